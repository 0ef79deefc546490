import { umulig } from '../../felles/resultat.ts'
import { medLedd, sosialtjenesteloven } from '../hjemmel.ts'
import { ikkeOppfylt, kreverSkjonn, oppfylt, type Subsumsjon } from '../subsumsjon.ts'

/**
 * § 21 Stønadsformer. Stønad gis som bidrag, lån, garanti for lån, eller varer og tjenester (første ledd). Ved lån bør det vurderes om
 * mottakeren kan betale tilbake (andre ledd), og vedtaket skal ha lånevilkårene (tredje ledd). Varer og tjenester i stedet for penger
 * krever særlige forhold som gjør at stønaden ellers ikke antas brukt i samsvar med vilkår etter § 20 (fjerde ledd).
 *
 * Lest: konsolidert tekst per 2. juli 2026, https://lovdata.no/lov/2009-12-18-131/§21.
 * Overlatt til skjønn: hvilken form som passer, om et lån kan betales tilbake, og om særlige forhold foreligger.
 * Vårt valg: loven sier «bør» om evnen til å betale tilbake. Vi spør alltid.
 */
export const hjemmel = sosialtjenesteloven('21', 'Stønadsformer')

/** Formene, i lovens rekkefølge (første ledd). */
export const FORMER = ['bidrag', 'lan', 'garanti', 'varer-tjenester'] as const

export type Fakta = {
  readonly form: (typeof FORMER)[number]
  readonly lanevilkarIVedtaket: boolean
  /** De særlige forholdene, med saksbehandlerens ord. */
  readonly saerligeForhold?: string
}

/** Om formen har det paragrafen krever. «Ikke oppfylt»: noe mangler i vedtaket. */
export function harDetFormenKrever({ form, lanevilkarIVedtaket, saerligeForhold }: Fakta): Subsumsjon {
  switch (form) {
    case 'bidrag':
      return oppfylt(medLedd(hjemmel, 'første'), 'Stønaden gis som bidrag.')
    case 'lan':
      return lanevilkarIVedtaket
        ? kreverSkjonn(
            medLedd(hjemmel, 'andre'),
            'Vil mottakeren bli i stand til å betale lånet tilbake?',
            'Lånevilkårene står i vedtaket.',
          )
        : ikkeOppfylt(medLedd(hjemmel, 'tredje'), 'Lånevilkårene står ikke i vedtaket.')
    case 'garanti':
      return lanevilkarIVedtaket
        ? oppfylt(medLedd(hjemmel, 'tredje'), 'Lånevilkårene står i vedtaket.')
        : ikkeOppfylt(medLedd(hjemmel, 'tredje'), 'Lånevilkårene står ikke i vedtaket.')
    case 'varer-tjenester':
      return saerligeForhold?.trim()
        ? kreverSkjonn(
            medLedd(hjemmel, 'fjerde'),
            'Gir forholdene grunn til å tro at penger ikke blir brukt i samsvar med vilkårene?',
            saerligeForhold.trim(),
          )
        : ikkeOppfylt(
            medLedd(hjemmel, 'fjerde'),
            'Det er ikke skrevet hvilke særlige forhold som foreligger.',
          )
    default:
      return umulig(form)
  }
}
