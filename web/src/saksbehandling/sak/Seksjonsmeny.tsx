import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { Link, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { gjeldendeSoknad, sisteVedtak } from '../../felles/sak/gjeldende.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { antallMangler } from './antallMangler.ts'
import stil from './Saksramme.module.css'

/** Veien til delene av saken, med antallet som mangler der. */
export function Seksjonsmeny({ sak }: { sak: Saksvisning }) {
  const t = useTekster().sak
  const rot = `/saker/${sak.sakId}`
  const liste = useRullTilAktiv()
  const soknad = gjeldendeSoknad(sak)
  const vedtak = sisteVedtak(soknad)
  const antall = antallMangler(sak)
  const deler = [
    { til: rot, navn: t.seksjoner.oversikt, n: 0 },
    soknad && { til: `${rot}/soknad/${soknad.soknadId}`, navn: t.seksjoner.soknad, n: antall.soknad },
    { til: `${rot}/samtaler`, navn: t.seksjoner.samtaler, n: 0 },
    { til: `${rot}/kartlegging`, navn: t.seksjoner.kartlegging, n: antall.kartlegging },
    { til: `${rot}/familien`, navn: t.seksjoner.familien, n: 0 },
    { til: `${rot}/samtykke`, navn: t.seksjoner.samtykke, n: 0 },
    { til: `${rot}/tilbud`, navn: t.seksjoner.tilbud, n: 0 },
    { til: `${rot}/behov`, navn: t.seksjoner.behov, n: antall.behov },
    soknad && {
      til: `${rot}/vurdering/${soknad.soknadId}`,
      navn: t.seksjoner.vurdering,
      n: antall.vurdering,
    },
    soknad && {
      til: vedtak ? `${rot}/vedtak/${vedtak.vedtakId}` : `${rot}/vedtak`,
      navn: t.seksjoner.vedtak,
      n: antall.vedtak,
    },
    { til: `${rot}/journal`, navn: t.seksjoner.journal, n: 0 },
    soknad && { til: `${rot}/innsyn/${soknad.soknadId}`, navn: t.seksjoner.innsyn, n: 0 },
  ]
  return (
    <nav aria-label={t.seksjoner.navn} className={stil.nav}>
      <ul ref={liste}>
        {deler.map(
          del =>
            del && (
              <li key={del.navn}>
                <Link
                  to={del.til}
                  className={stil.fane}
                  activeOptions={{ exact: del.til === rot, includeSearch: false }}
                  activeProps={{ 'aria-current': 'page' }}
                >
                  {del.navn}
                  {del.n > 0 && (
                    <>
                      <span aria-hidden className={stil.antall}>
                        {del.n}
                      </span>
                      <span className="aksel-sr-only">, {t.mangler(del.n)}</span>
                    </>
                  )}
                </Link>
              </li>
            ),
        )}
      </ul>
    </nav>
  )
}

/** På smal skjerm ruller fanene sidelengs. Den man står på, skal alltid være i syne, uten at siden flytter seg. */
function useRullTilAktiv() {
  const liste = useRef<HTMLUListElement>(null)
  const sti = useRouterState({ select: s => s.location.pathname })
  // biome-ignore lint/correctness/useExhaustiveDependencies: fanen bytter når stien gjør det
  useEffect(() => {
    const ul = liste.current
    const aktiv = ul?.querySelector<HTMLElement>('[aria-current="page"]')
    if (!ul || !aktiv) return
    ul.scrollLeft = aktiv.offsetLeft - (ul.clientWidth - aktiv.offsetWidth) / 2
  }, [sti])
  return liste
}
