import { erOver } from '@handlingsrom/domene/avvik/maling'
import type { Avvik, Maling } from '@handlingsrom/domene/avvik/typer'
import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Naa } from '@handlingsrom/domene/felles/tidspunkt'
import { MALTE } from '@handlingsrom/domene/indikator/definisjoner'
import { type Eierrolle, type Rapporttall, ROLLER } from '@handlingsrom/domene/rapport/typer'
import { arsbilde } from '@handlingsrom/domene/statistikk/arsbilde'
import { indikatorserier } from '@handlingsrom/domene/statistikk/indikatorbilde'
import { malepunktbilde } from '@handlingsrom/domene/statistikk/malepunktbilde'
import type { Tertial } from '@handlingsrom/domene/statistikk/tertial'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import type { Tx } from '../../../adapters/database/database.ts'
import { osloDato } from '../../../adapters/klokke.ts'
import type { Avhengigheter } from '../../avhengigheter.ts'
import { lesPolicy } from '../../sak/lesSak.ts'
import { undersokelsesbilder } from '../../undersokelse/visUndersokelse.ts'
import { lesSlag } from '../avvik/strommer.ts'
import { skjulteTall } from '../avvik/tallene.ts'
import { lesMalinger } from '../indikatorer.ts'
import { kontrollerteVedtak } from '../kontrollerte.ts'
import { alltidNaa } from '../sammendrag.ts'
import { visEnighet, visSaksprover } from '../visSaksprover.ts'

/**
 * Tallene for et år, av de samme funksjonene som sidene: rapporten viser aldri noe som ikke alt er vist. Bare tertialer som er over, er med, så et tall som er
 * sendt, og det siden viser siden, ikke kan trekkes fra hverandre.
 */
export async function rapporttallene(
  tx: Tx,
  a: Pick<Avhengigheter, 'klokke'>,
  leser: AnsattSubjekt,
  ar: number,
): Promise<Rapporttall> {
  const naa = a.klokke()
  const tertialer = ([1, 2, 3] as const).map(nr => `${ar}-${nr}` as Tertial).filter(p => erOver(p, naa.dato))
  const rader = tertialer.length === 0 ? [] : await kontrollerteVedtak(tx, leser, tertialer)
  const bilder = tertialer.map(p => malepunktbilde(rader, p))
  const policy = await lesPolicy(tx)
  const malinger = await lesMalinger(tx, leser, naa.dato, policy.langvarigFra)
  const { prover } = await visSaksprover(tx, leser, naa.dato)
  const iAret = prover.filter(p => p.trukket.startsWith(`${ar}-`))
  const sum = (felt: 'antall' | 'levert') => iAret.reduce((n, p) => n + p[felt], 0)
  return {
    ar,
    regnet: naa.tidspunkt,
    tertialer,
    familier: bilder.map(b => b.antall),
    ikkeKontrollert: bilder.reduce((n, b) => n + b.ikkeKontrollert, 0),
    punkter: arsbilde(bilder),
    indikatorer: indikatorserier(MALTE, malinger, [ar]).map(s => ({
      indikator: s.indikator,
      tertialer: s.tertialer.filter(t => tertialer.includes(t.periode)),
      ar: tertialer.length === 3 ? (s.ar[0]?.tall ?? null) : null,
    })),
    saksprover: {
      trukket: iAret.length,
      saker: sum('antall'),
      levert: sum('levert'),
      enighet: (await visEnighet(tx, leser)).punkter,
    },
    undersokelse: (await undersokelsesbilder(tx, leser, a)).flatMap(k => {
      const perioder = k.perioder.filter(p => p.til.startsWith(`${ar}-`))
      return perioder.length === 0 ? [] : [{ kontor: k.kontor, perioder }]
    }),
    avvik: await avvikene(tx, leser, ar, naa),
  }
}

async function avvikene(tx: Tx, leser: AnsattSubjekt, ar: number, naa: Naa): Promise<Rapporttall['avvik']> {
  const alle = await lesSlag(tx, 'avvik', leser)
  const skjult = await skjulteTall(tx, alle, naa, alltidNaa(naa))
  const roller = await rollene(tx)
  return alle
    .map(a => ({ a, lukket: a.lukket && osloDato(a.lukket.tidspunkt) }))
    .filter(({ a, lukket }) => a.apnet <= `${ar}-12-31` && (lukket === null || lukket >= `${ar}-01-01`))
    .toSorted((x, y) => (x.a.apnet < y.a.apnet ? -1 : 1))
    .map(({ a, lukket }) => avviket(a, lukket, roller, skjult))
}

const avviket = (
  a: Avvik,
  lukket: Dato | null,
  roller: ReadonlyMap<string, Eierrolle>,
  skjult: Skjult,
): Rapporttall['avvik'][number] => ({
  tittel: a.tittel,
  apnet: a.apnet,
  lukket,
  effekt: a.effekt,
  for_: a.utgangspunkt.ferdig
    ? synlig(a, skjult, {
        periode: a.utgangspunkt.periode,
        tall: a.utgangspunkt.tall,
        utgaver: a.utgangspunkt.utgaver,
      })
    : null,
  etter: a.malinger.map(m => synlig(a, skjult, m)),
  tiltak: a.tiltak.map(t => ({
    tekst: t.tekst,
    eier: roller.get(t.eier) ?? 'annen',
    frist: t.frist,
    status: t.status,
  })),
})

/** Et frosset tall om en indikator er med bare så lenge siden viser perioden: ellers kunne det trekkes fra året. */
type Skjult = Awaited<ReturnType<typeof skjulteTall>>
const synlig = (a: Avvik, skjult: Skjult, m: Maling): Maling =>
  skjult(a, m) ? { ...m, tall: { slag: 'for-faa' } } : m

/** Rollen som sier mest om den som eier et tiltak. Navnet følger ikke med ut. */
async function rollene(tx: Tx): Promise<ReadonlyMap<string, Eierrolle>> {
  const rader = await tx.db
    .selectFrom('ansatt')
    .select(['ansatt_id', 'roller'])
    .where('kommune', '=', tx.kommune)
    .execute()
  return new Map(rader.map(r => [r.ansatt_id, ROLLER.find(x => r.roller.includes(`"${x}"`)) ?? 'annen']))
}
