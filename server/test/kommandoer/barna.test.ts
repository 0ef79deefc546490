import type { Saksliste } from '@handlingsrom/kontrakt/lister'
import type { Kartleggingsvisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, type Testhus } from '../hus.ts'
import { nummer } from '../inntak/soknader.ts'
import { enSak, gjor, type Sakid } from '../saker.ts'
import { databaser } from '../testdatabase.ts'
import { apneTjener, type Klient, type Tjener } from '../tjener.ts'

const attenAr = { fornavn: 'Ola', etternavn: 'Haugdal', fodselsdato: '2008-11-22', bosted: 'fast' as const }
const snartAtten = { ...attenAr, fodselsdato: '2008-11-23' }

/** Testhuset har alltid 22. november 2026. */
describe.each(databaser)('Barna i saken, på %s', (_slag, apne) => {
  let hus: Testhus
  let tjener: Tjener
  let ingrid: Klient
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    tjener = await apneTjener(hus)
    ingrid = await tjener.som('ingrid')
  })
  afterAll(() => hus.lukk())

  const send = (s: Sakid, navn: string, kropp: object) =>
    ingrid.post(`/api/saker/${s.sakId}/kommandoer/${navn}`, { ...kropp, kommandoId: hus.a.nyId() })
  const vis = async (s: Sakid): Promise<Saksvisning> => (await ingrid.hent(`/api/saker/${s.sakId}`)).json()
  const typer = (v: Saksvisning) => v.oppgaver.map(o => o.type)
  const alleBarna = (s: Sakid, settVersjon = 0, dato = '2026-11-20') =>
    send(s, 'besvarAlleBarna', { svar: 'ja', kanal: 'telefon', dato, merknad: 'Bare han.', settVersjon })
  /** En sak Ingrid har, tatt til behandling. */
  const minSak = async (nr: number, barn = [attenAr]): Promise<Sakid> => {
    const s = await enSak(hus, { soker: { identitetsnummer: nummer(nr), etternavn: `Barna${nr}` }, barn })
    await gjor(hus, s.sakId, 'ingrid', { type: 'taSak' })
    await gjor(hus, s.sakId, 'ingrid', { type: 'taTilBehandling', soknadId: s.soknadId })
    return s
  }
  const kontroll = (v: Saksvisning, kode: string) => v.kontroller.find(k => k.resultat.kode.startsWith(kode))

  test('«er dette alle barna?» er åpent igjen for en ny søknad, med det gamle svaret og datoen', async () => {
    const s = await minSak(51, [{ ...attenAr, fodselsdato: '2019-05-04' }])
    await alleBarna(s)
    expect(await vis(s)).toMatchObject({ alleBarna: { svar: 'ja', foreldet: null } })
    await gjor(hus, s.sakId, 'ingrid', {
      type: 'avsluttSoknad',
      soknadId: s.soknadId,
      avslutning: 'trukket',
      grunn: 'Hun ringte',
    })
    await enSak(hus, {
      soker: { identitetsnummer: nummer(51), etternavn: 'Barna51' },
      barn: [{ ...attenAr, fodselsdato: '2019-05-04' }],
    })
    const v = await vis(s)
    expect(v.alleBarna).toMatchObject({ svar: 'ja', dato: '2026-11-20', foreldet: 'ny-soknad' })
    expect(typer(v)).toContain('alle-barna')
    expect(kontroll(v, 'alle-barna')?.resultat).toEqual({
      utfall: 'mangler',
      kode: 'alle-barna.ny-soknad',
      tall: { dato: '2026-11-20' },
    })
    await alleBarna(s, 1)
    expect(await vis(s)).toMatchObject({ alleBarna: { foreldet: null } })
  })

  test('et barn lagt til for hånd åpner spørsmålet igjen', async () => {
    const s = await minSak(52)
    await alleBarna(s)
    const person = { fornavn: 'Nora', etternavn: 'Haugdal', adressebeskyttelse: 'nei' }
    await send(s, 'leggTilBarn', { person, barn: { relasjon: 'barn', bosted: 'fast', foreldre: [] } })
    expect(await vis(s)).toMatchObject({ alleBarna: { foreldet: 'listen-endret' } })
  })

  test('et svar fra en samtale for over et år siden er gammelt, og cellen følger det', async () => {
    const s = await minSak(53, [{ ...attenAr, fodselsdato: '2019-05-04' }])
    await alleBarna(s, 0, '2025-11-21')
    const v = await vis(s)
    expect(v.alleBarna).toMatchObject({ foreldet: 'for-gammelt' })
    expect(v.barn[0]?.celler[0]).toEqual({ tema: 'antall-alder', tilstand: 'bor-sporres-pa-nytt' })
  })

  test.each([
    { barn: attenAr, fase: 'vurdering', oppgave: false, k3: 'K3.ingen-barn', fordi: 'han fyller 18 i dag' },
    { barn: snartAtten, fase: 'kartlegging', oppgave: true, k3: 'K3.ingen-svar', fordi: 'i morgen' },
  ])('$barn.fodselsdato: fase, oppgave og K3 er enige ($fase), fordi $fordi', async rad => {
    const nr = rad.oppgave ? 54 : 55
    const s = await minSak(nr, [rad.barn])
    await alleBarna(s)
    const v = await vis(s)
    expect(v.soknader[0]?.fase).toBe(rad.fase)
    expect(typer(v).includes('kartlegg-barn')).toBe(rad.oppgave)
    expect(kontroll(v, 'K3')?.resultat.kode).toBe(rad.k3)
    const { saker }: Saksliste = (await ingrid.hent('/api/saker?visning=mine')).json()
    expect(saker.find(x => x.sakId === s.sakId)).toMatchObject({ fase: rad.fase })
    expect(saker.find(x => x.sakId === s.sakId)?.ikkeSpurt).toBe(rad.oppgave ? 12 : 0)
  })

  test('en kodet grunn gjelder for søknaden, og resten står som oppgave med dato', async () => {
    const s = await minSak(56, [{ ...attenAr, fodselsdato: '2019-05-04' }])
    await alleBarna(s)
    const personId = (await vis(s)).barn[0]?.personId
    const grunn = { personId, grunn: 'akutt-kartlegges-etterpa', tekst: 'De fryser.' }
    expect((await send(s, 'utelatKartlegging', grunn)).json().kode).toBe('dato-for-tidlig')
    expect((await send(s, 'utelatKartlegging', { ...grunn, innen: '2026-11-27' })).statusCode).toBe(200)
    const v = await vis(s)
    expect(v.barn[0]?.utelatt).toMatchObject({ innen: '2026-11-27' })
    expect(v.soknader[0]?.fase).toBe('vurdering')
    expect(v.oppgaver.find(o => o.type === 'kartlegg-etterpa')).toMatchObject({ frist: '2026-11-27' })
    expect((await ingrid.hent('/api/min-dag')).body).toContain('kartlegg-etterpa')
    await gjor(hus, s.sakId, 'ingrid', {
      type: 'avsluttSoknad',
      soknadId: s.soknadId,
      avslutning: 'trukket',
      grunn: 'Hun ringte',
    })
    await enSak(hus, { soker: { identitetsnummer: nummer(56), etternavn: 'Barna56' }, barn: [] })
    const neste = await vis(s)
    expect(neste.barn[0]?.utelatt).toBeNull()
    expect(kontroll(neste, 'K3')?.resultat.kode).toBe('K3.ingen-svar')
    const kartlegging: Kartleggingsvisning = (await ingrid.hent(`/api/saker/${s.sakId}/kartlegging`)).json()
    expect(kartlegging.barn[0]?.utelatt).toBeNull()
  })
})
