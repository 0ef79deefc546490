import { useUtkast } from '../../../felles/api/useUtkast.ts'

type Tekster = Readonly<Record<string, string>>

/** Alle tekstfeltene i et skjema i ett utkast, så ingenting skrevet går tapt om dialogen lukkes. */
export function useTekstutkast(nokkel: string, start: Tekster) {
  const utkast = useUtkast(nokkel)
  const tekster: Tekster = { ...start, ...les(utkast.tekst) }
  return {
    tekster,
    sett: (navn: string, verdi: string) => utkast.settTekst(JSON.stringify({ ...tekster, [navn]: verdi })),
    forkast: utkast.forkast,
    lagring: utkast.lagring,
    lagretKl: utkast.lagretKl,
  }
}

function les(tekst: string): Tekster {
  try {
    return tekst === '' ? {} : (JSON.parse(tekst) as Tekster)
  } catch {
    return {}
  }
}
