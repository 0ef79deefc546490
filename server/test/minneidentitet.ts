import type {
  Ansatt,
  Ansattlager,
  Oppslag,
  Oppslagslogg,
  Sesjon,
  Sesjonslager,
  Sikkerhetshendelse,
  Sikkerhetslogg,
} from '../src/application/porter/identitet.ts'

export type Minne = {
  readonly ansatte: Map<string, Ansatt>
  readonly sesjoner: Map<string, Sesjon>
  readonly oppslag: Oppslag[]
  readonly sikkerhet: Sikkerhetshendelse[]
  /** Settes for å prøve hva som skjer når noe er nede. */
  nede: { oppslag: boolean; sikkerhet: boolean; register: boolean }
  readonly lager: { ansatte: Ansattlager; sesjoner: Sesjonslager }
  readonly oppslagslogg: Oppslagslogg<unknown>
  readonly sikkerhetslogg: Sikkerhetslogg
}

/** Ansatte, økter og logger i minnet, bare for testene av skallet. Databasen har sine egne tester. */
export function lagMinne(): Minne {
  const ansatte = new Map<string, Ansatt>()
  const sesjoner = new Map<string, Sesjon>()
  const oppslag: Oppslag[] = []
  const sikkerhet: Sikkerhetshendelse[] = []
  const nede = { oppslag: false, sikkerhet: false, register: false }
  const nokkel = (kommune: string, id: string) => `${kommune}/${id}`
  const krevOppe = (er: boolean) => {
    if (er) throw new Error('nede')
  }
  return {
    ansatte,
    sesjoner,
    oppslag,
    sikkerhet,
    nede,
    lager: {
      ansatte: {
        registrerInnlogging: async ny => {
          const gammel = ansatte.get(nokkel(ny.kommune, ny.id))
          const ansatt = { egnePersoner: [], naerePersoner: [], deaktivert: null, ...gammel, ...ny }
          ansatte.set(nokkel(ny.kommune, ny.id), ansatt)
          return ansatt
        },
        hent: async (kommune, id) => ansatte.get(nokkel(kommune, id)) ?? null,
      },
      sesjoner: {
        opprett: async s => void sesjoner.set(nokkel(s.kommune, s.hash), s),
        slaOpp: async (kommune, hash) => {
          krevOppe(nede.register)
          const sesjon = sesjoner.get(nokkel(kommune, hash))
          const ansatt = sesjon && ansatte.get(nokkel(kommune, sesjon.ansattId))
          return sesjon && ansatt ? { sesjon, ansatt } : null
        },
        merkBrukt: async (kommune, hash, naa) => {
          const s = sesjoner.get(nokkel(kommune, hash))
          if (s) sesjoner.set(nokkel(kommune, hash), { ...s, sistBrukt: naa })
        },
        merkBekreftet: async (kommune, hash, bekreftet, fornyelse) => {
          const s = sesjoner.get(nokkel(kommune, hash))
          if (s) sesjoner.set(nokkel(kommune, hash), { ...s, bekreftet, fornyelse })
        },
        slett: async (kommune, hash) => void sesjoner.delete(nokkel(kommune, hash)),
        rydd: async (_kommune, naa) => {
          for (const [n, s] of sesjoner) if (s.utloper <= naa) sesjoner.delete(n)
        },
      },
    },
    oppslagslogg: {
      skriv: async (_tx, o) => {
        krevOppe(nede.oppslag)
        oppslag.push(o)
      },
    },
    sikkerhetslogg: {
      skriv: async h => {
        krevOppe(nede.sikkerhet)
        sikkerhet.push(h)
      },
    },
  }
}
