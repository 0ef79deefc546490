import { erDato } from '@handlingsrom/domene/felles/dato'
import { PlusIcon, TrashIcon } from '@navikt/aksel-icons'
import { Button, Select, TextField } from '@navikt/ds-react'
import { Controller, useFieldArray, useFormContext } from 'react-hook-form'
import { Datofelt } from '../../felles/komponenter/Datofelt.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Del } from './Del.tsx'
import { useFeltfeil } from './feltfeil.ts'
import stil from './Skjema.module.css'
import { TOMT_BARN, type Verdier } from './verdier.ts'

/** Ett barn per ramme. En tom liste er aldri et svar på om det finnes barn; saken spør igjen. */
export function Barna() {
  const t = useTekster().nySoknad
  const { control } = useFormContext<Verdier>()
  const { fields, append, remove } = useFieldArray({ control, name: 'barn' })
  return (
    <Del tittel={t.barn} hjelp={t.barnHjelp}>
      {fields.length === 0 && <p className={stil.hjelp}>{t.ingenBarn}</p>}
      {fields.map((felt, nr) => (
        <EttBarn key={felt.id} nr={nr} fjern={() => remove(nr)} />
      ))}
      <div>
        <Button
          type="button"
          size="small"
          variant="secondary"
          icon={<PlusIcon aria-hidden />}
          onClick={() => append(TOMT_BARN, { shouldFocus: true, focusName: `barn.${fields.length}.fornavn` })}
        >
          {t.leggTilBarn}
        </Button>
      </div>
    </Del>
  )
}

function EttBarn({ nr, fjern }: { nr: number; fjern: () => void }) {
  const alle = useTekster()
  const t = alle.nySoknad
  const { register, control, watch } = useFormContext<Verdier>()
  const feil = useFeltfeil()
  const bosted = watch(`barn.${nr}.bosted`)
  const fodt = feil(`barn.${nr}.fodselsdato`)
  return (
    <fieldset className={stil.gruppe}>
      <legend className={stil.legende}>{t.barnNr(nr + 1)}</legend>
      <div className={stil.navn}>
        <TextField
          size="small"
          label={t.fornavn}
          error={feil(`barn.${nr}.fornavn`)}
          {...register(`barn.${nr}.fornavn`)}
        />
        <TextField
          size="small"
          label={t.etternavn}
          error={feil(`barn.${nr}.etternavn`)}
          {...register(`barn.${nr}.etternavn`)}
        />
        <Controller
          control={control}
          name={`barn.${nr}.fodselsdato`}
          render={({ field }) => (
            <Datofelt
              name={field.name}
              etikett={`${t.fodselsdato} (${t.valgfritt})`}
              verdi={erDato(field.value) ? field.value : undefined}
              skrevet={field.value}
              vedEndring={(d, gyldig, skrevet) => field.onChange(d ?? (gyldig ? '' : skrevet))}
              {...(fodt === undefined ? {} : { feil: fodt })}
            />
          )}
        />
      </div>
      <div className={stil.felt}>
        <Select size="small" label={t.bosted} {...register(`barn.${nr}.bosted`)}>
          {(['ukjent', 'fast', 'delt', 'samvar', 'bor-ikke-her'] as const).map(b => (
            <option key={b} value={b}>
              {alle.sak.bosted[b]}
            </option>
          ))}
        </Select>
        {(bosted === 'samvar' || bosted === 'delt') && (
          <TextField
            size="small"
            label={`${t.samvarsgrad} (${t.valgfritt})`}
            inputMode="numeric"
            htmlSize={6}
            error={feil(`barn.${nr}.samvarsgrad`)}
            {...register(`barn.${nr}.samvarsgrad`)}
          />
        )}
      </div>
      <div>
        <Button
          type="button"
          size="small"
          variant="tertiary"
          icon={<TrashIcon aria-hidden />}
          aria-label={t.fjernBarn(nr + 1)}
          onClick={fjern}
        >
          {t.fjern}
        </Button>
      </div>
    </fieldset>
  )
}
