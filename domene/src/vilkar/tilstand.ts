import type { Aktor } from '../felles/aktor.ts'
import type { Dato } from '../felles/dato.ts'
import type { VedtakId, VilkarId } from '../felles/id.ts'
import { umulig } from '../felles/resultat.ts'
import type { Tidspunkt } from '../felles/tidspunkt.ts'
import type { Unntak20a } from '../regelverk/sosialtjenesteloven/paragraf-20a-vilkar-under-30.ts'
import type { Registrert } from '../sak/strom.ts'
import type { VilkarHendelse, VilkarsoppfolgingHendelse } from './hendelser.ts'
import type { UtfallAvVilkar, Vilkarsinnhold } from './typer.ts'

export type Vilkar = {
  readonly vilkarId: VilkarId
  readonly innhold: Vilkarsinnhold
  readonly av: Aktor
  /** Hvorfor det er tatt bort. Det blir stående, så versjonen aldri går tilbake. */
  readonly fjernet?: string
  readonly versjon: number
}

/** Vilkårene for én søknad, i den rekkefølgen de ble satt. */
export type Vilkarene = {
  readonly satt: readonly Vilkar[]
  readonly unntak?: Unntak20a & { readonly av: Aktor }
  readonly unntaksversjon: number
}
export const INGEN_VILKAR: Vilkarene = { satt: [], unntaksversjon: 0 }

const TYPER: Readonly<Record<VilkarHendelse['type'], true>> = {
  VilkarSatt: true,
  VilkarFjernet: true,
  AktivitetsunntakSatt: true,
}
export const erVilkarhendelse = <H extends { readonly type: string }>(
  h: H,
): h is Extract<H, { type: VilkarHendelse['type'] }> => Object.hasOwn(TYPER, h.type)

export const gjeldendeVilkar = (v: Vilkarene): readonly Vilkar[] =>
  v.satt.filter(x => x.fjernet === undefined)

export const finnVilkar = (v: Vilkarene, id: VilkarId): Vilkar | undefined =>
  v.satt.find(x => x.vilkarId === id)

export function foldVilkar(v: Vilkarene, r: Registrert<VilkarHendelse>): Vilkarene {
  const e = r.hendelse
  switch (e.type) {
    case 'VilkarSatt': {
      const { vilkarId, vilkar: innhold } = e
      const versjon = (finnVilkar(v, vilkarId)?.versjon ?? 0) + 1
      const nytt: Vilkar = { vilkarId, innhold, av: r.aktor, versjon }
      return {
        ...v,
        satt: finnVilkar(v, vilkarId)
          ? v.satt.map(x => (x.vilkarId === vilkarId ? nytt : x))
          : [...v.satt, nytt],
      }
    }
    case 'VilkarFjernet':
      return {
        ...v,
        satt: v.satt.map(x =>
          x.vilkarId === e.vilkarId ? { ...x, av: r.aktor, fjernet: e.grunn, versjon: x.versjon + 1 } : x,
        ),
      }
    case 'AktivitetsunntakSatt': {
      const { unntak: _, ...uten } = v
      return {
        ...uten,
        ...(e.unntak ? { unntak: { ...e.unntak, av: r.aktor } } : {}),
        unntaksversjon: v.unntaksversjon + 1,
      }
    }
    default:
      return umulig(e)
  }
}

/** Det noen har sett om et vilkår i et vedtak. Den siste gjelder; de andre er historien. */
export type Vilkarsoppfolging = {
  readonly vedtakId: VedtakId
  readonly vilkarId: VilkarId
  readonly utfall: UtfallAvVilkar
  readonly grunn: string
  readonly dato: Dato
  readonly av: Aktor
  readonly tidspunkt: Tidspunkt
}
export type Vilkarsoppfolginger = readonly Vilkarsoppfolging[]

/** Eldst først. */
export const oppfolgingAv = (
  o: Vilkarsoppfolginger,
  vedtakId: VedtakId,
  vilkarId: VilkarId,
): Vilkarsoppfolginger => o.filter(x => x.vedtakId === vedtakId && x.vilkarId === vilkarId)

export function foldVilkarsoppfolging(
  o: Vilkarsoppfolginger,
  { hendelse, aktor, tidspunkt }: Registrert<VilkarsoppfolgingHendelse>,
): Vilkarsoppfolginger {
  const { type: _, soknadId: __, ...fulgt } = hendelse
  return [...o, { ...fulgt, av: aktor, tidspunkt }]
}
