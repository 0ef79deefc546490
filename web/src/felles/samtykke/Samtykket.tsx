import type { Dato } from '@handlingsrom/domene/felles/dato'
import { useQuery } from '@tanstack/react-query'
import { Lenke } from '../komponenter/Lenke.tsx'
import { useFormat, useTekster } from '../tekster/SpraakGiver.tsx'
import { useStandtekst } from './Samtykkevelger.tsx'
import { samtykkeSporring } from './sporring.ts'

type Props = { sakId: string; nr: number | undefined; dag: string }

/** Samtykket et svar hviler på: om det gjaldt den dagen det ble sagt, og hva som har skjedd med det siden. */
export function Samtykket({ sakId, nr, dag }: Props) {
  const t = useTekster().samtykke
  const format = useFormat()
  const standen = useStandtekst()
  const { data } = useQuery(samtykkeSporring(sakId))
  if (nr === undefined) return t.valg.uten
  const s = data?.samtykker.find(x => x.nr === nr)
  if (!s) return null
  const gjaldtIkke = standen(s, dag)
  const siden =
    s.status === 'trukket' && s.trukket
      ? t.valg.sidenTrukket(format.dato(s.trukket.dato as Dato))
      : s.status === 'utlopt'
        ? t.valg.sidenUtlopt(format.dato(s.til as Dato))
        : ''
  return (
    <>
      <Lenke til={`/saker/${sakId}/samtykke`}>{s.mottaker.navn}</Lenke>.{' '}
      {gjaldtIkke ? <strong>{gjaldtIkke}</strong> : [t.valg.gjaldtDa, siden].filter(Boolean).join(' ')}
    </>
  )
}
