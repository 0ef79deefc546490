/** Språkenes egne navn er like på alle språk. */
export const utskrift = {
  nn: ['Bokmål', 'English', 'Nynorsk', 'Språk på arket', 'Tomt kartleggingsskjema'],
  en: ['Bokmål', 'English', 'Nynorsk'],
}
