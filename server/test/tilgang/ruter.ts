import type { Sakkommandonavn } from '@handlingsrom/kontrakt/sak/kommandoer'
import { INGEN_ID, KROPPER } from '../kropper.ts'
import type { Klient, Svar } from '../tjener.ts'
import { ANNET_ENN_SKRIVING, type Sakshandling } from './tabell.ts'
import type { Testsak } from './testkommune.ts'

const SAKSRUTE = '/api/saker/:sakId'
/** Ingen har sett denne versjonen: sluppet inn blir 412, og ingenting endres. */
const ALDRI_SETT = 9_999
/** Det som er tenkt før et møte, leses bare av dem som må. */
const RISIKORUTE = `${SAKSRUTE}/risiko`
const KOMMANDORUTE = `${SAKSRUTE}/kommandoer/`
/** Kroppen er kommandoens egen. Ingenting skrives, så kommando-id-en gjør ingen forskjell. */
const MOTTAKERRUTE = `${SAKSRUTE}/som-mottaker/`

export const erSaksrute = (url: string): boolean => url.startsWith(SAKSRUTE)

/** Handlingen en saksrute er, etter navnet på den. */
export function handlingFor(metode: string, url: string): Sakshandling {
  if (metode === 'GET') return url === RISIKORUTE ? 'les-risiko' : 'les'
  if (!url.startsWith(KOMMANDORUTE)) return 'skriv'
  return ANNET_ENN_SKRIVING[url.slice(KOMMANDORUTE.length) as Sakkommandonavn] ?? 'skriv'
}

/** Går en saksrute med en gyldig forespørsel. Kommando-id-en er brukt før: sluppet inn blir 422, og ingenting endres. */
export function gaa(klient: Klient, metode: string, url: string, s: Testsak): Promise<Svar> {
  const sti = url
    .replace(':sakId', s.sakId)
    .replace(':soknadId', s.soknadId)
    .replace(':vedtakId', s.vedtakId ?? INGEN_ID)
    .replace(':samtaleId', s.samtaleId)
    .replace(':utdragNr', s.utdragNr)
    .replace(':sha256', s.sha256)
    .replace(':personId', s.personId)
    .replace(':tema', 'skole')
  if (metode === 'GET') return klient.hent(sti)
  const rute = url.startsWith(MOTTAKERRUTE) ? MOTTAKERRUTE : KOMMANDORUTE
  const navn = url.slice(rute.length) as Sakkommandonavn
  const kropp = url.startsWith(rute)
    ? KROPPER[navn]
    : url.endsWith('/sprak')
      ? { malform: 'nb', tolk: 'nei', sagtAv: 'selv', settVersjon: ALDRI_SETT }
      : {
          gradering: s.gradering,
          grunn: 'Den samme som før',
          sett: { gradering: s.gradering, forslag: null },
          ord: [],
        }
  const vedtak = 'vedtakId' in kropp && s.vedtakId ? { vedtakId: s.vedtakId } : {}
  return klient.post(sti, { ...kropp, ...vedtak, kommandoId: s.kommandoId })
}

/** Ruten som går for hver handling når ikke alle rutene gås. */
export const STEDFORTREDER: Readonly<Record<Sakshandling, readonly [metode: string, url: string]>> = {
  les: ['GET', SAKSRUTE],
  'les-risiko': ['GET', RISIKORUTE],
  skriv: ['POST', `${KOMMANDORUTE}ferdigstillNotat`],
  ta: ['POST', `${KOMMANDORUTE}taSak`],
  fordel: ['POST', `${KOMMANDORUTE}tildelSak`],
  leser: ['POST', `${KOMMANDORUTE}giTilLeser`],
  foresla: ['POST', `${KOMMANDORUTE}foreslaVedtak`],
  godkjenn: ['POST', `${KOMMANDORUTE}fattVedtak`],
  nodhjelp: ['POST', `${KOMMANDORUTE}innvilgNodhjelp`],
}

export type Tegn = '1' | '3' | '4' | '5' | '0' | '!'
/** 1 sluppet inn · 3 synlig nei · 4 finnes ikke · 5 utilgjengelig · 0 ikke logget inn · ! noe er galt hos oss. */
export function tegn(svar: Svar): Tegn {
  const fast: Readonly<Record<number, Tegn>> = { 401: '0', 403: '3', 404: '4', 503: '5', 500: '!', 400: '!' }
  return fast[svar.statusCode] ?? '1'
}
