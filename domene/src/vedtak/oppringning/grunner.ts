import { type Dato, manedFor, nesteManed, sisteDag } from '../../felles/dato.ts'
import { nesteVirkedag } from '../../felles/kalender.ts'
import type { Sak } from '../../sak/tilstand.ts'
import { faarMindre } from '../gjenopptak.ts'
import type { Vedtaksinnhold } from '../hendelser.ts'
import type { FattetVedtak, Vedtak } from '../tilstand.ts'

/**
 * Hvorfor familien kan ha nytte av at noen ringer og forklarer brevet (S-129). Saksbehandlerne «ringer de gjerne og forklarer», straks
 * vedtaket er sendt, når det «kan være nyttig med tanke på disponering av midler den kommende måneden». Ingen lov krever det. Lista er vår.
 */
export const RINGEGRUNNER = ['avslag', 'delvis', 'opphor', 'lavere', 'betaling', 'vilkar'] as const
export type Ringegrunn = (typeof RINGEGRUNNER)[number]

type Linje = Vedtaksinnhold['linjer'][number]

/** Grunnene, lest av det vedtaket sier og av det familien hadde før. Tomt når ingenting blir trangere eller annerledes neste måned. */
export function ringegrunner(sak: Pick<Sak, 'vedtak'>, v: Vedtak): readonly Ringegrunn[] {
  if (v.status !== 'fattet' || v.slag !== 'ordinaert') return []
  const { innhold } = v
  if (innhold.annet?.slag === 'radgivning' || innhold.annet?.slag === 'depositum') return []
  if (innhold.annet?.slag === 'opphor') return ['opphor']
  const forrige = forrigeStonad(sak, v)
  const erstatter = innhold.erstatter !== undefined
  const nei = innhold.utfall === 'avslatt' || innhold.utfall === 'avvist'
  const har: Record<Ringegrunn, boolean> = {
    avslag: nei,
    delvis:
      !nei &&
      (innhold.utfall === 'delvis-innvilget' || innhold.linjer.some(l => l.beslutning.utfall === 'avslatt')),
    opphor: erstatter && forrige !== undefined && (nei || innhold.periode.til < forrige.periode.til),
    lavere:
      !nei &&
      forrige !== undefined &&
      (innhold.perManed < forrige.perManed || (erstatter && faarMindre(forrige, innhold))),
    betaling:
      !nei && forrige !== undefined && innhold.linjer.some(annerledes) && !forrige.linjer.some(annerledes),
    vilkar: nyeVilkar(innhold, forrige),
  }
  // Det som er over før neste måned begynner, endrer ikke hva de får da. Et nei gjør det alltid.
  const naar = innhold.periode.til > manedFor(v.dato)
  return RINGEGRUNNER.filter(g => har[g] && (nei || naar || g === 'opphor'))
}

/** Lån, garanti, varer, eller penger til en annen: måneden må disponeres på en annen måte. */
const annerledes = ({ beslutning: b }: Linje): boolean =>
  b.utfall === 'innvilget' && ((b.form !== undefined && b.form.slag !== 'bidrag') || b.mottaker !== undefined)

function nyeVilkar(innhold: Vedtaksinnhold, forrige: Vedtaksinnhold | undefined): boolean {
  const kjent = new Set((forrige?.vilkar ?? []).map(x => `${x.type}/${x.hva}`))
  return (innhold.vilkar ?? []).some(x => !kjent.has(`${x.type}/${x.hva}`))
}

/** Det familien hadde: vedtaket dette erstatter, ellers det som gjaldt måneden før eller samtidig. Et eldre er ikke noe å regne med. */
function forrigeStonad({ vedtak }: Pick<Sak, 'vedtak'>, v: FattetVedtak): Vedtaksinnhold | undefined {
  const tidligere = vedtak.vedtak.filter(
    (x): x is FattetVedtak =>
      x.status === 'fattet' && x.slag === 'ordinaert' && !x.innhold.annet && x.fattet < v.fattet,
  )
  const { erstatter } = v.innhold
  if (erstatter) return tidligere.find(x => x.vedtakId === erstatter.vedtakId)?.innhold
  return tidligere.findLast(x => nesteManed(x.innhold.periode.til) >= v.innhold.periode.fra)?.innhold
}

/** Så mange virkedager etter vedtaket bør noen ha ringt. «Straks» i kilden; tallet er vårt (ADR 0038). */
export const RINGETID_VIRKEDAGER = 3

export const ringefrist = (vedtatt: Dato): Dato =>
  Array.from({ length: RINGETID_VIRKEDAGER }).reduce<Dato>(d => nesteVirkedag(d), vedtatt)

/** Etter den kommende måneden er det ikke lenger den som skal planlegges, og oppgaven er ikke på dagslisten. Vedtaket sier at ingen ringte. */
export const sisteRingedag = (vedtatt: Dato): Dato => sisteDag(nesteManed(manedFor(vedtatt)))
