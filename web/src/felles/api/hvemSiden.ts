let ansattId: string | undefined

/** Siden er åpnet av denne ansatte til den lastes på nytt. Skifter nettleseren bruker i et annet vindu, sier tjeneren nei. */
export const settHvemSiden = (id: string): string => {
  ansattId ??= id
  return ansattId
}

/** Alt siden ber om, sier hvem den er åpnet av; bare spørsmålet om hvem som er logget inn nå, gjør det ikke. */
export const hvemSiden = (sti: string): Readonly<Record<string, string>> =>
  ansattId === undefined || sti === '/api/meg' || sti === '/api/logg-ut'
    ? {}
    : { 'Handlingsrom-Ansatt': ansattId }
