import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Barnevisning, Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import type { Format } from '../../felles/format.ts'
import { gjeldendeSoknad } from '../../felles/sak/gjeldende.ts'
import type { Tekster } from '../../felles/tekster/typer.ts'
import { behovsrader } from './behovsrader.ts'
import type { Handling } from './handling.ts'
import { kontrollrader } from './kontrollrader.ts'
import { erSamtaleoppgave, samtalerad } from './samtalerader.ts'
import { svarrader } from './svarrader.ts'
import { vedtaksrad } from './vedtaksrader.ts'

export type Manglerad = {
  readonly id: string
  readonly slag:
    | 'akutt'
    | 'sporsmal'
    | 'pa-nytt'
    | 'familie'
    | 'dokument'
    | 'klokke'
    | 'behov'
    | 'vurdering'
    | 'vedtak'
    | 'samtale'
  readonly tittel: string
  readonly under: string
  readonly frist?: Dato
  readonly lenke?: { readonly til: string; readonly tekst: string }
  readonly handling?: { readonly apner: Handling; readonly tekst: string }
}

export type Ord = {
  readonly t: Tekster['sak']
  readonly format: Format
  readonly oppgaver: Tekster['oppgaver']
}

/** Alt som mangler og alle frister, regnet av oppgavene, svarene og kontrollene. En rad forsvinner når det er gjort; ingen kan huke den av. */
export function manglerader(sak: Saksvisning, ord: Ord): readonly Manglerad[] {
  return [
    ...oppgaverader(sak, ord),
    ...behovsrader(sak, ord),
    ...svarrader(sak, ord),
    ...kontrollrader(sak, ord),
    ...fristrader(sak, ord),
  ]
}

function oppgaverader(sak: Saksvisning, { t, format, oppgaver }: Ord): readonly Manglerad[] {
  const rot = `/saker/${sak.sakId}`
  // Det ingen har fått å lese, venter på å bli gitt til noen; da er det ikke også noe en leser kan gjøre.
  const utenLeser = new Set(sak.oppgaver.filter(o => o.type === 'gi-til-leser').map(o => o.vedtakId))
  return sak.oppgaver.flatMap((o): readonly Manglerad[] => {
    if (o.for === 'andreleser' && utenLeser.has(o.vedtakId)) return []
    const felles = { id: o.oppgaveId, ...(o.frist ? { frist: o.frist as Dato } : {}) }
    if (erSamtaleoppgave(o.type)) return [samtalerad(o, sak, { t, format, oppgaver })]
    switch (o.type) {
      case 'akutt': {
        const akutt = sak.soknader.find(s => s.soknadId === o.soknadId)?.akutt
        const behov = format.liste((akutt?.gjenstar ?? []).map(b => t.akuttbehov[b]))
        const handling: Handling = { slag: 'avklarAkutt', soknadId: o.soknadId ?? '' }
        return [
          {
            ...felles,
            slag: 'akutt',
            tittel: t.panel.akutt(behov),
            under: t.panel.akuttUnder,
            handling: { apner: handling, tekst: t.panel.akuttKnapp },
          },
        ]
      }
      case 'manglende-barn': {
        if (!o.person || !o.soknadId) return []
        const apner: Handling = { slag: 'manglendeBarn', ...o.person, soknadId: o.soknadId }
        return [
          {
            ...felles,
            slag: 'familie',
            tittel: t.panel.manglendeBarn(o.person.fornavn),
            under: t.panel.manglendeBarnUnder,
            handling: { apner, tekst: t.panel.manglendeBarnKnapp },
          },
        ]
      }
      case 'soknad-sier-annet': {
        const barn = sak.barn.find(b => b.personId === o.person?.personId)
        if (!barn?.soknadenSier) return []
        return [
          {
            ...felles,
            slag: 'familie',
            tittel: t.panel.sierAnnet(barn.fornavn),
            under: sierAnnet(barn, barn.soknadenSier, { t, format }),
            handling: { apner: { slag: 'rettBarn', barn }, tekst: t.panel.sierAnnetKnapp },
          },
        ]
      }
      case 'nye-dokumenter':
        return [
          {
            ...felles,
            slag: 'dokument',
            tittel: t.panel.nyeDokumenter,
            under: t.panel.nyeDokumenterUnder(format.datoKort(o.fra as Dato)),
            lenke: { til: `${rot}/soknad/${o.soknadId}`, tekst: t.panel.seDokumentene },
          },
        ]
      case 'send-etterspurt':
      case 'etterspurt-frist': {
        const frist = o.type === 'etterspurt-frist'
        return [
          {
            ...felles,
            slag: 'dokument',
            tittel: frist ? t.panel.etterspurtFrist : t.panel.sendEtterspurt,
            under: frist ? t.panel.etterspurtFristUnder : t.panel.sendEtterspurtUnder,
            lenke: { til: `${rot}/soknad/${o.soknadId}`, tekst: t.panel.seEtterspurt },
          },
        ]
      }
      case 'godkjenn-vedtak':
      case 'gi-til-leser':
      case 'rett-returnert':
      case 'foresla-pa-nytt':
      case 'endret-opplysning':
      case 'kvalitetslesing':
      case 'svar-pa-lesing':
      case 'brev-mangler':
      case 'send-brev':
      case 'ring-og-forklar':
      case 'varig-bolig':
      case 'varsle-for-endring':
      case 'avgjor-opptak':
      case 'sending-stoppet':
      case 'etterkontroll':
      case 'gjennomga-forelopig-avgjorelse':
        return [{ ...felles, ...vedtaksrad(o.type, o, rot, { t: t.panel, format, oppgaver }) }]
      case 'kartlegg-etterpa': {
        if (!o.person) return []
        const { personId, fornavn } = o.person
        const under = sak.barn.find(b => b.personId === personId)?.utelatt?.tekst
        return [
          {
            ...felles,
            slag: 'sporsmal',
            tittel: t.panel.kartleggEtterpa(fornavn),
            under: under ?? t.panel.kartleggEtterpaUnder,
            lenke: { til: `${rot}/kartlegging`, tekst: t.panel.seMatrisen },
          },
        ]
      }
      case 'kartlegg-pa-nytt':
        return o.person
          ? [
              {
                ...felles,
                slag: 'sporsmal',
                tittel: t.panel.kartleggPaNytt(o.person.fornavn),
                under: t.panel.kartleggPaNyttUnder,
                lenke: { til: `${rot}/kartlegging`, tekst: t.panel.seMatrisen },
              },
            ]
          : []
      case 'undersok-videre':
        return [
          {
            ...felles,
            slag: 'sporsmal',
            tittel: t.panel.undersokVidere,
            under: o.tekst ?? t.panel.undersokVidereUnder,
            lenke: { til: `${rot}/journal`, tekst: t.panel.seJournalen },
          },
        ]
      case 'folg-opp-meldeplikt':
        return [
          {
            ...felles,
            slag: 'vurdering',
            tittel: t.panel.folgOpp,
            under: t.panel.folgOppUnder,
            lenke: { til: `${rot}/behov`, tekst: t.panel.seBehovene },
          },
        ]
      // Behovene står samlet i én rad (`behovsrader`).
      case 'behov-uten-svar':
      // Disse står som neste steg, som spørsmål om barna, som frist eller ved personen, og skal ikke stå to ganger.
      case 'bekreft-gradering':
      case 'ny-soknad':
      case 'alle-barna':
      case 'kartlegg-barn':
      case 'forelopig-svar':
        return []
      default:
        return o.type satisfies never
    }
  })
}

/** Begge deler: det som står i saken, og det den nye søknaden sier. */
export function sierAnnet(
  barn: Pick<Barnevisning, 'bosted' | 'samvarsgrad'>,
  sagt: NonNullable<Barnevisning['soknadenSier']>,
  { t, format }: Pick<Ord, 't' | 'format'>,
): string {
  const ord = (b: Pick<Barnevisning, 'bosted' | 'samvarsgrad'>) =>
    `${t.bosted[b.bosted]}${b.samvarsgrad === null ? '' : `, ${b.samvarsgrad} %`}`
  const iSoknaden = sagt.ikkeRegistrertHer ? t.panel.ikkeRegistrertHer : ord(sagt)
  return t.panel.sierAnnetUnder(ord(barn), format.datoKort(sagt.mottattDato as Dato), iSoknaden)
}

function fristrader(sak: Saksvisning, { t, format }: Ord): readonly Manglerad[] {
  const soknad = gjeldendeSoknad(sak)
  if (!soknad || soknad.besvart) return []
  if (soknad.status === 'ferdigbehandlet' || soknad.status === 'behandles-ikke') return []
  if (soknad.forelopigSvar) {
    const { dato, forventetSvar } = soknad.forelopigSvar
    const sendt = soknad.harInnsyn ? t.panel.forventetUnder : t.panel.forventetPapir
    const under = sendt(format.dato(dato as Dato))
    return [
      { id: 'forventet', slag: 'klokke', tittel: t.panel.forventet, under, frist: forventetSvar as Dato },
    ]
  }
  const utlopt = soknad.forelopigFrist < sak.dagens
  return [
    {
      id: 'forelopig',
      slag: 'klokke',
      tittel: t.panel.forelopig,
      under: utlopt ? t.panel.forelopigUtlopt : t.panel.forelopigUnder,
      frist: soknad.forelopigFrist as Dato,
      handling: { apner: { slag: 'forelopig', soknadId: soknad.soknadId }, tekst: t.panel.forelopigKnapp },
    },
  ]
}
