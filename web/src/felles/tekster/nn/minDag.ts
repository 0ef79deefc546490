import { flertall } from '../flertall.ts'
import type { minDag as nb } from '../nb/minDag.ts'
import { storTallord, tallord } from '../tallord.ts'

const f = flertall('nn')
const tall = tallord('nn')
const Tall = storTallord('nn')

export const minDag: typeof nb = {
  fane: 'Min dag',
  nyHenvendelse: 'Ny førespurnad',
  hopp: 'Gå til det som hastar',
  setning: {
    akutt: n => f(n, { en: 'Éin familie treng svar i dag.', flere: `${Tall(n)} familiar treng svar i dag.` }),
    etterDet: n => f(n, { en: 'Etter det har du éin frist.', flere: `Etter det har du ${tall(n)} fristar.` }),
    idag: n =>
      f(n, {
        en: 'Du har éi oppgåve med frist i dag.',
        flere: `Du har ${tall(n)} oppgåver med frist i dag.`,
      }),
    idagMedOver: n =>
      f(n, {
        en: 'Du har éi oppgåve der fristen er gått ut.',
        flere: `Du har ${tall(n)} oppgåver med frist i dag eller før.`,
      }),
    ingenFrist: 'Ingen ting har frist i dag.',
    venter: n => f(n, { en: 'Éi oppgåve ventar på deg.', flere: `${Tall(n)} oppgåver ventar på deg.` }),
    ufordelte: n =>
      f(n, { en: 'Éin ny søknad har ingen teke.', flere: `${Tall(n)} nye søknader har ingen teke.` }),
    ro: 'Ingen ting hastar, og ingen ting ventar på deg.',
    parkert: n =>
      f(n, {
        en: 'Éi melding i mottaket må plasserast for hand.',
        flere: `${Tall(n)} meldingar i mottaket må plasserast for hand.`,
      }),
    stoppet: n =>
      f(n, {
        en: 'Éi sending til søkjaren kom ikkje fram. Sjå kvifor.',
        flere: `${Tall(n)} sendingar til søkjarar kom ikkje fram. Sjå kvifor.`,
      }),
  },
  filter: 'Vis berre',
  vis: {
    alt: 'Alt',
    akutt: 'Akutt',
    idag: 'I dag',
    venter: 'Ventar på deg',
    nye: 'Nye søknader',
  },
  akutt: 'Akutt',
  svarIDag: 'Svar i dag',
  meldtFor: n => f(n, { en: 'Meldt for 1 dag sidan', flere: `Meldt for ${n} dagar sidan` }),
  nodhjelpTil: familie => `Naudhjelp til familien ${familie}`,
  meldt: nar => `Meldt ${nar}.`,
  kl: klokke => `kl. ${klokke}`,
  uplassert: 'Naudhjelp i ein søknad som ikkje er plassert',
  plasser: 'Plasser søknaden',
  plasserNodhjelp: 'Plasser søknaden om naudhjelp',
  vurderNodhjelp: 'Vurder naudhjelp',
  taSaken: 'Ta saka',
  taSakenFor: familie => `Ta saka til familien ${familie}`,
  idag: 'I dag',
  eldsteFristForst: 'Eldste frist fyrst',
  venter: 'Ventar på deg',
  eldstForst: 'Eldst fyrst',
  ufordelte: 'Nye søknader ingen har teke',
  kom: nar => `Kom ${nar}`,
  kanal: { digital: 'Digital søknad', papir: 'Søknad på papir', muntlig: 'Munnleg søknad' },
  nesteSju: 'Dei neste sju dagane',
  barn: 'Barn vi manglar svar om',
  barnMedAlder: (fornavn, alder) =>
    alder === null ? fornavn : `${fornavn}, ${alder === 0 ? 'under 1' : alder}`,
  visAlle: n => f(n, { en: 'Vis 1 familie til', flere: `Vis ${n} familiar til` }),
  visFaerre: 'Vis færre',
  ufullstendig: 'Lista byggjer på søknader og samtalar og kan vere ufullstendig.',
  tomt: {
    akutt: 'Ingen har meldt at det hastar.',
    idag: 'Ingen ting har frist i dag.',
    venter: 'Ingenting ventar på deg.',
    venterTekst: 'Returar, nye dokument og vedtak du skal lese, kjem her.',
    ufordelte: 'Alle nye søknader har fått nokon.',
    nesteSju: 'Ingen fristar dei neste sju dagane.',
    barn: 'Vi har svar om alle barna vi veit om i sakene dine.',
    ingenEgneBarn: 'Du har ingen saker med barn no.',
    ingenEgneBarnTekst: 'Lista viser berre barn i sakene du sjølv har. Sakene til andre står ikkje her.',
  },
  taster: 'J og K eller piltastane flyttar mellom radene. Enter opnar. N gir ny samtale.',
}
