import { type Trespraak, tre } from '../../felles/spraak.ts'
import type { Tema } from '../tema.ts'

/**
 * Hvor lenge et svar står før det bør spørres om på nytt. Verken lov eller veileder sier hvor lenge; tidene er vårt forslag, og
 * kommunen kan sette sine egne. Kilden for at svar blir gamle i det hele tatt: Røde Kors (2023), kapittel 7.3.
 */
export type Grunntid = { readonly maneder: number; readonly grunn: Trespraak }

export const GRUNNTID: Readonly<Record<Tema, Grunntid>> = {
  'antall-alder': {
    maneder: 12,
    grunn: tre(
      'Familier endrer seg, og søknadsskjemaet viser ikke alle barn',
      'Familiar endrar seg, og søknadsskjemaet viser ikkje alle barn',
      'Families change, and the application form does not show every child',
    ),
  },
  'sosial-helse': {
    maneder: 6,
    grunn: tre(
      'Helse og trivsel kan endre seg raskt',
      'Helse og trivsel kan endre seg raskt',
      'Health and well-being can change quickly',
    ),
  },
  bosituasjon: {
    maneder: 12,
    grunn: tre(
      'Leiekontrakter og boforhold endres gjerne årlig',
      'Leigekontraktar og buforhold endrar seg gjerne kvart år',
      'Leases and housing tend to change yearly',
    ),
  },
  'overgang-etablering': {
    maneder: 12,
    grunn: tre(
      'Overganger følger barnehage- og skoleåret',
      'Overgangar følgjer barnehage- og skuleåret',
      'Transitions follow the kindergarten and school year',
    ),
  },
  'omsorg-samvaer': {
    maneder: 6,
    grunn: tre('Avtaler om samvær endres', 'Avtalar om samvær endrar seg', 'Agreements about contact change'),
  },
  nettverk: {
    maneder: 12,
    grunn: tre(
      'Venner og nettverk endrer seg over et skoleår',
      'Vener og nettverk endrar seg over eit skuleår',
      'Friends and networks change over a school year',
    ),
  },
  'andre-tjenester': {
    maneder: 12,
    grunn: tre(
      'Kontakt med andre tjenester kommer og går',
      'Kontakt med andre tenester kjem og går',
      'Contact with other services comes and goes',
    ),
  },
  'sfo-barnehage': {
    maneder: 12,
    grunn: tre(
      'Plass og betaling fastsettes for ett år om gangen',
      'Plass og betaling blir fastsett for eitt år om gongen',
      'Places and fees are set for one year at a time',
    ),
  },
  skole: {
    maneder: 12,
    grunn: tre(
      'Nytt skoleår gir nye behov',
      'Nytt skuleår gir nye behov',
      'A new school year brings new needs',
    ),
  },
  fritid: {
    maneder: 6,
    grunn: tre(
      'Nye sesonger har nye kontingenter og nytt utstyr',
      'Nye sesongar har nye kontingentar og nytt utstyr',
      'New seasons bring new fees and equipment',
    ),
  },
  'utstyr-klaer': {
    maneder: 6,
    grunn: tre(
      'Barn vokser, og klær følger årstidene',
      'Barn veks, og klede følgjer årstidene',
      'Children grow, and clothes follow the seasons',
    ),
  },
  'internett-mobil': {
    maneder: 12,
    grunn: tre(
      'Abonnement og utstyr varer omtrent ett år',
      'Abonnement og utstyr varer omtrent eitt år',
      'Plans and devices last about a year',
    ),
  },
  'andre-behov': {
    maneder: 12,
    grunn: tre(
      'Særlige behov bør ses på minst en gang i året',
      'Særlege behov bør sjåast på minst ein gong i året',
      'Special needs should be reviewed at least once a year',
    ),
  },
}

/** Der alderen gjør at svaret blir gammelt fortere. Alderen er barnets på dagen det ble svart; begge grensene er med. */
export type Alderstid = Grunntid & {
  readonly tema: Tema
  readonly fraAlder: number
  readonly tilAlder: number
}

export const ALDERSTID: readonly Alderstid[] = [
  {
    tema: 'utstyr-klaer',
    fraAlder: 0,
    tilAlder: 2,
    maneder: 3,
    grunn: tre(
      'Små barn vokser ut av klærne på få måneder',
      'Små barn veks ut av kleda på få månader',
      'Small children outgrow their clothes in a few months',
    ),
  },
  {
    tema: 'utstyr-klaer',
    fraAlder: 3,
    tilAlder: 5,
    maneder: 4,
    grunn: tre(
      'Barn i barnehagealder vokser fort ut av sko og ytterklær',
      'Barn i barnehagealder veks fort ut av sko og ytterklede',
      'Children of kindergarten age quickly outgrow shoes and outdoor clothes',
    ),
  },
  {
    tema: 'sfo-barnehage',
    fraAlder: 0,
    tilAlder: 1,
    maneder: 6,
    grunn: tre(
      'Barnepass endrer seg mye det første året',
      'Barnepass endrar seg mykje det første året',
      'Childcare changes much during the first year',
    ),
  },
  {
    tema: 'internett-mobil',
    fraAlder: 13,
    tilAlder: 17,
    maneder: 6,
    grunn: tre(
      'En ungdom bruker telefonen hver dag, og den går fort i stykker eller tom for data',
      'Ein ungdom bruker telefonen kvar dag, og han går fort i stykke eller tom for data',
      'A teenager uses the phone every day, and it soon breaks or runs out of data',
    ),
  },
]

/** Hvor gammel en ting kan bli før det er grunn til å spørre. Alderen er barnets på dagen tingen ble kjøpt. */
export type Levetid = { readonly fraAlder: number; readonly tilAlder: number; readonly maneder: number }

export const LEVETID_UTSTYR: readonly Levetid[] = [
  { fraAlder: 0, tilAlder: 2, maneder: 6 },
  { fraAlder: 3, tilAlder: 12, maneder: 12 },
  { fraAlder: 13, tilAlder: 17, maneder: 18 },
]
/** Telefon og PC slites av bruk, ikke av vekst. Uten fødselsdato brukes den samme tiden. */
export const LEVETID_TELEFON = 24
/** Uten fødselsdato vet vi ikke hvor fort barnet vokser. */
export const LEVETID_UKJENT_ALDER = 12
