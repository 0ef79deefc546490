import { QueryClient } from '@tanstack/react-query'
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import { erApiFeil, erForbigaende } from '../felles/api/feil.ts'
import { megSporring } from '../felles/api/meg.ts'
import { apneUsendt } from '../felles/api/usendt.ts'
import { lagArbeidsruter } from './arbeidsruter.tsx'
import { LoggInn } from './innlogging/LoggInn.tsx'
import { lagNodhjelpsrute, lagSakruter } from './sak/ruter.tsx'
import { IkkeFunnet } from './skall/IkkeFunnet.tsx'
import { Krasj } from './skall/Krasj.tsx'
import { Skall } from './skall/Skall.tsx'
import { Venter } from './skall/Venter.tsx'

export const sporringer = new QueryClient({
  defaultOptions: {
    queries: { retry: (forsok, feil) => erForbigaende(feil) && forsok < 2, staleTime: 10_000 },
  },
})

const rot = createRootRoute({ component: Outlet, notFoundComponent: IkkeFunnet })

const loggInn = createRoute({ getParentRoute: () => rot, path: '/logg-inn', component: LoggInn })

/** Alt innenfor krever en økt. Er den ute når siden åpnes, går man til innlogging. */
const skall = createRoute({
  getParentRoute: () => rot,
  id: 'skall',
  component: Skall,
  errorComponent: Krasj,
  // Med tregt nett skal siden ikke stå hvit mens vi spør hvem som er logget inn.
  pendingComponent: Venter,
  pendingMs: 200,
  loader: async () => {
    try {
      const { ansattId } = await sporringer.ensureQueryData(megSporring)
      apneUsendt(ansattId)
    } catch (feil) {
      if (erApiFeil(feil) && feil.status === 401) throw redirect({ to: '/logg-inn' })
      throw feil
    }
  },
})

// Ny side: lag `saksbehandling/<område>/<Side>.tsx` med en navngitt eksport, og legg ruten i `arbeidsruter.tsx`, eller i
// `sak/ruter.tsx` når den hører til én sak. Parametre i adressen er bare id-er; filtre går i søkedelen, aldri fritekst.

/** Alle delte komponenter i alle tilstander. Finnes bare under utvikling og i `vite build --mode komponenter`. */
const komponenter = createRoute({
  getParentRoute: () => rot,
  path: '/_komponenter',
  component:
    import.meta.env.DEV || import.meta.env.MODE === 'komponenter'
      ? lazyRouteComponent(() => import('./komponentside/Komponenter.tsx'), 'Komponenter')
      : IkkeFunnet,
})

export const ruter = createRouter({
  routeTree: rot.addChildren([
    loggInn,
    komponenter,
    skall.addChildren([...lagArbeidsruter(skall), lagSakruter(skall), lagNodhjelpsrute(skall)]),
  ]),
  defaultPreload: false,
  scrollRestoration: false,
  defaultErrorComponent: Krasj,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof ruter
  }
}
