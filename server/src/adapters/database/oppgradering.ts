import { OPPGRADERINGER } from '@handlingsrom/domene/sak/oppgraderinger'

/** Versjonen nye hendelser av typen skrives med: én mer enn den siste som kan løftes. */
export function gjeldendeVersjon(type: string): number {
  const fra = Object.keys(OPPGRADERINGER[type] ?? {}).map(Number)
  return fra.length === 0 ? 1 : Math.max(...fra) + 1
}

/** Innholdet i dagens form. Kaster når det er skrevet av en nyere utgave av programmet, eller et løft mangler. */
export function oppgrader(
  type: string,
  versjon: number,
  data: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const maal = gjeldendeVersjon(type)
  if (versjon > maal) throw new Error(`Hendelsen ${type} er skrevet av en nyere versjon av programmet`)
  let naa = data
  for (let v = versjon; v < maal; v++) {
    const steg = OPPGRADERINGER[type]?.[v]
    if (!steg) throw new Error(`Det mangler en oppgradering av ${type} fra versjon ${v}`)
    naa = steg(naa)
  }
  return naa
}
