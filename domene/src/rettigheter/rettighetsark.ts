import type { Dato } from '../felles/dato.ts'
import { dagMedOrd } from '../felles/manedsnavn.ts'
import { type Spraak, type Trespraak, tre } from '../felles/spraak.ts'
import type { Arkdel, Kartleggingsark } from '../utskrift/typer.ts'
import { GRUPPETILLEGG } from './grupper.ts'
import { KAN_HJELPE_MED, KAN_IKKE, RETTIGHETER } from './setninger.ts'
import { RETTIGHETSGRUPPER, type Rettighet, type Rettighetsgruppe } from './typer.ts'

const ORD = {
  tittel: tre(
    'Rettigheter og hva vi kan hjelpe med',
    'Rettar og kva vi kan hjelpe med',
    'Rights and what we can help with',
  ),
  ingress: tre(
    'Kort og i klart språk. Under hver setning står det hvor det kommer fra. Loven gjelder om noe her er upresist.',
    'Kort og i klart språk. Under kvar setning står det kvar det kjem frå. Lova gjeld om noko her er upresist.',
    'Short and in plain language. Below each sentence it says where it comes from. The law applies if something here is imprecise.',
  ),
  rettigheter: tre('Dette gjelder for deg', 'Dette gjeld for deg', 'This applies to you'),
  kan: tre('Dette kan vi hjelpe med', 'Dette kan vi hjelpe med', 'What we can help with'),
  kanIkke: tre('Dette kan vi ikke', 'Dette kan vi ikkje', 'What we cannot do'),
  lest: tre('Lover lest 2. juli 2026', 'Lover lesne 2. juli 2026', 'Laws as read on 2 July 2026'),
} as const

type Grunnlag = {
  readonly spraak: Spraak
  readonly dato: Dato
  readonly avsender: string
  readonly grupper: readonly Rettighetsgruppe[]
}

/** Rettighetene på ett ark, i det samme huset som kartleggingsarket (S-257, S-258, S-019). Det står ingenting om noen på det. */
export function rettighetsark({ spraak, dato, avsender, grupper }: Grunnlag): Kartleggingsark {
  const i = (t: Trespraak): string => fast(t[spraak])
  const del = (tittel: Trespraak, setninger: readonly Rettighet[]): readonly Arkdel[] => [
    { slag: 'overskrift', niva: 2, tekst: i(tittel) },
    ...setninger.flatMap((s): Arkdel[] => [
      { slag: 'sporsmal', tekst: i(s.tekst) },
      { slag: 'hjelp', tekst: fast([...s.hjemmel, ...(s.kilde ? [s.kilde] : [])].join('; ')) },
    ]),
  ]
  return {
    spraak,
    tittel: i(ORD.tittel),
    ingress: i(ORD.ingress),
    dato,
    datotekst: dagMedOrd(dato, spraak),
    avsender,
    bunntekst: i(ORD.lest),
    deler: [
      ...del(ORD.rettigheter, RETTIGHETER),
      ...RETTIGHETSGRUPPER.filter(g => grupper.includes(g)).flatMap(g =>
        del(GRUPPETILLEGG[g].navn, GRUPPETILLEGG[g].setninger),
      ),
      ...del(ORD.kan, KAN_HJELPE_MED),
      ...del(ORD.kanIkke, KAN_IKKE),
    ],
  }
}

/** Paragraftegnet og tallet bryter aldri over to linjer. */
const fast = (tekst: string): string =>
  tekst.replace(/(§§?) (\d+)(?: ([a-z])\b)?/g, (_, p, n, b) => `${p}\u00a0${n}${b ? `\u00a0${b}` : ''}`)
