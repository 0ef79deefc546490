import { forSammenligning } from '../felles/tekst.ts'
import type { Inntektstype } from '../regelverk/inntektstyper.ts'

const FRA_INNTEKTSKODE: Readonly<Record<string, Inntektstype>> = {
  jobb: 'lonn',
  sluttoppgjoer: 'lonn',
  studielanOgStipend: 'studielan-stipend',
  barnebidrag: 'barnebidrag',
  bostotte: 'bostotte',
}

/** Ord i Nav sine ytelsesnavn, det mest særegne først: «utvidet barnetrygd» må prøves før «barnetrygd». */
export const NAV_YTELSER: readonly (readonly [RegExp, Inntektstype])[] = [
  [/utvid(?:et|a) barnetrygd/u, 'utvidet-barnetrygd'],
  [/sm(?:å|aa)barnstillegg/u, 'smabarnstillegg'],
  [/barnetrygd/u, 'barnetrygd'],
  [/kontantst(?:ø|oe|o)tte/u, 'kontantstotte'],
  [/barnebidrag|underholdsbidrag/u, 'barnebidrag'],
  [/pensjon|dagpeng|s(?:y|ju)kepeng|foreldrepeng|svangerskapspeng|engangsst(?:ø|oe)nad/u, 'nav-ytelse'],
  [
    /arbeidsavklaringspeng|\baap\b|uf(?:ø|oe)retrygd|overgangsst(?:ø|oe)nad|kvalifiseringsst(?:ø|oe)nad/u,
    'nav-ytelse',
  ],
  [/tiltakspeng|pleiepeng|omsorgspeng|oppl(?:æ|ae)ringspeng|omsorgsst(?:ø|oe)nad/u, 'nav-ytelse'],
  [
    /grunnst(?:ø|oe)nad|hjelpest(?:ø|oe)nad|supplerende st(?:ø|oe)nad|introduksjonsst(?:ø|oe)nad/u,
    'nav-ytelse',
  ],
]

export const inntektstypeForInntekt = (kode: string): Inntektstype =>
  Object.hasOwn(FRA_INNTEKTSKODE, kode) ? (FRA_INNTEKTSKODE[kode] ?? 'annen') : 'annen'

/**
 * Hva slags inntekt en utbetaling er, så langt teksten sier det. En Nav-utbetaling vi ikke kjenner igjen, eller som er satt
 * sammen av ulike ytelser, er `nav-ukjent`: *uavklart inntekt* som et menneske må avklare. Den regnes aldri stille med.
 */
export function inntektstypeForUtbetaling(
  kode: string,
  tittel: string,
  komponenttyper: readonly string[],
): Inntektstype {
  if (kode === 'husbanken') return 'bostotte'
  if (kode === 'skatteetaten') return /l(?:ø|oe)nn/u.test(forSammenligning(tittel)) ? 'lonn' : 'annen'
  if (kode !== 'navytelse') return 'annen'
  const iDelene = new Set(komponenttyper.map(navYtelse))
  iDelene.delete('nav-ukjent')
  if (iDelene.size > 1) return 'nav-ukjent'
  const [delenes] = iDelene
  const tittelens = navYtelse(tittel)
  if (tittelens === 'nav-ukjent') return delenes ?? 'nav-ukjent'
  return delenes === undefined || delenes === tittelens ? tittelens : forenet(tittelens, delenes)
}

export function navYtelse(navn: string): Inntektstype {
  const leses = forSammenligning(navn)
  return NAV_YTELSER.find(([monster]) => monster.test(leses))?.[1] ?? 'nav-ukjent'
}

/** Tittelen «Barnetrygd» dekker alle tre slag; er den eneste delen utvidet barnetrygd, er det delen som er presis. */
function forenet(tittelens: Inntektstype, delenes: Inntektstype): Inntektstype {
  const barnetrygdens = delenes === 'utvidet-barnetrygd' || delenes === 'smabarnstillegg'
  return tittelens === 'barnetrygd' && barnetrygdens ? delenes : 'nav-ukjent'
}
