import type { Kommentarsted } from '@handlingsrom/domene/vedtak/lesing/typer'
import type { Kommentarvisning } from '@handlingsrom/kontrakt/sak/lesing'
import type { Vedtaksvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { type Brevrad, brevrader } from '../../felles/brev/brevrader.ts'
import type { Tekster } from '../../felles/tekster/typer.ts'
import { setningeneI } from './setninger.ts'

type Sted = Kommentarvisning['sted']
/** Et sted i et stykke av brevet en kommentar kan festes til: hele stykket, én setning, eller én linje i tabellen. */
export type Stedsvalg = {
  readonly sted: Kommentarsted
  readonly hva: 'hele' | 'setning' | 'linje'
  readonly ord: string
}

const kapittelI = (rad: Brevrad): string => rad.deler[0]?.kapittel ?? rad.overskrifter[0]?.kapittel ?? ''

export function stedene(rad: Brevrad): readonly Stedsvalg[] {
  const hele: Kommentarsted = rad.barn
    ? { slag: 'barn', personId: rad.barn.personId as never }
    : { slag: 'kapittel', kapittel: kapittelI(rad) }
  const linjer = rad.deler.flatMap(d =>
    d.slag === 'tabell'
      ? d.rader.flatMap((r): Stedsvalg[] =>
          r.linjeId === null
            ? []
            : [{ hva: 'linje', ord: r.tekst, sted: { slag: 'linje', linjeId: r.linjeId } }],
        )
      : [],
  )
  return [
    { hva: 'hele', ord: '', sted: hele },
    ...linjer,
    ...setningeneI(rad).map(
      (s): Stedsvalg => ({ hva: 'setning', ord: s.tekst, sted: { ...hele, sitat: s.tekst } }),
    ),
  ]
}

export const stedFra = (s: Kommentarsted): Sted => ({ ...s, sitat: s.sitat ?? null })

/** Det som skiller ett sted fra et annet i listen. */
export const stedsnokkel = (s: Kommentarsted): string => JSON.stringify(s)

/** Raden i brevet kommentaren hører til. Et sted som ikke finnes lenger, er den første raden, så ingen kommentar blir borte. */
export function kommentarstedet(sted: Sted, v: Pick<Vedtaksvisning, 'brev'>): string {
  const rader = brevrader(v.brev.deler)
  const rad = rader.find(r => {
    if (sted.slag === 'barn') return r.barn?.personId === sted.personId
    if (sted.slag === 'linje')
      return r.deler.some(d => d.slag === 'tabell' && d.rader.some(x => x.linjeId === sted.linjeId))
    return !r.barn && kapittelI(r) === sted.kapittel
  })
  return (rad ?? rader[0])?.id ?? ''
}

export function stedsordet({ hva, ord }: Stedsvalg, t: Tekster['lesing']['kommentar']): string {
  if (hva === 'hele') return t.hele
  const kort = ord.length > 60 ? `${ord.slice(0, 57)}…` : ord
  return hva === 'linje' ? t.linjen(kort) : t.setningen(kort)
}
