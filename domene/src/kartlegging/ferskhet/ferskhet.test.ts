import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Dato, dato, leggTilDager, leggTilManeder } from '../../felles/dato.ts'
import { SPRAAK } from '../../felles/spraak.ts'
import type { Detaljer } from '../detaljer.ts'
import { TEMA, type Tema } from '../tema.ts'
import { LIVSHENDELSER } from './livshendelser.ts'
import { sporresIgjen, utenOrd } from './sporresIgjen.ts'
import { foreldelsestekst, REGELTEKSTER } from './tekster.ts'
import { ALDERSTID, GRUNNTID } from './tider.ts'
import { type Ferskhetsfakta, REGELIDER, type Regelid } from './typer.ts'

const kartlagt = (d: string, ...detaljer: readonly Detaljer[]): Ferskhetsfakta => ({
  tilstand: 'kartlagt',
  dato: dato(d),
  detaljer,
})
const utstyr = (sistKjopt: string, ting = 'Støvler'): Detaljer => ({
  slag: 'utstyr',
  ting,
  status: 'har',
  sistKjopt: dato(sistKjopt),
})

type Rad = {
  readonly regel: Regelid
  readonly tema: Tema
  readonly fodt?: string
  readonly svar: Ferskhetsfakta
  /** Den første dagen svaret er gammelt. */
  readonly fra: string
  readonly fordi: string
}
const RADER: readonly Rad[] = [
  {
    regel: 'grunntid',
    tema: 'bosituasjon',
    fodt: '2016-05-04',
    svar: kartlagt('2026-05-31'),
    fra: '2027-05-31',
    fordi: 'boforhold står i tolv måneder',
  },
  {
    regel: 'grunntid',
    tema: 'utstyr-klaer',
    svar: kartlagt('2026-03-10'),
    fra: '2026-09-10',
    fordi: 'uten fødselsdato gjelder grunntiden, seks måneder',
  },
  {
    regel: 'alderstid',
    tema: 'utstyr-klaer',
    fodt: '2023-12-02',
    svar: kartlagt('2026-12-01'),
    fra: '2027-03-01',
    fordi: 'dagen før hun fyller tre, gjelder tre måneder',
  },
  {
    regel: 'alderstid',
    tema: 'utstyr-klaer',
    fodt: '2023-12-01',
    svar: kartlagt('2026-12-01'),
    fra: '2027-04-01',
    fordi: 'dagen hun fyller tre, gjelder fire måneder',
  },
  {
    regel: 'alderstid',
    tema: 'utstyr-klaer',
    fodt: '2021-12-02',
    svar: kartlagt('2027-12-01'),
    fra: '2028-04-01',
    fordi: 'han er fem til i morgen, og da gjelder fire måneder',
  },
  {
    regel: 'grunntid',
    tema: 'utstyr-klaer',
    fodt: '2021-12-01',
    svar: kartlagt('2027-12-01'),
    fra: '2028-06-01',
    fordi: 'han fyller seks i dag, og da gjelder grunntiden',
  },
  {
    regel: 'alderstid',
    tema: 'sfo-barnehage',
    fodt: '2025-05-04',
    svar: kartlagt('2026-05-10'),
    fra: '2026-11-10',
    fordi: 'en ettårings barnepass endrer seg på et halvt år',
  },
  {
    regel: 'alderstid',
    tema: 'internett-mobil',
    fodt: '2012-05-04',
    svar: kartlagt('2026-06-01'),
    fra: '2026-12-01',
    fordi: 'en fjortenåring bruker telefonen hver dag',
  },
  {
    regel: 'kjop',
    tema: 'utstyr-klaer',
    fodt: '2021-05-04',
    svar: kartlagt('2026-09-20', utstyr('2025-11-01')),
    fra: '2026-11-01',
    fordi: 'en fireårings støvler er gamle etter tolv måneder',
  },
  {
    regel: 'kjop',
    tema: 'fritid',
    fodt: '2024-01-01',
    svar: kartlagt('2026-09-20', utstyr('2026-04-01')),
    fra: '2026-10-01',
    fordi: 'en toåring vokser ut av ting på seks måneder',
  },
  {
    regel: 'kjop',
    tema: 'fritid',
    fodt: '2012-01-01',
    svar: kartlagt('2026-09-20', utstyr('2025-06-01', 'Fotballsko')),
    fra: '2026-12-01',
    fordi: 'en trettenårings sko holder lenger, atten måneder',
  },
  {
    regel: 'kjop',
    tema: 'fritid',
    svar: kartlagt('2026-09-20', utstyr('2025-11-01')),
    fra: '2026-11-01',
    fordi: 'uten fødselsdato regnes tolv måneder',
  },
  {
    regel: 'telefon',
    tema: 'internett-mobil',
    fodt: '2014-01-01',
    svar: kartlagt('2026-09-20', utstyr('2024-11-01', 'Mobil')),
    fra: '2026-11-01',
    fordi: 'en telefon er gammel etter to år',
  },
  {
    regel: 'betaling',
    tema: 'fritid',
    svar: kartlagt('2026-09-20', {
      slag: 'aktivitet',
      navn: 'Korps',
      status: 'deltar',
      betalesInnen: dato('2026-10-01'),
    }),
    fra: '2026-10-02',
    fordi: 'dagen etter vet vi ikke om det ble betalt',
  },
  {
    regel: 'for-begivenheten',
    tema: 'fritid',
    svar: kartlagt('2026-09-20', { slag: 'begivenhet', hva: 'cup', dato: dato('2026-10-24') }),
    fra: '2026-10-10',
    fordi: 'to uker før er det tid til å ordne noe',
  },
  {
    regel: 'etter-begivenheten',
    tema: 'fritid',
    svar: kartlagt('2026-09-20', { slag: 'begivenhet', hva: 'leir', dato: dato('2026-10-04') }),
    fra: '2026-10-05',
    fordi: 'det ble svart samme dag som varselet, og da er neste anledning dagen etter',
  },
  {
    regel: 'utkastelse',
    tema: 'bosituasjon',
    svar: kartlagt('2026-09-20', { slag: 'bolig', utkastelse: 'varslet' }),
    fra: '2026-10-20',
    fordi: 'det haster når noen kan miste hjemmet',
  },
  {
    regel: 'leieavtale',
    tema: 'bosituasjon',
    svar: kartlagt('2026-09-20', { slag: 'bolig', leieTil: dato('2027-03-01') }),
    fra: '2026-12-01',
    fordi: 'tre måneder før er det tid til å finne noe annet',
  },
  {
    regel: 'leieavtale',
    tema: 'bosituasjon',
    svar: kartlagt('2026-12-01', { slag: 'bolig', leieTil: dato('2027-03-01') }),
    fra: '2027-03-01',
    fordi: 'de tre månedene var kommet da det ble svart',
  },
  {
    regel: 'barnehagestart',
    tema: 'sfo-barnehage',
    fodt: '2026-01-15',
    svar: kartlagt('2026-08-01'),
    fra: '2026-10-15',
    fordi: 'tre måneder før ettårsdagen',
  },
  {
    regel: 'skolestart',
    tema: 'skole',
    fodt: '2021-12-31',
    svar: kartlagt('2026-11-20'),
    fra: '2027-05-01',
    fordi: 'hun fyller seks i 2027, selv om det er på årets siste dag',
  },
  {
    regel: 'ungdomsskole',
    tema: 'nettverk',
    fodt: '2014-01-01',
    svar: kartlagt('2026-11-20'),
    fra: '2027-05-01',
    fordi: 'han fyller tretten i 2027',
  },
  {
    regel: 'konfirmasjon',
    tema: 'fritid',
    fodt: '2012-06-01',
    svar: kartlagt('2026-11-20'),
    fra: '2027-01-01',
    fordi: 'han fyller femten i 2027',
  },
  {
    regel: 'videregaende',
    tema: 'skole',
    fodt: '2011-06-01',
    svar: kartlagt('2026-11-20'),
    fra: '2027-05-01',
    fordi: 'hun fyller seksten i 2027',
  },
  {
    regel: 'atten',
    tema: 'andre-tjenester',
    fodt: '2009-04-10',
    svar: kartlagt('2026-11-20'),
    fra: '2027-01-10',
    fordi: 'tre måneder før attenårsdagen',
  },
  {
    regel: 'vinter',
    tema: 'utstyr-klaer',
    fodt: '2018-05-04',
    svar: kartlagt('2026-08-14'),
    fra: '2026-10-01',
    fordi: 'det ble svart siste dag før høsten',
  },
]

describe('når et svar blir gammelt', () => {
  test.each(RADER)('$regel, $tema: fra $fra, fordi $fordi', ({ regel, tema, fodt, svar, fra }) => {
    const f = sporresIgjen(tema, svar, fodt ? dato(fodt) : undefined)
    expect(f).toMatchObject({ regel, dato: fra })
  })

  test('hver regel har sin rad', () => {
    const medKommunen = [...RADER.map(r => r.regel), 'kommunens-tid']
    expect([...new Set(medKommunen)].sort()).toEqual([...REGELIDER].sort())
  })

  test.each(TEMA)('%s: uten fødselsdato og detaljer gjelder grunntiden', tema => {
    const d = dato('2026-05-31')
    expect(sporresIgjen(tema, kartlagt(d), undefined)?.dato).toBe(leggTilManeder(d, GRUNNTID[tema].maneder))
  })

  test.each(LIVSHENDELSER)('$regel slår ikke inn når det ble svart den dagen eller siden', h => {
    const fodt = dato('2010-06-15')
    const [tema] = h.tema
    if (!tema) return
    const dagen = sporresIgjen(tema, { ...kartlagt('2010-06-15'), tilstand: 'ikke-relevant' }, fodt)
    expect(dagen).toBeDefined()
    const alle = dagerFor(tema, fodt)
    const dag = alle.find(a => a.regel === h.regel)?.dato
    if (!dag) throw new Error(`${h.regel} kom aldri`)
    expect(sporresIgjen(tema, { tilstand: 'ikke-relevant', dato: dag, detaljer: [] }, fodt)?.regel).not.toBe(
      h.regel,
    )
    const dagenFor = leggTilDager(dag, -1)
    expect(
      sporresIgjen(tema, { tilstand: 'ikke-relevant', dato: dagenFor, detaljer: [] }, fodt),
    ).toMatchObject({ regel: h.regel, dato: dag })
  })
})

/** Livshendelsene i rekkefølge, funnet ved å svare «ikke relevant» den dagen den forrige kom. */
function dagerFor(tema: Tema, fodt: Dato) {
  const ut = []
  let d = fodt
  for (let f = sporresIgjen(tema, { tilstand: 'ikke-relevant', dato: d, detaljer: [] }, fodt); f; ) {
    ut.push(f)
    d = f.dato
    f = sporresIgjen(tema, { tilstand: 'ikke-relevant', dato: d, detaljer: [] }, fodt)
  }
  return ut
}

describe('det som ikke blir gammelt', () => {
  const FODT = dato('2021-05-04')
  test.each<{ hva: string; tema: Tema; svar: Ferskhetsfakta; regel: Regelid | undefined; fordi: string }>([
    {
      hva: 'ønsker ikke å svare',
      tema: 'skole',
      svar: { ...kartlagt('2026-01-01'), tilstand: 'onsker-ikke-a-svare' },
      regel: undefined,
      fordi: 'et nei er et nei til de selv sier noe annet',
    },
    {
      hva: '«ikke relevant» før skolestart',
      tema: 'skole',
      svar: { ...kartlagt('2026-01-01'), tilstand: 'ikke-relevant' },
      regel: 'skolestart',
      fordi: '«han er fire» er ingen grunn når han begynner på skolen',
    },
    {
      hva: '«ikke relevant» etter alle livets hendelser',
      tema: 'fritid',
      svar: { ...kartlagt('2036-01-01'), tilstand: 'ikke-relevant' },
      regel: undefined,
      fordi: 'ingen tid gjør en grunn gal',
    },
    {
      hva: 'støvler som var gamle alt da det ble spurt',
      tema: 'fritid',
      svar: kartlagt('2026-11-20', utstyr('2025-09-01')),
      regel: 'grunntid',
      fordi: 'den som spurte, visste hvor gamle de var',
    },
    {
      hva: 'støvler som er for små',
      tema: 'fritid',
      svar: kartlagt('2026-09-20', { ...utstyr('2025-11-01'), status: 'for-lite' } as Detaljer),
      regel: 'grunntid',
      fordi: 'behovet er alt kjent',
    },
    {
      hva: 'et svar om klær fra 15. august',
      tema: 'utstyr-klaer',
      svar: kartlagt('2026-08-15'),
      regel: 'alderstid',
      fordi: 'høsten var kommet, og vinterklær kunne vært spurt om',
    },
  ])('$hva, fordi $fordi', ({ tema, svar, regel }) => {
    expect(sporresIgjen(tema, svar, FODT)?.regel).toBe(regel)
  })
})

describe('kommunens egne tider', () => {
  test('gjelder i stedet for grunntiden og alderstiden', () => {
    const f = sporresIgjen('utstyr-klaer', kartlagt('2026-12-01'), dato('2023-12-02'), { 'utstyr-klaer': 2 })
    expect(f).toMatchObject({ regel: 'kommunens-tid', dato: '2027-02-01' })
  })
  test('tar ikke bort det som skjer i livet', () => {
    const f = sporresIgjen('skole', kartlagt('2026-11-20'), dato('2021-05-04'), { skole: 24 })
    expect(f?.regel).toBe('skolestart')
  })
})

describe('hvorfor det bør spørres på nytt, i ord', () => {
  test.each([
    {
      paa: '2026-11-20',
      nb: 'Støvler ble kjøpt for 14 måneder siden',
      en: 'Støvler was bought 14 months ago',
    },
    { paa: '2025-10-20', nb: 'Støvler ble kjøpt for 1 måned siden', en: 'Støvler was bought 1 month ago' },
  ])('$paa: $nb', ({ paa, nb, en }) => {
    const f = {
      dato: dato('2026-09-20'),
      regel: 'kjop',
      tall: { ting: 'Støvler', fra: '2025-09-20' },
    } as const
    expect(foreldelsestekst(f, dato(paa))).toMatchObject({ nb, en })
  })

  test.each(RADER)('$regel, $tema: hele setninger på alle språk, uten hull', ({ tema, fodt, svar, fra }) => {
    const f = sporresIgjen(tema, svar, fodt ? dato(fodt) : undefined)
    if (!f) throw new Error('ble aldri gammelt')
    const tekst = foreldelsestekst(f, dato(fra))
    for (const s of SPRAAK) {
      expect(tekst[s]).not.toMatch(/[{}]|undefined|\d{4}-\d{2}-\d{2}/)
      expect(tekst[s].trim().length).toBeGreaterThan(8)
    }
  })

  test('hver regel sier hvor den kommer fra', () => {
    for (const r of REGELIDER) expect(REGELTEKSTER[r].kilde.trim()).not.toBe('')
    for (const a of ALDERSTID) for (const s of SPRAAK) expect(a.grunn[s].trim()).not.toBe('')
  })
})

const EN_DETALJ: fc.Arbitrary<Detaljer> = fc
  .record({
    i: fc.nat({ max: 3 }),
    d: fc.constantFrom('2025-06-01', '2026-01-31', '2026-12-24', '2027-08-01').map(dato),
  })
  .map(({ i, d }) => {
    const mulige: readonly Detaljer[] = [
      { slag: 'utstyr', ting: 'Dress', status: 'har', sistKjopt: d },
      { slag: 'aktivitet', navn: 'Dans', status: 'deltar', betalesInnen: d },
      { slag: 'begivenhet', hva: 'bursdag', navn: 'Emil', dato: d },
      { slag: 'bolig', utkastelse: 'begjart', leieTil: d, standard: 'fukt' },
    ]
    return mulige[i] ?? { slag: 'nett' }
  })

test('en projeksjonsrad uten ordene gir den samme dagen', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...TEMA),
      fc.array(EN_DETALJ, { maxLength: 4 }),
      fc.constantFrom(undefined, dato('2011-02-28'), dato('2020-02-29'), dato('2025-07-01')),
      (tema, detaljer, fodt) => {
        const svar = kartlagt('2026-05-31', ...detaljer)
        const rad = { ...svar, detaljer: detaljer.flatMap(utenOrd) }
        expect(sporresIgjen(tema, rad, fodt)?.dato).toBe(sporresIgjen(tema, svar, fodt)?.dato)
        expect(JSON.stringify(rad)).not.toMatch(/Dress|Dans|Emil|fukt/)
      },
    ),
  )
})

test('svaret er aldri gammelt den dagen det ble gitt', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...TEMA),
      fc.array(EN_DETALJ, { maxLength: 4 }),
      fc.integer({ min: 0, max: 7000 }).map(n => leggTilDager(dato('2008-01-01'), n)),
      (tema, detaljer, fodt) => {
        const d = dato('2026-11-20')
        const f = sporresIgjen(tema, kartlagt(d, ...detaljer), fodt)
        expect(f && f.dato > d).toBe(true)
      },
    ),
  )
})
