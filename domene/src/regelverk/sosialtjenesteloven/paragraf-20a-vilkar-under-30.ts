import { alderPaa, type Dato } from '../../felles/dato.ts'
import { medLedd, sosialtjenesteloven } from '../hjemmel.ts'
import { ikkeOppfylt, kreverSkjonn, oppfylt, type Subsumsjon } from '../subsumsjon.ts'

/**
 * § 20 a Bruk av vilkår for personer under 30 år. Det skal stilles vilkår om aktivitet når stønad gis til en under 30 år, men ikke når
 * tungtveiende grunner taler mot det (første ledd). Paragrafen har også regler om norsk- og samiskopplæring. Vilkårene må ha nær
 * sammenheng med vedtaket og ikke være uforholdsmessig byrdefulle (tredje ledd), og brudd kan føre til reduksjon bare når vedtaket
 * opplyste om det (fjerde ledd).
 *
 * Lest: konsolidert tekst per 2. juli 2026, https://lovdata.no/lov/2009-12-18-131/§20a. Ikke lest: når paragrafen ble innført, og
 * integreringsloven § 8.
 * Endringer: loven fra 2015 om vilkår for alle er vedtatt, men ikke satt i kraft («fra den tid Kongen bestemmer»), og er
 * ikke bygget: for den som har fylt 30, sier § 20 fortsatt «kan».
 *
 * Overlatt til skjønn: om tungtveiende grunner taler mot, hvilket vilkår som passer, om opplæring i norsk eller samisk er årsaken, og hva et brudd fører til.
 * Vårt valg: alderen regnes på vedtaksdatoen. Et unntak har en kode (de samme som i KOSTRA) og en grunn et menneske har skrevet. Kvalifiseringsprogram
 * vurderes før aktivitetsvilkår (Kommunebrevet 2023).
 */
export const hjemmel = sosialtjenesteloven('20 a', 'Bruk av vilkår for personer under 30 år')

/** Tungtveiende grunner, i KOSTRAs rekkefølge (kode 01–04). */
export const UNNTAK = [
  'i-arbeid',
  'allerede-i-aktivitet',
  'helse-eller-sosial-situasjon',
  'andre-tungtveiende-grunner',
] as const
export type Unntak20a = { readonly kode: (typeof UNNTAK)[number]; readonly grunn: string }

export type Fakta = {
  readonly fodselsdato: Dato | undefined
  readonly vedtaksdato: Dato
  readonly unntak?: Unntak20a
}

/** «Oppfylt»: det skal stilles vilkår. «Ikke oppfylt»: § 20 a gjelder ikke; § 20 sier «kan». */
export function skalStilleVilkar({ fodselsdato, vedtaksdato, unntak }: Fakta): Subsumsjon {
  const forsteLedd = medLedd(hjemmel, 'første')
  if (fodselsdato === undefined) return kreverSkjonn(forsteLedd, 'Er søkeren under 30 år på vedtaksdatoen?')
  const alder = alderPaa(fodselsdato, vedtaksdato)
  if (alder >= gjeldende.under) return ikkeOppfylt(forsteLedd, `Søkeren er ${alder} år på vedtaksdatoen.`)
  if (unntak?.grunn.trim()) {
    return kreverSkjonn(forsteLedd, 'Veier grunnene så tungt at det ikke skal stilles vilkår?', unntak.grunn)
  }
  return oppfylt(
    forsteLedd,
    `Søkeren er ${alder} år på vedtaksdatoen.`,
    'Ingen tungtveiende grunn er skrevet.',
  )
}

type Versjon = { readonly under: number; readonly iKraft: boolean; readonly kilde: string }

/** Loven fra 2015 står her for at ingen skal tro at den er glemt. Den har ingen dato, og brukes ikke. */
const gjeldende: Versjon = { under: 30, iKraft: true, kilde: '§ 20 a, lest per 2. juli 2026' }
export const VERSJONER: readonly Versjon[] = [
  { under: Number.POSITIVE_INFINITY, iKraft: false, kilde: 'endringsloven fra 2015' },
  gjeldende,
]
