import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import type { FellessvarId } from '../felles/id.ts'
import { egetUtdrag, kartleggingsutdrag } from '../innsyn/utdrag.ts'
import type { SakKommando } from '../sak/utfor.ts'
import { enSak } from '../testdata/enSak.ts'
import { personId, SOKER } from '../testdata/etBarn.ts'
import type { Detaljer } from './detaljer.ts'
import type { Svar, Utfordring } from './hendelser.ts'
import { erSkjermetAvInnholdet } from './skjerming.ts'
import { gjeldendeDetaljer } from './svar.ts'
import { fellessvarOm, finnCelle } from './tilstand.ts'

const EMIL = personId('Emil')
const med = (...slag: readonly Utfordring[]): readonly Detaljer[] =>
  slag.map(hva => ({ slag: 'utfordring' as const, hva }))
const kartlagt = (mer: Partial<Extract<Svar, { tilstand: 'kartlagt' }>>): Svar => ({
  tilstand: 'kartlagt',
  tekst: 'Litt av hvert.',
  ...mer,
})

test.each([
  {
    svar: kartlagt({ detaljer: med('okonomi', 'arbeid') }),
    skjermet: false,
    fordi: 'penger kan stå på et ark',
  },
  {
    svar: kartlagt({ detaljer: med('frafall') }),
    skjermet: false,
    fordi: 'frafall handler ikke om trygghet',
  },
  { svar: kartlagt({ detaljer: med('okonomi', 'vold') }), skjermet: true, fordi: 'ett av slagene er vold' },
  { svar: kartlagt({ detaljer: med('avhengighet') }), skjermet: true, fordi: 'det er avhengighet' },
  { svar: kartlagt({ detaljer: med('rus') }), skjermet: true, fordi: 'rus hos ungdom er det samme' },
  {
    svar: kartlagt({ detaljer: [{ slag: 'tjeneste', hva: 'krisesenter', status: 'har-na' }] }),
    skjermet: true,
    fordi: 'hjelp fra krisesenteret sier det samme',
  },
  {
    svar: kartlagt({ detaljer: [{ slag: 'tjeneste', hva: 'ppt', status: 'har-na' }] }),
    skjermet: false,
    fordi: 'PPT handler om skolen',
  },
  {
    svar: kartlagt({ delsvar: [{ sporsmalId: 'vold', valg: 'nei', tekst: '' }] }),
    skjermet: true,
    fordi: 'også et nei sier at det ble spurt',
  },
  {
    svar: kartlagt({ delsvar: [{ sporsmalId: 'gjeld', valg: 'ja', tekst: '' }] }),
    skjermet: false,
    fordi: 'gjeld er et vanlig spørsmål',
  },
  {
    svar: { tilstand: 'onsker-ikke-a-svare' as const, tekst: '' },
    skjermet: false,
    fordi: 'ingenting ble sagt',
  },
])('svaret er skjermet: $skjermet, fordi $fordi', ({ svar, skjermet }) => {
  expect(erSkjermetAvInnholdet(svar)).toBe(skjermet)
})

const svar = (dag: string, settVersjon: number, s: Svar): SakKommando => ({
  type: 'registrerOpplysning',
  personId: EMIL,
  tema: 'overgang-etablering',
  svar: s,
  sagtAv: 'mor',
  kanal: 'kontor',
  dato: dato(dag),
  settVersjon,
})
const saken = () => enSak().medBarn('Emil', '2009-05-04')

describe('i saken', () => {
  test('merkes svaret av seg selv, og er borte fra det som deles', () => {
    const s = saken().utfor(svar('2026-11-20', 0, kartlagt({ detaljer: med('rus') })))
    expect(finnCelle(s.sak.kartlegging, EMIL, 'overgang-etablering')?.svar[0]?.skjermet).toBe(true)
    expect(kartleggingsutdrag(s.sak, { slag: 'delt' }, s.personer)[0]?.svar).toEqual([])
  })

  test('er det skjermet også når det ble skrevet ned før merket fantes, for én og for familien', () => {
    const felles = {
      tema: 'sosial-helse' as const,
      svar: kartlagt({ detaljer: [{ slag: 'tjeneste', hva: 'krisesenter', status: 'har-na' }] }),
      sagtAv: 'mor' as const,
      sagtAvPerson: SOKER,
      kanal: 'kontor' as const,
      dato: dato('2026-11-19'),
      innsyn: { merke: 'kan-vises' as const },
    }
    const fellesId = 'f1' as FellessvarId
    const { sak } = saken().registrer(
      { ...felles, type: 'OpplysningRegistrert', personId: SOKER },
      { ...felles, type: 'FellessvarRegistrert', fellesId },
    )
    expect(egetUtdrag(sak, { slag: 'forelder', personId: SOKER, paa: dato('2026-11-20') }).svar).toEqual([])
    expect(fellessvarOm(sak.kartlegging, 'sosial-helse')[0]?.skjermet).toBe(true)
  })

  test.each([
    { nytt: kartlagt({ detaljer: med('frafall') }), na: ['frafall'], fordi: 'det er spurt igjen' },
    {
      nytt: kartlagt({ delsvar: [{ sporsmalId: 'ungdommens-utfordringer', tekst: 'Går bra nå.' }] }),
      na: [],
      fordi: 'svaret er at det ikke er noe nå',
    },
    { nytt: kartlagt({ tekst: 'Ny hybel.' }), na: ['rus', 'helse'], fordi: 'det ble snakket om noe annet' },
  ])('etter et nytt svar gjelder $na, fordi $fordi', ({ nytt, na }) => {
    const s = saken()
      .utfor(svar('2026-10-01', 0, kartlagt({ detaljer: med('rus', 'helse') })))
      .utfor(svar('2026-11-20', 1, nytt))
    const celle = finnCelle(s.sak.kartlegging, EMIL, 'overgang-etablering')
    expect(
      gjeldendeDetaljer(celle).flatMap(d => (d.detalj.slag === 'utfordring' ? [d.detalj.hva] : [])),
    ).toEqual(na)
  })
})
