import type { Tekster } from '../typer.ts'

export const oppringning: Tekster['oppringning'] = {
  tittel: 'Ring og forklar brevet',
  merkes: (kvifor: string) => `Vedtaket merkast neste månad: ${kvifor}.`,
  frist: (dag: string) =>
    `Ring helst innan ${dag}. Dagen er vårt forslag, ikkje ein lovfrist. Brevet går utan å vente på samtalen.`,
  ute: (dag: string) =>
    `Ingen ringde innan ${dag}, så oppgåva står ikkje lenger på dagslista. Du kan framleis ringje.`,
  erstattet: 'Vedtaket er erstatta. Forklar det nye i staden.',
  tolk: (navn: string, sprak: string) => `${navn} treng tolk: ${sprak}. Bestill tolk før du ringjer.`,
  barna: 'Det brevet seier at vedtaket har å seie for barna',
  skriv: 'Skriv kva som skjedde',
  intro: 'Det du skriv, blir eit notat i journalen. Vedtaket og brevet blir ikkje endra.',
  lagre: 'Lagre',
  hva: 'Kva skjedde?',
  utfall: {
    forklart: 'Vi snakka saman om brevet',
    'onsket-ikke': 'Familien ønskte ikkje å snakke om det',
    'svarte-ikke': 'Prøvde, men fekk ikkje kontakt',
    'nadde-ikke': 'Sluttar å prøve',
  },
  under: {
    forklart: 'Oppgåva er gjord.',
    'onsket-ikke': 'Oppgåva er gjord.',
    'svarte-ikke': 'Oppgåva står, så nokon kan prøve igjen.',
    'nadde-ikke': 'Går når det er prøvd tre gonger på ulike dagar.',
  },
  kanal: 'Korleis?',
  kanaler: {
    telefon: 'Telefon',
    kontor: 'På kontoret',
    hjemmebesok: 'Heimebesøk',
  },
  hvem: 'Kven snakka du med, eller prøvde å nå?',
  dato: 'Dagen',
  tekst: 'Kva snakka de om, og kva lurte dei på?',
  tekstHjelp: 'Ta med det som gjeld barna, og det de blei einige om.',
  tekstForsok: 'Noko å leggje til? (valfritt)',
  tekstSlutt: 'Kvifor sluttar du å prøve, og korleis kan dei likevel få brevet forklart?',
  gjelder: 'Kven handla samtalen om?',
  manglerHva: 'Vel kva som skjedde.',
  manglerKanal: 'Vel korleis.',
  manglerHvem: 'Skriv kven.',
  manglerTekst: 'Skriv nokre ord.',
  manglerDato: 'Skriv dagen.',
  fort: (utfall: string, dag: string, navn: string) => `${utfall} ${dag}, skrive av ${navn}`,
  notat: 'Les notatet',
}
