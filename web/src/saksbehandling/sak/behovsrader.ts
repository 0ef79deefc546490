import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import type { Format } from '../../felles/format.ts'
import type { Tekster } from '../../felles/tekster/typer.ts'
import type { Manglerad } from './manglerader.ts'

type Ord = { readonly t: Tekster['sak']; readonly format: Format }

/** Behovene ingen har svart på, i én rad. Fristen er den første av dem; hva de er, står på siden. */
export function behovsrader(sak: Saksvisning, { t, format }: Ord): readonly Manglerad[] {
  const apne = sak.oppgaver.filter(o => o.type === 'behov-uten-svar')
  if (apne.length === 0) return []
  const frister = apne.flatMap(o => (o.frist ? [o.frist as Dato] : [])).toSorted()
  const hvem = [...new Set(apne.map(o => o.person?.fornavn ?? t.panel.hele))]
  return [
    {
      id: 'behov',
      slag: 'behov',
      tittel: t.panel.behovUtenSvar(apne.length),
      under: t.panel.behovGjelder(format.liste(hvem)),
      ...(frister[0] ? { frist: frister[0] } : {}),
      lenke: { til: `/saker/${sak.sakId}/behov`, tekst: t.panel.seBehovene },
    },
  ]
}
