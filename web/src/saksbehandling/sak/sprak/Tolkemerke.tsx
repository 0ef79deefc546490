import { LanguageIcon } from '@navikt/aksel-icons'
import { Tag } from '@navikt/ds-react'
import { useFormat, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import stil from './Sprak.module.css'
import { tolkIOrd, type Voksne } from './tolkebehov.ts'

/** Står i toppen av hver side i saken når noen av de voksne trenger tolk, så ingen glemmer det før en samtale. */
export function Tolkemerke({ sak }: { sak: Voksne }) {
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
