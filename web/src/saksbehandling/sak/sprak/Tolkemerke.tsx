import { LanguageIcon } from '@navikt/aksel-icons'
import { Tag } from '@navikt/ds-react'
import { useFormat, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import stil from './Sprak.module.css'
import { type Familien, tolkIOrd } from './tolkebehov.ts'

/** Står i toppen av hver side i saken når noen i familien trenger tolk, også et barn, så ingen glemmer det før en samtale. */
export function Tolkemerke({ sak }: { sak: Familien }) {
  const t = useTekster().sprak
  const ord = tolkIOrd(sak, t, useFormat())
  if (!ord) return null
  return (
    <Tag
      size="small"
      variant="moderate"
      data-color="neutral"
      className={stil.merke}
      icon={<LanguageIcon aria-hidden />}
    >
      {ord}
    </Tag>
  )
}
