import { verifiser } from '../adapters/segl/verifiser.ts'
import { byggProjeksjoner } from '../application/byggProjeksjoner.ts'
import { toemUtboks } from '../application/utboks/toemUtboks.ts'
import { seedDemo } from '../demo/seedDemo.ts'
import type { Konfig } from '../konfig.ts'
import { alleKommuner, drift, enKommune, type Gjelder, iHuset, nevntEllerAlle } from './drift.ts'
import { finnSoknader } from './filer.ts'
import { filtransport } from './filtransport.ts'
import { halvDemo } from './halvDemo.ts'
import { type Importlinje, importer } from './importer.ts'
import { kommuneOpprett } from './kommuneOpprett.ts'
import { kontrollerOmregn } from './omregn.ts'
import { syntetisk } from './syntetisk.ts'
import { FeilBruk, type Utgang, type Utskrift } from './utskrift.ts'

export type Kall = {
  readonly konfig: Konfig
  readonly ut: Utskrift
  readonly argumenter: readonly string[]
  readonly valg: Readonly<Record<string, string | true>>
}
export type Kommando = { readonly bruk: string; readonly hva: string; kjor(k: Kall): Promise<Utgang> }

/** Hva porten spørres om for hver kommando, og for hvem. */
const GJELDER = {
  migrer: { handling: 'drift-migrer', kommando: 'migrer', kommuner: alleKommuner },
  demo: { handling: 'drift-demo', kommando: 'demo', kommuner: alleKommuner },
  importer: { handling: 'importer', kommando: 'soknad importer', kommuner: enKommune },
  toem: { handling: 'drift-toem-utboks', kommando: 'utboks toem', kommuner: enKommune },
  verifiser: { handling: 'drift-verifiser', kommando: 'verifiser', kommuner: nevntEllerAlle },
  bygg: { handling: 'drift-bygg-projeksjoner', kommando: 'projeksjoner bygg', kommuner: nevntEllerAlle },
} as const satisfies Record<string, Gjelder>

export const KOMMANDOER: Readonly<Record<string, Kommando>> = {
  'kommune opprett': kommuneOpprett,
  migrer: {
    bruk: 'migrer',
    hva: 'Oppretter og oppdaterer databasen.',
    kjor: k =>
      iHuset<Utgang>(k, GJELDER.migrer, async hus => {
        k.ut.svar({ migrert: true, database: hus.db.slag }, [`Databasen (${hus.db.slag}) er oppdatert.`])
        return 0
      }),
  },
  demo: {
    bruk: 'demo',
    hva: 'Lager demokommunen. Gjør ingenting når den finnes.',
    kjor: k =>
      iHuset<Utgang>(k, GJELDER.demo, async hus => {
        const svar = await seedDemo(hus.a, { dato: hus.a.klokke().dato })
        if (svar.halv) throw halvDemo(k.konfig)
        k.ut.svar(svar, [`Demokommunen ${svar.kommune}: ${svar.saker} saker og ${svar.barn} barn.`])
        return 0
      }),
  },
  syntetisk,
  'soknad importer': {
    bruk: 'soknad importer <fil|mappe>…',
    hva: 'Tar imot søknader og vedlegg. Kvitterer før de tolkes; ingen går tapt.',
    kjor: k => {
      if (k.argumenter.length === 0)
        throw new FeilBruk('Si hvilke filer eller mapper: soknad importer <fil|mappe>…')
      const funn = k.argumenter.map(finnSoknader)
      return iHuset<Utgang>(k, GJELDER.importer, async (hus, kommuner) => {
        const resultater: Importlinje[] = []
        for (const kommune of kommuner) {
          for (const f of funn) resultater.push(...(await importer(hus.a, kommune, f, drift())))
        }
        if (resultater.length === 0) k.ut.si('Fant ingen filer. En søknad er en fil som slutter på .json.')
        k.ut.svar(
          { resultater },
          resultater.map(r => `${r.utfall.padEnd(9)} ${r.fil}${r.grunn ? `\n          ${r.grunn}` : ''}`),
        )
        return resultater.some(r => r.utfall === 'parkert' || r.utfall === 'avvist') ? 1 : 0
      })
    },
  },
  'utboks toem': {
    bruk: 'utboks toem --til <mappe>',
    hva: 'Skriver det som skal ut, til en mappe, og fører referansene tilbake.',
    kjor: k => {
      const til = k.valg.til
      if (typeof til !== 'string') throw new FeilBruk('Si hvor: utboks toem --til <mappe>')
      return iHuset<Utgang>(k, GJELDER.toem, async (hus, [kommune]) => {
        if (!kommune) throw new Error('Ingen kommune er valgt')
        const svar = await toemUtboks(hus.a, kommune, filtransport(til), drift())
        k.ut.svar(svar, [
          `Sendt ${svar.sendt}, parkert ${svar.parkert}.`,
          ...(svar.venter > 0
            ? [`${svar.venter} venter og prøves igjen om en stund, når kommandoen kjøres på nytt.`]
            : []),
        ])
        return svar.parkert + svar.venter > 0 ? 1 : 0
      })
    },
  },
  'kontroller omregn': kontrollerOmregn,
  verifiser: {
    bruk: 'verifiser',
    hva: 'Ser etter at ingen har endret, satt inn, byttet om eller fjernet noe i loggene.',
    kjor: k =>
      iHuset<Utgang>(k, GJELDER.verifiser, async (hus, kommuner) => {
        const funn = []
        for (const kommune of kommuner) {
          for (const f of await verifiser(hus.db, kommune, hus.segl)) funn.push({ kommune, ...f })
        }
        k.ut.svar(
          { funn },
          funn.length === 0
            ? ['Ingen funn. Kjedene og sjekkpunktene henger sammen.']
            : funn.map(f => f.setning),
        )
        return funn.length === 0 ? 0 : 1
      }),
  },
  'projeksjoner bygg': {
    bruk: 'projeksjoner bygg',
    hva: 'Bygger listene på nytt fra hendelsene.',
    kjor: k =>
      iHuset<Utgang>(k, GJELDER.bygg, async (hus, kommuner) => {
        const svar = []
        for (const kommune of kommuner) svar.push({ kommune, ...(await byggProjeksjoner(hus.a, kommune)) })
        k.ut.svar(
          { bygget: svar },
          svar.map(s => `Kommune ${s.kommune}: ${s.saker} saker og ${s.personer} personer bygget på nytt.`),
        )
        return 0
      }),
  },
}
