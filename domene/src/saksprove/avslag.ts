/** Det en som trekker eller leser kan få nei på, i den rekkefølgen hun møter det. */
export const SAKSPROVEAVSLAG = {
  'prove-uten-antall': 'Skriv hvor mange saker som skal trekkes i minst ett av lagene.',
  'prove-uten-saker':
    'Det er ingen saker å trekke fra i perioden. Velg en annen periode, eller vent til det er fattet vedtak.',
  'prove-storre-enn-utvalget':
    'Det er færre saker i laget enn du vil trekke. Skriv et lavere tall, eller velg en annen periode.',
  'prove-tillegg-for-stort':
    'Det er færre saker med mangler igjen enn tillegget du ba om. Skriv et lavere tall.',
  'prove-uten-leser': 'Velg minst én som skal lese.',
  'prove-leser-ukjent':
    'En av dem du valgte, er ikke fagansvarlig eller leder ved kontoret nå. Velg lesere på nytt.',
  'prove-leser-trekker': 'Du kan ikke lese saker du selv trekker. Velg andre til å lese.',
  'prove-leser-har-arbeidet':
    'Minst én av sakene kan ikke leses av noen du valgte: de har arbeidet i den, godkjent den, eller er inhabile. Velg flere lesere.',
  'prove-leser-full':
    'Ingen kan ha flere enn 20 saker som ikke er levert. Velg flere lesere, trekk færre saker, eller vent til noe er levert.',
  'prove-leser-kan-lese':
    'Den som fikk saken, kan fortsatt lese den. Bare en sak leseren er blitt inhabil i, kan gis til en annen.',
  'lesing-levert': 'Lesingen er levert og kan ikke endres. Det du skrev her, er ikke lagret.',
  'lesefrist-ute':
    'De 30 dagene du kunne lese saken, er ute. Det du har lagret, står, men kan ikke leveres. Be lederen trekke på nytt.',
  'lesested-finnes-ikke': 'Et av stedene du viste til, finnes ikke i saken. Velg stedene på nytt.',
  'lesing-ikke-levert': 'Lesingen er ikke levert ennå. Drøft uenigheten når den er det.',
  'lesing-ikke-uenige':
    'Leseren og kontrollen er ikke uenige om dette målepunktet. Last siden på nytt og velg et annet.',
  'drofting-uten-ord': 'Skriv hvorfor, og hva som skal gjøres, så andre kan lære av det.',
  'lesing-ikke-ferdig':
    'Lesingen kan ikke leveres ennå. Svar på hvert målepunkt, og fyll ut det som mangler.',
} as const
export type Saksproveavslag = keyof typeof SAKSPROVEAVSLAG
