import type { Leservisning } from '@handlingsrom/kontrakt/sak/lesing'
import type { Vedtaksvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { nb } from '../../felles/tekster/nb/index.ts'
import { SpraakGiver } from '../../felles/tekster/SpraakGiver.tsx'
import { Leserpanel } from './Leserpanel.tsx'

const TURID = { ansattId: 'turid', navn: 'Turid Bakkemo' } as never
const tom: Leservisning = { gitt: null, kreves: true, kanGi: true, lesere: [], slipperInn: [] }
const gitt = {
  til: TURID,
  av: { ansattId: 'amir', navn: 'Amir Haugland' } as never,
  tidspunkt: '2026-11-22T09:30:00.000Z',
  kanLese: true,
  erDeg: false,
}
const vis = (leser: Leservisning | null, status: Vedtaksvisning['status'] = 'foreslatt'): string =>
  renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <SpraakGiver spraak="nb" tekster={nb}>
        <Leserpanel sakId="s" vedtak={{ vedtakId: 'v', status, leser } as Vedtaksvisning} />
      </SpraakGiver>
    </QueryClientProvider>,
  )
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

describe('hvem som leser, i en gradert sak', () => {
  test.each([
    {
      fordi: 'ingen har fått det',
      leser: { ...tom, lesere: [TURID] },
      sier: 'Gi til en leser',
      ikke: 'Ingen i kretsen',
    },
    {
      fordi: 'ingen i kretsen kan lese',
      leser: { ...tom, slipperInn: ['Jonas Fjellheim', 'Per Anders Nilut'] },
      sier: 'Disse kan slippe en kollega inn i kretsen: Jonas Fjellheim og Per Anders Nilut.',
      ikke: 'Gi til en leser',
    },
    {
      fordi: 'nødhjelp venter ikke, heller ikke når ingen kan lese',
      leser: tom,
      sier: 'Nødhjelp kan innvilges nå.',
      ikke: 'Gi til en leser',
    },
    {
      fordi: 'kommunen krever det ikke',
      leser: { ...tom, kreves: false, lesere: [TURID] },
      sier: 'Kommunen krever ikke at noen leser det.',
      ikke: 'Ingen i kretsen',
    },
    {
      fordi: 'det er gitt, og ingen andre kan ta over',
      leser: { ...tom, gitt },
      sier: 'Turid Bakkemo har vedtaket på Min dag. Gitt av Amir Haugland 22. nov. 2026 kl. 10.30.',
      ikke: 'Ingen i kretsen',
    },
    {
      fordi: 'det kan flyttes',
      leser: { ...tom, gitt, lesere: [TURID] },
      sier: 'Gi til en annen',
      ikke: 'Gi til en leser',
    },
    {
      fordi: 'leseren kan ikke lenger, og ingen andre kan',
      leser: { ...tom, gitt: { ...gitt, kanLese: false } },
      sier: 'Ingen i kretsen kan lese dette nå',
      ikke: 'har vedtaket på Min dag',
    },
    {
      fordi: 'den som leser, får vite hva hun gjør når hun ikke kan',
      leser: { ...tom, kanGi: false, gitt: { ...gitt, erDeg: true } },
      sier: 'Kan du ikke lese det, så si det til Amir Haugland',
      ikke: 'Gi til',
    },
    {
      fordi: 'i retur går det til den samme igjen',
      leser: { ...tom, kanGi: false, gitt },
      status: 'returnert' as const,
      sier: 'Når vedtaket foreslås på nytt, går det til Turid Bakkemo igjen.',
      ikke: 'Gi til',
    },
  ])('$fordi', ({ leser, status, sier, ikke }) => {
    expect(vis(leser, status)).toContain(sier)
    expect(vis(leser, status)).not.toContain(ikke)
  })

  test('finnes ikke i en ugradert sak', () => {
    expect(vis(null)).toBe('')
  })
})
