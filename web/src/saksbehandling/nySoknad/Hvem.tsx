import { erDato } from '@handlingsrom/domene/felles/dato'
import { Radio, RadioGroup, Textarea, TextField } from '@navikt/ds-react'
import { Controller, useFormContext } from 'react-hook-form'
import { useMeg } from '../../felles/api/meg.ts'
import { Datofelt } from '../../felles/komponenter/Datofelt.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Del } from './Del.tsx'
import { useFeltfeil } from './feltfeil.ts'
import stil from './Skjema.module.css'
import type { Verdier } from './verdier.ts'

/** Bare for- og etternavn må stå. Nummeret finner en eldre sak; uten det er det ingen gjetting. */
export function Hvem() {
  const t = useTekster().nySoknad
  const { register, control } = useFormContext<Verdier>()
  const feil = useFeltfeil()
  const { innebygd } = useMeg()
  const valgfri = (navn: string) => `${navn} (${t.valgfritt})`
  const fodt = feil('soker.fodselsdato')
  return (
    <Del tittel={t.hvem}>
      <div className={stil.navn}>
        <TextField
          size="small"
          label={t.fornavn}
          error={feil('soker.fornavn')}
          {...register('soker.fornavn')}
        />
        <TextField size="small" label={valgfri(t.mellomnavn)} {...register('soker.mellomnavn')} />
        <TextField
          size="small"
          label={t.etternavn}
          error={feil('soker.etternavn')}
          {...register('soker.etternavn')}
        />
      </div>
      <div className={stil.felt}>
        <Controller
          control={control}
          name="soker.fodselsdato"
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
          description={innebygd ? `${t.identHjelp} ${t.identDemo}` : t.identHjelp}
          inputMode="numeric"
          htmlSize={16}
          {...register('soker.identitetsnummer')}
        />
        <TextField
          size="small"
          label={valgfri(t.telefon)}
          inputMode="tel"
          htmlSize={16}
          {...register('soker.telefon')}
        />
      </div>
      <Textarea
        size="small"
        label={valgfri(t.adresse)}
        description={t.adresseHjelp}
        minRows={2}
        {...register('soker.adresse')}
      />
      <Controller
        control={control}
        name="adressebeskyttelse"
        render={({ field }) => (
          <RadioGroup size="small" legend={t.adressesperre} description={t.adressesperreHjelp} {...field}>
            {(['nei', 'ja', 'vet-ikke'] as const).map(svar => (
              <Radio key={svar} value={svar}>
                {t.adressesperreSvar[svar]}
              </Radio>
            ))}
          </RadioGroup>
        )}
      />
    </Del>
  )
}
