import { erDato } from '@handlingsrom/domene/felles/dato'
import { PlusIcon, TrashIcon } from '@navikt/aksel-icons'
import { Button, Checkbox, TextField } from '@navikt/ds-react'
import { Controller, useFormContext } from 'react-hook-form'
import { Datofelt } from '../../felles/komponenter/Datofelt.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { useFeltfeil } from './feltfeil.ts'
import stil from './Skjema.module.css'
import { TOM_PARTNER, type Verdier } from './verdier.ts'

/** Den søkeren lever sammen med. Krysset avgjør om hun også søker; da får hun sin egen linje for livsopphold. */
export function Partner() {
  const t = useTekster().nySoknad
  const { register, control, watch, setValue, setFocus } = useFormContext<Verdier>()
  const feil = useFeltfeil()
  const valgfri = (navn: string) => `${navn} (${t.valgfritt})`
  const fodt = feil('partner.fodselsdato')
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
      <div className={stil.navn}>
        <TextField
          size="small"
          label={t.fornavn}
          error={feil('partner.fornavn')}
          {...register('partner.fornavn')}
        />
        <TextField size="small" label={valgfri(t.mellomnavn)} {...register('partner.mellomnavn')} />
        <TextField
          size="small"
          label={t.etternavn}
          error={feil('partner.etternavn')}
          {...register('partner.etternavn')}
        />
      </div>
      <div className={stil.felt}>
        <Controller
          control={control}
          name="partner.fodselsdato"
          render={({ field }) => (
            <Datofelt
              name={field.name}
              etikett={valgfri(t.fodselsdato)}
              verdi={erDato(field.value) ? field.value : undefined}
              skrevet={field.value}
              vedEndring={(d, gyldig, skrevet) => field.onChange(d ?? (gyldig ? '' : skrevet))}
              {...(fodt === undefined ? {} : { feil: fodt })}
            />
          )}
        />
        <TextField
          size="small"
          label={valgfri(t.ident)}
          inputMode="numeric"
          htmlSize={16}
          {...register('partner.identitetsnummer')}
        />
      </div>
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
