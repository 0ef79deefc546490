import { describe, expect, test } from 'vitest'
import type { Samlet, SynIBrevet } from '../grunner/hendelser.ts'
import { etBrevgrunnlag } from '../testdata/brevgrunnlag.ts'
import type { Brevbarn, Vedtaksbrevgrunnlag } from './grunnlag.ts'
import { somMerketTekst } from './somTekst.ts'
import type { Brev, Setning } from './struktur.ts'
import { byggVedtaksbrev } from './vedtaksbrev.ts'

/** Det samlede og synet, skrevet på hver målform. Brevet skal bære ordene videre, og ikke noe mer. */
const ORD = {
  nb: {
    samlet: {
      avgjorende: 'Det avgjørende er at lønnen ble borte i november.',
      brukersSyn: 'Du mener at husleien er viktigst',
      brukersSynTelte: 'Derfor betales den først.',
      alternativer: 'Vi har overveid et lån, men du ville ikke klart avdragene.',
      formal: 'Hjelpen gjør at dere klarer dere selv fra februar.',
    },
    syn: { telte: 'At Eirik selv vil bli på laget, har telt mest.' },
    forelder: { mener: 'Far mener laget er det som holder ham oppe', telte: 'Det har vi lagt vekt på.' },
  },
  nn: {
    samlet: {
      avgjorende: 'Det avgjerande er at løna vart borte i november.',
      brukersSyn: 'Du meiner at husleiga er viktigast',
      brukersSynTelte: 'Difor blir ho betalt fyrst.',
      alternativer: 'Vi har overvege eit lån, men du ville ikkje klart avdraga.',
      formal: 'Hjelpa gjer at de klarer dykk sjølve frå februar.',
    },
    syn: { telte: 'At Eirik sjølv vil bli på laget, har telt mest.' },
    forelder: { mener: 'Far meiner laget er det som held han oppe', telte: 'Det har vi lagt vekt på.' },
  },
} as const satisfies Record<'nb' | 'nn', { samlet: Alltid; syn: object; forelder: object }>

/** Feltene som alltid er der. Oppholdsgrunnlaget har sin egen test. */
type Alltid = Omit<Samlet, 'opphold'>

const TOMT: Alltid = { avgjorende: '', brukersSyn: '', brukersSynTelte: '', alternativer: '', formal: '' }
const setningene = (b: Brev): readonly Setning[] =>
  b.deler.flatMap(d => (d.slag === 'avsnitt' ? d.setninger : d.slag === 'liste' ? d.punkter : []))
const bygg = (endring: Partial<Vedtaksbrevgrunnlag>) => byggVedtaksbrev(etBrevgrunnlag(endring))
const eirikMed = (ekstra: Partial<Brevbarn>) =>
  etBrevgrunnlag().barn.map(b => (b.ref === 'barn-eirik' ? { ...b, ...ekstra } : b))
const omEirik = (b: Brev): readonly Setning[] =>
  b.deler.flatMap(d => (d.slag === 'avsnitt' && d.barn?.ref === 'barn-eirik' ? d.setninger : []))
const hvilerPa = (s: Setning | undefined) => s?.grunnlag.map(g => g.ref)

describe.each(['nb', 'nn'] as const)('det samlede i brevet, på %s (S-115, S-116, S-130)', malform => {
  const { samlet } = ORD[malform]

  test('det avgjørende, søkerens syn og hvordan det telte, alternativene og formålet står, i den rekkefølgen', () => {
    const ventet = [
      samlet.avgjorende,
      `${samlet.brukersSyn}.`,
      samlet.brukersSynTelte,
      samlet.alternativer,
      samlet.formal,
    ]
    const tekster = setningene(bygg({ malform, samlet })).map(s => s.tekst)
    expect(tekster.filter(t => ventet.includes(t))).toEqual(ventet)
  })

  test('ordene er saksbehandlerens: ingen av dem er standardtekst, og hver hviler på skjønnet hennes', () => {
    const egne = setningene(bygg({ malform, samlet })).filter(s =>
      Object.values(samlet).some(o => s.tekst.startsWith(o)),
    )
    expect(egne.map(s => [s.standard, s.skrevet, s.grunnlag[0]?.type])).toEqual(
      egne.map(() => [false, true, 'skjonn']),
    )
    expect(egne).toHaveLength(5)
  })

  test('søkerens syn hviler på § 42, og det avgjørende på forvaltningsloven § 25', () => {
    const alle = setningene(bygg({ malform, samlet }))
    const finn = (ord: string) => alle.find(s => s.tekst.startsWith(ord))
    expect(hvilerPa(finn(samlet.brukersSyn))).toContain('sosialtjenesteloven § 42')
    expect(hvilerPa(finn(samlet.brukersSynTelte))).toContain('sosialtjenesteloven § 42')
    expect(hvilerPa(finn(samlet.avgjorende))).toContain('forvaltningsloven § 25')
  })

  test.each(Object.keys(TOMT) as (keyof Alltid)[])(
    'er %s ikke skrevet, er brevet det samme som om feltet ikke fantes',
    felt => {
      const uten = setningene(bygg({ malform, samlet: { ...samlet, [felt]: ' \n ' } }))
      const med = setningene(bygg({ malform, samlet }))
      expect(med.length - uten.length).toBe(1)
      expect(uten.some(s => s.tekst.startsWith(samlet[felt]))).toBe(false)
    },
  )

  test('er ingenting av det skrevet, står verken overskrift eller fyll: brevet er som før', () => {
    expect(somMerketTekst(bygg({ malform, samlet: TOMT }))).toBe(somMerketTekst(bygg({ malform })))
    const uten = bygg({ malform, samlet: TOMT, begrunnelse: '' })
    expect(uten.deler.some(d => d.kapittel === 'begrunnelse')).toBe(false)
  })
})

describe.each(['nb', 'nn'] as const)('synet om barnet i brevet, på %s (S-115)', malform => {
  const { syn, forelder } = ORD[malform]
  const barnetsSyn = { ...syn, nr: 1 }
  const foreldresyn = { ...forelder, sagtAv: 'far' as const, brev: { slag: 'mottaker' as const } }

  test('barnets syn og forelderens syn, og hvordan de telte, står i barnets avsnitt, mellom vurderingen og avveiningen', () => {
    const tekster = omEirik(bygg({ malform, barn: eirikMed({ barnetsSyn, foreldresyn }) })).map(s => s.tekst)
    const [vurdere, vekte] = [
      tekster.findIndex(t => t.startsWith('Eirik har fortalt')),
      tekster.findIndex(t => t.startsWith('Stønaden skal være')),
    ]
    expect(tekster.slice(vurdere + 1, vekte)).toEqual([syn.telte, `${forelder.mener}.`, forelder.telte])
  })

  test('det som sto i kartleggingen om synet, er pekt på og aldri gjengitt', () => {
    const medSyn = eirikMed({ barnetsSyn, syn: { ref: 'syn-eirik', navn: 'Ordene til Eirik selv' } })
    const brev = bygg({ malform, barn: medSyn })
    const telte = omEirik(brev).find(s => s.tekst === syn.telte)
    expect(hvilerPa(telte)).toContain('syn-eirik')
    expect(setningene(brev).some(s => s.tekst.includes('Ordene til Eirik selv'))).toBe(false)
  })

  test('er ingenting skrevet om synet, sier brevet ingenting om det', () => {
    const uten = bygg({ malform })
    const tomt = bygg({
      malform,
      barn: eirikMed({
        barnetsSyn: { telte: '  ' },
        foreldresyn: { sagtAv: 'mor', mener: '', telte: '' },
      }),
    })
    expect(somMerketTekst(tomt)).toBe(somMerketTekst(uten))
  })

  test('synet om ett barn står ikke hos søsknene', () => {
    const brev = bygg({ malform, barn: eirikMed({ barnetsSyn, foreldresyn }) })
    const hosDeAndre = brev.deler.flatMap(d =>
      d.slag === 'avsnitt' && d.barn && d.barn.ref !== 'barn-eirik' ? d.setninger.map(s => s.tekst) : [],
    )
    expect(hosDeAndre).not.toEqual(expect.arrayContaining([syn.telte]))
    expect(hosDeAndre.join(' ')).not.toContain(forelder.mener)
  })
})

/** Brevet går til søkeren. Det en annen forelder har sagt til Nav, er taushetsbelagt også for søkeren. */
describe.each(['nb', 'nn'] as const)(
  'en forelder som ikke får brevet, på %s (fvl §§ 13 og 19, sotjl § 44)',
  malform => {
    const forelder = { ...ORD[malform].forelder, telte: 'Hennes ord har telt her.' }
    const grunn = 'Samværet hennes er det som avgjorde, og hun vet at det står her.'
    const skjermet = { ...etBrevgrunnlag().kontor, skjermet: true }

    test.each<{ brev?: SynIBrevet; endring?: Partial<Vedtaksbrevgrunnlag>; med: boolean; fordi: string }>([
      { med: false, fordi: 'ingen har svart på hvem det er' },
      { brev: { slag: 'mottaker' }, med: true, fordi: 'det er søkerens egne ord' },
      { brev: { slag: 'utelates' }, med: false, fordi: 'det er en annens ord' },
      { brev: { slag: 'tas-med', grunn }, med: true, fordi: 'et menneske har valgt det, med en grunn' },
      {
        brev: { slag: 'tas-med', grunn },
        endring: { foreldrevern: true },
        med: false,
        fordi: 'noen er vernet siden',
      },
      {
        brev: { slag: 'tas-med', grunn },
        endring: { kontor: skjermet },
        med: false,
        fordi: 'adressen er skjermet',
      },
      {
        brev: { slag: 'mottaker' },
        endring: { foreldrevern: true },
        med: true,
        fordi: 'søkeren får sine egne ord',
      },
    ])('valget $brev.slag: i brevet er $med, fordi $fordi', ({ brev, endring = {}, med }) => {
      const foreldresyn = { ...forelder, sagtAv: 'mor' as const, ...(brev ? { brev } : {}) }
      const bygd = bygg({ malform, ...endring, barn: eirikMed({ foreldresyn }) })
      const alt = JSON.stringify(bygd)
      expect([alt.includes(forelder.mener), alt.includes(forelder.telte)]).toEqual([med, med])
      expect(alt).not.toContain(grunn)
    })

    test('uten ordene er brevet det samme som om ingen hadde skrevet dem: heller ikke at hun er spurt, står der', () => {
      const foreldresyn = { ...forelder, sagtAv: 'mor' as const, brev: { slag: 'utelates' as const } }
      expect(bygg({ malform, barn: eirikMed({ foreldresyn }) })).toEqual(bygg({ malform }))
    })
  },
)
