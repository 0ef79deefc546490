import { PlusIcon, TrashIcon } from '@navikt/aksel-icons'
import { Button, Checkbox } from '@navikt/ds-react'
import { useFormContext } from 'react-hook-form'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Personfelt } from './Personfelt.tsx'
import stil from './Skjema.module.css'
import { TOM_PARTNER, type Verdier } from './verdier.ts'

/** Den søkeren lever sammen med. Krysset avgjør om hun også søker; da får hun sin egen linje for livsopphold. */
export function Partner() {
  const t = useTekster().nySoknad
  const { register, watch, setValue, setFocus } = useFormContext<Verdier>()
  if (!watch('medPartner'))
    return (
      <div>
        <Button
          type="button"
          size="small"
          variant="secondary"
          icon={<PlusIcon aria-hidden />}
          onClick={() => {
            setValue('medPartner', true)
            setTimeout(() => setFocus('partner.fornavn'))
          }}
        >
          {t.leggTilPartner}
        </Button>
      </div>
    )
  return (
    <fieldset className={stil.gruppe}>
      <legend className={stil.legende}>{t.partner}</legend>
      <Personfelt hvem="partner" />
      <Checkbox size="small" description={t.sokerSammenHjelp} {...register('partner.sokerSammen')}>
        {t.sokerSammen}
      </Checkbox>
      <div>
        <Button
          type="button"
          size="small"
          variant="tertiary"
          icon={<TrashIcon aria-hidden />}
          aria-label={t.fjernPartner}
          onClick={() => {
            setValue('partner', TOM_PARTNER)
            setValue('medPartner', false)
          }}
        >
          {t.fjern}
        </Button>
      </div>
    </fieldset>
  )
}
