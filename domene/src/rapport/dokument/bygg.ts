import type { Dato } from '../../felles/dato.ts'
import { dagMedOrd } from '../../felles/manedsnavn.ts'
import { nb } from '../ord/nb.ts'
import { nn } from '../ord/nn.ts'
import { KAPITLER, type Kapittel, type Rapport, type Rapporttall } from '../typer.ts'
import { avviksdeler, gjenstar } from './avvik.ts'
import { undersokelsesdeler } from './familiene.ts'
import { definisjonstabell, indikatordeler } from './indikatorer.ts'
import { malepunktdeler, oftest } from './malepunkter.ts'
import { perioden } from './perioder.ts'
import { provedeler } from './prover.ts'
import { avsnitt, type Rapportdel, type Rapportdokument } from './typer.ts'

export type Rapportgrunnlag = {
  readonly rapport: Pick<Rapport, 'ar' | 'malform' | 'ord' | 'barekraft'>
  readonly tall: Rapporttall
  /** Navnet på kontoret eller kommunen. */
  readonly kontor: string
  /** `null`: et utkast. */
  readonly sendt: { readonly dato: Dato; readonly av: string } | null
  readonly dagens: Dato
  /** Dagen rapporten den erstatter, ble sendt. */
  readonly erstatter: Dato | null
}

/** Rapporten som data. Det samme grunnlaget gir alltid den samme rapporten; skjermen og PDF-en tegner den. */
export function byggRapport(g: Rapportgrunnlag): Rapportdokument {
  const { rapport, tall, sendt, dagens } = g
  const m = rapport.malform
  const t = m === 'nn' ? nn : nb
  const verst = oftest(tall, t)
  const deler: Readonly<Record<Kapittel, readonly Rapportdel[]>> = {
    innledning: verst ? [avsnitt(verst)] : [],
    malepunkter: malepunktdeler(tall, t),
    indikatorer: indikatordeler(tall, t, m),
    saksprover: provedeler(tall, t),
    undersokelse: undersokelsesdeler(tall, t, m),
    avvik: avviksdeler(tall, t, m),
    tilsyn: [avsnitt(t.tilsyn.landet, true)],
    plan: [...gjenstar(tall, t, m), ...barekraften(rapport.barekraft, t)],
  }
  const { vedlegg: v } = t
  return {
    tittel: t.tittel(rapport.ar),
    undertittel: t.undertittel,
    kontor: g.kontor,
    malform: m,
    dato: sendt?.dato ?? dagens,
    utkast: sendt === null,
    fakta: [
      { navn: t.fakta.gjelder, verdi: g.kontor },
      { navn: t.fakta.perioder, verdi: perioden(tall, t) },
      { navn: t.fakta.regnet, verdi: dagMedOrd(sendt?.dato ?? dagens, m) },
      {
        navn: t.fakta.sendt,
        verdi: sendt ? t.fakta.sendtAv(dagMedOrd(sendt.dato, m), sendt.av) : t.fakta.utkast,
      },
      ...(g.erstatter ? [{ navn: t.fakta.erstatter, verdi: t.fakta.utgave(dagMedOrd(g.erstatter, m)) }] : []),
    ],
    loven: t.loven,
    kapitler: [
      ...KAPITLER.map(k => ({
        kapittel: k,
        tittel: t.kapittel[k],
        ord: somAvsnitt(rapport.ord[k]),
        deler: deler[k],
      })),
      {
        kapittel: 'vedlegg',
        tittel: t.kapittel.vedlegg,
        ord: [],
        deler: [
          avsnitt(v.kilde),
          avsnitt(v.deler),
          avsnitt(v.skjerming),
          ...(sendt ? [avsnitt(v.frosset)] : []),
          ...definisjonstabell(tall, t, m),
        ],
      },
    ],
  }
}

function barekraften(mal: readonly number[], t: typeof nb): readonly Rapportdel[] {
  if (mal.length === 0) return []
  const [siste, ...foran] = mal.toReversed()
  const liste = foran.length === 0 ? `${siste}` : `${foran.toReversed().join(', ')}${t.plan.og}${siste}`
  return [avsnitt(t.plan.barekraft(liste), true)]
}

/** Lederens egne ord, avsnitt for avsnitt. */
const somAvsnitt = (tekst = ''): readonly string[] =>
  tekst
    .split(/\n\s*\n/u)
    .map(a => a.trim())
    .filter(a => a !== '')
