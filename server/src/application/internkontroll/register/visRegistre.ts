import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Registerhendelse } from '@handlingsrom/domene/register/hendelser'
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

const raden = (navn: ReadonlyMap<string, string>, x: Oppforing): Oppforingsrad => ({
  ...x,
  felt: x.felt as Oppforingsrad['felt'],
  eier: { ansattId: x.eier, navn: navn.get(x.eier) ?? 'Ukjent ansatt' },
  avsluttet: x.avsluttet?.tidspunkt ?? null,
})

export async function visRegistre(tx: Tx, leser: AnsattSubjekt, dagens: Dato): Promise<Registre> {
  const navn = await ansattnavn(tx)
  const kanStyre = harRolle(leser, 'leder')
  return {
    dagens,
    kanStyre,
    ansatte: kanStyre ? await ansatteVed(tx, leser) : [],
    oppforinger: (await oppforinger(tx, leser))
      .map(x => raden(navn, x))
      .toSorted((a, b) => a.tittel.localeCompare(b.tittel, 'nb')),
  }
}

/** Det som er festet til skjermbildene. Noe som ennå ikke gjelder, vises ikke; noe utløpt sier det selv. */
export async function visGjelderHer(tx: Tx, leser: AnsattSubjekt, dagens: Dato): Promise<GjelderHer> {
  const festet = (await oppforinger(tx, leser, true)).filter(x => x.skjermer.length > 0 && x.fra <= dagens)
  return {
    dagens,
    oppforinger: festet
      .map(({ oppforingId, slag, tittel, skjermer, fra, til }) => ({
        oppforingId,
        slag,
        tittel,
        skjermer,
        fra,
        til,
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
    ...raden(navn, x),
    dagens,
    kanStyre,
    kanGjennomga: !x.avsluttet && (kanStyre || x.eier === leser.ansattId),
    ansatte: kanStyre ? await ansatteVed(tx, x) : [],
    grunn: x.avsluttet?.grunn ?? '',
    historikk: historikk.map(r => ({
      nr: r.nr,
      hva: r.hendelse.type,
      tidspunkt: r.tidspunkt,
      av: hvem(navn, r.aktor).navn,
      tekst: ordene(r.hendelse),
    })),
  }
}

function ordene(h: Registerhendelse): string {
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
