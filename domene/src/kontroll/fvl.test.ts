import { describe, expect, test } from 'vitest'
import { TEMA } from '../kartlegging/tema.ts'
import { personId } from '../testdata/etBarn.ts'
import { etBilde, etKontrollbarn, etKontrollutgift, koder } from '../testdata/etBilde.ts'
import { ansattId } from '../testdata/verden.ts'
import { fvl17 } from './fvl17.ts'
import { fvl25 } from './fvl25.ts'
import { kontroller, sperrer } from './kontroller.ts'
import { undersokt } from './undersokt.ts'

const uspurt = etKontrollbarn('Emil', { antallSpurt: 0 })

describe('forvaltningsloven § 17: godt nok opplyst, og lagt fram', () => {
  test.each([
    { s: etBilde(), ventet: ['krever-skjonn fvl-17.opplyst'], fordi: 'om det holder, er skjønn' },
    {
      s: etBilde({ ikkeForelagt: 1 }),
      ventet: ['mangler fvl-17.ikke-forelagt', 'krever-skjonn fvl-17.opplyst'],
      fordi: 'familien har ikke fått svare på det andre sa',
    },
    { s: etBilde({ barn: [uspurt] }), ventet: ['krever-skjonn fvl-17.opplyst'], fordi: 'K3 sier resten' },
    { s: etBilde({ barn: [] }), ventet: ['krever-skjonn fvl-17.ingen-barn'], fordi: 'plikten gjelder alle' },
  ])('$ventet, fordi $fordi', ({ s, ventet }) => {
    expect(koder(fvl17(s))).toEqual(ventet)
  })

  test('sier hvor mange felt som er spurt', () => {
    expect(fvl17(etBilde())[0]).toMatchObject({ tall: { spurt: TEMA.length, antall: TEMA.length } })
  })
})

describe('forvaltningsloven § 25: regler, fakta og hensyn', () => {
  const { utfall: _, ...ubestemt } = etKontrollutgift()
  const uten = etKontrollbarn('Emil')
  test.each([
    { s: etBilde(), ventet: ['krever-skjonn fvl-25.star-der'], fordi: 'et menneske må lese' },
    { s: etBilde({ linjer: [ubestemt] }), ventet: ['mangler fvl-25.uten-regler'], fordi: 'ingen paragraf' },
    {
      s: etBilde({ barn: [uten], begrunnelse: ' ' }),
      ventet: ['mangler fvl-25.uten-fakta'],
      fordi: 'ingen har sagt hva det bygger på',
    },
    {
      s: etBilde({ barn: [uten], begrunnelse: 'De har ingenting igjen til mat.' }),
      ventet: ['krever-skjonn fvl-25.uten-hensyn'],
      fordi: 'loven sier «bør»',
    },
    {
      s: etBilde({ barn: [], begrunnelse: 'Ord.' }),
      ventet: ['krever-skjonn fvl-25.star-der'],
      fordi: 'ingen barn',
    },
  ])('$ventet, fordi $fordi', ({ s, ventet }) => {
    expect(koder(fvl25(s))).toEqual(ventet)
  })
})

describe('«Er barnets behov tilstrekkelig undersøkt og vurdert?»', () => {
  test.each([
    { svar: undefined, ventet: 'mangler undersokt.ubesvart', fordi: 'ingen har svart' },
    {
      svar: { svar: 'ja', ord: '', foreldet: false },
      ventet: 'krever-skjonn undersokt.ja',
      fordi: 'leseren spørres',
    },
    {
      svar: { svar: 'nei', ord: 'PPT.', foreldet: false },
      ventet: 'krever-skjonn undersokt.nei',
      fordi: 'et ærlig nei følger saken',
    },
    {
      svar: { svar: 'ja', ord: '', foreldet: true },
      ventet: 'mangler undersokt.endret-siden',
      fordi: 'svaret gjaldt en annen tekst',
    },
  ] as const)('$svar gir $ventet, fordi $fordi', ({ svar, ventet }) => {
    const barn = [etKontrollbarn('Emil', { vurdert: true, ...(svar ? { undersokt: svar } : {}) })]
    expect(koder(undersokt(etBilde({ barn })))).toEqual([ventet])
  })
})

describe('å være uenig i en kontroll', () => {
  const uenig = {
    kontroll: 'V2',
    kode: 'V2.ingen-tekst',
    hvem: personId('Emil'),
    grunn: 'Emil bor ikke her.',
    av: ansattId('tuva'),
    tidspunkt: '2026-11-20T10:00:00.000Z' as never,
  } as const
  const av = (s: Parameters<typeof kontroller>[0]) =>
    kontroller(s)
      .filter(k => k.uenig)
      .map(k => k.resultat.kode)

  test('grunnen følger akkurat det resultatet, og løfter ingen sperre', () => {
    const s = etBilde({ barn: [etKontrollbarn('Emil')], uenigheter: [uenig] })
    expect(av(s)).toEqual(['V2.ingen-tekst'])
    expect(sperrer(s).map(x => x.kode)).toContain('barn-ikke-vurdert')
  })

  test('er resultatet blitt et annet, gjelder uenigheten ikke lenger', () => {
    expect(av(etBilde({ uenigheter: [uenig] }))).toEqual([])
    expect(av(etBilde({ barn: [etKontrollbarn('Sana')], uenigheter: [uenig] }))).toEqual([])
  })
})
