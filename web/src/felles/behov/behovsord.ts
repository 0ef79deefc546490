import type { Belop } from '@handlingsrom/domene/felles/belop'
import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Behovsvisning } from '@handlingsrom/kontrakt/sak/behov'
import type { Format } from '../format.ts'
import type { Tekster } from '../tekster/typer.ts'

type Ord = { readonly t: Tekster['behov']; readonly format: Format }

export const hvemDetGjelder = (b: Behovsvisning, t: Tekster['behov']): string =>
  b.gjelder?.fornavn ?? t.familien

export function kostnadstekst({ kostnad }: Behovsvisning, { t, format }: Ord): string {
  if (kostnad.slag === 'ukjent') return t.ukjentPris
  const kr = format.kroner(kostnad.belop as Belop)
  return kostnad.slag === 'anslag' ? t.kosterOmtrent(kr) : t.koster(kr)
}

/** Klokken behovet har. Bare den som går i dag eller er ute, er rød. */
export function fristtekst(b: Behovsvisning, dagens: string, { t, format }: Ord) {
  if (b.frist === null) return { tekst: t.utenFrist, idag: false }
  const dato = format.datoKort(b.frist as Dato)
  if (b.frist === dagens) return { tekst: t.fristIDag, idag: true }
  return b.frist < dagens ? { tekst: t.fristUte(dato), idag: true } : { tekst: t.frist(dato), idag: false }
}

/** Hvor linjen behovet ble til, står. Det er aldri et svar. */
export function linjetekst({ linje }: Behovsvisning, { t, format }: Ord): string {
  if (!linje) return ''
  if (linje.fjernet) return t.linjeFjernet
  const bestemt =
    linje.utfall === 'innvilget'
      ? t.linjeInnvilget(linje.hjemmel ?? '18')
      : linje.utfall === 'avslatt'
        ? t.linjeAvslatt
        : t.iSoknaden
  return linje.vedtak ? `${bestemt} ${t.vedtakFattet(format.dato(linje.vedtak.dato as Dato))}` : bestemt
}

/** Stegene i behovets historie, én setning for hvert. */
export function stegtekst(s: Behovsvisning['steg'][number], { t, format }: Ord): string {
  const dato = format.datoKort(s.dato as Dato)
  switch (s.steg) {
    case 'meldt':
      return t.steg.meldt(dato, s.av.navn)
    case 'endret':
      return t.steg.endret(dato, s.av.navn, s.hva)
    case 'besvart':
      return t.steg.besvart(dato, s.av.navn, `${t.svar[s.svar]}${s.begrunnelse ? `: ${s.begrunnelse}` : ''}`)
    case 'gjenapnet':
      return t.steg.gjenapnet(dato, s.av.navn, s.grunn)
    case 'i-soknaden':
      return t.steg['i-soknaden'](dato, s.av.navn)
    default:
      return s satisfies never
  }
}
