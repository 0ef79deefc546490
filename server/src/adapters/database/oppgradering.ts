/** Hvordan en gammel form av en hendelse blir den neste: `{ barnRegistrert: { 1: data => … } }` løfter versjon 1 til 2. */
export type Oppgraderinger = Readonly<Record<string, Readonly<Record<number, Oppgradering>>>>
export type Oppgradering = (data: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>

/** Versjonen nye hendelser av typen skrives med: én mer enn den siste som kan løftes. */
export function gjeldendeVersjon(oppgraderinger: Oppgraderinger, type: string): number {
  const fra = Object.keys(oppgraderinger[type] ?? {}).map(Number)
  return fra.length === 0 ? 1 : Math.max(...fra) + 1
}

export function oppgrader(
  oppgraderinger: Oppgraderinger,
  type: string,
  versjon: number,
  data: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const maal = gjeldendeVersjon(oppgraderinger, type)
  if (versjon > maal) throw new Error(`Hendelsen ${type} er skrevet av en nyere versjon av programmet`)
  let naa = data
  for (let v = versjon; v < maal; v++) {
    const steg = oppgraderinger[type]?.[v]
    if (!steg) throw new Error(`Det mangler en oppgradering av ${type} fra versjon ${v}`)
    naa = steg(naa)
  }
  return naa
}
