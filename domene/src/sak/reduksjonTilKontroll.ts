import { alderPaa } from '../felles/dato.ts'
import type { SoknadId } from '../felles/id.ts'
import { slaOpp } from '../felles/oppslag.ts'
import type { SakForKontroll } from '../kontroll/sakForKontroll.ts'
import type { Vedtaksinnhold } from '../vedtak/hendelser.ts'
import { apentGjenopptak, finnVedtak } from '../vedtak/tilstand.ts'
import { sistBrutt, vilkaretI } from '../vedtak/vilkarsbrudd.ts'
import type { Linjebeslutning, Utgiftspost } from '../vurdering/hendelser.ts'
import type { Linje } from '../vurdering/tilstand.ts'
import type { Grunnlag } from './omgivelse.ts'
import type { Sak } from './tilstand.ts'

/** Mat, varme og tak: vår lesning av postene. Kontrollen spør om dem; den stanser ingenting. */
const NODVENDIG: ReadonlySet<Utgiftspost> = new Set([
  'livsopphold',
  'husleie',
  'boliglan',
  'strom',
  'oppvarming',
])

const dekket = (b: Linjebeslutning | undefined): number => (b?.utfall === 'innvilget' ? b.belop : 0)

/** Det kontrollen ser av en reduksjon fordi et vilkår ikke er oppfylt. Ingenting når vedtaket ikke er tatt opp, eller ingenting er brutt. */
export function reduksjonTilKontroll(
  sak: Sak,
  soknadId: SoknadId,
  linjer: readonly Linje[],
  o: Pick<Grunnlag, 'personer' | 'naa'>,
): Pick<SakForKontroll, 'reduksjon'> {
  const g = apentGjenopptak(sak.vedtak, soknadId)
  const forrige = g && finnVedtak(sak.vedtak, g.vedtakId)
  if (!g || forrige?.status !== 'fattet' || forrige.slag !== 'ordinaert') return {}
  const brutt = (forrige.innhold.vilkar ?? []).filter(v => sistBrutt(sak, forrige, v.vilkarId))
  const grunn = g.gjenopptak.slag === 'vilkarsbrudd' ? g.gjenopptak : undefined
  if (!grunn && brutt.length === 0) return {}
  const vilkar = grunn && vilkaretI(forrige, grunn.vilkarId)
  return {
    reduksjon: {
      ...(vilkar ? { vilkar: { hva: vilkar.hva } } : {}),
      ...(g.brudd ? { vurdering: g.brudd } : {}),
      lavere: lavere(forrige.innhold, linjer, o),
      brutt: brutt.map(v => ({ hva: v.hva })),
    },
  }
}

function lavere(
  forrige: Vedtaksinnhold,
  linjer: readonly Linje[],
  o: Pick<Grunnlag, 'personer' | 'naa'>,
): NonNullable<SakForKontroll['reduksjon']>['lavere'] {
  return forrige.linjer.flatMap(({ linjeId, innhold, beslutning }) => {
    if (innhold.slag !== 'utgift') return []
    const naa = linjer.find(l => l.linjeId === linjeId)
    if (dekket(naa?.beslutning) >= dekket(beslutning)) return []
    const fodt = slaOpp(o.personer, innhold.gjelder)?.fodselsdato
    const barn = fodt !== undefined && alderPaa(fodt, o.naa.dato) < 18
    return barn || NODVENDIG.has(innhold.post) ? [{ linjeId, tekst: innhold.tekst, barn }] : []
  })
}
