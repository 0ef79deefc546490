import { navneord } from '@handlingsrom/domene/person/navneord'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import { skrivProjeksjonsrader } from '@handlingsrom/server/adapters/database/projeksjon'
import { sok } from '@handlingsrom/server/application/visning/navnesok'
import { turid } from '@handlingsrom/server/demo/ansatte'
import { kommune, type Malehus, nyttMalehus } from './felles/hus.ts'
import { skrivHode, talletEtter, valget } from './felles/maskin.ts'
import { median, prosentil, tidtatt } from './felles/statistikk.ts'

/**
 * Søket i en stor kommune: radene det leser, uten hendelsene de kommer av. Søket med indeks mot det samme søket uten (`like '%…%'`), om hverandre i den
 * samme kjøringen. Navnene er oppdiktede stavelser; det vanligste etternavnet har
 * én av hundre familier. Det er en forutsetning i målingen, og ikke statistikk.
 */
const STORRELSER = (valget('storrelser') ?? '1000,10000,131000').split(',').map(Number)
const ANTALL = talletEtter('antall', 30)
const FAMILIEN = 4
const OM_GANGEN = 2000
const KONTOR = turid.kontor ?? ''

const STAVELSER = ['ha', 'be', 'lo', 'mi', 'ra', 'so', 'ti', 've', 'nu', 'ka', 'pe', 'du', 'ga', 'fi', 'jo']
/** Like mange navn hver gang, og ingen tilfeldighet: nummeret er navnet. */
const stavet = (nr: number, ende: string): string => {
  let [rest, navn] = [nr, '']
  for (let i = 0; i < 3; i++) {
    navn += STAVELSER[rest % STAVELSER.length] ?? ''
    rest = Math.floor(rest / STAVELSER.length)
  }
  return `${navn[0]?.toUpperCase()}${navn.slice(1)}${ende}`
}
/** Familie nr. 0, 100, 200 … har det vanligste navnet; resten er spredt på tusen. */
const etternavn = (familie: number) =>
  familie % 100 === 0 ? 'Vanligstad' : stavet((familie * 7919) % 1000, 'sen')
/** Spredt uten sammenheng med etternavnet. */
const fornavn = (familie: number, i: number) =>
  stavet((Math.imul(familie * FAMILIEN + i + 1, 0x9e3779b1) >>> 12) % 400, '')

function familie(nr: number) {
  const sakId = `sak-${nr}`
  const personer = Array.from({ length: FAMILIEN }, (_, i) => {
    const navn = { fornavn: fornavn(nr, i), mellomnavn: null, etternavn: etternavn(nr) }
    const sokenavn = `${navn.fornavn} ${navn.etternavn}`.toLowerCase()
    return {
      ...{ person_id: `p-${nr}-${i}`, ...navn, sokenavn, fodselsdato: '2015-05-05', gradering: 'ugradert' },
      ...{ skjermet: false, malform: 'nb', tolkesprak: null },
    }
  })
  return {
    p_person: personer,
    p_navneord: personer.flatMap(p =>
      navneord(p.sokenavn).map(ord => ({ ord, navn: p.sokenavn, person_id: p.person_id })),
    ),
    p_sak: [
      {
        ...{ sak_id: sakId, saksnummer: `${2020 + (nr % 7)}-${100_000 + nr}`, soker_person_id: `p-${nr}-0` },
        ...{
          kontor: KONTOR,
          opprettet: '2026-01-01',
          siste_nr: 1,
          siste_tidspunkt: '2026-01-01T00:00:00.000Z',
        },
      },
    ],
    p_sak_person: personer.map((p, i) => ({
      ...{ sak_id: sakId, person_id: p.person_id, rolle: i === 0 ? 'soker' : 'barn' },
    })),
  }
}

/** Spørringen søket hadde før, med den samme radsikkerheten: ordet hvor som helst i navnet eller saksnummeret. */
async function utenIndeks(h: Malehus, ord: readonly string[]): Promise<void> {
  const c = await h.pool.connect()
  try {
    await c.query('begin')
    await c.query('set local role handlingsrom_app')
    await c.query("select set_config('app.kommune', $1, true)", [kommune])
    const vilkar = ord.map((_, i) => `(sokenavn like $${i + 2} or saksnummer like $${i + 2})`).join(' and ')
    await c.query(
      `select sp.sak_id, rolle, fornavn, mellomnavn, etternavn, fodselsdato
       from p_sak_person sp
       join p_person p on p.kommune = sp.kommune and p.person_id = sp.person_id
       join p_sak s on s.kommune = sp.kommune and s.sak_id = sp.sak_id
       where sp.kommune = $1 and ${vilkar}
       order by sokenavn collate norsk, sp.sak_id, sp.person_id, rolle limit 300`,
      [kommune, ...ord.map(o => `%${o}%`)],
    )
    await c.query('commit')
  } finally {
    c.release()
  }
}

async function fyll(h: Malehus, fra: number, til: number): Promise<void> {
  for (let n = fra; n < til; n += OM_GANGEN)
    await h.db.iTransaksjon(kommune, tx =>
      skrivProjeksjonsrader(
        tx,
        Array.from({ length: Math.min(OM_GANGEN, til - n) }, (_, i) => familie(n + i)),
      ),
    )
  await h.pool.query('vacuum analyze')
}

skrivHode('sok')
const h = await nyttMalehus('postgres')
try {
  const leser: AnsattSubjekt = {
    type: 'ansatt',
    ansattId: turid.id,
    kommune,
    kontor: KONTOR,
    roller: turid.roller,
    iKrets: false,
    egnePersoner: [],
    naerePersoner: [],
  }
  const dagens = h.a.klokke().dato
  let fylt = 0
  for (const storrelse of STORRELSER) {
    await fyll(h, fylt, storrelse)
    fylt = storrelse
    const en = familie(Math.floor(storrelse / 2) + 1)
    const hun = en.p_person[0]
    console.log(`${storrelse} saker, ${storrelse * FAMILIEN} personer`)
    for (const [hva, tekst] of [
      ['det vanligste etternavnet', 'vanligstad'],
      ['et annet etternavn', hun?.etternavn.toLowerCase() ?? ''],
      ['fornavn og etternavn', hun?.sokenavn ?? ''],
      ['to bokstaver', 'ha'],
      ['saksnummeret uten år', en.p_sak[0]?.saksnummer.slice(5) ?? ''],
      ['et navn ingen har', 'ingenheterdette'],
    ] as const) {
      const [med, uten]: [number[], number[]] = [[], []]
      let treff = 0
      for (let i = -2; i < ANTALL; i++) {
        const a = await tidtatt(() => h.db.iTransaksjon(kommune, tx => sok(tx, leser, tekst, dagens)))
        treff = a.svar.treff.length
        if (i >= 0) med.push(a.ms)
        if (i % 5 !== 0) continue
        uten.push((await tidtatt(() => utenIndeks(h, tekst.split(' ')))).ms)
      }
      console.log(
        `  ${hva.padEnd(28)} ${String(treff).padStart(3)} treff vist  p50 ${median(med).toFixed(1)} ms  p95 ${prosentil(med, 95).toFixed(1)} ms  bare spørringen uten indeks: p50 ${median(uten).toFixed(1)} ms (${(median(uten) / median(med)).toFixed(1)}×)`,
      )
    }
  }
} finally {
  await h.rydd()
}
