import type { AnsattId, Kommune } from '@handlingsrom/domene/felles/id'
import type { Spraak } from '@handlingsrom/domene/felles/spraak'
import type { Rolle } from '@handlingsrom/domene/tilgang/typer'
import type { Demoperson } from '../../../application/porter/identitet.ts'

const id = (nr: number): AnsattId => `0193a000-0000-7000-8000-00000000000${nr}` as AnsattId

type Rad = readonly [
  navn: string,
  rolle: Rolle,
  iKrets: boolean,
  ser: Record<Spraak, string>,
  /** Har hele kommunen, og hører ikke til ett kontor. */
  heleKommunen?: true,
]
/** Alle er oppdiktet. Rekkefølgen er den velgeren viser. */
const RADER: readonly Rad[] = [
  [
    'Ingrid Solvang',
    'veileder',
    false,
    {
      nb: 'Ser sakene hun har, og kan ta dem ingen har tatt. Saker med adressebeskyttelse finnes ikke for henne.',
      nn: 'Ser sakene ho har, og kan ta dei ingen har teke. Saker med adressevern finst ikkje for henne.',
      en: 'Sees her own cases and can take unassigned ones. Cases with a protected address do not exist for her.',
    },
  ],
  [
    'Amir Haugland',
    'veileder',
    true,
    {
      nb: 'Ser sakene sine, også dem med adressebeskyttelse: han er med i den autoriserte kretsen.',
      nn: 'Ser sakene sine, òg dei med adressevern: han er med i den autoriserte krinsen.',
      en: 'Sees his own cases, including those with a protected address: he belongs to the authorised circle.',
    },
  ],
  [
    'Turid Bakkemo',
    'fagansvarlig',
    true,
    {
      nb: 'Leser og godkjenner vedtak andre har foreslått, eller sender dem tilbake med en kommentar.',
      nn: 'Les og godkjenner vedtak andre har foreslått, eller sender dei tilbake med ein kommentar.',
      en: 'Reads and approves decisions proposed by others, or returns them with a comment.',
    },
  ],
  [
    'Per Anders Nilut',
    'leder',
    false,
    {
      nb: 'Ser oversikten over kontorets saker og fordeler dem. Leser ikke innholdet.',
      nn: 'Ser oversikta over sakene til kontoret og fordeler dei. Les ikkje innhaldet.',
      en: 'Sees the overview of the office’s cases and distributes them. Does not read their content.',
    },
  ],
  [
    'Sunniva Østerli',
    'kontaktsenter',
    false,
    {
      nb: 'Ser om noen har en sak, hvor den er og når neste frist går ut. Ikke beløp, barn eller dokumenter.',
      nn: 'Ser om nokon har ei sak, kvar ho er og når neste frist går ut. Ikkje beløp, barn eller dokument.',
      en: 'Sees whether someone has a case, where it is and the next deadline. No amounts, children or documents.',
    },
  ],
  [
    'Jonas Fjellheim',
    'administrator',
    false,
    {
      nb: 'Setter opp kommunens normer og rutiner. Ser ingen saker.',
      nn: 'Set opp normene og rutinane til kommunen. Ser ingen saker.',
      en: 'Sets up the municipality’s norms and routines. Sees no cases.',
    },
  ],
  [
    'Marte Lillevik',
    'leder',
    false,
    {
      nb: 'Leder for hele kommunen: ser kontorene ved siden av hverandre i internkontrollen. Leser ikke innholdet.',
      nn: 'Leiar for heile kommunen: ser kontora ved sida av kvarandre i internkontrollen. Les ikkje innhaldet.',
      en: 'Leads the whole municipality: sees the offices side by side in internal control. Does not read content.',
    },
    true,
  ],
]

/** De i velgeren: ved ett kontor i kommunen, og én som har hele kommunen. */
export const demopersoner = (kommune: Kommune, kontor: string): readonly Demoperson[] =>
  RADER.map(([navn, rolle, iKrets, ser, heleKommunen], i) => ({
    id: id(i + 1),
    kommune,
    navn,
    roller: [rolle],
    kontor: heleKommunen ? null : kontor,
    iKrets,
    ser,
  }))
