import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import { foldSak } from '../sak/tilstand.ts'
import { enSak } from '../testdata/enSak.ts'
import { etLofte } from '../testdata/enSamtale.ts'
import { enSoknad } from '../testdata/enSoknad.ts'
import { personId } from '../testdata/etBarn.ts'
import { etBehov, etBehovssvar } from '../testdata/etBehov.ts'
import { enHistorie, spill } from '../testdata/spill.ts'
import { sidenSist, TOM_SIDEN_SIST } from './sidenSist.ts'

const emil = personId('Emil')

describe('siden sist', () => {
  const den = () =>
    enSak()
      .medBarn('Emil', '2021-05-04')
      .medSvar('Emil', 'skole', 'Trives.')
      .utfor(etLofte())
      .utfor(etBehov('b0'))

  test.each([
    {
      nar: 'det første svaret på et tema',
      na: den().medSvar('Emil', 'fritid', 'Spiller.'),
      ventet: { svar: [{ tema: 'fritid', slag: 'nytt' }] },
    },
    {
      nar: 'et svar der det sto et fra før',
      na: den().medSvar('Emil', 'skole', 'Vil bytte.'),
      ventet: { svar: [{ tema: 'skole', slag: 'endret' }] },
    },
    {
      nar: 'et barn er kommet til',
      na: den().medBarn('Sana'),
      ventet: { husstand: [{ personId: personId('Sana'), slag: 'ny' }] },
    },
    { nar: 'en søknad er kommet', na: den().medSoknad(enSoknad()), ventet: { soknader: ['s1'] } },
    { nar: 'noe er lovet før, og ikke gjort', na: den(), ventet: { lofterApne: ['l1'], lofterGjortOpp: [] } },
    {
      nar: 'det som ble lovet, er gjort',
      na: den().utfor({ type: 'gjorOppLofte', lofteId: etLofte().lofteId, utfall: 'holdt', tekst: '' }),
      ventet: { lofterApne: [], lofterGjortOpp: ['l1'] },
    },
    {
      nar: 'et behov er skrevet ned før, og venter på svar',
      na: den(),
      ventet: { behovApne: ['b0'], behovNye: [], behovBesvart: [] },
    },
    {
      nar: 'et behov er skrevet ned',
      na: den().utfor(etBehov('b1')),
      ventet: { behovApne: ['b0', 'b1'], behovNye: ['b1'], behovBesvart: [] },
    },
    {
      nar: 'et behov har fått svar',
      na: den().utfor(etBehovssvar(den().sak, 'b0')),
      ventet: { behovApne: [], behovNye: [], behovBesvart: ['b0'] },
    },
    {
      nar: 'et barn er tatt ut',
      na: den().utfor({
        type: 'taUtAvHusstanden',
        personId: emil,
        fra: dato('2026-11-01'),
        grunn: 'Flyttet.',
        settVersjon: 1,
      }),
      ventet: { husstand: [{ personId: emil, slag: 'tatt-ut' }] },
    },
  ])('$nar', ({ na, ventet }) => {
    expect(sidenSist(den().sak, na.sak)).toMatchObject(ventet)
  })

  test('et svar som er trukket siden, står som trukket', () => {
    const svart = den().medSvar('Emil', 'fritid', 'Spiller.')
    const { sisteNr } = svart.sak
    const na = svart.utfor({
      type: 'trekkOpplysning',
      personId: emil,
      tema: 'fritid',
      nr: sisteNr,
      grunn: 'Feil barn.',
      settVersjon: 1,
    })
    expect(sidenSist(den().sak, na.sak).svar).toMatchObject([{ nr: sisteNr, slag: 'trukket' }])
  })
})

test('siden nå er ingenting nytt, og hvert svar etter et punkt står nøyaktig én gang', () => {
  let svar = 0
  fc.assert(
    fc.property(enHistorie, fc.double({ min: 0, max: 1, noNaN: true }), (h, hvor) => {
      const { sak, hendelser } = spill(h).at(-1)?.etter ?? enSak().verden
      expect(sidenSist(sak, sak)).toMatchObject(TOM_SIDEN_SIST)
      const n = Math.floor(hvor * hendelser.length)
      const den = foldSak(sak.sakId, hendelser.slice(0, n))
      const ventet = hendelser
        .slice(n)
        .filter(r => r.hendelse.type === 'OpplysningRegistrert' || r.hendelse.type === 'FellessvarRegistrert')
        .map(r => r.nr)
      expect(sidenSist(den, sak).svar.map(s => s.nr)).toEqual(ventet)
      svar += ventet.length
    }),
    { numRuns: 100 },
  )
  expect(svar).toBeGreaterThan(20)
})
