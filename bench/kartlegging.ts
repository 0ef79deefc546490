import type { SakId } from '@handlingsrom/domene/felles/id'
import { celleversjon } from '@handlingsrom/domene/kartlegging/svar'
import { TEMA, type Tema } from '@handlingsrom/domene/kartlegging/tema'
import { finnCelle } from '@handlingsrom/domene/kartlegging/tilstand'
import { ingrid } from '@handlingsrom/server/demo/ansatte'
import { enLangSak } from './felles/historie.ts'
import { kommune, type Malehus, nyttMalehus, type Slag } from './felles/hus.ts'
import { innlogget } from './felles/innlogget.ts'
import { databasevalg, skrivHode, talletEtter } from './felles/maskin.ts'
import { gjor, les, motta } from './felles/sak.ts'
import { skrivForhold, skrivRad, tidtatt } from './felles/statistikk.ts'

const OPPVARMING = 5
const [BARN, AR] = [8, 5]
/** 19 svar per barn og kvartal: 8 × 20 × 19 = 3040. */
const ALLE_OG_NOEN_IGJEN: readonly Tema[] = [...TEMA, ...TEMA.slice(0, 6)]
const RAA = [
  'select nr, type, versjon, tidspunkt, aktor, kommando_id from hendelse where kommune = $1 and strom = $2 order by nr',
  'select nr, data from hendelse_innhold where kommune = $1 and strom = $2',
]

/** Den tyngste familien: hver visning samtalen og matrisen henter, mot de samme radene i rå SQL. */
async function tyngsteFamilie(h: Malehus, antall: number): Promise<void> {
  const sakId = await enLangSak(h, BARN, AR, ALLE_OG_NOEN_IGJEN)
  const hent = await innlogget(h)
  const { hendelser, sak } = await h.db.iTransaksjon(kommune, tx => les(tx, sakId))
  const sider = ['kartlegging', '', 'siste', `kartlegging/${sak.husstand.barn[0]?.personId}/skole`]
  const tider = sider.map((): number[] => [])
  const raa: number[] = []
  const byte: number[] = []
  for (let i = 0; i < antall + OPPVARMING; i++) {
    for (const [n, side] of sider.entries()) {
      const t = await tidtatt(() => hent(`/api/saker/${sakId}${side ? `/${side}` : ''}`))
      byte[n] = t.svar
      if (i >= OPPVARMING) tider[n]?.push(t.ms)
    }
    const r = await tidtatt(async () => {
      for (const sporring of RAA) await h.pool.query(sporring, [kommune, sakId])
    })
    if (i >= OPPVARMING) raa.push(r.ms)
  }
  const svar = hendelser.filter(r => r.hendelse.type === 'OpplysningRegistrert').length
  console.log(`# ${h.slag}: ${BARN} barn, ${AR} år, ${svar} svar av ${hendelser.length} hendelser`)
  for (const [n, side] of sider.entries())
    skrivRad(
      `  GET /api/saker/:sakId/${side.replace(/[0-9a-f-]{36}/, ':barn')} (${Math.round((byte[n] ?? 0) / 1024)} kB)`,
      tider[n] ?? [],
    )
  skrivRad('  rå SQL, de samme radene (gulvet)', raa)
  skrivForhold('  kartlegging mot rå SQL', tider[0] ?? [], raa)
}

/** Min dag når alle sakene i kommunen er ens egne, med tre barn i hver og noen svar om det første. */
async function minDag(h: Malehus, saker: number, antall: number): Promise<void> {
  for (let nr = 1; nr <= saker; nr++) await enSak(h, nr)
  const hent = await innlogget(h)
  const tider: number[] = []
  let byte = 0
  for (let i = 0; i < antall + OPPVARMING; i++) {
    const t = await tidtatt(() => hent('/api/min-dag'))
    byte = t.svar
    if (i >= OPPVARMING) tider.push(t.ms)
  }
  skrivRad(`  GET /api/min-dag, ${saker} egne saker (${Math.round(byte / 1024)} kB)`, tider)
  console.log('')
}

async function enSak(h: Malehus, nr: number): Promise<SakId> {
  const { sakId } = await motta(h.a, nr, 3)
  await h.db.iTransaksjon(kommune, async tx => {
    await gjor(tx, h.a, sakId, ingrid.id, { type: 'taSak' })
    const { sak } = await les(tx, sakId)
    const personId = sak.husstand.barn[0]?.personId
    if (!personId) throw new Error('Familien har ingen barn')
    for (const tema of ['skole', 'fritid'] as const) {
      await gjor(tx, h.a, sakId, ingrid.id, {
        type: 'registrerOpplysning',
        personId,
        tema,
        svar: { tilstand: 'kartlagt', tekst: 'Trives.' },
        sagtAv: 'mor',
        kanal: 'kontor',
        dato: h.a.klokke().dato,
        settVersjon: celleversjon(finnCelle(sak.kartlegging, personId, tema)),
      })
    }
  })
  return sakId
}

skrivHode('kartlegging')
const antall = databasevalg({ postgres: 60, innebygd: 30 })
const saker = talletEtter('saker', 1000)
for (const slag of ['postgres', 'innebygd'] satisfies Slag[]) {
  if (antall[slag] === 0) continue
  const h = await nyttMalehus(slag)
  try {
    await tyngsteFamilie(h, antall[slag])
    await minDag(h, saker, Math.min(antall[slag], 30))
  } finally {
    await h.rydd()
  }
}
