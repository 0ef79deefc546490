import { useSyncExternalStore } from 'react'

const SMAL = '(max-width: 47.9375rem)'
const abonner = (lytter: () => void) => {
  const medie = matchMedia(SMAL)
  medie.addEventListener('change', lytter)
  return () => medie.removeEventListener('change', lytter)
}

/** Sant når skjermen er så smal at sider må bygges på en annen måte, ikke bare brytes (telefon, eller 400 % forstørring). */
export const useSmalSkjerm = (): boolean => useSyncExternalStore(abonner, () => matchMedia(SMAL).matches)
