import { LESEUTFALL, LESTE_PUNKTER, type Leseutfall, type Lestpunkt } from '../kontroll/malepunkt.ts'
import { type Gruppe, skjermet } from '../statistikk/skjerming.ts'
import { MINSTE_TALL } from '../statistikk/smaTall.ts'

type Svar = Readonly<Partial<Record<Lestpunkt, Leseutfall>>>

/** `svar`: hvor mange leste saker som fikk hvert svar. Svar som ville vært én til fire, er slått sammen med et annet. `null`: for få til å vises. */
export type Punktsvar = {
  readonly malepunkt: Lestpunkt
  readonly svar: readonly Gruppe<Leseutfall>[] | null
}

/** Det leserne svarte i én prøve, målepunkt for målepunkt. Sakene er én familie hver. */
export const svarbilde = (lesinger: readonly Svar[]): readonly Punktsvar[] =>
  LESTE_PUNKTER.map(malepunkt => {
    const svarene = lesinger.flatMap(l => l[malepunkt] ?? [])
    const antall = (u: Leseutfall) => svarene.filter(s => s === u).length
    const telling = Object.fromEntries(LESEUTFALL.map(u => [u, antall(u)])) as Record<Leseutfall, number>
    return { malepunkt, svar: svarene.length < MINSTE_TALL ? null : skjermet(LESEUTFALL, telling) }
  })
