import type { Dato } from '../felles/dato.ts'
import type { AnsattId, PersonId, SoknadId, VedtakId } from '../felles/id.ts'
import { slaOpp } from '../felles/oppslag.ts'
import { barnIHusstanden, erBarnPaa } from '../husstand/tilstand.ts'
import { alleBarnaHolder } from '../kartlegging/alleBarna.ts'
import { erKartlagt, harSvar } from '../kartlegging/tilstand.ts'
import { fristForForelopigSvar } from '../regelverk/forvaltningsloven/paragraf-11a-forelopig-svar.ts'
import { apneSoknader, erDigital, finnSoknad, type Soknad } from '../soknad/tilstand.ts'
import { erUtdatert, type FattetVedtak, type Nodhjelpsvedtak } from '../vedtak/tilstand.ts'
import { avviksoppgaver } from './avviksoppgaver.ts'
import { harArbeidet } from './tilKontroll.ts'
import type { Sak } from './tilstand.ts'

/** Hva som må gjøres. Teksten lages i nettleseren av typen og feltene; her står bare hva, når og for hvem. */
export const OPPGAVETYPER = [
  'akutt',
  'ny-soknad',
  'forelopig-svar',
  'godkjenn-vedtak',
  'rett-returnert',
  'foresla-pa-nytt',
  'nye-dokumenter',
  'alle-barna',
  'manglende-barn',
  /** Ligger i personens strøm, ikke i saken: en nedgradering venter på en til i kretsen. Visningen legger den til. */
  'bekreft-gradering',
  'soknad-sier-annet',
  'kartlegg-barn',
  'kartlegg-etterpa',
  'etterkontroll',
  'gjennomga-forelopig-avgjorelse',
  'brev-mangler',
  'send-brev',
  /** Ligger i utboksen, ikke i saken: en sending er stoppet, og et menneske må se på den. Visningen legger den til. */
  'sending-stoppet',
] as const
export type Oppgavetype = (typeof OPPGAVETYPER)[number]

/** `krets`: bare den autoriserte kretsen. `alle`: står øverst hos alle på kontoret. */
export type Oppgavefor = 'saksbehandler' | 'andreleser' | 'krets' | 'alle'

export type Oppgave = {
  readonly oppgaveId: string
  readonly type: Oppgavetype
  /** Siste dag. Lagres som dato; spørringen sammenligner med i dag, projeksjonen leser aldri klokken. */
  readonly frist?: Dato
  /** Første dag oppgaven gjelder. */
  readonly fra: Dato
  readonly for: Oppgavefor
  readonly soknadId?: SoknadId
  readonly vedtakId?: VedtakId
  readonly personId?: PersonId
  /** Den som skal gjøre det, når det er én bestemt; og den som ikke kan. */
  readonly ansattId?: AnsattId
  readonly ikkeAnsatte?: readonly AnsattId[]
  readonly tekst?: string
  /** Gjelder bare når saken er gradert: ellers går dette digitalt, og ingen trenger å gjøre det. */
  readonly bareGradert?: true
}

/**
 * Om oppgaven gjelder på dagen. Kartleggingen av et barn faller bort den dagen barnet fyller 18, samme regel som K3 og V2. Raden har
 * bare personen, for projeksjonen leser aldri klokken; den som leser raden, har fødselsdatoen og dagen.
 */
export const gjelderFortsatt = (type: Oppgavetype, fodselsdato: Dato | undefined, dagens: Dato): boolean =>
  (type !== 'kartlegg-barn' && type !== 'kartlegg-etterpa') || erBarnPaa(fodselsdato, dagens)

/** Oppgavene som følger av tilstanden. En oppgave forsvinner når det den ber om, er gjort; den kan ikke hukes av. */
export function oppgaver(sak: Sak): readonly Oppgave[] {
  return [...soknadsoppgaver(sak), ...barneoppgaver(sak), ...avviksoppgaver(sak), ...vedtaksoppgaver(sak)]
}

function soknadsoppgaver(sak: Sak): Oppgave[] {
  return sak.soknader.flatMap((s): Oppgave[] => {
    const apen = s.status === 'mottatt' || s.status === 'under-behandling'
    const felles = { soknadId: s.soknadId, for: 'saksbehandler' as const }
    return [
      ...(s.akutt && !s.akutt.avklart
        ? [
            {
              ...felles,
              oppgaveId: `akutt/${s.soknadId}`,
              type: 'akutt' as const,
              for: 'alle' as const,
              fra: s.akutt.dato,
              frist: s.akutt.dato,
              tekst: s.akutt.gjenstar.join(','),
            },
          ]
        : []),
      ...(s.status === 'mottatt'
        ? [{ ...felles, oppgaveId: `ny/${s.soknadId}`, type: 'ny-soknad' as const, fra: s.mottattDato }]
        : []),
      ...(apen && !s.forelopigSvar
        ? [
            {
              ...felles,
              oppgaveId: `forelopig/${s.soknadId}`,
              type: 'forelopig-svar' as const,
              fra: s.mottattDato,
              frist: fristForForelopigSvar(s.mottattDato),
            },
          ]
        : []),
      ...(s.ettersendelser.some(e => !e.sett)
        ? [
            {
              ...felles,
              oppgaveId: `dokumenter/${s.soknadId}`,
              type: 'nye-dokumenter' as const,
              fra: s.ettersendelser.find(e => !e.sett)?.dato ?? s.mottattDato,
            },
          ]
        : []),
    ]
  })
}

function barneoppgaver(sak: Sak): Oppgave[] {
  const apne = apneSoknader(sak.soknader)
  const manglende = sak.husstand.manglende
    .filter(m => !m.avklart)
    .map(
      (m): Oppgave => ({
        oppgaveId: `manglende-barn/${m.soknadId}/${m.personId}`,
        type: 'manglende-barn',
        for: 'krets',
        fra: sak.soknader.find(s => s.soknadId === m.soknadId)?.mottattDato ?? ('0000-01-01' as Dato),
        soknadId: m.soknadId,
        personId: m.personId,
      }),
    )
  const felles = (s: Soknad) => ({
    for: 'saksbehandler' as const,
    fra: s.mottattDato,
    soknadId: s.soknadId,
  })
  const uavklart = apne.find(s => !alleBarnaHolder(sak.husstand, s))
  const alleBarna: Oppgave[] = uavklart
    ? [{ ...felles(uavklart), oppgaveId: `alle-barna/${uavklart.soknadId}`, type: 'alle-barna' }]
    : []
  const ukartlagte = barnIHusstanden(sak.husstand).flatMap(({ personId }): Oppgave[] => {
    if (harSvar(sak.kartlegging, personId)) return []
    const venter = apne.find(s => !erKartlagt(sak.kartlegging, personId, s))
    const { innen, dato: fra } = slaOpp(sak.kartlegging.utelatt, personId) ?? {}
    const frist = innen ? { frist: innen } : {}
    if (venter) {
      const oppgaveId = `kartlegg/${personId}`
      return [{ ...felles(venter), ...frist, oppgaveId, type: 'kartlegg-barn', personId }]
    }
    // Grunnen slapp vedtaket fram, men resten er lovet: oppgaven står til noen har spurt, også når saken ellers hviler.
    const oppgaveId = `kartlegg-etterpa/${personId}`
    return innen && fra
      ? [{ ...frist, oppgaveId, type: 'kartlegg-etterpa', for: 'saksbehandler', fra, personId }]
      : []
  })
  return [...manglende, ...alleBarna, ...ukartlagte]
}

function vedtaksoppgaver(sak: Sak): Oppgave[] {
  return sak.vedtak.vedtak.flatMap((v): Oppgave[] => {
    const felles = { vedtakId: v.vedtakId, soknadId: v.soknadId }
    const fra = v.foreslatt.slice(0, 10) as Dato
    const foreslatter = v.foreslattAv.type === 'ansatt' ? [v.foreslattAv.id] : []
    if (erUtdatert(v, sak.vurderinger)) {
      return [
        {
          ...felles,
          oppgaveId: `paa-nytt/${v.vedtakId}`,
          type: 'foresla-pa-nytt',
          for: 'saksbehandler',
          fra,
        },
      ]
    }
    if (v.status === 'foreslatt') {
      return [
        {
          ...felles,
          oppgaveId: `godkjenn/${v.vedtakId}`,
          type: 'godkjenn-vedtak',
          for: 'andreleser',
          fra,
          ikkeAnsatte: harArbeidet(sak, v.soknadId),
        },
      ]
    }
    if (v.status === 'returnert') {
      const siste = v.returer.at(-1)
      return [
        {
          ...felles,
          oppgaveId: `rett/${v.vedtakId}`,
          type: 'rett-returnert',
          for: 'saksbehandler',
          fra: (siste?.tidspunkt.slice(0, 10) ?? fra) as Dato,
          ...(foreslatter[0] ? { ansattId: foreslatter[0] } : {}),
          ...(siste ? { tekst: siste.kommentar } : {}),
        },
      ]
    }
    if (v.status !== 'fattet') return []
    const uten = v.brev
      ? []
      : [
          {
            ...felles,
            oppgaveId: `brev/${v.vedtakId}`,
            type: 'brev-mangler' as const,
            for: 'saksbehandler' as const,
            fra: v.dato,
          },
        ]
    const usendt = venterPaUtlevering(v) ? [brevetMaUt(sak, v)] : []
    if (v.slag !== 'nodhjelp' || v.etterkontroll) return [...uten, ...usendt]
    return [
      ...uten,
      ...usendt,
      {
        ...felles,
        oppgaveId: `etterkontroll/${v.vedtakId}`,
        type:
          v.godkjenning.maate === 'nodhjelp' && v.godkjenning.forelopigEtter7
            ? 'gjennomga-forelopig-avgjorelse'
            : 'etterkontroll',
        for: 'andreleser',
        fra: v.dato,
        frist: v.etterkontrollFrist,
        ikkeAnsatte: [v.godkjenning.av],
      },
    ]
  })
}

const venterPaUtlevering = (v: FattetVedtak | Nodhjelpsvedtak): boolean => v.brev !== undefined && !v.utlevert

/** Den som ikke får svaret digitalt, får det bare hvis et menneske sender det. Uten denne ville saken sett ferdig ut. */
const brevetMaUt = (sak: Sak, v: FattetVedtak | Nodhjelpsvedtak): Oppgave => ({
  oppgaveId: `send-brev/${v.vedtakId}`,
  type: 'send-brev',
  for: 'saksbehandler',
  vedtakId: v.vedtakId,
  soknadId: v.soknadId,
  fra: v.dato,
  ...(erDigital(finnSoknad(sak.soknader, v.soknadId)) ? { bareGradert: true as const } : {}),
})
