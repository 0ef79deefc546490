import { type NySoknad, NySoknad as Skjema } from '@handlingsrom/kontrakt/sak/soknad'

/** Et felt der det står noe som ikke kan leses. Det holdes fra tomt, så ingen taster noe som blir borte i stillhet. */
export const ULESELIG = '?'

/** `slag` er en inntektstype eller en utgiftspost; tomt er det ordene sier. */
type Linje = { tekst: string; slag: string; belop: number | '' | typeof ULESELIG; engang: boolean }
export type Partner = {
  fornavn: string
  mellomnavn: string
  etternavn: string
  fodselsdato: string
  identitetsnummer: string
  sokerSammen: boolean
}
export type Barn = {
  fornavn: string
  etternavn: string
  fodselsdato: string
  bosted: NySoknad['barn'][number]['bosted']
  samvarsgrad: string
}
/** Slik det står på skjermen. Tomt er tom tekst; kroppen som sendes, har bare det som er fylt ut. */
export type Verdier = {
  kanal: NySoknad['kanal']
  mottattDato: string
  akutt: NySoknad['akutt']
  soker: {
    fornavn: string
    mellomnavn: string
    etternavn: string
    fodselsdato: string
    identitetsnummer: string
    telefon: string
    adresse: string
    /** Ikke spurt er ikke et nei: da blir det som er kjent, stående. */
    malform: 'nb' | 'nn' | ''
    tolk: 'ja' | 'nei' | ''
    tolkesprak: string
  }
  hvaSokesOm: string
  hvorforSoke: string
  /** Ikke spurt er ikke et nei: da går saken til kretsen. */
  adressebeskyttelse: 'nei' | 'ja' | 'vet-ikke' | ''
  sivilstatus: string
  botype: string
  medPartner: boolean
  partner: Partner
  barn: Barn[]
  inntekter: Linje[]
  utgifter: Linje[]
}

export const TOMT_BARN: Barn = {
  fornavn: '',
  etternavn: '',
  fodselsdato: '',
  bosted: 'ukjent',
  samvarsgrad: '',
}
export const TOM_LINJE: Linje = { tekst: '', slag: '', belop: '', engang: false }
export const TOM_PARTNER: Partner = {
  fornavn: '',
  mellomnavn: '',
  etternavn: '',
  fodselsdato: '',
  identitetsnummer: '',
  sokerSammen: false,
}

export const tomt = (idag: string): Verdier => ({
  kanal: 'papir',
  mottattDato: idag,
  akutt: [],
  soker: {
    fornavn: '',
    mellomnavn: '',
    etternavn: '',
    fodselsdato: '',
    identitetsnummer: '',
    telefon: '',
    adresse: '',
    malform: '',
    tolk: '',
    tolkesprak: '',
  },
  hvaSokesOm: '',
  hvorforSoke: '',
  adressebeskyttelse: '',
  sivilstatus: '',
  botype: '',
  medPartner: false,
  partner: TOM_PARTNER,
  barn: [],
  inntekter: [],
  utgifter: [],
})

type UtenTomt<T> = { [K in keyof T]?: Exclude<T[K], ''> }
const utfylt = <T extends object>(felt: T): UtenTomt<T> =>
  Object.fromEntries(
    Object.entries(felt)
      .map(([k, v]) => [k, typeof v === 'string' ? v.trim() : v])
      .filter(([, v]) => v !== ''),
  ) as UtenTomt<T>

const erTomtBarn = (b: Barn) =>
  [b.fornavn, b.etternavn, b.fodselsdato, b.samvarsgrad].every(v => v.trim() === '')
const erTomPartner = ({ sokerSammen: _, ...felt }: Partner) => Object.values(felt).every(v => v.trim() === '')
const erTomLinje = (l: Linje) => l.tekst.trim() === '' && l.belop === ''

const linje = (l: Linje) => ({
  tekst: l.tekst.trim(),
  ...utfylt({ belop: l.belop }),
  ...(l.engang ? { engang: true } : {}),
})

/** Radene som sendes, med plassen de har på skjermen. Tomme rader er ikke feil; de sendes bare ikke. */
export const radene = (v: Verdier) => ({
  barn: v.barn.flatMap((b, i) => (erTomtBarn(b) ? [] : [i])),
  inntekter: v.inntekter.flatMap((l, i) => (erTomLinje(l) ? [] : [i])),
  utgifter: v.utgifter.flatMap((l, i) => (erTomLinje(l) ? [] : [i])),
})

/** Språket hører bare til et ja. */
const utenUbruktSprak = (soker: Verdier['soker']): Verdier['soker'] =>
  soker.tolk === 'ja' ? soker : { ...soker, tolkesprak: '' }

/** Kroppen slik kontrakten vil ha den, uten `kommandoId`. */
export function tilKropp(v: Verdier): Record<string, unknown> {
  const { soker, adressebeskyttelse, sivilstatus, botype, medPartner, partner, ...resten } = v
  return {
    ...resten,
    soker: {
      ...utfylt(utenUbruktSprak(soker)),
      fornavn: soker.fornavn.trim(),
      etternavn: soker.etternavn.trim(),
    },
    ...utfylt({ adressebeskyttelse, sivilstatus, botype }),
    barn: v.barn
      .filter(b => !erTomtBarn(b))
      .map(({ samvarsgrad, ...b }) => ({
        ...utfylt(b),
        fornavn: b.fornavn.trim(),
        etternavn: b.etternavn.trim(),
        ...(samvarsgrad.trim() === '' ? {} : { samvarsgrad: Number(samvarsgrad.replace('%', '')) }),
      })),
    ...(medPartner && !erTomPartner(partner)
      ? {
          partner: {
            ...utfylt(partner),
            fornavn: partner.fornavn.trim(),
            etternavn: partner.etternavn.trim(),
          },
        }
      : {}),
    inntekter: v.inntekter
      .filter(l => !erTomLinje(l))
      .map(l => ({ ...linje(l), ...utfylt({ type: l.slag }) })),
    utgifter: v.utgifter.filter(l => !erTomLinje(l)).map(l => ({ ...linje(l), ...utfylt({ post: l.slag }) })),
  }
}

/** Utkastet ligger som JSON. Et utkast fra en eldre utgave av skjemaet fylles ut med tomme felt. */
export function lesUtkast(tekst: string, idag: string): Verdier | undefined {
  const linje = tekst.trim().split('\n').at(-1) ?? ''
  try {
    const lest: unknown = JSON.parse(linje)
    if (typeof lest !== 'object' || lest === null) return undefined
    const grunn = tomt(idag)
    const v = lest as Partial<Verdier>
    return {
      ...grunn,
      ...v,
      soker: { ...grunn.soker, ...v.soker },
      partner: { ...grunn.partner, ...v.partner },
      barn: (v.barn ?? []).map(b => ({ ...TOMT_BARN, ...b })),
      inntekter: (v.inntekter ?? []).map(l => ({ ...TOM_LINJE, ...l })),
      utgifter: (v.utgifter ?? []).map(l => ({ ...TOM_LINJE, ...l })),
    }
  } catch {
    return undefined
  }
}

export const valider = (v: Verdier) => Skjema.omit({ kommandoId: true }).safeParse(tilKropp(v))
