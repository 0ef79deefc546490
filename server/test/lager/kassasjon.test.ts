import type { SakId } from '@handlingsrom/domene/felles/id'
import { LESERSVAR } from '@handlingsrom/domene/testdata/lesersvar'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { alleRader, PROJEKSJONER, type Projeksjon } from '../../src/adapters/database/projeksjon.ts'
import { lesStrom } from '../../src/adapters/database/strom.ts'
import { kasserInnhold } from '../../src/adapters/segl/kassasjon.ts'
import { verifiser } from '../../src/adapters/segl/verifiser.ts'
import { byggProjeksjoner, byggStrom } from '../../src/application/byggProjeksjoner.ts'
import { apneTesthus, FOLK, iBasen, type Testhus } from '../hus.ts'
import { nummer } from '../inntak/soknader.ts'
import { enSak, gjor, klarForForslag, medVedtak, type Sakid, saken } from '../saker.ts'
import { databaser, TESTKOMMUNE } from '../testdatabase.ts'

const ORD = 'Han gruer seg til skidagen fordi støvlene fra i fjor er blitt for trange.'

/** Det som er kassert, finnes ikke igjen i noen av lesesidens tabeller, og saken som ikke er kassert, er urørt. */
describe.each(databaser)('Kassasjon og lesesiden, på %s', (_slag, apne) => {
  let hus: Testhus
  let s: Sakid
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    await medVedtak(hus, await enSak(hus, { soker: { fornavn: 'Torbjørg', identitetsnummer: nummer(2) } }))
    s = await enSak(hus, { soker: { fornavn: 'Ragnhild', identitetsnummer: nummer(1) } })
    await gjor(hus, s.sakId, 'ingrid', { type: 'taSak' })
    await klarForForslag(hus, s, 'ingrid')
    const [barn] = (await saken(hus, s.sakId)).sak.husstand.barn
    if (!barn) throw new Error('Saken har ingen barn')
    const { personId } = barn
    const ord = { vurdere: ORD, vekte: 'Barnet er minst', vise: 'Klær dekkes', settVersjon: 1 }
    await gjor(hus, s.sakId, 'ingrid', { type: 'vurderBarn', soknadId: s.soknadId, personId, ...ord })
    const { nyId } = await gjor(hus, s.sakId, 'ingrid', {
      type: 'foreslaVedtak',
      soknadId: s.soknadId,
      utfall: 'innvilget',
      begrunnelse: ORD,
    })
    await gjor(hus, s.sakId, 'turid', {
      type: 'fattVedtak',
      vedtakId: nyId as never,
      merknad: 'Lest',
      lesersvar: LESERSVAR,
    })
  })
  afterAll(() => hus.lukk())

  const kast = (strom: string, nr: number) =>
    kasserInnhold(
      hus.db,
      TESTKOMMUNE,
      hus.segl,
      {
        kassasjonId: hus.a.nyId(),
        strom,
        nr,
        utfortAv: FOLK.turid.id,
        godkjentAv: FOLK.per.id,
        grunn: 'Ført på feil person.',
        tidspunkt: hus.a.klokke().tidspunkt,
      },
      byggStrom,
    )
  const hendelser = (strom: string) => iBasen(hus, tx => lesStrom(tx, strom))
  const bilde = () =>
    iBasen(hus, async tx => {
      const ut: Record<string, unknown[]> = {}
      for (const t of Object.keys(PROJEKSJONER) as Projeksjon[]) ut[t] = [...(await alleRader(tx, t))]
      return ut
    })
  const antallAvtrykk = async () =>
    (await iBasen(hus, tx => sql<{ n: number }>`select count(*)::int as n from brevavtrykk`.execute(tx.db)))
      .rows[0]?.n ?? 0
  const brevsetninger = async (sakId: SakId) =>
    (await iBasen(hus, tx => alleRader(tx, 'p_brevsetning'))).filter(r => r.sak_id === sakId).length

  test('hver av lesesidens tabeller bygges om av kassasjonen, og rollen som kasserer, har lov til det', async () => {
    const { rows: tabeller } = await hus.db.somSystem(tx =>
      sql<{ navn: string; rett: number }>`
        select t.table_name as navn, count(p.privilege_type)::int as rett from information_schema.tables t
        left join information_schema.table_privileges p on p.table_name = t.table_name
          and p.grantee = 'handlingsrom_kassasjon' and p.privilege_type in ('SELECT', 'INSERT', 'DELETE')
        where t.table_schema = 'public' and t.table_name like 'p\\_%' group by t.table_name`.execute(tx),
    )
    expect(tabeller.map(t => t.navn).toSorted()).toEqual(Object.keys(PROJEKSJONER).toSorted())
    expect(tabeller.filter(t => t.rett !== 3)).toEqual([])
  })

  test('avtrykkene av brevet er borte i det vedtaket er kassert, og de andres står', async () => {
    const naboen = (await bilde()).p_brevsetning?.filter(r => (r as { sak_id: string }).sak_id !== s.sakId)
    expect(await brevsetninger(s.sakId)).toBeGreaterThan(0)
    const avtrykkFoer = await antallAvtrykk()
    const fattet = (await hendelser(s.sakId)).find(h => h.hendelse.type === 'VedtakFattet')
    expect(await kast(s.sakId, fattet?.nr ?? 0)).toEqual({ ok: true, verdi: null })
    expect(await brevsetninger(s.sakId)).toBe(0)
    // Hvert avtrykk som er igjen, står i et brev noen har fått: ingenting av det som ble kassert, ligger igjen i listen alle søker i.
    const { rows } = await iBasen(hus, tx =>
      sql<{ alle: number; brukt: number }>`
        select count(*)::int as alle, count(*) filter (where exists (
          select 1 from p_brevsetning b where b.skingler = a.skingler))::int as brukt from brevavtrykk a`.execute(
        tx.db,
      ),
    )
    expect(rows[0]?.alle).toBe(rows[0]?.brukt)
    expect(rows[0]?.alle).toBeLessThan(avtrykkFoer)
    expect((await bilde()).p_brevsetning).toEqual(naboen)
  })

  test('hver hendelse i en hel sak kan kasseres, og ingen tabell har mer enn det hendelsene som er igjen, gir', async () => {
    const avvik: string[] = []
    for (const { nr, hendelse } of (await hendelser(s.sakId)).toReversed()) {
      if (hendelse.type === 'innholdKassert') continue
      await kast(s.sakId, nr)
      const star = await bilde()
      await byggProjeksjoner(hus.a, TESTKOMMUNE)
      const bygd = await bilde()
      for (const t of Object.keys(PROJEKSJONER))
        if (JSON.stringify(star[t]) !== JSON.stringify(bygd[t])) avvik.push(`${hendelse.type}: ${t}`)
    }
    expect(avvik).toEqual([])
    expect(await verifiser(hus.db, TESTKOMMUNE, hus.segl)).toEqual([])
  })

  test('navn og nummer er borte fra registeret i det de er kassert', async () => {
    const rad = (await bilde()).p_person?.find(r => JSON.stringify(r).includes('Ragnhild'))
    const personId = (rad as { person_id: string } | undefined)?.person_id ?? ''
    for (const { nr } of await hendelser(personId)) await kast(personId, nr)
    const etter = JSON.stringify(await bilde())
    expect(etter).not.toContain('Ragnhild')
    expect(etter).not.toContain(nummer(1))
    expect(etter).toContain('Torbjørg')
  })
})
