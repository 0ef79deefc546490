import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { perBarn } from './antallMangler.ts'
import type { Manglerad, Ord } from './manglerader.ts'

export function svarrader(sak: Saksvisning, { t, format }: Ord): readonly Manglerad[] {
  const til = `/saker/${sak.sakId}/kartlegging?vis=mangler`
  const rad = (tilstand: 'ikke-spurt' | 'bor-sporres-pa-nytt') => {
    const barn = perBarn(sak, tilstand)
    return {
      antall: barn.reduce((n, b) => n + b.antall, 0),
      under: barn.map(b => t.panel.navnAntall(b.barn.fornavn, b.antall)).join(', '),
    }
  }
  const ikkeSpurt = rad('ikke-spurt')
  const paNytt = rad('bor-sporres-pa-nytt')
  const medDato = sak.oppgaver.filter(o => o.type === 'kartlegg-etterpa').map(o => o.person?.personId)
  const utelatte = sak.barn.flatMap((b): readonly Manglerad[] =>
    b.utelatt && !b.tattUt && !medDato.includes(b.personId)
      ? [
          {
            id: `utelatt/${b.personId}`,
            slag: 'familie',
            tittel: t.panel.utelatt(b.fornavn),
            under: `${b.utelatt.tekst} ${format.dato(b.utelatt.dato as Dato)}`,
          },
        ]
      : [],
  )
  return [
    ...(ikkeSpurt.antall > 0
      ? [
          {
            id: 'ikke-spurt',
            slag: 'sporsmal' as const,
            tittel: t.panel.ikkeSpurt(ikkeSpurt.antall),
            under: ikkeSpurt.under,
            lenke: { til, tekst: t.panel.seMatrisen },
          },
        ]
      : []),
    ...(paNytt.antall > 0
      ? [
          {
            id: 'pa-nytt',
            slag: 'pa-nytt' as const,
            tittel: t.panel.paNytt(paNytt.antall),
            under: paNytt.under,
            lenke: { til, tekst: t.panel.seSvarene },
          },
        ]
      : []),
    ...utelatte,
  ]
}
