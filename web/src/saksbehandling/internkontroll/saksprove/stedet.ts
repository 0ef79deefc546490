import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Lesingsvisning } from '@handlingsrom/kontrakt/saksprove'
import type { Format } from '../../../felles/format.ts'
import type { Tekster } from '../../../felles/tekster/typer.ts'

type Sted = Lesingsvisning['steder'][number]
const SIDER = ['journal', 'samtaler', 'kartlegging', 'familien', 'behov'] as const
type Side = (typeof SIDER)[number]
const erSide = (s: string): s is Side => (SIDER as readonly string[]).includes(s)

/** Adressen til stedet. Et notat er et sted i journalen; alt annet er en side. Bare id-er. */
export function stedssti(sakId: string, sted: string): { readonly til: string; readonly notat?: string } {
  const [slag = '', id = ''] = sted.split('/')
  return slag === 'notat' ? { til: `/saker/${sakId}/journal`, notat: id } : { til: `/saker/${sakId}/${sted}` }
}

/** Navnet på stedet, med dagen det er fra. */
export function stedsnavn(s: Sted | undefined, t: Tekster, format: Format): string {
  const ord = t.saksprove.lesing.stedet
  if (!s) return ord.borte
  const dag = s.dato ? format.dato(s.dato as Dato) : ''
  const [slag = ''] = s.sted.split('/')
  if (erSide(slag)) return ord[slag]
  if (slag === 'soknad' || slag === 'vurdering' || slag === 'vedtak') return ord[slag](dag)
  const navn = t.journal.slag[s.slag as keyof typeof t.journal.slag]
  return ord.notat(navn ?? ord.journal, dag)
}
