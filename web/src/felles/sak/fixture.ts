import { TEMA } from '@handlingsrom/domene/kartlegging/tema'
import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'

/** En oppdiktet familie til tester og skjermbilder. Brukes aldri av appen selv. */
const ID = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`
export const SAK = ID(1)
export const SOKNAD = ID(2)
const JONAS = ID(11)
const SELMA = ID(12)
const EMIL = ID(13)
const MARI = ID(10)
const hvem = { ansattId: ID(30), navn: 'Ingrid Moen' }
export const tor = { ansattId: ID(31), navn: 'Tor Myhre' }

export type Tilstand = Saksvisning['barn'][number]['celler'][number]['tilstand']
const TEGN: Record<string, Tilstand> = {
  k: 'kartlagt',
  i: 'ikke-spurt',
  n: 'bor-sporres-pa-nytt',
  o: 'onsker-ikke-a-svare',
  r: 'ikke-relevant',
}
const rad = (tegn: string) =>
  TEMA.map((tema, i) => ({ tema, tilstand: TEGN[tegn[i] ?? 'i'] ?? 'ikke-spurt' }))
const RADER: Record<string, string> = {
  [JONAS]: 'kkkikokrknnki',
  [SELMA]: 'kkkrnkkkkkkii',
  [EMIL]: 'kikikiikriiri',
}

const person = (
  personId: string,
  fornavn: string,
  etternavn: string,
  fodselsdato: string,
  alder: number,
) => ({
  personId,
  navn: `${fornavn} ${etternavn}`,
  fornavn,
  fodselsdato,
  alder,
  identer: [],
  adresse: [],
  telefon: null,
  tolkesprak: null,
  malform: 'nb' as const,
  sprak: { tolk: 'ikke-spurt' as const, versjon: 0, satt: null },
  gradering: { verdi: 'ugradert' as const, satt: null, forslag: null, valg: [] },
})

const barn = (personId: string, fornavn: string, fodt: string, alder: number, bosted: 'fast' | 'delt') => ({
  ...person(personId, fornavn, 'Tveter', fodt, alder),
  relasjon: 'barn' as const,
  termin: null,
  bosted,
  samvarsgrad: bosted === 'delt' ? 50 : null,
  foreldre: [MARI],
  kilde: 'soknad' as const,
  versjon: 1,
  tattUt: null,
  soknadenSier: null,
  celler: rad(RADER[personId] ?? ''),
  utelatt: null,
})

const hendelse = (nr: number, dato: string, type: string, h = hvem, tall: Record<string, string> = {}) => ({
  nr,
  tidspunkt: `${dato}T09:15:00.000Z`,
  dato,
  type,
  hvem: h,
  antall: 1,
  tall,
})

export const saksfixture: Saksvisning = {
  sakId: SAK,
  saksnummer: '2026-0412',
  familie: 'Tveter',
  dagens: '2026-11-23',
  soker: {
    ...person(MARI, 'Mari', 'Tveter', '1990-02-11', 36),
    adresse: ['Kvernveien 8', '0000 Elvestrand'],
    telefon: '90000000',
  },
  voksne: [],
  barn: [
    barn(JONAS, 'Jonas', '2012-03-04', 14, 'fast'),
    barn(SELMA, 'Selma', '2017-06-20', 9, 'delt'),
    barn(EMIL, 'Emil', '2021-05-02', 5, 'fast'),
  ],
  kontaktonsker: [],
  alleBarna: null,
  tildelt: [hvem],
  erTildeltMeg: true,
  kanSkrive: true,
  skjerming: 'ingen',
  kretsen: [],
  soknader: [
    {
      soknadId: SOKNAD,
      soker: { personId: MARI, navn: 'Mari Tveter' },
      kanal: 'digital',
      mottatt: '2026-11-02T20:14:00.000Z',
      mottattDato: '2026-11-02',
      status: 'under-behandling',
      fase: 'kartlegging',
      hvaSokesOm: 'Strøm og mat i november. Vinterklær til den minste.',
      akutt: null,
      besvart: false,
      forelopigFrist: '2026-12-02',
      forelopigSvar: null,
      vedtak: [],
      harInnsyn: true,
    },
  ],
  antallHindre: 0,
  kontrollerSkjult: false,
  kontroller: [
    { kontroll: 'alle-barna', resultat: { utfall: 'mangler', kode: 'alle-barna.ubesvart' } },
    { kontroll: 'V1', resultat: { utfall: 'ikke-aktuelt', kode: 'V1.ingen-periode' } },
  ],
  oppgaver: [
    {
      oppgaveId: `forelopig/${SOKNAD}`,
      type: 'forelopig-svar',
      sakId: SAK,
      familie: 'Tveter',
      frist: '2026-12-02',
      fra: '2026-11-02',
      for: 'saksbehandler',
      soknadId: SOKNAD,
      vedtakId: null,
      samtaleId: null,
      person: null,
      tekst: null,
    },
    {
      oppgaveId: `alle-barna/${SOKNAD}`,
      type: 'alle-barna',
      sakId: SAK,
      familie: 'Tveter',
      frist: null,
      fra: '2026-11-02',
      for: 'saksbehandler',
      soknadId: SOKNAD,
      vedtakId: null,
      samtaleId: null,
      person: null,
      tekst: null,
    },
    {
      oppgaveId: `dokumenter/${SOKNAD}`,
      type: 'nye-dokumenter',
      sakId: SAK,
      familie: 'Tveter',
      frist: null,
      fra: '2026-11-16',
      for: 'saksbehandler',
      soknadId: SOKNAD,
      vedtakId: null,
      samtaleId: null,
      person: null,
      tekst: null,
    },
  ],
  tidslinje: [
    hendelse(30, '2026-11-20', 'NotatFerdigstilt', hvem, { slag: 'telefon' }),
    hendelse(29, '2026-11-16', 'EttersendelseMottatt', { ansattId: '', navn: '' }),
    hendelse(28, '2026-11-09', 'SoknadTattTilBehandling'),
    hendelse(27, '2026-11-09', 'SakTildelt'),
    hendelse(26, '2026-11-02', 'SoknadMottatt', { ansattId: '', navn: 'Mari Tveter' }, { kanal: 'digital' }),
    { ...hendelse(25, '2026-08-18', 'OpplysningRegistrert', tor), antall: 24 },
    hendelse(1, '2025-10-20', 'VedtakFattet', tor),
    hendelse(0, '2025-04-28', 'SakOpprettet', { ansattId: '', navn: '' }),
  ],
  antallITidslinjen: 8,
  dokumenter: [
    {
      sha256: 'a'.repeat(64),
      filnavn: 'lonnsslipp-oktober.pdf',
      mimetype: 'application/pdf',
      storrelse: 84_213,
      dato: '2026-11-02',
      slag: 'vedlegg',
      soknadId: SOKNAD,
    },
    {
      sha256: 'b'.repeat(64),
      filnavn: 'stromregning.xlsx',
      mimetype: 'application/vnd.ms-excel',
      storrelse: 1_284_213,
      dato: '2026-11-16',
      slag: 'ettersendelse',
      soknadId: SOKNAD,
    },
  ],
  sisteNr: 30,
}
