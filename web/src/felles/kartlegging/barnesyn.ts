import type { Innsynsmerke } from '@handlingsrom/domene/journal/typer'
import { SYNSMAATER, type Synsmaate } from '@handlingsrom/domene/kartlegging/hendelser'

/** Barnets syn slik det står i feltene. Ordene er alltid skrevet av et menneske. */
export type Synkladd = {
  readonly maate?: Synsmaate | undefined
  readonly ord: string
  readonly grunn: string
  readonly innsyn?: Innsynsmerke | undefined
  readonly versjon?: number | undefined
  readonly sendt?: string | undefined
}
export const TOMT_SYN: Synkladd = { ord: '', grunn: '' }

/** Barnet er hørt, eller foreldrene har sagt hva det mener. Ellers må grunnen stå. */
export const erHort = (m: Synsmaate | undefined): boolean => m === 'direkte' || m === 'gjennom-foreldre'

export function synMangler(k: Synkladd): 'maate' | 'ord' | 'grunn' | 'innsynsgrunn' | undefined {
  if (!k.maate) return 'maate'
  if (erHort(k.maate) && k.ord.trim() === '') return 'ord'
  if (!erHort(k.maate) && k.grunn.trim() === '') return 'grunn'
  return k.innsyn && k.innsyn.merke !== 'kan-vises' && !k.innsyn.grunn?.trim() ? 'innsynsgrunn' : undefined
}

/** Feltene i kommandoen, uten dem som ikke gjelder måten. */
export const synkropp = (k: Synkladd & { maate: Synsmaate }) => ({
  maate: k.maate,
  ord: k.ord.trim(),
  ...(!erHort(k.maate) ? { grunn: k.grunn.trim() } : {}),
  ...(k.innsyn ? { innsyn: k.innsyn } : {}),
})

export const synavtrykk = (k: Synkladd): string =>
  JSON.stringify([
    k.maate,
    k.ord.trim(),
    erHort(k.maate) ? '' : k.grunn.trim(),
    k.innsyn?.merke,
    k.innsyn?.grunn,
  ])

export function lesSynkladd(raa: string): Synkladd {
  let samlet: Synkladd = TOMT_SYN
  for (const linje of raa.split('\n').filter(Boolean)) {
    const lest = lesLinje(linje)
    if (!lest) return { ...TOMT_SYN, ord: raa }
    samlet = { ...samlet, ...lest, ord: [samlet.ord, lest.ord].filter(Boolean).join('\n') }
  }
  return samlet
}

function lesLinje(linje: string): Synkladd | undefined {
  try {
    const lest = JSON.parse(linje) as Partial<Synkladd> | null
    if (typeof lest !== 'object' || lest === null) return undefined
    const { maate, ...resten } = lest
    return { ...TOMT_SYN, ...resten, ...(maate && SYNSMAATER.includes(maate) ? { maate } : {}) }
  } catch {
    return undefined
  }
}
