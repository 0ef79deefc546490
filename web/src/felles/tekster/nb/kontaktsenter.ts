import { flertall } from '../flertall.ts'

const f = flertall('nb')

export const kontaktsenter = {
  tittel: 'Oppslag',
  hensikt:
    'Finn ut om den som ringer, har en sak, hvor den er, og hva som skjer videre. Du ser ikke hva saken gjelder.',
  felt: 'Fødselsnummer eller D-nummer',
  feltHjelp: 'Elleve siffer, slik den som ringer, sier det. Nummeret lagres ikke på denne maskinen.',
  knapp: 'Slå opp',
  ny: 'Nytt oppslag',
  feil: 'Skriv alle elleve sifrene.',
  ingen: 'Ingen sak på dette nummeret',
  ingenTekst: 'Det kan være at søknaden ikke er kommet fram, eller at saken ligger i en annen kommune.',
  svar: 'Svar på oppslaget',
  antall: (n: number) => f(n, { en: 'Én søknad', flere: `${n} søknader` }),
  status: 'Status',
  kontor: 'Kontor',
  mottatt: 'Mottatt',
  neste: 'Neste steg',
  frist: 'Svar eller beskjed innen',
  ingenFrist: 'Ingen frist nå',
  logges: 'Oppslaget er loggført.',
  statuser: {
    mottatt: 'Mottatt',
    'under-behandling': 'Under behandling',
    ferdigbehandlet: 'Ferdig behandlet',
    'behandles-ikke': 'Behandles ikke',
  } as Readonly<Record<string, string>>,
  /** Fasene i arbeidet, sagt til den som ringer. */
  nesteSteg: {
    soknad: 'Søknaden blir tatt til behandling',
    kartlegging: 'Vi snakker med familien',
    vurdering: 'Søknaden blir vurdert',
    godkjenning: 'En kollega leser vedtaket',
    brev: 'Brevet blir sendt',
    ferdig: 'Saken er ferdig behandlet',
  } as Readonly<Record<string, string>>,
}
