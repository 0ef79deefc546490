import type { Grunnlag } from '../../felles/brev/brevrader.ts'
import type { Tekster } from '../../felles/tekster/typer.ts'

const oppslag = (tabell: Readonly<Record<string, unknown>>, nokkel: string | null): string | undefined => {
  const verdi = nokkel !== null && Object.hasOwn(tabell, nokkel) ? tabell[nokkel] : undefined
  return typeof verdi === 'string' ? verdi : undefined
}

export const grunnlagstype = (g: Pick<Grunnlag, 'type'>, t: Tekster): string =>
  oppslag(t.vedtak.brev.type, g.type) ?? g.type

/** Lovstedet er skrevet ut i referansen; for alt annet er den bare en id og vises aldri. En opplysning har temaets navn, eller grunnen til at den mangler. */
export function grunnlagsnavn(g: Pick<Grunnlag, 'type' | 'ref' | 'navn'>, t: Tekster): string {
  const { tema, utelatelse } = t.kartlegging
  if (g.navn === 'barnets-syn') return t.lesing.barnetsSyn
  if (g.navn === 'opphold') return t.opphold.tittel
  if (g.type === 'opplysning') return oppslag({ ...tema, ...utelatelse }, g.navn) ?? g.navn ?? ''
  return g.navn ?? (g.type === 'lov' ? g.ref : '')
}

/** Hvem som sa det, eller hvor linjen står. */
export const kildenavn = (g: Pick<Grunnlag, 'kilde'>, t: Tekster): string =>
  oppslag({ ...t.opphold.kilde, ...t.lesing.kilde }, g.kilde) ?? ''
