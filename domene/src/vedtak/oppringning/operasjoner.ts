import type { NotatId } from '../../felles/id.ts'
import { ok } from '../../felles/resultat.ts'
import type { Notatinnhold } from '../../journal/hendelser.ts'
import { finnNotat } from '../../journal/tilstand.ts'
import { manglerInnsynsgrunn } from '../../journal/typer.ts'
import type { Avslagskode } from '../../sak/avslag.ts'
import { erTom, kanIkke, type Omgivelse, type Utfort } from '../../sak/omgivelse.ts'
import { personerISaken, type Sak } from '../../sak/tilstand.ts'
import type { VedtakKommando } from '../kommandoer.ts'
import { finnVedtak } from '../tilstand.ts'
import { avsluttet, provdNok } from './tilstand.ts'

type K = Extract<VedtakKommando, { type: 'forOppringning' }>

/**
 * Fører hva som skjedde da noen ville forklare brevet: ett notat i journalen med ordene, og utfallet på vedtaket. Brevet er sendt for
 * lengst; ingenting her venter på det, og ingenting i vedtaket endres.
 */
export function forOppringning(sak: Sak, k: K, o: Omgivelse): Utfort {
  const v = finnVedtak(sak.vedtak, k.vedtakId)
  if (v?.status !== 'fattet') return kanIkke('vedtak-finnes-ikke')
  if (o.aktor.type !== 'ansatt') return kanIkke('ikke-menneske')
  if (finnNotat(sak.journal, k.notatId)) return kanIkke('finnes-allerede')
  if (avsluttet(v.oppringninger)) return kanIkke('allerede-utfort')
  const feil = feilI(sak, k)
  if (feil) return kanIkke(feil)
  if (k.dato > o.naa.dato) return kanIkke('dato-i-fremtiden')
  if (k.dato < v.dato) return kanIkke('for-vedtaket')
  if (k.utfall === 'nadde-ikke' && !provdNok(v.oppringninger)) return kanIkke('provd-for-fa-ganger')
  const { vedtakId, notatId, utfall, kanal, dato, tolk } = k
  return ok([
    { type: 'NotatFerdigstilt', ...notatet(k) },
    {
      type: 'OppringningFort',
      vedtakId,
      notatId,
      utfall,
      kanal,
      dato,
      ...(utfall === 'forklart' && tolk ? { tolk } : {}),
    },
  ])
}

function feilI(sak: Sak, k: K): Avslagskode | undefined {
  const kjente = personerISaken(sak)
  if (erTom(k.hvem)) return 'forsok-ufullstendig'
  // Det de lurte på, og hvorfor noen slutter å prøve, må stå. At ingen svarte, sier seg selv.
  if ((k.utfall === 'forklart' || k.utfall === 'nadde-ikke') && erTom(k.tekst)) return 'tekst-mangler'
  if (
    k.utfall === 'forklart' &&
    k.tolk?.brukt === 'ikke' &&
    k.tolk.behov === 'ja' &&
    erTom(k.tolk.hvorforIkke ?? '')
  )
    return 'tolkegrunn-mangler'
  if (k.gjelder.some(p => !kjente.includes(p))) return 'person-finnes-ikke'
  return manglerInnsynsgrunn(k.innsyn) ? 'innsynsgrunn-mangler' : undefined
}

const FORSOKET = {
  'onsket-ikke': 'onsket-ikke',
  'svarte-ikke': 'svarte-ikke',
  'nadde-ikke': 'annet',
} as const

/**
 * En samtale føres der den fant sted; alt annet er et forsøk på kontakt. Om noe er undersøkt, spørres det ikke om her: å forklare et brev
 * er ikke å undersøke.
 */
function notatet(k: K): Notatinnhold & { readonly notatId: NotatId } {
  const felles = {
    notatId: k.notatId,
    dato: k.dato,
    tekst: k.tekst,
    gjelder: k.gjelder,
    innsyn: k.innsyn,
    ...(k.skjermet ? { skjermet: k.skjermet } : {}),
  }
  if (k.utfall === 'forklart') {
    return { ...felles, slag: k.kanal, tilstede: { personer: [], andre: k.hvem } }
  }
  return { ...felles, slag: 'forsok', forsok: { kanal: k.kanal, hvem: k.hvem, resultat: FORSOKET[k.utfall] } }
}
