import { erGyldigBelop } from '../felles/belop.ts'
import type { LinjeId, TilbudId } from '../felles/id.ts'
import { ok } from '../felles/resultat.ts'
import { manglerInnsynsgrunn } from '../journal/typer.ts'
import { finnCelle } from '../kartlegging/tilstand.ts'
import type { Avslagskode } from '../sak/avslag.ts'
import { erTom, kanIkke, type Omgivelse, type Utfort } from '../sak/omgivelse.ts'
import { personerISaken, type Sak, vurderingslinjer } from '../sak/tilstand.ts'
import { finnSoknad } from '../soknad/tilstand.ts'
import { finnTilbud } from '../tilbud/katalog.ts'
import { finnVedtak } from '../vedtak/tilstand.ts'
import { finnVurdering } from '../vurdering/tilstand.ts'
import type { Behovsinnhold, Behovssvartype } from './hendelser.ts'
import type { Behovskommando } from './kommandoer.ts'
import { type Behov, finnBehov } from './tilstand.ts'

/** Skriver ned at noen trenger noe. Kommer det av et svar i kartleggingen, peker behovet på svaret (S-024, S-062). */
export function meldBehov(sak: Sak, k: Behovskommando<'meldBehov'>, o: Omgivelse): Utfort {
  if (finnBehov(sak.behov, k.behovId)) return kanIkke('finnes-allerede')
  const feil = feilIInnholdet(sak, k)
  if (feil) return kanIkke(feil)
  const { fra } = k
  if (fra && !finnCelle(sak.kartlegging, fra.personId, fra.tema)?.svar.some(s => s.nr === fra.nr))
    return kanIkke('svar-finnes-ikke')
  if (k.soknadId && !finnSoknad(sak.soknader, k.soknadId)) return kanIkke('soknad-finnes-ikke')
  return ok([{ ...k, type: 'BehovMeldt', meldt: o.naa.dato }])
}

/** Retter et åpent behov. Endres hastegraden, regnes fristen fra i dag. */
export function endreBehov(sak: Sak, k: Behovskommando<'endreBehov'>, o: Omgivelse): Utfort {
  const behov = apentMedVersjon(sak, k)
  if ('ok' in behov) return behov
  const feil = feilIInnholdet(sak, k)
  if (feil) return kanIkke(feil)
  const { settVersjon: _, ...resten } = k
  return ok([{ ...resten, type: 'BehovEndret', paa: o.naa.dato }])
}

/**
 * Et menneske svarer på behovet. Produktet svarer aldri selv, heller ikke når linjen er bestemt i et vedtak: da vises vedtaket, og
 * svaret er ett trykk. Et svar uten noe å peke på må ha ord, og et nei må alltid begrunnes (S-091, S-170).
 */
export function besvarBehov(sak: Sak, k: Behovskommando<'besvarBehov'>, o: Omgivelse): Utfort {
  const behov = apentMedVersjon(sak, k)
  if ('ok' in behov) return behov
  if (o.aktor.type !== 'ansatt') return kanIkke('ikke-menneske')
  const { behovId, svar, begrunnelse, linje, tilbudId, vedtakId } = k
  if (linje) {
    if (!finnSoknad(sak.soknader, linje.soknadId)) return kanIkke('soknad-finnes-ikke')
    if (!vurderingslinjer(sak, linje.soknadId).some(l => l.linjeId === linje.linjeId))
      return kanIkke('linje-finnes-ikke', { gjelder: linje.linjeId })
  }
  if (vedtakId && !finnVedtak(sak.vedtak, vedtakId)) return kanIkke('vedtak-finnes-ikke')
  if (tilbudId && !erKjentTilbud(sak, tilbudId, o)) return kanIkke('tilbud-finnes-ikke')
  const peker = linje !== undefined || tilbudId !== undefined || vedtakId !== undefined
  if ((!peker || MA_HA_ORD.includes(svar)) && erTom(begrunnelse)) return kanIkke('ma-begrunnes')
  return ok([
    {
      type: 'BehovBesvart',
      behovId,
      svar,
      begrunnelse,
      ...(linje ? { linje } : {}),
      ...(tilbudId ? { tilbudId } : {}),
      ...(vedtakId ? { vedtakId } : {}),
      dato: o.naa.dato,
    },
  ])
}

/** Et tilbud fra katalogen, eller ett familien har fått vite om i saken: det kan være tatt ut av katalogen siden. */
const erKjentTilbud = (sak: Sak, id: TilbudId, o: Omgivelse): boolean =>
  finnTilbud(o.policy.lokaleTilbud, id) !== undefined ||
  sak.tilbud.fortalt.some(f => f.tilbud.tilbudId === id)

/** Et nei, og at familien klarer det selv, er å ikke gjøre noe. Da må det stå hvorfor. */
const MA_HA_ORD: readonly Behovssvartype[] = ['nei', 'familien-loser']

/** Svaret holdt ikke: behovet er åpent igjen, og det forrige svaret blir stående i historien. */
export function gjenapneBehov(sak: Sak, k: Behovskommando<'gjenapneBehov'>, o: Omgivelse): Utfort {
  const behov = finnBehov(sak.behov, k.behovId)
  if (!behov) return kanIkke('behov-finnes-ikke')
  if (behov.versjon !== k.settVersjon) return endret(behov)
  if (behov.status === 'apent') return kanIkke('allerede-utfort')
  if (erTom(k.grunn)) return kanIkke('ma-begrunnes')
  return ok([{ type: 'BehovGjenapnet', behovId: k.behovId, grunn: k.grunn, paa: o.naa.dato }])
}

/**
 * Tar et åpent behov med i søknaden sammen med familien, som en linje i regnestykket (S-023: «sørge for at familien også søker»).
 * Bare en kjent kostnad blir linjens faktiske beløp; et anslag er ikke en utgift noen har vist. Linjen har ingen beslutning.
 */
export function taBehovMedISoknaden(
  sak: Sak,
  k: Behovskommando<'taBehovMedISoknaden'>,
  o: Omgivelse,
): Utfort {
  const behov = apentMedVersjon(sak, k)
  if ('ok' in behov) return behov
  const soknad = finnSoknad(sak.soknader, k.soknadId)
  if (!soknad) return kanIkke('soknad-finnes-ikke')
  if (soknad.status === 'ferdigbehandlet' || soknad.status === 'behandles-ikke')
    return kanIkke('soknad-er-ferdig')
  if (k.medFamilien > o.naa.dato) return kanIkke('dato-i-fremtiden')
  const linjeId = `behov/${k.behovId}` as LinjeId
  const finnes = finnVurdering(sak.vurderinger, k.soknadId).linjer.some(
    l => l.linjeId === linjeId && l.fjernet === undefined,
  )
  if (finnes) return kanIkke('allerede-utfort')
  const { hva, gjelder, kostnad } = behov.innhold
  const { behovId, soknadId, medFamilien, kanal, post, hyppighet } = k
  return ok([
    { type: 'BehovTattMedISoknaden', behovId, soknadId, linjeId, medFamilien, kanal },
    {
      type: 'LinjeSatt',
      soknadId,
      linjeId,
      linje: {
        slag: 'utgift',
        post,
        tekst: hva,
        ...(gjelder === 'familien' ? {} : { gjelder }),
        ...(kostnad.slag === 'faktisk' ? { faktisk: kostnad.belop } : {}),
        hyppighet,
        kilde: 'samtale',
        dato: medFamilien,
      },
    },
  ])
}

/** Behovet, når det er åpent og ingen har endret det siden det ble vist. Ellers grunnen til at det ikke går. */
function apentMedVersjon(
  sak: Sak,
  k: Behovskommando<'endreBehov' | 'besvarBehov' | 'taBehovMedISoknaden'>,
): Behov | Utfort {
  const behov = finnBehov(sak.behov, k.behovId)
  if (!behov) return kanIkke('behov-finnes-ikke')
  if (behov.versjon !== k.settVersjon) return endret(behov)
  return behov.status === 'besvart' ? kanIkke('behov-er-besvart') : behov
}

const endret = (behov: Behov): Utfort =>
  kanIkke('endret-av-andre', { gjelder: behov.behovId, gjeldende: behov })

function feilIInnholdet(sak: Sak, i: Behovsinnhold): Avslagskode | undefined {
  if (i.gjelder !== 'familien' && !personerISaken(sak).includes(i.gjelder)) return 'person-finnes-ikke'
  if (erTom(i.hva)) return 'tekst-mangler'
  if (i.kostnad.slag !== 'ukjent' && !erGyldigBelop(i.kostnad.belop)) return 'ugyldig-belop'
  return manglerInnsynsgrunn(i.innsyn) ? 'innsynsgrunn-mangler' : undefined
}
