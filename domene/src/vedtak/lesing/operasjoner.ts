import { ok } from '../../felles/resultat.ts'
import type { Avslagskode } from '../../sak/avslag.ts'
import { erInhabil, erTom, kanIkke, type Omgivelse, type Utfort } from '../../sak/omgivelse.ts'
import { harArbeidet } from '../../sak/tilKontroll.ts'
import { personerISaken, type Sak } from '../../sak/tilstand.ts'
import type { VedtakKommando } from '../kommandoer.ts'
import { type FattetVedtak, type ForeslattVedtak, finnVedtak } from '../tilstand.ts'
import { endredeFakta, leseversjon } from './fakta.ts'
import { kanIkkeLeseEtterpa } from './lesere.ts'
import { venterPaLesing } from './lesetid.ts'
import type { FrossenEndring, Kommentar, Lesersvar, NyKommentar } from './typer.ts'

type K<T extends VedtakKommando['type']> = Extract<VedtakKommando, { type: T }>

/** Kommentarene med id, eller hvorfor de ikke kan tas imot. En kommentar uten ord eller sted hjelper ingen. */
export function medId(
  kommentarer: readonly NyKommentar[],
  innhold: FattetVedtak['innhold'],
  o: Pick<Omgivelse, 'nyId'>,
): readonly Kommentar[] | Avslagskode {
  const ut: Kommentar[] = []
  for (const k of kommentarer) {
    const { sted } = k
    if (erTom(k.tekst)) return 'tekst-mangler'
    if (sted.slag === 'barn' && !innhold.barn.some(b => b.personId === sted.personId))
      return 'barn-finnes-ikke'
    if (sted.slag === 'linje' && !innhold.linjer.some(l => l.linjeId === sted.linjeId))
      return 'linje-finnes-ikke'
    ut.push({ ...k, kommentarId: o.nyId() })
  }
  return ut
}

/** Endringene slik de står når vedtaket fattes, også dem ingen har svart på. */
export const frysEndringer = (
  sak: Sak,
  v: ForeslattVedtak,
  o: Pick<Omgivelse, 'policy'>,
): readonly FrossenEndring[] =>
  endredeFakta(sak, v, o.policy).map(({ ref, versjon: fra, til, svar: s }) => ({
    ref,
    fra,
    til,
    ...(s && s.av.type === 'ansatt'
      ? { svar: { svar: s.svar, grunn: s.grunn, av: s.av.id, tidspunkt: s.tidspunkt } }
      : {}),
  }))

type Leserens = Pick<K<'fattVedtak'>, 'kommentarer' | 'lesersvar' | 'lestVersjon'>

/** Det leseren har med seg, eller hvorfor hun må lese på nytt. Det som er skrevet til en eldre utgave, festes aldri til en nyere. */
export function detSomErLest(
  sak: Sak,
  v: ForeslattVedtak,
  k: Leserens,
  o: Omgivelse,
):
  | { readonly nei: Utfort }
  | { readonly kommentarer?: readonly Kommentar[]; readonly lesersvar?: readonly Lesersvar[] } {
  const gjeldende = leseversjon(sak, v, o.policy)
  if (k.lestVersjon !== undefined && k.lestVersjon !== gjeldende)
    return {
      nei: kanIkke('lest-annen-utgave', { gjeldende: { versjon: gjeldende, forslagNr: v.forslagNr } }),
    }
  const kommentarer = medId(k.kommentarer ?? [], v.innhold, o)
  if (typeof kommentarer === 'string') return { nei: kanIkke(kommentarer) }
  return {
    ...(kommentarer.length > 0 ? { kommentarer } : {}),
    ...(k.lesersvar && k.lesersvar.length > 0 ? { lesersvar: k.lesersvar } : {}),
  }
}

/** Sender forslaget tilbake med en kommentar. En retur er en kollegas hjelp; den telles aldri per saksbehandler. */
export function returnerVedtak(sak: Sak, k: K<'returnerVedtak'>, o: Omgivelse): Utfort {
  const v = finnVedtak(sak.vedtak, k.vedtakId)
  if (!v) return kanIkke('vedtak-finnes-ikke')
  if (v.status !== 'foreslatt') return kanIkke('ikke-foreslatt')
  if (o.aktor.type !== 'ansatt') return kanIkke('ikke-menneske')
  if (erInhabil(sak, o)) return kanIkke('inhabil')
  if (harArbeidet(sak, v.soknadId).includes(o.aktor.id)) return kanIkke('egen-godkjenning')
  if (k.grunner.length === 0 || erTom(k.kommentar)) return kanIkke('ma-begrunnes')
  if (k.personId !== undefined && !personerISaken(sak).includes(k.personId))
    return kanIkke('person-finnes-ikke')
  const lest = detSomErLest(sak, v, k, o)
  if ('nei' in lest) return lest.nei
  const { lestVersjon: _, kommentarer: __, ...retur } = k
  return ok([{ ...retur, ...lest, type: 'VedtakReturnert' }])
}

/**
 * Svarer på at en opplysning er endret etter forslaget. Ingen tekst og ikke noe beløp endres av svaret: «skriv om» er en beskjed til
 * den som skriver og den som leser, og «kan stå» krever en grunn.
 */
export function svarPaEndring(sak: Sak, k: K<'svarPaEndring'>, o: Omgivelse): Utfort {
  const v = finnVedtak(sak.vedtak, k.vedtakId)
  if (!v) return kanIkke('vedtak-finnes-ikke')
  if (v.status !== 'foreslatt' && v.status !== 'returnert') return kanIkke('ikke-foreslatt')
  if (o.aktor.type !== 'ansatt') return kanIkke('ikke-menneske')
  if (erInhabil(sak, o)) return kanIkke('inhabil')
  const endret = endredeFakta(sak, v, o.policy).find(f => f.ref === k.ref)
  if (!endret) return kanIkke('ikke-endret')
  if (endret.til !== k.lestVersjon) return kanIkke('endret-av-andre', { gjeldende: { versjon: endret.til } })
  if (k.svar === 'kan-sta' && erTom(k.grunn)) return kanIkke('ma-begrunnes')
  return ok([
    {
      type: 'EndringBesvart',
      vedtakId: k.vedtakId,
      forslagNr: v.forslagNr,
      ref: k.ref,
      versjon: endret.til,
      svar: k.svar,
      grunn: k.grunn,
    },
  ])
}

/** Svarer en leser. Svaret står ved kommentaren; teksten den gjelder, endres bare der den skrives. */
export function besvarKommentar(sak: Sak, k: K<'besvarKommentar'>, o: Omgivelse): Utfort {
  const v = finnVedtak(sak.vedtak, k.vedtakId)
  if (!v) return kanIkke('vedtak-finnes-ikke')
  if (o.aktor.type !== 'ansatt') return kanIkke('ikke-menneske')
  if (erInhabil(sak, o)) return kanIkke('inhabil')
  if (!v.lesing.kommentarer.some(x => x.kommentarId === k.kommentarId))
    return kanIkke('kommentar-finnes-ikke')
  if (erTom(k.tekst)) return kanIkke('tekst-mangler')
  return ok([{ ...k, type: 'KommentarBesvart' }])
}

export function velgKvalitetslesing(sak: Sak, k: K<'velgKvalitetslesing'>, o: Omgivelse): Utfort {
  const v = finnVedtak(sak.vedtak, k.vedtakId)
  if (v?.status !== 'fattet' || v.slag !== 'ordinaert') return kanIkke('vedtak-finnes-ikke')
  if (o.aktor.type !== 'ansatt') return kanIkke('ikke-menneske')
  if (erInhabil(sak, o)) return kanIkke('inhabil')
  if (v.lesing.etterlesing?.lest || venterPaLesing(v, o.naa.dato)) return kanIkke('allerede-utfort')
  if (erTom(k.grunn)) return kanIkke('ma-begrunnes')
  return ok([{ ...k, type: 'KvalitetslesingValgt' }])
}

/** Leser et fattet vedtak etterpå. Det som finnes, blir en oppgave for den som har saken; vedtaket står til et menneske gjør noe med det. */
export function kvalitetsles(sak: Sak, k: K<'kvalitetsles'>, o: Omgivelse): Utfort {
  const v = finnVedtak(sak.vedtak, k.vedtakId)
  if (v?.status !== 'fattet' || v.slag !== 'ordinaert' || !v.lesing.etterlesing)
    return kanIkke('vedtak-finnes-ikke')
  if (v.lesing.etterlesing.lest) return kanIkke('allerede-utfort')
  if (o.aktor.type !== 'ansatt') return kanIkke('ikke-menneske')
  if (erInhabil(sak, o)) return kanIkke('inhabil')
  if (kanIkkeLeseEtterpa(sak, v).includes(o.aktor.id)) return kanIkke('egen-godkjenning')
  if (erTom(k.merknad)) return kanIkke('ma-begrunnes')
  const kommentarer = medId(k.kommentarer, v.innhold, o)
  if (typeof kommentarer === 'string') return kanIkke(kommentarer)
  return ok([{ ...k, kommentarer, type: 'Kvalitetslest' }])
}
