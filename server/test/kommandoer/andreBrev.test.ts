import type { Sak } from '@handlingsrom/domene/sak/tilstand'
import type { Vedtaksvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { alleRader } from '../../src/adapters/database/projeksjon.ts'
import { byggProjeksjoner } from '../../src/application/byggProjeksjoner.ts'
import { iAndreBrev, MINST_FAMILIER } from '../../src/application/vedtak/andreBrev.ts'
import { apneTesthus, iBasen, type Testhus } from '../hus.ts'
import { enSak, foreslatt, gjor, klarForForslag, type Sakid, saken } from '../saker.ts'
import { databaser, TESTKOMMUNE } from '../testdatabase.ts'
import { apneTjener } from '../tjener.ts'

const STANDARD = 'Vi har vurdert at barnet har behov for trygge rammer og varme klær i vinter.'
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
    if (fatt) await gjor(hus, s.sakId, 'turid', { type: 'fattVedtak', vedtakId, merknad: 'Lest' })
    return s
  }
  async function tilAndre(vurdere: string, antall: number): Promise<void> {
    for (let i = 0; i < antall; i++) await medTekst(vurdere, true)
  }
  const sporr = async (sak: Pick<Sak, 'sakId' | 'kontor'>) => [
    ...(await iBasen(hus, tx => iAndreBrev(tx, sak, [STANDARD, EGET]))),
  ]
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
})
