import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dato, leggTilDager } from '../../felles/dato.ts'
import { STANDARDPOLICY } from '../../sak/kommune.ts'
import { sakrader } from '../../sak/projeksjoner.ts'
import { barnetsCeller, ferskhetsgrunnlag } from '../../sak/tilKontroll.ts'
import { enSak } from '../../testdata/enSak.ts'
import { personId } from '../../testdata/etBarn.ts'
import type { Detaljer } from '../detaljer.ts'
import type { Svar } from '../hendelser.ts'
import { TEMA } from '../tema.ts'
import { type Ferskhetsrad, tilstandFraRad } from './rad.ts'

const EMIL = personId('Emil')
const DAG = dato('2026-11-20')
const STOVLER: Detaljer = { slag: 'utstyr', ting: 'Støvler', status: 'har', sistKjopt: dato('2026-02-01') }
const svar: fc.Arbitrary<Svar> = fc.constantFrom<Svar>(
  { tilstand: 'kartlagt', tekst: 'Ja.' },
  { tilstand: 'kartlagt', tekst: 'Ja.', detaljer: [STOVLER] },
  { tilstand: 'ikke-relevant', tekst: 'Han er liten.' },
  { tilstand: 'onsker-ikke-a-svare', tekst: '' },
)

test('lista på Min dag og saken sier det samme om hver celle, hver dag', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('2009-12-24', '2014-02-01', '2020-02-29', '2025-11-20'),
      fc.uniqueArray(fc.record({ tema: fc.constantFrom(...TEMA), svar }), { selector: r => r.tema }),
      fc.boolean(),
      fc.nat({ max: 1500 }),
      (fodt, svarene, alleBarna, dager) => {
        const familie = enSak().medBarn('Emil', fodt).medSoknad()
        const s = svarene.reduce(
          (sak, r) =>
            sak.utfor({
              type: 'registrerOpplysning',
              personId: EMIL,
              ...r,
              sagtAv: 'mor',
              kanal: 'kontor',
              dato: DAG,
              settVersjon: 0,
            }),
          alleBarna ? familie.alleBarnaErMed() : familie,
        )
        const paa = leggTilDager(DAG, dager)
        const policy = { kartlegging: { ...STANDARDPOLICY.kartlegging, ferskhet: { fritid: 2 } } }
        const o = { personer: s.personer, naa: { dato: paa }, policy }
        const rad = sakrader(s.sak).p_barn.find(b => b.person_id === EMIL)
        const raden = (JSON.parse(rad?.svar ?? '[]') as Ferskhetsrad[]).map(r => ({
          tema: r.tema,
          tilstand: tilstandFraRad(r, paa, ferskhetsgrunnlag(o, EMIL)),
        }))
        expect(raden).toEqual(barnetsCeller(s.sak, EMIL, o))
        expect(rad?.svar).not.toMatch(/Støvler|liten/)
      },
    ),
    { numRuns: 60 },
  )
})
