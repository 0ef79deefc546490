import type { utskrift as nb } from '../nb/utskrift.ts'

export const utskrift: typeof nb = {
  menyvalg: 'Skriv ut kartlegginga',
  tomtKnapp: 'Tomt kartleggingsskjema',
  tittel: 'Kartlegginga på papir',
  hva: 'Kva skal stå på arket?',
  tomt: 'Spørsmåla, med plass til å skrive',
  utfylt: 'Svara som er skrivne ned',
  spraak: 'Språk på arket',
  svarenesSpraak: 'Svara står på det språket dei blei skrivne på.',
  spraakene: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
  hvilkeBarn: 'Kva barn skal vere med?',
  hvilkeBarnHjelp: 'Eit barn du tek bort, er ikkje nemnt nokon stad på arket.',
  velgEttBarn: 'Vel minst eitt barn.',
  holdtTilbake: 'Svar om vald og tryggleik, og svar nokon har unnateke frå innsyn, blir ikkje skrivne ut.',
  apne: 'Opne arket (PDF)',
}
