import type { Dato } from '../felles/dato.ts'
import type { PersonId } from '../felles/id.ts'
import type { Hurtigvalg } from '../kartlegging/hendelser.ts'
import type { Tema } from '../kartlegging/tema.ts'
import { harKjennetegn, type Personfakta, SIER_MANGLER, type Tilbudsfakta } from './fakta.ts'
import type { Kjennetegn, Tilbud, Vilkar } from './typer.ts'

/** Hvorfor et tilbud kan være aktuelt: det noen har sagt, når de sa det. Uten person gjelder det familien. */
export type Grunn = { readonly personId?: PersonId } & (
  | { readonly slag: 'behov'; readonly tema: Tema; readonly dato: Dato }
  | { readonly slag: 'svar'; readonly tema: Tema; readonly valg: Hurtigvalg; readonly dato: Dato }
  | { readonly slag: 'delsvar'; readonly tema: Tema; readonly sporsmalId: string; readonly dato: Dato }
  | { readonly slag: 'kjennetegn'; readonly tema: Tema; readonly kjennetegn: Kjennetegn; readonly dato: Dato }
  | { readonly slag: 'alder' }
  | { readonly slag: 'en-voksen' }
)

/** Hva vi ikke vet. Det ukjente utelukker aldri et tilbud. */
export type Ukjent = { readonly personId?: PersonId } & (
  | { readonly slag: 'ikke-spurt' | 'les-svaret' | 'vil-ikke-svare'; readonly tema: Tema }
  | { readonly slag: 'alder-ukjent' }
  | { readonly slag: 'husstanden' }
)

export type Aktuelt = { readonly grunner: readonly Grunn[]; readonly hvis: readonly Ukjent[] }

type Utslag =
  | { readonly verdi: 'ja'; readonly grunner: readonly Grunn[] }
  | { readonly verdi: 'ukjent'; readonly hvis: readonly Ukjent[] }
  | { readonly verdi: 'nei' }

const NEI: Utslag = { verdi: 'nei' }
const hvem = (p: Personfakta) => (p.personId ? { personId: p.personId } : {})

/**
 * Om et tilbud kan være aktuelt, og hvorfor. Ren; den avgjør ingenting, rangerer ingen og leser aldri fri tekst. `null` betyr at det vi
 * vet, taler mot det for alle: tilbudet står likevel i oversikten. Grunnene om én person avhenger ikke av hva vi vet om en annen.
 */
export function kanVaereAktuelt(tilbud: Tilbud, fakta: Tilbudsfakta): Aktuelt | null {
  const utslag = fakta.personer
    .filter(p => gjelderFor(tilbud, p))
    .map(p => forPerson(tilbud, p, fakta.voksne))
  const grunner = utslag.flatMap(u => (u.verdi === 'ja' ? u.grunner : []))
  const hvis = utslag.flatMap(u => (u.verdi === 'ukjent' ? u.hvis : []))
  return grunner.length === 0 && hvis.length === 0 ? null : { grunner: unike(grunner), hvis: unike(hvis) }
}

/** Treffene i katalogens rekkefølge, aldri i en annen. */
export const aktuelle = (
  katalog: readonly Tilbud[],
  fakta: Tilbudsfakta,
): readonly { readonly tilbud: Tilbud; readonly aktuelt: Aktuelt }[] =>
  katalog.flatMap(tilbud => {
    const aktuelt = kanVaereAktuelt(tilbud, fakta)
    return aktuelt ? [{ tilbud, aktuelt }] : []
  })

const gjelderFor = (t: Tilbud, p: Personfakta): boolean => t.gjelder === 'familie' || t.gjelder === p.rolle

function forPerson(t: Tilbud, p: Personfakta, voksne: number): Utslag {
  const veier = t.utlosere.map(vei => provVei(vei, p, voksne))
  const grunner = veier.flatMap(v => (v.verdi === 'ja' ? v.grunner : []))
  if (grunner.length > 0) return { verdi: 'ja', grunner }
  const hvis = veier.flatMap(v => (v.verdi === 'ukjent' ? v.hvis : []))
  return hvis.length > 0 ? { verdi: 'ukjent', hvis } : NEI
}

/** Alle vilkårene på én vei. Ett kjent nei stenger den; ellers er den åpen, men uavklart så lenge noe er ukjent. */
function provVei(vei: readonly Vilkar[], p: Personfakta, voksne: number): Utslag {
  const utslag = vei.map(v => provVilkar(v, p, voksne))
  if (utslag.some(u => u.verdi === 'nei')) return NEI
  const hvis = utslag.flatMap(u => (u.verdi === 'ukjent' ? u.hvis : []))
  if (hvis.length > 0) return { verdi: 'ukjent', hvis }
  const grunner = utslag.flatMap(u => (u.verdi === 'ja' ? u.grunner : []))
  // Alderen er en grunn bare når den er den eneste: ellers står den alt ved navnet.
  return grunner.length > 0 ? { verdi: 'ja', grunner } : ja({ ...hvem(p), slag: 'alder' })
}

function provVilkar(v: Vilkar, p: Personfakta, voksne: number): Utslag {
  switch (v.slag) {
    case 'alder':
      if (p.rolle === 'familien') return NEI
      if (p.alderManeder === undefined) return ukjent({ ...hvem(p), slag: 'alder-ukjent' })
      return v.fraManeder <= p.alderManeder && p.alderManeder < v.tilManeder ? ja() : NEI
    case 'en-voksen':
      return voksne === 1 ? ja({ ...hvem(p), slag: 'en-voksen' }) : ukjent({ ...hvem(p), slag: 'husstanden' })
    case 'tema':
      return provTema(v.tema, v.valg ?? SIER_MANGLER[v.tema], p)
    case 'delsvar':
      return provDelsvar(v, p)
    case 'kjennetegn': {
      const s = p.svar[v.tema]
      const funnet = s && harKjennetegn(s.svar, v.kjennetegn)
      if (s && funnet) {
        return ja({ ...hvem(p), slag: 'kjennetegn', tema: v.tema, kjennetegn: v.kjennetegn, dato: s.dato })
      }
      return funnet === false || s?.svar.tilstand === 'ikke-relevant' ? NEI : ukjentTema(v.tema, p)
    }
    default:
      return v satisfies never
  }
}

function provTema(tema: Tema, valg: readonly Hurtigvalg[], p: Personfakta): Utslag {
  const behov = p.behov.filter(b => b.tema === tema)
  if (behov.length > 0)
    return ja(...behov.map(b => ({ ...hvem(p), slag: 'behov' as const, tema, dato: b.dato })))
  const s = p.svar[tema]
  if (s?.svar.tilstand === 'ikke-relevant') return NEI
  if (s?.svar.tilstand !== 'kartlagt' || s.svar.valg === undefined) return ukjentTema(tema, p)
  return valg.includes(s.svar.valg)
    ? ja({ ...hvem(p), slag: 'svar', tema, valg: s.svar.valg, dato: s.dato })
    : NEI
}

/** Et oppfølgingsspørsmål kan stå under hvilket som helst tema. Er det ikke besvart, vet vi ikke. */
function provDelsvar(v: Vilkar & { slag: 'delsvar' }, p: Personfakta): Utslag {
  for (const [tema, s] of Object.entries(p.svar) as [Tema, Personfakta['svar'][Tema]][]) {
    if (s?.svar.tilstand !== 'kartlagt') continue
    const del = s.svar.delsvar?.find(d => d.sporsmalId === v.sporsmalId && d.valg !== undefined)
    if (del?.valg === undefined) continue
    return v.valg.includes(del.valg)
      ? ja({ ...hvem(p), slag: 'delsvar', tema, sporsmalId: v.sporsmalId, dato: s.dato })
      : NEI
  }
  return p.rolle === 'barn' ? NEI : ukjentTema('andre-behov', p)
}

function ukjentTema(tema: Tema, p: Personfakta): Utslag {
  // Familien som helhet har bare de svarene som er gitt for alle; resten spørres person for person.
  if (p.rolle === 'familien' && p.svar[tema] === undefined) return NEI
  const tilstand = p.svar[tema]?.svar.tilstand
  const slag =
    tilstand === undefined ? 'ikke-spurt' : tilstand === 'kartlagt' ? 'les-svaret' : 'vil-ikke-svare'
  return ukjent({ ...hvem(p), slag, tema })
}

const ja = (...grunner: readonly Grunn[]): Utslag => ({ verdi: 'ja', grunner })
const ukjent = (u: Ukjent): Utslag => ({ verdi: 'ukjent', hvis: [u] })

const unike = <T extends object>(liste: readonly T[]): readonly T[] => {
  const sett = new Set<string>()
  return liste.filter(x => {
    const nokkel = JSON.stringify(x)
    return !sett.has(nokkel) && sett.add(nokkel)
  })
}
