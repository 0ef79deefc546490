import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import {
  type Filfeil,
  KOMMUNEFIL,
  type Kommunefil,
  lesKommunefil,
} from '@handlingsrom/domene/statistikk/kommunefil'
import type { Del } from '@handlingsrom/domene/statistikk/malepunktgrupper'
import {
  type Mellom,
  type Nasjonaltbilde,
  nasjonalt as tell,
} from '@handlingsrom/domene/statistikk/nasjonalt'
import type { Kommando } from './kommandoer.ts'
import { FeilBruk } from './utskrift.ts'

const LAST_NED =
  'Be kommunen laste ned «Målepunktene i perioden» som Data (JSON) på siden Internkontroll, for alle familier med barn.'
const SETNING: Readonly<Record<Filfeil | 'ikke-json' | 'uleselig', string>> = {
  uleselig: 'kan ikke leses. Sjekk stien, og at du har lov til å åpne filen.',
  'ikke-json': `er ikke JSON, eller er ødelagt på veien. ${LAST_NED}`,
  'ikke-eksport': `er ikke en eksport av målepunktene fra Handlingsrom. ${LAST_NED}`,
  utgave: `er laget med en annen utgave av eksporten enn ${KOMMUNEFIL.utgave}, som er den denne kommandoen leser. Oppdater Handlingsrom begge steder, og last ned filen på nytt.`,
  omfang:
    'gjelder ett kontor i en kommune som har flere. Den som ser hele kommunen, må laste den ned, ellers blir noen familier ikke talt.',
  utvalg: `gjelder et utvalg av familiene. ${LAST_NED}`,
  'fremmed-felt':
    'har felt eksporten ikke har. De kan si noe om mennesker, så filen er ikke lest. Last den ned på nytt, uten å legge til noe.',
  personnummer:
    'har elleve sifre etter hverandre, som kan være et fødselsnummer. Filen er ikke lest. Slett den, og last den ned på nytt.',
  rad: 'har en rad som ikke er et målepunkt, kjente deler og et tall. Den kan si noe om mennesker, så filen er ikke lest. Last den ned på nytt.',
  'lite-tall':
    'har et tall under fem. Det kan peke på noen, og eksporten viser det aldri. Filen er endret etterpå; last den ned på nytt.',
  punkter:
    'mangler et målepunkt eller en del, eller har en del to ganger. Da ville noen vært talt to ganger eller ikke. Last den ned på nytt.',
}

type Lest =
  | { readonly fil: string; readonly innhold: Kommunefil }
  | { readonly fil: string; readonly feil: Filfeil | 'ikke-json' | 'uleselig' }

function les(sti: string): Lest {
  const fil = basename(sti)
  let tekst: string
  try {
    tekst = readFileSync(sti, 'utf8')
  } catch {
    return { fil, feil: 'uleselig' }
  }
  try {
    const svar = lesKommunefil(JSON.parse(tekst.replace(/^\uFEFF/, '')))
    return svar.ok ? { fil, innhold: svar.verdi } : { fil, feil: svar.feil }
  } catch {
    return { fil, feil: 'ikke-json' }
  }
}

/** Den nasjonale tabellen av filene kommunene leverer. Åpner ingen database: ingen kommune kan leses fra en annen. */
export const nasjonalt: Kommando = {
  bruk: 'nasjonalt <fil.json>…',
  hva: 'Lager den nasjonale tabellen av kommunenes eksporter av målepunktene.',
  kjor: async ({ argumenter, ut }) => {
    if (argumenter.length === 0) throw new FeilBruk('Si hvilke filer: nasjonalt <fil.json>…')
    const leste = argumenter.map(les)
    const gode = leste.flatMap(l => ('innhold' in l ? [l] : []))
    const avvist = [
      ...leste.flatMap(l => ('feil' in l ? [{ fil: l.fil, grunn: SETNING[l.feil] }] : [])),
      ...gode.flatMap((l, i) => {
        const forste = gode.slice(0, i).find(f => nokkel(f.innhold) === nokkel(l.innhold))
        const grunn = `er den samme kommunen og perioden som «${forste?.fil}». Velg en av dem, ellers blir familiene talt to ganger.`
        return forste ? [{ fil: l.fil, grunn }] : []
      }),
    ]
    if (avvist.length > 0) {
      for (const a of avvist) ut.si(`«${a.fil}» ${a.grunn}`)
      ut.svar({ avvist }, ['Ingen tabell er laget. Ta bort eller bytt filene over, og prøv igjen.'])
      return 1
    }
    const bilder = tell(gode.map(l => l.innhold))
    ut.svar({ ...KOMMUNEFIL, skjema: 'handlingsrom-nasjonalt', perioder: bilder }, bilder.flatMap(linjer))
    return 0
  },
}

const nokkel = (f: Kommunefil): string => `${f.kommune} ${f.periode}`

const KOLONNER: readonly (readonly [Del, string])[] = [
  ['mangler', 'mangler'],
  ['ingen-mangel-funnet', 'ingen mangel funnet'],
  ['krever-skjonn', 'venter på skjønn'],
  ['lest', 'lest og bekreftet'],
]

function linjer(b: Nasjonaltbilde): readonly string[] {
  const n = b.kommuner.length
  return [
    `Periode ${b.periode}: ${n} ${n === 1 ? 'kommune' : 'kommuner'} (${b.kommuner.join(', ')})`,
    `${'punkt'.padEnd(7)}${KOLONNER.map(([, navn]) => navn.padEnd(21)).join('')}kommuner`,
    ...b.punkter.map(
      p =>
        `${p.malepunkt.padEnd(7)}${KOLONNER.map(([d]) => spenn(p.deler[d]).padEnd(21)).join('')}${p.viser}${p.holderTilbake > 0 ? ` (${p.holderTilbake} holder tilbake)` : ''}`,
    ),
    'Antall familier. «5–12»: noen kommuner har slått sammen små tall, så det er et sted mellom. «minst 5»: en kommune holder alt tilbake.',
    'Tallene sier hva som er skrevet, ikke om det er godt nok. O1–O3 alene er ingen mangel. Graderte saker er aldri med.',
    '',
  ]
}

const spenn = ({ minst, mest }: Mellom): string =>
  mest === null ? `minst ${minst}` : minst === mest ? `${minst}` : `${minst}–${mest}`
