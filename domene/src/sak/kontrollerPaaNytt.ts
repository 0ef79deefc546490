import type { Dato } from '../felles/dato.ts'
import type { KommandoId, SakId, SoknadId, VedtakId } from '../felles/id.ts'
import type { Tidspunkt } from '../felles/tidspunkt.ts'
import { KONTROLLUTGAVE, kontrollerHver } from '../kontroll/kontroller.ts'
import { type FrosneKontroller, KONTROLLER } from '../kontroll/resultat.ts'
import type { SakForKontroll } from '../kontroll/sakForKontroll.ts'
import type { Utfall } from '../vedtak/hendelser.ts'
import { skrevneOrd, skrevneOrdINodhjelp } from '../vedtak/skrevneOrd.ts'
import type { SakHendelse } from './hendelser.ts'
import { funnene, utenNavn } from './kontrollrader.ts'
import type { Grunnlag } from './omgivelse.ts'
import type { Registrert } from './strom.ts'
import { sakForKontroll } from './tilKontroll.ts'
import { anvend, type Sak, tomSak } from './tilstand.ts'

type Fatter = Extract<SakHendelse, { readonly type: 'VedtakFattet' | 'NodhjelpInnvilget' }>

/** Saken slik den var rett før et vedtak ble fattet, og vedtaket. */
export type Vedtaksoyeblikk = {
  readonly sak: Sak
  readonly tidspunkt: Tidspunkt
  readonly vedtakId: VedtakId
  readonly soknadId: SoknadId
  readonly dato: Dato
  /** Det kontrollene sa da. */
  readonly sa: FrosneKontroller
  readonly hendelse: Fatter
}

/** Hvert vedtak i saken, med saken slik den var da den ble avgjort: alt kommandoen før hadde ført til, og ingenting etter. */
export function vedtaksoyeblikk(
  sakId: SakId,
  hendelser: readonly Registrert<SakHendelse>[],
): readonly Vedtaksoyeblikk[] {
  const ut: Vedtaksoyeblikk[] = []
  let sak = tomSak(sakId)
  let foer = sak
  let kommando: KommandoId | undefined
  for (const r of hendelser) {
    if (r.kommandoId !== kommando) [foer, kommando] = [sak, r.kommandoId]
    const e = r.hendelse
    if (e.type === 'VedtakFattet' || e.type === 'NodhjelpInnvilget') {
      const { vedtakId, soknadId, dato, kontroller: sa } = e
      ut.push({ sak: foer, tidspunkt: r.tidspunkt, vedtakId, soknadId, dato, sa, hendelse: e })
    }
    sak = anvend(sak, r)
  }
  return ut
}

/** En utgave av kontrollene, og hvordan de kjøres. */
export type Kontrollutgave = { readonly utgave: number; readonly kjor: typeof kontrollerHver }
export const GJELDENDE: Kontrollutgave = { utgave: KONTROLLUTGAVE, kjor: kontrollerHver }

/**
 * Det en annen utgave av kontrollene sier om det samme øyeblikket. `o` er menneskene og kommunens valg slik de var da. Kan bildet ikke lages, eller kaster en
 * kontroll, står det hvilke som ikke kunne regnes.
 */
export function kontrollerPaaNytt(
  v: Vedtaksoyeblikk,
  o: Pick<Grunnlag, 'personer' | 'policy'>,
  { utgave, kjor }: Kontrollutgave = GJELDENDE,
) {
  const { resultater, kunneIkke } = regn(v, { ...o, naa: { dato: v.dato } }, kjor)
  return {
    sak_id: v.sak.sakId,
    vedtak_id: v.vedtakId,
    utgave,
    funn: funnene({ resultater }),
    resultater: utenNavn({ resultater }),
    kunne_ikke: kunneIkke,
  }
}

function regn(
  v: Vedtaksoyeblikk,
  o: Grunnlag,
  kjor: Kontrollutgave['kjor'],
): ReturnType<typeof kontrollerHver> {
  const ingen = { resultater: [], kunneIkke: KONTROLLER }
  try {
    const bilde = sakForKontroll(v.sak, v.soknadId, o, merTil(v.hendelse))
    return bilde ? kjor(medStandardtekst(bilde, v.sa)) : ingen
  } catch {
    return ingen
  }
}

/** Det operasjonen selv sa til kontrollene da. */
function merTil(e: Fatter): Parameters<typeof sakForKontroll>[3] {
  if (e.type === 'NodhjelpInnvilget') return { tekster: skrevneOrdINodhjelp(e.innhold) }
  const { annet, utfall } = e.innhold
  if (annet) return { tekster: skrevneOrd(e.innhold), erStonad: annet.slag === 'depositum' }
  return {
    utfall: utfall as Utfall,
    ...(e.godkjenning.maate === 'andreleser' ? { godkjennesAv: e.godkjenning.av } : {}),
  }
}

/** Om ordene om et barn sto i brev til andre familier, er noe som ble målt den dagen. Det kan ikke måles om igjen, så svaret fra da gjelder. */
const medStandardtekst = (bilde: SakForKontroll, sa: FrosneKontroller): SakForKontroll => ({
  ...bilde,
  barn: bilde.barn.map(b =>
    sa.resultater.some(
      ({ resultat: r }) => r.kode === 'V2.standardtekst' && 'hvem' in r && r.hvem === b.personId,
    )
      ? { ...b, standard: { setninger: 1, av: 1 } }
      : b,
  ),
})
