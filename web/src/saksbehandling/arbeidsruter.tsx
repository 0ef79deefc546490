import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { lesVis } from './minDag/vis.ts'
import { lesLov } from './regler/filter.ts'
import { lesFilter } from './saker/filter.ts'

/** Sidene utenfor én sak: dagen, listene, mottaket, fordelingen og kommunens regler. Filtre i adressen, aldri navn. */
export function lagArbeidsruter<T extends AnyRoute>(skall: T) {
  const getParentRoute = () => skall
  return [
    createRoute({
      getParentRoute,
      path: '/',
      validateSearch: lesVis,
      component: lazyRouteComponent(() => import('./minDag/MinDag.tsx'), 'MinDag'),
    }),
    createRoute({
      getParentRoute,
      path: '/saker',
      validateSearch: lesFilter,
      component: lazyRouteComponent(() => import('./saker/Saker.tsx'), 'Saker'),
    }),
    createRoute({
      getParentRoute,
      path: '/mottak',
      component: lazyRouteComponent(() => import('./mottak/Mottak.tsx'), 'Mottak'),
    }),
    createRoute({
      getParentRoute,
      path: '/soknad/ny',
      component: lazyRouteComponent(() => import('./nySoknad/NySoknad.tsx'), 'NySoknad'),
    }),
    createRoute({
      getParentRoute,
      path: '/fordeling',
      component: lazyRouteComponent(() => import('./fordeling/Fordeling.tsx'), 'Fordeling'),
    }),
    createRoute({
      getParentRoute,
      path: '/kontaktsenter',
      component: lazyRouteComponent(() => import('./kontaktsenter/Kontaktsenter.tsx'), 'Kontaktsenter'),
    }),
    createRoute({
      getParentRoute,
      path: '/kommune',
      component: lazyRouteComponent(() => import('./kommune/Kommune.tsx'), 'Kommune'),
    }),
    createRoute({
      getParentRoute,
      path: '/kommune/kartlegging',
      component: lazyRouteComponent(
        () => import('./kommune/kartlegging/Kartleggingsskjema.tsx'),
        'Kartleggingsskjema',
      ),
    }),
    createRoute({
      getParentRoute,
      path: '/kommune/ansatte',
      component: lazyRouteComponent(() => import('./ansatte/Ansatte.tsx'), 'Ansatte'),
    }),
    createRoute({
      getParentRoute,
      path: '/kommune/laering',
      component: lazyRouteComponent(() => import('./laering/Laering.tsx'), 'Laering'),
    }),
    createRoute({
      getParentRoute,
      path: '/kommune/tilbud',
      component: lazyRouteComponent(() => import('./kommune/tilbud/Kommunetilbud.tsx'), 'Kommunetilbud'),
    }),
    createRoute({
      getParentRoute,
      path: '/tilbud',
      component: lazyRouteComponent(() => import('./tilbud/Tilbudsark.tsx'), 'Tilbudsark'),
    }),
    createRoute({
      getParentRoute,
      path: '/risiko',
      component: lazyRouteComponent(() => import('./risiko/Risikoliste.tsx'), 'Risikoliste'),
    }),
    createRoute({
      getParentRoute,
      path: '/oppsokende',
      component: lazyRouteComponent(() => import('./oppsokende/Oppsokende.tsx'), 'Oppsokende'),
    }),
    createRoute({
      getParentRoute,
      path: '/rettigheter',
      component: lazyRouteComponent(() => import('./rettigheter/Rettigheter.tsx'), 'Rettigheter'),
    }),
    createRoute({
      getParentRoute,
      path: '/regler',
      validateSearch: lesLov,
      component: lazyRouteComponent(() => import('./regler/Regler.tsx'), 'Regler'),
    }),
    createRoute({
      getParentRoute,
      path: '/regler/$regelId',
      component: lazyRouteComponent(() => import('./regler/Regel.tsx'), 'Regel'),
    }),
    createRoute({
      getParentRoute,
      path: '/naert-for-meg',
      component: lazyRouteComponent(() => import('./ansatte/MineForhold.tsx'), 'MineForhold'),
    }),
  ] as const
}
