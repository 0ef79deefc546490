import { type Dato, erDato } from '@handlingsrom/domene/felles/dato'
import {
  type Begrunnet,
  VILKARSHJEMLER,
  VILKARSKODER,
  VILKARSSVAR,
  type Vilkarshjemmel,
  type Vilkarstype,
} from '@handlingsrom/domene/vilkar/typer'
import type { Vilkaret } from '@handlingsrom/kontrakt/sak/vilkar'

type Svarkladd = { readonly svar: Begrunnet['svar'] | undefined; readonly ord: string }

/** Et vilkår under arbeid. Ingenting er valgt på forhånd. */
export type Vilkarskladd = {
  readonly type: Vilkarstype | undefined
  readonly hjemmel: Vilkarshjemmel | undefined
  readonly gjelder: string
  readonly hva: string
  readonly fra: Dato | undefined
  readonly til: Dato | undefined
  readonly sammenheng: string
  readonly rimelig: string
  readonly salg: string
  readonly barna: Readonly<Record<string, string>>
  readonly kvp: Svarkladd
  readonly varsel: Svarkladd
}

const UBESVART: Svarkladd = { svar: undefined, ord: '' }

export const kladdAv = (v: Vilkaret | undefined): Vilkarskladd => ({
  type: v?.type,
  hjemmel: v?.hjemmel,
  gjelder: v?.gjelder.personId ?? '',
  hva: v?.hva ?? '',
  fra: v && erDato(v.fra) ? v.fra : undefined,
  til: v && erDato(v.til) ? v.til : undefined,
  sammenheng: v?.sammenheng ?? '',
  rimelig: v?.rimelig ?? '',
  salg: v?.salg ?? '',
  barna: Object.fromEntries((v?.barna ?? []).map(b => [b.personId, b.ord])),
  kvp: v?.kvp ?? UBESVART,
  varsel: v?.varsel ?? UBESVART,
})

/** Leser kladden fra utkastet. Et utkast ingen kan lese, er det samme som ikke noe utkast. */
export function lesVilkarskladd(raa: string, ellers: Vilkarskladd): Vilkarskladd {
  try {
    const l = JSON.parse(raa.split('\n').findLast(x => x !== '') ?? '') as Record<string, unknown> | null
    if (!l || typeof l !== 'object') return ellers
    const ord = (x: unknown): string => (typeof x === 'string' ? x : '')
    const dag = (x: unknown): Dato | undefined => (typeof x === 'string' && erDato(x) ? x : undefined)
    return {
      type: VILKARSKODER.find(k => k === l.type),
      hjemmel: VILKARSHJEMLER.find(k => k === l.hjemmel),
      gjelder: ord(l.gjelder),
      hva: ord(l.hva),
      fra: dag(l.fra),
      til: dag(l.til),
      sammenheng: ord(l.sammenheng),
      rimelig: ord(l.rimelig),
      salg: ord(l.salg),
      barna: Object.fromEntries(Object.entries(l.barna ?? {}).map(([id, o]) => [id, ord(o)])),
      kvp: svarkladd(l.kvp),
      varsel: svarkladd(l.varsel),
    }
  } catch {
    return ellers
  }
}

function svarkladd(x: unknown): Svarkladd {
  const s = (typeof x === 'object' && x !== null ? x : {}) as Partial<Svarkladd>
  return { svar: VILKARSSVAR.find(v => v === s.svar), ord: typeof s.ord === 'string' ? s.ord : '' }
}

/** Det serveren tar imot, når det viktigste er skrevet. */
export function somVilkar(k: Vilkarskladd, barn: readonly string[]) {
  const { type, hjemmel, gjelder, hva, fra, til, sammenheng, rimelig, salg } = k
  if (!type || !hjemmel || !gjelder || hva.trim() === '' || !fra || !til || til < fra) return undefined
  const skrevne = barn.flatMap(personId => {
    const ord = k.barna[personId] ?? ''
    return ord.trim() === '' ? [] : [{ personId, ord }]
  })
  return {
    ...{ type, hjemmel, gjelder, hva, fra, til, sammenheng, rimelig, barna: skrevne },
    ...(k.kvp.svar ? { kvp: { svar: k.kvp.svar, ord: k.kvp.ord } } : {}),
    ...(salg.trim() === '' ? {} : { salg }),
    ...(k.varsel.svar ? { varsel: { svar: k.varsel.svar, ord: k.varsel.ord } } : {}),
  }
}
