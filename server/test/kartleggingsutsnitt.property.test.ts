import { dato } from '@handlingsrom/domene/felles/dato'
import type { PersonId } from '@handlingsrom/domene/felles/id'
import { gjeldendeSvar } from '@handlingsrom/domene/kartlegging/svar'
import { TEMA } from '@handlingsrom/domene/kartlegging/tema'
import { finnCelle } from '@handlingsrom/domene/kartlegging/tilstand'
import type { KartleggingForKontroll } from '@handlingsrom/domene/kontroll/kartleggingForKontroll'
import { kontrollerKartlegging } from '@handlingsrom/domene/kontroll/kontroller'
import { barnetsCeller, kartleggingForKontroll } from '@handlingsrom/domene/sak/tilKontroll'
import { soknadenNa } from '@handlingsrom/domene/soknad/tilstand'
import { enKommandoAv } from '@handlingsrom/domene/testdata/kommandoer'
import { type Historie, type Steg, spill } from '@handlingsrom/domene/testdata/spill'
import { ansattId, utforIVerden, type Verden } from '@handlingsrom/domene/testdata/verden'
import { Cellehistorikk, Kartleggingsvisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Visningsgrunnlag } from '../src/application/visning/felles.ts'
import { visCellehistorikk } from '../src/application/visning/svarvisning.ts'
import { visKartlegging } from '../src/application/visning/visKartlegging.ts'

const kommando = fc.oneof(
  { weight: 6, arbitrary: enKommandoAv('registrerOpplysning') },
  {
    weight: 4,
    arbitrary: enKommandoAv('trekkOpplysning', 'registrerFellessvar', 'bekreftFellessvar', 'startSamtale'),
  },
  {
    weight: 2,
    arbitrary: enKommandoAv('avsluttSamtale', 'ferdigstillNotat', 'registrerBarnetsSyn', 'velgOmfang'),
  },
  { weight: 1, arbitrary: enKommandoAv('utelatKartlegging', 'besvarAlleBarna', 'meldBehov') },
)
const steg: fc.Arbitrary<Steg> = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.record({ slag: fc.constant('kommando' as const), kommando, hvem: fc.nat({ max: 89 }) }),
  },
  { weight: 1, arbitrary: fc.record({ slag: fc.constant('soknad' as const), valg: fc.nat({ max: 39 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({ slag: fc.constant('dager' as const), antall: fc.nat({ max: 200 }) }),
  },
)
const enHistorie: fc.Arbitrary<Historie> = fc.record({
  barn: fc.constant(2),
  andreleser: fc.constant(false),
  steg: fc.array(steg, { minLength: 60, maxLength: 90, size: 'max' }),
})
const verdener = fc
  .sample(enHistorie, { seed: 20261128, numRuns: 120 })
  .flatMap(h => spill(h).at(-1)?.etter ?? [])
  .map(trekkNoen)

/** Trekker det siste svaret i noen av cellene: en tilfeldig kommando treffer for sjelden et svar som finnes. */
function trekkNoen(v: Verden): Verden {
  return Object.entries(v.sak.kartlegging.celler)
    .flatMap(([id, cellene]) => TEMA.map(tema => ({ personId: id as PersonId, tema, celle: cellene[tema] })))
    .reduce((w, { personId, tema, celle }) => {
      const svaret = celle?.svar.at(-1)
      if (!celle || !svaret || svaret.trukket || svaret.nr % 2 !== 0) return w
      const { nr } = svaret
      const grunn = 'Feil barn.'
      return utforIVerden(w, {
        type: 'trekkOpplysning',
        personId,
        tema,
        nr,
        grunn,
        settVersjon: celle.versjon,
      }).verden
    }, v)
}

const grunnlag = (v: Verden): Visningsgrunnlag => ({
  ...v,
  kanApnesAv: [],
  provelesere: [],
  dagens: v.dato,
  navn: new Map(),
  leser: { ansattId: ansattId('tuva'), iKrets: true, erFagansvarlig: false, leserProve: false },
  kanSkrive: true,
})
/** Slik nettleseren får den: gjennom kontrakten og som tekst. */
const sendt = (g: Visningsgrunnlag) =>
  Kartleggingsvisning.parse(JSON.parse(JSON.stringify(visKartlegging(g))))
const celler = (v: Kartleggingsvisning) =>
  [...v.barn, ...v.voksne].flatMap(p => p.celler.map(celle => ({ personId: p.personId as never, celle })))

test('historiene har celler med flere svar enn utsnittet tar med, trukne svar, og samtaler som er i gang', () => {
  const alle = verdener.flatMap(v => celler(sendt(grunnlag(v))))
  expect(alle.filter(({ celle: c }) => c.antall.alle > c.svar.length).length).toBeGreaterThan(30)
  expect(alle.filter(({ celle: c }) => c.antall.alle > c.antall.staar).length).toBeGreaterThan(30)
  expect(verdener.filter(v => v.sak.kontakt.samtaler.some(s => !s.avsluttet)).length).toBeGreaterThan(30)
})

test('kontrollene nettleseren kjører på det den får, er de som kjøres på hele saken', () => {
  for (const v of verdener) {
    const g = grunnlag(v)
    const o = { personer: v.personer, naa: { dato: v.dato }, policy: v.policy }
    const hele = kartleggingForKontroll(v.sak, soknadenNa(v.sak.soknader), o)
    const bildet = sendt(g).kontrollbilde as unknown as KartleggingForKontroll
    expect(kontrollerKartlegging(bildet)).toEqual(kontrollerKartlegging(hele))
  }
})

test('matrisen er den samme: tilstanden i hver celle, og svaret som gjelder', () => {
  for (const v of verdener) {
    const o = { personer: v.personer, naa: { dato: v.dato }, policy: v.policy }
    for (const { personId, celle } of celler(sendt(grunnlag(v)))) {
      const hele = finnCelle(v.sak.kartlegging, personId, celle.tema)
      expect(celle.tilstand).toBe(
        barnetsCeller(v.sak, personId, o).find(c => c.tema === celle.tema)?.tilstand,
      )
      const gjelder = celle.svar.findLast(s => !s.trukket)
      expect(gjelder?.nr).toBe(gjeldendeSvar(hele)?.nr)
      expect(gjelder?.svar).toEqual(gjeldendeSvar(hele)?.svar)
      expect(celle.antall.alle).toBe(hele?.svar.length ?? 0)
    }
  }
})

test('historikken har alt: svarene i utsnittet står der ord for ord, og ingen er borte', () => {
  for (const v of verdener) {
    const g = grunnlag(v)
    for (const { personId, celle } of celler(sendt(g))) {
      const alt = Cellehistorikk.parse(
        JSON.parse(JSON.stringify(visCellehistorikk(g, personId, celle.tema))),
      ).svar
      expect(alt.map(s => s.nr)).toEqual(
        (finnCelle(v.sak.kartlegging, personId, celle.tema)?.svar ?? []).map(s => s.nr),
      )
      expect(celle.svar).toEqual(alt.filter(s => celle.svar.some(x => x.nr === s.nr)))
    }
  }
})

test('et menneske som ikke er i saken, har ingen historikk', () => {
  const [v] = verdener
  if (!v) throw new Error('ingen historier')
  expect(
    visCellehistorikk({ ...grunnlag(v), dagens: dato('2026-11-28') }, 'finnes-ikke' as never, 'skole'),
  ).toBe(null)
})
