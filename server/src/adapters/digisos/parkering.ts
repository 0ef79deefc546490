import type { Spraak } from '@handlingsrom/domene/felles/spraak'

/** Hvorfor en melding blir liggende til et menneske har sett på den, i den rekkefølgen det blir oppdaget. */
export const PARKERINGSGRUNNER = [
  'ikke-json',
  'ukjent-hovedversjon',
  'skjemafeil',
  'annen-kommune',
  'mangler-identitet',
  'kunne-ikke-leses-inn',
  'uten-soknad',
] as const
export type Parkeringsgrunn = (typeof PARKERINGSGRUNNER)[number]

export const PARKERINGSTEKST = {
  'ikke-json': {
    nb: 'Filen kan ikke leses: den er ikke gyldig JSON i UTF-8. Den er lagret uendret. Åpne originalen og plasser den for hånd.',
    nn: 'Fila kan ikkje lesast: ho er ikkje gyldig JSON i UTF-8. Ho er lagra uendra. Opne originalen og plasser han for hand.',
    en: 'The file cannot be read: it is not valid JSON in UTF-8. It is kept unchanged. Open the original and place it by hand.',
  },
  'ukjent-hovedversjon': {
    nb: 'Søknaden er sendt i en utgave av filformatet som dette systemet ikke kan lese. Den er lagret uendret. Les originalen og plasser den for hånd.',
    nn: 'Søknaden er send i ei utgåve av filformatet som dette systemet ikkje kan lese. Han er lagra uendra. Les originalen og plasser han for hand.',
    en: 'The application uses a version of the file format that this system cannot read. It is kept unchanged. Read the original and place it by hand.',
  },
  skjemafeil: {
    nb: 'Søknaden følger ikke det nasjonale filformatet. Den er lagret uendret. Se hva som kunne leses, og plasser den for hånd.',
    nn: 'Søknaden følgjer ikkje det nasjonale filformatet. Han er lagra uendra. Sjå kva som kunne lesast, og plasser han for hand.',
    en: 'The application does not follow the national file format. It is kept unchanged. See what could be read, and place it by hand.',
  },
  'annen-kommune': {
    nb: 'Søknaden er adressert til et kommunenummer som ikke er registrert på denne kommunen. Avklar hvem som skal ha den, eller plasser den for hånd.',
    nn: 'Søknaden er adressert til eit kommunenummer som ikkje er registrert på denne kommunen. Avklar kven som skal ha han, eller plasser han for hand.',
    en: 'The application is addressed to a municipality number that is not registered for this municipality. Find out who should have it, or place it by hand.',
  },
  'mangler-identitet': {
    nb: 'Søknaden sier ikke hvem som søker: feltet for identitetsnummer er tomt. Finn ut hvem det er, og plasser den for hånd.',
    nn: 'Søknaden seier ikkje kven som søkjer: feltet for identitetsnummer er tomt. Finn ut kven det er, og plasser han for hand.',
    en: 'The application does not say who is applying: the identity number field is empty. Find out who it is, and place it by hand.',
  },
  'kunne-ikke-leses-inn': {
    nb: 'Søknaden er mottatt og lagret uendret, men systemet klarte ikke å lese den inn i en sak. Les originalen og plasser den for hånd. Meld fra til dem som drifter systemet.',
    nn: 'Søknaden er motteken og lagra uendra, men systemet klarte ikkje å lese han inn i ei sak. Les originalen og plasser han for hand. Meld frå til dei som driftar systemet.',
    en: 'The application is received and kept unchanged, but the system could not read it into a case. Read the original and place it by hand. Tell those who run the system.',
  },
  'uten-soknad': {
    nb: 'Vedleggene kom uten søknad, og det er ikke klart hvilken søknad de hører til. De er lagret uendret. Les dem, og plasser dem på søknaden for hånd.',
    nn: 'Vedlegga kom utan søknad, og det er ikkje klart kva søknad dei høyrer til. Dei er lagra uendra. Les dei, og plasser dei på søknaden for hand.',
    en: 'The attachments came without an application, and it is not clear which application they belong to. They are kept unchanged. Read them, and place them on the application by hand.',
  },
} satisfies Record<Parkeringsgrunn, Record<Spraak, string>>
