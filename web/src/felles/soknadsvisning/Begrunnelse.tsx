import type { Soknadsopplysninger } from '@handlingsrom/domene/soknad/opplysninger'
import { useTekster } from '../tekster/SpraakGiver.tsx'
import { Del, useJaNei } from './Deler.tsx'
import stil from './Soknadsark.module.css'

/** Søkerens egne ord, ordrett og med linjeskiftene de ble skrevet med. */
export function Begrunnelse({ opplysninger: o }: { opplysninger: Soknadsopplysninger }) {
  const t = useTekster().soknad
  const jaNei = useJaNei()
  const { situasjonsendring } = o
  const tekst = (verdi: string | undefined) =>
    verdi ? <p className={stil.fritekst}>{verdi}</p> : <p className={stil.mangler}>{t.ikkeBesvart}</p>
  return (
    <>
      <Del tittel={t.del.hva}>{tekst(o.begrunnelse.hvaSokesOm)}</Del>
      <Del tittel={t.del.hvorfor}>{tekst(o.begrunnelse.hvorforSoke)}</Del>
      {situasjonsendring && (
        <Del tittel={t.del.endring}>
          <p>{jaNei(situasjonsendring.harNoeEndretSeg) ?? t.ikkeBesvart}</p>
          {situasjonsendring.hvaHarEndretSeg && (
            <p className={stil.fritekst}>{situasjonsendring.hvaHarEndretSeg}</p>
          )}
        </Del>
      )}
    </>
  )
}
