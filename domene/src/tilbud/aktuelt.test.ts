import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import type { PersonId, TilbudId } from '../felles/id.ts'
import { HURTIGVALG, type Svar } from '../kartlegging/hendelser.ts'
import { TEMA, type Tema } from '../kartlegging/tema.ts'
import { aktuelle, kanVaereAktuelt } from './aktuelt.ts'
import type { Personfakta, Tilbudsfakta } from './fakta.ts'
import { katalog } from './katalog.ts'
import { NASJONALE } from './nasjonale.ts'

const EMIL = 'emil' as PersonId
const SANA = 'sana' as PersonId
const DATO = dato('2026-11-12')

const kartlagt = (mer: object = {}): Svar => ({ tilstand: 'kartlagt', tekst: 'Ord.', ...mer })
const barn = (personId: PersonId, alderManeder: number, svar: Partial<Record<Tema, Svar>> = {}) =>
  ({
    personId,
    rolle: 'barn',
    alderManeder,
    svar: Object.fromEntries(Object.entries(svar).map(([t, s]) => [t, { svar: s, dato: DATO }])),
    behov: [],
  }) as Personfakta
const fakta = (personer: readonly Personfakta[], voksne = 2): Tilbudsfakta => ({ personer, voksne })
const tilbud = (id: string) => {
  const t = NASJONALE.find(n => n.tilbudId === (`nasjonal/${id}` as TilbudId))
  if (!t) throw new Error(`Ukjent tilbud: ${id}`)
  return t
}
const slag = (id: string, f: Tilbudsfakta) => {
  const a = kanVaereAktuelt(tilbud(id), f)
  return a && { grunner: a.grunner.map(g => g.slag), hvis: a.hvis.map(u => u.slag) }
}

describe('et tilbud kan være aktuelt', () => {
  test.each([
    {
      id: 'bua',
      svar: { fritid: kartlagt({ valg: 'mangler-noe' }) },
      ventet: { grunner: ['svar'], hvis: [] },
      fordi: 'svaret sier at noe mangler',
    },
    {
      id: 'bua',
      svar: { fritid: kartlagt({ valg: 'har-det' }), 'utstyr-klaer': kartlagt({ valg: 'har-det' }) },
      ventet: { grunner: [], hvis: ['les-svaret', 'les-svaret'] },
      fordi: 'svaret sier at barnet har det, men ikke hva som finnes av utstyr',
    },
    {
      id: 'bua',
      svar: {
        fritid: kartlagt({ valg: 'ja', detaljer: [{ slag: 'aktivitet', navn: 'Korps', status: 'deltar' }] }),
        'utstyr-klaer': kartlagt({
          valg: 'har-det',
          detaljer: [{ slag: 'utstyr', ting: 'Ski', status: 'har' }],
        }),
      },
      ventet: null,
      fordi: 'alt vi vet, taler mot det',
    },
    {
      id: 'bua',
      svar: {
        'utstyr-klaer': kartlagt({
          valg: 'har-det',
          detaljer: [{ slag: 'utstyr', ting: 'Ski', status: 'for-lite' }],
        }),
      },
      ventet: { grunner: ['kjennetegn'], hvis: [] },
      fordi: 'skiene er for små',
    },
    {
      id: 'leksehjelp',
      svar: { skole: kartlagt() },
      ventet: { grunner: [], hvis: ['les-svaret'] },
      fordi: 'ordene leser et menneske, aldri maskinen',
    },
    {
      id: 'leksehjelp',
      svar: { skole: { tilstand: 'onsker-ikke-a-svare', tekst: '' } as Svar },
      ventet: { grunner: [], hvis: ['vil-ikke-svare'] },
      fordi: 'den som ikke vil svare, får fortsatt vite hva som finnes',
    },
    {
      id: 'leksehjelp',
      svar: { skole: { tilstand: 'ikke-relevant', tekst: 'Ikke begynt.' } as Svar },
      ventet: null,
      fordi: 'det er sagt at det ikke gjelder',
    },
    { id: 'sfo-gratis', svar: {}, ventet: { grunner: ['alder'], hvis: [] }, fordi: 'alderen alene er nok' },
    {
      id: 'krisesenter',
      svar: { 'omsorg-samvaer': kartlagt({ valg: 'mangler-noe' }) },
      ventet: null,
      fordi: 'det foreslås aldri av seg selv',
    },
  ])('$id: $fordi', ({ id, svar, ventet }) => {
    expect(slag(id, fakta([barn(EMIL, 7 * 12, svar)]))).toEqual(ventet)
  })

  test.each([
    { id: 'kontantstotte', maneder: 11, aktuelt: false, fordi: 'loven sier fra 12 måneder' },
    { id: 'kontantstotte', maneder: 12, aktuelt: true, fordi: 'fra og med 12' },
    { id: 'kontantstotte', maneder: 19, aktuelt: true, fordi: 'fram til 20' },
    { id: 'kontantstotte', maneder: 20, aktuelt: false, fordi: 'fylte 20 måneder' },
    { id: 'barnetrygd', maneder: 18 * 12 - 1, aktuelt: true, fordi: 'måneden før 18' },
    { id: 'barnetrygd', maneder: 18 * 12, aktuelt: false, fordi: 'fylt 18' },
    { id: 'ferie-for-alle', maneder: 6 * 12 - 1, aktuelt: false, fordi: 'fem år' },
    { id: 'ferie-for-alle', maneder: 6 * 12, aktuelt: true, fordi: 'seks år' },
    { id: 'ferie-for-alle', maneder: 14 * 12 - 1, aktuelt: true, fordi: 'tretten år' },
    { id: 'ferie-for-alle', maneder: 14 * 12, aktuelt: false, fordi: 'fjorten år' },
  ])('$id ved $maneder måneder: $aktuelt, fordi $fordi', ({ id, maneder, aktuelt }) => {
    const svar = {
      fritid: kartlagt({ valg: 'nei' }),
      'sfo-barnehage': kartlagt({ detaljer: [{ slag: 'plass', plass: 'ingen' }] }),
    }
    expect(kanVaereAktuelt(tilbud(id), fakta([barn(EMIL, maneder, svar)])) !== null).toBe(aktuelt)
  })

  test.each([
    { voksne: 1, ventet: { grunner: ['en-voksen'], hvis: [] } },
    { voksne: 2, ventet: { grunner: [], hvis: ['husstanden'] } },
  ])('utvidet barnetrygd med $voksne voksne: to voksne utelukker ikke', ({ voksne, ventet }) => {
    expect(slag('utvidet-barnetrygd', fakta([barn(EMIL, 60)], voksne))).toEqual(ventet)
  })

  test('et meldt behov er en grunn også uten svar på temaet', () => {
    const emil = { ...barn(EMIL, 84), behov: [{ tema: 'fritid' as const, dato: DATO }] }
    expect(slag('bua', fakta([emil]))).toEqual({ grunner: ['behov'], hvis: [] })
  })

  test('et barn uten fødselsdato utelukkes ikke', () => {
    const { alderManeder: _, ...uten } = barn(EMIL, 0)
    expect(slag('barnetrygd', fakta([uten]))).toEqual({ grunner: [], hvis: ['alder-ukjent'] })
  })
})

const etSvar: fc.Arbitrary<Svar> = fc.oneof(
  fc
    .record({ tekst: fc.constant('Ord.'), valg: fc.constantFrom(...HURTIGVALG, undefined) })
    .map(({ tekst, valg }) => ({ tilstand: 'kartlagt', tekst, ...(valg ? { valg } : {}) }) as Svar),
  fc.constantFrom<Svar>(
    { tilstand: 'ikke-relevant', tekst: 'Grunn.' },
    { tilstand: 'onsker-ikke-a-svare', tekst: '' },
  ),
)
const svarene = fc.dictionary(fc.constantFrom(...TEMA), etSvar) as fc.Arbitrary<Partial<Record<Tema, Svar>>>
const etBarn = (id: PersonId) => fc.tuple(fc.nat({ max: 220 }), svarene).map(([a, s]) => barn(id, a, s))

describe('det vi vet, rangerer aldri noen', () => {
  test('treffene står i katalogens rekkefølge, uansett hva som er sagt', () => {
    const alt = katalog([])
    fc.assert(
      fc.property(etBarn(EMIL), etBarn(SANA), fc.constantFrom(1, 2), (emil, sana, voksne) => {
        const treff = aktuelle(alt, fakta([emil, sana], voksne)).map(t => t.tilbud.tilbudId)
        expect(treff).toEqual(alt.map(t => t.tilbudId).filter(id => treff.includes(id)))
      }),
    )
  })

  test('det som blir kjent om ett barn, legger ikke til og tar ikke bort noe om søskenet', () => {
    fc.assert(
      fc.property(etBarn(EMIL), etBarn(SANA), etBarn(SANA), (emil, for_, etter) => {
        const omEmil = (sana: Personfakta) =>
          NASJONALE.map(t => {
            const a = kanVaereAktuelt(t, fakta([emil, sana]))
            return [...(a?.grunner ?? []), ...(a?.hvis ?? [])].filter(g => g.personId === EMIL)
          })
        expect(omEmil(etter)).toEqual(omEmil(for_))
      }),
    )
  })

  test('et svar som mangler, utelukker aldri: uten svar er hvert tilbud med fritt alderstrinn fortsatt mulig', () => {
    fc.assert(
      fc.property(etBarn(EMIL), fc.constantFrom(...TEMA), (emil, tema) => {
        const { [tema]: _, ...resten } = emil.svar
        const uten = { ...emil, svar: resten }
        for (const t of NASJONALE) {
          const med = kanVaereAktuelt(t, fakta([emil]))
          const utenSvaret = kanVaereAktuelt(t, fakta([uten]))
          if (med && med.hvis.length > 0 && med.grunner.length === 0) expect(utenSvaret).not.toBeNull()
        }
      }),
    )
  })
})
