import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import { kroner } from '@handlingsrom/domene/felles/belop'
import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { KommandoId } from '@handlingsrom/domene/felles/id'
import type { Satskategori } from '@handlingsrom/domene/regelverk/satser/satskategori'
import type { Tx } from '../adapters/database/database.ts'
import { type NyKommune, opprettKommune } from '../adapters/database/kommuner.ts'
import { lagIdentitetslager } from '../adapters/identitet/lager.ts'
import type { Avhengigheter } from '../application/avhengigheter.ts'
import { versjonAv } from '../application/kommune/kommunebeslutninger.ts'
import { vedtaNorm } from '../application/kommune/normbeslutninger.ts'
import { ANSATTE, DEMOKONTOR, DEMOTENANT, jonas } from './ansatte.ts'
import { demotilbud } from './tilbud.ts'

/**
 * Sundfjære finnes ikke. Tenantkoden er vår egen; kommunenummeret og enhetsnummeret er ikke i bruk i Norge og er bare til for
 * at oppdiktede søknader skal ha noe å treffe.
 */
export const DEMOKOMMUNE: NyKommune = {
  kommune: DEMOTENANT,
  navn: 'Sundfjære',
  kontornavn: DEMOKONTOR,
  erDemo: true,
  nummer: [
    { nummer: '9971', type: 'kommunenummer', gyldigFra: '2020-01-01' },
    { nummer: '9971', type: 'enhetsnummer', gyldigFra: '2020-01-01' },
  ],
}

/** En kommune som heller ikke finnes: søknaden som er sendt dit, blir parkert hos oss. */
export const ANNEN_KOMMUNE = '9972'

type Satser = Readonly<Record<Satskategori, number>>

/** Oppdiktede månedsbeløp i kroner. De er ikke statens satser og ikke noen kommunes. */
const I_FJOR: Satser = {
  enslig: 7_250,
  ektepar_samboere: 12_100,
  person_i_bofellesskap: 6_100,
  barn_0_5: 3_450,
  barn_6_10: 4_150,
  barn_11_17: 5_200,
}
const I_AR: Satser = {
  enslig: 7_500,
  ektepar_samboere: 12_500,
  person_i_bofellesskap: 6_300,
  barn_0_5: 3_600,
  barn_6_10: 4_300,
  barn_11_17: 5_450,
}

/** Normen som gjelder året før `dato`, og den nye utgaven som gjelder fra nyttår. */
export function demonormer(dato: Dato): readonly { readonly ar: number; readonly satser: Satser }[] {
  const ar = Number(dato.slice(0, 4))
  return [
    { ar: ar - 1, satser: I_FJOR },
    { ar, satser: I_AR },
  ]
}

/** Oppretter kommunen, de ansatte og normene. Kommunen er der fra før når noen har kjørt dette én gang. */
export async function settOppKommune(
  a: Avhengigheter,
  dato: Dato,
  ved: (dag: Dato, klokkeslett: string) => void,
): Promise<void> {
  await a.db.somSystem(db => opprettKommune(db, DEMOKOMMUNE))
  const { ansatte } = lagIdentitetslager(a.db)
  const aktor: Aktor = { type: 'ansatt', id: jonas.id }
  const normer = demonormer(dato).map(({ ar, satser }) => ({
    dag: `${ar - 1}-12-15` as Dato,
    gjor: async (tx: Tx) =>
      vedtaNorm(
        tx,
        a,
        {
          kommandoId: a.nyId() as KommandoId,
          settVersjon: await versjonAv(tx, 'norm'),
          gyldigFra: `${ar}-01`,
          satser: Object.fromEntries(Object.entries(satser).map(([k, v]) => [k, kroner(v)])),
          kilde: `Sundfjæres norm for ${ar}`,
          vedtaksreferanse: `Oppdiktet kommunestyresak ${String(ar - 1).slice(2)}/104`,
          prisdato: `${ar - 1}-12-01` as Dato,
        },
        aktor,
      ),
  }))
  const tilbud = demotilbud(dato).map(({ dag, lagre }) => ({ dag, gjor: (tx: Tx) => lagre(tx, a, aktor) }))
  // Kommunens strøm skrives i den rekkefølgen det skjedde.
  for (const { dag, gjor } of [...normer, ...tilbud].toSorted((x, y) => x.dag.localeCompare(y.dag))) {
    ved(dag, '13:00')
    await a.db.iTransaksjon(DEMOKOMMUNE.kommune, async tx => {
      const utfall = await gjor(tx)
      if (!utfall.ok) throw new Error('Demokommunens egne beslutninger lot seg ikke skrive')
    })
  }
  for (const p of ANSATTE) await ansatte.registrerInnlogging(p, a.klokke().tidspunkt)
}
