import type { Dato } from '@handlingsrom/domene/felles/dato'
import { graderingGirInnsyn } from '@handlingsrom/domene/innsyn/digisosSoker'
import {
  gjelderFortsatt,
  type Oppgave,
  type Oppgavetype,
  paaDagen,
} from '@handlingsrom/domene/sak/oppgavetyper'
import type { Oppgavevisning } from '@handlingsrom/kontrakt/sak/visning'
import type { Tx } from '../../adapters/database/database.ts'
import { iUtvalget } from '../../adapters/database/utvalg.ts'
import { lesPolicy } from '../sak/lesSak.ts'
import { type Sakrad, somDato } from './lister.ts'

export type Oppgaverad = Oppgavevisning & {
  readonly ansattId: string | null
  readonly ikkeAnsatte: readonly string[]
  readonly lesing: Lesingsdata | null
}
/** Det raden vet om lesingen: hvem som har fått vedtaket, og slaget når det er et forslag. */
type Lesingsdata = NonNullable<Oppgave['lesing']>

/** Oppgavene i sakene, med navnet på dem de gjelder. */
export async function oppgavene(
  tx: Tx,
  saker: ReadonlyMap<string, Sakrad>,
  dagens: Dato,
): Promise<readonly Oppgaverad[]> {
  const rader = await tx.db
    .selectFrom('p_oppgave')
    .leftJoin('p_person', j =>
      j
        .onRef('p_person.kommune', '=', 'p_oppgave.kommune')
        .onRef('p_person.person_id', '=', 'p_oppgave.person_id'),
    )
    .select([
      'sak_id',
      'oppgave_id',
      'type',
      'frist',
      'gjelder_fra',
      'for_rolle',
      'ansatt_id',
      'p_oppgave.person_id',
      'soknad_id',
      'vedtak_id',
      'data',
      'fornavn',
      'fodselsdato',
    ])
    .where('p_oppgave.kommune', '=', tx.kommune)
    .where(iUtvalget([...saker.keys()]))
    .execute()
  const intervall = (await lesPolicy(tx)).kartlegging.samtaleintervallManeder
  const gjelder = rader.filter(r => gjelderFortsatt(r.type as Oppgavetype, somDato(r.fodselsdato), dagens))
  return gjelder.flatMap(r => {
    const data = JSON.parse(r.data) as {
      tekst: string | null
      ikkeAnsatte: string[]
      bareGradert?: true
      til?: Dato
      samtaleId?: string
      lesing?: Lesingsdata
    }
    const rad = {
      type: r.type as Oppgavetype,
      frist: somDato(r.frist) ?? null,
      fra: (r.gjelder_fra ?? '') as Dato,
    }
    const o = paaDagen({ ...rad, ...(data.til ? { til: data.til } : {}) }, { dagens, intervall })
    if (!o) return []
    const gradering = saker.get(r.sak_id)?.ressurs.gradering ?? 'ukjent'
    if (data.bareGradert && graderingGirInnsyn(gradering)) return []
    return {
      oppgaveId: r.oppgave_id,
      type: o.type,
      sakId: r.sak_id,
      familie: saker.get(r.sak_id)?.familie ?? '',
      frist: o.frist,
      fra: o.fra,
      for: r.for_rolle as Oppgavevisning['for'],
      soknadId: r.soknad_id,
      vedtakId: r.vedtak_id,
      samtaleId: data.samtaleId ?? null,
      person: r.person_id ? { personId: r.person_id, fornavn: r.fornavn ?? '' } : null,
      tekst: data.tekst,
      ansattId: r.ansatt_id,
      ikkeAnsatte: data.ikkeAnsatte,
      lesing: data.lesing ?? null,
    }
  })
}

export const utenInterne = ({
  ansattId: _a,
  ikkeAnsatte: _i,
  lesing: _l,
  ...o
}: Oppgaverad): Oppgavevisning => o
