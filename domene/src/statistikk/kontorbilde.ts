import { MALEPUNKTER, type Malepunkt, type Omrade } from '../kontroll/malepunkt.ts'
import { DELER_AV_O } from '../kontroll/resultat.ts'
import { familieneI } from './malepunktbilde.ts'
import { aktuelle, type Del, gruppene, type Kontrollert, telling } from './malepunktgrupper.ts'
import { type Gruppe, peker, type Telling } from './skjerming.ts'
import type { Tertial } from './tertial.ts'

export type MedKontor = Kontrollert & { readonly kontor: string | null }

type Kontortall = {
  readonly kontor: string
  /** Bare de fire delene, likt delt for alle kontorene og for kommunen. `null`: for få til å vises. */
  readonly grupper: readonly Gruppe<Del>[] | null
}

type Kontorpunkt = {
  readonly malepunkt: Malepunkt
  readonly omrade: Omrade
  /** `null`: punktet kan ikke deles på kontorer uten at et lite tall kan regnes ut. */
  readonly kommunen: readonly Gruppe<Del>[] | null
  readonly kontorer: readonly Kontortall[]
}

type Teller = Telling<Del>
type Rad = { readonly kontor: string; readonly t: Teller }

/**
 * Kontorene i kommunen ved siden av hverandre, etter navn, og kommunen som helhet (ADR 0062). `null` når det ikke er flere kontorer. Familiene er de samme som i
 * bildet av hele kommunen, hver ved kontoret som fattet det siste vedtaket.
 */
export function kontorbilde(rader: readonly MedKontor[], periode: Tertial): readonly Kontorpunkt[] | null {
  const kontorer = [...new Set(rader.map(navnet))].toSorted((a, b) => a.localeCompare(b, 'nb'))
  if (kontorer.length < 2) return null
  const familier = familieneI(rader, periode).filter(r => Object.keys(r.funn).length > 0)
  const hvert = kontorer.map(kontor => ({ kontor, rader: familier.filter(r => navnet(r) === kontor) }))
  return (Object.keys(MALEPUNKTER) as Omrade[]).flatMap(omrade =>
    MALEPUNKTER[omrade]
      .filter(p => !DELER_AV_O.has(p))
      .map(malepunkt => ({
        malepunkt,
        omrade,
        ...fordelt(
          gruppene(malepunkt, familier),
          hvert.map(h => ({ kontor: h.kontor, t: telling(malepunkt, h.rader) })),
        ),
      })),
  )
}

const navnet = (r: MedKontor): string => r.kontor ?? ''

/**
 * Alle kontorene får den samme delingen, så kommunen minus kontorene som vises, er tall om de skjulte kontorene lagt sammen, del for del. Hvert kontor og de
 * skjulte sammen har null eller minst fem familier i hver del. «Ikke aktuelt» vises ikke, men er med i regnestykket: det er kommunen minus resten.
 */
function fordelt(
  helhet: readonly Gruppe<Del>[] | null,
  rader: readonly Rad[],
): Pick<Kontorpunkt, 'kommunen' | 'kontorer'> {
  const ingen = { kommunen: null, kontorer: rader.map(({ kontor }) => ({ kontor, grupper: null })) }
  if (helhet === null || aktuelle(helhet) === null) return ingen
  const vist = synlige(rader)
  if (vist.length === 0) return ingen
  const linjer = [...vist.map(r => r.t), sammenlagt(rader.filter(r => !vist.includes(r)))]
  const deling = grovNok(
    helhet.map(g => g.deler).filter(d => !d.includes('ikke-aktuelt')),
    linjer,
  )
  const grupper = (t: Teller) => deling.map(deler => ({ deler, antall: sum(t, deler) }))
  return {
    kommunen: grupper(sammenlagt(rader)),
    kontorer: rader.map(r => ({ kontor: r.kontor, grupper: vist.includes(r) ? grupper(r.t) : null })),
  }
}

/** Kontorene som kan vises. Peker de skjulte til sammen på noen, skjules det minste av de andre også. */
function synlige(rader: readonly Rad[]): readonly Rad[] {
  let vist = rader.filter(r => !liten(r.t))
  while (vist.length > 0 && liten(sammenlagt(rader.filter(r => !vist.includes(r))))) {
    const minst = vist.toSorted((a, b) => tomSist(a) - tomSist(b))[0]
    vist = vist.filter(r => r !== minst)
  }
  return vist
}

const VISTE: readonly Del[] = ['mangler', 'ingen-mangel-funnet', 'krever-skjonn', 'lest']
const sum = (t: Teller, deler: readonly Del[]): number => deler.reduce((n, d) => n + t[d], 0)
const liten = (t: Teller): boolean => peker(t['ikke-aktuelt']) || peker(sum(t, VISTE))
/** Et tomt kontor kan ikke skjule et annet. */
const tomSist = (r: Rad): number =>
  sum(r.t, VISTE) + r.t['ikke-aktuelt'] === 0
    ? Number.POSITIVE_INFINITY
    : sum(r.t, VISTE) + r.t['ikke-aktuelt']

function sammenlagt(rader: readonly Rad[]): Teller {
  const alt = (d: Del) => rader.reduce((n, r) => n + r.t[d], 0)
  return {
    mangler: alt('mangler'),
    'ingen-mangel-funnet': alt('ingen-mangel-funnet'),
    'krever-skjonn': alt('krever-skjonn'),
    lest: alt('lest'),
    'ikke-aktuelt': alt('ikke-aktuelt'),
  }
}

/** Slår sammen deler til ingen linje har en til fire familier i en av dem. Alle delene sammen er trygge: det er det `synlige` har sørget for. */
function grovNok(fra: readonly (readonly Del[])[], linjer: readonly Teller[]): readonly (readonly Del[])[] {
  const iAlt = (deler: readonly Del[]) =>
    linjer.reduce((n, t) => n + sum(t, deler), 0) || Number.POSITIVE_INFINITY
  let deling = fra
  for (;;) {
    const verst = deling.find(deler => linjer.some(t => peker(sum(t, deler))))
    const med = deling.filter(d => d !== verst).toSorted((a, b) => iAlt(a) - iAlt(b))[0]
    if (!verst || !med) return deling.toSorted((a, b) => plass(a) - plass(b))
    const samlet = VISTE.filter(d => verst.includes(d) || med.includes(d))
    deling = [...deling.filter(d => d !== verst && d !== med), samlet]
  }
}

const plass = (deler: readonly Del[]): number => Math.min(...deler.map(d => VISTE.indexOf(d)))
