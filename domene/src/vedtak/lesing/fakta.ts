import { type Maned, manederMellom } from '../../felles/dato.ts'
import type { PersonId } from '../../felles/id.ts'
import type { Faktapeker } from '../../grunner/hendelser.ts'
import { gjeldendeSvar } from '../../kartlegging/svar.ts'
import { TEMA, type Tema } from '../../kartlegging/tema.ts'
import { finnCelle, synet } from '../../kartlegging/tilstand.ts'
import { vurderingeneAv } from '../../opphold/tilstand.ts'
import { normFor } from '../../regelverk/satser/norm.ts'
import type { Kommunepolicy } from '../../sak/omgivelse.ts'
import { type Sak, vurderingslinjer } from '../../sak/tilstand.ts'
import type { Linjeinnhold } from '../../vurdering/hendelser.ts'
import type { Vedtaksinnhold } from '../hendelser.ts'
import type { FattetVedtak, ForeslattVedtak } from '../tilstand.ts'
import type { BesvartEndring } from './tilstand.ts'
import type { Faktaref } from './typer.ts'

/** `null` når den som spør, ikke kjenner kommunens normer; da sies det ingenting om dem. */
type Policy = Pick<Kommunepolicy, 'normer'> | null

export const svarref = (personId: PersonId, tema: Tema): string => `${personId}/${tema}`
export const synsref = (personId: PersonId): string => `${personId}/syn`
export const oppholdsref = (personId: PersonId): string => `${personId}/opphold`
export const normref = (maned: string): string => `norm/${maned}`

/** Hva en referanse peker på. Linjer har sin egen id; alt annet sier det med formen. */
export type Pekt =
  | { readonly slag: 'svar'; readonly personId: PersonId; readonly tema: Tema }
  | { readonly slag: 'syn'; readonly personId: PersonId }
  | { readonly slag: 'opphold'; readonly personId: PersonId }
  | { readonly slag: 'norm'; readonly maned: Maned }
  | { readonly slag: 'linje'; readonly linjeId: string }

export function pekPa(ref: string): Pekt {
  if (ref.startsWith('norm/')) return { slag: 'norm', maned: ref.slice('norm/'.length) as Maned }
  if (ref.endsWith('/syn')) return { slag: 'syn', personId: ref.slice(0, -4) as PersonId }
  if (ref.endsWith('/opphold'))
    return { slag: 'opphold', personId: ref.slice(0, -'/opphold'.length) as PersonId }
  const tema = TEMA.find(t => ref.endsWith(`/${t}`))
  return tema
    ? { slag: 'svar', personId: ref.slice(0, -(tema.length + 1)) as PersonId, tema }
    : { slag: 'linje', linjeId: ref }
}

/**
 * Opplysningene forslaget hviler på, med versjonen de har nå: svarene om hvert barn, barnets eget syn, svarene om voksne som er plukket
 * eller som et behov i brevet kom av, oppholdsgrunnlaget når vedtaket hviler på det, det som står på linjene, og normen i hver måned. Et tema ingen har svart på, er ikke noe å hvile
 * på, og er ikke med.
 */
export function faktaI(
  sak: Sak,
  innhold: Pick<Vedtaksinnhold, 'barn' | 'linjer' | 'periode' | 'behov' | 'opphold'>,
  policy: Policy,
): readonly Faktaref[] {
  const barn = innhold.barn.flatMap(({ personId }) => [
    ...TEMA.map(tema => ({ ref: svarref(personId, tema), versjon: svarversjon(sak, personId, tema) })),
    { ref: synsref(personId), versjon: synet(sak.kartlegging, personId).at(-1)?.nr ?? 0 },
  ])
  const linjer = innhold.linjer.map(l => ({ ref: l.linjeId, versjon: 1 }))
  const { fra, til } = innhold.periode
  const normer = manederMellom(fra, til).map(m => ({ ref: normref(m), versjon: normversjon(m, policy) }))
  const { opphold: o } = innhold
  const opphold = o ? [{ ref: oppholdsref(o.personId), versjon: o.nr }] : []
  return [...barn, ...omVoksne(sak, innhold), ...opphold, ...linjer, ...normer].filter(f => f.versjon > 0)
}

/** Svarene som ikke gjelder et av barna, men som barnas avsnitt eller svarene på behovene viser til. */
function omVoksne(
  sak: Sak,
  { barn, behov = [] }: Pick<Vedtaksinnhold, 'barn' | 'behov'>,
): readonly Faktaref[] {
  const brukte = [
    ...barn.flatMap(b => b.fakta ?? []).flatMap(f => (f.slag === 'svar' ? [f] : [])),
    ...[...behov.map(b => b.behovId), ...barn.flatMap(b => b.fakta ?? []).flatMap(behovspekeren)].flatMap(
      id => {
        const opphav = sak.behov.find(x => x.behovId === id)?.fra
        return opphav ? [opphav] : []
      },
    ),
  ].filter(f => !barn.some(b => b.personId === f.personId))
  const refer = new Map(brukte.map(f => [svarref(f.personId, f.tema), f]))
  return [...refer].map(([ref, f]) => ({ ref, versjon: svarversjon(sak, f.personId, f.tema) }))
}
const behovspekeren = (f: Faktapeker) => (f.slag === 'behov' ? [f.behovId] : [])

/** Nummeret på svaret som gjelder. Et nytt svar har et nytt nummer; et trukket svar gir plass til det som sto før. */
const svarversjon = (sak: Sak, personId: PersonId, tema: Tema): number =>
  gjeldendeSvar(finnCelle(sak.kartlegging, personId, tema))?.nr ?? 0

/** Normene legges bare til, så plassen i listen er en versjon. */
function normversjon(maned: Vedtaksinnhold['periode']['fra'], policy: Policy): number {
  const norm = policy && normFor(policy.normer, maned)
  return norm ? policy.normer.indexOf(norm) + 1 : 0
}

export type EndretFaktum = Faktaref & { readonly til: number; readonly svar?: BesvartEndring }

type Lest = ForeslattVedtak | FattetVedtak

/** Opplysningene som ikke lenger er de som sto da forslaget ble skrevet, i brevets rekkefølge, med svaret på hver når det er gitt. */
export function endredeFakta(sak: Sak, v: Lest, policy: Policy): readonly EndretFaktum[] {
  const endret = v.lesing.fakta.flatMap((f): readonly EndretFaktum[] => {
    const til = versjonNa(sak, v, f, policy)
    if (til === f.versjon) return []
    const svar = v.lesing.endringssvar.findLast(
      s => s.ref === f.ref && s.versjon === til && s.forslagNr === v.forslagNr,
    )
    return [{ ...f, til, ...(svar ? { svar } : {}) }]
  })
  return endret.filter((f, i) => !erSammeNormendring(f, endret[i - 1]))
}

/** En ny norm for mange måneder er én endring, og sies ved den første av dem. */
const erSammeNormendring = (f: EndretFaktum, forrige: EndretFaktum | undefined): boolean =>
  pekPa(f.ref).slag === 'norm' &&
  forrige !== undefined &&
  pekPa(forrige.ref).slag === 'norm' &&
  forrige.versjon === f.versjon &&
  forrige.til === f.til

function versjonNa(sak: Sak, v: Lest, f: Faktaref, policy: Policy): number {
  const pekt = pekPa(f.ref)
  switch (pekt.slag) {
    case 'svar':
      return svarversjon(sak, pekt.personId, pekt.tema)
    case 'syn':
      return synet(sak.kartlegging, pekt.personId).at(-1)?.nr ?? 0
    case 'opphold':
      return vurderingeneAv(sak.opphold, pekt.personId).at(-1)?.nr ?? 0
    case 'norm':
      return policy ? normversjon(pekt.maned, policy) : f.versjon
    case 'linje': {
      const da = v.innhold.linjer.find(l => l.linjeId === pekt.linjeId)?.innhold
      const na = vurderingslinjer(sak, v.soknadId).find(l => l.linjeId === pekt.linjeId)
      if (!na) return 0
      return da && sammeOpplysning(da, na.innhold) ? f.versjon : f.versjon + na.versjon
    }
    default:
      return pekt satisfies never
  }
}

/** Om linjen fortsatt sier det samme om utgiften eller inntekten. Det som er bestemt om den, er ikke en opplysning. */
const sammeOpplysning = (a: Linjeinnhold, b: Linjeinnhold): boolean =>
  a.faktisk === b.faktisk &&
  a.tekst === b.tekst &&
  a.gjelder === b.gjelder &&
  a.hyppighet === b.hyppighet &&
  a.dato === b.dato

/**
 * Utgaven leseren har foran seg: forslaget, og alt som er endret eller svart på siden. Tallet bare vokser, så den som avgjør noe med et
 * eldre tall, har ikke lest det som gjelder.
 */
export function leseversjon(sak: Sak, v: Lest, policy: Policy): number {
  const nyereEnn = (nr: number) => (nr > v.lesing.nr ? 1 : 0)
  const endret = v.lesing.fakta.reduce((sum, { ref, versjon }) => {
    const pekt = pekPa(ref)
    if (pekt.slag === 'svar') {
      const svar = finnCelle(sak.kartlegging, pekt.personId, pekt.tema)?.svar ?? []
      return sum + svar.reduce((n, s) => n + nyereEnn(s.nr) + (trukketEtter(v, s.trukket) ? 1 : 0), 0)
    }
    if (pekt.slag === 'syn')
      return sum + synet(sak.kartlegging, pekt.personId).reduce((n, s) => n + nyereEnn(s.nr), 0)
    if (pekt.slag === 'opphold')
      return sum + vurderingeneAv(sak.opphold, pekt.personId).reduce((n, s) => n + nyereEnn(s.nr), 0)
    return sum + (versjonNa(sak, v, { ref, versjon }, policy) === versjon ? 0 : 1)
  }, 0)
  const besvart = v.lesing.endringssvar.filter(s => s.forslagNr === v.forslagNr).length
  return v.lesing.nr + endret + besvart
}

const trukketEtter = (v: Lest, trukket: { readonly tidspunkt: string } | undefined): boolean =>
  trukket !== undefined && trukket.tidspunkt > v.foreslatt
