import type { Dato, Maned } from '@handlingsrom/domene/felles/dato'
import type { Arshjul } from '@handlingsrom/kontrakt/arshjul'
import { useFormat, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import stil from './Arshjul.module.css'

const [MIDT, YTRE, INDRE] = [160, 152, 86] as const
const LUFT = 0.012

/** Punktet på en sirkel; null er rett opp, og hele veien rundt er 1. */
function punkt(andel: number, radius: number): readonly [number, number] {
  const v = (andel - 0.25) * 2 * Math.PI
  return [MIDT + radius * Math.cos(v), MIDT + radius * Math.sin(v)]
}

function bue(nr: number): string {
  const [fra, til] = [nr / 12 + LUFT / 2, (nr + 1) / 12 - LUFT / 2]
  const p = (a: number, r: number) =>
    punkt(a, r)
      .map(x => x.toFixed(2))
      .join(' ')
  return `M ${p(fra, YTRE)} A ${YTRE} ${YTRE} 0 0 1 ${p(til, YTRE)} L ${p(til, INDRE)} A ${INDRE} ${INDRE} 0 0 0 ${p(fra, INDRE)} Z`
}

/** Tolv måneder i en ring med januar øverst. Listen ved siden av sier det samme med ord, så bildet er for øyet. */
export function Hjul({ hjul }: { hjul: Arshjul }) {
  const { arshjul: t } = useTekster()
  const format = useFormat()
  const alle = hjul.maneder.reduce((n, m) => n + m.dager.length, 0)
  const ord = hjul.maneder
    .filter(m => m.dager.length > 0)
    .map(m => t.maneden(format.maned(m.maned as Maned), m.dager.length))
  return (
    <svg viewBox="0 0 320 320" className={stil.hjul} role="img" aria-label={[t.hjul, ...ord].join('. ')}>
      {hjul.maneder.map((m, i) => {
        const nr = Number(m.maned.slice(5, 7)) - 1
        const n = m.dager.length
        const [x, y] = punkt((nr + 0.5) / 12, (YTRE + INDRE) / 2)
        return (
          <g key={m.maned} className={stil.maned} data-noe={n > 0} data-denne={i === 0}>
            <path d={bue(nr)} />
            <text x={x} y={n > 0 ? y - 4 : y + 5} className={stil.navn}>
              {format.manedKort(m.maned as Maned)}
            </text>
            {n > 0 && (
              <text x={x} y={y + 16} className={stil.antall}>
                {n}
              </text>
            )}
          </g>
        )
      })}
      <text x={MIDT} y={MIDT - 20} className={stil.navn}>
        {t.idag}
      </text>
      <text x={MIDT} y={MIDT + 4} className={stil.idag}>
        {format.dato(hjul.dagens as Dato)}
      </text>
      <text x={MIDT} y={MIDT + 28} className={stil.navn}>
        {t.antall(alle)}
      </text>
    </svg>
  )
}
