import { describe, expect, test } from 'vitest'
import { byggAnnetVedtaksbrev } from '../brev/annetVedtak.ts'
import { byggBotilbudsbrev } from '../brev/botilbud.ts'
import { erstattetFraVedtak, linjerFraVedtak, vilkarFraVedtak } from '../brev/fraVedtak.ts'
import type { Brev } from '../brev/struktur.ts'
import { byggVedtaksbrev } from '../brev/vedtaksbrev.ts'
import { BREVFELLES, EN_NODHJELP, etInnholdMedAlleOrd } from '../testdata/alleOrd.ts'
import { type SkrevetTekst, skrevneOrd, skrevneOrdINodhjelp } from './skrevneOrd.ts'

/** Setningene et menneske har skrevet, slik brevet har dem. */
const skrevet = (brev: Brev): readonly string[] =>
  brev.deler.flatMap(d =>
    (d.slag === 'avsnitt' ? d.setninger : d.slag === 'liste' ? d.punkter : []).flatMap(s =>
      s.skrevet ? [s.tekst] : [],
    ),
  )
const uleste = (brev: Brev, ord: readonly SkrevetTekst[]): readonly string[] =>
  skrevet(brev).filter(s => !ord.some(o => s.startsWith(o.tekst)))

const brevet = (i: ReturnType<typeof etInnholdMedAlleOrd>): Brev =>
  byggVedtaksbrev({
    ...BREVFELLES,
    utfall: 'delvis-innvilget',
    nodhjelp: false,
    maneder: [i.periode.fra],
    engangManed: null,
    norm: null,
    begrunnelse: i.begrunnelse,
    samlet: i.samlet,
    perManed: i.perManed,
    engang: i.engang,
    ...linjerFraVedtak(i, () => undefined),
    barn: i.barn.map(({ fakta: _, ...b }) => ({ ...b, ref: b.personId, navn: 'Emil', opplysninger: [] })),
    behov: i.behov.map(b => ({ ...b, ref: b.behovId, barn: null })),
    ...vilkarFraVedtak(i, undefined, () => 'Rannveig'),
    ...erstattetFraVedtak(i, undefined, () => 'Emil'),
  })

describe('ordene i vedtaket og ordene i brevet', () => {
  test.each(['lan', 'garanti', 'varer-tjenester'] as const)(
    'hver setning et menneske har skrevet i brevet, er blant ordene som leses, når hjelpen gis som %s',
    form => {
      const i = etInnholdMedAlleOrd(form)
      expect(uleste(brevet(i), skrevneOrd(i))).toEqual([])
    },
  )

  test('brevet har ord fra alle feltene, så testen over har noe å finne', () => {
    const i = etInnholdMedAlleOrd('lan')
    const iBrevet = skrevet(brevet(i)).join(' ')
    expect(skrevneOrd(i).filter(o => !iBrevet.includes(o.tekst))).toEqual([])
  })

  test.each([
    {
      slag: 'radgivning',
      hva: 'Ord 1',
      start: '2026-12-01',
      hvorforStart: 'Ord 2',
      avgjorSoknaden: false,
    },
    { slag: 'avvisning', grunn: 'annet' },
    { slag: 'avslag-akutt', hva: 'nodhjelp', vurdering19: 'Ord 3' },
    {
      slag: 'opphor',
      hva: 'nodhjelp',
      barna: [{ personId: 'emil', ord: 'Ord om Emil' }],
      vurdering19: 'Ord 4',
      avgjorSoknaden: false,
    },
  ] as const)('også når vedtaket er $slag', annet => {
    const i = { ...etInnholdMedAlleOrd('lan'), barn: [], linjer: [], annet: annet as never }
    const barna =
      'barna' in annet ? annet.barna.map(b => ({ ref: b.personId, navn: 'Emil', ord: b.ord })) : []
    const brev = byggAnnetVedtaksbrev({
      ...BREVFELLES,
      annet: annet as never,
      begrunnelse: i.begrunnelse,
      erstatter: i.erstatter as never,
      barna,
    })
    expect(uleste(brev, skrevneOrd(i))).toEqual([])
  })

  test('også når det er et midlertidig botilbud', () => {
    const brev = byggBotilbudsbrev({
      ...BREVFELLES,
      ...EN_NODHJELP,
      barn: EN_NODHJELP.botilbud.map(b => ({ ref: b.personId, navn: 'Emil', vurdering: b.vurdering })),
    })
    expect(uleste(brev, skrevneOrdINodhjelp(EN_NODHJELP))).toEqual([])
  })

  test('også når stønaden er satt ned fordi et vilkår ikke er oppfylt', () => {
    const alle = etInnholdMedAlleOrd('lan')
    const [vilkar] = alle.vilkar
    const i = {
      ...alle,
      erstatter: {
        ...alle.erstatter,
        brudd: {
          forholdsmessig: 'Ordene om beløpet',
          svaret: 'Ordene om svaret',
          barna: [{ personId: 'emil' as never, ord: 'Ordene om Emil og mat' }],
          vilkar: vilkar as never,
          sett: alle.erstatter.dato,
          for: { perManed: alle.perManed, engang: alle.engang },
        },
      },
    }
    const brev = brevet(i)
    expect(uleste(brev, skrevneOrd(i))).toEqual([])
    const iBrevet = skrevet(brev).join(' ')
    expect(skrevneOrd(i).filter(o => !iBrevet.includes(o.tekst))).toEqual([])
  })

  test('behovet med familiens ord er ikke en grunn, og navnet på en mottaker er ikke en tekst', () => {
    const i = etInnholdMedAlleOrd('lan')
    expect(skrevneOrd(i).map(o => o.tekst)).not.toContain(i.behov[0]?.hva)
  })
})
