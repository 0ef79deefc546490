import type { Behov } from '@handlingsrom/domene/behov/tilstand'
import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { PersonId } from '@handlingsrom/domene/felles/id'
import { barnIHusstanden } from '@handlingsrom/domene/husstand/tilstand'
import { finnCelle } from '@handlingsrom/domene/kartlegging/tilstand'
import { foldSak } from '@handlingsrom/domene/sak/tilstand'
import { sisteAvsluttede } from '@handlingsrom/domene/samtale/tilstand'
import { punkter, type SidenSist, sidenSist } from '@handlingsrom/domene/sidenSist/sidenSist'
import { kanSkrivesUt } from '@handlingsrom/domene/utskrift/kartleggingsark'
import type { SidenSistvisning } from '@handlingsrom/kontrakt/sak/sidenSist'
import { osloDato } from '../../adapters/klokke.ts'
import { fornavn, type Visningsgrunnlag } from './felles.ts'
import { loftevisning } from './visSamtaler.ts'

type Fra = 'samtale' | 'vedtak' | number

/** Hva som er nytt siden sist. Saken brettes én gang til, bare til punktet; forskjellen er resten. */
export function visSidenSist(g: Visningsgrunnlag, onsket: Fra | undefined): SidenSistvisning {
  const mulige = punkter(g.sak, sisteFattede(g))
  const fra = valgtPunkt(g, mulige, onsket)
  const den = foldSak(
    g.sak.sakId,
    g.hendelser.filter(r => r.nr <= (fra?.nr ?? g.sak.sisteNr)),
  )
  const s = sidenSist(den, g.sak)
  const plan = sisteAvsluttede(g.sak.kontakt)?.avsluttet
  const person = (personId: PersonId) => ({ personId, fornavn: fornavn(g, personId) })
  const barna = barnIHusstanden(g.sak.husstand).map(b => b.personId)
  const lofter = (ider: SidenSist['lofterApne']) =>
    g.sak.kontakt.lofter.filter(l => ider.includes(l.lofteId)).map(l => loftevisning(g, l))
  return {
    dagens: g.dagens,
    fra: fra ?? null,
    punkter: [...mulige],
    barn: barna
      .map(id => ({
        ...person(id),
        svar: s.svar.filter(x => x.personId === id).flatMap(x => svarrad(g, id, x)),
        barnetsSyn: s.syn.some(x => x.personId === id),
      }))
      .filter(b => b.svar.length > 0 || b.barnetsSyn),
    andreSvar: s.svar.filter(x => !x.personId || !barna.includes(x.personId)).length,
    notater: g.sak.journal
      .filter(n => s.notater.includes(n.notatId))
      .map(n => ({ notatId: n.notatId, slag: n.slag, dato: n.dato })),
    husstand: s.husstand.map(h => ({ person: person(h.personId), slag: h.slag })),
    soknader: g.sak.soknader
      .filter(x => s.soknader.includes(x.soknadId))
      .map(x => ({ soknadId: x.soknadId, mottattDato: x.mottattDato })),
    vedtak: g.sak.vedtak.vedtak.flatMap(v =>
      v.status === 'fattet' && s.fattet.includes(v.vedtakId) ? [{ vedtakId: v.vedtakId, dato: v.dato }] : [],
    ),
    lofterApne: lofter(s.lofterApne),
    lofterGjortOpp: lofter(s.lofterGjortOpp),
    behovApne: behovene(g, s.behovApne).map(b => ({
      ...behovet(g, b),
      nytt: s.behovNye.includes(b.behovId),
    })),
    behovBesvart: behovene(g, s.behovBesvart).flatMap(b =>
      b.status === 'besvart' ? [{ ...behovet(g, b), svar: b.svar.svar }] : [],
    ),
    planlagt: plan ? { tema: [...plan.planlagtNeste], tekst: plan.planlagtTekst ?? null } : null,
  }
}

const behovene = (g: Visningsgrunnlag, ider: SidenSist['behovApne']): readonly Behov[] =>
  g.sak.behov.filter(b => ider.includes(b.behovId))

function behovet(g: Visningsgrunnlag, b: Behov) {
  const { gjelder, hva, haster, tema } = b.innhold
  return {
    behovId: b.behovId,
    hva: ordeneKanLeses(g, b) ? hva : '',
    tema,
    haster,
    gjelder: gjelder === 'familien' ? null : { personId: gjelder, fornavn: fornavn(g, gjelder) },
  }
}

/** Et behov som er unntatt innsyn, eller som kom av et svar som ikke kan skrives ut, står med temaet og uten ordene. */
function ordeneKanLeses(g: Visningsgrunnlag, { innhold: { innsyn }, fra }: Behov): boolean {
  const svar = fra && finnCelle(g.sak.kartlegging, fra.personId, fra.tema)?.svar.find(s => s.nr === fra.nr)
  return (innsyn === undefined || innsyn.merke === 'kan-vises') && (!svar || kanSkrivesUt(svar))
}

/** Det leseren ba om når det finnes; ellers det siste som skjedde av samtale og vedtak. */
function valgtPunkt(
  g: Visningsgrunnlag,
  mulige: ReturnType<typeof punkter>,
  onsket: Fra | undefined,
): { slag: 'samtale' | 'vedtak' | 'nr'; nr: number; dato: string } | undefined {
  if (typeof onsket === 'number') {
    const r = g.hendelser.findLast(x => x.nr <= onsket) ?? g.hendelser[0]
    return r && { slag: 'nr', nr: Math.min(onsket, r.nr), dato: osloDato(r.tidspunkt) }
  }
  return mulige.find(p => p.slag === onsket) ?? mulige.toSorted((a, b) => b.nr - a.nr)[0]
}

function sisteFattede(g: Visningsgrunnlag): { nr: number; dato: Dato } | undefined {
  const r = g.hendelser.findLast(
    x => x.hendelse.type === 'VedtakFattet' || x.hendelse.type === 'NodhjelpInnvilget',
  )
  return r && { nr: r.nr, dato: osloDato(r.tidspunkt) }
}

function svarrad(g: Visningsgrunnlag, personId: PersonId, x: SidenSist['svar'][number]) {
  const svar = finnCelle(g.sak.kartlegging, personId, x.tema)?.svar.find(s => s.nr === x.nr)
  if (!svar) return []
  // Siden sist ligger øverst i samtalerommet, der familien kan lese med: ordene følger den samme regelen som på et ark.
  const tekst = kanSkrivesUt(svar) ? svar.svar.tekst : ''
  return [{ nr: x.nr, tema: x.tema, slag: x.slag, tekst, dato: svar.dato }]
}
