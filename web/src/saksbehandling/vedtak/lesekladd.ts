import type { Lesepunkt, Lesersvar, NyKommentar, Punktsvar } from '@handlingsrom/domene/vedtak/lesing/typer'
import { useMemo } from 'react'
import { useUtkast } from '../../felles/api/useUtkast.ts'

export type Kladdkommentar = NyKommentar & { readonly id: string }
export type Kladd = {
  readonly kommentarer: readonly Kladdkommentar[]
  readonly svar: Partial<Record<Lesepunkt, Punktsvar>>
}
const TOM: Kladd = { kommentarer: [], svar: {} }

/** Kladden slik den ligger lagret. Det som ikke kan leses, er en tom kladd, aldri en feil på siden. */
export function lesKladd(tekst: string): Kladd {
  if (tekst === '') return TOM
  try {
    const lest = JSON.parse(tekst) as Partial<Kladd> | null
    return {
      kommentarer: Array.isArray(lest?.kommentarer) ? lest.kommentarer : [],
      svar: lest?.svar ?? {},
    }
  } catch {
    return TOM
  }
}

/** Det leseren har med seg når hun avgjør: bare kommentarer med ord i, og bare punktene hun har svart på. */
export const somLest = (k: Kladd): { kommentarer: NyKommentar[]; lesersvar: Lesersvar[] } => ({
  kommentarer: k.kommentarer.filter(x => x.tekst.trim() !== '').map(({ id: _, ...kommentar }) => kommentar),
  lesersvar: Object.entries(k.svar).map(([punkt, svar]) => ({ punkt: punkt as Lesepunkt, svar })),
})

/** Kommentarene og svarene mens de skrives: lagret av seg selv, bare hos leseren, til hun sender tilbake eller godkjenner. */
export function useLesekladd(sakId: string, vedtakId: string) {
  const utkast = useUtkast(`${sakId}:${vedtakId}:lesing`)
  const kladd = useMemo(() => lesKladd(utkast.tekst), [utkast.tekst])
  const skriv = (ny: Kladd) => utkast.settTekst(JSON.stringify(ny))
  return {
    ...kladd,
    lagring: utkast.lagring,
    lagretKl: utkast.lagretKl,
    forkast: utkast.forkast,
    sett: (k: Kladdkommentar) => {
      const finnes = kladd.kommentarer.some(x => x.id === k.id)
      const kommentarer = finnes
        ? kladd.kommentarer.map(x => (x.id === k.id ? k : x))
        : [...kladd.kommentarer, k]
      skriv({ ...kladd, kommentarer })
    },
    slett: (id: string) => skriv({ ...kladd, kommentarer: kladd.kommentarer.filter(x => x.id !== id) }),
    svarPa: (punkt: Lesepunkt, svar: Punktsvar) =>
      skriv({ ...kladd, svar: { ...kladd.svar, [punkt]: svar } }),
  }
}
export type Lesekladd = ReturnType<typeof useLesekladd>
