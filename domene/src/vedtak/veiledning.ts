import type { BesvartBehov } from '../behov/tilstand.ts'
import type { Dato } from '../felles/dato.ts'
import type { SoknadId } from '../felles/id.ts'
import type { Sak } from '../sak/tilstand.ts'
import { erstattetAv, gjeldendeEtter } from './kjede.ts'
import { finnVedtak, type Vedtak, vedtakFor } from './tilstand.ts'

/** Retten til råd og veiledning (§ 17): fra når, og om vedtaket er fattet. */
export type Veiledning = { readonly start: Dato; readonly fattet: boolean }

/**
 * Vedtaket om råd og veiledning som dekker et behov besvart med oppfølging: det svaret peker på, ellers det siste fattede i søknaden, ellers det
 * siste foreslåtte. Er vedtaket erstattet, er det det nye som gjelder, og har hjelpen sluttet, er det ikke noe. Et forslag som er trukket, er ikke noe
 * vedtak.
 */
export function veiledningFor(
  sak: Pick<Sak, 'vedtak'>,
  soknadId: SoknadId,
  { svar }: BesvartBehov,
): Veiledning | undefined {
  if (svar.svar !== 'oppfolging-17') return undefined
  const pekt = svar.vedtakId ? finnVedtak(sak.vedtak, svar.vedtakId) : undefined
  const alle = vedtakFor(sak.vedtak, soknadId)
    .filter(v => !erstattetAv(sak.vedtak, v.vedtakId))
    .flatMap(v => somVeiledning(v) ?? [])
  const naa = pekt?.status === 'fattet' ? gjeldendeEtter(sak.vedtak, pekt) : pekt
  return (naa && somVeiledning(naa)) ?? alle.findLast(v => v.fattet) ?? alle.at(-1)
}

/** Et vedtak om råd og veiledning, sett fra behovene i saken. `fraFor`: det begynte før dem, og ingen har sagt at det dekker noen av dem. */
export type VeiledningSiden = Veiledning & { readonly fraFor?: true }

/**
 * Vedtakene om råd og veiledning som gjelder, fattede og foreslåtte. Et som er erstattet, er ikke med, og hjelp som har sluttet, er det heller ikke. Et vedtak
 * fra før dagen det regnes fra, dekker behovet bare når svaret på det peker dit.
 */
export function veiledningeneI(sak: Pick<Sak, 'vedtak' | 'behov'>, siden: Dato): readonly VeiledningSiden[] {
  const liste = sak.vedtak
  const pekt = sak.behov.flatMap(b => {
    if (b.status !== 'besvart' || b.svar.svar !== 'oppfolging-17' || !b.svar.vedtakId) return []
    const v = finnVedtak(liste, b.svar.vedtakId)
    return v?.status === 'fattet' ? [gjeldendeEtter(liste, v).vedtakId] : []
  })
  return liste.vedtak
    .filter(v => !erstattetAv(liste, v.vedtakId))
    .flatMap(v => {
      const rett = somVeiledning(v)
      if (!rett) return []
      const siste = v.status === 'fattet' && v.dato > rett.start ? v.dato : rett.start
      const fraFor = rett.fattet && siste < siden && !pekt.includes(v.vedtakId)
      return [fraFor ? { ...rett, fraFor } : rett]
    })
}

function somVeiledning(v: Vedtak): Veiledning | undefined {
  if (v.status === 'trukket' || (v.status === 'fattet' && v.slag === 'nodhjelp')) return undefined
  const { annet } = v.innhold
  return annet?.slag === 'radgivning' ? { start: annet.start, fattet: v.status === 'fattet' } : undefined
}
