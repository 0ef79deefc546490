import { erApent } from '@handlingsrom/domene/behov/tilstand'
import type { PersonId } from '@handlingsrom/domene/felles/id'
import { notateneTilSvaret } from '@handlingsrom/domene/journal/svar'
import type { Celle, Opplysning } from '@handlingsrom/domene/kartlegging/svar'
import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import { finnCelle } from '@handlingsrom/domene/kartlegging/tilstand'
import { personerISaken } from '@handlingsrom/domene/sak/tilstand'
import type { Cellehistorikk, Svarvisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import { hvem } from '../ansatte.ts'
import { type Fattet, fattede, hvilerPa } from './fattedeVedtak.ts'
import type { Visningsgrunnlag } from './felles.ts'

export type Cellested = {
  readonly personId: PersonId
  readonly tema: Tema
  readonly celle: Celle | undefined
}

/** Alt som er svart i én celle. `null` når saken ikke har et slikt menneske. */
export function visCellehistorikk(
  g: Visningsgrunnlag,
  personId: PersonId,
  tema: Tema,
): Cellehistorikk | null {
  if (!personerISaken(g.sak).includes(personId)) return null
  const celle = finnCelle(g.sak.kartlegging, personId, tema)
  const vedtak = fattede(g)
  return { svar: (celle?.svar ?? []).map(s => svarvisning(g, { personId, tema, celle }, s, vedtak)) }
}

/** Et svar med det som hører til det: notatet det kom fra, vedtakene som hviler på det, og behovene det ble til. */
export function svarvisning(
  g: Visningsgrunnlag,
  sted: Cellested,
  o: Opplysning,
  vedtak: readonly Fattet[],
): Svarvisning {
  const { fellesId, skrevetAv, trukket, ...resten } = o
  const notatId = notateneTilSvaret(g.sak.journal, o).at(-1)?.notatId
  // Samme felt som i kontrakten; der er listene ikke merket `readonly`.
  return {
    ...resten,
    // Notatet svaret hører til: det peker dit selv, notatet nevner det, eller de er fra den samme samtalen.
    ...(notatId ? { notatId } : {}),
    fellesId: fellesId ?? null,
    skrevetAv: hvem(g.navn, skrevetAv),
    trukket: trukket
      ? { grunn: trukket.grunn, av: hvem(g.navn, trukket.av), tidspunkt: trukket.tidspunkt }
      : null,
    vedtak: [...hvilerPa(sted.celle, o, vedtak)],
    behov: behovAv(g, sted, o.nr),
  } as Svarvisning
}

/** Behovene som er laget av akkurat dette svaret. */
const behovAv = (
  { sak }: Visningsgrunnlag,
  { personId, tema }: Cellested,
  nr: number,
): Svarvisning['behov'] =>
  sak.behov
    .filter(b => b.fra?.personId === personId && b.fra.tema === tema && b.fra.nr === nr)
    .map(b => ({ behovId: b.behovId, hva: b.innhold.hva, apent: erApent(b) }))
