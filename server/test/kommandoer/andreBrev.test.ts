import { avtrykkAv } from '@handlingsrom/domene/brev/fingeravtrykk'
import type { SoknadId } from '@handlingsrom/domene/felles/id'
import type { Sak } from '@handlingsrom/domene/sak/tilstand'
import { LESERSVAR } from '@handlingsrom/domene/testdata/lesersvar'
import type { Vedtaksvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { skrivAvtrykk } from '../../src/adapters/database/brevsetninger.ts'
import { alleRader } from '../../src/adapters/database/projeksjon.ts'
import { byggProjeksjoner } from '../../src/application/byggProjeksjoner.ts'
import { iAndreBrev, MINST_FAMILIER, malStandardtekst } from '../../src/application/vedtak/andreBrev.ts'
import { apneTesthus, iBasen, KONTOR, type Testhus } from '../hus.ts'
import { enSak, foreslatt, gjor, klarForForslag, type Sakid, saken } from '../saker.ts'
import { databaser, TESTKOMMUNE } from '../testdatabase.ts'
import { apneTjener } from '../tjener.ts'

const STANDARD = 'Vi har vurdert at barnet har behov for trygge rammer og varme klær i vinter.'
const OFTE = 'Vi dekker utgifter til mat og andre daglige behov mens dere venter på lønn.'
const EGET = 'Han gruer seg til skidagen fordi støvlene fra i fjor er blitt for trange.'

describe.each(databaser)('Det som også står i andre brev, på %s', (_slag, apne) => {
  let hus: Testhus
  beforeAll(async () => {
    hus = await apneTesthus(apne)
  })
  afterAll(() => hus.lukk())

  async function medTekst(vurdere: string, fatt: boolean, vise = 'Klær dekkes'): Promise<Sakid> {
    const s = await enSak(hus)
    await gjor(hus, s.sakId, 'ingrid', { type: 'taSak' })
    await klarForForslag(hus, s, 'ingrid')
    const [barn] = (await saken(hus, s.sakId)).sak.husstand.barn
    if (!barn) throw new Error('Saken har ingen barn')
    await gjor(hus, s.sakId, 'ingrid', {
      type: 'vurderBarn',
      soknadId: s.soknadId,
      personId: barn.personId,
      vurdere,
      vekte: vise && 'Barnet er minst',
      vise,
      settVersjon: 1,
    })
    const vedtakId = await foreslatt(hus, s, 'ingrid')
    if (fatt)
      await gjor(hus, s.sakId, 'turid', {
        type: 'fattVedtak',
        vedtakId,
        merknad: 'Lest',
        lesersvar: LESERSVAR,
      })
    return s
  }
  async function tilAndre(vurdere: string, antall: number): Promise<void> {
    for (let i = 0; i < antall; i++) await medTekst(vurdere, true)
  }
  const sporr = async (sak: Pick<Sak, 'sakId' | 'kontor'>) => [
    ...(await iBasen(hus, tx => iAndreBrev(tx, sak, [STANDARD, EGET]))),
  ]
  /** Som om kontoret har sendt setningen til en oppdiktet familie så mange ganger. */
  const sendtTil = async (familie: number, setning: string, antall: number) => {
    const [egen] = avtrykkAv([setning])
    if (!egen) throw new Error('Setningen er for kort')
    const { baand, skingler } = egen.avtrykk
    const rad = { kommune: TESTKOMMUNE, kontor: KONTOR, sak_id: `familie-${familie}`, nr: 0 }
    const brev = Array.from({ length: antall }, () => ({
      ...rad,
      vedtak_id: hus.a.nyId(),
      baand: [...baand],
      skingler: [...skingler],
    }))
    await iBasen(hus, async tx => {
      await tx.db.insertInto('p_brevsetning').values(brev).execute()
      await skrivAvtrykk(tx, [rad.sak_id])
    })
  }
  const rader = () => iBasen(hus, tx => alleRader(tx, 'p_brevsetning'))

  test('fem andre familier må ha fått setningen, brevet må være sendt, og det er aldri de andres ord som kommer tilbake', async () => {
    const min = await medTekst(`${STANDARD} ${EGET}`, false)
    const { sak } = await saken(hus, min.sakId)
    expect(await sporr(sak)).toEqual([])
    await tilAndre(STANDARD, MINST_FAMILIER - 1)
    await medTekst(STANDARD, false)
    expect(await sporr(sak)).toEqual([])
    await medTekst(STANDARD, true)
    expect(await sporr(sak)).toEqual([STANDARD])
    expect(await sporr({ sakId: sak.sakId, kontor: 'Et annet kontor' })).toEqual([])

    const tjener = await apneTjener(hus)
    const vedtakId = sak.vedtak.vedtak[0]?.vedtakId
    const v: Vedtaksvisning = await (
      await (await tjener.som('ingrid')).hent(`/api/saker/${min.sakId}/vedtak/${vedtakId}`)
    ).json()
    const setninger = v.brev.deler.flatMap(d => (d.slag === 'avsnitt' ? d.setninger : []))
    expect(setninger.filter(s => s.andreBrev).map(s => s.tekst)).toEqual([STANDARD])
    expect(v.brev.andreBrev).toBeGreaterThan(0)
    expect(v.brev.standardandel).toBeGreaterThan(v.brev.andreBrev)
    expect(v.brev.barn[0]?.andel).toBeGreaterThan(0.3)
    expect(v.brev.barn[0]?.andel).toBeLessThan(0.7)
  })

  test('andelen fryses med vedtaket: brev som sendes siden, endrer den ikke', async () => {
    const lik = 'Familien har fortalt at de venter på svar om en plass i barnehagen fra våren.'
    await tilAndre(lik, MINST_FAMILIER - 1)
    const tidlig = await medTekst(lik, true)
    await tilAndre(lik, 1)
    const sen = await medTekst(lik, true)
    const forslag = await medTekst(lik, false)
    const ingrid = await (await apneTjener(hus)).som('ingrid')
    const brevet = async (s: Sakid): Promise<Vedtaksvisning['brev']> => {
      const vedtakId = (await saken(hus, s.sakId)).sak.vedtak.vedtak[0]?.vedtakId
      return (await ingrid.hent(`/api/saker/${s.sakId}/vedtak/${vedtakId}`)).json().brev
    }
    const merket = (b: Vedtaksvisning['brev']) =>
      b.deler.flatMap(d => (d.slag === 'avsnitt' ? d.setninger : [])).filter(s => s.andreBrev).length
    expect([(await brevet(tidlig)).malt, (await brevet(sen)).malt, (await brevet(forslag)).malt]).toEqual([
      'da',
      'da',
      'naa',
    ])
    // Da det første ble fattet, sto setningen hos fire andre: for få til å si det.
    expect([(await brevet(tidlig)).andreBrev, merket(await brevet(tidlig))]).toEqual([0, 0])
    expect((await brevet(sen)).andreBrev).toBeGreaterThan(0)
    expect([merket(await brevet(sen)), merket(await brevet(forslag))]).toEqual([1, 1])
    expect((await brevet(sen)).barn[0]?.andel).toBe((await brevet(forslag)).barn[0]?.andel)
  })

  test('V2 sier at det mangler egen tekst når hele avsnittet om barnet står i andre brev, og forslaget fryser det', async () => {
    const bare = await medTekst(STANDARD, false, '')
    const egen = await medTekst(STANDARD, false)
    const tjener = await apneTjener(hus)
    const ingrid = await tjener.som('ingrid')
    for (const sted of ['vurdering', 'vedtak'] as const) {
      const v2 = async (s: Sakid) => {
        const id =
          sted === 'vurdering' ? s.soknadId : (await saken(hus, s.sakId)).sak.vedtak.vedtak[0]?.vedtakId
        const { kontroller }: Pick<Vedtaksvisning, 'kontroller'> = await (
          await ingrid.hent(`/api/saker/${s.sakId}/${sted}/${id}`)
        ).json()
        return kontroller.filter(k => k.kontroll === 'V2').map(k => k.resultat.kode)
      }
      expect(await v2(bare)).toEqual(['V2.standardtekst'])
      expect(await v2(egen)).toEqual(['V2.uten-opplysninger'])
    }
  })

  test('et brev til en skjermet familie er aldri med', async () => {
    const { sak } = await saken(hus, (await medTekst(EGET, false)).sakId)
    await tilAndre(EGET, MINST_FAMILIER)
    const for_ = await iBasen(hus, tx => iAndreBrev(tx, sak, [EGET]))
    expect([...for_]).toEqual([EGET])
    const skjermede = (await rader()).filter(r => r.sak_id !== sak.sakId).at(-1)
    await iBasen(hus, tx =>
      tx.db
        .updateTable('p_person')
        .set({ gradering: 'fortrolig' })
        .where('person_id', 'in', q =>
          q
            .selectFrom('p_sak_person')
            .select('person_id')
            .where('sak_id', '=', skjermede?.sak_id ?? ''),
        )
        .execute(),
    )
    expect([...(await iBasen(hus, tx => iAndreBrev(tx, sak, [EGET])))]).toEqual([])
  })

  test('avtrykkene er tall, og de samme når lesesiden bygges om', async () => {
    const foer = await rader()
    expect(foer.length).toBeGreaterThan(0)
    expect(JSON.stringify(foer)).not.toContain('skidagen')
    await byggProjeksjoner(hus.a, TESTKOMMUNE)
    expect(await rader()).toEqual(foer)
  })

  test('den femte familien telles også når de fire andre har fått setningen hundrevis av ganger', async () => {
    const { sak } = await saken(hus, (await medTekst(EGET, false)).sakId)
    const finnes = async () => (await iBasen(hus, tx => iAndreBrev(tx, sak, [OFTE]))).has(OFTE)
    for (let familie = 1; familie < MINST_FAMILIER; familie++) await sendtTil(familie, OFTE, 150)
    expect(await finnes()).toBe(false)
    await sendtTil(MINST_FAMILIER, OFTE, 1)
    expect(await finnes()).toBe(true)
  })

  test('bare ordene i søknaden det gjelder, måles, ikke alt som er skrevet i saken før', async () => {
    for (let familie = 1; familie <= MINST_FAMILIER; familie++) await sendtTil(familie, OFTE, 1)
    const { sakId, soknadId } = await medTekst(OFTE, true)
    const { sak } = await saken(hus, sakId)
    const malt = (id: SoknadId) => iBasen(hus, tx => malStandardtekst(tx, sak, id))
    const denne = await malt(soknadId)
    const enAnnen = await malt(hus.a.nyId() as SoknadId)
    expect([denne, enAnnen].map(m => m.standardtekst([OFTE]).setninger)).toEqual([1, 0])
  })
})
