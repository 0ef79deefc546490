import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import { type Dato, leggTilDager } from '@handlingsrom/domene/felles/dato'
import type { KommandoId } from '@handlingsrom/domene/felles/id'
import { type Tidspunkt, tilMillisekunder } from '@handlingsrom/domene/felles/tidspunkt'
import { flyttbarKlokke, osloDato } from '../adapters/klokke.ts'
import type { Avhengigheter } from '../application/avhengigheter.ts'
import { demoErHalv, merkDemo } from '../application/kommune/kommunebeslutninger.ts'
import { FAMILIER, LOSE_MELDINGER } from './familier/alle.ts'
import { froGenerator, froUuid } from './fro.ts'
import { DEMOKOMMUNE, settOppKommune } from './kommune.ts'
import { forteller, iOslo, type Steg } from './manus.ts'
import { lagSpiller } from './spill.ts'
import type { Rekkeutforer } from './utforRekke.ts'
import { tomUtboksen } from './utsending.ts'

export type Seedvalg = {
  /** Dagen i dag i demoen. Alle historiene er fortalt sett fra den. */
  readonly dato: Dato
  readonly fro?: number
  readonly logg?: (linje: string) => void
  /** Hvordan kommandoene i ett trinn utføres. Testen bytter den ut med én og én, og ser at det blir det samme. */
  readonly utforKommandoer?: Rekkeutforer
}
export type Seedresultat = {
  readonly kommune: string
  readonly saker: number
  readonly barn: number
  readonly nytt: boolean
  /** Sann når en tidligere kjøring ble avbrutt midt i. Da er ingenting gjort nå. */
  readonly halv?: true
}

const DEMO: Aktor = { type: 'drift', bruker: 'demo' }

/**
 * Lager demokommunen: tolv familier med et års historie, gjort bare gjennom brukstilfellene med en klokke som flyttes. Samme
 * dato og frø gir de samme sakene. Gjør ingenting når kommunen alt har saker.
 */
export async function seedDemo(a: Avhengigheter, valg: Seedvalg): Promise<Seedresultat> {
  const { kommune } = DEMOKOMMUNE
  const fra = await tell(a)
  if (await a.db.iTransaksjon(kommune, demoErHalv)) return { kommune, ...fra, nytt: false, halv: true }
  if (fra.saker > 0) return { kommune, ...fra, nytt: false }
  const start = performance.now()
  const klokke = flyttbarKlokke(iOslo(valg.dato, '00:00'))
  const ms = () => tilMillisekunder(klokke.klokke().tidspunkt)
  const demo: Avhengigheter = { ...a, klokke: klokke.klokke, nyId: froUuid(froGenerator(valg.fro ?? 1), ms) }
  await settOppKommune(demo, valg.dato, (dag, kl) => klokke.sett(iOslo(dag, kl)))
  const merk = (ferdig: boolean, hvem: Avhengigheter) =>
    a.db.iTransaksjon(kommune, tx =>
      merkDemo(tx, hvem, { kommandoId: demo.nyId() as KommandoId, ferdig }, DEMO),
    )
  await merk(false, demo)
  const spiller = lagSpiller(demo, kommune, klokke, valg.utforKommandoer)
  const mappe = mkdtempSync(join(tmpdir(), 'handlingsrom-demo-'))
  try {
    for (const s of medUtsending(alleSteg(valg.dato, a.klokke().tidspunkt), valg.dato)) {
      if ('send' in s) {
        klokke.sett(s.tid)
        if ((await tomUtboksen(demo, kommune, mappe)).sendt > 0) spiller.glem()
      } else await spiller.spill(s)
    }
  } finally {
    rmSync(mappe, { recursive: true, force: true })
  }
  await merk(true, a)
  const etterpa = await tell(a)
  const sekunder = ((performance.now() - start) / 1000).toFixed(1)
  valg.logg?.(`${DEMOKOMMUNE.navn}: ${etterpa.saker} saker og ${etterpa.barn} barn på ${sekunder} s`)
  return { kommune, ...etterpa, nytt: true }
}

async function tell({ db }: Pick<Avhengigheter, 'db'>): Promise<{ saker: number; barn: number }> {
  return db.iTransaksjon(DEMOKOMMUNE.kommune, async tx => {
    const antall = async (tabell: 'p_sak' | 'p_barn') => {
      const rad = await tx.db
        .selectFrom(tabell)
        .select(f => f.fn.countAll().as('antall'))
        .where('kommune', '=', tx.kommune)
        .executeTakeFirstOrThrow()
      return Number(rad.antall)
    }
    return { saker: await antall('p_sak'), barn: await antall('p_barn') }
  })
}

/** Alle trinnene i alle familiene, i den rekkefølgen de skjedde. Det som skal ha skjedd i dag, skjer aldri etter nå. */
function alleSteg(idag: Dato, naa: Tidspunkt): readonly Steg[] {
  const grense = osloDato(naa) === idag ? naa : undefined
  return [...FAMILIER, ...LOSE_MELDINGER]
    .flatMap((familie, nr) => {
      const f = forteller(familie.navn, idag, nr + 1)
      familie.manus(f)
      return f.steg.map(s => (grense !== undefined && s.tid > grense ? { ...s, tid: grense } : s))
    })
    .toSorted((x, y) => (x.tid < y.tid ? -1 : x.tid > y.tid ? 1 : 0))
}

type Utsending = { readonly send: true; readonly tid: Tidspunkt }

/** Om kvelden går det som er laget den dagen. De siste dagenes post venter fortsatt på at noen tømmer utboksen. */
function medUtsending(steg: readonly Steg[], idag: Dato): readonly (Steg | Utsending)[] {
  const sisteUtsending = leggTilDager(idag, -5)
  return steg.flatMap((s, i) => {
    const dag = osloDato(s.tid)
    const neste = steg[i + 1]
    const sisteDenneDagen = neste !== undefined && osloDato(neste.tid) !== dag
    return sisteDenneDagen && dag <= sisteUtsending ? [s, { send: true, tid: iOslo(dag, '23:30') }] : [s]
  })
}
