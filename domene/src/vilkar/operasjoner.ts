import type { SoknadId } from '../felles/id.ts'
import { ok } from '../felles/resultat.ts'
import { voksneIHusstanden } from '../husstand/tilstand.ts'
import { erInhabil, erTom, kanIkke, type Omgivelse, type Utfort } from '../sak/omgivelse.ts'
import { type Sak, soknadssoker } from '../sak/tilstand.ts'
import { finnSoknad } from '../soknad/tilstand.ts'
import { finnVedtak } from '../vedtak/tilstand.ts'
import { finnVurdering } from '../vurdering/tilstand.ts'
import type { Vilkarkommando } from './kommandoer.ts'
import { finnVilkar, type Vilkarene } from './tilstand.ts'
import type { Vilkarsinnhold } from './typer.ts'

/** Vilkår settes, endres og tas bort av et menneske, så lenge søknaden ikke er ferdig. */
function sperret(sak: Sak, soknadId: SoknadId, o: Omgivelse): Utfort | undefined {
  const s = finnSoknad(sak.soknader, soknadId)
  if (!s) return kanIkke('soknad-finnes-ikke')
  if (s.status === 'ferdigbehandlet' || s.status === 'behandles-ikke') return kanIkke('soknad-er-ferdig')
  return o.aktor.type === 'ansatt' ? undefined : kanIkke('ikke-menneske')
}

const vilkarene = (sak: Sak, id: SoknadId): Vilkarene => finnVurdering(sak.vurderinger, id).vilkar

/**
 * Setter eller endrer et vilkår (§§ 20 og 20 a). Bare hva som kreves, av hvem og når, må være skrevet. Resten er spørsmål kontrollen stiller
 * videre til noen svarer, så det kan skrives over flere dager.
 */
export function settVilkar(sak: Sak, k: Vilkarkommando<'settVilkar'>, o: Omgivelse): Utfort {
  const { soknadId, vilkarId, vilkar } = k
  const nei = sperret(sak, soknadId, o)
  if (nei) return nei
  const forrige = finnVilkar(vilkarene(sak, soknadId), vilkarId)
  if ((forrige?.versjon ?? 0) !== k.settVersjon)
    return kanIkke('endret-av-andre', { gjelder: vilkarId, gjeldende: forrige })
  if (!erVoksenHer(sak, soknadId, vilkar)) return kanIkke('person-finnes-ikke')
  if (vilkar.barna.some(b => !sak.husstand.barn.some(x => x.personId === b.personId)))
    return kanIkke('barn-finnes-ikke')
  if (erTom(vilkar.hva)) return kanIkke('tekst-mangler')
  if (vilkar.til < vilkar.fra) return kanIkke('vilkarstid-baklengs')
  return ok([{ type: 'VilkarSatt', soknadId, vilkarId, vilkar }])
}

const erVoksenHer = (sak: Sak, soknadId: SoknadId, { gjelder }: Vilkarsinnhold): boolean =>
  gjelder === soknadssoker(sak, soknadId) ||
  gjelder === sak.sokerPersonId ||
  voksneIHusstanden(sak.husstand).some(v => v.personId === gjelder)

export function fjernVilkar(sak: Sak, k: Vilkarkommando<'fjernVilkar'>, o: Omgivelse): Utfort {
  const { soknadId, vilkarId, grunn } = k
  const nei = sperret(sak, soknadId, o)
  if (nei) return nei
  const v = finnVilkar(vilkarene(sak, soknadId), vilkarId)
  if (!v) return kanIkke('vilkar-finnes-ikke')
  if (v.versjon !== k.settVersjon) return kanIkke('endret-av-andre', { gjelder: vilkarId, gjeldende: v })
  if (v.fjernet !== undefined) return kanIkke('allerede-utfort')
  if (erTom(grunn)) return kanIkke('ma-begrunnes')
  return ok([{ type: 'VilkarFjernet', soknadId, vilkarId, grunn }])
}

/** Grunnene som taler mot vilkår om aktivitet for en under 30 år. Koden er KOSTRAs; ordene er et menneskes, og må stå der. */
export function settAktivitetsunntak(
  sak: Sak,
  k: Vilkarkommando<'settAktivitetsunntak'>,
  o: Omgivelse,
): Utfort {
  const { soknadId, unntak } = k
  const nei = sperret(sak, soknadId, o)
  if (nei) return nei
  const v = vilkarene(sak, soknadId)
  if (v.unntaksversjon !== k.settVersjon) return kanIkke('endret-av-andre', { gjeldende: v.unntak })
  if (!unntak && !v.unntak) return kanIkke('allerede-utfort')
  if (unntak && erTom(unntak.grunn)) return kanIkke('ma-begrunnes')
  return ok([{ type: 'AktivitetsunntakSatt', soknadId, ...(unntak ? { unntak } : {}) }])
}

/** Sier om et vilkår i et fattet vedtak er fulgt. Det er et funn, ikke en følge: stønaden endres bare av et nytt vedtak. */
export function folgOppVilkar(sak: Sak, k: Vilkarkommando<'folgOppVilkar'>, o: Omgivelse): Utfort {
  const { type: _, ...fulgt } = k
  const v = finnVedtak(sak.vedtak, k.vedtakId)
  if (v?.status !== 'fattet' || v.slag !== 'ordinaert') return kanIkke('vedtak-finnes-ikke')
  const vilkar = v.innhold.vilkar?.find(x => x.vilkarId === k.vilkarId)
  if (!vilkar) return kanIkke('vilkar-finnes-ikke')
  if (o.aktor.type !== 'ansatt') return kanIkke('ikke-menneske')
  if (erInhabil(sak, o)) return kanIkke('inhabil')
  if (erTom(k.grunn)) return kanIkke('ma-begrunnes')
  if (k.dato > o.naa.dato) return kanIkke('dato-i-fremtiden')
  if (k.dato < vilkar.fra) return kanIkke('vilkar-ikke-begynt')
  return ok([{ type: 'VilkarFulgtOpp', soknadId: v.soknadId, ...fulgt }])
}
