import { type Dato, dagerMellom, leggTilManeder } from '../../felles/dato.ts'
import { forvaltningsloven, medLedd } from '../hjemmel.ts'

/**
 * § 11 a Saksbehandlingstid, foreløpig svar. Saken avgjøres uten ugrunnet opphold. Kan en henvendelse om enkeltvedtak ikke
 * besvares i løpet av en måned etter at den er mottatt, skal det gis et foreløpig svar med grunnen og når svaret kan ventes.
 * Gjelder også en klage.
 *
 * Lest: konsolidert tekst per 2. juli 2026, https://lovdata.no/lov/1967-02-10/§11a. Ny lov § 17 krever også beskjed når en
 * opplyst tid blir vesentlig overskredet; den gjelder ikke ennå.
 * Overlatt til skjønn: hva som er ugrunnet opphold, og om et foreløpig svar er åpenbart unødvendig. Akutt nød venter aldri
 * på denne fristen.
 * Vårt valg: samme dato i neste måned; finnes den ikke, månedens siste dag. Det er kontorets frist og flyttes aldri senere,
 * heller ikke når den faller på en helligdag. «Nær» er sju dager eller mindre. Fristen er oppfylt når det foreløpige svaret
 * eller vedtaket er sendt.
 */
export const hjemmel = medLedd(
  forvaltningsloven('11 a', 'Saksbehandlingstid, foreløpig svar', {
    paragraf: '17',
    tittel: 'Saksbehandlingstid og plikt til å opplyse om sakens fremdrift',
  }),
  'tredje',
)

export type Fakta = {
  readonly mottatt: Dato
  /** Dagen det foreløpige svaret eller vedtaket ble sendt, det som kom først. */
  readonly svart?: Dato
  readonly idag: Dato
}

export type ForelopigSvar =
  | { readonly status: 'svart'; readonly frist: Dato; readonly forSent: boolean }
  | { readonly status: 'venter' | 'naer'; readonly frist: Dato; readonly dagerIgjen: number }
  | { readonly status: 'utlopt'; readonly frist: Dato; readonly dagerOver: number }

/** Siste dag et foreløpig svar kan gis: én måned etter at henvendelsen ble mottatt. */
export const fristForForelopigSvar = (mottatt: Dato): Dato => leggTilManeder(mottatt, 1)

/** Hvordan det står til med fristen på en gitt dag. */
export function forelopigSvar({ mottatt, svart, idag }: Fakta): ForelopigSvar {
  const frist = fristForForelopigSvar(mottatt)
  if (svart !== undefined && svart <= idag) return { status: 'svart', frist, forSent: svart > frist }
  const dagerIgjen = dagerMellom(idag, frist)
  if (dagerIgjen < 0) return { status: 'utlopt', frist, dagerOver: -dagerIgjen }
  return { status: dagerIgjen <= NAER_DAGER ? 'naer' : 'venter', frist, dagerIgjen }
}

/** Vårt valg, ikke lovens. */
export const NAER_DAGER = 7
