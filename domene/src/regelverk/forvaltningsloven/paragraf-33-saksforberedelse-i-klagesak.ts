import { forvaltningsloven, medLedd } from '../hjemmel.ts'
import { ikkeOppfylt, kreverSkjonn, oppfylt, type Subsumsjon } from '../subsumsjon.ts'

/**
 * § 33 Saksforberedelsen i klagesak. Kommunen gjør undersøkelsene klagen gir grunn til, og kan oppheve eller endre vedtaket når klagen er begrunnet; mangler
 * vilkårene for å behandle klagen, avvises den, men først etter § 31 (andre ledd). Ellers sendes dokumentene til Statsforvalteren så snart saken er
 * tilrettelagt, og parten får kopi av uttalelsen (fjerde ledd).
 *
 * Lest: konsolidert tekst per 2. juli 2026, https://lovdata.no/lov/1967-02-10/§33. Ny lov § 67 sier at vedtaket bare endres i klagerens favør; den gjelder ikke ennå.
 * Veiledning: Helsetilsynets veileder (2023) kapittel 5: ved delvis medhold sendes resten normalt videre; spør klageren når det er uklart.
 * Overlatt til skjønn: hva som må undersøkes, og om klagen er begrunnet.
 * Vårt valg: en klage sendes aldri videre uten at noen har undersøkt den på nytt, og svart på hva som ble vurdert for barna.
 */
export const hjemmel = forvaltningsloven('33', 'Saksforberedelsen i klagesak', {
  paragraf: '67',
  tittel: 'Underinstansens behandling av klagesaken',
})

export type Fakta = {
  readonly undersokt: boolean
  /** Saksbehandlerens svar; `undefined` når ingen har tatt stilling. */
  readonly medhold: 'fullt' | 'delvis' | 'ikke' | undefined
}

/** «Oppfylt»: dokumentene skal sendes Statsforvalteren så snart saken er tilrettelagt. */
export function skalSendesKlageinstansen({ undersokt, medhold }: Fakta): Subsumsjon {
  const andreLedd = medLedd(hjemmel, 'andre')
  if (!undersokt) return ikkeOppfylt(andreLedd, 'Undersøkelsene klagen gir grunn til, er ikke gjort.')
  if (medhold === undefined) return kreverSkjonn(andreLedd, 'Er klagen begrunnet, helt eller delvis?')
  if (medhold === 'fullt') return ikkeOppfylt(andreLedd, 'Klageren får medhold. Det fattes nytt vedtak.')
  return oppfylt(
    medLedd(hjemmel, 'fjerde'),
    medhold === 'ikke' ? 'Vedtaket står.' : 'En del av vedtaket står.',
  )
}
