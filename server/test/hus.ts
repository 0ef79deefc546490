import { createHash } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Brev } from '@handlingsrom/domene/brev/struktur'
import type { AnsattId, Kommune } from '@handlingsrom/domene/felles/id'
import { tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { Rolle } from '@handlingsrom/domene/tilgang/typer'
import type { Database } from '../src/adapters/database/database.ts'
import { nyUuid } from '../src/adapters/database/uuid.ts'
import { lagIdentitetslager } from '../src/adapters/identitet/lager.ts'
import { flyttbarKlokke } from '../src/adapters/klokke.ts'
import { lagLogg } from '../src/adapters/logg/logg.ts'
import { apneSegl } from '../src/adapters/segl/segl.ts'
import type { Avhengigheter } from '../src/application/avhengigheter.ts'
import type { Innlogget } from '../src/application/porter/identitet.ts'
import type { Hus } from '../src/tjeneste.ts'
import { NABOKOMMUNE, TESTKOMMUNE } from './testdatabase.ts'

export const KONTOR = `Nav Test ${TESTKOMMUNE}`
/** En søndag: kontoret er stengt, og noen har vakt. */
export const SONDAG = tidspunkt('2026-11-22T09:00:00.000Z')

export type Testhus = Hus & {
  readonly a: Avhengigheter
  readonly flytt: (ms: number) => void
  readonly sett: (t: string) => void
  /** Brevene kan ikke lages mens `virker` er usann. `brev` er det siste brevet som ble trykket, og `ark` det siste arket. */
  pdf: { virker: boolean; antall: number; brev?: Brev; ark?: object }
  readonly feil: string[]
}

/** Huset slik `apneHus` setter det sammen, med en klokke testen flytter og brev som lages uten Typst. */
export async function apneTesthus(apne: () => Promise<Database>): Promise<Testhus> {
  const db = await apne()
  const { klokke, flytt, sett } = flyttbarKlokke(SONDAG)
  const pdf: Testhus['pdf'] = { virker: true, antall: 0 }
  const feil: string[] = []
  const a: Avhengigheter = {
    db,
    klokke,
    nyId: () => nyUuid(),
    lagPdf: async brev => {
      if (!pdf.virker) throw new Error('Brevmaskinen er nede')
      pdf.antall++
      pdf.brev = brev
      return etBrev(brev)
    },
    lagArkPdf: async ark => {
      if (!pdf.virker) throw new Error('Arkmaskinen er nede')
      pdf.ark = ark
      return etBrev(ark)
    },
    lagRapportPdf: async rapport => {
      if (!pdf.virker) throw new Error('Rapportmaskinen er nede')
      return etBrev(rapport)
    },
    innebygd: db.slag === 'innebygd',
    meldFeil: hva => void feil.push(hva),
  }
  await registrerAnsatte(db, Object.values(FOLK))
  return {
    a,
    db,
    pdf,
    feil,
    flytt,
    sett: t => sett(tidspunkt(t)),
    segl: await apneSegl({ datamappe: mkdtempSync(join(tmpdir(), 'hr-test-')), seglnokkel: undefined }),
    logg: lagLogg({ til: { write: () => undefined } }),
    kommuner: async () => [TESTKOMMUNE, NABOKOMMUNE],
    lukk: () => db.lukk(),
  }
}

/** Det samme brevet gir de samme bytene, slik den ekte brevmaskinen gjør. */
const etBrev = (brev: object): Uint8Array =>
  Buffer.from(`%PDF-1.7\n% ${createHash('sha256').update(JSON.stringify(brev)).digest('hex')}\n%%EOF\n`)

const id = (nr: number): AnsattId =>
  `0193a000-0000-7000-8000-0000000001${String(nr).padStart(2, '0')}` as AnsattId
const en = (
  nr: number,
  navn: string,
  roller: readonly Rolle[],
  iKrets = false,
  kontor = KONTOR,
): Innlogget => ({
  id: id(nr),
  kommune: TESTKOMMUNE,
  navn,
  roller,
  kontor,
  iKrets,
})

/** De ansatte i testkommunen, oppdiktet. */
export const FOLK = {
  ingrid: en(1, 'Ingrid Solvang', ['veileder']),
  tuva: en(2, 'Tuva Kollega', ['veileder']),
  amir: en(3, 'Amir Haugland', ['veileder'], true),
  turid: en(4, 'Turid Bakkemo', ['fagansvarlig']),
  gro: en(5, 'Gro Kretsmo', ['fagansvarlig'], true),
  per: en(6, 'Per Anders Nilut', ['leder']),
  lars: en(7, 'Lars Kretsleder', ['leder'], true),
  sunniva: en(8, 'Sunniva Aas', ['kontaktsenter']),
  jonas: en(9, 'Jonas Admin', ['administrator']),
  sor: en(10, 'Siri Sør', ['veileder'], false, 'Nav Sør'),
  nabo: { ...en(11, 'Nina Nabo', ['veileder'], true, `Nav Test ${NABOKOMMUNE}`), kommune: NABOKOMMUNE },
} as const satisfies Record<string, Innlogget>
export type Hvem = keyof typeof FOLK

export const registrerAnsatte = async (db: Database, folk: readonly Innlogget[]): Promise<void> => {
  const { ansatte } = lagIdentitetslager(db)
  for (const p of folk) await ansatte.registrerInnlogging(p, SONDAG)
}

/** Kjører `fn` i testkommunen. */
export const iBasen = <T>(
  hus: Pick<Testhus, 'db'>,
  fn: Parameters<Database['iTransaksjon']>[1] extends (tx: infer Tx) => unknown
    ? (tx: Tx) => Promise<T>
    : never,
  kommune: Kommune = TESTKOMMUNE,
): Promise<T> => hus.db.iTransaksjon(kommune, fn)
