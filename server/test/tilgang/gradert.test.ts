import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apneTesthus, type Hvem, type Testhus } from '../hus.ts'
import { INGEN_ID } from '../kropper.ts'
import { enSak, gjor, medVedtak, type Sakid } from '../saker.ts'
import { databaser } from '../testdatabase.ts'
import { apneTjener, type Tjener } from '../tjener.ts'
import { erSaksrute, gaa } from './ruter.ts'

/** Ord som bare finnes i den graderte saken. */
const KANARI = Array.from({ length: 40 }, (_, i) => `Kanarifugl${String(i).padStart(2, '0')}`)
const [FOR, ETTER, BARN1, BARN2, ADRESSE, SOKT, HVORFOR, UTGIFT, SKOLE, NOTAT] = KANARI as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
]
const IDENT = '12898710120'
const UTENFOR: readonly Hvem[] = ['ingrid', 'turid', 'per', 'sunniva', 'jonas', 'sor']

async function enGradertSak(hus: Testhus): Promise<Sakid> {
  const barn = [BARN1, BARN2].map(fornavn => ({
    fornavn,
    etternavn: ETTER,
    fodselsdato: '2017-02-03',
    bosted: 'fast' as const,
  }))
  const rader = KANARI.slice(10).map(tekst => ({ tekst, belop: 10_000 }))
  const s = await enSak(
    hus,
    {
      adressebeskyttelse: 'ja',
      akutt: ['mat'],
      soker: { fornavn: FOR, etternavn: ETTER, adresse: ADRESSE, identitetsnummer: IDENT },
      barn,
      hvaSokesOm: SOKT,
      hvorforSoke: HVORFOR,
      utgifter: [{ tekst: UTGIFT, belop: 50_000 }, ...rader],
    },
    'amir',
  )
  await medVedtak(hus, s, 'amir', 'gro')
  const notatId = hus.a.nyId() as never
  const { dato } = hus.a.klokke()
  await gjor(hus, s.sakId, 'amir', {
    type: 'ferdigstillNotat',
    notatId,
    slag: 'telefon',
    dato,
    tekst: `${SKOLE} ${NOTAT}`,
    gjelder: [],
    innsyn: { merke: 'kan-vises' },
  })
  return s
}

/** Alt noen kan be om uten å nevne en sak: lister, tellere, søk, mottak, min dag, fordeling og kontaktsenteret. */
async function altUtenSak(tjener: Tjener, hvem: Hvem): Promise<readonly string[]> {
  const k = await tjener.som(hvem)
  const svar = [
    ...(await Promise.all(
      [
        '/api/min-dag',
        '/api/saker',
        '/api/saker?visning=kontoret',
        '/api/mottak',
        '/api/fordeling',
        '/api/kommune',
        '/api/meg',
      ].map(sti => k.hent(sti)),
    )),
    ...(await Promise.all(
      [FOR, ETTER, BARN1, 'kanarifugl', '2026-', 'ha'].map(tekst => k.post('/api/sok', { tekst })),
    )),
    await k.post('/api/kontaktsenter/oppslag', { ident: IDENT }),
  ]
  return svar.map(s => `${s.statusCode} ${s.body}`)
}

describe.each(databaser)('Den graderte saken på %s', (_slag, apne) => {
  let hus: Testhus
  let tjener: Tjener
  let s: Sakid
  const foer = new Map<Hvem, readonly string[]>()
  beforeAll(async () => {
    hus = await apneTesthus(apne)
    tjener = await apneTjener(hus)
    const min = await enSak(hus)
    await gjor(hus, min.sakId, 'ingrid', { type: 'taSak' })
    await enSak(hus, { akutt: ['mat'], soker: { etternavn: 'Ledig' } })
    for (const h of UTENFOR) foer.set(h, await altUtenSak(tjener, h))
    s = await enGradertSak(hus)
  }, 300_000)
  afterAll(() => hus.lukk())

  test.each(UTENFOR)('%s får de samme listene, tallene og treffene som om den ikke fantes', async hvem => {
    expect(await altUtenSak(tjener, hvem)).toEqual(foer.get(hvem))
  })

  test('den i kretsen som har saken, finner den igjen', async () => {
    const svar = (await altUtenSak(tjener, 'amir')).join('\n')
    expect([svar.includes(ETTER), svar.includes(BARN1)]).toEqual([true, true])
  })

  test.each(UTENFOR)('for %s er hver rute til saken lik, byte for byte, det som ikke finnes', async hvem => {
    const k = await tjener.som(hvem)
    const sak = {
      ...s,
      vedtakId: INGEN_ID,
      kommandoId: hus.a.nyId(),
      sha256: 'a'.repeat(64),
      personId: INGEN_ID,
      samtaleId: INGEN_ID,
      utdragNr: '1',
      gradering: 'ugradert',
    }
    const ulike: string[] = []
    for (const { metode, url } of tjener.ruter.filter(r => erSaksrute(r.url) && r.metode !== 'HEAD')) {
      const [ekte, finnesIkke] = [
        await gaa(k, metode, url, sak),
        await gaa(k, metode, url, { ...sak, sakId: INGEN_ID as Sakid['sakId'] }),
      ]
      const utseende = (v: typeof ekte) => JSON.stringify([v.statusCode, v.body, { ...v.headers, date: '' }])
      if (ekte.statusCode !== 404 || utseende(ekte) !== utseende(finnesIkke)) ulike.push(`${metode} ${url}`)
      if (KANARI.some(ord => ekte.body.includes(ord))) ulike.push(`${metode} ${url} røper innhold`)
    }
    expect(ulike).toEqual([])
  })

  test('ingenting fra saken legges i utboksen', async () => {
    const poster = await hus.db.somSystem(db =>
      db.selectFrom('utboks').select('utboks_id').where('strom', '=', s.sakId).execute(),
    )
    expect(poster).toEqual([])
  })
})
