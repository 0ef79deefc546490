import type { Dato } from '@handlingsrom/domene/felles/dato'
import { lagFormat } from '../../format.ts'
import { flertall } from '../flertall.ts'
import type { oppfolgingskoder as nb } from '../nb/oppfolgingskontroll.ts'

const f = flertall('nn')
const dag = (d: unknown) => lagFormat('nn').dato(String(d) as Dato)
const ganger = (n: number) => f(n, { en: '1 oppfølgingssamtale', flere: `${n} oppfølgingssamtalar` })

export const oppfolgingskoder: typeof nb = {
  'O.intet-behov': () => 'Ingen behov er svara på med oppfølging eller samarbeid.',
  'O.gjort': () => 'Det er skrive ned oppfølging sidan behovet fekk svar. Er ho nok?',
  'O.kanskje': t =>
    `Eit behov fekk oppfølging som svar ${dag(t.siden)}. Det som er skrive sidan, seier ikkje om familien fekk ho. Fekk dei det?`,
  'O.nettopp': () => 'Behovet har fått svar i dag. Oppfølginga har ikkje byrja enno.',
  'O.ingen': t =>
    `Eit behov fekk oppfølging som svar ${dag(t.siden)}. Sidan er verken samtale, samarbeid eller vedtak etter § 17 skrive ned.`,
  'O1.samtaler': t => `${ganger(Number(t.antall))}, sist ${dag(t.dato)}.`,
  'O1.andre-samtaler': t =>
    `Ingen samtale sidan ${dag(t.siden)} er ført som oppfølging, men det er skrive ned ${t.antall} til. Var det oppfølging?`,
  'O1.forsokt': t => `Ingen samtale sidan ${dag(t.siden)}, men ${t.antall} forsøk på å nå familien.`,
  'O1.ingen': t => `Ingen oppfølgingssamtale er skriven ned sidan ${dag(t.siden)}.`,
  'O2.referat': t => `${t.antall} møte med andre tenester har referat, sist ${dag(t.dato)}.`,
  'O2.uten-referat': t => `${t.antall} møte med andre tenester står utan referat. Skriv det.`,
  'O2.ingen': t => `Ikkje noko møte med ei anna teneste er skrive ned sidan ${dag(t.siden)}.`,
  'O3.vedtak': t => `Vedtak om råd og rettleiing frå ${dag(t.start)}.`,
  'O3.foreslatt': t => `Råd og rettleiing frå ${dag(t.start)} er føreslått og ikkje fatta.`,
  'O3.fra-for': t =>
    `Eit vedtak om råd og rettleiing frå ${dag(t.start)} er frå før behovet. Dekkjer det behovet?`,
  'O3.ingen': t => `Ingen vedtak om råd og rettleiing gjeld sidan ${dag(t.siden)}.`,
}
