import type { Malform } from '../felles/spraak.ts'
import type { Indikator } from './definisjoner.ts'

/** Det en indikator heter på skjermen, i rapporten og i filene. */
export const INDIKATORNAVN: Readonly<Record<Indikator, Readonly<Record<Malform, string>>>> = {
  'dager-til-vedtak': { nb: 'Fra søknad til vedtak', nn: 'Frå søknad til vedtak' },
  'dager-til-forelopig-svar': { nb: 'Fra søknad til foreløpig svar', nn: 'Frå søknad til førebels svar' },
  'forelopig-svar-i-tide': { nb: 'Foreløpig svar innen en måned', nn: 'Førebels svar innan ein månad' },
  'dager-til-forste-samtale': { nb: 'Fra søknad til første samtale', nn: 'Frå søknad til første samtale' },
  'okonomisk-radgivning': {
    nb: 'Ventetid for økonomisk rådgivning',
    nn: 'Ventetid for økonomisk rådgjeving',
  },
  'barnets-syn': {
    nb: 'Barnets syn er hentet inn eller forsøkt',
    nn: 'Synet til barnet er henta inn eller prøvd',
  },
  'kartlagte-punkter': {
    nb: 'Så mye var det spurt om barna før vedtaket',
    nn: 'Så mykje var det spurt om barna før vedtaket',
  },
  'fysisk-mote': {
    nb: 'Vi møtte familien første gang de søkte',
    nn: 'Vi møtte familien første gongen dei søkte',
  },
  'kartlagt-etter-nodhjelp': {
    nb: 'Spurt om barna igjen etter ny nødhjelp',
    nn: 'Spurt om borna igjen etter ny naudhjelp',
  },
  'langvarig-med-barn': {
    nb: 'Familier med barn som har hatt stønad lenge',
    nn: 'Familiar med born som har hatt stønad lenge',
  },
  'egen-tekst': { nb: 'Egen tekst i vedtaksbrevet', nn: 'Eigen tekst i vedtaksbrevet' },
  'mot-satsen': { nb: 'Livsopphold mot normen eller satsen', nn: 'Livsopphald mot norma eller satsen' },
  'paragraf-19': { nb: '§ 19 er vurdert når noe er avslått', nn: '§ 19 er vurdert når noko er avslått' },
  'paragraf-17': {
    nb: 'Vedtak etter § 17 når det gis råd over tid',
    nn: 'Vedtak etter § 17 når det blir gitt råd over tid',
  },
  retur: { nb: 'Sendt tilbake fra andreleser', nn: 'Send tilbake frå andrelesar' },
  klager: { nb: 'Klager og utfall', nn: 'Klager og resultat' },
  soknader: { nb: 'Søknader', nn: 'Søknader' },
  nodhjelp: { nb: 'Nødhjelp', nn: 'Naudhjelp' },
  'gjentatt-nodhjelp': { nb: 'Nødhjelp som er gjentatt', nn: 'Naudhjelp som er gjenteken' },
  kvartalssamtale: { nb: 'Samtale hvert kvartal', nn: 'Samtale kvart kvartal' },
  'avtaler-holdt': { nb: 'Avtaler vi holdt', nn: 'Avtalar vi heldt' },
  kvp: { nb: 'Vurdert for kvalifiseringsprogrammet', nn: 'Vurdert for kvalifiseringsprogrammet' },
}

export const indikatornavn = (m: Malform): Readonly<Record<Indikator, string>> =>
  Object.fromEntries(Object.entries(INDIKATORNAVN).map(([i, n]) => [i, n[m]])) as Record<Indikator, string>
