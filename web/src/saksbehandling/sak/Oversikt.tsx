import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { Sporring } from '../../felles/komponenter/Tilstander.tsx'
import { sakSporring } from '../../felles/sak/sporringer.ts'
import { SidenSist } from '../../felles/samtale/SidenSist.tsx'
import { Dialoger } from './dialoger/Dialoger.tsx'
import { Dokumentpanel } from './dokumenter/Dokumentpanel.tsx'
import { Familiepanel } from './Familiepanel.tsx'
import type { Handling } from './handling.ts'
import { Kommerpanel } from './Kommerpanel.tsx'
import { MANGLERPANEL, Manglerpanel } from './Manglerpanel.tsx'
import stil from './Oversikt.module.css'
import { Sakshode } from './Sakshode.tsx'
import { Tidslinjepanel } from './Tidslinjepanel.tsx'

/** Hvem barna er, hvor saken står, hva som mangler, og dokumentet ved siden av. */
export function Oversikt() {
  const { sakId } = useParams({ strict: false }) as { sakId: string }
  return <Sporring sporring={useQuery(sakSporring(sakId))}>{sak => <Innhold sak={sak} />}</Sporring>
}

function Innhold({ sak }: { sak: Saksvisning }) {
  const [apen, apne] = useState<Handling>()
  const lukket = useFokusEtterDialog(apen !== undefined)
  return (
    <>
      <Sakshode sak={sak} apne={apne} />
      <div className={stil.kolonner}>
        <div className={stil.venstre}>
          <Manglerpanel sak={sak} apne={apne} />
          <Familiepanel sak={sak} apne={apne} />
          <Kommerpanel sakId={sak.sakId} />
          <SidenSist sakId={sak.sakId} />
          <Tidslinjepanel sak={sak} />
        </div>
        <div className={stil.hoyre}>
          <Dokumentpanel sak={sak} />
        </div>
      </div>
      {apen && (
        <Dialoger
          sak={sak}
          handling={apen}
          vedLukk={() => {
            lukket()
            apne(undefined)
          }}
        />
      )}
    </>
  )
}

const LENGE_MS = 5000

/**
 * Dialogen gir fokus tilbake til knappen som åpnet den. Er det den gjaldt nå gjort, forsvinner knappen når saken hentes på nytt; da
 * skal den som bruker tastatur, stå ved det som mangler, og ikke på toppen av siden.
 */
function useFokusEtterDialog(apen: boolean): () => void {
  const lukketKl = useRef(0)
  // Etter hver tegning: knappen kan bli borte når som helst etter at dialogen er lukket.
  useEffect(() => {
    if (apen || Date.now() - lukketKl.current > LENGE_MS) return
    const klokke = setTimeout(() => {
      if (document.activeElement === document.body) document.getElementById(MANGLERPANEL)?.focus()
    }, 100)
    return () => clearTimeout(klokke)
  })
  return () => {
    lukketKl.current = Date.now()
  }
}
