/** Det en leder eller en som eier et tiltak kan få nei på, i den rekkefølgen hun møter det. */
export const AVVIKSAVSLAG = {
  'avvik-uten-tittel': 'Skriv kort hva avviket er.',
  'avvik-nummer-i-teksten':
    'Teksten har et tall som kan være et fødselsnummer. Ta det bort: avviket handler om hvordan vi arbeider, ikke om en familie.',
  'avvik-periode-har-begynt':
    'Effekten kan bare måles i en hel periode som begynner etter i dag. Velg en senere periode.',
  'avvik-indikator-males-ikke':
    'Indikatoren måles ikke ennå, så effekten kan ikke vises. Velg en annen indikator, eller et målepunkt.',
  'avvik-indikator-uten-mal':
    'Denne indikatoren kan ikke være et mål: den er ikke en andel eller dager som regnes likt i hver periode. Velg en annen.',
  'avvik-grense-ugyldig':
    'Grensen passer ikke til indikatoren. Skriv et helt tall: 0 til 100 for prosent, 0 til 366 for dager.',
  'avvik-kilde-passer-ikke':
    'Det dere vil måle, er ikke det dere kom fra. Velg målepunktet eller indikatoren dere åpnet avviket fra.',
  'avvik-mal-ikke-bedre':
    'Målet er alt nådd i perioden dere så på, så det ville ikke vist noen endring. Skriv et mål som er bedre enn tallet, eller velg noe annet å måle.',
  'avvik-lukket': 'Avviket er lukket og kan ikke endres. Åpne et nytt hvis det svikter igjen.',
  'tiltak-uten-tekst': 'Skriv hva som skal gjøres.',
  'tiltak-frist-passert': 'Fristen er passert. Velg i dag eller en senere dag.',
  'tiltak-eier-ukjent': 'Den du valgte, arbeider ikke ved kontoret nå. Velg en annen.',
  'tiltak-finnes-ikke': 'Tiltaket finnes ikke i dette avviket. Last siden på nytt.',
  'tiltak-ferdig': 'Tiltaket er alt ferdig. Legg til et nytt hvis mer må gjøres.',
  'tiltak-ikke-ditt': 'Bare den som eier tiltaket, eller lederen, kan melde det.',
  'tiltak-droppet-uten-grunn': 'Skriv hvorfor tiltaket ikke blir gjort.',
  'avvik-uten-tiltak': 'Avviket har ingen tiltak. Legg til det som ble gjort, før du lukker.',
  'avvik-tiltak-gjenstar':
    'Minst ett tiltak er ikke ferdig. Meld det gjort, eller skriv hvorfor det ikke blir gjort.',
  'avvik-ikke-malt':
    'Effekten er ikke målt ennå. Avviket kan lukkes når den siste perioden er over og målt; da ser dere om praksis er endret.',
  'avvik-for-faa-saker':
    'Det er for få saker til å måle. Trekk en saksprøve fra en periode etter at avviket ble åpnet, la noen lese den, og lukk på det de finner.',
  'avvik-for-faa-i-indikatoren':
    'Det er for få til å måle. En saksprøve kan ikke svare i stedet for en indikator, for leserne svarer på målepunktene. Mål i en periode til.',
  'avvik-mal-ikke-nadd': 'Målet er ikke nådd. Legg til et nytt tiltak, og velg en ny periode å måle i.',
  'avvik-prove-finnes-ikke': 'Saksprøven finnes ikke ved kontoret. Velg en annen.',
  'avvik-prove-leses':
    'Saksprøven leses fortsatt. Vent til alle lesingene er levert eller dagene er ute, så avviket ikke påvirker leserne.',
  'avvik-prove-uten-mangel':
    'Ingen av leserne fant at noe mangler på dette målepunktet i saksprøven. Velg et der de gjorde det.',
  'avvik-prove-for-tidlig':
    'Saksprøven er trukket fra vedtak før avviket ble åpnet. Trekk en ny fra en senere periode.',
  'avvik-prove-ikke-lest': 'Saksprøven er ikke ferdig lest. Vent til alle lesingene er levert.',
  'avvik-prove-for-liten':
    'Saksprøven er for liten til å lukke på. Trekk minst fem saker, eller alle hvis det er færre.',
  'avvik-prove-viser-mangler':
    'Leserne fant at noe fortsatt mangler. Legg til et nytt tiltak, og velg en ny periode å måle i.',
  'avvik-uten-vurdering': 'Skriv hvordan du vurderer det som er målt, før du lukker.',
} as const
export type Avviksavslag = keyof typeof AVVIKSAVSLAG
