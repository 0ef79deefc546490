import type { ComponentProps } from 'react'
import { usePlanlagte } from './Husk.tsx'
import { Temaliste } from './Temaliste.tsx'

const INGEN: readonly [] = []

/** Temalisten med det den forrige samtalen sa at det skulle spørres om. */
export const Samtaletemaer = (props: Omit<ComponentProps<typeof Temaliste>, 'planlagt'>) => (
  <Temaliste {...props} planlagt={usePlanlagte() ?? INGEN} />
)
