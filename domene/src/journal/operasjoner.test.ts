import { describe, expect, test } from 'vitest'
import { dato } from '../felles/dato.ts'
import type { NotatId, SamtaleId } from '../felles/id.ts'
import { oppgaver } from '../sak/oppgaver.ts'
import { enSak } from '../testdata/enSak.ts'
import { personId } from '../testdata/etBarn.ts'
import { ET_REFERAT, etNotat } from '../testdata/etNotat.ts'
import { SIVERT, TUVA } from '../testdata/verden.ts'
import type { Notatinnhold } from './hendelser.ts'
import { notateneTilSvaret, svarTilNotatet } from './svar.ts'
import {
  erFeilfort,
  innsynsmerke,
  merkeversjon,
  notatetGjelder,
  notatetsTema,
  staarApent,
} from './tilstand.ts'

const N1 = 'n1' as NotatId
const EMIL = personId('Emil')
const deler = {
  fakta: 'Ett par sko.',
  vurdering: 'For lite om vinteren.',
  konklusjon: 'Han trenger støvler.',
}
const forsok = { kanal: 'telefon', hvem: 'Mor', resultat: 'svarte-ikke' } as const
const referat = ET_REFERAT

describe('et notat', () => {
  test('har navnet på den som skrev det, og kan ikke skrives over', () => {
    const ferdig = enSak().utfor(etNotat())
    expect(ferdig.sak.journal[0]?.av).toEqual({ type: 'ansatt', id: TUVA })
    expect(ferdig.prov(etNotat())).toMatchObject({ feil: { kode: 'finnes-allerede' } })
  })

  test('har både dagen det skjedde og dagen det ble skrevet', () => {
    const notat = enSak().utfor(etNotat({ dato: dato('2026-11-12'), klokkeslett: '10:30' })).sak.journal[0]
    expect(notat).toMatchObject({ dato: '2026-11-12', klokkeslett: '10:30' })
    expect(notat?.tidspunkt.slice(0, 10)).toBe('2026-11-20')
  })

  test.each([
    { paa: '2026-11-20', ok: true, fordi: 'i dag' },
    { paa: '2026-11-21', ok: false, fordi: 'ingen har vært der i morgen' },
    { paa: '2062-11-20', ok: false, fordi: 'noen tastet feil årstall' },
  ])('fra $paa godtas: $ok, fordi $fordi', ({ paa, ok }) => {
    expect(enSak().prov(etNotat({ dato: dato(paa) })).ok).toBe(ok)
  })

  test.each([
    { felt: 'gjelder', endring: { gjelder: [EMIL] } },
    { felt: 'tilstede', endring: { tilstede: { personer: [EMIL], andre: '' } } },
  ])('kan bare nevne mennesker i saken ($felt)', ({ endring }) => {
    expect(enSak().prov(etNotat(endring))).toMatchObject({ feil: { kode: 'person-finnes-ikke' } })
    expect(enSak().medBarn('Emil').prov(etNotat(endring)).ok).toBe(true)
  })

  test('kan bare vise til svar som finnes', () => {
    expect(enSak().prov(etNotat({ svarNr: [99] }))).toMatchObject({ feil: { kode: 'svar-finnes-ikke' } })
  })

  test('beholder emoji og samiske bokstaver', () => {
    const tekst = 'Sárá ja Ŋálli 👨‍👩‍👧 – «čáppa», ŧ, đ, ž'
    expect(enSak().utfor(etNotat({ tekst })).sak.journal[0]?.tekst).toBe(tekst)
  })
})

type Rad = { hva: string; endring: Partial<Notatinnhold>; nei?: string; fordi: string }
describe('hva hver type notat må si', () => {
  const tom = { tekst: '' }
  test.each<Rad>([
    {
      hva: 'en telefonsamtale uten ord',
      endring: tom,
      nei: 'tekst-mangler',
      fordi: 'ingen vet hva som ble sagt',
    },
    {
      hva: 'et hjemmebesøk uten ord',
      endring: { ...tom, slag: 'hjemmebesok' },
      nei: 'tekst-mangler',
      fordi: 'samme',
    },
    {
      hva: 'en vurdering med alle tre delene',
      endring: { ...tom, slag: 'vurdering', deler, undersokt: { svar: 'ja' } },
      fordi: 'delene er teksten (S-086)',
    },
    {
      hva: 'en vurdering i ett felt',
      endring: { slag: 'vurdering', undersokt: { svar: 'ja' } },
      nei: 'vurderingsdel-mangler',
      fordi: 'fakta og vurdering blandes',
    },
    {
      hva: 'en vurdering uten konklusjon',
      endring: { slag: 'vurdering', deler: { ...deler, konklusjon: ' ' }, undersokt: { svar: 'ja' } },
      nei: 'vurderingsdel-mangler',
      fordi: 'ingen vet hva dere kom til',
    },
    {
      hva: 'en vurdering uten svar på spørsmålet',
      endring: { ...tom, slag: 'vurdering', deler },
      nei: 'undersokt-ubesvart',
      fordi: 'et menneske svarer (S-087)',
    },
    {
      hva: 'en samtale på kontoret uten svar på spørsmålet',
      endring: { slag: 'kontor' },
      nei: 'undersokt-ubesvart',
      fordi: 'samme',
    },
    {
      hva: 'et nei uten hva som mangler',
      endring: { slag: 'kontor', undersokt: { svar: 'nei', mangler: ' ' } },
      nei: 'undersokt-ubesvart',
      fordi: 'ingen kan gjøre noe med det',
    },
    {
      hva: 'et nei med hva som mangler',
      endring: { slag: 'kontor', undersokt: { svar: 'nei', mangler: 'Fritid.' } },
      fordi: 'et nei stopper ingenting',
    },
    {
      hva: 'et forsøk uten ord',
      endring: { ...tom, slag: 'forsok', forsok },
      fordi: 'resultatet sier alt (S-089)',
    },
    {
      hva: 'et forsøk uten hvem',
      endring: { slag: 'forsok', forsok: { ...forsok, hvem: '' } },
      nei: 'forsok-ufullstendig',
      fordi: 'ingen vet hvem dere prøvde å nå',
    },
    { hva: 'et forsøk uten noe', endring: { slag: 'forsok' }, nei: 'forsok-ufullstendig', fordi: 'samme' },
    {
      hva: 'et forsøk som endte med noe annet, uten ord',
      endring: { ...tom, slag: 'forsok', forsok: { ...forsok, resultat: 'annet' } },
      nei: 'tekst-mangler',
      fordi: '«annet» sier ingenting',
    },
    {
      hva: 'ikke undersøkt, med hvem, tema og grunn',
      endring: {
        slag: 'ikke-undersokt',
        ikkeUndersokt: { grunn: 'foreldrene-onsker-ikke' },
        tema: ['skole'],
        gjelder: [EMIL],
      },
      fordi: 'grunnen står (S-071, S-072)',
    },
    {
      hva: 'ikke undersøkt uten barn',
      endring: { slag: 'ikke-undersokt', ikkeUndersokt: { grunn: 'rakk-ikke' }, tema: ['skole'] },
      nei: 'ikke-undersokt-ufullstendig',
      fordi: 'et notat om «barna» er ikke om Emil',
    },
    {
      hva: 'ikke undersøkt uten tema',
      endring: { slag: 'ikke-undersokt', ikkeUndersokt: { grunn: 'rakk-ikke' }, gjelder: [EMIL], tema: [] },
      nei: 'ikke-undersokt-ufullstendig',
      fordi: 'ingen vet hva som mangler',
    },
    {
      hva: 'ikke undersøkt uten grunn',
      endring: { slag: 'ikke-undersokt', tema: ['skole'], gjelder: [EMIL] },
      nei: 'ikke-undersokt-ufullstendig',
      fordi: 'grunnen er det notatet er til for',
    },
    { hva: 'et referat', endring: { ...tom, slag: 'referat', referat }, fordi: 'det avtalte er nok (S-085)' },
    {
      hva: 'et referat uten deltakere',
      endring: { slag: 'referat', referat: { ...referat, deltakere: '' } },
      nei: 'referat-ufullstendig',
      fordi: 'ingen vet hvem som var der (S-156)',
    },
    {
      hva: 'et referat med annet grunnlag, uten ord',
      endring: { ...tom, slag: 'referat', referat: { ...referat, grunnlag: 'annet' } },
      nei: 'tekst-mangler',
      fordi: 'grunnlaget må forklares',
    },
    {
      hva: 'et notat som unntas uten grunn',
      endring: { innsyn: { merke: 'unntas' } },
      nei: 'innsynsgrunn-mangler',
      fordi: 'fvl. §§ 18 og 19',
    },
    {
      hva: 'et notat som unntas delvis, med grunn',
      endring: { innsyn: { merke: 'delvis', grunn: 'Fars helse.' } },
      fordi: 'grunnen står',
    },
  ])('$hva: $nei, fordi $fordi', ({ endring, nei }) => {
    const { innsyn = { merke: 'kan-vises' }, ...resten } = endring
    const svar = enSak()
      .medBarn('Emil')
      .prov(etNotat({ ...resten, innsyn }))
    expect(svar.ok ? undefined : svar.feil.kode).toBe(nei)
  })
})

describe('det som kommer til siden, står ved siden av', () => {
  const ferdig = () => enSak().medBarn('Emil').utfor(etNotat())

  test('en rettelse, med eget navn og grunn', () => {
    const rettet = ferdig()
      .som(SIVERT)
      .utfor({ type: 'rettNotat', notatId: N1, rettelse: 'Det var far.', grunn: 'Feil forelder.' }).sak
      .journal[0]
    expect(rettet?.tekst).toBe('Mor ringte om vinterklær.')
    expect(rettet?.rettelser).toMatchObject([{ rettelse: 'Det var far.', av: { id: SIVERT } }])
  })

  test('en merknad fra en annen, og at det er ført i feil sak', () => {
    const merket = ferdig()
      .som(SIVERT)
      .utfor(
        { type: 'giMerknad', notatId: N1, slag: 'merknad', tekst: 'Jeg var med i samtalen.' },
        { type: 'giMerknad', notatId: N1, slag: 'feilfort', tekst: 'Gjelder en annen familie.' },
      ).sak.journal[0]
    expect(merket?.merknader.map(m => [m.slag, m.av])).toEqual([
      ['merknad', { type: 'ansatt', id: SIVERT }],
      ['feilfort', { type: 'ansatt', id: SIVERT }],
    ])
    expect(merket && erFeilfort(merket)).toBe(true)
  })

  test('tema og barn det viser seg å handle om, uten at det som sto, føres en gang til', () => {
    const knytt = { type: 'knyttNotat', notatId: N1, tema: ['skole', 'fritid'], gjelder: [EMIL] } as const
    const en = ferdig().utfor({ ...knytt, tema: ['skole'], gjelder: [] })
    const notat = en.utfor(knytt).sak.journal[0]
    expect(notat && [notatetsTema(notat), notatetGjelder(notat)]).toEqual([['skole', 'fritid'], [EMIL]])
    expect(notat?.knytninger.at(-1)).toMatchObject({ tema: ['fritid'], gjelder: [EMIL] })
    expect(en.utfor(knytt).prov(knytt)).toMatchObject({ feil: { kode: 'allerede-utfort' } })
    expect(en.prov({ ...knytt, gjelder: [personId('Ukjent')] })).toMatchObject({
      feil: { kode: 'person-finnes-ikke' },
    })
  })

  test('et nytt merke for innsyn; den som så et eldre merke, får se begge', () => {
    const unnta = {
      type: 'merkNotat',
      notatId: N1,
      innsyn: { merke: 'unntas', grunn: 'Adressen til mor.' },
      settVersjon: 1,
    } as const
    const merket = ferdig().utfor(unnta)
    const notat = merket.sak.journal[0]
    expect(notat && [innsynsmerke(notat)?.merke, merkeversjon(notat)]).toEqual(['unntas', 2])
    expect(notat?.innsyn).toEqual({ merke: 'kan-vises' })
    expect(merket.prov(unnta)).toMatchObject({
      feil: { kode: 'endret-av-andre', gjeldende: { merke: 'unntas' } },
    })
    expect(merket.prov({ ...unnta, settVersjon: 2, innsyn: { merke: 'unntas' } })).toMatchObject({
      feil: { kode: 'innsynsgrunn-mangler' },
    })
  })

  test('et eldre notat er ikke merket, og kan merkes', () => {
    const gammelt = ferdig().sak.journal[0]
    if (!gammelt) throw new Error('Mangler notatet')
    const { innsyn: _, ...umerket } = gammelt
    expect([innsynsmerke(umerket), merkeversjon(umerket)]).toEqual([undefined, 0])
    const merket = {
      ...umerket,
      omMerket: [{ ...gammelt, innsyn: { merke: 'unntas', grunn: 'Helse' } as const }],
    }
    expect([innsynsmerke(merket)?.merke, merkeversjon(merket)]).toEqual(['unntas', 1])
  })

  test.each([
    { type: 'giMerknad', slag: 'merknad', tekst: 'Ord.' },
    { type: 'knyttNotat', tema: ['skole'], gjelder: [] },
    { type: 'merkNotat', innsyn: { merke: 'kan-vises' }, settVersjon: 0 },
    { type: 'avklarNotat', hvordan: 'Ord.' },
  ] as const)('$type krever et notat som finnes', k => {
    expect(enSak().prov({ ...k, notatId: N1 })).toMatchObject({ feil: { kode: 'notat-finnes-ikke' } })
  })

  test('en merknad og en avklaring har ord', () => {
    const sak = enSak().utfor(etNotat({ slag: 'kontor', undersokt: { svar: 'nei', mangler: 'Fritid.' } }))
    expect(sak.prov({ type: 'giMerknad', notatId: N1, slag: 'merknad', tekst: ' ' })).toMatchObject({
      feil: { kode: 'tekst-mangler' },
    })
    expect(sak.prov({ type: 'avklarNotat', notatId: N1, hvordan: ' ' })).toMatchObject({
      feil: { kode: 'tekst-mangler' },
    })
  })
})

describe('«Er dette tilstrekkelig undersøkt?» (S-087)', () => {
  const nei = () => enSak().utfor(etNotat({ slag: 'kontor', undersokt: { svar: 'nei', mangler: 'Fritid.' } }))
  const videre = (sak: ReturnType<typeof nei>) =>
    oppgaver(sak.sak)
      .filter(o => o.type === 'undersok-videre')
      .map(o => o.tekst)

  test('et nei er en oppgave til noen skriver at det er undersøkt', () => {
    expect(videre(nei())).toEqual(['Fritid.'])
    const avklart = nei().utfor({ type: 'avklarNotat', notatId: N1, hvordan: 'Spurt på telefon.' })
    expect(videre(avklart)).toEqual([])
    expect(avklart.prov({ type: 'avklarNotat', notatId: N1, hvordan: 'Igjen.' })).toMatchObject({
      feil: { kode: 'allerede-utfort' },
    })
  })

  test('et ja er ingen oppgave, og et notat i feil sak heller ikke', () => {
    expect(videre(enSak().utfor(etNotat({ slag: 'kontor', undersokt: { svar: 'ja' } })))).toEqual([])
    const feil = nei().utfor({ type: 'giMerknad', notatId: N1, slag: 'feilfort', tekst: 'En annen.' })
    expect(videre(feil)).toEqual([])
    expect(feil.sak.journal[0] && staarApent(feil.sak.journal[0])).toBe(false)
  })

  test('det som handler om vold eller trygghet, står ikke i listen', () => {
    const undersokt = { svar: 'nei', mangler: 'Om hun er trygg hjemme.' } as const
    expect(videre(enSak().utfor(etNotat({ slag: 'kontor', undersokt, skjermet: true })))).toEqual([undefined])
  })
})

describe('svaret og notatet viser til hverandre', () => {
  const S1 = 'sam1' as SamtaleId
  const medSvar = (mer: object) =>
    enSak()
      .medBarn('Emil')
      .utfor({
        type: 'registrerOpplysning',
        personId: EMIL,
        tema: 'skole',
        svar: { tilstand: 'kartlagt', tekst: 'Trives.' },
        sagtAv: 'mor',
        kanal: 'telefon',
        dato: dato('2026-11-20'),
        settVersjon: 0,
        ...mer,
      })
  const lenker = (sak: ReturnType<typeof medSvar>) => {
    const notat = sak.sak.journal[0]
    const svar = sak.sak.kartlegging.celler[EMIL]?.skole?.svar[0]
    if (!notat || !svar) throw new Error('Mangler notatet eller svaret')
    return [
      svarTilNotatet(sak.sak.kartlegging, notat).map(s => `${s.personId}/${s.tema}`),
      notateneTilSvaret(sak.sak.journal, svar).map(n => n.notatId),
    ]
  }
  const ja = [[`${EMIL}/skole`], [N1]]

  test.each([
    { hva: 'svaret peker på notatet', sak: () => medSvar({ notatId: N1 }).utfor(etNotat()), ventet: ja },
    {
      hva: 'notatet nevner svaret',
      sak: () => {
        const sak = medSvar({})
        return sak.utfor(etNotat({ svarNr: [sak.sak.sisteNr] }))
      },
      ventet: ja,
    },
    {
      hva: 'begge er fra den samme samtalen',
      sak: () => medSvar({ samtaleId: S1 }).utfor(etNotat({ samtaleId: S1 })),
      ventet: ja,
    },
    {
      hva: 'de har ikke noe med hverandre å gjøre',
      sak: () => medSvar({}).utfor(etNotat()),
      ventet: [[], []],
    },
    {
      hva: 'svaret er fra en annen samtale',
      sak: () => medSvar({ samtaleId: S1 }).utfor(etNotat({ samtaleId: 'sam2' as SamtaleId })),
      ventet: [[], []],
    },
  ])('når $hva', ({ sak, ventet }) => {
    expect(lenker(sak())).toEqual(ventet)
  })

  test('et svar som er trukket, og et notat i feil sak, vises ikke', () => {
    const sak = medSvar({ notatId: N1 }).utfor(etNotat())
    const nr = sak.sak.kartlegging.celler[EMIL]?.skole?.svar[0]?.nr ?? 0
    const trekk = {
      type: 'trekkOpplysning',
      personId: EMIL,
      tema: 'skole',
      nr,
      grunn: 'Feil.',
      settVersjon: 1,
    } as const
    const feilfort = { type: 'giMerknad', notatId: N1, slag: 'feilfort', tekst: 'En annen.' } as const
    expect(lenker(sak.utfor(trekk))[0]).toEqual([])
    expect(lenker(sak.utfor(feilfort))[1]).toEqual([])
  })
})
