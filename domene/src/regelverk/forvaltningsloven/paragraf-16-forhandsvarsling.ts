import { forvaltningsloven, medLedd } from '../hjemmel.ts'
import { ikkeOppfylt, kreverSkjonn, oppfylt, type Subsumsjon } from '../subsumsjon.ts'

/**
 * § 16 Forhåndsvarsling. En part som ikke har uttalt seg i saken, varsles før vedtak, med en frist for å uttale seg; en mindreårig part over 15 år
 * varsles også selv (første ledd). Varselet sier hva saken gjelder, og er som regel skriftlig (andre ledd). Tredje ledd har unntakene: varsling er
 * ikke praktisk mulig eller kan hindre at vedtaket gjennomføres (a), adressen er ukjent og leting krever mer enn rimelig (b), parten kjenner alt til saken og har
 * hatt tid til å uttale seg, eller varsel er åpenbart unødvendig (c).
 *
 * Lest: konsolidert tekst per 2. juli 2026, https://lovdata.no/lov/1967-02-10/§16. Ny lov § 42 har også unntak når rask avgjørelse er påkrevd; den gjelder ikke ennå.
 * Overlatt til skjønn: om et unntak foreligger, og hvor lang fristen skal være (loven sier ikke hvor mange dager).
 * Vårt valg: bokstav a og bokstav c er to koder hver. En kode uten skrevet grunn er ikke et unntak. Søknaden er partens uttalelse om det det er søkt om, ikke om redusert,
 * stanset eller tilbakebetalt stønad.
 */
export const hjemmel = forvaltningsloven('16', 'Forhåndsvarsling', {
  paragraf: '42',
  tittel: 'Forhåndsvarsel om enkeltvedtak',
})

/** Unntakene i tredje ledd. */
export const UNNTAK_FRA_VARSEL = [
  'ikke-praktisk-mulig',
  'kan-hindre-gjennomforing',
  'uten-adresse',
  'kjenner-saken',
  'apenbart-unodvendig',
] as const
export type UnntakFraVarsel = (typeof UNNTAK_FRA_VARSEL)[number]

/** «ikke-mulig» er fra før bokstav a ble delt i to. Den kan leses, og ikke velges. */
export type LestUnntak = UnntakFraVarsel | 'ikke-mulig'

export type Fakta = {
  /** Om parten har uttalt seg om nettopp det vedtaket skal gjelde, ved søknad eller på annen måte. */
  readonly harUttaltSeg: boolean
  readonly unntak?: { readonly kode: LestUnntak; readonly grunn: string }
}

/** «Oppfylt»: parten skal varsles først. «Ikke oppfylt»: parten har alt uttalt seg. */
export function skalForhandsvarsles({ harUttaltSeg, unntak }: Fakta): Subsumsjon {
  const forsteLedd = medLedd(hjemmel, 'første')
  if (harUttaltSeg) return ikkeOppfylt(forsteLedd, 'Parten har uttalt seg om det vedtaket gjelder.')
  const grunn = unntak?.grunn.trim()
  if (unntak === undefined || !grunn) return oppfylt(forsteLedd, 'Parten har ikke uttalt seg.')
  return kreverSkjonn(
    medLedd(hjemmel, 'tredje'),
    'Er grunnen god nok til å fatte vedtaket uten at parten får uttale seg først?',
    `Unntak etter bokstav ${BOKSTAV[unntak.kode]}: ${grunn}`,
  )
}

const BOKSTAV = {
  'ikke-mulig': 'a',
  'ikke-praktisk-mulig': 'a',
  'kan-hindre-gjennomforing': 'a',
  'uten-adresse': 'b',
  'kjenner-saken': 'c',
  'apenbart-unodvendig': 'c',
} as const satisfies Record<LestUnntak, string>
