import type { SoknadId, VedtakId } from '../felles/id.ts'
import type { SakHendelse } from '../sak/hendelser.ts'
import type { Registrert } from '../sak/strom.ts'
import type { Filreferanse } from '../vedtak/hendelser.ts'

/**
 * Filene som er levert for én søknad. Leveres samme fil to ganger, gjelder den første referansen: den kan alt stå i en sendt
 * melding. Har et vedtak flere brev, gjelder det som ble levert først, av samme grunn.
 */
export function leverteFiler(hendelser: readonly Registrert<SakHendelse>[], soknadId: SoknadId) {
  const levert = new Map<string, Filreferanse>()
  const brevTilVedtak = new Map<string, string[]>()
  for (const { hendelse: h } of hendelser) {
    if (h.type === 'FilLevert' && h.soknadId === soknadId && !levert.has(h.sha256)) {
      levert.set(h.sha256, iSmaBokstaver(h.referanse))
    }
    if (h.type === 'BrevFerdigstilt') {
      brevTilVedtak.set(h.vedtakId, [...(brevTilVedtak.get(h.vedtakId) ?? []), h.brev.sha256])
    }
  }
  const rekkefolge = [...levert.keys()]
  return {
    brev: (sha256: string): Filreferanse | undefined => levert.get(sha256),
    vedtak: (vedtakId: VedtakId): Filreferanse | undefined => {
      const egne = brevTilVedtak.get(vedtakId) ?? []
      const forst = rekkefolge.find(sha => egne.includes(sha))
      return forst === undefined ? undefined : levert.get(forst)
    },
  }
}

/** Skjemaet godtar bare små bokstaver i referansen. */
const iSmaBokstaver = (f: Filreferanse): Filreferanse => ({ ...f, id: f.id.toLowerCase() })
