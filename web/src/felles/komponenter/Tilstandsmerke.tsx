import {
  ArrowsCirclepathIcon,
  CheckmarkCircleFillIcon,
  CircleSlashIcon,
  MinusIcon,
  QuestionmarkCircleIcon,
} from '@navikt/aksel-icons'
import type { ComponentType, SVGProps } from 'react'
import { useTekster } from '../tekster/SpraakGiver.tsx'
import type { Celletilstand } from './celletilstand.ts'
import stil from './Tilstandsmerke.module.css'

const IKON: Record<Celletilstand, ComponentType<SVGProps<SVGSVGElement>>> = {
  'ikke-spurt': QuestionmarkCircleIcon,
  'bor-sporres-pa-nytt': ArrowsCirclepathIcon,
  kartlagt: CheckmarkCircleFillIcon,
  'ikke-relevant': MinusIcon,
  'onsker-ikke-a-svare': CircleSlashIcon,
}

/** Ikonet alene, når ordet står like ved. */
export function Tilstandsikon({ tilstand }: { tilstand: Celletilstand }) {
  const Ikon = IKON[tilstand]
  return <Ikon aria-hidden className={`${stil.ikon} ${stil[tilstand]}`} />
}

type Props = {
  tilstand: Celletilstand
  /** Erstatter ordet, for eksempel «11 ikke spurt» i tegnforklaringen. */
  tekst?: string
  /** Med farget flate bak, som øverst i en åpen celle. */
  flate?: boolean
}

/** Tilstanden med ikon og ord. Fargen bærer aldri noe alene. */
export function Tilstandsmerke({ tilstand, tekst, flate = false }: Props) {
  const t = useTekster().felles
  return (
    <span className={`${stil.merke} ${stil[tilstand]} ${flate ? stil.flate : ''}`}>
      <Tilstandsikon tilstand={tilstand} />
      {tekst ?? t.tilstand[tilstand]}
    </span>
  )
}
