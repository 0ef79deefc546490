import { REGISTEROPPSLAG, type Soknadsopplysninger } from '@handlingsrom/domene/soknad/opplysninger'
import { Alert } from '@navikt/ds-react'
import { useFormat, useTekster } from '../tekster/SpraakGiver.tsx'
import stil from './Soknadsark.module.css'

type Props = { opplysninger: Soknadsopplysninger }

/** Det som må ses først: nødhjelp, og tekster avsenderen krever at saksbehandleren leser. */
export function Varsler({ opplysninger: o }: Props) {
  const { soknad: t, sak } = useTekster()
  const format = useFormat()
  return (
    <>
      {o.nodhjelpslinjer.map(linje => (
        <Alert key={linje.tekst} variant="error" size="small">
          <strong>{t.nodhjelp}</strong>
          <p>{t.nodhjelpBehov(format.liste(linje.behov.map(b => sak.akuttbehov[b])))}</p>
          <p className={stil.fritekst}>«{linje.tekst}»</p>
        </Alert>
      ))}
      {o.nevnerNodhjelp && (
        <Alert variant="warning" size="small">
          {t.nevner}
        </Alert>
      )}
      {o.kompatibilitetstekster.map(tekst => (
        <Alert key={tekst} variant="info" size="small">
          <strong>{t.kompatibilitet}</strong>
          <p className={stil.fritekst}>{tekst}</p>
        </Alert>
      ))}
    </>
  )
}

/** Oppslag som feilet eller ikke er oppgitt. «Vi vet ikke» er noe annet enn «ingen inntekt». */
export function ViVetIkke({ opplysninger: o }: Props) {
  const t = useTekster().soknad
  const ukjente = REGISTEROPPSLAG.filter(r => o.registeroppslag[r] !== 'hentet')
  if (ukjente.length === 0) return null
  return (
    <section className={stil.vetikke} aria-label={t.viVetIkkeTittel}>
      <strong>{t.viVetIkkeTittel}</strong>
      {ukjente.map(r => (
        <p key={r}>{o.registeroppslag[r] === 'feilet' ? t.viVetIkke[r] : t.viVetIkkeOppgitt[r]}</p>
      ))}
    </section>
  )
}
