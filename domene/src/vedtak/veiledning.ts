import type { BesvartBehov } from '../behov/tilstand.ts'
import type { Dato } from '../felles/dato.ts'
import type { SoknadId } from '../felles/id.ts'
import type { Sak } from '../sak/tilstand.ts'
import { finnVedtak, type Vedtak, vedtakFor } from './tilstand.ts'

/** Retten til råd og veiledning (§ 17): fra når, og om vedtaket er fattet. */
export type Veiledning = { readonly start: Dato; readonly fattet: boolean }

/**
 * Vedtaket om råd og veiledning som dekker et behov besvart med oppfølging: det svaret peker på, ellers det siste fattede i søknaden, ellers det
 * siste foreslåtte. Et forslag som er trukket, er ikke noe vedtak.
 */
export function veiledningFor(
  sak: Pick<Sak, 'vedtak'>,
  soknadId: SoknadId,
  { svar }: BesvartBehov,
): Veiledning | undefined {
  if (svar.svar !== 'oppfolging-17') return undefined
  const pekt = svar.vedtakId ? finnVedtak(sak.vedtak, svar.vedtakId) : undefined
  const alle = vedtakFor(sak.vedtak, soknadId).flatMap(v => somVeiledning(v) ?? [])
  return (pekt && somVeiledning(pekt)) ?? alle.findLast(v => v.fattet) ?? alle.at(-1)
}

function somVeiledning(v: Vedtak): Veiledning | undefined {
  if (v.status === 'trukket' || (v.status === 'fattet' && v.slag === 'nodhjelp')) return undefined
  const { annet } = v.innhold
  return annet?.slag === 'radgivning' ? { start: annet.start, fattet: v.status === 'fattet' } : undefined
}
