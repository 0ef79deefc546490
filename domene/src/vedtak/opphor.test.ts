import { describe, expect, test } from 'vitest'
import { kroner } from '../felles/belop.ts'
import { dato } from '../felles/dato.ts'
import type { VedtakId } from '../felles/id.ts'
import {
  BOTILBUD,
  DEPOSITUM,
  ENDRET,
  fattSiste,
  foreslaAnnet,
  id,
  medAnnet,
  medHjelp,
  NODHJELP,
  RADGIVNING,
  type S,
  siste,
  slutter,
  taOpp,
  varslet,
} from '../testdata/etOpptak.ts'
import { SIVERT } from '../testdata/verden.ts'
import type { AnnetVedtak } from './annet.ts'
import type { Opphor } from './opphor.ts'

const kode = (kode: string) => ({ feil: { kode } })
const GARANTI = {
  ...DEPOSITUM,
  form: { slag: 'garanti', hvorfor: 'Godtas.', gjelder: 'leiligheten', til: dato('2029-12-31') },
  vilkar: { ...DEPOSITUM.vilkar, vedKrav: 'Da betaler vi utleieren.' },
} as const satisfies AnnetVedtak
const opp = (s: S): S => varslet(taOpp(s, ENDRET))
const foresla = (s: S, hva: Opphor['hva'], endring: Partial<Opphor> = {}) => {
  const { erGitt: _, ...uten } = slutter(hva)
  return foreslaAnnet({ ...uten, ...endring }, { erstatter: id(s) })
}
const innhold = (s: S) => {
  const v = siste(s)
  return v && 'annet' in v.innhold ? v.innhold.annet : undefined
}
const medPlan = (s: S): S =>
  s.utfor({
    type: 'planleggUtbetalinger',
    vedtakId: id(s),
    utbetalinger: [
      { post: 'engang', belop: kroner(1200), mottaker: { slag: 'soker' }, forfall: dato('2026-12-01') },
    ],
    settVersjon: 0,
  })

describe('at hjelpen ikke er gitt, må et menneske si: ingen plan vet om varer, en garanti eller kontanter', () => {
  test.each<[string, Opphor['hva'], () => S]>([
    ['et depositum ingen har planlagt', 'depositum', () => medAnnet(DEPOSITUM)],
    ['en garanti, som aldri står i en plan', 'depositum', () => medAnnet(GARANTI)],
    ['varer', 'nodhjelp', () => medHjelp({ ...NODHJELP, form: 'varer-eller-tjenester' })],
    ['penger ingen har planlagt', 'nodhjelp', () => medHjelp(NODHJELP)],
    ['penger som står i planen', 'nodhjelp', () => medPlan(medHjelp(NODHJELP))],
  ])('%s', (_navn, hva, sak) => {
    const s = opp(sak())
    expect(s.prov(foresla(s, hva))).toMatchObject(kode('gitt-ikke-besvart'))
    expect(s.prov(foresla(s, hva, { erGitt: true }))).toMatchObject(kode('noe-er-gitt'))
    expect(innhold(s.utfor(foresla(s, hva, { erGitt: false })))).toMatchObject({ erGitt: false })
  })

  test.each<[Opphor['hva'], () => S]>([
    ['radgivning', () => medAnnet(RADGIVNING)],
    ['midlertidig-botilbud', () => medHjelp(BOTILBUD)],
  ])('det spørres ikke om %s, som varer til en dag', (hva, sak) => {
    const s = opp(sak())
    expect(innhold(s.utfor(foresla(s, hva)))).not.toHaveProperty('erGitt')
    expect(innhold(s.utfor(foresla(s, hva, { erGitt: true })))).not.toHaveProperty('erGitt')
  })

  test('et forslag fra før det ble spurt, fattes ikke før noen har svart', () => {
    const s = opp(medHjelp(NODHJELP))
    const forslag = s.utfor(foresla(s, 'nodhjelp', { erGitt: false })).hendelser.at(-1)?.hendelse
    if (forslag?.type !== 'VedtakForeslatt' || forslag.innhold.annet?.slag !== 'opphor')
      throw new Error('Forslaget mangler')
    const { erGitt: _, ...annet } = forslag.innhold.annet
    const gammelt = s.registrer({ ...forslag, innhold: { ...forslag.innhold, annet } })
    const vedtakId = siste(gammelt)?.vedtakId ?? ('' as VedtakId)
    expect(gammelt.som(SIVERT).prov({ type: 'fattVedtak', vedtakId, merknad: '' })).toMatchObject(
      kode('gitt-ikke-besvart'),
    )
  })
})

describe('et depositum som ikke blir gitt', () => {
  test.each(['18', '19'] as const)('hviler på § %s, som det gamle', hjemmel => {
    const s = opp(medAnnet({ ...DEPOSITUM, hjemmel }))
    const annen = hjemmel === '18' ? '19' : '18'
    const trukket = fattSiste(s.utfor(foresla(s, 'depositum', { erGitt: false, hjemmel: annen })))
    expect(innhold(trukket)).toMatchObject({ hjemmel })
    // Også når det tas opp igjen, og blir det samme med andre ord.
    const igjen = varslet(taOpp(trukket, ENDRET))
    const erstatter = siste(trukket)?.vedtakId as VedtakId
    const nytt = igjen.utfor({ ...foresla(igjen, 'depositum', { erGitt: false }), erstatter })
    expect(innhold(nytt)).toMatchObject({ hjemmel })
  })

  test('nødhjelp har ingen annen paragraf å vise til', () => {
    const s = opp(medHjelp(NODHJELP))
    expect(innhold(s.utfor(foresla(s, 'nodhjelp', { erGitt: false, hjemmel: '19' })))).not.toHaveProperty(
      'hjemmel',
    )
  })
})
