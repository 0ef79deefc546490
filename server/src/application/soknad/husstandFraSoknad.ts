import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { KommandoId, PersonId, SoknadId } from '@handlingsrom/domene/felles/id'
import type { Barneopplysninger } from '@handlingsrom/domene/husstand/hendelser'
import { bostedISoknaden } from '@handlingsrom/domene/husstand/soknadenSier'
import { barnIHusstanden, erBarnPaa, plassen } from '@handlingsrom/domene/husstand/tilstand'
import type { SakHendelse } from '@handlingsrom/domene/sak/hendelser'
import type { Sak } from '@handlingsrom/domene/sak/tilstand'
import type { Soknadsperson } from '@handlingsrom/domene/soknad/soknadspersoner'
import type { Tx } from '../../adapters/database/database.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import { lesPersonfakta } from '../sak/lesSak.ts'
import type { Soknadsinnhold } from './soknadFraSkjema.ts'
import { finnEllerOpprett } from './soknadsperson.ts'

type Grunnlag = {
  readonly sak: Sak
  readonly sokerId: PersonId
  readonly innhold: Soknadsinnhold
  readonly kommandoId: KommandoId
  readonly aktor: Aktor
}
type Husstand = {
  readonly personer: readonly { readonly nokkel: string; readonly personId: PersonId }[]
  readonly hendelser: readonly SakHendelse[]
}

/** Menneskene søknaden nevner, og det de gjør med husstanden. Én vei, enten den kom på papir, ble sagt eller ble sendt digitalt. */
export async function husstandFraSoknad(tx: Tx, a: Avhengigheter, g: Grunnlag): Promise<Husstand> {
  const { sak, sokerId, innhold } = g
  const personer = [{ nokkel: 'soker', personId: sokerId }]
  const hendelser: SakHendelse[] = []
  // Den samme nevnt to ganger, søkeren selv, eller sakens søker nevnt av medsøkeren, har én plass i husstanden.
  const plassert = new Set<PersonId>([sokerId, ...(sak.sokerPersonId ? [sak.sokerPersonId] : [])])
  for (const p of innhold.personer.filter(x => x.rolle !== 'soker')) {
    const personId = await finnEllerOpprett(tx, a, p, g.kommandoId, g.aktor, undefined, sak)
    personer.push({ nokkel: p.nokkel, personId })
    if (!plassert.has(personId)) hendelser.push(...husstandsendring(sak, p, personId, innhold, sokerId))
    plassert.add(personId)
  }
  return { personer, hendelser }
}

/**
 * Det en person i søknaden gjør med husstanden i saken. Den som alt er der, legges ikke til en gang til; den som er tatt ut og
 * nevnes igjen, kommer tilbake. Sier søknaden noe annet om en som er der, står det gamle, og det blir en oppgave.
 */
function husstandsendring(
  sak: Sak,
  p: Soknadsperson,
  personId: PersonId,
  innhold: Soknadsinnhold,
  sokerId: PersonId,
): SakHendelse[] {
  const kilde = p.kilde === 'system' ? 'register' : 'soknad'
  const plass = plassen(sak.husstand, personId)
  const erDer = plass !== undefined && !plass.tattUt
  if (p.rolle === 'ektefelle') {
    const sokerSammen = innhold.opplysninger.familie.sivilstatus?.sokerSammen === true
    const rolle = sokerSammen ? 'medsoker' : 'partner'
    const blirMedsoker = sokerSammen && erDer && 'rolle' in plass && plass.rolle === 'partner'
    return erDer && !blirMedsoker ? [] : [{ type: 'VoksenLagtTil', personId, rolle, kilde }]
  }
  return erDer ? [] : [{ type: 'BarnLagtTil', personId, barn: barnFra(p, innhold, sokerId), kilde }]
}

const barnFra = (p: Soknadsperson, innhold: Soknadsinnhold, sokerId: PersonId): Barneopplysninger => ({
  relasjon: 'barn',
  ...bostedISoknaden(innhold.opplysninger.familie.barn.find(x => x.barn === p.nokkel)),
  foreldre: [sokerId],
})

/** Barn som var i en tidligere søknad og mangler i denne. Graderingen kan være endret: oppgaven går til kretsen først. */
export async function manglendeBarn(
  tx: Tx,
  sak: Sak,
  soknadId: SoknadId,
  nevnt: Husstand['personer'],
  dato: Dato,
): Promise<SakHendelse[]> {
  const tidligere = barnIHusstanden(sak.husstand).filter(
    b => (b.kilde === 'soknad' || b.kilde === 'register') && !nevnt.some(n => n.personId === b.personId),
  )
  const fakta = await lesPersonfakta(
    tx,
    tidligere.map(b => b.personId),
  )
  return tidligere
    .filter(b => erBarnPaa(fakta[b.personId]?.fodselsdato, dato))
    .map(b => ({ type: 'BarnManglerISoknad', personId: b.personId, soknadId }))
}
