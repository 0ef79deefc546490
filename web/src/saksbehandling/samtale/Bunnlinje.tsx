import { ArrowLeftIcon, ArrowRightIcon } from '@navikt/aksel-icons'
import { Button } from '@navikt/ds-react'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Samtalerom.module.css'

type Props = {
  forrige: { readonly navn: string; readonly gaa: () => void } | undefined
  neste: { readonly navn: string; readonly gaa: () => void }
  visSnarveier: () => void
  smal: boolean
}

/** Alltid nederst: snarveiene til venstre, forrige og neste tema med navn til høyre. */
export function Bunnlinje({ forrige, neste, visSnarveier, smal }: Props) {
  const t = useTekster().samtalerom
  return (
    <div className={stil.bunn}>
      {!smal && (
        <p className={stil.taster}>
          <span>
            <kbd>Ctrl</kbd> <kbd>Enter</kbd> {t.tast.kortNesteBarn}
          </span>
          <span>
            <kbd>Ctrl</kbd> <kbd>↓</kbd> {t.tast.kortNesteTema}
          </span>
          <span>
            <kbd>1</kbd>–<kbd>4</kbd> {t.tast.kortSvar}
          </span>
          <span>
            <kbd>Ctrl</kbd> <kbd>M</kbd> {t.tast.lapp}
          </span>
          <Button size="xsmall" variant="tertiary" data-color="neutral" onClick={visSnarveier}>
            {t.snarveier}
          </Button>
        </p>
      )}
      <div className={stil.bytt}>
        {forrige && (
          <Button
            size={smal ? 'medium' : 'small'}
            variant="secondary"
            icon={<ArrowLeftIcon aria-hidden />}
            onClick={forrige.gaa}
          >
            {smal ? t.kortForrige : forrige.navn}
          </Button>
        )}
        <Button
          size={smal ? 'medium' : 'small'}
          icon={<ArrowRightIcon aria-hidden />}
          iconPosition="right"
          onClick={neste.gaa}
        >
          {smal ? t.kortNeste : neste.navn}
        </Button>
      </div>
    </div>
  )
}
