import type { Grunnlag } from '@handlingsrom/domene/brev/struktur'
import { visKroner } from '@handlingsrom/domene/felles/belop'
import type { PersonId } from '@handlingsrom/domene/felles/id'
import { TEMA } from '@handlingsrom/domene/kartlegging/tema'
import { finnCelle, gjeldendeSvar } from '@handlingsrom/domene/kartlegging/tilstand'
import type { Vedtaksinnhold } from '@handlingsrom/domene/vedtak/hendelser'
import type { LestSak } from '../sak/lesSak.ts'
import { fornavn } from './felles.ts'

/**
 * Det en setning i brevet hviler på, med ord: svaret fra kartleggingen, eller linjens beløp. `g` er saken slik den var
 * da vedtaket ble fattet; er det ikke fattet, slik den er nå.
 */
export function grunnlagstekst(
  g: LestSak,
  x: Grunnlag,
  innhold: Pick<Vedtaksinnhold, 'linjer'> | null,
): string | null {
  if (x.type === 'opplysning') return svaret(g, x.ref)
  if (x.type !== 'linje') return null
  const linje = innhold?.linjer.find(l => l.linjeId === x.ref)
  if (!linje) return null
  const { gjelder, faktisk } = linje.innhold
  return [
    gjelder ? `${fornavn(g, gjelder)}.` : '',
    faktisk === undefined ? '' : `Faktisk ${visKroner(faktisk)}.`,
    linje.beslutning.utfall === 'avslatt' ? 'Avslått.' : `Bestemt ${visKroner(linje.beslutning.belop)}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

function svaret(g: LestSak, ref: string): string | null {
  const tema = TEMA.find(t => ref.endsWith(`/${t}`))
  if (!tema) return null
  const personId = ref.slice(0, -(tema.length + 1)) as PersonId
  const svar = gjeldendeSvar(finnCelle(g.sak.kartlegging, personId, tema))
  return svar?.svar.tilstand === 'kartlagt' ? svar.svar.tekst : null
}
