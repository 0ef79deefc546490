import type { Belop } from '@handlingsrom/domene/felles/belop'
import type { Kilde } from '@handlingsrom/domene/soknad/opplysninger'
import { Tag } from '@navikt/ds-react'
import { Children, type ReactNode } from 'react'
import { useFormat, useTekster } from '../tekster/SpraakGiver.tsx'
import stil from './Soknadsark.module.css'

export function Rader({ tom, children }: { tom: string; children: ReactNode }) {
  if (Children.count(children) === 0) return <p className={stil.mangler}>{tom}</p>
  return <ul className={stil.rader}>{children}</ul>
}

type Radprops = {
  rad: { readonly tittel: string; readonly kilde: Kilde; readonly overstyrtAvBruker: boolean }
  belop: Belop | undefined
  under: readonly string[]
  uavklart?: boolean
}

/** Én rad. Har søkeren rettet en registerrad, vises den gjennomstreket med forklaring. */
export function Rad({ rad, belop, under, uavklart = false }: Radprops) {
  const t = useTekster().soknad
  const { kroner } = useFormat()
  const strok = rad.overstyrtAvBruker ? stil.strok : ''
  return (
    <li className={stil.rad}>
      {rad.overstyrtAvBruker ? <s>{rad.tittel}</s> : <span>{rad.tittel}</span>}
      {belop === undefined ? (
        <span className={stil.mangler}>{t.ikkeOppgitt}</span>
      ) : (
        <span className={`${stil.belop} ${strok}`}>{kroner(belop)}</span>
      )}
      <span className={stil.under}>
        {[...under, t.kilde[rad.kilde], rad.overstyrtAvBruker ? t.overstyrt : ''].filter(Boolean).join(' · ')}
      </span>
      {uavklart && (
        <>
          <Tag size="xsmall" variant="moderate" data-color="warning" className={stil.uavklart}>
            {t.uavklart}
          </Tag>
          <span className={stil.under}>{t.uavklartTekst}</span>
        </>
      )}
    </li>
  )
}
