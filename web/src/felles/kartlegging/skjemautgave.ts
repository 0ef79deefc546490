/** Utgaven av skjemaet i versjonen et svar bærer: grunnskjemaets nummer, og kommunens når den har egne spørsmål. */
export function skjemautgave(versjon: string): { readonly grunn: string; readonly egen?: string } {
  const [, grunn = '', egen] = /^grunnskjema-(\d+)(?:\+kommune-(\d+))?$/.exec(versjon) ?? []
  return egen === undefined ? { grunn } : { grunn, egen }
}
