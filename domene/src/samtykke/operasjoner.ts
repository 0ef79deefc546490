import { alderPaa } from '../felles/dato.ts'
import type { PersonId } from '../felles/id.ts'
import { slaOpp } from '../felles/oppslag.ts'
import { ok } from '../felles/resultat.ts'
import { erBarnPaa } from '../husstand/tilstand.ts'
import { UNGDOM_FRA } from '../regelverk/forvaltningsloven/paragraf-18-partsinnsyn.ts'
import type { Avslagskode } from '../sak/avslag.ts'
import { erTom, kanIkke, type Omgivelse, type Utfort } from '../sak/omgivelse.ts'
import { personerISaken, type Sak } from '../sak/tilstand.ts'
import type { SamtykkeHendelse } from './hendelser.ts'
import { finnSamtykke } from './tilstand.ts'

type Om<T extends SamtykkeHendelse['type']> = Omit<Extract<SamtykkeHendelse, { type: T }>, 'type'>
/** Det som føres, er det som ble sagt: hver kommando har feltene til hendelsen den blir. */
export type SamtykkeKommando =
  | ({ readonly type: 'giSamtykke' } & Om<'SamtykkeGitt'>)
  | ({ readonly type: 'trekkSamtykke' } & Om<'SamtykkeTrukket'>)

type K<T extends SamtykkeKommando['type']> = Extract<SamtykkeKommando, { type: T }>

/**
 * Fører et samtykke noen i familien har gitt. Overlatt til skjønn: om den som samtykker, forstår det, er fri til å si nei, og har
 * foreldreansvaret. Vårt valg (ADR 0037): en voksen samtykker for seg selv og for barn under 18; en ung kan samtykke for seg selv fra 15.
 */
export function giSamtykke(sak: Sak, k: K<'giSamtykke'>, o: Omgivelse): Utfort {
  const feil = feilIHvem(sak, k, o) ?? feilIOrdene(k) ?? feilIDagene(k, o)
  return feil ? kanIkke(feil) : ok([{ ...k, type: 'SamtykkeGitt' }])
}

/** Trukket når som helst, uten grunn, av hvem som helst i saken (ADR 0037). Det som alt er fortalt, blir stående med sin historie. */
export function trekkSamtykke(sak: Sak, k: K<'trekkSamtykke'>, o: Omgivelse): Utfort {
  const samtykke = finnSamtykke(sak, k.nr)
  if (!samtykke) return kanIkke('samtykke-finnes-ikke')
  if (samtykke.trukket) return kanIkke('allerede-utfort')
  if (!personerISaken(sak).includes(k.av)) return kanIkke('person-finnes-ikke')
  if (k.dato > o.naa.dato) return kanIkke('dato-i-fremtiden')
  return ok([{ ...k, type: 'SamtykkeTrukket' }])
}

function feilIHvem(sak: Sak, k: K<'giSamtykke'>, o: Omgivelse): Avslagskode | undefined {
  const iSaken = personerISaken(sak)
  if (![k.av, ...k.om].every(p => iSaken.includes(p))) return 'person-finnes-ikke'
  if (k.om.length === 0) return 'samtykke-om-mangler'
  const fodt = (p: PersonId) => slaOpp(o.personer, p)?.fodselsdato
  const barn = (p: PersonId) => sak.husstand.barn.some(b => b.personId === p) && erBarnPaa(fodt(p), k.dato)
  const andre = k.om.filter(p => p !== k.av)
  if (andre.some(p => !barn(p))) return 'samtykke-for-voksen'
  if (barn(k.av)) {
    const fodselsdato = fodt(k.av)
    if (fodselsdato === undefined || alderPaa(fodselsdato, k.dato) < UNGDOM_FRA) return 'for-ung-til-samtykke'
    if (andre.length > 0) return 'samtykke-for-voksen'
  }
  const spurt = (p: PersonId) => k.barnetSier.some(b => b.personId === p && !erTom(b.ord))
  return andre.every(spurt) ? undefined : 'barnets-ord-mangler'
}

const feilIOrdene = (k: K<'giSamtykke'>): Avslagskode | undefined =>
  [k.hva, k.formal, k.mottaker.navn].some(erTom) ? 'samtykke-ufullstendig' : undefined

const feilIDagene = (k: K<'giSamtykke'>, o: Omgivelse): Avslagskode | undefined =>
  k.dato > o.naa.dato ? 'dato-i-fremtiden' : k.til < o.naa.dato ? 'samtykke-utlopt' : undefined
