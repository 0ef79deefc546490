import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Vilkaret } from '@handlingsrom/kontrakt/sak/vilkar'
import { Heading, Tag } from '@navikt/ds-react'
import type { ReactNode } from 'react'
import { useBrevspraak } from '../tekster/Brevspraak.tsx'
import { useFormat, useTekster } from '../tekster/SpraakGiver.tsx'
import stil from './Vilkarstekst.module.css'

type Props = { vilkar: Vilkaret; fokusId?: string; children?: ReactNode }

/** Ett vilkår slik det er skrevet: hva som kreves først, så grunnene. Det som ikke er skrevet, står ikke. */
export function Vilkarstekst({ vilkar: v, fokusId, children }: Props) {
  const { type, paragraf, vist: t } = useTekster().vilkar
  const format = useFormat()
  const lang = useBrevspraak()
  const dag = (d: string) => format.dato(d as Dato)
  return (
    <section className={stil.vilkar} {...(fokusId ? { id: fokusId, tabIndex: -1 } : {})}>
      <div className={stil.topp}>
        <Heading level="3" size="xsmall">
          {type[v.type]}
        </Heading>
        <Tag size="xsmall" variant="outline">
          {paragraf[v.hjemmel]}
        </Tag>
      </div>
      <p className={stil.dempet}>
        {v.gjelder.fornavn}, {t.tid(dag(v.fra), dag(v.til))}
      </p>
      <p className={stil.ord} lang={lang}>
        {v.hva}
      </p>
      <dl className={stil.grunner}>
        <Grunn navn={t.sammenheng} ord={v.sammenheng} />
        <Grunn navn={t.rimelig} ord={v.rimelig} />
        <Grunn navn={t.salg} ord={v.salg} />
        {v.barna.map(b => (
          <Grunn key={b.personId} navn={b.fornavn} ord={b.ord} />
        ))}
        {v.kvp && <Grunn navn={t.kvp[v.kvp.svar]} ord={v.kvp.ord} />}
        {v.varsel && <Grunn navn={t.varsel[v.varsel.svar]} ord={v.varsel.ord || '–'} />}
      </dl>
      {!v.varsel && <p className={stil.mangler}>{t.utenVarsel}</p>}
      {children}
    </section>
  )
}

function Grunn({ navn, ord }: { navn: string; ord: string | null }) {
  const lang = useBrevspraak()
  return ord === null || ord.trim() === '' ? null : (
    <div>
      <dt>{navn}</dt>
      <dd lang={lang}>{ord}</dd>
    </div>
  )
}
