import type { Utgiftspost } from '@handlingsrom/domene/vurdering/hendelser'
import { VANLIGE_UTGIFTER, type VanligUtgift } from '@handlingsrom/domene/vurdering/typer'
import type { Vurderingsvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import type { Brevord } from './linjeord.ts'

type Grunnlag = Pick<Vurderingsvisning, 'barn'> & {
  readonly sjekket?: Vurderingsvisning['sjekket']
  readonly linjer: readonly Pick<
    Vurderingsvisning['linjer'][number],
    'linjeId' | 'slag' | 'post' | 'gjelder'
  >[]
}

export type Sjekkpunkt = VanligUtgift & {
  /** Linjen som finnes alt. Uten den er det ingen som har ført noe om utgiften. */
  readonly linjeId: string | undefined
  /** For et barn: utgiften står på en linje for hele familien, så ingen kan se om den gjelder dette barnet. */
  readonly felles: boolean
  /** Svaret når noen har spurt: `har-ikke` til det tas tilbake. Versjonen er den hun ser. */
  readonly svar?: Vurderingsvisning['sjekket'][number]
}
/** `personId` mangler for det som gjelder hele familien. */
export type Sjekkrad = {
  readonly personId: string | undefined
  readonly fornavn: string | undefined
  readonly punkter: readonly Sjekkpunkt[]
}

/** De vanlige utgiftene mot linjene som finnes: først familien, så hvert barn i den rekkefølgen de alltid står. */
export function sjekkliste({ barn, linjer, sjekket = [] }: Grunnlag): readonly Sjekkrad[] {
  const finn = (post: Utgiftspost, personId: string | undefined) =>
    linjer.find(l => l.slag === 'utgift' && l.post === post && l.gjelder?.personId === personId)
  const rad = (personId?: string, fornavn?: string, alder?: number | null): Sjekkrad => ({
    personId,
    fornavn,
    punkter: VANLIGE_UTGIFTER.filter(
      u => u.hvem === (personId === undefined ? 'husstanden' : 'barn') && passer(u, alder),
    ).map(u => {
      const linje = finn(u.post, personId)
      const svar = sjekket.find(s => s.post === u.post && s.gjelder === (personId ?? null))
      return {
        ...u,
        ...(svar ? { svar } : {}),
        linjeId: linje?.linjeId,
        felles: !linje && personId !== undefined && finn(u.post, undefined) !== undefined,
      }
    }),
  })
  return [rad(), ...barn.map(b => rad(b.personId, b.fornavn, b.alder))]
}

/** Vet vi ikke hvor gammelt barnet er, vises alt. */
const passer = ({ alder: a }: VanligUtgift, alder: number | null | undefined): boolean =>
  a === undefined || alder === null || alder === undefined || (alder >= a.fra && alder <= a.til)

export const utenLinje = (rader: readonly Sjekkrad[]): number =>
  rader.reduce(
    (n, r) => n + r.punkter.filter(p => p.linjeId === undefined && p.svar?.svar !== 'har-ikke').length,
    0,
  )

/** Linjen ett trykk gir: aldri et beløp, og med ordene brevet skal ha. */
export const linjeFor = (
  { personId }: Pick<Sjekkrad, 'personId'>,
  { post, hyppighet }: VanligUtgift,
  { posten }: Pick<Brevord, 'posten'>,
) =>
  ({
    slag: 'utgift',
    post,
    tekst: posten[post],
    ...(personId ? { gjelder: personId } : {}),
    hyppighet,
    kilde: 'ansatt',
  }) as const
