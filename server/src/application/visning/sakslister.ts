import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { AnsattId } from '@handlingsrom/domene/felles/id'
import { avgjor } from '@handlingsrom/domene/tilgang/avgjor'
import { skjerming } from '@handlingsrom/domene/tilgang/egenskaper'
import type { AnsattSubjekt } from '@handlingsrom/domene/tilgang/typer'
import type { Fordeling, Kontaktsentersvar, Saksliste, Soketreff } from '@handlingsrom/kontrakt/lister'
import type { Tx } from '../../adapters/database/database.ts'
import { ansattnavn, hvem } from '../ansatte.ts'
import { kommuneinfo } from '../kommune/kommuneinfo.ts'
import { finnPerson } from '../person/personer.ts'
import {
  alleBarn,
  alleOppgaver,
  alleSaker,
  erMin,
  kanApne,
  kartlegges,
  type Sakrad,
  synlig,
} from './lister.ts'
import { alleSoknader, type Soknadsrad } from './soknadsrader.ts'
import { ulesteLesinger } from './ulesteLesinger.ts'

const apen = (s: Soknadsrad): boolean => s.status === 'mottatt' || s.status === 'under-behandling'

/** Saker leseren kan åpne, med det som er neste. `kontoret` viser dem hun ser på kontoret, uten innhold hun ikke har tilgang til. */
export async function saksliste(
  tx: Tx,
  s: AnsattSubjekt,
  dagens: Dato,
  filter: { readonly visning: 'mine' | 'kontoret'; readonly fase?: string | undefined },
): Promise<Saksliste> {
  const navn = await ansattnavn(tx)
  const saker = (await alleSaker(tx, dagens)).filter(r =>
    filter.visning === 'mine' ? erMin(s, r) && kanApne(s, r) : synlig(s, r) !== 'ingen',
  )
  const per = new Map(saker.map(r => [r.sakId as string, r]))
  const [soknader, barn, oppgaver] = [
    await alleSoknader(tx, dagens),
    await alleBarn(tx, dagens),
    await alleOppgaver(tx, per, dagens),
  ]
  const rader = saker.map(r => {
    const apne = kanApne(s, r)
    const aktuell = soknader.filter(x => x.sakId === r.sakId && apen(x))[0]
    const egneBarn = apne ? barn.filter(b => b.sakId === r.sakId) : []
    const frister = apne ? oppgaver.filter(o => o.sakId === r.sakId && o.frist).map(o => o.frist ?? '') : []
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
  return {
    saker: rader
      .filter(r => !filter.fase || r.fase === filter.fase)
      .toSorted(
        (a, b) =>
          (a.nesteFrist ?? '9').localeCompare(b.nesteFrist ?? '9') ||
          a.familie.localeCompare(b.familie, 'nb'),
      ),
  }
}

/** Navnesøk. Graderte saker gir ingen treff for den som ikke kan åpne dem, heller ikke som en tom linje (T26). */
export async function sok(tx: Tx, s: AnsattSubjekt, tekst: string, dagens: Dato): Promise<Soketreff> {
  const ord = tekst.toLowerCase().trim().split(/\s+/)
  const saker = new Map((await alleSaker(tx, dagens)).map(r => [r.sakId as string, r]))
  const rader = await tx.db
    .selectFrom('p_sak_person')
    .innerJoin('p_person', j =>
      j
        .onRef('p_person.kommune', '=', 'p_sak_person.kommune')
        .onRef('p_person.person_id', '=', 'p_sak_person.person_id'),
    )
    .select(['sak_id', 'rolle', 'sokenavn', 'fornavn', 'mellomnavn', 'etternavn', 'fodselsdato'])
    .where('p_sak_person.kommune', '=', tx.kommune)
    .execute()
  const treff = rader.flatMap(r => {
    const sak = saker.get(r.sak_id)
    const saksnummer = sak?.saksnummer ?? ''
    if (!sak || !ord.every(o => r.sokenavn.includes(o) || saksnummer.includes(o))) return []
    const hva = synlig(s, sak)
    if (hva !== 'treff' && hva !== 'krever-tilgang') return []
    if (hva === 'krever-tilgang' && r.rolle !== 'soker') return []
    return [
      {
        sakId: r.sak_id,
        saksnummer,
        navn: [r.fornavn, r.mellomnavn, r.etternavn].filter(Boolean).join(' '),
        fodselsdato: hva === 'treff' ? r.fodselsdato : null,
        rolle: r.rolle,
        kreverTilgang: hva === 'krever-tilgang',
      },
    ]
  })
  return { treff: treff.toSorted((a, b) => a.navn.localeCompare(b.navn, 'nb')).slice(0, 50) }
}

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
    ? (await alleSaker(tx, dagens)).filter(r => r.ressurs.personer.includes(personId) && kanSporres(s, r))
    : []
  const info = await kommuneinfo(tx)
  const soknader = await alleSoknader(tx, dagens)
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
  const alle = await alleSaker(tx, dagens)
  const synlige = alle.filter(
    r => avgjor(s, 'fordel-sak', r.ressurs, { register: 'oppe', logg: 'oppe' }).utfall === 'tillat',
  )
  const soknader = await alleSoknader(tx, dagens)
  const ansatte = await tx.db
    .selectFrom('ansatt')
    .select(['ansatt_id', 'navn', 'roller', 'i_krets'])
    .where('kommune', '=', tx.kommune)
    .where('deaktivert', 'is', null)
    .orderBy('navn')
    .execute()
  const lesere = ansatte.filter(a => (JSON.parse(a.roller) as string[]).includes('fagansvarlig'))
  const aLese = (await alleOppgaver(tx, new Map(), dagens)).filter(o => o.for === 'andreleser')
  const uleste = await ulesteLesinger(tx, dagens)
  /** Et vedtak som skal leses, men der alle som kunne lest det, selv har arbeidet i saken. Da venter det på ingen. */
  const utenLeser = (r: Sakrad): boolean =>
    aLese.some(
      o =>
        o.sakId === r.sakId &&
        !lesere.some(
          a =>
            !o.ikkeAnsatte.includes(a.ansatt_id) &&
            !r.ressurs.tildelt.includes(a.ansatt_id as AnsattId) &&
            (a.i_krets || skjerming(r.ressurs.gradering) === 'ingen'),
        ),
    )
  return {
    saker: synlige
      .map(r => {
        const apne = soknader.filter(x => x.sakId === r.sakId && apen(x))
        return {
          sakId: r.sakId as string,
          saksnummer: r.saksnummer,
          familie: r.familie,
          mottattDato: apne[0]?.mottattDato ?? null,
          harHattSoknad: soknader.some(x => x.sakId === r.sakId),
          akutt: apne.some(x => x.akutt),
          utenLeser: utenLeser(r),
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
        antallSaker: synlige.filter(r => r.ressurs.tildelt.includes(a.ansatt_id as AnsattId)).length,
      }))
      .filter(a => a.roller.includes('veileder') || a.roller.includes('fagansvarlig')),
  }
}
