import {
  alderPaa,
  type Dato,
  leggTilDager,
  leggTilManeder,
  manedFor,
  nesteManed,
  sisteDag,
} from '@handlingsrom/domene/felles/dato'
import type { MaltIndikator } from '@handlingsrom/domene/indikator/definisjoner'
import { SPURTE } from '../kartlegging.ts'
import type { Saksplan, Soknadsplan } from '../plan.ts'
import { snakket, vedtaksdag } from './vedtakene.ts'

/** Punktene i Helsetilsynets liste. Alderen er ett av dem, og den spør ingen om. */
const PUNKTER = 13

/** Det planen sier at hver indikator skal telle i saken: dagen og verdien, i fast rekkefølge. Brevet bygges ikke, så egen tekst og satsen er ikke med. */
export function ventedeMalinger(p: Saksplan): Readonly<Partial<Record<MaltIndikator, readonly string[]>>> {
  const avgjorte = p.soknader.filter(s => s.avgjort)
  const rad = (dato: Dato, verdi: number | boolean) => `${dato} ${Number(verdi)}`
  const vedtak = (fn: (s: Soknadsplan, tilNa: readonly Soknadsplan[]) => readonly (number | boolean)[]) =>
    avgjorte.flatMap((s, i) => fn(s, p.soknader.slice(0, i + 1)).map(v => rad(vedtaksdag(s), v)))
  const barn = p.barn.length > 0
  const [forste] = p.soknader
  return {
    soknader: p.soknader.map(s => rad(s.dato, 1)),
    'dager-til-vedtak': vedtak(s => [s.dager + (s.retur ? 2 : 1)]),
    retur: vedtak(s => [s.retur]),
    'forelopig-svar-i-tide': p.soknader
      .filter(s => !s.avgjort)
      .map(s => rad(leggTilDager(leggTilManeder(s.dato, 1), 1), 0)),
    'dager-til-forste-samtale': p.soknader
      .filter(snakket)
      .map(s => rad(leggTilDager(s.dato, s.samtale ? 2 : 3), s.samtale ? 2 : 3)),
    'fysisk-mote': barn && forste?.avgjort ? [rad(vedtaksdag(forste), snakket(forste))] : [],
    'paragraf-17': p.soknader
      .filter(s => s.behov === 'oppfolging' || s.behov === 'oppfolging-gjort')
      .map(s => rad(leggTilDager(s.dato, 3), 0)),
    'paragraf-19': vedtak(s => (s.avslag ? [1] : [])),
    'barnets-syn': vedtak(s => p.barn.filter(b => alderPaa(b.fodt, vedtaksdag(s)) < 18).map(() => 0)),
    'kartlagte-punkter': vedtak((_, tilNa) => (barn ? [punktene(p, tilNa)] : [])),
    'langvarig-med-barn': vedtak((s, tilNa) => (barn ? [manedeneFor(s, tilNa.slice(0, -1))] : [])),
    kvartalssamtale: kvartalene(avgjorte, p.soknader).map(([til, ja]) => rad(til, ja)),
    nodhjelp: [],
    'gjentatt-nodhjelp': [],
    'kartlagt-etter-nodhjelp': [],
    'dager-til-forelopig-svar': [],
    'avtaler-holdt': [],
  }
}

/** Temaene spørres i samme rekkefølge hver gang, så det lengste noen har kommet, er det som er svart. */
function punktene(p: Saksplan, tilNa: readonly Soknadsplan[]): number {
  const svart = p.barn.map((_, nr) => Math.max(...tilNa.map(s => Math.min(s.tema[nr] ?? 0, SPURTE.length))))
  return Math.round((100 * svart.reduce((a, b) => a + b, 0)) / (p.barn.length * PUNKTER))
}

const stonadsmaned = (s: Soknadsplan) => manedFor(leggTilDager(s.dato, s.dager))

/** Hvert vedtak gjelder én måned. Måneder i året før den vi er i, en gang hver. */
function manedeneFor(s: Soknadsplan, tidligere: readonly Soknadsplan[]): number {
  const denne = manedFor(vedtaksdag(s))
  const arFor = manedFor(leggTilManeder(`${denne}-01` as Dato, -12))
  return new Set(tidligere.map(stonadsmaned).filter(m => m >= arFor && m < denne)).size
}

/** Tre måneder på rad med stønad, og om noen snakket med familien i dem. */
function kvartalene(avgjorte: readonly Soknadsplan[], alle: readonly Soknadsplan[]): [Dato, boolean][] {
  const med = [...new Set(avgjorte.map(stonadsmaned))].toSorted()
  const samtaler = alle.flatMap(s => [
    ...(s.samtale ? [leggTilDager(s.dato, 2)] : []),
    ...(s.behov === 'oppfolging-gjort' ? [leggTilDager(s.dato, 3)] : []),
  ])
  const ut: [Dato, boolean][] = []
  let rekke: typeof med = []
  for (const m of med) {
    const forrige = rekke.at(-1)
    rekke = forrige && nesteManed(forrige) === m ? [...rekke, m] : [m]
    if (rekke.length < 3) continue
    const fra = `${rekke[0]}-01`
    ut.push([sisteDag(m), samtaler.some(d => d >= fra && d <= sisteDag(m))])
    rekke = []
  }
  return ut
}
