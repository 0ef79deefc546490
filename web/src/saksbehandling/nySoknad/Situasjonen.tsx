import { Select, Textarea } from '@navikt/ds-react'
import { useFormContext } from 'react-hook-form'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Del } from './Del.tsx'
import { useFeltfeil } from './feltfeil.ts'
import { Partner } from './Partner.tsx'
import stil from './Skjema.module.css'
import type { Verdier } from './verdier.ts'

/** Kodene er filformatets egne, så en papirsøknad leses som en digital. Ikke spurt er et ærlig svar. */
export function Situasjonen() {
  const alle = useTekster()
  const t = alle.nySoknad
  const { register } = useFormContext<Verdier>()
  const feil = useFeltfeil()
  return (
    <>
      <Del tittel={t.hva} hjelp={t.hvaHjelp}>
        <Textarea
          size="small"
          label={t.hva}
          hideLabel
          minRows={3}
          error={feil('hvaSokesOm')}
          {...register('hvaSokesOm')}
        />
        <Textarea
          size="small"
          label={t.hvorfor}
          description={t.hvorforHjelp}
          minRows={3}
          error={feil('hvorforSoke')}
          {...register('hvorforSoke')}
        />
      </Del>
      <Del tittel={t.familie}>
        <div className={stil.felt}>
          <Kodevalg etikett={t.sivilstatus} koder={alle.soknad.sivilstatuser} navn="sivilstatus" />
          <Kodevalg etikett={t.botype} koder={alle.soknad.botyper} navn="botype" />
        </div>
        <Partner />
      </Del>
    </>
  )
}

type Kodeprops = {
  etikett: string
  koder: Readonly<Record<string, string>>
  navn: 'sivilstatus' | 'botype'
}
function Kodevalg({ etikett, koder, navn }: Kodeprops) {
  const t = useTekster().nySoknad
  const { register } = useFormContext<Verdier>()
  return (
    <Select size="small" label={etikett} {...register(navn)}>
      <option value="">{t.ikkeSpurt}</option>
      {Object.entries(koder).map(([kode, ord]) => (
        <option key={kode} value={kode}>
          {ord.charAt(0).toUpperCase() + ord.slice(1)}
        </option>
      ))}
    </Select>
  )
}
