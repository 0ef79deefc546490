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
    createRoute({
      getParentRoute: () => ramme,
      path: 'vedtak',
      component: lazyRouteComponent(() => import('../vedtak/IngenVedtak.tsx'), 'IngenVedtak'),
    }),
    createRoute({
      getParentRoute: () => ramme,
      path: 'vedtak/$vedtakId',
      component: lazyRouteComponent(() => import('../vedtak/Vedtak.tsx'), 'Vedtak'),
    }),
    createRoute({
      getParentRoute: () => ramme,
      path: 'innsyn/$soknadId',
      component: lazyRouteComponent(() => import('../innsyn/Innsyn.tsx'), 'Innsyn'),
    }),
  ]
  return ramme.addChildren(barneruter)
}

/** Nødhjelp står utenfor rammen: siden må virke også for den som ikke får lese saken. */
export const lagNodhjelpsrute = <T extends AnyRoute>(skall: T) =>
  createRoute({
    getParentRoute: () => skall,
    path: '/saker/$sakId/nodhjelp/$soknadId',
    component: lazyRouteComponent(() => import('../nodhjelp/Nodhjelp.tsx'), 'Nodhjelp'),
  })
