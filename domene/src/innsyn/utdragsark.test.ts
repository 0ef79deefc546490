import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import { SPRAAK } from '../felles/spraak.ts'
import { celleversjon } from '../kartlegging/svar.ts'
import { TEMA, type Tema } from '../kartlegging/tema.ts'
import { finnCelle } from '../kartlegging/tilstand.ts'
import { arkSomTekst } from '../testdata/arkSomTekst.ts'
import { enSak } from '../testdata/enSak.ts'
import { etBarn, personId, SOKER } from '../testdata/etBarn.ts'
import { holdtTilbake } from './holdtTilbake.ts'
import { type Utdragsgrunnlag, utdragsark } from './utdragsark.ts'

type Sak = ReturnType<typeof enSak>
const FAR = personId('Olav')
const felles = etBarn().med({ foreldre: [SOKER, FAR] })
const far = { slag: 'forelder', personId: FAR, paa: dato('2026-11-20') } as const
const mor = { slag: 'forelder', personId: SOKER, paa: dato('2026-11-20') } as const
const grunnlag = (s: Sak, leser: Utdragsgrunnlag['leser'], spraak: Utdragsgrunnlag['spraak'] = 'nb') => ({
  spraak,
  dato: dato('2026-11-20'),
  saksnummer: '2026-0001',
  sak: s.sak,
  leser,
  personer: s.personer,
})
const ark = (s: Sak, leser: Utdragsgrunnlag['leser']) => JSON.stringify(utdragsark(grunnlag(s, leser)))

type Svaret = { hvem: string; tema: Tema; tekst: string; mer?: object }
const skriv = (s: Sak, { hvem, tema, tekst, mer = {} }: Svaret): Sak =>
  s.utfor({
    type: 'registrerOpplysning',
    personId: personId(hvem),
    tema,
    svar: { tilstand: 'kartlagt', tekst },
    sagtAv: 'mor',
    kanal: 'kontor',
    dato: dato('2026-11-20'),
    settVersjon: celleversjon(finnCelle(s.sak.kartlegging, personId(hvem), tema)),
    ...mer,
  })
const VISES = { innsyn: { merke: 'kan-vises' } } as const
const utenSana = () => enSak().medVoksen('Olav').medBarn('Emil', '2010-05-04', felles)
/** Sana er bare søkerens: far skal ikke vite at hun finnes. */
const medSana = () => utenSana().medBarn('Sana', '2019-01-02')
const fortalt = (s: Sak): Sak =>
  [
    { hvem: 'Emil', tema: 'skole', tekst: 'Trives i tiende klasse.', mer: VISES },
    { hvem: 'Emil', tema: 'fritid', tekst: 'Vil begynne på fotball.' },
    { hvem: 'Emil', tema: 'nettverk', tekst: 'Er redd hjemme.', mer: { ...VISES, skjermet: true } },
    {
      hvem: 'Olav',
      tema: 'sosial-helse',
      tekst: 'Vondt i ryggen.',
      mer: { sagtAv: 'far', sagtAvPerson: FAR },
    },
    { hvem: 'Soker', tema: 'sosial-helse', tekst: 'Sover lite.', mer: { sagtAvPerson: SOKER } },
  ].reduce((sak, x) => skriv(sak, x as Svaret), s)

describe('utdraget på papir', () => {
  test.each(SPRAAK)('til far, på %s, er som fasiten', async spraak => {
    await expect(arkSomTekst(utdragsark(grunnlag(fortalt(medSana()), far, spraak)))).toMatchFileSnapshot(
      `golden/utdrag-far-${spraak}.txt`,
    )
  })
  test.each(SPRAAK)('til den unge, på %s, er som fasiten', async spraak => {
    const emil = { slag: 'ungdom', personId: personId('Emil') } as const
    await expect(arkSomTekst(utdragsark(grunnlag(fortalt(medSana()), emil, spraak)))).toMatchFileSnapshot(
      `golden/utdrag-ungdom-${spraak}.txt`,
    )
  })

  test('det som er holdt tilbake fra far, står hos den som lager utdraget, med grunnen', () => {
    const s = fortalt(medSana())
    expect(holdtTilbake(s.sak, far, s.personer)).toEqual({
      svar: [
        { personId: personId('Emil'), tema: 'nettverk', fordi: 'skjermet' },
        { personId: personId('Emil'), tema: 'fritid', fordi: 'umerket' },
      ],
      barn: [{ personId: personId('Sana'), fordi: 'ikke-forelder' }],
    })
  })

  test('det mor fortalte i fortrolighet, er i hennes utdrag og ikke i fars', () => {
    const s = skriv(medSana(), {
      hvem: 'Emil',
      tema: 'fritid',
      tekst: 'Hemmelig for far.',
      mer: { sagtAvPerson: SOKER, innsyn: { merke: 'unntas', grunn: 'Fortrolig.' } },
    })
    expect(ark(s, mor)).toContain('Hemmelig for far.')
    expect(ark(s, far)).not.toContain('Hemmelig')
    expect(holdtTilbake(s.sak, far, s.personer).svar).toEqual([
      { personId: personId('Emil'), tema: 'fritid', fordi: 'unntas', grunn: 'Fortrolig.' },
    ])
  })

  test('et gradert barn er ikke i utdraget, og den som lager det, ser hvorfor', () => {
    const s = fortalt(medSana())
    const emil = s.personer[personId('Emil')]
    if (!emil) throw new Error('Emil er i saken')
    const personer = { ...s.personer, [personId('Emil')]: { ...emil, gradering: 'fortrolig' as const } }
    expect(JSON.stringify(utdragsark({ ...grunnlag(s, far), personer }))).not.toContain('Emil')
    expect(holdtTilbake(s.sak, far, personer).barn).toContainEqual({
      personId: personId('Emil'),
      fordi: 'gradert',
    })
  })
})

const etSvar = (hvem: string): fc.Arbitrary<Svaret> =>
  fc.record({
    hvem: fc.constant(hvem),
    tema: fc.constantFrom(...TEMA),
    tekst: fc.constantFrom('Trives.', 'Mangler sko.', 'Sover dårlig.'),
    mer: fc.constantFrom<object>(
      {},
      VISES,
      { innsyn: { merke: 'delvis', grunn: 'Noe om far.' } },
      { innsyn: { merke: 'unntas', grunn: 'Om mor.' } },
      { ...VISES, skjermet: true },
      { sagtAvPerson: SOKER },
      { sagtAv: 'far', sagtAvPerson: FAR },
    ),
  })
const skrivAlle = (s: Sak, svar: readonly Svaret[]): Sak => svar.reduce(skriv, s)

describe('det utelatte', () => {
  test('fars ark er byte for byte likt, enten barnet han ikke skal vite om, finnes eller ikke', () => {
    fc.assert(
      fc.property(
        fc.array(etSvar('Emil'), { maxLength: 6 }),
        fc.array(etSvar('Sana'), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(...SPRAAK),
        (omEmil, omSana, spraak) => {
          const med = skrivAlle(skrivAlle(medSana(), omSana), omEmil)
          const uten = skrivAlle(utenSana(), omEmil)
          const [a, b] = [med, uten].map(s => JSON.stringify(utdragsark(grunnlag(s, far, spraak))))
          expect(a).toBe(b)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('et utdrag er byte for byte likt, enten den andre forelderen har fortalt om seg selv eller ikke', () => {
    fc.assert(
      fc.property(
        fc.array(etSvar('Emil'), { maxLength: 4 }),
        fc.array(etSvar('Soker'), { minLength: 1, maxLength: 6 }),
        (omEmil, omMor) => {
          expect(ark(skrivAlle(skrivAlle(medSana(), omMor), omEmil), far)).toBe(
            ark(skrivAlle(medSana(), omEmil), far),
          )
        },
      ),
      { numRuns: 60 },
    )
  })

  test('hvert svar som gjelder, er enten på arket eller holdt tilbake, aldri begge og aldri ingen av delene', () => {
    fc.assert(
      fc.property(fc.array(etSvar('Emil'), { maxLength: 8 }), svar => {
        const s = skrivAlle(utenSana(), svar)
        const { deler } = utdragsark(grunnlag(s, far))
        const temaer = new Set(svar.map(x => x.tema))
        const pa = deler.filter(d => d.slag === 'svar').length
        expect(pa + holdtTilbake(s.sak, far, s.personer).svar.length).toBe(temaer.size)
      }),
      { numRuns: 60 },
    )
  })
})
