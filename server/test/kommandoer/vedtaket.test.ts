import { kroner } from '@handlingsrom/domene/felles/belop'
import type { VedtakId } from '@handlingsrom/domene/felles/id'
import { vurderingslinjer } from '@handlingsrom/domene/sak/tilstand'
import { innvilget } from '@handlingsrom/domene/testdata/enSak'
import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import type { Vedtaksvisning, Vurderingsvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parkerUtboks, utboksForSak } from '../../src/adapters/database/utboks.ts'
import { skjerpGradering } from '../../src/application/person/personer.ts'
import { toemUtboks } from '../../src/application/utboks/toemUtboks.ts'
import { apneTesthus, type Hvem, iBasen, type Testhus } from '../hus.ts'
import { bytes, enDigital, motta } from '../inntak/soknader.ts'
import { aktorFor, enSak, foreslatt, gjor, klarForForslag, medVedtak, type Sakid, saken } from '../saker.ts'
import { databaser, TESTKOMMUNE } from '../testdatabase.ts'
import { apneTjener, type Tjener } from '../tjener.ts'

describe.each(databaser)('Vedtaket slik det vises, på %s', (_slag, apne) => {
  let hus: Testhus
  let tjener: Tjener
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    tjener = await apneTjener(hus)
  })
  afterAll(() => hus.lukk())

  const hent = async <T>(hvem: Hvem, s: Sakid, sti: string): Promise<T> =>
    (await (await tjener.som(hvem)).hent(`/api/saker/${s.sakId}${sti}`)).json()
  const vedtaket = (hvem: Hvem, s: Sakid, id: VedtakId) => hent<Vedtaksvisning>(hvem, s, `/vedtak/${id}`)
  const typer = async (s: Sakid) => (await hent<Saksvisning>('ingrid', s, '')).oppgaver.map(o => o.type)
  const digital = async (nr: number): Promise<Sakid> =>
    (await motta(hus, bytes(enDigital({ nr })), {
      metadata: { digisosId: `vd${nr}`, eksternRef: `ve${nr}` },
    })) as Sakid
  const tilForslag = async () => {
    const s = await enSak(hus)
    await gjor(hus, s.sakId, 'ingrid', { type: 'taSak' })
    await klarForForslag(hus, s, 'ingrid')
    return { ...s, id: await foreslatt(hus, s, 'ingrid') }
  }

  describe('brevet', () => {
    test('til en papirsøker må noen sende; den som gjør det, sier når, og da er saken ferdig', async () => {
      const s = await enSak(hus)
      const id = await medVedtak(hus, s)
      const { dato } = hus.a.klokke()
      expect(await vedtaket('ingrid', s, id)).toMatchObject({
        brevstatus: 'ma-sendes',
        gaarDigitalt: false,
        kanMerkeUtlevert: true,
      })
      expect(await typer(s)).toContain('send-brev')
      await gjor(hus, s.sakId, 'ingrid', {
        type: 'merkBrevUtlevert',
        vedtakId: id,
        maate: 'overlevert',
        dato,
      })
      expect(await vedtaket('ingrid', s, id)).toMatchObject({
        brevstatus: 'utlevert',
        utlevert: { av: { navn: 'Ingrid Solvang' }, dato, maate: 'overlevert' },
        kanMerkeUtlevert: false,
      })
      expect(await typer(s)).not.toContain('send-brev')
    })

    test('til en som er gradert siden, må også noen sende, og skjermen sier at familien er skjermet', async () => {
      const s = await digital(73)
      const id = await medVedtak(hus, s)
      const soker = (await saken(hus, s.sakId)).sak.sokerPersonId
      if (!soker) throw new Error('Søkeren mangler')
      await iBasen(hus, tx => skjerpGradering(tx, hus.a, soker, 'fortrolig', aktorFor('amir')))
      await gjor(hus, s.sakId, 'amir', { type: 'taSak' })
      expect(await vedtaket('amir', s, id)).toMatchObject({ brevstatus: 'ma-sendes', skjermet: true })
      const { oppgaver } = await hent<Saksvisning>('amir', s, '')
      expect(oppgaver.map(o => o.type)).toContain('send-brev')
    })

    test('til en digital søker er ikke sendt før meldingen som viser til det, er sendt', async () => {
      const s = await digital(71)
      const id = await medVedtak(hus, s)
      expect(await vedtaket('ingrid', s, id)).toMatchObject({ brevstatus: 'venter', sendt: null })
      await toemUtboks(
        hus.a,
        TESTKOMMUNE,
        {
          fil: async () => ({ type: 'dokumentlager', id: hus.a.nyId() }),
          melding: async om => om.utboksId,
        },
        { type: 'drift', bruker: 'test' },
      )
      const naa = hus.a.klokke().tidspunkt
      expect(await vedtaket('ingrid', s, id)).toMatchObject({ brevstatus: 'sendt', sendt: naa })
      expect(await typer(s)).not.toContain('send-brev')
    })

    test('som er stoppet på vei ut, er en oppgave i saken: den er ikke ferdig', async () => {
      const s = await digital(72)
      const id = await medVedtak(hus, s)
      await iBasen(hus, async tx => {
        for (const p of await utboksForSak(tx, s.sakId)) {
          if (p.slag === 'fil') await parkerUtboks(tx, p.utboksId, 'Mottakeren svarer ikke.')
        }
      })
      expect(await vedtaket('ingrid', s, id)).toMatchObject({ brevstatus: 'stoppet' })
      expect(await typer(s)).toContain('sending-stoppet')
    })

    test('viser hva det hvilte på, også etter at vedtaket er fattet og svaret er blitt et annet', async () => {
      const s = await enSak(hus)
      const id = await medVedtak(hus, s)
      const [emil] = (await saken(hus, s.sakId)).sak.husstand.barn
      if (!emil) throw new Error('Barnet mangler')
      await gjor(hus, s.sakId, 'ingrid', {
        type: 'registrerOpplysning',
        personId: emil.personId,
        tema: 'skole',
        svar: { tilstand: 'kartlagt', tekst: 'Vil ikke gå på skolen' },
        sagtAv: 'mor',
        kanal: 'kontor',
        dato: hus.a.klokke().dato,
        settVersjon: 1,
      })
      const brev = JSON.stringify((await vedtaket('ingrid', s, id)).brev)
      expect([brev.includes('Trives på skolen'), brev.includes('Vil ikke gå på skolen')]).toEqual([
        true,
        false,
      ])
    })
  })

  describe('en ferdig vurdering', () => {
    test('står slik den var: svarene, alderen og kontrollene fra dagen det ble bestemt', async () => {
      const s = await enSak(hus)
      await medVedtak(hus, s)
      const sti = `/vurdering/${s.soknadId}`
      const da = await hent<Vurderingsvisning>('ingrid', s, sti)
      const [emil] = (await saken(hus, s.sakId)).sak.husstand.barn
      hus.flytt(370 * 24 * 3_600_000)
      await gjor(hus, s.sakId, 'ingrid', {
        type: 'registrerOpplysning',
        personId: emil?.personId as never,
        tema: 'fritid',
        svar: { tilstand: 'kartlagt', tekst: 'Spiller håndball' },
        sagtAv: 'mor',
        kanal: 'kontor',
        dato: hus.a.klokke().dato,
        settVersjon: 0,
      })
      const naa = await hent<Vurderingsvisning>('ingrid', s, sti)
      expect(naa).toEqual(da)
      expect(naa).toMatchObject({
        status: 'ferdigbehandlet',
        dagens: '2026-11-22',
        kanSkrive: false,
        barn: [{ alder: 7, opplysninger: [{ tekst: 'Trives på skolen' }] }],
      })
      hus.sett('2026-11-22T09:00:00.000Z')
    })
  })

  describe('et forslag vurderingen har gått fra', () => {
    test('kan den som leser, sende tilbake, og den som foreslo, foreslå på nytt', async () => {
      const { id, ...s } = await tilForslag()
      const [linje] = vurderingslinjer((await saken(hus, s.sakId)).sak, s.soknadId)
      if (!linje) throw new Error('Linjen mangler')
      await gjor(hus, s.sakId, 'ingrid', {
        type: 'besluttLinje',
        soknadId: s.soknadId,
        linjeId: linje.linjeId,
        beslutning: innvilget(kroner(99_999)),
        settVersjon: linje.versjon,
      })
      expect(await vedtaket('turid', s, id)).toMatchObject({
        utdatert: true,
        kanGodkjenne: false,
        kanReturnere: true,
      })
      expect(await vedtaket('ingrid', s, id)).toMatchObject({ utdatert: true, kanReturnere: false })
      expect(await typer(s)).toContain('foresla-pa-nytt')
      expect(await hent<Vurderingsvisning>('ingrid', s, `/vurdering/${s.soknadId}`)).toMatchObject({
        forslag: { utdatert: true },
        sistForeslatt: { begrunnelse: 'De trenger dette i desember' },
      })
      expect(await foreslatt(hus, s, 'ingrid')).toBe(id)
      expect(await vedtaket('turid', s, id)).toMatchObject({
        utdatert: false,
        kanGodkjenne: true,
        forslagNr: 2,
      })
    })
  })

  test('det hun skrev og det kollegaen svarte, er der når forslaget er i retur eller trukket', async () => {
    const { id, ...s } = await tilForslag()
    const svar = { vedtakId: id, grunner: ['sprak'] as const, kommentar: 'Skriv enklere.' }
    await gjor(hus, s.sakId, 'turid', { type: 'returnerVedtak', ...svar })
    const sist = async (hvem: Hvem) =>
      (await hent<Vurderingsvisning>(hvem, s, `/vurdering/${s.soknadId}`)).sistForeslatt
    const retur = { av: { navn: 'Turid Bakkemo' }, kommentar: 'Skriv enklere.' }
    const begrunnelse = 'De trenger dette i desember'
    expect(await sist('ingrid')).toMatchObject({ status: 'returnert', begrunnelse, retur })
    await gjor(hus, s.sakId, 'ingrid', { type: 'trekkForslag', vedtakId: id, grunn: 'Begynner på nytt.' })
    expect(await sist('ingrid')).toMatchObject({ status: 'trukket', begrunnelse, retur })
  })

  test('nødhjelp bærer ikke søknadens kontroller, bare den av ordene, og hviler ikke på en linje i budsjettet', async () => {
    const s = await enSak(hus)
    await gjor(hus, s.sakId, 'ingrid', { type: 'taSak' })
    const { nyId } = await gjor(hus, s.sakId, 'ingrid', {
      type: 'innvilgNodhjelp',
      soknadId: s.soknadId,
      innhold: {
        behov: 'Mat',
        belop: kroner(900),
        form: 'penger',
        gjelderTil: hus.a.klokke().dato,
        begrunnelse: '',
      },
    })
    const v = await vedtaket('ingrid', s, nyId as VedtakId)
    expect(v.kontroller.map(k => k.kontroll)).toEqual(['tekst'])
    const grunnlag = v.brev.deler.flatMap(d =>
      d.slag === 'avsnitt' ? d.setninger.flatMap(x => x.grunnlag.map(g => g.type)) : [],
    )
    expect([grunnlag.includes('linje'), grunnlag.includes('nodhjelp')]).toEqual([false, true])
  })
})
