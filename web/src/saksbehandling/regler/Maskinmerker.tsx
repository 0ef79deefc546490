import type { Maskinen } from '@handlingsrom/domene/regelverk/regelside'
import { BellIcon, BookIcon, CalculatorIcon, QuestionmarkDiamondIcon } from '@navikt/aksel-icons'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Regler.module.css'

const MASKINEN: readonly Maskinen[] = ['regner', 'spor', 'minner', 'viser-til']

const IKON = {
  regner: CalculatorIcon,
  spor: QuestionmarkDiamondIcon,
  minner: BellIcon,
  'viser-til': BookIcon,
} as const satisfies Record<Maskinen, unknown>

/** Regner, spør, minner, viser til: ikon og ord. */
export function Maskinmerker({ maskinen }: { maskinen: readonly Maskinen[] }) {
  const t = useTekster().regler.maskinen
  return (
    <ul className={stil.merker} aria-label={t.tittel}>
      {maskinen.map(m => (
        <Merke key={m} m={m} navn={t.navn[m]} />
      ))}
    </ul>
  )
}

function Merke({ m, navn }: { m: Maskinen; navn: string }) {
  const Ikon = IKON[m]
  return (
    <li className={stil.merke}>
      <Ikon aria-hidden fontSize="1.125rem" /> {navn}
    </li>
  )
}

/** Hva ordene betyr. */
export function Maskinforklaring({ bare = MASKINEN }: { bare?: readonly Maskinen[] }) {
  const t = useTekster().regler.maskinen
  return (
    <dl className={stil.forklaring}>
      {bare.map(m => {
        const Ikon = IKON[m]
        return (
          <div key={m}>
            <dt className={stil.merke}>
              <Ikon aria-hidden fontSize="1.125rem" /> {t.navn[m]}
            </dt>
            <dd>{t.forklaring[m]}</dd>
          </div>
        )
      })}
    </dl>
  )
}
