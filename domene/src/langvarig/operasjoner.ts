import type { Maned } from '../felles/dato.ts'
import { manederMellom, manedFor } from '../felles/dato.ts'
import type { SoknadId } from '../felles/id.ts'
import { ok } from '../felles/resultat.ts'
import { erTom, kanIkke, type Omgivelse, type Utfort } from '../sak/omgivelse.ts'
import type { Sak } from '../sak/tilstand.ts'
import { finnSoknad } from '../soknad/tilstand.ts'
import type { Formalssvar } from './hendelser.ts'
import { stonadsmaneder, VINDU_MANEDER } from './tilstand.ts'

export type LangvarigKommando =
  | {
      readonly type: 'vurderSaerskilteFormal'
      readonly soknadId: SoknadId
      readonly svar: Formalssvar
      readonly begrunnelse: string
    }
  | {
      readonly type: 'forTidligereStonad'
      readonly fra: Maned
      readonly til: Maned
      readonly kilde: string
    }
type K<T extends LangvarigKommando['type']> = Extract<LangvarigKommando, { type: T }>

/** Et menneske svarer på om noe trengs til særskilte formål, med grunn. Svaret innvilger ingenting og legger ikke til noen linje. */
function vurderSaerskilteFormal(sak: Sak, k: K<'vurderSaerskilteFormal'>, o: Omgivelse): Utfort {
  if (!finnSoknad(sak.soknader, k.soknadId)) return kanIkke('soknad-finnes-ikke')
  if (o.aktor.type !== 'ansatt') return kanIkke('ikke-menneske')
  if (erTom(k.begrunnelse)) return kanIkke('ma-begrunnes')
  const { iSaken, fort } = stonadsmaneder(sak, o.naa.dato)
  const maneder = iSaken.length + fort.length
  return ok([{ ...k, type: 'SaerskilteFormalVurdert', maneder, dato: o.naa.dato }])
}

/** Månedene med stønad fra før, eller fra et annet sted. En ny føring tar over for den forrige, som blir stående. */
function forTidligereStonad(_sak: Sak, k: K<'forTidligereStonad'>, o: Omgivelse): Utfort {
  if (k.fra > k.til || manederMellom(k.fra, k.til).length > VINDU_MANEDER) return kanIkke('ugyldig-periode')
  if (k.til > manedFor(o.naa.dato)) return kanIkke('dato-i-fremtiden')
  if (erTom(k.kilde)) return kanIkke('tekst-mangler')
  return ok([{ ...k, type: 'TidligereStonadFort', dato: o.naa.dato }])
}

export const LANGVARIGOPERASJONER = { vurderSaerskilteFormal, forTidligereStonad } as const
