import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dato, leggTilDager } from '../felles/dato.ts'
import { barnetsCeller } from '../sak/tilKontroll.ts'
import { foldSak, type Sak } from '../sak/tilstand.ts'
import type { SakKommando } from '../sak/utfor.ts'
import { enSak } from '../testdata/enSak.ts'
import { personId } from '../testdata/etBarn.ts'
import { SIVERT, TUVA, type Verden } from '../testdata/verden.ts'
import type { Svar } from './hendelser.ts'
import { celleversjon, gjeldendeSvar } from './svar.ts'
import { TEMA, type Tema } from './tema.ts'
import { finnCelle } from './tilstand.ts'

const FRO = { seed: 20261128, numRuns: 150 }
const BARNA = ['Emil', 'Sana', 'Jonas'].map(personId)
const START = dato('2026-11-03')
const familie = () =>
  enSak(START).medBarn('Emil', '2021-05-04').medBarn('Sana', '2014-09-30').medBarn('Jonas', '2010-01-02')

type Celle = { readonly barn: number; readonly tema: Tema }
type Skriv = Celle & { readonly tilstand: Svar['tilstand']; readonly tekst: string }
const celle = { barn: fc.nat({ max: 2 }), tema: fc.constantFrom(...TEMA.slice(1, 6)) }
const skriv: fc.Arbitrary<Skriv> = fc.record({
  ...celle,
  tilstand: fc.constantFrom('kartlagt', 'ikke-relevant', 'onsker-ikke-a-svare'),
  tekst: fc.constantFrom('Trives.', 'Mangler vintersko.', 'Áhkku bor hos oss.', '🥾'),
})

const hvem = (c: Celle) => BARNA[c.barn] ?? personId('Emil')
const cellen = (sak: Sak, c: Celle) => finnCelle(sak.kartlegging, hvem(c), c.tema)
const kommando = (sak: Sak, s: Skriv, paa = START): SakKommando => ({
  type: 'registrerOpplysning',
  personId: hvem(s),
  tema: s.tema,
  svar: { tilstand: s.tilstand, tekst: s.tekst },
  sagtAv: 'mor',
  kanal: 'kontor',
  dato: paa,
  settVersjon: celleversjon(cellen(sak, s)),
})

/** Det matrisen viser: tilstanden i hver celle, ordene og datoen. */
const matrisen = (v: Pick<Verden, 'sak' | 'personer' | 'policy'>, paa = START) =>
  BARNA.map(id =>
    barnetsCeller(v.sak, id, { ...v, naa: { dato: paa } }).map(({ tema, tilstand }) => {
      const o = gjeldendeSvar(finnCelle(v.sak.kartlegging, id, tema))
      return [tema, tilstand, o?.svar.tekst, o?.dato, o?.skrevetAv]
    }),
  )

test('to saksbehandlere i hver sine celler: rekkefølgen det skrives i, endrer ikke matrisen', () => {
  fc.assert(
    fc.property(
      fc.array(skriv, { maxLength: 25 }),
      fc.infiniteStream(fc.boolean()),
      fc.infiniteStream(fc.boolean()),
      (alt, en, to) => {
        // Tuva har de to eldste barna, Sivert det yngste: to mennesker, ulike celler.
        const tuvas = alt.filter(s => s.barn < 2)
        const siverts = alt.filter(s => s.barn === 2)
        const flett = (valg: Iterator<boolean>) => {
          const igjen = { tuva: [...tuvas], sivert: [...siverts] }
          let sak = familie()
          while (igjen.tuva.length + igjen.sivert.length > 0) {
            const tuva = igjen.sivert.length === 0 || (igjen.tuva.length > 0 && valg.next().value === true)
            const neste = (tuva ? igjen.tuva : igjen.sivert).shift()
            if (neste) sak = sak.som(tuva ? TUVA : SIVERT).utfor(kommando(sak.sak, neste))
          }
          return sak
        }
        expect(matrisen(flett(en))).toEqual(matrisen(flett(to)))
      },
    ),
    FRO,
  )
})

test('å trekke et svar gjør aldri kartleggingen mer hel', () => {
  const besvart = (v: Pick<Verden, 'sak' | 'personer' | 'policy'>) =>
    matrisen(v)
      .flat()
      .filter(([, tilstand]) => tilstand !== 'ikke-spurt').length
  fc.assert(
    fc.property(fc.array(skriv, { minLength: 1, maxLength: 25 }), fc.nat(), (alt, hvilket) => {
      const sak = alt.reduce((s, x) => s.utfor(kommando(s.sak, x)), familie())
      const mal = alt[hvilket % alt.length]
      const c = mal && cellen(sak.sak, mal)
      const svaret = c?.svar[hvilket % c.svar.length]
      if (!mal || !svaret) return
      const etter = sak.utfor({
        type: 'trekkOpplysning',
        personId: hvem(mal),
        tema: mal.tema,
        nr: svaret.nr,
        grunn: 'Feil barn.',
        settVersjon: celleversjon(c),
      })
      expect(besvart(etter)).toBeLessThanOrEqual(besvart(sak))
      expect(cellen(etter.sak, mal)?.svar).toHaveLength(c?.svar.length ?? 0)
    }),
    FRO,
  )
})

test('saken brettet til en tidligere hendelse er matrisen slik den sto da', () => {
  const steg = fc.record({ skriv, trekk: fc.boolean(), dager: fc.nat({ max: 90 }) })
  fc.assert(
    fc.property(fc.array(steg, { maxLength: 20 }), alt => {
      let sak = familie()
      const sett = [{ nr: sak.sak.sisteNr, dag: sak.dato, matrise: matrisen(sak, sak.dato) }]
      for (const s of alt) {
        sak = sak.den(leggTilDager(sak.dato, s.dager))
        const c = cellen(sak.sak, s.skriv)
        const siste = c?.svar.findLast(x => !x.trukket)
        sak = sak.utfor(
          s.trekk && siste
            ? {
                type: 'trekkOpplysning',
                personId: hvem(s.skriv),
                tema: s.skriv.tema,
                nr: siste.nr,
                grunn: 'Feil.',
                settVersjon: celleversjon(c),
              }
            : kommando(sak.sak, s.skriv, sak.dato),
        )
        sett.push({ nr: sak.sak.sisteNr, dag: sak.dato, matrise: matrisen(sak, sak.dato) })
      }
      for (const { nr, dag, matrise } of sett) {
        const da = foldSak(
          sak.sak.sakId,
          sak.hendelser.filter(h => h.nr <= nr),
        )
        expect(matrisen({ ...sak, sak: da }, dag)).toEqual(matrise)
      }
    }),
    FRO,
  )
})
