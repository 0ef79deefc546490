import { type Dato, erDato } from '../felles/dato.ts'
import type { AnsattId, OppforingId } from '../felles/id.ts'
import { avvist, ok, type Resultat } from '../felles/resultat.ts'
import { harNummer } from '../felles/tekst.ts'
import type { Registeravslag } from './avslag.ts'
import type { Registerhendelse } from './hendelser.ts'
import { type Feltnavn, feltene, felttype, SLAG, type Slag, skalLeses } from './slag.ts'
import { harLest } from './tilstand.ts'
import type { Innhold, Oppforing } from './typer.ts'

export type Registeromgivelse = {
  readonly dagens: Dato
  readonly hvem: AnsattId
  readonly erLeder: boolean
  /** De som arbeider ved kontoret nå. */
  readonly ansatte: ReadonlySet<string>
}
type Svar = Resultat<Registerhendelse, Registeravslag>

export function forOpp(
  { oppforingId, slag, kontor, ...innhold }: Innhold & Pick<Oppforing, 'oppforingId' | 'slag' | 'kontor'>,
  o: Registeromgivelse,
): Svar {
  const feil = innholdsfeil(slag, innhold, o) ?? gjennomgangsfeil(innhold.gjennomgang, o.dagens)
  if (feil) return avvist(feil)
  return ok({ type: 'OppforingFort', oppforingId: oppforingId as OppforingId, slag, kontor, ...innhold })
}

export type Registerkommando =
  | ({ readonly type: 'endre' } & Innhold)
  | { readonly type: 'gjennomga'; readonly neste: Dato; readonly merknad: string }
  | { readonly type: 'bekreftLest'; readonly utgave: number }
  | { readonly type: 'avslutt'; readonly grunn: string }

export function endreOppforing(x: Oppforing, k: Registerkommando, o: Registeromgivelse): Svar {
  if (x.avsluttet) return avvist('register-avsluttet')
  switch (k.type) {
    case 'endre': {
      const { type: _, ...innhold } = k
      // En gjennomgang som alt er på etterskudd, kan stå mens noe annet rettes.
      const flyttet = innhold.gjennomgang !== x.gjennomgang
      const feil =
        innholdsfeil(x.slag, innhold, o, x.eier) ??
        (flyttet ? gjennomgangsfeil(innhold.gjennomgang, o.dagens) : null)
      return feil ? avvist(feil) : ok({ type: 'OppforingEndret', ...innhold })
    }
    case 'gjennomga':
      if (x.eier !== o.hvem && !o.erLeder) return avvist('register-ikke-din')
      if (k.neste <= o.dagens) return avvist('register-gjennomgang-passert')
      if (harNummer(k.merknad)) return avvist('register-nummer-i-teksten')
      return ok({ type: 'OppforingGjennomgatt', dato: o.dagens, neste: k.neste, merknad: k.merknad })
    case 'bekreftLest':
      if (!skalLeses(x.slag)) return avvist('register-leses-ikke')
      if (k.utgave !== x.utgave) return avvist('register-ny-utgave')
      if (harLest(x, o.hvem)) return avvist('register-alt-lest')
      return ok({ type: 'OppforingLest', utgave: k.utgave })
    case 'avslutt':
      if (k.grunn.trim() === '') return avvist('register-uten-grunn')
      if (harNummer(k.grunn)) return avvist('register-nummer-i-teksten')
      return ok({ type: 'OppforingAvsluttet', grunn: k.grunn })
    default:
      return k satisfies never
  }
}

function innholdsfeil(
  slag: Slag,
  i: Innhold,
  o: Registeromgivelse,
  forrigeEier?: AnsattId,
): Registeravslag | null {
  if (i.tittel.trim() === '') return 'register-uten-tittel'
  const feltfeil = feilIFeltene(slag, i)
  if (feltfeil) return feltfeil
  if ([i.tittel, ...Object.values(i.felt).map(String)].some(harNummer)) return 'register-nummer-i-teksten'
  if (i.skjermer.length > 0 && !SLAG[slag].skjermer) return 'register-ikke-paa-skjerm'
  if (i.til !== null && i.til < i.fra) return 'register-til-for-fra'
  if (SLAG[slag].gjennomgas && i.gjennomgang === null) return 'register-uten-gjennomgang'
  return i.eier === forrigeEier || o.ansatte.has(i.eier) ? null : 'register-eier-ukjent'
}

const gjennomgangsfeil = (d: Dato | null, dagens: Dato): Registeravslag | null =>
  d !== null && d <= dagens ? 'register-gjennomgang-passert' : null

function feilIFeltene(slag: Slag, i: Innhold): Registeravslag | null {
  const kjente = feltene(slag)
  if (Object.keys(i.felt).some(n => !kjente.some(f => f.navn === n))) return 'register-ukjent-felt'
  if (kjente.some(f => f.ma && erTomt(i.felt[f.navn]))) return 'register-mangler-felt'
  for (const { navn } of kjente) {
    const verdi = i.felt[navn]
    const feil = erTomt(verdi) ? null : feilIFelt(navn, verdi)
    if (feil) return feil
  }
  return null
}

const erTomt = (v: string | number | undefined): boolean => v === undefined || String(v).trim() === ''
const erHelt = (v: unknown, fra: number, til: number): boolean =>
  typeof v === 'number' && Number.isInteger(v) && v >= fra && v <= til

function feilIFelt(navn: Feltnavn, v: string | number | undefined): Registeravslag | null {
  const type = felttype(navn)
  switch (type) {
    case 'lenke':
      return /^https:\/\/[^\s/]+\.[^\s]+$/.test(String(v)) ? null : 'register-lenke'
    case 'dag':
      return erDato(String(v)) ? null : 'register-dag'
    case 'skala':
      return erHelt(v, 1, 5) ? null : 'register-skala'
    case 'antall':
      return erHelt(v, 0, 999) ? null : 'register-antall'
    case 'kort':
    case 'lang':
      return typeof v === 'string' ? null : 'register-ukjent-felt'
    default:
      return type satisfies never
  }
}
