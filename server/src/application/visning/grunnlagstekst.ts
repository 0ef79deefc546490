import type { Grunnlag } from '@handlingsrom/domene/brev/struktur'
import { visKroner } from '@handlingsrom/domene/felles/belop'
import type { PersonId, SoknadId } from '@handlingsrom/domene/felles/id'
import { gjeldendeSvar } from '@handlingsrom/domene/kartlegging/svar'
import { finnCelle, synet } from '@handlingsrom/domene/kartlegging/tilstand'
import { vurderingeneAv } from '@handlingsrom/domene/opphold/tilstand'
import { vurderingslinjer } from '@handlingsrom/domene/sak/tilstand'
import type { Vedtaksinnhold } from '@handlingsrom/domene/vedtak/hendelser'
import { pekPa } from '@handlingsrom/domene/vedtak/lesing/fakta'
import { utgangspunkterFor } from '@handlingsrom/domene/vurdering/utgangspunkt'
import { utelattref } from '../vedtak/brevgrunnlag.ts'
import type { Grunnlagsord } from './brevvisning.ts'
import { fornavn, type Visningsgrunnlag } from './felles.ts'

type Ord = ReturnType<Grunnlagsord>
const UTEN_ORD: Ord = { tekst: null, kilde: null, dato: null, tall: null }

/**
 * Det en setning i brevet hviler på, med ord: svaret fra kartleggingen med hvem som sa det, eller linjens tall og hvor de står. `g` er
 * saken slik den var da vedtaket ble fattet; er det ikke fattet, slik den er nå.
 */
export function grunnlagsord(
  g: Visningsgrunnlag,
  x: Grunnlag,
  soknadId: SoknadId,
  innhold: Pick<Vedtaksinnhold, 'linjer' | 'periode'> | null,
): Ord {
  if (x.type === 'opplysning') return opplysningen(g, x.ref)
  return x.type === 'linje' && innhold ? linjen(g, x.ref, soknadId, innhold) : UTEN_ORD
}

function opplysningen(g: Visningsgrunnlag, ref: string): Ord {
  const utelatt = Object.entries(g.sak.kartlegging.utelatt).find(([id]) => ref === utelattref(id as PersonId))
  if (utelatt) return { ...UTEN_ORD, tekst: utelatt[1].tekst, dato: utelatt[1].dato }
  const behov = g.sak.behov.find(b => ref === `behov/${b.behovId}`)
  if (behov) return { ...UTEN_ORD, tekst: behov.innhold.hva }
  const pekt = pekPa(ref)
  if (pekt.slag === 'syn') {
    const syn = synet(g.sak.kartlegging, pekt.personId).at(-1)
    return syn
      ? { ...UTEN_ORD, tekst: syn.ord || (syn.grunn ?? ''), kilde: syn.maate, dato: syn.dato }
      : UTEN_ORD
  }
  if (pekt.slag === 'opphold') {
    const v = vurderingeneAv(g.sak.opphold, pekt.personId).at(-1)
    return v ? { ...UTEN_ORD, tekst: v.begrunnelse, kilde: v.kilde, dato: v.dato } : UTEN_ORD
  }
  if (pekt.slag !== 'svar') return UTEN_ORD
  const svar = gjeldendeSvar(finnCelle(g.sak.kartlegging, pekt.personId, pekt.tema))
  return svar?.svar.tilstand === 'kartlagt'
    ? { ...UTEN_ORD, tekst: svar.svar.tekst, kilde: svar.sagtAv, dato: svar.dato }
    : UTEN_ORD
}

function linjen(
  g: Visningsgrunnlag,
  ref: string,
  soknadId: SoknadId,
  innhold: Pick<Vedtaksinnhold, 'linjer' | 'periode'>,
): Ord {
  const linje = innhold.linjer.find(l => l.linjeId === ref)
  if (!linje) return UTEN_ORD
  const { gjelder, faktisk, kilde, dato } = linje.innhold
  const b = linje.beslutning
  const besluttet = b.utfall === 'avslatt' ? null : b.belop
  const levende = vurderingslinjer(g.sak, soknadId).find(l => l.linjeId === ref)
  const u = levende && utgangspunkterFor(g.sak, soknadId, levende, innhold.periode.fra, g)
  return {
    tekst: [
      gjelder ? `${fornavn(g, gjelder)}.` : '',
      faktisk === undefined ? '' : `Faktisk ${visKroner(faktisk)}.`,
      besluttet === null ? 'Avslått.' : `Bestemt ${visKroner(besluttet)}.`,
    ]
      .filter(Boolean)
      .join(' '),
    kilde,
    dato: dato ?? null,
    tall: { norm: u?.norm ?? null, sats: u?.sats ?? null, faktisk: faktisk ?? null, besluttet },
  }
}
