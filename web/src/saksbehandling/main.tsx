import '@fontsource-variable/source-sans-3/wght.css'
import '../felles/stil/aksel.css'
import '../felles/stil/grunn.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { passPaUsendt } from '../felles/api/usendt.ts'
import { lesSpraak } from '../felles/innstillinger/lager.ts'
import { hentTekster } from '../felles/tekster/katalog.ts'
import { SpraakGiver } from '../felles/tekster/SpraakGiver.tsx'
import { ruter, sporringer } from './ruter.tsx'

const rot = document.getElementById('rot')
if (!rot) throw new Error('index.html mangler #rot')

const spraak = lesSpraak()
document.documentElement.lang = spraak
const tekster = await hentTekster(spraak)
passPaUsendt(sporringer)

createRoot(rot).render(
  <StrictMode>
    <QueryClientProvider client={sporringer}>
      <SpraakGiver spraak={spraak} tekster={tekster}>
        <RouterProvider router={ruter} />
      </SpraakGiver>
    </QueryClientProvider>
  </StrictMode>,
)
