import type { Innsynsvisning, Soknadsvisning } from '@handlingsrom/kontrakt/sak/soknad'
import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, type Testhus } from '../hus.ts'
import { bytes, enDigital, motta } from '../inntak/soknader.ts'
import { KROPPER } from '../kropper.ts'
import { enSak, medVedtak, type Sakid, saken } from '../saker.ts'
import { databaser } from '../testdatabase.ts'
import { apneTjener, type Klient } from '../tjener.ts'

describe.each(databaser)('Dokumentasjon som etterspørres, over HTTP på %s', (_slag, apne) => {
  let hus: Testhus
  let ingrid: Klient
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    ingrid = await (await apneTjener(hus)).som('ingrid')
  })
  afterAll(() => hus.lukk())

  const send = (s: Sakid, navn: string, kropp: object) =>
    ingrid.post(`/api/saker/${s.sakId}/kommandoer/${navn}`, { kommandoId: hus.a.nyId(), ...kropp })
  const hent = async <T>(s: Sakid, sti: string): Promise<T> =>
    (await ingrid.hent(`/api/saker/${s.sakId}${sti}`)).json()
  const soknaden = (s: Sakid) => hent<Soknadsvisning>(s, `/soknader/${s.soknadId}`)
  const typer = async (s: Sakid) => (await hent<Saksvisning>(s, '')).oppgaver.map(o => o.type)
  const be = (s: Sakid, endring: object = {}) =>
    send(s, 'ettersporDokumentasjon', {
      ...KROPPER.ettersporDokumentasjon,
      soknadId: s.soknadId,
      ...endring,
    })

  test('brevet er en PDF i saken, og på papir er det en oppgave til det er sendt', async () => {
    const s = await enSak(hus)
    await send(s, 'taSak', {})
    expect((await be(s)).statusCode).toBe(200)
    const [e] = (await soknaden(s)).etterspurt
    expect(e).toMatchObject({ venter: true, fristenErUte: false, utlevering: { slag: 'maa-ut' } })
    const pdf = await ingrid.hent(`/api/saker/${s.sakId}/dokumenter/${e?.brev?.sha256}`)
    expect(pdf.statusCode).toBe(200)
    expect((await hent<Saksvisning>(s, '')).dokumenter.map(d => d.filnavn)).toContain(e?.brev?.filnavn)
    expect(e?.brev?.filnavn).toMatch(/^dokumentasjon-\d{4}-\d\d-\d\d\.pdf$/)
    expect(await typer(s)).toContain('send-etterspurt')
    const dato = hus.a.klokke().dato
    const ute = await send(s, 'merkEtterspurtUtlevert', {
      etterspurtId: e?.etterspurtId,
      maate: 'overlevert',
      dato,
    })
    expect(ute.statusCode).toBe(200)
    expect(await typer(s)).not.toContain('send-etterspurt')
  })

  test('digitalt går brevet i utboksen, og meldingen etter det', async () => {
    const { sakId, soknadId } = await motta(hus, bytes(enDigital({ nr: 128 })))
    if (!sakId || !soknadId) throw new Error('Ingen sak')
    const s = { sakId, soknadId }
    await send(s, 'taSak', {})
    expect((await be(s)).statusCode).toBe(200)
    const [e] = (await soknaden(s)).etterspurt
    expect(e?.utlevering).toEqual({ slag: 'digitalt' })
    expect(await typer(s)).not.toContain('send-etterspurt')
    const { sendinger } = await hent<Innsynsvisning>(s, `/innsyn/${s.soknadId}`)
    expect(sendinger.map(x => x.slag)).toContain('fil')
  })

  test('kan brevet ikke lages, er ingen bedt om noe', async () => {
    const s = await enSak(hus)
    await send(s, 'taSak', {})
    hus.pdf.virker = false
    const svar = await be(s)
    hus.pdf.virker = true
    expect(svar.statusCode).toBe(503)
    expect((await saken(hus, s.sakId)).hendelser.map(h => h.hendelse.type)).not.toContain(
      'DokumentasjonEtterspurt',
    )
  })

  test('etter et vedtak må kravet gjelde vedtaket, og brevet går på papir', async () => {
    const s = await enSak(hus)
    const vedtakId = await medVedtak(hus, s)
    const uten = await be(s)
    expect([uten.statusCode, uten.json().kode]).toEqual([409, 'etterspurt-uten-vedtak'])
    expect((await be(s, { gjelder: { vedtakId } })).statusCode).toBe(200)
    const { etterspurt, sporrevalg } = await soknaden(s)
    expect(sporrevalg.map(v => v.vedtakId)).toEqual([vedtakId])
    expect(etterspurt[0]).toMatchObject({
      gjelder: { vedtakId },
      utlevering: { slag: 'maa-ut' },
      venter: true,
    })
  })
})
