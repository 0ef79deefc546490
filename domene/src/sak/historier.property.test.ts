import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { barnIHusstanden, erBarnPaa } from '../husstand/tilstand.ts'
import { enHistorie, spill, type Trinn } from '../testdata/spill.ts'
import { prov } from '../testdata/verden.ts'
import { kreverVarsel } from '../vedtak/gjenopptak.ts'
import { erSikkertVerre } from '../vedtak/skade.ts'
import type { Vedtak } from '../vedtak/tilstand.ts'
import { AVSLAG, type Avslagskode } from './avslag.ts'
import { oppgaver } from './oppgaver.ts'
import { sakrader } from './projeksjoner.ts'
import { anvend, foldSak } from './tilstand.ts'

const FRO = 20261122
const ANTALL = 400

// Maskinen er delt med andre: fristen er for den, ikke for koden.
vi.setConfig({ testTimeout: 60_000 })

/** Historiene spilles én gang; hver test ser på de samme. */
const historier = fc.sample(enHistorie, { seed: FRO, numRuns: ANTALL })
const spilt = historier.map(h => ({ h, trinn: spill(h) }))
const slutt = (trinn: readonly Trinn[]) => trinn.at(-1)?.etter
const hendelser = (trinn: readonly Trinn[]) => slutt(trinn)?.hendelser ?? []
const nyeHendelser = (t: Trinn) => t.etter.hendelser.slice(t.for.hendelser.length).map(r => r.hendelse)
const gjelderNoeAnnet = (v: Vedtak) =>
  !(v.status === 'fattet' && v.slag === 'nodhjelp') && v.innhold.annet !== undefined
const alleTrinn = spilt.flatMap(s => s.trinn)

test('historiene når fram til det de skal prøve', () => {
  const andel = (type: string, minst = 1) =>
    spilt.filter(({ trinn }) => hendelser(trinn).filter(r => r.hendelse.type === type).length >= minst)
      .length / spilt.length
  const fordeling = {
    vedtak: andel('VedtakFattet'),
    retur: andel('VedtakReturnert'),
    toSoknader: andel('SoknadMottatt', 2),
    nodhjelp: andel('NodhjelpInnvilget'),
    annet:
      spilt.filter(({ trinn }) => slutt(trinn)?.sak.vedtak.vedtak.some(gjelderNoeAnnet)).length /
      spilt.length,
    avsluttet: andel('SoknadAvsluttet'),
  }
  const kommandoer = alleTrinn.filter(t => t.kommando)
  const avvist = kommandoer.filter(t => t.avvist)
  const koder = new Set(avvist.map(t => t.avvist))
  process.stdout.write(
    `frø ${FRO}, ${spilt.length} historier, ${kommandoer.length} kommandoer, ${avvist.length} avvist ` +
      `(${koder.size} av ${Object.keys(AVSLAG).length} koder): ${JSON.stringify(fordeling)}\n`,
  )
  expect(fordeling.vedtak).toBeGreaterThanOrEqual(0.3)
  expect(fordeling.retur).toBeGreaterThanOrEqual(0.1)
  expect(fordeling.toSoknader).toBeGreaterThanOrEqual(0.1)
  expect(fordeling.nodhjelp).toBeGreaterThanOrEqual(0.1)
  expect(fordeling.annet).toBeGreaterThanOrEqual(0.05)
  expect(koder.size).toBeGreaterThanOrEqual(20)
})

test('de samme hendelsene gir den samme saken, på én gang og i to omganger', () => {
  for (const { trinn } of spilt) {
    const v = slutt(trinn)
    if (!v) continue
    const hele = foldSak(v.sak.sakId, v.hendelser)
    expect(hele).toEqual(v.sak)
    const midt = Math.floor(v.hendelser.length / 2)
    const halv = foldSak(v.sak.sakId, v.hendelser.slice(0, midt))
    expect(v.hendelser.slice(midt).reduce(anvend, halv)).toEqual(hele)
  }
})

test('saken tåler å gå gjennom JSON: det som lagres, er det som leses', () => {
  for (const { trinn } of spilt.slice(0, 100)) {
    const v = slutt(trinn)
    if (!v) continue
    expect(foldSak(v.sak.sakId, JSON.parse(JSON.stringify(v.hendelser)))).toEqual(v.sak)
  }
})

test('den samme kommandoen på den samme saken gir de samme hendelsene', () => {
  for (const t of alleTrinn) {
    if (!t.kommando || t.avvist) continue
    const forste = prov(t.for, t.kommando)
    const likt =
      JSON.stringify(prov(t.for, t.kommando)) === JSON.stringify(forste) &&
      forste.ok &&
      JSON.stringify(forste.verdi) === JSON.stringify(nyeHendelser(t))
    if (!likt) expect(forste).toEqual(nyeHendelser(t))
  }
})

test('en avvist kommando gir ingen hendelser, og koden har en setning', () => {
  for (const t of alleTrinn) {
    if (t.avvist === undefined) continue
    expect(t.etter.hendelser).toBe(t.for.hendelser)
    expect(AVSLAG[t.avvist as Avslagskode].setning.length).toBeGreaterThan(10)
  }
})

test('alle beløp noen har bestemt, er hele øre, null eller mer', () => {
  for (const { trinn } of spilt) {
    for (const { hendelse: h } of hendelser(trinn)) {
      const belop =
        h.type === 'LinjeBesluttet' && h.beslutning.utfall !== 'avslatt'
          ? [h.beslutning.belop]
          : h.type === 'NodhjelpInnvilget'
            ? [h.innhold.belop]
            : h.type === 'VedtakFattet'
              ? [h.innhold.perManed, h.innhold.engang]
              : []
      for (const b of belop) expect(Number.isSafeInteger(b) && b >= 0).toBe(true)
    }
  }
})

test('med andreleser fattes ingenting av den som foreslo eller bestemte noe i vurderingen', () => {
  for (const { h, trinn } of spilt) {
    if (!h.andreleser) continue
    const alle = hendelser(trinn)
    for (const [i, r] of alle.entries()) {
      if (r.hendelse.type !== 'VedtakFattet') continue
      const { soknadId } = r.hendelse
      const arbeidet = alle
        .slice(0, i)
        .filter(
          x =>
            ['LinjeBesluttet', 'BarnVurdert', 'Paragraf19Vurdert', 'VedtakForeslatt'].includes(
              x.hendelse.type,
            ) &&
            'soknadId' in x.hendelse &&
            x.hendelse.soknadId === soknadId,
        )
      expect(arbeidet.map(x => JSON.stringify(x.aktor))).not.toContain(JSON.stringify(r.aktor))
    }
  }
})

test('et vedtak har alltid en navngitt ansatt bak seg, i hver linje og i godkjenningen', () => {
  for (const { trinn } of spilt) {
    for (const r of hendelser(trinn)) {
      const { type } = r.hendelse
      if (
        ['VedtakFattet', 'NodhjelpInnvilget', 'LinjeBesluttet', 'BarnVurdert', 'VedtakForeslatt'].includes(
          type,
        )
      )
        expect(r.aktor.type).toBe('ansatt')
    }
  }
})

test('et vedtak har en vurdering av hvert barn som er i husstanden da, skrevet av en navngitt ansatt', () => {
  let par = 0
  for (const t of alleTrinn) {
    const fattet = nyeHendelser(t).find(h => h.type === 'VedtakFattet')
    if (!fattet || fattet.innhold.annet) continue
    for (const { personId } of barnIHusstanden(t.for.sak.husstand)) {
      if (!erBarnPaa(t.for.personer[personId]?.fodselsdato, t.for.dato)) continue
      const siste = t.for.hendelser.findLast(
        ({ hendelse: h }) =>
          h.type === 'BarnVurdert' && h.soknadId === fattet.soknadId && h.personId === personId,
      )
      const skrevet = siste?.hendelse.type === 'BarnVurdert' ? siste.hendelse.vurdere.trim() : ''
      expect([siste?.aktor.type, skrevet !== '']).toEqual(['ansatt', true])
      // Og det er den teksten som står i vedtaket.
      expect(fattet.innhold.barn.find(b => b.personId === personId)?.vurdere.trim()).toBe(skrevet)
      par++
    }
  }
  process.stdout.write(`${par} barn i fattede vedtak\n`)
  expect(par).toBeGreaterThan(50)
})

const UTENFOR = { utfall: 'medregnet', belop: 0, begrunnelse: '' }
test('et vedtak som erstatter et annet og kan gå imot familien, kommer aldri uten varsel eller et unntak i loven', () => {
  const erstatninger = spilt.flatMap(({ trinn }) => {
    const fattet = hendelser(trinn).flatMap(({ hendelse: h }) =>
      h.type === 'VedtakFattet' || h.type === 'NodhjelpInnvilget' ? [h] : [],
    )
    return fattet.flatMap(h => {
      const e = h.innhold.erstatter
      const forrige = fattet.find(x => x.vedtakId === e?.vedtakId)
      return e && forrige ? [{ e, forrige, h }] : []
    })
  })
  expect(erstatninger.filter(x => x.e.slag === 'stonad').length).toBeGreaterThan(10)
  expect(erstatninger.filter(x => x.e.slag !== 'stonad').length).toBeGreaterThan(10)
  for (const { e, forrige, h } of erstatninger) {
    if (kreverVarsel(e.gjenopptak, forrige)) expect(e.varsel ?? e.svar).toBeDefined()
    if (h.type === 'NodhjelpInnvilget' || e.gjenopptak.grunn === 'ikke-til-skade')
      expect(erSikkertVerre(forrige.innhold, h.innhold, h.dato)).toBe(false)
  }
})

test('ingen rekke av handlinger gir en reduksjon for brudd uten at vedtaket sa fra, familien ble varslet, og hvert barn ble vurdert', () => {
  const reduksjoner = spilt.flatMap(({ trinn }) => {
    const fattet = hendelser(trinn).flatMap(({ hendelse: h }) => (h.type === 'VedtakFattet' ? [h] : []))
    return fattet.flatMap(h => {
      const e = h.innhold.erstatter
      const forrige = fattet.find(f => f.vedtakId === e?.vedtakId)?.innhold
      return e?.gjenopptak.slag === 'vilkarsbrudd' ? [{ h, e, g: e.gjenopptak, forrige }] : []
    })
  })
  process.stdout.write(`${reduksjoner.length} reduksjoner\n`)
  expect(reduksjoner.length).toBeGreaterThan(5)
  for (const { h, e, g, forrige } of reduksjoner) {
    expect(forrige?.vilkar?.find(v => v.vilkarId === g.vilkarId)?.varsel?.svar).toBe('ja')
    expect(e.varsel).toMatchObject({ slag: 'sendt', utlevert: {} })
    expect(e.brudd?.forholdsmessig.trim()).toBeTruthy()
    for (const b of h.innhold.barn)
      expect(e.brudd?.barna.find(x => x.personId === b.personId)?.ord.trim()).toBeTruthy()
    expect(h.innhold.periode.fra > h.dato.slice(0, 7)).toBe(true)
    expect(h.innhold.periode.til).toBe(forrige?.periode.til)
    if ((forrige?.perManed ?? 0) > 0) expect(h.innhold.perManed).toBeGreaterThan(0)
  }
})

test('det som er innvilget i et vedtak, kommer fra en beslutning om akkurat den linjen', () => {
  for (const { trinn } of spilt) {
    const alle = hendelser(trinn)
    for (const [i, { hendelse: h }] of alle.entries()) {
      if (h.type !== 'VedtakFattet') continue
      for (const l of h.innhold.linjer) {
        const besluttet = alle
          .slice(0, i)
          .findLast(
            x =>
              x.hendelse.type === 'LinjeBesluttet' &&
              x.hendelse.soknadId === h.soknadId &&
              x.hendelse.linjeId === l.linjeId,
          )?.hendelse
        // En inntekt loven holder utenfor, trenger ingen beslutning: den står der med null.
        const utenfor = l.innhold.slag === 'inntekt' && { beslutning: UTENFOR }
        expect(besluttet ?? utenfor).toMatchObject({ beslutning: l.beslutning })
      }
    }
  }
})

test('ingen linje har en beslutning når søknaden kommer inn', () => {
  for (const t of alleTrinn) {
    const ny = nyeHendelser(t)[0]
    if (ny?.type !== 'SoknadMottatt') continue
    const linjer = t.etter.sak.vurderinger.find(v => v.soknadId === ny.soknadId)?.linjer ?? []
    expect(linjer.every(l => l.beslutning === undefined)).toBe(true)
  }
})

test('husstanden mister aldri et barn, og versjonen av opplysningene går aldri tilbake', () => {
  for (const t of alleTrinn) {
    for (const b of t.for.sak.husstand.barn) {
      const etter = t.etter.sak.husstand.barn.find(x => x.personId === b.personId)
      if (!etter || etter.versjon < b.versjon) expect(etter).toEqual(b)
    }
  }
})

const utenTrukket = <T extends object>(svar: T): T => {
  const { trukket: _, ...resten } = svar as T & { trukket?: unknown }
  return resten as T
}

test('en linje versjoneres oppover, og et svar i kartleggingen overskrives aldri', () => {
  for (const t of alleTrinn) {
    for (const v of t.for.sak.vurderinger) {
      for (const l of v.linjer) {
        const etter = t.etter.sak.vurderinger
          .find(x => x.soknadId === v.soknadId)
          ?.linjer.find(x => x.linjeId === l.linjeId)
        // Det som ikke er endret, er det samme objektet; ellers må versjonen være ny.
        if (etter !== l && (etter?.versjon ?? 0) <= l.versjon) expect(etter).toEqual(l)
      }
    }
    for (const [person, celler] of Object.entries(t.for.sak.kartlegging.celler)) {
      const etter = t.etter.sak.kartlegging.celler[person as never] ?? {}
      for (const [tema, celle] of Object.entries(celler)) {
        const na = etter[tema as keyof typeof etter]?.svar ?? []
        // Et svar som trekkes, får en merkelapp om det; ordene i det står som de sto.
        const utenMerke = na.map((s, i) => (celle.svar[i]?.trukket ? s : utenTrukket(s)))
        if (celle.svar.some((s, i) => s !== na[i])) expect(utenMerke).toEqual(celle.svar)
      }
    }
  }
})

test('oppgaver og projeksjoner kan alltid bygges, og ingen oppgave ber om noe i en søknad som er ferdig', () => {
  for (const { trinn } of spilt) {
    for (const t of trinn.filter((_, i) => i % 5 === 0 || i === trinn.length - 1)) {
      const { sak } = t.etter
      sakrader(sak)
      const alle = oppgaver(sak)
      expect(new Set(alle.map(o => o.oppgaveId)).size).toBe(alle.length)
      for (const o of alle) {
        const status = sak.soknader.find(s => s.soknadId === o.soknadId)?.status
        const annet = sak.vedtak.vedtak.find(v => v.vedtakId === o.vedtakId && gjelderNoeAnnet(v))
        // Et vedtak ved siden av søknaden (§ 17, avslag på akutt hjelp) venter også når søknaden er ferdig.
        if (!annet && (o.type === 'godkjenn-vedtak' || o.type === 'rett-returnert'))
          expect(status).toBe('under-behandling')
        if (o.type === 'kartlegg-barn')
          expect(barnIHusstanden(sak.husstand).map(b => b.personId)).toContain(o.personId)
      }
    }
  }
})
