import type { SoknadId, VedtakId } from '../felles/id.ts'
import type { SakHendelse } from '../sak/hendelser.ts'
import type { Registrert } from '../sak/strom.ts'
import type { Filreferanse } from '../vedtak/hendelser.ts'

/** Et brev er hendelsen som gjorde det ferdig. Innholdet er ikke identiteten: to like vedtak gir to brev med de samme bytene. */
type Brev = { readonly nr: number; readonly sha256: string; readonly vedtakId?: VedtakId }

/**
 * Filene som er levert for én søknad, hver med sin egen referanse: søkeren klager på et vedtak ved å vise til filen (kontrakten
 * a.5), så to vedtak kan aldri dele fil. Leveres samme brev to ganger, gjelder den første referansen: den kan alt stå i en sendt
 * melding. Har et vedtak flere brev, gjelder det som ble levert først, av samme grunn.
 */
export function leverteFiler(hendelser: readonly Registrert<SakHendelse>[], soknadId: SoknadId) {
  const egneVedtak = new Set<VedtakId>()
  const brev: Brev[] = []
  const levert = new Map<number, Filreferanse>()
  for (const { nr, hendelse: h } of hendelser) {
    if ((h.type === 'VedtakFattet' || h.type === 'NodhjelpInnvilget') && h.soknadId === soknadId)
      egneVedtak.add(h.vedtakId)
    if (h.type === 'BrevFerdigstilt' && egneVedtak.has(h.vedtakId))
      brev.push({ nr, sha256: h.brev.sha256, vedtakId: h.vedtakId })
    if (
      (h.type === 'ForelopigSvarSendt' || h.type === 'DokumentasjonEtterspurt') &&
      h.soknadId === soknadId &&
      h.brev
    )
      brev.push({ nr, sha256: h.brev.sha256 })
    if (h.type === 'FilLevert' && h.soknadId === soknadId) {
      // En levering uten nummer gjelder det første av de like brevene som ikke er levert.
      const gjelder = h.brevNr ?? brev.find(b => b.sha256 === h.sha256 && !levert.has(b.nr))?.nr
      if (gjelder !== undefined && !levert.has(gjelder)) levert.set(gjelder, iSmaBokstaver(h.referanse))
    }
  }
  return {
    /** Brevet som ble ferdig i hendelsen med dette nummeret. */
    brev: (nr: number): Filreferanse | undefined => levert.get(nr),
    vedtak: (vedtakId: VedtakId): Filreferanse | undefined => {
      const egne = new Set(brev.flatMap(b => (b.vedtakId === vedtakId ? [b.nr] : [])))
      return [...levert].find(([nr]) => egne.has(nr))?.[1]
    },
  }
}

/** Skjemaet godtar bare små bokstaver i referansen. */
const iSmaBokstaver = (f: Filreferanse): Filreferanse => ({ ...f, id: f.id.toLowerCase() })
