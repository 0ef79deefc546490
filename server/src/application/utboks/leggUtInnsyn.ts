import type { SoknadId } from '@handlingsrom/domene/felles/id'
import { skalHaInnsyn } from '@handlingsrom/domene/innsyn/digisosSoker'
import { strengeste } from '@handlingsrom/domene/person/tilstand'
import type { SakHendelse } from '@handlingsrom/domene/sak/hendelser'
import type { Registrert } from '@handlingsrom/domene/sak/strom'
import { personerISaken, type Sak } from '@handlingsrom/domene/sak/tilstand'
import type { Dokumentref } from '@handlingsrom/domene/soknad/hendelser'
import { finnVedtak } from '@handlingsrom/domene/vedtak/tilstand'
import type { Tx } from '../../adapters/database/database.ts'
import { harVentendeMelding, leggIUtboks, type NyUtbokspost } from '../../adapters/database/utboks.ts'
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
  'FilLevert',
  'UtbetalingerPlanlagt',
  'UtbetalingEndret',
  'UtbetalingStoppet',
  'UtbetalingAnnullert',
  'UtbetalingUtfort',
  'UtbetalingerAvlost',
  'DokumentasjonEtterspurt',
  'DokumentkravMottatt',
  'DokumentkravTrukket',
  'DokumentfristUtsatt',
])

/**
 * Legger i utboksen det hendelsene skal føre til: brevet først, så meldingen som viser til det. Meldingen brettes sammen når
 * den sendes, aldri her, så den er alltid hele historikken. Ingenting for en papirsøknad uten innsyn eller en gradert person.
 * Et brev som leveres etter at meldingen er sendt, fordi det var parkert, får en ny melding som viser til det.
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
    if (bareLevert(nye) && (await harVentendeMelding(tx, sak.sakId, soknadId))) continue
    const filer = nye
      .flatMap(r => filFra(sak, r, soknadId))
      .map(
        (f): NyUtbokspost => ({
          ...felles,
          utboksId: a.nyId(),
          slag: 'fil',
          innholdSha256: f.brev.sha256,
          data: { filnavn: f.brev.filnavn, brevNr: f.brevNr } satisfies Filpost,
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

/** Brevet en filpost gjelder: hendelsen som gjorde det ferdig, ikke bytene. To like brev sendes hver for seg og får hver sin referanse. */
export type Filpost = { readonly filnavn: string; readonly brevNr: number }
type Ferdig = { readonly brev: Dokumentref; readonly brevNr: number }

function filFra(sak: Sak, { nr, hendelse: h }: Registrert<SakHendelse>, soknadId: SoknadId): Ferdig[] {
  const mitt =
    h.type === 'BrevFerdigstilt'
      ? finnVedtak(sak.vedtak, h.vedtakId)?.soknadId === soknadId
      : (h.type === 'ForelopigSvarSendt' || etterspurtForSvaret(h)) && h.soknadId === soknadId
  const brev = mitt && 'brev' in h ? h.brev : undefined
  return brev ? [{ brev, brevNr: nr }] : []
}

/** Et brev som gjelder et vedtak, viser ikke nav.no; det går på papir (b.6). */
const etterspurtForSvaret = (h: SakHendelse): h is SakHendelse & { type: 'DokumentasjonEtterspurt' } =>
  h.type === 'DokumentasjonEtterspurt' && !h.gjelder

const bareLevert = (nye: readonly Registrert<SakHendelse>[]): boolean =>
  nye.every(r => r.hendelse.type === 'FilLevert')
