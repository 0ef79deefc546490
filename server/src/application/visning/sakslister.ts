import type { Dato } from '@handlingsrom/domene/felles/dato'
import { gruppert } from '@handlingsrom/domene/felles/gruppert'
import { avgjor } from '@handlingsrom/domene/tilgang/avgjor'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import type { Fordeling, Kontaktsentersvar, SAKSVISNINGER, Saksliste } from '@handlingsrom/kontrakt/lister'
import type { Tx } from '../../adapters/database/database.ts'
import { sakerHos, sakerMed, sakerMedNoeApent } from '../../adapters/database/sakutvalg.ts'
import { ansattnavn, hvem } from '../ansatte.ts'
import { kommuneinfo } from '../kommune/kommuneinfo.ts'
import { finnPerson } from '../person/personer.ts'
import { langvarigMedBarn } from './langvarigMedBarn.ts'
import { lesefordeling } from './lesefordeling.ts'
import { barna, erMin, kanApne, kartlegges, perSak, type Sakrad, sakene, synlig } from './lister.ts'
import { oppgavene } from './oppgaverader.ts'
import { type Soknadsrad, soknadene } from './soknadsrader.ts'
import { ulesteLesinger } from './ulesteLesinger.ts'

const apen = (s: Soknadsrad): boolean => s.status === 'mottatt' || s.status === 'under-behandling'

/** Så mange saker står i en liste. Flere leser ingen; resten finnes med søket, og listen sier hvor mange de er. */
const I_LISTEN = 300

/**
 * Saker leseren kan åpne, med det som er neste. `kontoret` viser dem med noe åpent som hun ser på kontoret, uten innhold hun ikke har
 * tilgang til.
 */
export async function saksliste(
  tx: Tx,
  s: AnsattSubjekt,
  dagens: Dato,
  filter: { readonly visning: (typeof SAKSVISNINGER)[number]; readonly fase?: string | undefined },
): Promise<Saksliste> {
  const navn = await ansattnavn(tx)
  const utvalg = {
    mine: () => sakerHos(tx, s.ansattId),
    langvarig: () => langvarigMedBarn(tx, s.ansattId, dagens),
    kontoret: () => sakerMedNoeApent(tx),
  }
  const saker = (await sakene(tx, dagens, await utvalg[filter.visning]())).filter(r =>
    filter.visning === 'kontoret' ? synlig(s, r) !== 'ingen' : erMin(s, r) && kanApne(s, r),
  )
  const per = new Map(saker.map(r => [r.sakId as string, r]))
  const [soknader, barn, oppgaver] = [
    gruppert(await soknadene(tx, dagens, [...per.keys()]), x => x.sakId),
    perSak(await barna(tx, dagens, [...per.keys()])),
    gruppert(await oppgavene(tx, per, dagens), o => o.sakId),
  ]
  const rader = saker.map(r => {
    const apne = kanApne(s, r)
    const aktuell = soknader.get(r.sakId)?.find(apen)
    const egneBarn = apne ? (barn.get(r.sakId) ?? []) : []
    const frister = apne ? (oppgaver.get(r.sakId) ?? []).flatMap(o => o.frist ?? []) : []
    return {
      sakId: r.sakId as string,
      saksnummer: r.saksnummer,
      familie: r.familie,
      fase: aktuell?.fase ?? null,
      tildelt: r.ressurs.tildelt.map(id => hvem(navn, { type: 'ansatt', id })),
      antallBarn: egneBarn.length,
      ikkeSpurt: egneBarn
        .filter(kartlegges)
        .flatMap(b => b.celler)
        .filter(c => c.tilstand === 'ikke-spurt').length,
      sisteTidspunkt: r.sisteTidspunkt,
      nesteFrist: frister.toSorted()[0] ?? null,
      erMin: erMin(s, r),
    }
  })
  const iFasen = rader
    .filter(r => !filter.fase || r.fase === filter.fase)
    .toSorted((a, b) => etterAlfabetet(a.nesteFrist ?? '9', b.nesteFrist ?? '9') || etterNavn(a, b))
  return { saker: iFasen.slice(0, I_LISTEN), antall: iFasen.length }
}

const NORSK = new Intl.Collator('nb')
const etterAlfabetet = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
const etterNavn = (a: { readonly familie: string }, b: { readonly familie: string }): number =>
  NORSK.compare(a.familie, b.familie)

/**
 * Kontaktsenteret: har saken, status, kontor, neste steg og frist. Ikke formål, beløp, barn eller dokumenter (T22). En sak som
 * gjelder leseren selv eller noen nær henne, er med i `saker`, så porten kan si nei til den (T10, T11): «ingen sak» ville vært usant.
 */
export async function kontaktsenteroppslag(
  tx: Tx,
  s: AnsattSubjekt,
  ident: string,
  dagens: Dato,
): Promise<{ svar: Kontaktsentersvar; saker: readonly Sakrad[] }> {
  const personId = await finnPerson(tx, ident)
  const saker = personId
    ? (await sakene(tx, dagens, await sakerMed(tx, personId))).filter(r => kanSporres(s, r))
    : []
  const info = await kommuneinfo(tx)
  const soknader = await soknadene(
    tx,
    dagens,
    saker.map(r => r.sakId),
  )
  const rader = saker.flatMap(r =>
    soknader
      .filter(x => x.sakId === r.sakId)
      .map(x => ({
        kontor: info.kontornavn,
        status: x.status,
        mottattDato: x.mottattDato,
        nesteSteg: x.fase,
        frist: apen(x) ? x.forelopigFrist : null,
      })),
  )
  return { svar: { harSak: rader.length > 0, saker: rader }, saker }
}

function kanSporres(s: AnsattSubjekt, r: Sakrad): boolean {
  const svar = avgjor(s, 'les-status', r.ressurs, { register: 'oppe', logg: 'oppe' })
  return svar.utfall === 'tillat' || svar.regel === 'egne-data' || svar.regel === 'naer-relasjon'
}

/** Leders fordeling: hvem som har hva. Antallet vises for å fordele jevnt; det rangerer ingen. */
export async function fordeling(tx: Tx, s: AnsattSubjekt, dagens: Dato): Promise<Fordeling> {
  const navn = await ansattnavn(tx)
  const synlige = (await sakene(tx, dagens, await sakerMedNoeApent(tx))).filter(
    r => avgjor(s, 'fordel-sak', r.ressurs, { register: 'oppe', logg: 'oppe' }).utfall === 'tillat',
  )
  const soknader = gruppert(
    await soknadene(
      tx,
      dagens,
      synlige.map(r => r.sakId),
    ),
    x => x.sakId,
  )
  const hos = gruppert(
    synlige.flatMap(r => r.ressurs.tildelt),
    id => id as string,
  )
  const ansatte = await tx.db
    .selectFrom('ansatt')
    .select(['ansatt_id', 'navn', 'roller', 'i_krets'])
    .where('kommune', '=', tx.kommune)
    .where('deaktivert', 'is', null)
    .orderBy('navn')
    .execute()
  const uleste = await ulesteLesinger(tx, dagens)
  const lesing = await lesefordeling(tx, s, synlige, dagens)
  return {
    saker: synlige
      .map(r => {
        const egne = soknader.get(r.sakId) ?? []
        const apne = egne.filter(apen)
        return {
          sakId: r.sakId as string,
          saksnummer: r.saksnummer,
          familie: r.familie,
          mottattDato: apne[0]?.mottattDato ?? null,
          harHattSoknad: egne.length > 0,
          akutt: apne.some(x => x.akutt),
          ...lesing(r),
          ulestInnen: uleste.get(r.sakId) ?? null,
          tildelt: r.ressurs.tildelt.map(id => hvem(navn, { type: 'ansatt', id })),
        }
      })
      .toSorted(
        (a, b) =>
          Number(b.utenLeser) - Number(a.utenLeser) ||
          a.tildelt.length - b.tildelt.length ||
          (a.mottattDato ?? '9').localeCompare(b.mottattDato ?? '9'),
      ),
    ansatte: ansatte
      .map(a => ({
        ansattId: a.ansatt_id,
        navn: a.navn,
        roller: JSON.parse(a.roller) as string[],
        antallSaker: hos.get(a.ansatt_id)?.length ?? 0,
      }))
      .filter(a => a.roller.includes('veileder') || a.roller.includes('fagansvarlig')),
  }
}
