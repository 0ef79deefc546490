import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import { DEMOKONTOR } from './ansatte.ts'
import { DEMOKOMMUNE } from './kommune.ts'

/** Et menneske i en familie. `nummer` er syntetisk; den som ikke har det, er bare kjent med navn og fødselsdato. */
export type Menneske = {
  readonly fornavn: string
  readonly etternavn: string
  readonly fodt: Dato
  readonly nummer: string
}

export type Barnerad = {
  readonly barn: Menneske
  /** Uten: bor fast hos søkeren. Et tall er samvær i prosent. */
  readonly bosted?: 'delt' | number
}
type Belopsrad = readonly [type: string, tittel: string, kroner?: number]

export type Digitalsoknad = {
  readonly soker: Menneske
  readonly gate: readonly [navn: string, nummer: string]
  readonly telefon: string
  readonly ektefelle?: Menneske
  readonly sivilstatus?: 'ugift' | 'gift' | 'samboer' | 'skilt' | 'separert' | 'enke'
  readonly barn: readonly Barnerad[]
  readonly barnebidrag?: 'mottar' | 'betaler' | 'begge' | 'ingen'
  readonly sokerOm: string
  readonly fordi: string
  readonly bor?: 'leier' | 'kommunal' | 'eier' | 'venner' | 'familie' | 'foreldre'
  readonly arbeid?: 'heltid' | 'deltid'
  readonly inntekter?: readonly Belopsrad[]
  /** Utbetalinger nav.no har hentet fra Nav. */
  readonly fraNav?: readonly (readonly [tittel: string, kroner?: number])[]
  readonly utgifter?: readonly Belopsrad[]
  readonly brukskonto?: number
  readonly skatteetatenSvarteIkke?: true
  readonly kommunenummer?: string
}

/** Kodene som står under «regninger»; resten står i den faste oversikten. */
const REGNINGER = new Set([
  'strom',
  'kommunalAvgift',
  'oppvarming',
  'annenBoutgift',
  'barnFritidsaktiviteter',
  'barnTannregulering',
  'annenBarneutgift',
  'annen',
])

const bruker = { kilde: 'bruker' } as const
const register = { kilde: 'system' } as const
const rad = ([type, tittel]: Belopsrad) => ({ ...bruker, type, tittel, overstyrtAvBruker: false })

/** soknad.json slik nav.no ville sendt den. Bygget bare av det familien har oppgitt; gyldig etter det nasjonale skjemaet. */
export function soknadJson(s: Digitalsoknad, sendt: Tidspunkt) {
  const utgifter = (regninger: boolean) =>
    (s.utgifter ?? [])
      .filter(([type]) => REGNINGER.has(type) === regninger)
      .map(r => ({ ...rad(r), ...(r[2] === undefined ? {} : { belop: r[2] }) }))
  return {
    version: '1.5.0',
    data: {
      soknadstype: 'standard',
      personalia: {
        personIdentifikator: { ...register, verdi: s.soker.nummer },
        navn: { ...register, ...navn(s.soker) },
        nordiskBorger: { ...bruker, verdi: true },
        telefonnummer: { ...bruker, verdi: s.telefon },
        kontonummer: { ...bruker, harIkkeKonto: false, verdi: '12345678903' },
        folkeregistrertAdresse: {
          ...register,
          type: 'gateadresse',
          landkode: 'NOR',
          postnummer: '0000',
          poststed: 'SUNDFJÆRE',
          gatenavn: s.gate[0],
          husnummer: s.gate[1],
        },
      },
      arbeid: {
        situasjon: {
          ...bruker,
          erIJobb: s.arbeid !== undefined,
          ...(s.arbeid ? { jobbGrad: s.arbeid } : {}),
        },
      },
      utdanning: { ...bruker, erStudent: false },
      familie: {
        sivilstatus: s.ektefelle
          ? { ...register, status: 'gift', ektefelle: person(s.ektefelle), folkeregistrertMedEktefelle: true }
          : { ...bruker, status: s.sivilstatus ?? 'ugift' },
        forsorgerplikt: {
          harForsorgerplikt: { ...register, verdi: s.barn.length > 0 },
          ...(s.barnebidrag ? { barnebidrag: { ...bruker, verdi: s.barnebidrag } } : {}),
          ansvar: s.barn.map(ansvar),
        },
      },
      begrunnelse: { ...bruker, hvaSokesOm: s.sokerOm, hvorforSoke: s.fordi },
      bosituasjon: {
        ...bruker,
        botype: s.bor ?? 'leier',
        antallPersoner: 1 + s.barn.filter(b => typeof b.bosted !== 'number').length + (s.ektefelle ? 1 : 0),
      },
      okonomi: {
        opplysninger: {
          bekreftelse: [
            {
              ...bruker,
              type: 'bostotte',
              tittel: 'Søkt eller mottatt bostøtte fra Husbanken.',
              verdi: true,
            },
          ],
          utbetaling: (s.fraNav ?? []).map(([tittel, kroner]) => ({
            ...register,
            type: 'navytelse',
            tittel,
            ...(kroner === undefined
              ? {}
              : { belop: kroner, netto: kroner, komponenter: [{ type: tittel, belop: kroner }] }),
            overstyrtAvBruker: false,
          })),
          utgift: utgifter(true),
        },
        oversikt: {
          inntekt: (s.inntekter ?? []).map(r => ({
            ...rad(r),
            ...(r[2] === undefined ? {} : { netto: r[2] }),
          })),
          utgift: utgifter(false),
          formue: [
            {
              ...rad(['brukskonto', 'Brukskonto']),
              ...(s.brukskonto === undefined ? {} : { belop: s.brukskonto }),
            },
          ],
        },
      },
    },
    innsendingstidspunkt: sendt,
    mottaker: {
      kommunenummer: s.kommunenummer ?? DEMOKOMMUNE.nummer[0]?.nummer,
      enhetsnummer: s.kommunenummer ?? DEMOKOMMUNE.nummer[1]?.nummer,
      navEnhetsnavn: DEMOKONTOR,
    },
    driftsinformasjon: {
      utbetalingerFraNavFeilet: false,
      inntektFraSkatteetatenFeilet: s.skatteetatenSvarteIkke ?? false,
      stotteFraHusbankenFeilet: false,
    },
    kompatibilitet: [],
  }
}

const navn = (m: Menneske) => ({ fornavn: m.fornavn, mellomnavn: '', etternavn: m.etternavn })
const person = (m: Menneske) => ({ navn: navn(m), fodselsdato: m.fodt, personIdentifikator: m.nummer })

const ansvar = ({ barn, bosted }: Barnerad) => ({
  barn: { ...register, ...person(barn) },
  erFolkeregistrertSammen: { ...register, verdi: typeof bosted !== 'number' },
  ...(bosted === 'delt' ? { harDeltBosted: { ...bruker, verdi: true } } : {}),
  ...(typeof bosted === 'number' ? { samvarsgrad: { ...bruker, verdi: bosted } } : {}),
})
