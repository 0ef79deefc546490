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
      path: '/internkontroll',
      component: lazyRouteComponent(() => import('./internkontroll/Internkontroll.tsx'), 'Internkontroll'),
    }),
    createRoute({
      getParentRoute,
      path: '/internkontroll/undersokelse',
      component: lazyRouteComponent(
        () => import('./internkontroll/undersokelse/Undersokelse.tsx'),
        'Undersokelse',
      ),
    }),
    createRoute({
      getParentRoute,
      path: '/undersokelse',
      component: lazyRouteComponent(() => import('./undersokelse/Utdeling.tsx'), 'Utdeling'),
    }),
    createRoute({
      getParentRoute,
      path: '/internkontroll/lesing/$lesingId',
      component: lazyRouteComponent(() => import('./internkontroll/saksprove/Lesing.tsx'), 'Lesing'),
    }),
    createRoute({
      getParentRoute,
      path: '/internkontroll/indikator/$indikator',
      component: lazyRouteComponent(() => import('./internkontroll/indikator/Definisjon.tsx'), 'Definisjon'),
    }),
    createRoute({
      getParentRoute,
      path: '/internkontroll/datasett',
      component: lazyRouteComponent(() => import('./internkontroll/datasett/Datasett.tsx'), 'Datasett'),
    }),
    createRoute({
      getParentRoute,
      path: '/internkontroll/rapport',
      component: lazyRouteComponent(() => import('./internkontroll/rapport/Rapporter.tsx'), 'Rapporter'),
    }),
    createRoute({
      getParentRoute,
      path: '/internkontroll/rapport/$rapportId',
      component: lazyRouteComponent(() => import('./internkontroll/rapport/Rapport.tsx'), 'Rapport'),
    }),
    createRoute({
      getParentRoute,
      path: '/internkontroll/avvik',
      component: lazyRouteComponent(() => import('./internkontroll/avvik/Avvikene.tsx'), 'Avvikene'),
    }),
    createRoute({
      getParentRoute,
      path: '/internkontroll/avvik/$avvikId',
      component: lazyRouteComponent(() => import('./internkontroll/avvik/Avvik.tsx'), 'Avvik'),
    }),
    createRoute({
      getParentRoute,
      path: '/internkontroll/tiltak',
      component: lazyRouteComponent(() => import('./internkontroll/avvik/MineTiltak.tsx'), 'MineTiltak'),
    }),
    createRoute({
      getParentRoute,
      path: '/internkontroll/egenvurdering',
      component: lazyRouteComponent(
        () => import('./internkontroll/egenvurdering/Egenvurderingene.tsx'),
        'Egenvurderingene',
      ),
    }),
    createRoute({
      getParentRoute,
      path: '/internkontroll/egenvurdering/$egenvurderingId',
      component: lazyRouteComponent(
        () => import('./internkontroll/egenvurdering/Egenvurdering.tsx'),
        'Egenvurdering',
      ),
    }),
    createRoute({
      getParentRoute,
      path: '/internkontroll/arshjul',
      component: lazyRouteComponent(() => import('./internkontroll/arshjul/Arshjul.tsx'), 'Arshjul'),
    }),
    createRoute({
      getParentRoute,
      path: '/internkontroll/register',
      component: lazyRouteComponent(() => import('./internkontroll/register/Registrene.tsx'), 'Registrene'),
    }),
    createRoute({
      getParentRoute,
      path: '/internkontroll/register/$oppforingId',
      component: lazyRouteComponent(() => import('./internkontroll/register/Oppforing.tsx'), 'Oppforing'),
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
      path: '/regler/kontroller',
      component: lazyRouteComponent(() => import('./regler/Kontrollene.tsx'), 'Kontrollene'),
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
