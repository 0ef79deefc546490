import { SYN_I_BREVET, type SynIBrevet } from '@handlingsrom/domene/grunner/hendelser'
import { FORELDREROLLER, type Foreldrerolle } from '@handlingsrom/domene/kartlegging/hendelser'
import type { Barnegrunner } from '@handlingsrom/kontrakt/sak/grunner'
import { useMemo } from 'react'
import { useUtkast } from '../../felles/api/useUtkast.ts'

export type Motvektkladd = { readonly hensyn: string; readonly veid: string }
export type Foreldrekladd = {
  readonly sagtAv: Foreldrerolle | undefined
  readonly mener: string
  readonly telte: string
  /** Om ordene hører hjemme i brevet. Ingenting er valgt på forhånd. */
  readonly brev: SynIBrevet['slag'] | undefined
  /** Hvorfor ordene til en som ikke får brevet, skal stå der likevel. */
  readonly grunn: string
}
export type Grunnkladd = {
  readonly mot: readonly Motvektkladd[]
  readonly foreldresyn: Foreldrekladd | undefined
}

/** Det som står i saken, som kladd. */
export const kladdAv = (g: Pick<Barnegrunner, 'mot' | 'foreldresyn'>): Grunnkladd => ({
  mot: g.mot,
  foreldresyn: g.foreldresyn
    ? { ...g.foreldresyn, brev: g.foreldresyn.brev?.slag, grunn: g.foreldresyn.brev?.grunn ?? '' }
    : undefined,
})

/** Leser kladden fra utkastet. Et utkast ingen kan lese, er det samme som ikke noe utkast. */
export function lesGrunnkladd(raa: string, ellers: Grunnkladd): Grunnkladd {
  try {
    const lest = JSON.parse(raa.split('\n').findLast(l => l !== '') ?? '') as Partial<Grunnkladd> | null
    if (!lest || !Array.isArray(lest.mot)) return ellers
    const f = lest.foreldresyn
    return {
      mot: lest.mot.map(m => ({ hensyn: String(m?.hensyn ?? ''), veid: String(m?.veid ?? '') })),
      foreldresyn: f
        ? {
            sagtAv: FORELDREROLLER.find(r => r === f.sagtAv),
            mener: String(f.mener ?? ''),
            telte: String(f.telte ?? ''),
            brev: SYN_I_BREVET.find(b => b === f.brev),
            grunn: String(f.grunn ?? ''),
          }
        : undefined,
    }
  } catch {
    return ellers
  }
}

/** Rader uten ord er ikke skrevet ennå, og sendes ikke. */
export const skrevneMotvekter = (k: Grunnkladd): readonly Motvektkladd[] =>
  k.mot.filter(m => m.hensyn.trim() !== '' || m.veid.trim() !== '')

export const harHalv = (k: Grunnkladd): boolean =>
  skrevneMotvekter(k).some(m => m.hensyn.trim() === '' || m.veid.trim() === '')

const harOrd = (f: Foreldrekladd | undefined): boolean =>
  f !== undefined && (f.mener.trim() !== '' || f.telte.trim() !== '')

export const foreldresynMangler = ({ foreldresyn: f }: Grunnkladd): boolean =>
  harOrd(f) && (!f?.sagtAv || f.mener.trim() === '')

/** Det er ikke svart på om ordene hører hjemme i brevet, eller grunnen til at de tas med, er ikke skrevet. */
export const brevvalgMangler = ({ foreldresyn: f }: Grunnkladd): boolean =>
  f !== undefined && harOrd(f) && (!f.brev || (f.brev === 'tas-med' && f.grunn.trim() === ''))

/** Forelderens syn, klart til å sendes; ingenting når det ikke er skrevet. */
export const skrevetForeldresyn = ({ foreldresyn: f }: Grunnkladd) =>
  f?.sagtAv && f.brev && f.mener.trim() !== ''
    ? { sagtAv: f.sagtAv, mener: f.mener, telte: f.telte, brev: brevvalget(f.brev, f.grunn) }
    : undefined

const brevvalget = (slag: SynIBrevet['slag'], grunn: string): SynIBrevet =>
  slag === 'tas-med' ? { slag, grunn } : { slag }

export const sammeGrunner = (a: Grunnkladd, b: Grunnkladd): boolean =>
  JSON.stringify([skrevneMotvekter(a), a.foreldresyn]) ===
  JSON.stringify([skrevneMotvekter(b), b.foreldresyn])

/** Motvektene og forelderens syn under arbeid, i ett utkast. */
export function useGrunnkladd(nokkel: string, g: Pick<Barnegrunner, 'mot' | 'foreldresyn'>) {
  const utkast = useUtkast(nokkel)
  const kladd = useMemo(() => lesGrunnkladd(utkast.tekst, kladdAv(g)), [utkast.tekst, g])
  return {
    kladd,
    endret: !sammeGrunner(kladd, kladdAv(g)),
    sett: (ny: Partial<Grunnkladd>) => utkast.settTekst(JSON.stringify({ ...kladd, ...ny })),
    forkast: utkast.forkast,
  }
}
