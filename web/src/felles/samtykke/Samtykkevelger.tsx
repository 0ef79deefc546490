import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Samtykket } from '@handlingsrom/kontrakt/sak/samtykke'
import { Alert, Button, Radio, RadioGroup } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useFormat, useTekster } from '../tekster/SpraakGiver.tsx'
import { NyttSamtykke } from './NyttSamtykke.tsx'
import { mulige, standDen } from './samtykkevalg.ts'
import { samtykkeSporring } from './sporring.ts'

type Props = {
  sakId: string
  /** Hvem svaret handler om. */
  om: readonly string[]
  /** Dagen det ble sagt. */
  dag: string | undefined
  verdi: number | undefined
  vedValg: (nr: number | undefined) => void
}
const UTEN = 'uten'

/** Hvilket samtykke svaret hviler på. De som gjaldt den dagen, står først; de andre kan velges, med en advarsel om hvorfor ikke. */
export function Samtykkevelger({ sakId, om, dag, verdi, vedValg }: Props) {
  const t = useTekster().samtykke
  const { data } = useQuery(samtykkeSporring(sakId))
  const [nytt, apneNytt] = useState(false)
  const standen = useStandtekst()
  if (!data) return null
  const den = dag ?? data.dagens
  const rekke = mulige(data.samtykker, om)
  const rader = [
    ...rekke.filter(s => standDen(s, den) === 'gjaldt'),
    ...rekke.filter(s => standDen(s, den) !== 'gjaldt'),
  ]
  const valgt = rader.find(s => s.nr === verdi)
  const advarsel = valgt && standen(valgt, den)
  return (
    <>
      {rader.length === 0 ? (
        <Alert size="small" variant="info" inline>
          {t.valg.ingen}
        </Alert>
      ) : (
        <RadioGroup
          size="small"
          legend={t.valg.legende}
          value={verdi === undefined ? UTEN : String(verdi)}
          onChange={(ny: string) => vedValg(ny === UTEN ? undefined : Number(ny))}
        >
          {rader.map(s => (
            <Radio key={s.nr} value={String(s.nr)} description={standen(s, den) ?? s.hva}>
              {s.mottaker.navn}
            </Radio>
          ))}
          <Radio value={UTEN}>{t.valg.uten}</Radio>
        </RadioGroup>
      )}
      {advarsel && (
        <Alert size="small" variant="warning">
          {advarsel}
        </Alert>
      )}
      {data.kanSkrive && (
        <div>
          <Button size="xsmall" variant="tertiary" type="button" onClick={() => apneNytt(true)}>
            {t.nytt}
          </Button>
        </div>
      )}
      {nytt && <NyttSamtykke sakId={sakId} visning={data} vedLukk={() => apneNytt(false)} />}
    </>
  )
}

/** Hvorfor samtykket ikke gjaldt den dagen; `undefined` når det gjaldt. */
export function useStandtekst(): (s: Samtykket, dag: string) => string | undefined {
  const t = useTekster().samtykke.valg.advarsel
  const format = useFormat()
  return (s, dag) => {
    switch (standDen(s, dag)) {
      case 'gjaldt':
        return undefined
      case 'for-tidlig':
        return t.forTidlig(format.dato(s.dato as Dato))
      case 'trukket':
        return t.trukket(format.dato((s.trukket?.dato ?? s.til) as Dato))
      default:
        return t.utlopt(format.dato(s.til as Dato))
    }
  }
}
