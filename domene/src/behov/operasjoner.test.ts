import { describe, expect, test } from 'vitest'
import { type Belop, kroner } from '../felles/belop.ts'
import { dato } from '../felles/dato.ts'
import type { BehovId, LinjeId, VedtakId } from '../felles/id.ts'
import { gjeldendeSvar } from '../kartlegging/svar.ts'
import { finnCelle } from '../kartlegging/tilstand.ts'
import type { SakKommando } from '../sak/utfor.ts'
import { enSak } from '../testdata/enSak.ts'
import { S1, soknadId } from '../testdata/enSoknad.ts'
import { personId } from '../testdata/etBarn.ts'
import { MASKIN, TUVA } from '../testdata/verden.ts'
import { finnVurdering } from '../vurdering/tilstand.ts'
import { BEHOVSSVAR } from './hendelser.ts'
import { apneBehov, behovForLinje, finnBehov, fristFor } from './tilstand.ts'

const B1 = 'b1' as BehovId
const L1 = `behov/${B1}` as LinjeId
const emil = personId('Emil')
const enFamilie = () => enSak().medBarn('Emil', '2021-05-04').medSoknad().tattTilBehandling()
const medBehov = () => enFamilie().medBehov('b1', { gjelder: emil })
type Sak = ReturnType<typeof enSak>
const behovet = (s: Sak) => finnBehov(s.sak.behov, B1)
const kode = (s: Sak, k: SakKommando) => {
  const svar = s.prov(k)
  return svar.ok ? 'ok' : svar.feil.kode
}
const meld = (mer: Partial<Extract<SakKommando, { type: 'meldBehov' }>> = {}): SakKommando => ({
  type: 'meldBehov',
  behovId: B1,
  gjelder: emil,
  hva: 'Vintersko',
  tema: 'utstyr-klaer',
  haster: 'denne-uken',
  kostnad: { slag: 'ukjent' },
  opphav: 'nav',
  ...mer,
})
const besvar = (mer: Partial<Extract<SakKommando, { type: 'besvarBehov' }>> = {}): SakKommando => ({
  type: 'besvarBehov',
  behovId: B1,
  svar: 'annen-ordning',
  begrunnelse: 'Utstyrssentralen låner ut.',
  settVersjon: 1,
  ...mer,
})
const taMed = (mer: Partial<Extract<SakKommando, { type: 'taBehovMedISoknaden' }>> = {}): SakKommando => ({
  type: 'taBehovMedISoknaden',
  behovId: B1,
  soknadId: S1,
  post: 'klaer-utstyr',
  hyppighet: 'engang',
  medFamilien: dato('2026-11-20'),
  kanal: 'kontor',
  settVersjon: 1,
  ...mer,
})

describe('et behov skrives ned', () => {
  test.each([
    { k: meld(), ventet: 'ok', fordi: 'alt er på plass' },
    { k: meld({ gjelder: 'familien' }), ventet: 'ok', fordi: 'noen behov er familiens' },
    { k: meld({ gjelder: personId('Sana') }), ventet: 'person-finnes-ikke', fordi: 'Sana er ikke i saken' },
    { k: meld({ hva: '  ' }), ventet: 'tekst-mangler', fordi: 'et behov uten ord kan ingen svare på' },
    {
      k: meld({ kostnad: { slag: 'anslag', belop: -1 as Belop } }),
      ventet: 'ugyldig-belop',
      fordi: 'ingenting koster mindre enn null',
    },
    {
      k: meld({ kostnad: { slag: 'faktisk', belop: kroner(0) } }),
      ventet: 'ok',
      fordi: 'gratis er noe annet enn ukjent',
    },
    {
      k: meld({ fra: { personId: emil, tema: 'fritid', nr: 99 } }),
      ventet: 'svar-finnes-ikke',
      fordi: 'svaret det skulle komme av, finnes ikke',
    },
    { k: meld({ soknadId: soknadId('s9') }), ventet: 'soknad-finnes-ikke', fordi: 'søknaden er en annens' },
    {
      k: meld({ innsyn: { merke: 'unntas' } }),
      ventet: 'innsynsgrunn-mangler',
      fordi: 'det som holdes tilbake, skal ha en grunn',
    },
    { k: meld({ hva: 'Biebmu ja čázeha 🍞' }), ventet: 'ok', fordi: 'samiske bokstaver er bokstaver' },
  ])('$ventet, fordi $fordi', ({ k, ventet }) => {
    expect(kode(enFamilie(), k)).toBe(ventet)
  })

  test('to ganger med samme id er ett behov', () => {
    expect(kode(medBehov(), meld())).toBe('finnes-allerede')
  })

  test('av et svar peker på svaret', () => {
    const s = enFamilie().medSvar('Emil', 'fritid', 'Har vokst ut av skoene.')
    const nr = gjeldendeSvar(finnCelle(s.sak.kartlegging, emil, 'fritid'))?.nr ?? 0
    const fra = { personId: emil, tema: 'fritid' as const, nr }
    expect(behovet(s.utfor(meld({ fra })))?.fra).toEqual(fra)
  })
})

describe('fristen følger av hvor mye det haster', () => {
  test.each([
    { haster: 'i-dag', trengs: undefined, frist: '2026-11-20', fordi: 'mat venter ikke' },
    { haster: 'denne-uken', trengs: undefined, frist: '2026-11-27', fordi: 'sju dager' },
    { haster: 'denne-maneden', trengs: undefined, frist: '2026-12-20', fordi: 'en måned' },
    { haster: 'kan-vente', trengs: undefined, frist: undefined, fordi: 'ingen dag er valgt' },
    { haster: 'kan-vente', trengs: '2027-02-01', frist: '2027-02-01', fordi: 'turen har en dag' },
    {
      haster: 'denne-maneden',
      trengs: '2026-12-01',
      frist: '2026-12-01',
      fordi: 'dagen kommer før måneden er ute',
    },
    { haster: 'denne-uken', trengs: '2027-02-01', frist: '2026-11-27', fordi: 'hun valgte denne uken' },
    {
      haster: 'denne-uken',
      trengs: '2026-11-01',
      frist: '2026-11-20',
      fordi: 'dagen er passert: da er det i dag',
    },
  ] as const)('$haster, trengs $trengs: $frist, fordi $fordi', ({ haster, trengs, frist }) => {
    const s = enFamilie().medBehov('b1', { haster, ...(trengs ? { dato: dato(trengs) } : {}) })
    const b = behovet(s)
    expect(b && fristFor(b)).toBe(frist)
  })

  test('og regnes på nytt når hastegraden endres, men ikke når bare ordene gjør det', () => {
    const { type: _, behovId: __, ...innhold } = meld() as Extract<SakKommando, { type: 'meldBehov' }>
    const senere = medBehov().den('2026-11-25')
    const endre = (mer: object) =>
      behovet(senere.utfor({ ...innhold, type: 'endreBehov', behovId: B1, settVersjon: 1, ...mer }))
        ?.regnesFra
    expect([endre({ hva: 'Støvler' }), endre({ haster: 'i-dag' })]).toEqual(['2026-11-20', '2026-11-25'])
  })
})

describe('ethvert behov ender i nøyaktig ett svar', () => {
  test.each(BEHOVSSVAR)('%s lukker det, og et svar til avvises', svar => {
    const etter = medBehov().utfor(besvar({ svar }))
    expect(behovet(etter)).toMatchObject({ status: 'besvart', svar: { svar, av: { id: TUVA } } })
    expect(kode(etter, besvar({ settVersjon: 2 }))).toBe('behov-er-besvart')
  })

  test.each([
    {
      k: besvar({ svar: 'nei', begrunnelse: ' ' }),
      ventet: 'ma-begrunnes',
      fordi: 'et nei skal ha en grunn',
    },
    {
      k: besvar({ svar: 'familien-loser', begrunnelse: '' }),
      ventet: 'ma-begrunnes',
      fordi: 'hvordan vet vi at de klarer det?',
    },
    { k: besvar({ begrunnelse: '' }), ventet: 'ma-begrunnes', fordi: 'hvilken ordning?' },
    {
      k: besvar({ svar: 'stonad-18', begrunnelse: '', linje: { soknadId: S1, linjeId: 'tull' as LinjeId } }),
      ventet: 'linje-finnes-ikke',
      fordi: 'svaret peker på noe som ikke er der',
    },
    {
      k: besvar({ svar: 'stonad-18', linje: { soknadId: soknadId('s9'), linjeId: L1 } }),
      ventet: 'soknad-finnes-ikke',
      fordi: 'søknaden er en annens',
    },
    {
      k: besvar({ vedtakId: 'v9' as VedtakId }),
      ventet: 'vedtak-finnes-ikke',
      fordi: 'vedtaket finnes ikke',
    },
    { k: besvar({ settVersjon: 0 }), ventet: 'endret-av-andre', fordi: 'hun så en annen utgave' },
  ])('$ventet, fordi $fordi', ({ k, ventet }) => {
    expect(kode(medBehov(), k)).toBe(ventet)
  })

  test('et svar som peker på en linje, kan stå uten flere ord; linjen bærer grunnen', () => {
    const s = medBehov().utfor(taMed())
    const linje = { soknadId: S1, linjeId: L1 }
    expect(kode(s, besvar({ svar: 'stonad-18', begrunnelse: '', linje, settVersjon: 2 }))).toBe('ok')
    expect(kode(s, besvar({ svar: 'nei', begrunnelse: '', linje, settVersjon: 2 }))).toBe('ma-begrunnes')
  })

  test('bare et menneske svarer', () => {
    expect(kode(medBehov().somAktor(MASKIN), besvar())).toBe('ikke-menneske')
  })

  test('et vedtak svarer aldri for henne: behovet er åpent også når linjen er bestemt og vedtaket fattet', () => {
    const fattet = medBehov()
      .utfor(taMed())
      .altKartlagt()
      .medPeriode()
      .alleLinjerBesluttet()
      .alleBarnVurdert()
      .foreslatt()
      .fattetAv()
    expect(fattet.sak.vedtak.vedtak[0]?.status).toBe('fattet')
    expect(apneBehov(fattet.sak.behov)).toHaveLength(1)
  })

  test('åpnes det igjen, er det åpent, og det forrige svaret blir stående i historien', () => {
    const igjen = medBehov()
      .utfor(besvar())
      .utfor({ type: 'gjenapneBehov', behovId: B1, grunn: 'De hadde ikke størrelsen.', settVersjon: 2 })
    expect(behovet(igjen)).toMatchObject({ status: 'apent', versjon: 3 })
    expect(behovet(igjen)).not.toHaveProperty('svar')
    expect(behovet(igjen)?.steg.map(x => x.steg)).toEqual(['meldt', 'besvart', 'gjenapnet'])
  })

  test('og fristen regnes fra dagen det ble åpnet igjen', () => {
    const igjen = medBehov()
      .utfor(besvar())
      .den('2026-12-10')
      .utfor({ type: 'gjenapneBehov', behovId: B1, grunn: 'De hadde ikke størrelsen.', settVersjon: 2 })
    const b = behovet(igjen)
    expect(b && fristFor(b)).toBe('2026-12-17')
  })

  test.each([
    { s: medBehov(), grunn: 'x', settVersjon: 1, ventet: 'allerede-utfort', fordi: 'det er åpent' },
    { s: medBehov().utfor(besvar()), grunn: '', settVersjon: 2, ventet: 'ma-begrunnes', fordi: 'hvorfor?' },
    {
      s: medBehov().utfor(besvar()),
      grunn: 'x',
      settVersjon: 1,
      ventet: 'endret-av-andre',
      fordi: 'ny utgave',
    },
  ])('å åpne det gir $ventet, fordi $fordi', ({ s, grunn, settVersjon, ventet }) => {
    expect(kode(s, { type: 'gjenapneBehov', behovId: B1, grunn, settVersjon })).toBe(ventet)
  })
})

describe('et behov tas med i søknaden sammen med familien', () => {
  test('i én handling: linjen er der, uten beslutning, og peker begge veier', () => {
    const s = enFamilie()
      .medBehov('b1', { gjelder: emil, kostnad: { slag: 'faktisk', belop: kroner(800) } })
      .utfor(taMed())
    const linje = finnVurdering(s.sak.vurderinger, S1).linjer.find(l => l.linjeId === L1)
    expect(linje).toMatchObject({ innhold: { tekst: 'Vintersko', gjelder: emil, faktisk: kroner(800) } })
    expect(linje?.beslutning).toBeUndefined()
    expect(behovForLinje(s.sak.behov, S1, L1)?.behovId).toBe(B1)
    expect(behovet(s)?.linjer).toEqual([{ soknadId: S1, linjeId: L1 }])
  })

  test('et anslag blir ikke en utgift noen har vist', () => {
    const s = enFamilie()
      .medBehov('b1', { kostnad: { slag: 'anslag', belop: kroner(800) } })
      .utfor(taMed())
    const linje = finnVurdering(s.sak.vurderinger, S1).linjer.find(l => l.linjeId === L1)
    expect(linje?.innhold.faktisk).toBeUndefined()
  })

  test.each([
    {
      s: medBehov(),
      k: taMed({ soknadId: soknadId('s9') }),
      ventet: 'soknad-finnes-ikke',
      fordi: 'en annens',
    },
    {
      s: medBehov().utfor({
        type: 'avsluttSoknad',
        soknadId: S1,
        avslutning: 'trukket',
        grunn: 'Hun ringte.',
      }),
      k: taMed(),
      ventet: 'soknad-er-ferdig',
      fordi: 'søknaden er avsluttet',
    },
    {
      s: medBehov(),
      k: taMed({ medFamilien: dato('2026-11-21') }),
      ventet: 'dato-i-fremtiden',
      fordi: 'ingen har snakket med dem i morgen',
    },
    {
      s: medBehov().utfor(taMed()),
      k: taMed({ settVersjon: 2 }),
      ventet: 'allerede-utfort',
      fordi: 'den er der',
    },
    {
      s: medBehov().utfor(besvar()),
      k: taMed({ settVersjon: 2 }),
      ventet: 'behov-er-besvart',
      fordi: 'det har et svar',
    },
    {
      s: medBehov(),
      k: taMed({ settVersjon: 0 }),
      ventet: 'endret-av-andre',
      fordi: 'hun så en annen utgave',
    },
  ])('$ventet, fordi $fordi', ({ s, k, ventet }) => {
    expect(kode(s, k)).toBe(ventet)
  })

  test('fjernes linjen, kan behovet tas med igjen', () => {
    const fjernet = medBehov()
      .utfor(taMed())
      .utfor({ type: 'fjernLinje', soknadId: S1, linjeId: L1, grunn: 'Feil.', settVersjon: 1 })
    expect(kode(fjernet, taMed({ settVersjon: 2 }))).toBe('ok')
  })
})
