import { Link } from '@tanstack/react-router'
import type { ComponentProps, ReactNode } from 'react'

type Props = Omit<ComponentProps<'a'>, 'href' | 'children' | 'target' | 'ref'> & {
  til: string
  /** Stedet på siden lenken fører til. */
  hash?: string
  children: ReactNode
}

/** Lenke til en side i appen: `<Lenke til={`/saker/${sakId}`}>`. Adressen har bare id-er. */
export function Lenke({ til, className = 'aksel-link', ...resten }: Props) {
  return <Link to={til} className={className} {...resten} />
}
