import type { Tekster } from '../tekster/typer.ts'
import { erApiFeil } from './feil.ts'

type Feilord = { tittel: string; tekst: string; avslag: boolean; fraTjener?: boolean; referanse?: string }

/** Ord for en feil på valgt språk, eller tjenerens egen setning (bokmål) når den vet mer enn vi gjør. */
export function feilord(feil: unknown, { felles: t, avslag }: Pick<Tekster, 'felles' | 'avslag'>): Feilord {
  const uventet = { tittel: t.feil.feiletTittel, tekst: t.feil.feilet, avslag: false }
  if (!erApiFeil(feil)) return uventet
  const { status, detalj, problem, kode } = feil
  const oversatt = avslag[kode]
  if (status === 0) return { tittel: t.feil.nettTittel, tekst: t.feil.nett, avslag: false }
  // Samme setning enten det ikke finnes eller er skjult; en egen setning fra tjeneren kunne røpet forskjellen.
  if (status === 404) return { tittel: t.feil.finnesIkkeTittel, tekst: t.feil.finnesIkke, avslag: true }
  if (status === 429) return { tittel: t.feil.ventLittTittel, tekst: t.feil.ventLitt, avslag: false }
  if (status === 403)
    return {
      tittel: t.feil.ikkeTilgangTittel,
      tekst: oversatt ?? (detalj || t.feil.ikkeTilgang),
      avslag: true,
      fraTjener: !oversatt && detalj !== '',
    }
  if (oversatt && status !== 500) return { tittel: t.feil.feiletTittel, tekst: oversatt, avslag: false }
  if (detalj && status !== 500)
    return { tittel: t.feil.feiletTittel, tekst: detalj, avslag: false, fraTjener: true }
  return typeof problem.referanse === 'string' ? { ...uventet, referanse: problem.referanse } : uventet
}
