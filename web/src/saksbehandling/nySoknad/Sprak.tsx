import { Radio, RadioGroup, TextField } from '@navikt/ds-react'
import { Controller, useFormContext } from 'react-hook-form'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Del } from './Del.tsx'
import { useFeltfeil } from './feltfeil.ts'
import stil from './Skjema.module.css'
import type { Verdier } from './verdier.ts'

const TOLK = ['', 'ja', 'nei'] as const
const MALFORMER = ['', 'nb', 'nn'] as const

/** Om søkeren trenger tolk, og målformen brevene skal gå på. Ikke spurt er ikke et nei, og stanser aldri søknaden. */
export function Sprak() {
  const { sprak, nySoknad } = useTekster()
  const t = sprak.dialog
  const { control, register, watch } = useFormContext<Verdier>()
  const feil = useFeltfeil()
  return (
    <Del tittel={sprak.endre} hjelp={t.aldriBarn}>
      <div className={stil.felt}>
        <div className={stil.sammen}>
          <Controller
            control={control}
            name="soker.tolk"
            render={({ field }) => (
              <RadioGroup size="small" legend={sprak.soknad.tolk} {...field}>
                {TOLK.map(svar => (
                  <Radio key={svar} value={svar}>
                    {svar === '' ? nySoknad.ikkeSpurt : t.tolkSvar[svar]}
                  </Radio>
                ))}
              </RadioGroup>
            )}
          />
          {watch('soker.tolk') === 'ja' && (
            <TextField
              size="small"
              label={t.tolkesprak}
              description={sprak.soknad.tolkesprakHjelp}
              maxLength={60}
              htmlSize={24}
              error={feil('soker.tolkesprak')}
              {...register('soker.tolkesprak')}
            />
          )}
        </div>
        <Controller
          control={control}
          name="soker.malform"
          render={({ field }) => (
            <RadioGroup size="small" legend={sprak.soknad.malform} {...field}>
              {MALFORMER.map(m => (
                <Radio key={m} value={m}>
                  {m === '' ? nySoknad.ikkeSpurt : t.malformNavn[m]}
                </Radio>
              ))}
            </RadioGroup>
          )}
        />
      </div>
    </Del>
  )
}
