import type { PersonId } from '@handlingsrom/domene/felles/id'
import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { Gradering, PersonHendelse } from '@handlingsrom/domene/person/hendelser'
import { foldPerson, type Person, strengeste } from '@handlingsrom/domene/person/tilstand'
import type { SakHendelse } from '@handlingsrom/domene/sak/hendelser'
import { foldKommune, type KommuneHendelse } from '@handlingsrom/domene/sak/kommune'
import type { Personfakta } from '@handlingsrom/domene/sak/omgivelse'
import type { Registrert } from '@handlingsrom/domene/sak/strom'
import { foldSak, personerISaken } from '@handlingsrom/domene/sak/tilstand'
import type { Tx } from '../../adapters/database/database.ts'
import { lesStrom } from '../../adapters/database/strom.ts'
import { kommunestrom, type LestSak } from '../sak/lesSak.ts'
import { utenKasserte } from '../utenKasserte.ts'

/** Saken, menneskene i den og kommunens egne beslutninger slik de var rett før en hendelse. */
export type SlikDetVar = LestSak & {
  readonly menneskene: ReadonlyMap<PersonId, Person>
  /** Den strengeste blant dem som er i saken nå, også de som er kommet til etterpå. */
  readonly graderingNaa: Gradering
}

/**
 * Bretter strømmene fram til hendelsen. Det som er skjedd etterpå – et nytt navn, en ny adresse, et nytt svar, en ny norm – er ikke
 * med. Graderingen er unntaket: den strengeste av da og nå, for ingenting vi viser eller lager i dag skal røpe den som er blitt
 * skjermet siden.
 */
export async function slikDetVar(
  tx: Tx,
  g: LestSak,
  ved: Pick<Registrert<SakHendelse>, 'nr' | 'tidspunkt'>,
): Promise<SlikDetVar> {
  const hendelser = g.hendelser.filter(r => r.nr < ved.nr)
  const sak = foldSak(g.sak.sakId, hendelser)
  const menneskene = new Map<PersonId, Person>()
  for (const id of personerISaken(sak)) menneskene.set(id, await personVed(tx, id, ved.tidspunkt))
  const personer: Record<PersonId, Personfakta> = {}
  for (const [id, p] of menneskene) personer[id] = p
  const policy = await policyVed(tx, ved.tidspunkt)
  return { ...g, sak, hendelser, personer, menneskene, graderingNaa: strengesteI(g), policy }
}

/** Den strengeste graderingen i saken; den vi ikke kjenner, er ukjent. */
export const strengesteI = (g: Pick<LestSak, 'sak' | 'personer'>): Gradering =>
  strengeste(personerISaken(g.sak).map(p => g.personer[p]?.gradering ?? 'ukjent'))

async function personVed(tx: Tx, id: PersonId, til: Tidspunkt): Promise<Person> {
  const alle = utenKasserte<PersonHendelse>(await lesStrom(tx, id))
  const da = foldPerson(id, foer(alle, til))
  return { ...da, gradering: strengeste([da.gradering, foldPerson(id, alle).gradering]) }
}

const policyVed = async (tx: Tx, til: Tidspunkt) =>
  foldKommune(foer(utenKasserte<KommuneHendelse>(await lesStrom(tx, kommunestrom(tx.kommune))), til))

const foer = <H extends { readonly type: string }>(
  alle: readonly Registrert<H>[],
  til: Tidspunkt,
): readonly Registrert<H>[] => alle.filter(r => r.tidspunkt <= til)
