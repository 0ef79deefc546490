import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Én linje slik en regelmotor får den: alt er slått opp på forhånd, så den bare trenger å finne raden i tabellen. Beløp i øre. */
export type Motorlinje = {
  readonly id: string
  readonly slag: 'livsopphold' | 'utgift' | 'inntekt'
  readonly hva: string
  readonly alder: number
  readonly faktisk: number
}
export type Rad = {
  readonly slag: Motorlinje['slag']
  readonly hva?: string
  readonly alder?: readonly [number, number]
  readonly virkning: 'sats' | 'faktisk' | 'utenfor' | 'spor' | 'regnes'
  readonly belop?: number
}
export type Svar = { readonly norm: number; readonly faktisk: number; readonly inntekt: number }
type Truffet = { readonly virkning: string; readonly belop?: number | null; readonly faktisk: number }

/** De andre motorene er ikke avhengigheter: de hentes i faste utgaver til en midlertidig mappe når målingen kjøres. */
const UTGAVER = ['json-rules-engine@7.3.1', '@gorules/zen-engine@0.54.0', '@catala-lang/french-law@0.10.0']

export function hentMotorer(): NodeJS.Require {
  const mappe = join(tmpdir(), 'hr-bench-regelmotorer')
  mkdirSync(mappe, { recursive: true })
  writeFileSync(join(mappe, 'package.json'), '{"private":true}')
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', ...UTGAVER], { cwd: mappe })
  return createRequire(join(mappe, 'package.json'))
}

const lagtSammen = (truffet: readonly Truffet[]): Svar => ({
  norm: truffet.reduce((n, t) => n + (t.virkning === 'sats' ? (t.belop ?? 0) : 0), 0),
  faktisk: truffet.reduce((n, t) => n + (t.virkning === 'faktisk' ? t.faktisk : 0), 0),
  inntekt: truffet.reduce((n, t) => n + (t.virkning === 'regnes' ? t.faktisk : 0), 0),
})

/** json-rules-engine: én regel per rad, én kjøring per linje. Regelen som traff, er forklaringen. */
export function jsonRules(hent: NodeJS.Require, tabell: readonly Rad[]) {
  const { Engine } = hent('json-rules-engine') as {
    Engine: new () => {
      addRule: (r: unknown) => void
      run: (fakta: unknown) => Promise<{ results: { event: { params: Rad } }[] }>
    }
  }
  const motor = new Engine()
  for (const [i, rad] of tabell.entries())
    motor.addRule({
      name: `rad ${i + 1}`,
      conditions: {
        all: [
          { fact: 'slag', operator: 'equal', value: rad.slag },
          ...(rad.hva ? [{ fact: 'hva', operator: 'equal', value: rad.hva }] : []),
          ...(rad.alder
            ? [
                { fact: 'alder', operator: 'greaterThanInclusive', value: rad.alder[0] },
                { fact: 'alder', operator: 'lessThanInclusive', value: rad.alder[1] },
              ]
            : []),
        ],
      },
      event: { type: 'truffet', params: rad },
    })
  return async (linjer: readonly Motorlinje[]): Promise<Svar> => {
    const truffet: Truffet[] = []
    for (const l of linjer) {
      const { results } = await motor.run(l)
      const rad = results[0]?.event.params
      if (rad) truffet.push({ ...rad, faktisk: l.faktisk })
    }
    return lagtSammen(truffet)
  }
}

/** zen-engine: hele tabellen som én beslutningstabell, alle linjene i ett kall, med sporing. */
export function zen(hent: NodeJS.Require, tabell: readonly Rad[]) {
  const { ZenEngine } = hent('@gorules/zen-engine') as {
    ZenEngine: new () => {
      createDecision: (innhold: object) => {
        evaluate: (
          inn: unknown,
          valg: { trace: true },
        ) => Promise<{ result: { svar: Truffet[] }; trace: object }>
      }
    }
  }
  const tekst = (s: string) => JSON.stringify(s)
  const felt = (id: string) => ({ id, name: id, field: id })
  const sted = { position: { x: 0, y: 0 } }
  const beslutning = new ZenEngine().createDecision({
    nodes: [
      { id: 'inn', type: 'inputNode', name: 'inn', ...sted },
      {
        id: 'tabell',
        type: 'decisionTableNode',
        name: 'tabell',
        ...sted,
        content: {
          hitPolicy: 'first',
          inputField: 'linjer',
          outputPath: 'svar',
          executionMode: 'loop',
          passThrough: true,
          inputs: ['slag', 'hva', 'alder'].map(felt),
          outputs: ['virkning', 'belop'].map(felt),
          rules: tabell.map((r, i) => ({
            _id: `rad ${i + 1}`,
            slag: tekst(r.slag),
            hva: r.hva ? tekst(r.hva) : '',
            alder: r.alder ? `[${r.alder[0]}..${r.alder[1]}]` : '',
            virkning: tekst(r.virkning),
            belop: String(r.belop ?? 0),
          })),
        },
      },
      { id: 'ut', type: 'outputNode', name: 'ut', ...sted },
    ],
    edges: [
      { id: 'a', sourceId: 'inn', targetId: 'tabell', type: 'edge' },
      { id: 'b', sourceId: 'tabell', targetId: 'ut', type: 'edge' },
    ],
  })
  return async (linjer: readonly Motorlinje[]): Promise<Svar> =>
    lagtSammen((await beslutning.evaluate({ linjer }, { trace: true })).result.svar)
}

/** Catalas franske barnetrygd for to barn, med sporing: en annen lov, så bare til sammenligning av størrelsesorden. */
export function catala(hent: NodeJS.Require) {
  const lov = hent('@catala-lang/french-law/src/french_law.js') as {
    AllocationsFamilialesLib: { interfaceAllocationsFamiliales: (inn: unknown) => unknown }
    eventsManager: { resetLog: (n: number) => void; retrieveRawEvents: (n: number) => unknown[] }
  }
  const barn = (dIdentifiant: number, dDateDeNaissance: string) => ({
    dIdentifiant,
    dRemunerationMensuelle: 0,
    dDateDeNaissance,
    dPriseEnCharge: { kind: 'EffectiveEtPermanente', payload: null },
    dADejaOuvertDroitAuxAllocationsFamiliales: true,
    dBeneficieTitrePersonnelAidePersonnelleLogement: false,
  })
  const inn = {
    iDateCouranteIn: '2020-04-20',
    iEnfantsIn: [barn(0, '2003-02-02'), barn(1, '2013-09-30')],
    iRessourcesMenageIn: 30_000,
    iResidenceIn: { kind: 'Metropole', payload: null },
    iPersonneChargeEffectivePermanenteEstParentIn: true,
    iPersonneChargeEffectivePermanenteRemplitTitreIIn: true,
    iAvaitEnfantAChargeAvant1erJanvier2012In: false,
  }
  return async (): Promise<number> => {
    lov.eventsManager.resetLog(0)
    lov.AllocationsFamilialesLib.interfaceAllocationsFamiliales(inn)
    return lov.eventsManager.retrieveRawEvents(0).length
  }
}
