import { useEffect, useState } from 'react'
import { lagreTema, lesTema, type Tema } from './lager.ts'

const MORK = '(prefers-color-scheme: dark)'

function mal(tema: Tema): void {
  const mork = tema === 'dark' || (tema === 'system' && matchMedia(MORK).matches)
  document.documentElement.classList.toggle('dark', mork)
  document.documentElement.classList.toggle('light', !mork)
}

/** Lyst, mørkt eller som maskinen. Klassen står på `<html>`: Aksels `<Theme>` maler bare sin egen boks. */
export function useTema(): readonly [Tema, (tema: Tema) => void] {
  const [tema, sett] = useState(lesTema)
  useEffect(() => {
    mal(tema)
    const medie = matchMedia(MORK)
    const paNytt = () => mal(tema)
    medie.addEventListener('change', paNytt)
    return () => medie.removeEventListener('change', paNytt)
  }, [tema])
  return [
    tema,
    nytt => {
      lagreTema(nytt)
      sett(nytt)
    },
  ]
}
