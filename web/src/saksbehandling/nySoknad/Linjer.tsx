import { ore } from '@handlingsrom/domene/felles/belop'
import { PlusIcon, TrashIcon } from '@navikt/aksel-icons'
import { Button, TextField } from '@navikt/ds-react'
import { Controller, useFieldArray, useFormContext } from 'react-hook-form'
import { Belopsfelt } from '../../felles/komponenter/Belopsfelt.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Del } from './Del.tsx'
import { useFeltfeil } from './feltfeil.ts'
import stil from './Skjema.module.css'
import { TOM_LINJE, ULESELIG, type Verdier } from './verdier.ts'

/** Inntekter eller utgifter slik søkeren oppgir dem. Et tomt beløp er ukjent, aldri null kroner. */
export function Linjer({ navn }: { navn: 'inntekter' | 'utgifter' }) {
  const t = useTekster().nySoknad
  const { control, register } = useFormContext<Verdier>()
  const { fields, append, remove } = useFieldArray({ control, name: navn })
  const feil = useFeltfeil()
  const inntekt = navn === 'inntekter'
  return (
    <Del tittel={inntekt ? t.inntekter : t.utgifter} hjelp={inntekt ? t.inntekterHjelp : t.utgifterHjelp}>
      {fields.map((rad, nr) => {
        const belopsfeil = feil(`${navn}.${nr}.belop`)
        return (
          <div key={rad.id} className={stil.linje}>
            <TextField
              size="small"
              label={t.hvaErDet}
              error={feil(`${navn}.${nr}.tekst`)}
              {...register(`${navn}.${nr}.tekst`)}
            />
            <Controller
              control={control}
              name={`${navn}.${nr}.belop`}
              render={({ field }) => (
                <Belopsfelt
                  name={field.name}
                  etikett={t.belop}
                  verdi={typeof field.value === 'number' ? ore(field.value) : undefined}
                  vedEndring={(b, gyldig) => field.onChange(b ?? (gyldig ? '' : ULESELIG))}
                  {...(belopsfeil === undefined ? {} : { feil: belopsfeil })}
                />
              )}
            />
            <Button
              type="button"
              size="small"
              variant="tertiary"
              icon={<TrashIcon aria-hidden />}
              aria-label={inntekt ? t.fjernInntekt(nr + 1) : t.fjernUtgift(nr + 1)}
              onClick={() => remove(nr)}
            >
              {t.fjern}
            </Button>
          </div>
        )
      })}
      <div>
        <Button
          type="button"
          size="small"
          variant="secondary"
          icon={<PlusIcon aria-hidden />}
          onClick={() => append(TOM_LINJE, { focusName: `${navn}.${fields.length}.tekst` })}
        >
          {inntekt ? t.leggTilInntekt : t.leggTilUtgift}
        </Button>
      </div>
    </Del>
  )
}
