import type { SoknadId } from '@handlingsrom/domene/felles/id'
import { skalHaInnsyn } from '@handlingsrom/domene/innsyn/digisosSoker'
import { strengeste } from '@handlingsrom/domene/person/tilstand'
import type { SakHendelse } from '@handlingsrom/domene/sak/hendelser'
import type { Registrert } from '@handlingsrom/domene/sak/strom'
import { personerISaken, type Sak } from '@handlingsrom/domene/sak/tilstand'
import { finnVedtak } from '@handlingsrom/domene/vedtak/tilstand'
import type { Tx } from '../../adapters/database/database.ts'
import { leggIUtboks, type NyUtbokspost } from '../../adapters/database/utboks.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import { lesPersonfakta } from '../sak/lesSak.ts'

const ENDRER_INNSYNET: ReadonlySet<SakHendelse['type']> = new Set([
  'SoknadMottatt',
  'SoknadTattTilBehandling',
  'ForelopigSvarSendt',
  'SoknadAvsluttet',
  'VedtakFattet',
  'NodhjelpInnvilget',
  'BrevFerdigstilt',
])

/**
 * Legger i utboksen det hendelsene skal føre til: brevet først, så meldingen som viser til det. Meldingen brettes sammen når
 * den sendes, aldri her, så den er alltid hele historikken. Ingenting for en papirsøknad uten innsyn eller en gradert person.
 */
export async function leggUtInnsyn(
  tx: Tx,
  a: Avhengigheter,
  sak: Sak,
  nye: readonly Registrert<SakHendelse>[],
): Promise<void> {
  const berorte = [...new Set(nye.flatMap(r => soknadenDetGjelder(sak, r.hendelse)))]
  if (berorte.length === 0) return
  const personer = await lesPersonfakta(tx, personerISaken(sak))
  const gradering = strengeste(personerISaken(sak).map(p => personer[p]?.gradering ?? 'ukjent'))
  const laget = a.klokke().tidspunkt
  for (const soknadId of berorte) {
    if (!skalHaInnsyn(sak, soknadId, gradering)) continue
    const felles = { strom: sak.sakId, soknadId, laget }
    const filer = nye
      .flatMap(r => filFra(sak, r.hendelse, soknadId))
      .map(
        (f): NyUtbokspost => ({
          ...felles,
          utboksId: a.nyId(),
          slag: 'fil',
          innholdSha256: f.sha256,
          data: { filnavn: f.filnavn },
        }),
      )
    const melding: NyUtbokspost = { ...felles, utboksId: a.nyId(), slag: 'innsyn', data: null }
    await leggIUtboks(tx, sak.sakId, [...filer, melding])
  }
}

function soknadenDetGjelder(sak: Sak, h: SakHendelse): readonly SoknadId[] {
  if (!ENDRER_INNSYNET.has(h.type)) return []
  if (h.type === 'BrevFerdigstilt') {
    const v = finnVedtak(sak.vedtak, h.vedtakId)
    return v ? [v.soknadId] : []
  }
  return 'soknadId' in h ? [h.soknadId] : []
}

function filFra(sak: Sak, h: SakHendelse, soknadId: SoknadId) {
  if (h.type === 'BrevFerdigstilt') {
    return finnVedtak(sak.vedtak, h.vedtakId)?.soknadId === soknadId ? [h.brev] : []
  }
  return h.type === 'ForelopigSvarSendt' && h.soknadId === soknadId && h.brev ? [h.brev] : []
}
