import type { Linjevisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Begrunnelsesfelt } from '../../felles/tekstnotater/Begrunnelsesfelt.tsx'
import type { Sporsmal } from './beslutningen.ts'
import type { Beslutningsutkast } from './useBeslutning.ts'

type Props = { linje: Linjevisning; utkast: Beslutningsutkast; sporsmal: Sporsmal; provd: boolean }

/** Ordene beslutningen trenger: om det er nok når beløpet er likt utgangspunktet, ellers behovet, og beløpet når det er et annet. */
export function Begrunnelser({ linje, utkast, sporsmal: s, provd }: Props) {
  const { linjevalg, vurdering } = useTekster()
  const t = vurdering.bestem
  const { tekster } = utkast
  const navn = linje.gjelder?.fornavn ?? t.husstanden
  const tom = (tekst: string) => provd && tekst.trim() === ''
  if (s.likt)
    return (
      <Begrunnelsesfelt
        etikett={t.erDetNok(navn)}
        beskrivelse={t.erDetNokHjelp}
        utkast={tekster.erDetNok}
        minRader={3}
        {...(tom(tekster.erDetNok.tekst) ? { feil: t.manglerErDetNok } : {})}
      />
    )
  const inntekt = linje.slag === 'inntekt'
  const trengs = !inntekt || s.inntekten
  const avviker = s.inntekten && linje.holdesUtenfor !== 'krever-skjonn'
  const hvorfor = linje.faktisk === null ? t.begrunnelseUkjent : t.begrunnelseAvvik
  const omInntekten = avviker ? hvorfor : s.inntekten ? t.begrunnelse : t.begrunnelseInntekt
  const avslag = utkast.valgte.valg === 'avsla'
  return (
    <>
      <Begrunnelsesfelt
        etikett={inntekt ? omInntekten : avslag ? t.begrunnelse : linjevalg.behovet}
        utkast={tekster.begrunnelse}
        minRader={3}
        {...(trengs && tom(tekster.begrunnelse.tekst)
          ? { feil: avviker ? t.manglerAvvik : t.manglerBegrunnelse }
          : {})}
      />
      {s.belopet && (
        <Begrunnelsesfelt
          etikett={linjevalg.belopet(navn)}
          utkast={tekster.belopsvurdering}
          minRader={2}
          {...(tom(tekster.belopsvurdering.tekst) ? { feil: linjevalg.manglerBelopet } : {})}
        />
      )}
      {s.reduksjon && (
        <Begrunnelsesfelt
          etikett={linjevalg.reduksjon(navn)}
          beskrivelse={linjevalg.reduksjonHjelp}
          utkast={tekster.reduksjon}
          minRader={3}
          {...(tom(tekster.reduksjon.tekst) ? { feil: linjevalg.manglerReduksjon } : {})}
        />
      )}
    </>
  )
}
