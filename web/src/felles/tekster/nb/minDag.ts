import { flertall } from '../flertall.ts'
import { storTallord, tallord } from '../tallord.ts'

const f = flertall('nb')
const tall = tallord('nb')
const Tall = storTallord('nb')

export const minDag = {
  fane: 'Min dag',
  nyHenvendelse: 'Ny henvendelse',
  hopp: 'Gå til akutt',
  /** Setningene øverst. De settes sammen av dem som gjelder. */
  setning: {
    akutt: (n: number) =>
      f(n, { en: 'Én familie trenger svar i dag.', flere: `${Tall(n)} familier trenger svar i dag.` }),
    etterDet: (n: number) =>
      f(n, { en: 'Etter det har du én frist.', flere: `Etter det har du ${tall(n)} frister.` }),
    idag: (n: number) =>
      f(n, {
        en: 'Du har én oppgave med frist i dag.',
        flere: `Du har ${tall(n)} oppgaver med frist i dag.`,
      }),
    idagMedOver: (n: number) =>
      f(n, {
        en: 'Du har én oppgave der fristen er gått ut.',
        flere: `Du har ${tall(n)} oppgaver med frist i dag eller før.`,
      }),
    ingenFrist: 'Ingenting har frist i dag.',
    venter: (n: number) =>
      f(n, { en: 'Én oppgave venter på deg.', flere: `${Tall(n)} oppgaver venter på deg.` }),
    ufordelte: (n: number) =>
      f(n, {
        en: 'Én ny søknad har ingen tatt.',
        flere: `${Tall(n)} nye søknader har ingen tatt.`,
      }),
    ro: 'Ingenting haster, og ingenting venter på deg.',
    parkert: (n: number) =>
      f(n, {
        en: 'Én melding i mottaket må plasseres for hånd.',
        flere: `${Tall(n)} meldinger i mottaket må plasseres for hånd.`,
      }),
    stoppet: (n: number) =>
      f(n, {
        en: 'Én sending til søkeren kom ikke fram. Se hvorfor.',
        flere: `${Tall(n)} sendinger til søkere kom ikke fram. Se hvorfor.`,
      }),
  },
  filter: 'Vis bare',
  vis: {
    alt: 'Alt',
    akutt: 'Akutt',
    idag: 'I dag',
    venter: 'Venter på deg',
    nye: 'Nye søknader',
  },
  akutt: 'Akutt',
  svarIDag: 'Svar i dag',
  meldtFor: (n: number) => f(n, { en: 'Meldt for 1 dag siden', flere: `Meldt for ${n} dager siden` }),
  nodhjelpTil: (familie: string) => `Nødhjelp til familien ${familie}`,
  uplassert: 'Nødhjelp i en søknad som ikke er plassert',
  plasser: 'Plasser søknaden',
  plasserNodhjelp: 'Plasser søknaden om nødhjelp',
  meldt: (nar: string) => `Meldt ${nar}.`,
  kl: (klokke: string) => `kl. ${klokke}`,
  vurderNodhjelp: 'Vurder nødhjelp',
  taSaken: 'Ta saken',
  taSakenFor: (familie: string) => `Ta saken til familien ${familie}`,
  idag: 'I dag',
  eldsteFristForst: 'Eldste frist først',
  venter: 'Venter på deg',
  eldstForst: 'Eldst først',
  ufordelte: 'Nye søknader ingen har tatt',
  kom: (nar: string) => `Kom ${nar}`,
  kanal: { digital: 'Digital søknad', papir: 'Søknad på papir', muntlig: 'Muntlig søknad' },
  nesteSju: 'Neste sju dager',
  barn: 'Barn vi mangler svar om',
  barnMedAlder: (fornavn: string, alder: number | null) =>
    alder === null ? fornavn : `${fornavn}, ${alder === 0 ? 'under 1' : alder}`,
  visAlle: (n: number) => f(n, { en: 'Vis 1 familie til', flere: `Vis ${n} familier til` }),
  visFaerre: 'Vis færre',
  ufullstendig: 'Listen bygger på søknader og samtaler og kan være ufullstendig.',
  tomt: {
    akutt: 'Ingen har meldt at det haster.',
    idag: 'Ingenting har frist i dag.',
    venter: 'Ingenting venter på deg.',
    venterTekst: 'Returer, nye dokumenter og vedtak du skal lese, kommer her.',
    ufordelte: 'Alle nye søknader har fått noen.',
    nesteSju: 'Ingen frister de neste sju dagene.',
    barn: 'Vi har svar om alle barna vi vet om i sakene dine.',
    ingenEgneBarn: 'Du har ingen saker med barn.',
    ingenEgneBarnTekst: 'Listen viser bare barn i sakene du selv har. Andres saker står ikke her.',
  },
  taster: 'J og K eller piltastene flytter mellom radene. Enter åpner. N gir ny samtale.',
}
