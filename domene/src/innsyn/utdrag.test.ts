import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import type { SakKommando } from '../sak/utfor.ts'
import { enSak } from '../testdata/enSak.ts'
import { etBarn, personId, SOKER } from '../testdata/etBarn.ts'
import { holdtTilbake } from './holdtTilbake.ts'
import { kanVises, kartleggingsutdrag, type Utdragsleser } from './utdrag.ts'

const EMIL = personId('Emil')
const SANA = personId('Sana')
const FAR = personId('Olav')
const felles = etBarn().med({ foreldre: [SOKER, FAR] })
/** Emil er begges, Sana er bare søkerens. */
const familie = () =>
  enSak().medVoksen('Olav').medBarn('Emil', '2014-05-04', felles).medBarn('Sana', '2019-01-02')
const svar = (hvem: typeof EMIL, mer: object = {}): SakKommando => ({
  type: 'registrerOpplysning',
  personId: hvem,
  tema: 'skole',
  svar: { tilstand: 'kartlagt', tekst: 'Trives.' },
  sagtAv: 'mor',
  kanal: 'kontor',
  dato: dato('2026-11-20'),
  settVersjon: 0,
  ...mer,
})
const mor = { slag: 'forelder', personId: SOKER, paa: dato('2026-11-20') } as const
const far: Utdragsleser = { slag: 'forelder', personId: FAR, paa: dato('2026-11-20') }
const delt: Utdragsleser = { slag: 'delt' }
const utdrag = (s: ReturnType<typeof enSak>, leser: Utdragsleser) =>
  kartleggingsutdrag(s.sak, leser, s.personer)
const UNNTAS = { merke: 'unntas', grunn: 'Fortalt i fortrolighet.' } as const
const DELVIS = { merke: 'delvis', grunn: 'Noe om far.' } as const
const VISES = { merke: 'kan-vises' } as const

describe('en forelder ser barna til de fyller 18', () => {
  test.each([
    { fodt: '2008-11-21', ser: true, fordi: 'hun fyller 18 i morgen' },
    { fodt: '2008-11-20', ser: false, fordi: 'hun fyller 18 i dag, og vi har taushetsplikt om henne' },
    { fodt: '2001-01-01', ser: false, fordi: 'hun er voksen og bor hjemme' },
    { fodt: undefined, ser: true, fordi: 'ingen vet fødselsdatoen, og hun regnes som barn' },
  ])('født $fodt: $ser, fordi $fordi', ({ fodt, ser }) => {
    const s = enSak().medBarn('Ylva', fodt)
    expect(utdrag(s, mor).map(b => b.personId)).toEqual(ser ? [personId('Ylva')] : [])
    expect(utdrag(s, { slag: 'ungdom', personId: personId('Ylva') })).toHaveLength(1)
    expect(holdtTilbake(s.sak, mor, s.personer).barn).toEqual(
      ser ? [] : [{ personId: personId('Ylva'), fordi: 'fylt-18' }],
    )
  })
})

describe('hva som kan stå i et utdrag', () => {
  test.each([
    { o: {}, delt: true, mor: false, far: false, fordi: 'umerket: for en forelder må noen lese det først' },
    {
      o: { innsyn: VISES },
      delt: true,
      mor: true,
      far: true,
      fordi: 'et menneske har sagt at det kan vises',
    },
    { o: { innsyn: DELVIS }, delt: false, mor: false, far: false, fordi: 'ingen maskin vet hvilken del' },
    { o: { innsyn: UNNTAS }, delt: false, mor: false, far: false, fordi: 'det er unntatt' },
    { o: { sagtAvPerson: SOKER }, delt: true, mor: true, far: false, fordi: 'hun sa det selv' },
    {
      o: { sagtAvPerson: SOKER, innsyn: UNNTAS },
      delt: false,
      mor: true,
      far: false,
      fordi: 'hennes fortrolige svar er hennes',
    },
    {
      o: { sagtAvPerson: FAR, innsyn: UNNTAS },
      delt: false,
      mor: false,
      far: true,
      fordi: 'hans fortrolige svar er hans',
    },
    {
      o: { sagtAvPerson: SOKER, innsyn: VISES, skjermet: true as const },
      delt: false,
      mor: false,
      far: false,
      fordi: 'vold og trygghet står aldri i et utdrag',
    },
  ])('$o: delt $delt, mor $mor, far $far, fordi $fordi', rad => {
    expect([kanVises(rad.o, delt), kanVises(rad.o, mor), kanVises(rad.o, far)]).toEqual([
      rad.delt,
      rad.mor,
      rad.far,
    ])
  })
})

describe('utdraget', () => {
  test('et barn forelderen ikke er forelder til, er ikke der, og svaret har samme form som om det ikke fantes', () => {
    const med = familie().utfor(svar(EMIL, { innsyn: VISES }), svar(SANA, { innsyn: VISES }))
    const uten = enSak()
      .medVoksen('Olav')
      .medBarn('Emil', '2014-05-04', felles)
      .utfor(svar(EMIL, { innsyn: VISES }))
    expect(utdrag(med, mor).map(b => b.personId)).toEqual([EMIL, SANA])
    expect(JSON.stringify(utdrag(med, far))).toBe(JSON.stringify(utdrag(uten, far)))
  })

  test.each(['klientadresse', 'fortrolig', 'strengt-fortrolig', 'ukjent'] as const)(
    'et barn som er gradert %s, er ikke i noen forelders utdrag',
    gradering => {
      const s = familie().utfor(svar(EMIL, { innsyn: VISES }))
      const emil = s.personer[EMIL]
      if (!emil) throw new Error('Emil er i saken')
      const personer = { ...s.personer, [EMIL]: { ...emil, gradering } }
      expect(kartleggingsutdrag(s.sak, far, personer)).toEqual([])
      expect(kartleggingsutdrag(s.sak, mor, personer).map(b => b.personId)).toEqual([SANA])
    },
  )

  test('er det nyeste svaret holdt tilbake, står ikke det gamle i stedet', () => {
    const s = familie().utfor(
      svar(EMIL, { innsyn: VISES }),
      svar(EMIL, { svar: { tilstand: 'kartlagt', tekst: 'Er redd.' }, skjermet: true, settVersjon: 1 }),
    )
    expect(utdrag(s, far)).toEqual([{ personId: EMIL, svar: [] }])
  })

  test('et svar som er trukket, står ikke der', () => {
    const s = familie().utfor(svar(EMIL, { innsyn: VISES }))
    const nr = s.sak.kartlegging.celler[EMIL]?.skole?.svar[0]?.nr ?? -1
    const k: SakKommando = {
      type: 'trekkOpplysning',
      personId: EMIL,
      tema: 'skole',
      nr,
      grunn: 'Feil.',
      settVersjon: 1,
    }
    expect(utdrag(s.utfor(k), far)).toEqual([{ personId: EMIL, svar: [] }])
  })

  test('har bare feltene på listen: aldri hvem som skrev, grunnlaget, merket eller samtalen', () => {
    const s = familie().utfor(
      svar(EMIL, {
        innsyn: VISES,
        sagtAv: 'skole',
        grunnlag: { grunnlag: 'paragraf-43', spurtOm: 'Fravær' },
        samtaleId: 'sam1',
        notatId: 'n1',
      }),
    )
    expect(utdrag(s, far)).toEqual([
      {
        personId: EMIL,
        svar: [
          {
            tema: 'skole',
            svar: { tilstand: 'kartlagt', tekst: 'Trives.' },
            sagtAv: 'skole',
            dato: '2026-11-20',
          },
        ],
      },
    ])
  })

  test.each([
    { innsyn: VISES, delt: true, far: true },
    { innsyn: UNNTAS, delt: false, far: false },
    { innsyn: undefined, delt: true, far: false },
  ])('barnets eget syn merket $innsyn: delt $delt, far $far', rad => {
    const s = familie().utfor({
      type: 'registrerBarnetsSyn',
      personId: EMIL,
      maate: 'direkte',
      ord: 'Vil spille fotball.',
      dato: dato('2026-11-20'),
      settVersjon: 0,
      ...(rad.innsyn ? { innsyn: rad.innsyn } : {}),
    })
    const har = (leser: Utdragsleser) => utdrag(s, leser).some(b => b.syn !== undefined)
    expect([har(delt), har(far)]).toEqual([rad.delt, rad.far])
  })

  test('en delt utskrift har bare barna noen har valgt', () => {
    const s = familie()
    expect(utdrag(s, { slag: 'delt', barn: [SANA] }).map(b => b.personId)).toEqual([SANA])
    expect(utdrag(s, delt).map(b => b.personId)).toEqual([EMIL, SANA])
  })
})
