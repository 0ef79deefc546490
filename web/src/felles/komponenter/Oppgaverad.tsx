import { ChevronRightIcon, ClockIcon } from '@navikt/aksel-icons'
import type { ReactNode } from 'react'
import { Lenke } from './Lenke.tsx'
import stil from './Oppgaverad.module.css'

type Props = {
  til: string
  /** Når det skjer, eller hva slags sak det er: «10.30», «Retur». */
  nar: ReactNode
  /** Under: «på kontoret», «26. nov.». */
  narUnder?: ReactNode
  /** En klokke som går i dag; det eneste som er rødt. */
  haster?: string
  ikon?: ReactNode
  /** Et verb på vanlig norsk: «Send klagen fra familien Lunde til Statsforvalteren». */
  hva: ReactNode
  hvorfor: ReactNode
}

/** Én oppgave: når – hva – hvorfor. Hele raden er én lenke og ett tabulatorstopp. */
export function Oppgaverad({ til, nar, narUnder, haster, ikon, hva, hvorfor }: Props) {
  return (
    <li className={stil.li}>
      <Lenke til={til} className={stil.rad} data-rad>
        <span className={ikon ? stil.slag : stil.nar}>
          {ikon && (
            <span aria-hidden className={stil.ikon}>
              {ikon}
            </span>
          )}
          <span>{nar}</span>
          {narUnder && <span className={stil.under}>{narUnder}</span>}
          {haster && (
            <span className={stil.haster}>
              <ClockIcon aria-hidden /> {haster}
            </span>
          )}
        </span>
        <span className={stil.tekst}>
          <span className={stil.hva}>{hva}</span>
          <span className={stil.hvorfor}>{hvorfor}</span>
        </span>
        <ChevronRightIcon aria-hidden className={stil.pil} />
      </Lenke>
    </li>
  )
}

/** Rammen om radene. Piltaster eller J/K flytter mellom dem når hurtigtaster er på (se `usePiltaster`). */
export const Oppgaveliste = ({ children }: { children: ReactNode }) => (
  <ul className={stil.liste}>{children}</ul>
)
