import type { Oppforingsrad } from '@handlingsrom/kontrakt/register'
import { Panel } from '../../../felles/komponenter/Panel.tsx'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import stil from './Register.module.css'

const SKALA = [1, 2, 3, 4, 5] as const

/** Risikoene i et rutenett: sannsynlighet bortover, alvor oppover. Fargen sier at noe står der, aldri hva som er for mye. */
export function Risikobilde({ risikoer }: { risikoer: readonly Oppforingsrad[] }) {
  const { register: t } = useTekster()
  if (risikoer.length === 0) return null
  const antall = (s: number, k: number) =>
    risikoer.filter(x => x.felt.sannsynlighet === s && x.felt.konsekvens === k).length
  return (
    <Panel tittel={t.risikobilde}>
      <p className={stil.dempet}>{t.risikobildeHjelp}</p>
      <table className={stil.risiko}>
        <caption className="aksel-sr-only">{t.risikobilde}</caption>
        <thead>
          <tr>
            <td />
            {SKALA.map(s => (
              <th key={s} scope="col">
                {s}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {SKALA.toReversed().map(k => (
            <tr key={k}>
              <th scope="row">{k}</th>
              {SKALA.map(s => {
                const n = antall(s, k)
                return (
                  <td key={s} data-noe={n > 0}>
                    {n > 0 && (
                      <>
                        <span aria-hidden>{n}</span>
                        <span className="aksel-sr-only">{t.ruten(s, k, n)}</span>
                      </>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}
