import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Registerhendelse } from '@handlingsrom/domene/register/hendelser'
import { skalLeses } from '@handlingsrom/domene/register/slag'
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

/** Om leseren har lest den, og for den som leder arbeidet, hvor mange som har det. Hvem de andre er, vises aldri. */
async function lesingen(tx: Tx, leser: AnsattSubjekt, x: Oppforing): Promise<Oppforingsrad['lesing']> {
  if (!skalLeses(x.slag) || x.avsluttet) return null
  const teller = harRolle(leser, 'leder', 'fagansvarlig')
  const ansatte = teller ? await ansatteVed(tx, x) : []
  return {
    utgave: x.utgave,
    meg: harLest(x, leser.ansattId),
    av: teller ? { lest: ansatte.filter(a => harLest(x, a.ansattId)).length, ansatte: ansatte.length } : null,
  }
}

export async function visRegistre(tx: Tx, leser: AnsattSubjekt, dagens: Dato): Promise<Registre> {
  const navn = await ansattnavn(tx)
  const kanStyre = harRolle(leser, 'leder')
  const rader: Oppforingsrad[] = []
  for (const x of await oppforinger(tx, leser)) rader.push(raden(navn, x, await lesingen(tx, leser, x)))
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
        ulest: !harLest(x, leser.ansattId),
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
    ...raden(navn, x, await lesingen(tx, leser, x)),
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
