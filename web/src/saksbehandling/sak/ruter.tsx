import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'

/** Filteret i kartleggingen står i adressen, så en lenke viser det samme for en kollega. */
type Kartleggingssok = { readonly vis?: 'mangler' }

/** Sidene under én sak. Rammen tegner familien og veivalget; sidene tegnes inni. */
export function lagSakruter<T extends AnyRoute>(skall: T) {
  const ramme = createRoute({
    getParentRoute: () => skall,
    path: '/saker/$sakId',
    component: lazyRouteComponent(() => import('./Saksramme.tsx'), 'Saksramme'),
  })
  const barneruter = [
    createRoute({
      getParentRoute: () => ramme,
      path: '/',
      component: lazyRouteComponent(() => import('./Oversikt.tsx'), 'Oversikt'),
    }),
    createRoute({
      getParentRoute: () => ramme,
      path: 'soknad/$soknadId',
      component: lazyRouteComponent(() => import('../soknad/Soknad.tsx'), 'Soknad'),
    }),
    createRoute({
      getParentRoute: () => ramme,
      path: 'kartlegging',
      validateSearch: (sok: Record<string, unknown>): Kartleggingssok =>
        sok.vis === 'mangler' ? { vis: 'mangler' } : {},
      component: lazyRouteComponent(() => import('../kartlegging/Kartlegging.tsx'), 'Kartlegging'),
    }),
    createRoute({
      getParentRoute: () => ramme,
      path: 'vurdering/$soknadId',
      component: lazyRouteComponent(() => import('../vurdering/Vurdering.tsx'), 'Vurdering'),
    }),
    createRoute({
      getParentRoute: () => ramme,
      path: 'journal',
      component: lazyRouteComponent(() => import('../journal/Journal.tsx'), 'Journal'),
    }),
  ]
  return ramme.addChildren(barneruter)
}
