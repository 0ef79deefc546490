import { userInfo } from 'node:os'
import { erKommune, type Kommune } from '@handlingsrom/domene/felles/id'
import { type Driftshandling, krevDrift } from '../application/drift.ts'
import { apneHus, type Hus, loggTilStderr } from '../tjeneste.ts'
import type { Kall } from './kommandoer.ts'
import { FeilBruk, KanIkke } from './utskrift.ts'

export const drift = () => ({ type: 'drift' as const, bruker: userInfo().username })

export type Gjelder = {
  readonly handling: Driftshandling
  readonly kommando: string
  /** Kommunene kommandoen gjelder, blant dem som finnes. */
  readonly kommuner: (hus: Hus, k: Kall) => Promise<readonly Kommune[]>
}

/** Åpner huset, spør porten for hver kommune det gjelder, gjør arbeidet og lukker, også når det feiler. */
export async function iHuset<T>(
  k: Kall,
  g: Gjelder,
  fn: (hus: Hus, kommuner: readonly Kommune[]) => Promise<T>,
): Promise<T> {
  // Feil til stderr: svaret på stdout skal kunne leses av en maskin.
  const hus = await apneHus(k.konfig, loggTilStderr())
  try {
    const fra = await hus.kommuner()
    const gjelder = await g.kommuner(hus, k)
    await sporPorten(hus, gjelder, g)
    const svar = await fn(hus, gjelder)
    // En kommune som ble til nå, får linjen sin etterpå.
    await sporPorten(
      hus,
      (await hus.kommuner()).filter(kommune => !fra.includes(kommune)),
      g,
    )
    return svar
  } finally {
    await hus.lukk()
  }
}

export async function sporPorten(
  hus: Hus,
  kommuner: readonly Kommune[],
  g: Pick<Gjelder, 'handling' | 'kommando'>,
): Promise<void> {
  for (const kommune of kommuner) {
    const svar = await krevDrift(hus.a, kommune, {
      handling: g.handling,
      kommando: g.kommando,
      bruker: drift().bruker,
    })
    if (svar.utfall === 'avsla') throw new KanIkke(svar.setning)
  }
}

export const alleKommuner: Gjelder['kommuner'] = hus => hus.kommuner()

/** Kommunen det gjelder: den som er nevnt, ellers den eneste som finnes. */
export const enKommune: Gjelder['kommuner'] = async (hus, k) => {
  const nevnt = k.valg.kommune
  const alle = await hus.kommuner()
  if (typeof nevnt === 'string') {
    if (!erKommune(nevnt)) throw new FeilBruk('--kommune er fire siffer, for eksempel --kommune 9001.')
    if (!alle.includes(nevnt))
      throw new KanIkke(`Kommunen ${nevnt} finnes ikke i databasen. Sjekk de fire sifrene.`)
    return [nevnt]
  }
  const [eneste] = alle
  if (!eneste)
    throw new KanIkke(
      'Det finnes ingen kommune i databasen ennå. Kjør «npx handlingsrom demo» eller «npx handlingsrom kommune opprett» først.',
    )
  if (alle.length > 1)
    throw new FeilBruk(`Databasen har flere kommuner (${alle.join(', ')}). Velg en med --kommune.`)
  return [eneste]
}

/** Den som er nevnt, ellers alle. */
export const nevntEllerAlle: Gjelder['kommuner'] = (hus, k) =>
  typeof k.valg.kommune === 'string' ? enKommune(hus, k) : hus.kommuner()
