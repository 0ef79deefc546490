import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

/** Lenke til ett notat i journalen: siden ruller dit og gir det fokus. Adressen har bare id-en. */
export function Notatlenke({
  sakId,
  notatId,
  children,
}: {
  sakId: string
  notatId: string
  children: ReactNode
}) {
  return (
    <Link to="/saker/$sakId/journal" params={{ sakId }} search={{ notat: notatId }} className="aksel-link">
      {children}
    </Link>
  )
}
