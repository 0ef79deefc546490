import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { dagerMellom, leggTilManeder } from '../felles/dato.ts'
import { INDIKATORER, MALTE } from '../indikator/definisjoner.ts'
import { enHistorie, spill } from '../testdata/spill.ts'
import type { Verden } from '../testdata/verden.ts'
import { malinger } from './malinger.ts'

vi.setConfig({ testTimeout: 60_000 })

/** De samme spilte historiene for alle; hver telling går rett på hendelsene, uten tilstanden. */
const verdener = fc
  .sample(enHistorie, { seed: 20261130, numRuns: 200 })
  .flatMap(h => spill(h).at(-1)?.etter ?? [])

const av = (v: Verden) => v.hendelser.map(r => r.hendelse)
const tatt = (v: Verden, indikator: string) =>
  malinger(v.sak)
    .filter(m => m.indikator === indikator)
    .map(m => [m.dato, m.verdi].join(' '))
    .toSorted()

/** Den langsomme, åpenbare tellingen: det som skjedde, hendelse for hendelse. */
const FASIT: Readonly<Record<string, (v: Verden) => readonly string[]>> = {
  soknader: v =>
    av(v).flatMap(h =>
      h.type === 'SoknadMottatt' &&
      !av(v).some(
        x => x.type === 'SoknadAvsluttet' && x.soknadId === h.soknadId && x.avslutning === 'feilregistrert',
      )
        ? [`${h.mottattDato} 1`]
        : [],
    ),
  nodhjelp: v => av(v).flatMap(h => (h.type === 'NodhjelpInnvilget' ? [`${h.dato} 1`] : [])),
  'gjentatt-nodhjelp': v => {
    const alle = av(v).flatMap(h => (h.type === 'NodhjelpInnvilget' && !h.innhold.erstatter ? [h.dato] : []))
    return alle.map((d, i) => {
      const foer = alle.filter((x, j) => j < i && x >= leggTilManeder(d, -12))
      return `${d} ${foer.length > 0 ? 1 : 0}`
    })
  },
  'dager-til-vedtak': v =>
    av(v).flatMap(s => {
      if (s.type !== 'SoknadMottatt') return []
      const forste = av(v).find(
        h =>
          h.type === 'VedtakFattet' &&
          h.soknadId === s.soknadId &&
          (!h.innhold.annet ||
            h.innhold.annet.slag === 'avvisning' ||
            (h.innhold.annet.slag !== 'avslag-akutt' && h.innhold.annet.avgjorSoknaden)),
      )
      return forste?.type === 'VedtakFattet'
        ? [`${forste.dato} ${dagerMellom(s.mottattDato, forste.dato)}`]
        : []
    }),
  'dager-til-forelopig-svar': v =>
    av(v).flatMap(s => {
      const svar = av(v).findLast(
        h => h.type === 'ForelopigSvarSendt' && s.type === 'SoknadMottatt' && h.soknadId === s.soknadId,
      )
      return s.type === 'SoknadMottatt' && svar?.type === 'ForelopigSvarSendt'
        ? [`${svar.dato} ${dagerMellom(s.mottattDato, svar.dato)}`]
        : []
    }),
  retur: v =>
    av(v).flatMap(h =>
      h.type === 'VedtakFattet' && !h.innhold.annet
        ? [`${h.dato} ${av(v).some(x => x.type === 'VedtakReturnert' && x.vedtakId === h.vedtakId) ? 1 : 0}`]
        : [],
    ),
  'barnets-syn': v =>
    av(v).flatMap(h =>
      h.type === 'VedtakFattet' && !h.innhold.annet
        ? h.kontroller.resultater.flatMap(({ kontroll, resultat: r }) =>
            kontroll === 'barnets-syn' && r.utfall !== 'ikke-aktuelt'
              ? [`${h.dato} ${/direkte$|forsokt$/.test(r.kode) ? 1 : 0}`]
              : [],
          )
        : [],
    ),
  'egen-tekst': v =>
    av(v).flatMap(h =>
      h.type === 'VedtakFattet' && !h.innhold.annet && h.standardandel
        ? [`${h.dato} ${Math.round(100 - 100 * h.standardandel.andel)}`]
        : [],
    ),
  'avtaler-holdt': v =>
    av(v).flatMap(h => {
      if (h.type !== 'LofteGitt' || h.hvem !== 'nav' || !h.innen) return []
      const slutt = av(v).find(x => x.type === 'LofteInnfridd' && x.lofteId === h.lofteId)
      const opp = slutt?.type === 'LofteInnfridd' ? slutt : undefined
      if (opp?.utfall === 'bortfalt') return []
      return [`${h.innen} ${opp && opp.dato <= h.innen ? 1 : 0}`]
    }),
}

/** Historiene når sjelden hit; tabellen i `malinger.test.ts` gjør det. */
const SJELDNE = ['egen-tekst', 'dager-til-forelopig-svar', 'avtaler-holdt']

test.each(Object.keys(FASIT))('%s er det en ville talt hendelse for hendelse', indikator => {
  let talt = 0
  for (const v of verdener) {
    const fasit = FASIT[indikator]?.(v) ?? []
    talt += fasit.length
    expect(tatt(v, indikator)).toEqual([...fasit].toSorted())
  }
  if (!SJELDNE.includes(indikator)) expect(talt).toBeGreaterThan(5)
})

test('hver måling har sin egen enhet, og hører til en indikator som er definert', () => {
  for (const { sak } of verdener) {
    const alle = malinger(sak)
    expect(new Set(alle.map(m => `${m.indikator}/${m.enhet}`)).size).toBe(alle.length)
    expect(alle.filter(m => !MALTE.includes(m.indikator))).toEqual([])
  }
  expect(INDIKATORER.length).toBeGreaterThan(MALTE.length)
})

test('de samme hendelsene gir de samme målingene, uansett når de leses', () => {
  for (const { sak } of verdener.slice(0, 50)) expect(malinger({ ...sak })).toEqual(malinger(sak))
})
