/** Datasettet, kildene og sjekklisten. */
export const datasett = {
  tittel: 'Datasett, kilder og sjekkliste',
  hensikt: 'Tall uten mennesker i, for forskning og for kommunens planer, og det kildene selv oppgir.',
  tilbake: 'Internkontroll',
  inngang: 'Se datasettet for forskning og plan, kildene som data, og sjekklisten',
  anonymt: 'Anonymt datasett',
  medTittel: 'Dette er med',
  med: [
    'Familier med barn som fikk vedtak: hvor mange barn, første vedtak, helt eller delvis avslag',
    'Tilsynets målepunkter, med de fire delene hver for seg',
    'Indikatorene, med hva de teller av',
    'Det familiene svarte, når kommunen har ett kontor',
    'Tertialer og år som er over, i år og de to forrige',
  ],
  ikkeMedTittel: 'Dette er ikke med',
  ikkeMed: [
    'Graderte saker, i noe tall',
    'Navn, nummer, sted, måned, alder, og hvem som behandlet saken',
    'Et tall under fem, heller ikke når det kunne regnes ut av de andre tallene, sidene eller rapporten',
    'Om loven er oppfylt: tallene sier hva som er skrevet',
    'Dem som trenger hjelp og ikke søker',
  ],
  til: 'Hva skal datasettet brukes til?',
  tilHjelp: 'Det står i loggen, med navnet ditt. Bare lederen kan hente det ut.',
  formal: {
    forskning: 'Forskning',
    'plan-for-forebygging': 'Kommunens plan for forebygging (barnevernsloven § 15-1)',
    'annet-planarbeid': 'Annet planarbeid i kommunen',
  },
  last: { csv: 'Last ned regneark (CSV)', json: 'Last ned data (JSON)' },
  kilder: 'Kildene som data',
  tabell1: 'Vis de 37 kontorene i tabell 1',
  tabell1Forbehold:
    'Kontorene ble valgt etter risiko, og tabellen sier ikke noe om andre kontorer. For oppfølging ble bare tilbudet sett på. Kilde: Røde Kors 2023, tabell 1, av Helsetilsynets rapporter per 6. juli 2023.',
  kolonner: ['Kontor', 'Kartlegging', 'Vurdering og beslutning', 'Oppfølging'],
  brudd: 'Lovbrudd',
  ikkeBrudd: 'Ikke påvist',
  egetTittel: 'Dette kontoret: andel saker med mangler',
  egetHjelp: (periode: string) =>
    `Perioden ${periode}. Et annet slags tall enn over: tilsynet sier om et kontor brøt loven, her står i hvor mange av sakene kontrollen fant at noe mangler. De kan ikke sammenlignes, og en mangel er ikke et lovbrudd.`,
  egetKontor: 'Vårt kontor',
  egetAv: (n: number, av: number) => `${Math.round((100 * n) / av)} % (${n} av ${av})`,
  egetFeilet: 'Tallene kunne ikke hentes. Last siden på nytt.',
  sjekkliste: 'Sjekkliste om barnas behov',
  sjekklisteHjelp:
    'Tilsynets målepunkter på én side, til å ha ved siden av saken. Et kryss sier ikke at loven er oppfylt.',
  apneSjekkliste: 'Åpne sjekklisten (PDF)',
}
