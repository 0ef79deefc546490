import { flertall } from '../flertall.ts'
import type { kontaktsenter as nb } from '../nb/kontaktsenter.ts'

const f = flertall('nn')

export const kontaktsenter: typeof nb = {
  tittel: 'Oppslag',
  hensikt:
    'Finn ut om den som ringjer, har ei sak, kvar ho er, og kva som skjer vidare. Du ser ikkje kva saka gjeld.',
  felt: 'Fødselsnummer eller D-nummer',
  feltHjelp: 'Elleve siffer, slik den som ringjer, seier det. Nummeret blir ikkje lagra på denne maskina.',
  knapp: 'Slå opp',
  ny: 'Nytt oppslag',
  feil: 'Skriv alle dei elleve sifra.',
  ingen: 'Inga sak på dette nummeret',
  ingenTekst: 'Det kan vere at søknaden ikkje er komen fram, eller at saka ligg i ein annan kommune.',
  svar: 'Svar på oppslaget',
  antall: n => f(n, { en: 'Éin søknad', flere: `${n} søknader` }),
  status: 'Status',
  kontor: 'Kontor',
  mottatt: 'Motteken',
  neste: 'Neste steg',
  frist: 'Svar eller beskjed innan',
  ingenFrist: 'Ingen frist no',
  logges: 'Oppslaget er loggført.',
  statuser: {
    mottatt: 'Motteken',
    'under-behandling': 'Under behandling',
    ferdigbehandlet: 'Ferdig behandla',
    'behandles-ikke': 'Blir ikkje behandla',
  },
  nesteSteg: {
    soknad: 'Søknaden blir teken til behandling',
    kartlegging: 'Vi snakkar med familien',
    vurdering: 'Søknaden blir vurdert no',
    godkjenning: 'Ein kollega les vedtaket',
    brev: 'Brevet blir sendt ut',
    ferdig: 'Saka er ferdig behandla',
  },
}
