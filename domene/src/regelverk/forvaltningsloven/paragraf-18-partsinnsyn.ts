import { forvaltningsloven, medLedd } from '../hjemmel.ts'
import { ikkeOppfylt, kreverSkjonn, oppfylt, type Subsumsjon } from '../subsumsjon.ts'

/**
 * § 18 Partenes adgang til å gjøre seg kjent med sakens dokumenter. En part har rett til å se sakens dokumenter, også etter vedtaket. En mindreårig part
 * har retten selv, men den som er under 15 år, skal ikke få taushetsbelagte opplysninger (første ledd). Når noe kan unntas, skal det vurderes å gi det
 * likevel (andre ledd). Interne dokumenter kan unntas (§§ 18 a–18 d), men ikke faktiske opplysninger i dem (§ 18 c).
 *
 * Lest: konsolidert tekst per 2. juli 2026, https://lovdata.no/lov/1967-02-10/§18. Ny lov § 54 har regelen om barn; den gjelder ikke ennå.
 * Overlatt til skjønn: om et internt dokument likevel skal gis, og om unntakene i § 19 gjelder.
 * Vårt valg: den som har fylt 15, er ikke under 15. I foreldrenes sak er barnet normalt ikke part. Innsyn avgjøres når noen ber om det.
 */
export const hjemmel = forvaltningsloven(
  '18',
  'Partenes adgang til å gjøre seg kjent med sakens dokumenter',
  {
    paragraf: '46',
    tittel: 'Partens rett til innsyn i sakens dokumenter',
  },
)

/** Under denne alderen gis ikke taushetsbelagte opplysninger (første ledd). Samme grense som i §§ 16, 17 og 27. */
export const UNGDOM_FRA = 15

export type Fakta = {
  readonly erPart: boolean
  /** Fylte år; `undefined` for en voksen. */
  readonly mindrearigAlder?: number
  readonly dokument: 'vanlig' | 'taushetsbelagt' | 'internt'
}

/** «Oppfylt»: parten har rett til å se det, når ikke § 19 sier noe annet. */
export function harInnsynsrett({ erPart, mindrearigAlder, dokument }: Fakta): Subsumsjon {
  const forsteLedd = medLedd(hjemmel, 'første')
  if (!erPart) return ikkeOppfylt(forsteLedd, 'Den som spør, er ikke part.')
  if (dokument === 'internt') {
    return kreverSkjonn(
      medLedd(hjemmel, 'andre'),
      'Skal parten få se det interne dokumentet likevel, helt eller delvis?',
    )
  }
  if (dokument === 'taushetsbelagt' && mindrearigAlder !== undefined && mindrearigAlder < UNGDOM_FRA) {
    return ikkeOppfylt(forsteLedd, `Parten er ${mindrearigAlder} år, og opplysningen er taushetsbelagt.`)
  }
  return oppfylt(forsteLedd, 'Den som spør, er part.')
}
