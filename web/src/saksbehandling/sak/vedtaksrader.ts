import type { Oppgavevisning } from '@handlingsrom/kontrakt/sak/visning'
import type { Format } from '../../felles/format.ts'
import { ringetekst } from '../../felles/oppgaver.ts'
import type { Tekster } from '../../felles/tekster/typer.ts'
import type { Manglerad } from './manglerader.ts'

/** Oppgavene om vedtaket og brevet. */
export type Vedtaksoppgave = Extract<
  Oppgavevisning['type'],
  | 'godkjenn-vedtak'
  | 'gi-til-leser'
  | 'rett-returnert'
  | 'foresla-pa-nytt'
  | 'endret-opplysning'
  | 'kvalitetslesing'
  | 'svar-pa-lesing'
  | 'brev-mangler'
  | 'send-brev'
  | 'ring-og-forklar'
  | 'varig-bolig'
  | 'varsle-for-endring'
  | 'avgjor-opptak'
  | 'sending-stoppet'
  | 'etterkontroll'
  | 'gjennomga-forelopig-avgjorelse'
>

type Rad = Pick<Manglerad, 'slag' | 'tittel' | 'under' | 'lenke'>

type Radord = {
  readonly t: Tekster['sak']['panel']
  readonly format: Format
  readonly oppgaver: Tekster['oppgaver']
}

/** Raden for én oppgave: hva som mangler, og siden der det gjøres. */
export function vedtaksrad(
  type: Vedtaksoppgave,
  o: Oppgavevisning,
  rot: string,
  { t, format, oppgaver }: Radord,
): Rad {
  const vedtak = {
    slag: 'vedtak' as const,
    lenke: { til: `${rot}/vedtak/${o.vedtakId}`, tekst: t.seVedtaket },
  }
  const vurdering = { ...vedtak, lenke: { til: `${rot}/vurdering/${o.soknadId}`, tekst: t.seVurderingen } }
  switch (type) {
    case 'godkjenn-vedtak':
      return { ...vedtak, tittel: t.godkjenn, under: t.godkjennUnder }
    case 'gi-til-leser':
      return { ...vedtak, tittel: t.giTilLeser, under: t.giTilLeserUnder }
    case 'rett-returnert':
      // Et vedtak som ikke hviler på vurderingen, rettes fra vedtaket selv.
      return { ...(o.soknadId ? vurdering : vedtak), tittel: t.retur, under: o.tekst ?? '' }
    case 'foresla-pa-nytt':
      return { ...vurdering, tittel: t.paNyttForslag, under: t.paNyttForslagUnder }
    case 'endret-opplysning':
      return { ...vedtak, tittel: t.endretOpplysning, under: t.endretOpplysningUnder }
    case 'kvalitetslesing':
      return { ...vedtak, tittel: t.kvalitetslesing, under: t.kvalitetslesingUnder }
    case 'svar-pa-lesing':
      return { ...vedtak, tittel: t.svarPaLesing, under: t.svarPaLesingUnder }
    case 'brev-mangler':
      return { ...vedtak, tittel: t.brev, under: t.brevUnder }
    case 'send-brev':
      return { ...vedtak, tittel: t.sendBrev, under: t.sendBrevUnder }
    case 'ring-og-forklar':
      return { ...vedtak, tittel: t.ring, under: t.ringUnder(ringetekst(o, { t: oppgaver, format })) }
    case 'varig-bolig':
      return { ...vedtak, tittel: t.varigBolig, under: t.varigBoligUnder }
    case 'varsle-for-endring':
      return { ...vedtak, tittel: t.varsle, under: t.varsleUnder }
    case 'avgjor-opptak':
      return { ...vedtak, tittel: t.opptak, under: t.opptakUnder }
    case 'sending-stoppet':
      return {
        slag: 'akutt',
        tittel: t.stoppet,
        under: t.stoppetUnder,
        lenke: { til: '/mottak', tekst: t.tilMottak },
      }
    case 'etterkontroll':
      return { ...vedtak, tittel: t.etterkontroll, under: t.etterkontrollUnder }
    case 'gjennomga-forelopig-avgjorelse':
      return { ...vedtak, tittel: t.forelopigAvgjorelse, under: t.etterkontrollUnder }
    default:
      return type satisfies never
  }
}
