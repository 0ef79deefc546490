import { useNavigate, useSearch } from '@tanstack/react-router'

export const VISNINGER = ['alt', 'akutt', 'idag', 'venter', 'nye'] as const
export type Visning = (typeof VISNINGER)[number]

/** Filteret står i adressen, så en visning kan lagres som bokmerke og tilbakeknappen virker. */
export const lesVis = (sok: Record<string, unknown>): { vis?: Visning } => {
  const vis = VISNINGER.find(v => v === sok.vis)
  return vis && vis !== 'alt' ? { vis } : {}
}

export function useVis(): readonly [Visning, (vis: Visning) => void] {
  const sok: Record<string, unknown> = useSearch({ strict: false })
  const ga = useNavigate()
  return [lesVis(sok).vis ?? 'alt', vis => void ga({ to: '/', search: lesVis({ vis }), replace: true })]
}
