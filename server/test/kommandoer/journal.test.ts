import type { NotatId, SamtaleId } from '@handlingsrom/domene/felles/id'
import type { Journalvisning } from '@handlingsrom/kontrakt/sak/journal'
import type { Kartleggingsvisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, type Testhus } from '../hus.ts'
import { enSak, gjor, type Sakid, saken } from '../saker.ts'
import { databaser } from '../testdatabase.ts'
import { apneTjener, type Klient } from '../tjener.ts'

/** Testhuset har alltid 22. november 2026. */
describe.each(databaser)('Journalen, på %s', (_slag, apne) => {
  let hus: Testhus
  let ingrid: Klient
  let s: Sakid
  let emil: string
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    ingrid = await (await apneTjener(hus)).som('ingrid')
    s = await enSak(hus)
    await gjor(hus, s.sakId, 'ingrid', { type: 'taSak' })
    const sak: Saksvisning = (await ingrid.hent(`/api/saker/${s.sakId}`)).json()
    emil = sak.barn[0]?.personId ?? ''
  })
  afterAll(() => hus.lukk())

  const send = (navn: string, kropp: object) =>
    ingrid.post(`/api/saker/${s.sakId}/kommandoer/${navn}`, { ...kropp, kommandoId: hus.a.nyId() })
  const notat = (endring: object = {}) => ({
    notatId: hus.a.nyId(),
    slag: 'telefon',
    dato: '2026-11-20',
    tekst: 'Mor ringte.',
    gjelder: [],
    innsyn: { merke: 'kan-vises' },
    ...endring,
  })
  const journalen = async (): Promise<Journalvisning> =>
    (await ingrid.hent(`/api/saker/${s.sakId}/journal`)).json()

  test.each([
    {
      hva: 'uten merke for innsyn',
      endring: { innsyn: undefined },
      svar: [400, 'Merk om notatet kan vises for den det gjelder (forvaltningsloven §§ 18 og 19).'],
    },
    {
      hva: 'på 200 000 tegn',
      endring: { tekst: '👩‍👧ŋ'.repeat(40_000) },
      svar: [400, 'Teksten er for lang. Del den opp, høyst 50000 tegn.'],
    },
    {
      hva: 'fra 2062',
      endring: { dato: '2062-11-20' },
      svar: [422, 'Datoen er etter i dag. Velg i dag eller en tidligere dato.'],
    },
    {
      hva: 'klokken 25',
      endring: { klokkeslett: '25:00' },
      svar: [400, 'Klokkeslettet finnes ikke. Skriv det som timer og minutter.'],
    },
    {
      hva: 'større enn tjeneren tar imot',
      endring: { tekst: 'a'.repeat(1_100_000) },
      svar: [413, 'Det som ble sendt, er større enn vi tar imot. Del det opp, og send det i flere deler.'],
    },
  ])('et notat $hva avvises med en setning som sier hva som må til', async ({ endring, svar }) => {
    const { sisteNr } = (await saken(hus, s.sakId)).sak
    const fikk = await send('ferdigstillNotat', notat(endring))
    expect([fikk.statusCode, fikk.json().detail]).toEqual(svar)
    expect((await saken(hus, s.sakId)).sak.sisteNr).toBe(sisteNr)
  })

  test('det som er for langt for ett notat, ligger likevel helt i utkastet', async () => {
    const utkast = { nokkel: `${s.sakId}:notat`, tekst: '👩‍👧ŋ'.repeat(40_000) }
    const lagret = await ingrid.be({ method: 'PUT', url: '/api/utkast', payload: utkast })
    expect(lagret.statusCode).toBeLessThan(300)
    const hentet = await ingrid.post('/api/utkast/hent', { nokler: [utkast.nokkel] })
    expect(hentet.json().utkast[0].tekst).toBe(utkast.tekst)
  })

  test('viser det som ble låst, begge datoene, svarene det hører til, og det som står ved siden av', async () => {
    const samtaleId = hus.a.nyId() as SamtaleId
    const tekst = 'Sárá 👩‍👧 ŧ đ ž: «čáppa»'
    const deler = { fakta: tekst, vurdering: 'Han fryser.', konklusjon: 'Støvler.' }
    const ett = notat({
      slag: 'vurdering',
      dato: '2026-11-12',
      klokkeslett: '09:05',
      tekst: '',
      deler,
      samtaleId,
      undersokt: { svar: 'nei', mangler: 'Fritid.' },
      innsyn: { merke: 'delvis', grunn: 'Fars helse.' },
    })
    const notatId = ett.notatId as NotatId
    expect((await send('ferdigstillNotat', ett)).statusCode).toBe(200)
    const svaret = {
      personId: emil,
      tema: 'utstyr-klaer',
      svar: { tilstand: 'kartlagt', tekst: 'Ingen støvler.' },
      sagtAv: 'mor',
      kanal: 'kontor',
      dato: '2026-11-12',
      samtaleId,
      settVersjon: 0,
    }
    expect((await send('registrerOpplysning', svaret)).statusCode).toBe(200)
    for (const [navn, kropp] of [
      ['rettNotat', { notatId, rettelse: 'Sko.', grunn: 'Feil ord.' }],
      ['giMerknad', { notatId, slag: 'merknad', tekst: 'Jeg var med.' }],
      ['knyttNotat', { notatId, tema: ['utstyr-klaer'], gjelder: [emil] }],
      ['merkNotat', { notatId, innsyn: { merke: 'kan-vises' }, settVersjon: 1 }],
      ['avklarNotat', { notatId, hvordan: 'Spurt.' }],
    ] as const)
      expect([navn, (await send(navn, kropp)).statusCode]).toEqual([navn, 200])

    const { barn }: Kartleggingsvisning = (await ingrid.hent(`/api/saker/${s.sakId}/kartlegging`)).json()
    const klaer = barn[0]?.celler.find(c => c.tema === 'utstyr-klaer')
    expect(klaer?.svar.map(x => x.notatId)).toEqual([notatId])
    const vist = (await journalen()).notater.find(n => n.notatId === notatId)
    expect(vist).toMatchObject({
      dato: '2026-11-12',
      klokkeslett: '09:05',
      skrevet: '2026-11-22',
      deler,
      undersokt: { svar: 'nei', mangler: 'Fritid.' },
      staarApent: false,
      avklart: { hvordan: 'Spurt.' },
      gjelder: [{ personId: emil, fornavn: 'Emil' }],
      tema: ['utstyr-klaer'],
      svar: [{ fornavn: 'Emil', tema: 'utstyr-klaer', svar: { tekst: 'Ingen støvler.' } }],
      innsyn: { merke: 'kan-vises' },
      merkeversjon: 2,
      rettelser: [{ rettelse: 'Sko.' }],
      merknader: [{ tekst: 'Jeg var med.' }],
    })
  })

  test('et nei på om det er tilstrekkelig undersøkt, står på Min dag til noen skriver at det er gjort', async () => {
    const ett = notat({ slag: 'kontor', undersokt: { svar: 'nei', mangler: 'Skolen.' } })
    await send('ferdigstillNotat', ett)
    const oppgaver = async () =>
      ((await ingrid.hent('/api/min-dag')).body.match(/"undersok-videre"/g) ?? []).length
    const for_ = await oppgaver()
    expect(for_).toBeGreaterThan(0)
    await send('avklarNotat', { notatId: ett.notatId, hvordan: 'Spurt skolen med samtykke.' })
    expect(await oppgaver()).toBe(for_ - 1)
  })
})
