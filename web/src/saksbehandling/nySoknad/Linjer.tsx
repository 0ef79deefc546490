import { ore } from '@handlingsrom/domene/felles/belop'
import { inntektstypeForTekst, utgiftspostForTekst } from '@handlingsrom/kontrakt/sak/soknad'
import { PlusIcon, TrashIcon } from '@navikt/aksel-icons'
import { Button, Checkbox, Select, TextField } from '@navikt/ds-react'
import { Controller, useFieldArray, useFormContext } from 'react-hook-form'
import { Belopsfelt } from '../../felles/komponenter/Belopsfelt.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Del } from './Del.tsx'
import { useFeltfeil } from './feltfeil.ts'
import stil from './Skjema.module.css'
import { TOM_LINJE, ULESELIG, type Verdier } from './verdier.ts'

type Navn = 'inntekter' | 'utgifter'

/** Inntekter eller utgifter slik søkeren oppgir dem. Et tomt beløp er ukjent, aldri null kroner. */
export function Linjer({ navn }: { navn: Navn }) {
  const t = useTekster().nySoknad
  const { control } = useFormContext<Verdier>()
  const { fields, append, remove } = useFieldArray({ control, name: navn })
  const inntekt = navn === 'inntekter'
  return (
    <Del tittel={inntekt ? t.inntekter : t.utgifter} hjelp={inntekt ? t.inntekterHjelp : t.utgifterHjelp}>
      {fields.map((rad, nr) => (
        <EnLinje key={rad.id} navn={navn} nr={nr} fjern={() => remove(nr)} />
      ))}
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

function EnLinje({ navn, nr, fjern }: { navn: Navn; nr: number; fjern: () => void }) {
  const t = useTekster().nySoknad
  const { control, register, watch } = useFormContext<Verdier>()
  const feil = useFeltfeil()
  const inntekt = navn === 'inntekter'
  const belopsfeil = feil(`${navn}.${nr}.belop`)
  const engang = watch(`${navn}.${nr}.engang`)
  return (
    <fieldset className={stil.linje}>
      <legend className={stil.skjult}>{inntekt ? t.inntektNr(nr + 1) : t.utgiftNr(nr + 1)}</legend>
      <div className={stil.felt}>
        <TextField
          size="small"
          label={t.hvaErDet}
          error={feil(`${navn}.${nr}.tekst`)}
          {...register(`${navn}.${nr}.tekst`)}
        />
        <Slag navn={navn} nr={nr} />
      </div>
      <div className={stil.belopsrad}>
        <Controller
          control={control}
          name={`${navn}.${nr}.belop`}
          render={({ field }) => (
            <Belopsfelt
              name={field.name}
              etikett={engang ? t.belopEngang : t.belop}
              verdi={typeof field.value === 'number' ? ore(field.value) : undefined}
              vedEndring={(b, gyldig) => field.onChange(b ?? (gyldig ? '' : ULESELIG))}
              {...(belopsfeil === undefined ? {} : { feil: belopsfeil })}
            />
          )}
        />
        <Checkbox size="small" {...register(`${navn}.${nr}.engang`)}>
          {t.engang}
        </Checkbox>
        <Button
          type="button"
          size="small"
          variant="tertiary"
          icon={<TrashIcon aria-hidden />}
          aria-label={inntekt ? t.fjernInntekt(nr + 1) : t.fjernUtgift(nr + 1)}
          onClick={fjern}
        >
          {t.fjern}
        </Button>
      </div>
    </fieldset>
  )
}

/** Slaget leses av ordene mens de skrives, og står som det første valget. Det er et utgangspunkt; den som fyller ut, bestemmer. */
function Slag({ navn, nr }: { navn: Navn; nr: number }) {
  const alle = useTekster()
  const t = alle.nySoknad
  const { register, watch } = useFormContext<Verdier>()
  const tekst = watch(`${navn}.${nr}.tekst`)
  const valgt = watch(`${navn}.${nr}.slag`)
  const { livsopphold: _, 'saerskilte-formal': __, ...poster } = alle.vurdering.posten
  const inntekt = navn === 'inntekter'
  const koder: Readonly<Record<string, string>> = inntekt ? alle.vurdering.inntekt : poster
  const lest = inntekt ? inntektstypeForTekst(tekst) : utgiftspostForTekst(tekst)
  const erUavklart = inntekt && (valgt || lest) === 'nav-ukjent' && tekst.trim() !== ''
  return (
    <div>
      <Select size="small" label={inntekt ? t.slagInntekt : t.slagUtgift} {...register(`${navn}.${nr}.slag`)}>
        <option value="">
          {tekst.trim() === ''
            ? t.slagTomt
            : t.lestSom(lest === 'nav-ukjent' ? t.uavklart : (koder[lest] ?? ''))}
        </option>
        {Object.entries(koder).map(([kode, ord]) => (
          <option key={kode} value={kode}>
            {ord}
          </option>
        ))}
      </Select>
      <p className={stil.slaghjelp} aria-live="polite">
        {erUavklart ? t.uavklartHjelp : ''}
      </p>
    </div>
  )
}
