import type { PersonId } from '@handlingsrom/domene/felles/id'
import { forSammenligning } from '@handlingsrom/domene/felles/tekst'
import { barnIHusstanden } from '@handlingsrom/domene/husstand/tilstand'
import { strengeste } from '@handlingsrom/domene/person/tilstand'
import { personerISaken } from '@handlingsrom/domene/sak/tilstand'
import type { Soknadsperson } from '@handlingsrom/domene/soknad/soknadspersoner'
import type { Tx } from '../../adapters/database/database.ts'
import { klassifiser } from '../../adapters/identitetsnummer.ts'
import { finnPerson } from '../person/personer.ts'
import { type LestSak, lesPersonfakta } from '../sak/lesSak.ts'
import type { Soknadsinnhold } from './soknadFraSkjema.ts'
import { finnISaken, graderingFra } from './soknadsperson.ts'

/**
 * Er meldingen fra en annen enn sakens søker? Nummeret avgjør når det er riktig oppbygd; ellers navnet. En melding som ikke sier
 * hvem den er fra, er fra den mennesket har plassert den hos.
 */
export async function erFraEnAnnen(tx: Tx, g: LestSak, soker: Soknadsperson | undefined): Promise<boolean> {
  const { sokerPersonId } = g.sak
  if (!soker || !sokerPersonId) return false
  const kjent = await finnPerson(tx, soker.ident)
  if (kjent) return kjent !== sokerPersonId
  const sakens = g.personer[sokerPersonId]
  const harNummer = soker.ident !== undefined && klassifiser(soker.ident) !== 'ugyldig'
  if (harNummer && (await harRiktigNummer(tx, sokerPersonId))) return true
  if (`${soker.navn.fornavn}${soker.navn.etternavn}`.trim() === '' || !sakens) return false
  const navn = (n: Soknadsperson['navn']) => forSammenligning(`${n.fornavn} ${n.etternavn}`)
  return navn(soker.navn) !== navn(sakens.navn)
}

/**
 * Kan to søkere ha felles sak? Aldri når en av dem er gradert eller bor på krisesenter: da kan saken røpe hvor noen er. Et barn i
 * husstanden som søker selv, har sin egen sak.
 */
export async function kanHaFellesSak(tx: Tx, g: LestSak, innhold: Soknadsinnhold): Promise<boolean> {
  const soker = innhold.personer.find(p => p.nokkel === 'soker')
  const kjent = soker ? await finnISaken(tx, g.sak, soker) : null
  if (kjent && barnIHusstanden(g.sak.husstand).some(b => b.personId === kjent)) return false
  const fakta = kjent ? (await lesPersonfakta(tx, [kjent]))[kjent] : undefined
  const gradering = strengeste([
    graderingFra(soker),
    ...(fakta ? [fakta.gradering] : []),
    ...personerISaken(g.sak).map(id => g.personer[id]?.gradering ?? 'ukjent'),
  ])
  if (gradering !== 'ugradert' && gradering !== 'klientadresse') return false
  const siste = g.sak.soknader.at(-1)?.opplysninger
  return ![innhold.opplysninger, siste].some(o => o?.bosituasjon?.botype === 'krisesenter')
}

async function harRiktigNummer(tx: Tx, personId: PersonId): Promise<boolean> {
  const rader = await tx.db
    .selectFrom('p_person_ident')
    .select('ident')
    .where('kommune', '=', tx.kommune)
    .where('person_id', '=', personId)
    .execute()
  return rader.some(r => klassifiser(r.ident) !== 'ugyldig')
}
