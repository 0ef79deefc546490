import type { Dato } from '../felles/dato.ts'
import type { MeldepliktId, PersonId } from '../felles/id.ts'
import { ok } from '../felles/resultat.ts'
import { type Innsynsmerke, manglerInnsynsgrunn } from '../journal/typer.ts'
import { erTom, kanIkke, type Omgivelse, type Utfort } from '../sak/omgivelse.ts'
import type { Sak } from '../sak/tilstand.ts'
import type { Konklusjon, Kriteriesvar, Kriterium, MeldtTil } from './hendelser.ts'
import { finnMeldeplikt } from './tilstand.ts'

export type BarnevernKommando =
  | {
      readonly type: 'vurderMeldeplikt'
      readonly vurderingId: MeldepliktId
      readonly personer: readonly PersonId[]
      readonly kriterier: Readonly<Record<Kriterium, Kriteriesvar>>
      readonly vurdering: string
      readonly konklusjon: Konklusjon
      readonly innen?: Dato
      readonly folger?: MeldepliktId
    }
  | {
      readonly type: 'registrerBekymringMeldt'
      readonly vurderingId: MeldepliktId
      readonly til: MeldtTil
      readonly dato: Dato
      readonly merknad: string
    }
  | {
      readonly type: 'vurderMeldepliktInnsyn'
      readonly vurderingId: MeldepliktId
      readonly innsyn: Innsynsmerke
    }

type K<T extends BarnevernKommando['type']> = Extract<BarnevernKommando, { type: T }>

/**
 * Den ansatte skriver hva hun har vurdert etter § 45. Ingen må godkjenne, og ingenting blir sendt. Konklusjonen henger ikke sammen
 * med avkrysningen her: hva som er grunn til å tro noe, er hennes skjønn, ikke en regnemåte.
 */
export function vurderMeldeplikt(sak: Sak, k: K<'vurderMeldeplikt'>, o: Omgivelse): Utfort {
  if (o.aktor.type !== 'ansatt') return kanIkke('ikke-menneske')
  if (finnMeldeplikt(sak.meldeplikt, k.vurderingId)) return kanIkke('finnes-allerede')
  const barna = sak.husstand.barn.map(b => b.personId)
  if (k.personer.length === 0 || k.personer.some(p => !barna.includes(p))) return kanIkke('barn-finnes-ikke')
  if (erTom(k.vurdering)) return kanIkke('ma-begrunnes')
  if (k.konklusjon === 'folges-opp' && !(k.innen && k.innen > o.naa.dato)) return kanIkke('dato-for-tidlig')
  if (k.folger && !finnMeldeplikt(sak.meldeplikt, k.folger)) return kanIkke('vurdering-finnes-ikke')
  const { innen, ...resten } = k
  return ok([
    {
      ...resten,
      type: 'MeldepliktVurdert',
      dato: o.naa.dato,
      ...(k.konklusjon === 'folges-opp' && innen ? { innen } : {}),
    },
  ])
}

/** At det er meldt fra. Meldingen gikk utenom Handlingsrom; her står bare når og hvor. */
export function registrerBekymringMeldt(sak: Sak, k: K<'registrerBekymringMeldt'>, o: Omgivelse): Utfort {
  const v = finnMeldeplikt(sak.meldeplikt, k.vurderingId)
  if (!v) return kanIkke('vurdering-finnes-ikke')
  if (v.meldt) return kanIkke('allerede-utfort')
  if (k.dato > o.naa.dato) return kanIkke('dato-i-fremtiden')
  return ok([{ ...k, type: 'BekymringMeldt' }])
}

/** Et menneske har vurdert om en forelder kan lese vurderingen (forvaltningsloven § 19). Fram til da vises den ikke. */
export function vurderMeldepliktInnsyn(sak: Sak, k: K<'vurderMeldepliktInnsyn'>, o: Omgivelse): Utfort {
  if (o.aktor.type !== 'ansatt') return kanIkke('ikke-menneske')
  if (!finnMeldeplikt(sak.meldeplikt, k.vurderingId)) return kanIkke('vurdering-finnes-ikke')
  if (manglerInnsynsgrunn(k.innsyn)) return kanIkke('innsynsgrunn-mangler')
  return ok([{ ...k, type: 'MeldepliktInnsynVurdert' }])
}
