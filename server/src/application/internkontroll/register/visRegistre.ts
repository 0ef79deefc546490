import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Registerhendelse } from '@handlingsrom/domene/register/hendelser'
import { type Gyldighet, gyldighet, skalLeses } from '@handlingsrom/domene/register/slag'
import { harLest } from '@handlingsrom/domene/register/tilstand'
import type { Oppforing } from '@handlingsrom/domene/register/typer'
import { harRolle } from '@handlingsrom/domene/tilgang/egenskaper'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import type { GjelderHer, Oppforingsrad, Oppforingsvisning, Registre } from '@handlingsrom/kontrakt/register'
import type { Tx } from '../../../adapters/database/database.ts'
import { lesStrom } from '../../../adapters/database/strom.ts'
import { ansattnavn, hvem } from '../../ansatte.ts'
import { utenKasserte } from '../../utenKasserte.ts'
import { ansatteVed } from '../avvik/ansatteVed.ts'
import { oppforinger } from './registrene.ts'

const raden = (
  navn: ReadonlyMap<string, string>,
  { lest: _, utgave: __, ...x }: Oppforing,
  lesing: Oppforingsrad['lesing'],
): Oppforingsrad => ({
  ...x,
  lesing,
  felt: x.felt as Oppforingsrad['felt'],
  eier: { ansattId: x.eier, navn: navn.get(x.eier) ?? 'Ukjent ansatt' },
  avsluttet: x.avsluttet?.tidspunkt ?? null,
})

/** Det som er avsluttet eller har gått ut, er det ingen vits i å lese nå. */
const LESES: ReadonlySet<Gyldighet> = new Set(['kommer', 'gjelder'])

/** Om leseren har lest en oppføring, og for den som leder arbeidet, hvor mange som har det. Hvem de andre er, vises aldri. */
function lesinger(
  tx: Tx,
  leser: AnsattSubjekt,
  dagens: Dato,
): (x: Oppforing) => Promise<Oppforingsrad['lesing']> {
  const teller = harRolle(leser, 'leder', 'fagansvarlig')
  const kontorene = new Map<string | null, ReturnType<typeof ansatteVed>>()
  const ved = (kontor: string | null) => {
    const kjent = kontorene.get(kontor) ?? ansatteVed(tx, { kontor })
    kontorene.set(kontor, kjent)
    return kjent
  }
  return async x => {
    if (!skalLeses(x.slag) || !LESES.has(gyldighet(x, dagens))) return null
    const ansatte = teller ? await ved(x.kontor) : []
    const lest = ansatte.filter(a => harLest(x, a.ansattId)).length
    return {
      utgave: x.utgave,
      meg: harLest(x, leser.ansattId),
      av: teller ? { lest, ansatte: ansatte.length } : null,
    }
  }
}

export async function visRegistre(tx: Tx, leser: AnsattSubjekt, dagens: Dato): Promise<Registre> {
  const navn = await ansattnavn(tx)
  const kanStyre = harRolle(leser, 'leder')
  const lesingen = lesinger(tx, leser, dagens)
  const rader: Oppforingsrad[] = []
  for (const x of await oppforinger(tx, leser)) rader.push(raden(navn, x, await lesingen(x)))
  return {
    dagens,
    kanStyre,
    ansatte: kanStyre ? await ansatteVed(tx, leser) : [],
    oppforinger: rader.toSorted((a, b) => a.tittel.localeCompare(b.tittel, 'nb')),
  }
}

/** Det som er festet til skjermbildene. Noe som ennå ikke gjelder, vises ikke; noe utløpt sier det selv. */
export async function visGjelderHer(tx: Tx, leser: AnsattSubjekt, dagens: Dato): Promise<GjelderHer> {
  const festet = (await oppforinger(tx, leser, true)).filter(x => x.skjermer.length > 0 && x.fra <= dagens)
  return {
    dagens,
    oppforinger: festet
      .map(x => ({
        oppforingId: x.oppforingId,
        slag: x.slag,
        tittel: x.tittel,
        skjermer: x.skjermer,
        fra: x.fra,
        til: x.til,
        ulest: gyldighet(x, dagens) === 'gjelder' && !harLest(x, leser.ansattId),
      }))
      .toSorted((a, b) => a.tittel.localeCompare(b.tittel, 'nb')),
  }
}

export async function visOppforing(
  tx: Tx,
  leser: AnsattSubjekt,
  x: Oppforing,
  dagens: Dato,
): Promise<Oppforingsvisning> {
  const navn = await ansattnavn(tx)
  const kanStyre = harRolle(leser, 'leder') && !x.avsluttet
  const historikk = utenKasserte<Registerhendelse>(await lesStrom(tx, x.oppforingId))
  return {
    ...raden(navn, x, await lesinger(tx, leser, dagens)(x)),
    dagens,
    kanStyre,
    kanGjennomga: !x.avsluttet && (kanStyre || x.eier === leser.ansattId),
    ansatte: kanStyre ? await ansatteVed(tx, x) : [],
    grunn: x.avsluttet?.grunn ?? '',
    historikk: historikk.flatMap(({ nr, tidspunkt, aktor, hendelse: h }) =>
      // Hvem som har lest den, er ikke historikk for andre.
      h.type === 'OppforingLest'
        ? []
        : [{ nr, hva: h.type, tidspunkt, av: hvem(navn, aktor).navn, tekst: ordene(h) }],
    ),
  }
}

function ordene(h: Exclude<Registerhendelse, { type: 'OppforingLest' }>): string {
  switch (h.type) {
    case 'OppforingFort':
    case 'OppforingEndret':
      return h.tittel
    case 'OppforingGjennomgatt':
      return h.merknad
    case 'OppforingAvsluttet':
      return h.grunn
    default:
      return h satisfies never
  }
}
