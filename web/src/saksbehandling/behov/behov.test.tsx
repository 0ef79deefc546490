import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { fristtekst, linjetekst } from '../../felles/behov/behovsord.ts'
import { lagFormat } from '../../felles/format.ts'
import { nb } from '../../felles/tekster/nb/index.ts'
import { SpraakGiver } from '../../felles/tekster/SpraakGiver.tsx'
import { behovsfixture, besvart, etBehov } from './fixture.ts'
import { Innhold } from './Innhold.tsx'

const ord = { t: nb.behov, format: lagFormat('nb') }
const side = (...a: Parameters<typeof behovsfixture>): string =>
  renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <SpraakGiver spraak="nb" tekster={nb}>
        <Innhold sakId="s" visning={behovsfixture(...a)} />
      </SpraakGiver>
    </QueryClientProvider>,
  )
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

describe('siden over behovene', () => {
  test('sier hvem, hva, prisen, hvem som fant det ut, svaret det kom av, og at det ikke er besvart', () => {
    const lest = side([etBehov()])
    for (const del of [
      'Emil: Vintersko',
      'Koster omtrent 600',
      'Nav fant det ut',
      '«Skoene er for små.»',
      'Ikke besvart',
      'Svar innen 27. nov.',
    ])
      expect(lest).toContain(del)
  })

  test('et besvart behov har svaret, og kan åpnes igjen, men ikke besvares en gang til', () => {
    const lest = side([etBehov(besvart)])
    expect(lest).toContain('Stønad etter § 18')
    expect(lest).toContain('Dekkes i desember.')
    expect(lest).toContain(nb.behov.gjenapne)
    expect(lest).not.toContain(nb.behov.giSvar)
  })

  test('den som bare kan lese, ser ingen knapper som skriver', () => {
    const lest = side([etBehov(), etBehov(besvart)], false)
    for (const knapp of [nb.behov.giSvar, nb.behov.taMed, nb.behov.gjenapne, nb.behov.nytt])
      expect(lest).not.toContain(knapp)
    expect(side([etBehov()])).toContain(nb.behov.giSvar)
  })

  test('vurderingene av meldeplikten leses ikke før noen åpner dem', () => {
    expect(side([])).toContain(nb.meldeplikt.vis)
    expect(side([])).not.toContain(nb.meldeplikt.ingen)
  })
})

test.each([
  { frist: null, ventet: { tekst: 'Kan vente', idag: false }, fordi: 'ingen dag er valgt' },
  { frist: '2026-11-23', ventet: { tekst: 'Svar innen 23. nov.', idag: false }, fordi: 'i morgen' },
  { frist: '2026-11-22', ventet: { tekst: 'Svar i dag', idag: true }, fordi: 'klokken går i dag' },
  { frist: '2026-11-21', ventet: { tekst: 'Skulle hatt svar 21. nov.', idag: true }, fordi: 'den er ute' },
])('fristen $frist er «$ventet.tekst», fordi $fordi', ({ frist, ventet }) => {
  expect(fristtekst(etBehov({ frist }), '2026-11-22', ord)).toEqual(ventet)
})

const linje = {
  soknadId: 's1',
  linjeId: 'l1',
  fjernet: false,
  utfall: null,
  hjemmel: null,
  vedtak: null,
} as const
test.each([
  { linje, ventet: nb.behov.iSoknaden, fordi: 'ingen har bestemt den' },
  { linje: { ...linje, fjernet: true }, ventet: nb.behov.linjeFjernet, fordi: 'den er tatt ut' },
  {
    linje: { ...linje, utfall: 'innvilget' as const, hjemmel: '19' as const },
    ventet: 'Linjen er innvilget etter § 19.',
    fordi: 'den er bestemt, men ikke i et vedtak',
  },
  {
    linje: {
      ...linje,
      utfall: 'avslatt' as const,
      vedtak: { vedtakId: 'v1', dato: '2026-11-21' },
    },
    ventet: 'Linjen er avslått. Vedtaket ble fattet 21. nov. 2026. Svar på behovet når du har lest det.',
    fordi: 'vedtaket er ikke et svar',
  },
])('linjen sier «$ventet», fordi $fordi', ({ linje: l, ventet }) => {
  expect(linjetekst(etBehov({ linje: l }), ord)).toBe(ventet)
})
