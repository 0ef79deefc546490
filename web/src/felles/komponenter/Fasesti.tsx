import type { Fasestatus } from '@handlingsrom/domene/sak/faser'
import { CheckmarkIcon, ChevronDownIcon, ExclamationmarkIcon } from '@navikt/aksel-icons'
import { Button } from '@navikt/ds-react'
import { useId, useState } from 'react'
import { useTekster } from '../tekster/SpraakGiver.tsx'
import stil from './Fasesti.module.css'
import { Lenke } from './Lenke.tsx'

export type Fase = {
  readonly navn: string
  readonly status: Fasestatus
  /** Ett faktum under navnet: «Frist 27. nov.». */
  readonly fakta?: string
  readonly til?: string
}

/** Veien gjennom en søknad. På smal skjerm vises steget vi er på, med resten bak én knapp. */
export function Fasesti({ faser }: { faser: readonly Fase[] }) {
  const t = useTekster().felles.sti
  const [apen, settApen] = useState(false)
  const id = useId()
  // Er ikke noe steg i gang, er vi ved det siste som er gjort.
  const naa = faser.findIndex(f => f.status === 'naa')
  const her = Math.max(
    0,
    naa < 0 ? faser.findLastIndex(f => f.status === 'ferdig' || f.status === 'mangler') : naa,
  )
  return (
    <nav aria-label={t.merkelapp} className={stil.sti}>
      <div className={stil.kort}>
        <strong>{t.steg(her + 1, faser.length, faser[her]?.navn ?? '')}</strong>
        <Button
          size="small"
          variant="tertiary"
          aria-expanded={apen}
          aria-controls={id}
          onClick={() => settApen(!apen)}
          icon={<ChevronDownIcon aria-hidden />}
          iconPosition="right"
        >
          {t.alle}
        </Button>
      </div>
      <ol id={id} className={`${stil.liste} ${apen ? stil.apen : ''}`}>
        {faser.map(fase => (
          <li
            key={fase.navn}
            className={`${stil.fase} ${stil[fase.status]}`}
            aria-current={fase.status === 'naa' ? 'step' : undefined}
          >
            <span aria-hidden className={stil.punkt}>
              {fase.status === 'ferdig' && <CheckmarkIcon />}
              {fase.status === 'mangler' && <ExclamationmarkIcon />}
            </span>
            <span className={stil.navn}>
              {fase.til ? (
                <Lenke til={fase.til} className={stil.lenke}>
                  {fase.navn}
                </Lenke>
              ) : (
                fase.navn
              )}
              <span className="aksel-sr-only">, {t[fase.status]}</span>
            </span>
            {fase.fakta && <span className={stil.fakta}>{fase.fakta}</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
