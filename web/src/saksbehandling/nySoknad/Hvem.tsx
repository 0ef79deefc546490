import { Radio, RadioGroup, Textarea, TextField } from '@navikt/ds-react'
import { Controller, useFormContext } from 'react-hook-form'
import { useMeg } from '../../felles/api/meg.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Del } from './Del.tsx'
import { Personfelt } from './Personfelt.tsx'
import type { Verdier } from './verdier.ts'

/** Bare for- og etternavn må stå. Nummeret finner en eldre sak; uten det er det ingen gjetting. */
export function Hvem() {
  const t = useTekster().nySoknad
  const { register, control } = useFormContext<Verdier>()
  const { innebygd } = useMeg()
  const valgfri = (navn: string) => `${navn} (${t.valgfritt})`
  return (
    <Del tittel={t.hvem}>
      <Personfelt hvem="soker" identHjelp={innebygd ? `${t.identHjelp} ${t.identDemo}` : t.identHjelp}>
        <TextField
          size="small"
          label={valgfri(t.telefon)}
          inputMode="tel"
          htmlSize={16}
          {...register('soker.telefon')}
        />
      </Personfelt>
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
