import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { Sporring } from '../../felles/komponenter/Tilstander.tsx'
import { sakSporring } from '../../felles/sak/sporringer.ts'
import { Dialoger } from './dialoger/Dialoger.tsx'
import { Dokumentpanel } from './dokumenter/Dokumentpanel.tsx'
import { Familiepanel } from './Familiepanel.tsx'
import type { Handling } from './handling.ts'
import { Manglerpanel } from './Manglerpanel.tsx'
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
  return (
    <>
      <Sakshode sak={sak} apne={apne} />
      <div className={stil.kolonner}>
        <div className={stil.venstre}>
          <Manglerpanel sak={sak} apne={apne} />
          <Familiepanel sak={sak} apne={apne} />
          <Tidslinjepanel sak={sak} />
        </div>
        <div className={stil.hoyre}>
          <Dokumentpanel sak={sak} />
        </div>
      </div>
      {apen && <Dialoger sak={sak} handling={apen} vedLukk={() => apne(undefined)} />}
    </>
  )
}
