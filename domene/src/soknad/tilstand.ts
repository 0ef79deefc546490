import type { Dato } from '../felles/dato.ts'
import type { PersonId, SoknadId } from '../felles/id.ts'
import { umulig } from '../felles/resultat.ts'
import type { Tidspunkt } from '../felles/tidspunkt.ts'
import type { Registrert } from '../sak/strom.ts'
import type { Akuttbehov, Avslutning, Dokumentref, SoknadHendelse, Soknadskanal } from './hendelser.ts'
import type { Soknadsopplysninger } from './opplysninger.ts'

export type Soknadsstatus = 'mottatt' | 'under-behandling' | 'ferdigbehandlet' | 'behandles-ikke'

export type Soknad = {
  readonly soknadId: SoknadId
  readonly kanal: Soknadskanal
  readonly mottatt: Tidspunkt
  readonly mottattDato: Dato
  /** Da søknaden kom inn i saken. Det som er svart før den, er ikke svart for den. */
  readonly nr: number
  readonly digisos?: { readonly digisosId: string; readonly eksternRef: string }
  readonly opplysninger: Soknadsopplysninger
  readonly personer: readonly { readonly nokkel: string; readonly personId: PersonId }[]
  readonly dokumenter: readonly Dokumentref[]
  readonly ettersendelser: readonly {
    readonly dokumenter: readonly Dokumentref[]
    readonly dato: Dato
    readonly sett: boolean
  }[]
  readonly status: Soknadsstatus
  readonly digisosSak?: string
  readonly forelopigSvar?: {
    readonly dato: Dato
    /** Dagen det første ble sendt, når det er sendt flere. Det er det familien ventet på. */
    readonly forste?: Dato
    readonly forventetSvar: Dato
    readonly grunn: string
    readonly brev?: Dokumentref
  }
  readonly akutt?: {
    readonly behov: readonly Akuttbehov[]
    /** Det ingen har møtt ennå. Tom når alt er avklart. */
    readonly gjenstar: readonly Akuttbehov[]
    readonly meldt: Tidspunkt
    readonly dato: Dato
    readonly avklart: boolean
  }
  readonly avslutning?: Avslutning
  /** Søknaden har fått sitt svar. Det gjelder også når vedtaket er tatt opp igjen og søknaden er under behandling på nytt. */
  readonly besvart?: true
}
export type Soknader = readonly Soknad[]

export const finnSoknad = (s: Soknader, id: SoknadId): Soknad | undefined => s.find(x => x.soknadId === id)

/** Det familien har sendt inn. En linje i budsjettet kan vise til ett av dem. */
export const dokumentene = (soknader: Soknader): readonly Dokumentref[] =>
  soknader.flatMap(s => [...s.dokumenter, ...s.ettersendelser.flatMap(e => e.dokumenter)])

/** Om den som søkte, får svaret der hun søkte. Uten det er et brev på papir det eneste svaret. */
export const erDigital = (s: Soknad | undefined): boolean =>
  s?.kanal === 'digital' || s?.digisos !== undefined

/** Søknader som ikke er ferdige, eldst først. */
export const apneSoknader = (s: Soknader): Soknader =>
  s.filter(x => x.status === 'mottatt' || x.status === 'under-behandling')

/** Søknaden saken handler om nå: den eldste åpne, ellers den som kom sist. */
export const soknadenNa = (s: Soknader): Soknad | undefined => apneSoknader(s)[0] ?? s.at(-1)

export function foldSoknader(s: Soknader, r: Registrert<SoknadHendelse>): Soknader {
  const e = r.hendelse
  if (e.type === 'SoknadMottatt') return [...s, nySoknad(r, e)]
  return s.map(x => (x.soknadId === e.soknadId ? endre(x, r, e) : x))
}

function nySoknad(r: Registrert<SoknadHendelse>, e: SoknadHendelse & { type: 'SoknadMottatt' }): Soknad {
  return {
    soknadId: e.soknadId,
    kanal: e.kanal,
    mottatt: e.mottatt,
    mottattDato: e.mottattDato,
    nr: r.nr,
    ...(e.digisos ? { digisos: e.digisos } : {}),
    opplysninger: e.opplysninger,
    personer: e.personer,
    dokumenter: e.dokumenter,
    ettersendelser: [],
    status: 'mottatt',
    ...(e.akutt.length > 0 ? { akutt: nyttAkutt(e.akutt, r.tidspunkt, e.mottattDato) } : {}),
  }
}

const nyttAkutt = (behov: readonly Akuttbehov[], meldt: Tidspunkt, dato: Dato) => ({
  behov,
  gjenstar: behov,
  meldt,
  dato,
  avklart: false,
})

/** Noen av de meldte behovene er møtt. Først når alle er det, er det ikke lenger noe akutt. */
export function medDekket(x: Soknad, dekket: readonly Akuttbehov[]): Soknad {
  if (!x.akutt) return x
  const gjenstar = x.akutt.gjenstar.filter(b => !dekket.includes(b))
  return { ...x, akutt: { ...x.akutt, gjenstar, avklart: gjenstar.length === 0 } }
}

/** Hjelpen som skulle dekke noen av de meldte behovene, ble ikke gitt likevel. Da er de ikke møtt. */
export function medUdekket(x: Soknad, udekket: readonly Akuttbehov[]): Soknad {
  if (!x.akutt) return x
  const gjenstar = x.akutt.behov.filter(b => x.akutt?.gjenstar.includes(b) || udekket.includes(b))
  return { ...x, akutt: { ...x.akutt, gjenstar, avklart: gjenstar.length === 0 } }
}

type Endring = Exclude<SoknadHendelse, { type: 'SoknadMottatt' }>

function endre(x: Soknad, r: Registrert<SoknadHendelse>, e: Endring): Soknad {
  switch (e.type) {
    case 'EttersendelseMottatt':
      return {
        ...x,
        ettersendelser: [...x.ettersendelser, { dokumenter: e.dokumenter, dato: e.mottattDato, sett: false }],
      }
    case 'DokumenterSett':
      return { ...x, ettersendelser: x.ettersendelser.map(d => ({ ...d, sett: true })) }
    case 'SoknadTattTilBehandling':
      return { ...x, status: 'under-behandling', digisosSak: e.digisosSak }
    case 'ForelopigSvarSendt':
      return {
        ...x,
        forelopigSvar: {
          dato: e.dato,
          ...(x.forelopigSvar ? { forste: x.forelopigSvar.forste ?? x.forelopigSvar.dato } : {}),
          forventetSvar: e.forventetSvar,
          grunn: e.grunn,
          ...(e.brev ? { brev: e.brev } : {}),
        },
      }
    case 'AkuttMeldt':
      return { ...x, akutt: nyttAkutt(e.behov, r.tidspunkt, e.dato) }
    case 'AkuttAvklart':
      return medDekket(x, x.akutt?.behov ?? [])
    case 'SoknadAvsluttet':
      return { ...x, status: 'behandles-ikke', avslutning: e.avslutning }
    default:
      return umulig(e)
  }
}
