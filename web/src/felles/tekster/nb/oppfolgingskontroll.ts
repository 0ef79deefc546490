import type { Dato } from '@handlingsrom/domene/felles/dato'
import { lagFormat } from '../../format.ts'
import { flertall } from '../flertall.ts'

const f = flertall('nb')
const dag = (d: unknown) => lagFormat('nb').dato(String(d) as Dato)
const ganger = (n: number) => f(n, { en: '1 oppfølgingssamtale', flere: `${n} oppfølgingssamtaler` })
type Tall = Readonly<Record<string, string | number>>

/** Det kontrollene av oppfølgingen sier. */
export const oppfolgingskoder = {
  'O.intet-behov': () => 'Ingen behov er besvart med oppfølging eller samarbeid.',
  'O.gjort': () => 'Det er skrevet ned oppfølging siden behovet ble besvart. Er den nok?',
  'O.kanskje': (t: Tall) =>
    `Et behov ble besvart med oppfølging ${dag(t.siden)}. Det som er skrevet siden, sier ikke om familien fikk den. Fikk de det?`,
  'O.nettopp': () => 'Behovet er besvart i dag. Oppfølgingen har ikke begynt ennå.',
  'O.ingen': (t: Tall) =>
    `Et behov ble besvart med oppfølging ${dag(t.siden)}. Siden er verken samtale, samarbeid eller vedtak etter § 17 skrevet ned.`,
  'O1.samtaler': (t: Tall) => `${ganger(Number(t.antall))}, sist ${dag(t.dato)}.`,
  'O1.andre-samtaler': (t: Tall) =>
    `Ingen samtale siden ${dag(t.siden)} er ført som oppfølging, men det er skrevet ned ${t.antall} til. Var det oppfølging?`,
  'O1.forsokt': (t: Tall) => `Ingen samtale siden ${dag(t.siden)}, men ${t.antall} forsøk på å nå familien.`,
  'O1.ingen': (t: Tall) => `Ingen oppfølgingssamtale er skrevet ned siden ${dag(t.siden)}.`,
  'O2.referat': (t: Tall) => `${t.antall} møter med andre tjenester har referat, sist ${dag(t.dato)}.`,
  'O2.uten-referat': (t: Tall) => `${t.antall} møter med andre tjenester står uten referat. Skriv det.`,
  'O2.ingen': (t: Tall) => `Intet møte med en annen tjeneste er skrevet ned siden ${dag(t.siden)}.`,
  'O3.vedtak': (t: Tall) => `Vedtak om råd og veiledning fra ${dag(t.start)}.`,
  'O3.foreslatt': (t: Tall) => `Råd og veiledning fra ${dag(t.start)} er foreslått og ikke fattet.`,
  'O3.fra-for': (t: Tall) =>
    `Et vedtak om råd og veiledning fra ${dag(t.start)} er fra før behovet. Dekker det behovet?`,
  'O3.ingen': (t: Tall) => `Ingen vedtak om råd og veiledning gjelder siden ${dag(t.siden)}.`,
}
