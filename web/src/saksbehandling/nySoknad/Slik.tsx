import { erDato } from '@handlingsrom/domene/felles/dato'
import { Alert, Checkbox, CheckboxGroup, Radio, RadioGroup } from '@navikt/ds-react'
import { Controller, useFormContext } from 'react-hook-form'
import { Datofelt } from '../../felles/komponenter/Datofelt.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Del } from './Del.tsx'
import { useFeltfeil } from './feltfeil.ts'
import stil from './Skjema.module.css'
import type { Verdier } from './verdier.ts'

const BEHOV = ['mat', 'bosted', 'strom', 'ukjent'] as const
const KANALER = ['papir', 'muntlig'] as const

/** Hvordan søknaden kom, og om det haster. Det akutte spørres det om først, fordi det ikke kan vente på resten av skjemaet. */
export function Slik() {
  const t = useTekster().nySoknad
  const { control } = useFormContext<Verdier>()
  const feil = useFeltfeil()
  return (
    <>
      <Del tittel={t.slik}>
        <div className={stil.felt}>
          <Controller
            control={control}
            name="kanal"
            render={({ field }) => (
              <RadioGroup size="small" legend={t.kanal} {...field}>
                {KANALER.map(k => (
                  <Radio key={k} value={k}>
                    {t.kanaler[k]}
                  </Radio>
                ))}
              </RadioGroup>
            )}
          />
          <Controller
            control={control}
            name="mottattDato"
            render={({ field }) => (
              <Datofelt
                name={field.name}
                etikett={t.mottattDato}
                beskrivelse={t.mottattHjelp}
                verdi={erDato(field.value) ? field.value : undefined}
                skrevet={field.value}
                vedEndring={(d, gyldig, skrevet) => field.onChange(d ?? (gyldig ? '' : skrevet))}
                {...feilprop(feil('mottattDato'))}
              />
            )}
          />
        </div>
      </Del>
      <Del tittel={t.haster} hjelp={t.hasterHjelp}>
        <Controller
          control={control}
          name="akutt"
          render={({ field }) => (
            <>
              <CheckboxGroup size="small" legend={t.haster} hideLegend {...field}>
                <div className={stil.kryss}>
                  {BEHOV.map(b => (
                    <Checkbox key={b} value={b}>
                      {t.behov[b]}
                    </Checkbox>
                  ))}
                </div>
              </CheckboxGroup>
              <div aria-live="polite">
                {field.value.length > 0 && (
                  <Alert size="small" variant="error">
                    {t.akuttValgt}
                  </Alert>
                )}
              </div>
            </>
          )}
        />
      </Del>
    </>
  )
}

const feilprop = (feil: string | undefined) => (feil === undefined ? {} : { feil })
