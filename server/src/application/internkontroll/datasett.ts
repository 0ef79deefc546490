import { erOver } from '@handlingsrom/domene/avvik/maling'
import type { Dato } from '@handlingsrom/domene/felles/dato'
import { MALTE } from '@handlingsrom/domene/indikator/definisjoner'
import { arsbilde } from '@handlingsrom/domene/statistikk/arsbilde'
import { behovEtterTema } from '@handlingsrom/domene/statistikk/behovEtterTema'
import { DATASETTKOLONNER, datasett } from '@handlingsrom/domene/statistikk/datasett'
import type { Eksporttabell } from '@handlingsrom/domene/statistikk/eksport'
import { indikatorserier } from '@handlingsrom/domene/statistikk/indikatorbilde'
import { malepunktbilde } from '@handlingsrom/domene/statistikk/malepunktbilde'
import { sammensetning } from '@handlingsrom/domene/statistikk/sammensetning'
import type { Tertial } from '@handlingsrom/domene/statistikk/tertial'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import type { Tx } from '../../adapters/database/database.ts'
import { lesPolicy } from '../sak/lesSak.ts'
import { undersokelsesbilder } from '../undersokelse/visUndersokelse.ts'
import { lesBehov } from './behovene.ts'
import type { Naa } from './eksport/felles.ts'
import { arene, lesMalinger } from './indikatorer.ts'
import { kontrollerteVedtak } from './kontrollerte.ts'

/**
 * Det anonyme datasettet: tertialer og år som er over, i år og de to forrige. Svarene fra familiene er bare med når det er ett kontor: kolonnen som skiller flere,
 * finnes ikke.
 */
export async function lagDatasett(tx: Tx, leser: AnsattSubjekt, naa: Naa): Promise<Eksporttabell> {
  const ar = arene(naa.dato)
  const tertialer = ar
    .flatMap(a => ([1, 2, 3] as const).map(nr => `${a}-${nr}` as Tertial))
    .filter(p => erOver(p, naa.dato))
  const rader = tertialer.length === 0 ? [] : await kontrollerteVedtak(tx, leser, tertialer)
  const { langvarigFra } = await lesPolicy(tx)
  const behov = await lesBehov(tx, leser, `${ar[0]}-01-01` as Dato, naa.dato)
  const kontorer = await undersokelsesbilder(tx, leser, { klokke: () => naa })
  const alle = datasett({
    sammensetninger: tertialer.map(p => sammensetning(rader, p)),
    punkter: arsbilde(tertialer.map(p => malepunktbilde(rader, p))),
    serier: indikatorserier(MALTE, await lesMalinger(tx, leser, naa.dato, langvarigFra), ar),
    tertialer,
    behov: tertialer.map(p => behovEtterTema(behov, p)),
    undersokelse: kontorer.length === 1 ? kontorer.flatMap(k => k.perioder) : [],
  })
  return {
    tittel: 'Anonymt datasett om de sosiale tjenestene',
    definisjon:
      'Ett tall i hver rad. Hva variablene betyr, og hva de ikke sier, står i ordlisten til datasettet. Deler som er slått sammen, står i samme kategori med «|» imellom.',
    periode: `Tertialer (ÅÅÅÅ-1 er januar til april) og hele år som er over, i ${ar[0]}–${ar.at(-1)}`,
    populasjon:
      'Kontorets egne saker. Graderte saker er aldri med. Ingen kolonne sier sted, måned, alder, navn eller hvem som behandlet saken.',
    skjerming:
      'Et tall under fem er holdt tilbake eller slått sammen, også når det kunne regnes ut av de andre tallene i datasettet, på sidene eller i rapporten (ADR 0059).',
    regnet: naa.tidspunkt,
    kolonner: [...DATASETTKOLONNER],
    rader: alle.map(r => DATASETTKOLONNER.map(k => r[k])),
  }
}
