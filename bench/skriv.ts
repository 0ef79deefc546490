import type { KommandoId, SakId, SoknadId } from '@handlingsrom/domene/felles/id'
import { personerISaken } from '@handlingsrom/domene/sak/tilstand'
import type { SakKommando } from '@handlingsrom/domene/sak/utfor'
import { loggOppslag } from '@handlingsrom/server/adapters/database/oppslag'
import { ingrid } from '@handlingsrom/server/demo/ansatte'
import { kommune, type Malehus, nyttMalehus, type Slag } from './felles/hus.ts'
import { databasevalg, skrivHode } from './felles/maskin.ts'
import { forberedSpeil, lagSpeilkommune, raderEtter, skrivRaa } from './felles/raa.ts'
import { gjor, les, motta } from './felles/sak.ts'
import { skrivForhold, skrivRad, tidtatt } from './felles/statistikk.ts'

const OPPVARMING = 20

/**
 * En kommando slik en ansatt gjør den: les saken, loggfør oppslaget, utfør, skriv hendelse, kommando, projeksjoner og utboks, i én
 * transaksjon. Rett etter, i den samme runden: de samme radene i rå SQL over den samme forbindelsen.
 */
async function mal(h: Malehus, antall: number): Promise<void> {
  await lagSpeilkommune(h.pool)
  const serier = new Map<string, { a: number[]; b: number[]; rader: number[] }>()
  for (let i = 0; i < antall + OPPVARMING; i++) {
    const { sakId, soknadId } = await motta(h.a, i, 2)
    for (const [navn, kommando] of await kommandoer(h, sakId, soknadId)) {
      const m = await enRunde(h, sakId, kommando)
      if (i < OPPVARMING) continue
      const s = serier.get(navn) ?? { a: [], b: [], rader: [] }
      serier.set(navn, { a: [...s.a, m.a], b: [...s.b, m.b], rader: [...s.rader, m.rader] })
    }
  }
  console.log(`# ${h.slag}`)
  for (const [navn, { a, b, rader }] of serier) {
    console.log(`${navn} (${Math.min(...rader)}–${Math.max(...rader)} rader)`)
    skrivRad('  gjennom utforSakKommando', a)
    skrivRad('  de samme radene i rå SQL', b)
    skrivForhold('  forhold', a, b)
  }
}

async function kommandoer(h: Malehus, sakId: SakId, soknadId: SoknadId): Promise<[string, SakKommando][]> {
  const { sak } = await h.db.iTransaksjon(kommune, tx => les(tx, sakId))
  const barn = sak.husstand.barn[0]
  if (!barn) throw new Error('Saken mangler barn')
  return [
    ['taTilBehandling (med utboks)', { type: 'taTilBehandling', soknadId }],
    [
      'registrerOpplysning (uten utboks)',
      {
        type: 'registrerOpplysning',
        personId: barn.personId,
        tema: 'fritid',
        svar: { tilstand: 'kartlagt', tekst: 'Spiller fotball to ganger i uken og trenger nye sko.' },
        sagtAv: 'mor',
        kanal: 'kontor',
        dato: h.a.klokke().dato,
        settVersjon: 0,
      },
    ],
  ]
}

async function enRunde(h: Malehus, sakId: SakId, kommando: SakKommando) {
  const kommandoId = h.a.nyId() as KommandoId
  const a = await tidtatt(() =>
    h.db.iTransaksjon(kommune, async tx => {
      const g = await les(tx, sakId)
      await loggOppslag(tx, {
        id: h.a.nyId(),
        tidspunkt: h.a.klokke().tidspunkt,
        ansattId: ingrid.id,
        formal: 'saksbehandling',
        sakId,
        personIder: personerISaken(g.sak),
        kategori: 'sak',
        antall: 1,
      })
      await gjor(tx, h.a, sakId, ingrid.id, kommando, kommandoId, g)
    }),
  )
  const rader = await raderEtter(h.pool, kommandoId, sakId)
  await forberedSpeil(h.pool, rader)
  const b = await tidtatt(() => skrivRaa(h.pool, rader))
  return { a: a.ms, b: b.ms, rader: rader.antall }
}

skrivHode('skriv')
const antall = databasevalg({ postgres: 200, innebygd: 60 })
for (const slag of ['postgres', 'innebygd'] satisfies Slag[]) {
  if (antall[slag] === 0) continue
  const h = await nyttMalehus(slag)
  try {
    await mal(h, antall[slag])
  } finally {
    await h.rydd()
  }
}
