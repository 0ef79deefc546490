import { type Dato, dagerMellom, erDato } from '@handlingsrom/domene/felles/dato'
import type { Oppgavevisning } from '@handlingsrom/kontrakt/sak/visning'
import type { Format } from './format.ts'
import { nokler } from './sak/nokler.ts'
import { useFormat, useTekster } from './tekster/SpraakGiver.tsx'
import type { Tekster } from './tekster/typer.ts'

export type Oppgavetekst = {
  /** Ett ord: «Retur», «Brev». */
  readonly slag: string
  readonly tittel: string
  readonly grunn: string
}

type Ord = { readonly t: Tekster['oppgaver']; readonly format: Format; readonly dagens: Dato }

const dag = (d: string | null, { format, dagens }: Ord): string =>
  d !== null && erDato(d) ? format.relativDato(d, dagens) : ''

/** Hva som må gjøres og hvorfor, i to setninger. Typene står i kjernen; en ny type kompilerer ikke uten tekst på tre språk. */
export function oppgavetekst(oppgave: Oppgavevisning, ord: Ord): Oppgavetekst {
  const setninger = ord.t.type[oppgave.type]
  const deler = {
    familie: oppgave.familie,
    // Et behov kan gjelde hele familien; da er det ikke noe barn å nevne.
    fornavn: oppgave.person?.fornavn ?? (oppgave.type === 'behov-uten-svar' ? '' : ord.t.barnet),
    fra: dag(oppgave.fra, ord),
    frist: oppgave.frist !== null && erDato(oppgave.frist) ? ord.format.datoKort(oppgave.frist) : '',
    tekst: oppgave.type === 'ring-og-forklar' ? ringetekst(oppgave, ord) : (oppgave.tekst ?? ''),
  }
  return { slag: setninger.slag, tittel: setninger.tittel(deler), grunn: ettPunktum(setninger.grunn(deler)) }
}

/** Kodene for hvorfor noen bør ringe, sagt med ord. */
export const ringetekst = (
  { tekst }: Pick<Oppgavevisning, 'tekst'>,
  { t, format }: Omit<Ord, 'dagens'>,
): string =>
  format.liste(
    nokler(t.ring)
      .filter(g => (tekst ?? '').split(',').includes(g))
      .map(g => t.ring[g]),
  )

/** «Kom 20. nov.» slutter allerede med punktum. */
export const ettPunktum = (setning: string): string => setning.replaceAll(/\.\.(?!\.)/g, '.')

/** `oppgavetekst` på språket siden vises på. */
export function useOppgavetekst(dagens: Dato): (oppgave: Oppgavevisning) => Oppgavetekst {
  const t = useTekster().oppgaver
  const format = useFormat()
  return oppgave => oppgavetekst(oppgave, { t, format, dagens })
}

type Behov = keyof Tekster['oppgaver']['behov']

/** «Mangler mat og et sted å bo.» Kodene kommer fra søknaden; en ukjent kode sies som at noe haster. */
export function behovstekst(koder: readonly string[], t: Tekster['oppgaver'], format: Format): string {
  const kjent = (kode: string): kode is Behov => Object.hasOwn(t.behov, kode)
  const ord = [...new Set(koder.map(kode => t.behov[kjent(kode) ? kode : 'ukjent']))]
  return ord.length === 0 ? '' : t.manglerBehov(format.liste(ord))
}

export type Fristtilstand = 'over' | 'i-dag' | 'kommer' | 'ingen'
/** Hvor fristen står i forhold til i dag. */
export function fristtilstand(frist: string | null, dagens: Dato): Fristtilstand {
  if (frist === null || !erDato(frist)) return 'ingen'
  const om = dagerMellom(dagens, frist)
  return om < 0 ? 'over' : om === 0 ? 'i-dag' : 'kommer'
}

/** Siden i saken der oppgaven gjøres. Adressen har bare id-er. */
export function oppgavelenke(
  o: Pick<Oppgavevisning, 'type' | 'sakId' | 'soknadId' | 'vedtakId' | 'samtaleId'>,
): string {
  const sak = `/saker/${o.sakId}`
  const vedtak = o.vedtakId ? `${sak}/vedtak/${o.vedtakId}` : sak
  const samtaler = `${sak}/samtaler`
  const samtale = o.samtaleId ? `${sak}/samtale/${o.samtaleId}` : samtaler
  const lenker: Record<Oppgavevisning['type'], string> = {
    akutt: o.soknadId ? `${sak}/nodhjelp/${o.soknadId}` : sak,
    'ny-soknad': o.soknadId ? `${sak}/soknad/${o.soknadId}` : sak,
    'forelopig-svar': sak,
    'godkjenn-vedtak': vedtak,
    'gi-til-leser': vedtak,
    'rett-returnert': o.soknadId ? `${sak}/vurdering/${o.soknadId}` : vedtak,
    'foresla-pa-nytt': o.soknadId ? `${sak}/vurdering/${o.soknadId}` : sak,
    'endret-opplysning': vedtak,
    kvalitetslesing: vedtak,
    'svar-pa-lesing': vedtak,
    'nye-dokumenter': o.soknadId ? `${sak}/soknad/${o.soknadId}` : sak,
    'send-etterspurt': o.soknadId ? `${sak}/soknad/${o.soknadId}` : sak,
    'etterspurt-frist': o.soknadId ? `${sak}/soknad/${o.soknadId}` : sak,
    'alle-barna': sak,
    'manglende-barn': sak,
    'bekreft-gradering': sak,
    'soknad-sier-annet': sak,
    'kartlegg-barn': `${sak}/kartlegging`,
    'kartlegg-etterpa': `${sak}/kartlegging`,
    'kartlegg-pa-nytt': `${sak}/kartlegging`,
    'undersok-videre': `${sak}/journal`,
    'behov-uten-svar': `${sak}/behov`,
    'folg-opp-meldeplikt': `${sak}/behov`,
    'kartlegg-resten': `${sak}/kartlegging`,
    'journalfor-samtale': samtale,
    'avslutt-samtale': samtale,
    'barn-tolket': samtaler,
    'ring-tilbake': samtaler,
    'hold-avtale': samtaler,
    'spor-om-avtale': samtaler,
    'mot-familien': samtaler,
    kvartalssamtale: samtaler,
    'samtykke-gaar-ut': `${sak}/samtykke`,
    'varsle-familien': `${sak}/kartlegging`,
    'legg-fram': `${sak}/kartlegging`,
    etterkontroll: vedtak,
    'gjennomga-forelopig-avgjorelse': vedtak,
    'brev-mangler': vedtak,
    'send-brev': vedtak,
    'ring-og-forklar': vedtak,
    'varig-bolig': vedtak,
    'varsle-for-endring': vedtak,
    'avgjor-opptak': vedtak,
    'sending-stoppet': '/mottak',
  }
  return lenker[o.type]
}
