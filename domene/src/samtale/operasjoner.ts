import { ok } from '../felles/resultat.ts'
import type { Avslagskode } from '../sak/avslag.ts'
import { erTom, kanIkke, type Omgivelse, type Utfort } from '../sak/omgivelse.ts'
import { personerISaken, type Sak } from '../sak/tilstand.ts'
import type { Samtaleopplysninger } from './hendelser.ts'
import type { Samtalekommando } from './kommandoer.ts'
import { notaterTil } from './notater.ts'
import { finnLofte, finnSamtale } from './tilstand.ts'

/** Starter en samtale. Alt utenom dag og sted kan fylles ut underveis: den som står i døra, skal ikke vente på et skjema (S-259). */
export function startSamtale(sak: Sak, k: Samtalekommando<'startSamtale'>, o: Omgivelse): Utfort {
  if (finnSamtale(sak.kontakt, k.samtaleId)) return kanIkke('finnes-allerede')
  const feil = feilISamtalen(sak, k, o)
  return feil ? kanIkke(feil) : ok([{ ...k, type: 'SamtaleStartet' }])
}

export function endreSamtale(sak: Sak, k: Samtalekommando<'endreSamtale'>, o: Omgivelse): Utfort {
  const samtale = finnSamtale(sak.kontakt, k.samtaleId)
  if (!samtale) return kanIkke('samtale-finnes-ikke')
  if (samtale.avsluttet) return kanIkke('samtale-er-avsluttet')
  if (samtale.versjon !== k.settVersjon)
    return kanIkke('endret-av-andre', { gjelder: k.samtaleId, gjeldende: samtale })
  const feil = feilISamtalen(sak, k, o)
  if (feil) return kanIkke(feil)
  const { settVersjon: _, ...om } = k
  return ok([{ ...om, type: 'SamtaleEndret' }])
}

/**
 * Avslutter en samtale. Det som ble sagt, må være skrevet ned i et ferdig notat (S-082), og kontakt med en annen instans må ha
 * referat (S-085). Notatet kan skrives når som helst; det er bare avslutningen som venter, aldri hjelpen.
 */
export function avsluttSamtale(sak: Sak, k: Samtalekommando<'avsluttSamtale'>): Utfort {
  const samtale = finnSamtale(sak.kontakt, k.samtaleId)
  if (!samtale) return kanIkke('samtale-finnes-ikke')
  if (samtale.avsluttet) return kanIkke('samtale-er-avsluttet')
  if (!sak.journal.some(n => n.notatId === k.notatId)) return kanIkke('samtale-ikke-journalfort')
  const notater = notaterTil(sak, k.samtaleId, k.notatId)
  if (samtale.annenInstans && !notater.some(n => n.slag === 'referat')) return kanIkke('referat-mangler')
  return ok([{ ...k, type: 'SamtaleAvsluttet' }])
}

/** At noen har tatt opp med familien og kollegene hvorfor et barn tolket, og hva som gjøres neste gang. */
export function folgOppBarnetolking(
  sak: Sak,
  k: Samtalekommando<'folgOppBarnetolking'>,
  o: Omgivelse,
): Utfort {
  const samtale = finnSamtale(sak.kontakt, k.samtaleId)
  if (!samtale?.barnTolket) return kanIkke('samtale-finnes-ikke')
  if (samtale.barnetolkingFulgtOpp) return kanIkke('allerede-utfort')
  if (erTom(k.hvordan)) return kanIkke('tekst-mangler')
  return ok([{ ...k, type: 'BarnetolkingFulgtOpp', dato: o.naa.dato }])
}

/** Noe Nav eller familien skal gjøre. «Ring tilbake» har alltid en dag: en som venter ved telefonen, venter på noe bestemt (S-027). */
export function giLofte(sak: Sak, k: Samtalekommando<'giLofte'>, o: Omgivelse): Utfort {
  if (finnLofte(sak.kontakt, k.lofteId)) return kanIkke('finnes-allerede')
  if (k.samtaleId && !finnSamtale(sak.kontakt, k.samtaleId)) return kanIkke('samtale-finnes-ikke')
  if (erTom(k.hva)) return kanIkke('tekst-mangler')
  if (k.slag === 'ring-tilbake' && !k.innen) return kanIkke('frist-mangler')
  if (k.innen && k.innen < o.naa.dato) return kanIkke('frist-er-passert')
  return ok([{ ...k, type: 'LofteGitt', dato: o.naa.dato }])
}

export function gjorOppLofte(sak: Sak, k: Samtalekommando<'gjorOppLofte'>, o: Omgivelse): Utfort {
  const lofte = finnLofte(sak.kontakt, k.lofteId)
  if (!lofte) return kanIkke('lofte-finnes-ikke')
  if (lofte.gjortOpp) return kanIkke('allerede-utfort')
  if (k.utfall === 'bortfalt' && erTom(k.tekst)) return kanIkke('ma-begrunnes')
  return ok([{ ...k, type: 'LofteInnfridd', dato: o.naa.dato }])
}

export function vurderRisiko(sak: Sak, k: Samtalekommando<'vurderRisiko'>, o: Omgivelse): Utfort {
  if (o.aktor.type !== 'ansatt') return kanIkke('ikke-menneske')
  if (k.samtaleId && !finnSamtale(sak.kontakt, k.samtaleId)) return kanIkke('samtale-finnes-ikke')
  if (erTom(k.vurdering)) return kanIkke('tekst-mangler')
  return ok([{ ...k, type: 'RisikoVurdert', dato: o.naa.dato }])
}

export function knyttKontakt(sak: Sak, k: Samtalekommando<'knyttKontakt'>): Utfort {
  if (sak.kontakt.tilknyttet.some(t => t.kontaktId === k.kontaktId)) return kanIkke('allerede-utfort')
  return ok([{ ...k, type: 'KontaktTilknyttet' }])
}

/** Hva som må rettes før samtalen kan stå: dagen, menneskene, eller grunnen til at et barn tolket eller tolken ikke ble brukt. */
function feilISamtalen(sak: Sak, k: Samtaleopplysninger, o: Omgivelse): Avslagskode | undefined {
  if (k.dato > o.naa.dato) return 'dato-i-fremtiden'
  const folk = personerISaken(sak)
  if (k.deltakere.some(p => !folk.includes(p))) return 'person-finnes-ikke'
  if (new Set(k.deltakere).size !== k.deltakere.length) return 'finnes-allerede'
  const { tolk, barnTolket, annenInstans } = k
  if (tolk.behov === 'ja' && tolk.brukt === 'ikke' && erTom(tolk.hvorforIkke ?? ''))
    return 'tolkegrunn-mangler'
  if (tolk.bestilt && tolk.bestilt.dato > o.naa.dato) return 'dato-i-fremtiden'
  if (tolk.bestilt && erTom(tolk.bestilt.av)) return 'tekst-mangler'
  if (barnTolket?.hvem && !folk.includes(barnTolket.hvem)) return 'person-finnes-ikke'
  if (barnTolket && erTom(barnTolket.grunn)) return 'ma-begrunnes'
  if (annenInstans && erTom(annenInstans.navn)) return 'tekst-mangler'
  return undefined
}
