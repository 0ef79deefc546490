import { type Dato, leggTilManeder } from '../felles/dato.ts'
import type { PersonId } from '../felles/id.ts'
import { slaOpp } from '../felles/oppslag.ts'
import { barnIHusstanden, type Husstand, voksneIHusstanden } from '../husstand/tilstand.ts'
import { type Detaljer, detaljnokkel } from './detaljer.ts'
import { erSkjermetDetalj } from './skjerming.ts'
import { gjeldendeDetaljer } from './svar.ts'
import type { Kartlegging } from './tilstand.ts'

/** Det som er sagt i felt om familien, samlet fra alle temaene. Ingenting legges til, og teksten i svarene er fortsatt hovedsaken. */
export type SakensFelt = {
  readonly sokerPersonId?: PersonId
  readonly husstand: Husstand
  readonly kartlegging: Kartlegging
}

/** En opplysning i felt: hvem den er skrevet om, og dagen det ble sagt. */
export type Feltsvar<D extends Detaljer = Detaljer> = {
  readonly personId: PersonId
  readonly detalj: D
  readonly dato: Dato
}
type Slag<S extends Detaljer['slag']> = Extract<Detaljer, { slag: S }>

const menneskene = ({ sokerPersonId, husstand }: SakensFelt): readonly PersonId[] => [
  ...new Set([
    ...barnIHusstanden(husstand).map(b => b.personId),
    ...(sokerPersonId ? [sokerPersonId] : []),
    ...voksneIHusstanden(husstand).map(v => v.personId),
  ]),
]

const cellene = (s: SakensFelt, id: PersonId) => Object.values(slaOpp(s.kartlegging.celler, id) ?? {})

/** Det siste som er sagt om hver ting av slaget, menneske for menneske. */
function naa<S extends Detaljer['slag']>(s: SakensFelt, slag: S): readonly Feltsvar<Slag<S>>[] {
  return menneskene(s).flatMap(personId =>
    cellene(s, personId)
      .flatMap(c => gjeldendeDetaljer(c))
      .flatMap(({ detalj, dato }) =>
        detalj.slag === slag ? [{ personId, detalj: detalj as Slag<S>, dato }] : [],
      ),
  )
}

type Bolig = Slag<'bolig'>
export type Hjem = { readonly bolig: Bolig; readonly dato: Dato }

/** Det nyeste som er sagt om hvert felt i boligen, uansett under hvem det er skrevet. */
function lagtSammen(svar: readonly Feltsvar<Bolig>[]): Hjem | undefined {
  const eldstForst = svar.toSorted((a, b) => a.dato.localeCompare(b.dato))
  const siste = eldstForst.at(-1)
  return (
    siste && {
      bolig: Object.assign({ slag: 'bolig' as const }, ...eldstForst.map(b => b.detalj)) as Bolig,
      dato: siste.dato,
    }
  )
}

/**
 * Hjemmet (S-045): familiens eget, og det andre hjemmet til hvert barn som har delt bosted. Et barn som bor to steder, skal ha det det
 * trenger begge steder; er det andre ikke spurt om, står det.
 */
export function hjemmene(s: SakensFelt): {
  readonly her: Hjem | undefined
  readonly andre: readonly { readonly personId: PersonId; readonly hjem: Hjem | undefined }[]
} {
  const boliger = naa(s, 'bolig')
  const hosDenAndre = boliger.filter(b => b.detalj.hjem === 'annen-forelder')
  return {
    her: lagtSammen(boliger.filter(b => b.detalj.hjem !== 'annen-forelder')),
    andre: barnIHusstanden(s.husstand).flatMap(({ personId, bosted }) => {
      const hjem = lagtSammen(hosDenAndre.filter(b => b.personId === personId))
      return hjem || bosted === 'delt' ? [{ personId, hjem }] : []
    }),
  }
}

/** Tjenestene og menneskene rundt familien (S-046). */
export const tjenestene = (s: SakensFelt) => medSkjerming(naa(s, 'tjeneste'))
export const nettverket = (s: SakensFelt): readonly Feltsvar<Slag<'nettverk'>>[] => naa(s, 'nettverk')
/** Slagene av utfordringer, med hvilke som er skjermet. Bare det som ble sagt sist. */
export const utfordringene = (s: SakensFelt) => medSkjerming(naa(s, 'utfordring'))

/** Hjelp fra krisesenteret sier det samme som slaget, og er merket på samme måte. */
const medSkjerming = <F extends Feltsvar>(felt: readonly F[]) =>
  felt.map(f => ({ ...f, skjermet: erSkjermetDetalj(f.detalj) }))

export type Utgift = Feltsvar & {
  /** Dagen det ble kjøpt, når noen har sagt den; ellers dagen det ble sagt. */
  readonly dag: Dato
}

/**
 * Kjøp og utgifter over tid, nyest først, også det nyere svar har tatt over for. Det samme sagt igjen uten at noe er endret, står én
 * gang, med dagen det først ble sagt. Trukne svar er borte.
 */
export function utgiftene(s: SakensFelt): readonly Utgift[] {
  const funnet = new Map<string, Utgift>()
  for (const personId of menneskene(s))
    for (const { dato, detalj } of sagt(s, personId)) {
      const dag = detalj.slag === 'utstyr' && detalj.sistKjopt ? detalj.sistKjopt : dato
      const nokkel = [personId, detaljnokkel(detalj), belopet(detalj), kjopt(detalj)].join('/')
      if (!funnet.has(nokkel)) funnet.set(nokkel, { personId, detalj, dato, dag })
    }
  return [...funnet.values()].toSorted((a, b) => b.dag.localeCompare(a.dag))
}

const sagt = (s: SakensFelt, id: PersonId) =>
  cellene(s, id)
    .flatMap(c => c.svar)
    .filter(o => !o.trukket)
    .toSorted((a, b) => a.dato.localeCompare(b.dato) || a.nr - b.nr)
    .flatMap(o =>
      o.svar.tilstand === 'kartlagt'
        ? (o.svar.detaljer ?? []).filter(erUtgift).map(detalj => ({ dato: o.dato, detalj }))
        : [],
    )

const kjopt = (d: Detaljer): string => (d.slag === 'utstyr' ? (d.sistKjopt ?? '') : '')
const belopet = (d: Detaljer): string =>
  'kostnad' in d && d.kostnad
    ? `${d.kostnad.belop}/${d.kostnad.hyppighet}`
    : 'belop' in d && d.belop !== undefined
      ? String(d.belop)
      : ''
const erUtgift = (d: Detaljer): boolean => belopet(d) !== '' || kjopt(d) !== ''

/** Så langt fram det er verdt å se. Vårt forslag: et år, så hver bursdag er med én gang. */
export const FRAM_MANEDER = 12
export const innenEtAr = (d: Dato, paa: Dato): boolean => d >= paa && d <= leggTilManeder(paa, FRAM_MANEDER)
