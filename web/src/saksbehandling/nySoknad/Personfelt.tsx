import { erDato } from '@handlingsrom/domene/felles/dato'
import { TextField } from '@navikt/ds-react'
import type { ReactNode } from 'react'
import { Controller, useFormContext } from 'react-hook-form'
import { Datofelt } from '../../felles/komponenter/Datofelt.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { useFeltfeil } from './feltfeil.ts'
import stil from './Skjema.module.css'
import type { Verdier } from './verdier.ts'

type Props = { hvem: 'soker' | 'partner'; identHjelp?: string; children?: ReactNode }

/** Navn, fødselsdato og nummer på en voksen. Bare for- og etternavn må stå. `children` er feltene ved siden av nummeret. */
export function Personfelt({ hvem, identHjelp, children }: Props) {
  const t = useTekster().nySoknad
  const { register, control } = useFormContext<Verdier>()
  const feil = useFeltfeil()
  const valgfri = (navn: string) => `${navn} (${t.valgfritt})`
  const fodt = feil(`${hvem}.fodselsdato`)
  return (
    <>
      <div className={stil.navn}>
        <TextField
          size="small"
          label={t.fornavn}
          error={feil(`${hvem}.fornavn`)}
          {...register(`${hvem}.fornavn`)}
        />
        <TextField size="small" label={valgfri(t.mellomnavn)} {...register(`${hvem}.mellomnavn`)} />
        <TextField
          size="small"
          label={t.etternavn}
          error={feil(`${hvem}.etternavn`)}
          {...register(`${hvem}.etternavn`)}
        />
      </div>
      <div className={stil.felt}>
        <Controller
          control={control}
          name={`${hvem}.fodselsdato`}
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
          description={identHjelp}
          inputMode="numeric"
          htmlSize={16}
          {...register(`${hvem}.identitetsnummer`)}
        />
        {children}
      </div>
    </>
  )
}
