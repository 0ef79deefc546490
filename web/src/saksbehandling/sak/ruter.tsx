import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { lesKartleggingssok } from '../../felles/kartlegging/celleadresse.ts'
import { lesUtvalg } from '../journal/utvalg.ts'
import { lesSamtalesok } from '../samtale/useStegIAdressen.ts'

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
      validateSearch: lesKartleggingssok,
      component: lazyRouteComponent(() => import('../kartlegging/Kartlegging.tsx'), 'Kartlegging'),
    }),
    createRoute({
      getParentRoute: () => ramme,
      path: 'familien',
      component: lazyRouteComponent(() => import('../familien/Familien.tsx'), 'Familien'),
    }),
    createRoute({
      getParentRoute: () => ramme,
      path: 'tilbud',
      component: lazyRouteComponent(() => import('../tilbud/Tilbud.tsx'), 'Tilbud'),
    }),
    createRoute({
      getParentRoute: () => ramme,
      path: 'samtale/$samtaleId',
      validateSearch: lesSamtalesok,
      component: lazyRouteComponent(() => import('../samtale/Samtale.tsx'), 'Samtale'),
    }),
    createRoute({
      getParentRoute: () => ramme,
      path: 'samtykke',
      component: lazyRouteComponent(() => import('../samtykke/Samtykke.tsx'), 'Samtykke'),
    }),
    createRoute({
      getParentRoute: () => ramme,
      path: 'behov',
      component: lazyRouteComponent(() => import('../behov/Behov.tsx'), 'Behov'),
    }),
    createRoute({
      getParentRoute: () => ramme,
      path: 'vurdering/$soknadId',
      component: lazyRouteComponent(() => import('../vurdering/Vurdering.tsx'), 'Vurdering'),
    }),
    createRoute({
      getParentRoute: () => ramme,
      path: 'vurdering/$soknadId/beregning',
      component: lazyRouteComponent(() => import('../vurdering/SlikRegnet.tsx'), 'SlikRegnet'),
    }),
    createRoute({
      getParentRoute: () => ramme,
      path: 'samtaler',
      component: lazyRouteComponent(() => import('../samtaler/Samtaler.tsx'), 'Samtaler'),
    }),
    createRoute({
      getParentRoute: () => ramme,
      path: 'journal',
      validateSearch: lesUtvalg,
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
    // Med vedtaket i adressen foreslås det returnerte på nytt.
    ...(['andre-vedtak/$soknadId', 'andre-vedtak/$soknadId/$vedtakId'] as const).map(path =>
      createRoute({
        getParentRoute: () => ramme,
        path,
        component: lazyRouteComponent(() => import('../andreVedtak/AndreVedtak.tsx'), 'AndreVedtak'),
      }),
    ),
    // Det nye vedtaket i stedet for et som er tatt opp igjen. Med forslaget i adressen foreslås det returnerte på nytt.
    ...(['opptak/$vedtakId', 'opptak/$vedtakId/$forslagId'] as const).map(path =>
      createRoute({
        getParentRoute: () => ramme,
        path,
        component: lazyRouteComponent(() => import('../andreVedtak/Opptak.tsx'), 'Opptak'),
      }),
    ),
    createRoute({
      getParentRoute: () => ramme,
      path: 'rettigheter',
      component: lazyRouteComponent(() => import('../rettigheter/Rettigheter.tsx'), 'Rettigheter'),
    }),
    createRoute({
      getParentRoute: () => ramme,
      path: 'utdrag',
      component: lazyRouteComponent(() => import('../utdrag/Utdrag.tsx'), 'Utdrag'),
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
