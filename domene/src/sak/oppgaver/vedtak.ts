import type { Dato } from '../../felles/dato.ts'
import { erDigital, finnSoknad } from '../../soknad/tilstand.ts'
import { andreleserslag } from '../../vedtak/andreleserkrav.ts'
import { venterPaEtterkontroll } from '../../vedtak/kjede.ts'
import { endredeFakta } from '../../vedtak/lesing/fakta.ts'
import { kanIkkeLese, omLesingen } from '../../vedtak/lesing/lesere.ts'
import { sisteLesedag } from '../../vedtak/lesing/lesetid.ts'
import type { FattetVedtak, ForeslattVedtak, Nodhjelpsvedtak, Vedtak } from '../../vedtak/tilstand.ts'
import { maForeslasPaNytt } from '../../vedtak/ugild.ts'
import type { Oppgave } from '../oppgavetyper.ts'
import type { Sak } from '../tilstand.ts'
import { opptaksoppgaver } from './opptak.ts'

export const vedtaksoppgaver = (sak: Sak): Oppgave[] => [...vedtakene(sak), ...opptaksoppgaver(sak)]

function vedtakene(sak: Sak): Oppgave[] {
  return sak.vedtak.vedtak.flatMap((v): Oppgave[] => {
    const felles = { vedtakId: v.vedtakId, soknadId: v.soknadId }
    const fra = v.foreslatt.slice(0, 10) as Dato
    const foreslatter = v.foreslattAv.type === 'ansatt' ? [v.foreslattAv.id] : []
    if (maForeslasPaNytt(sak, v)) {
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
        ...endretOpplysning(sak, v),
        ...forLeseren(sak, v, {
          ...felles,
          oppgaveId: `godkjenn/${v.vedtakId}`,
          type: 'godkjenn-vedtak',
          fra,
        }),
      ]
    }
    if (v.status === 'returnert') {
      const siste = v.returer.at(-1)
      return [
        {
          vedtakId: v.vedtakId,
          // Et vedtak som ikke hviler på vurderingen, rettes fra vedtaket selv.
          ...(v.innhold.annet ? {} : { soknadId: v.soknadId }),
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
    if (v.slag !== 'nodhjelp') return [...uten, ...usendt, ...etterlesing(sak, v)]
    if (!venterPaEtterkontroll(sak.vedtak, v)) return [...uten, ...usendt]
    return [
      ...uten,
      ...usendt,
      ...forLeseren(sak, v, {
        ...felles,
        oppgaveId: `etterkontroll/${v.vedtakId}`,
        type:
          v.godkjenning.maate === 'nodhjelp' && v.godkjenning.forelopigEtter7
            ? 'gjennomga-forelopig-avgjorelse'
            : 'etterkontroll',
        fra: v.dato,
        frist: v.etterkontrollFrist,
      }),
    ]
  })
}

/**
 * Oppgaven til den som skal lese, og i en gradert sak oppgaven om å gi den til noen. Om leseren fortsatt er i kretsen, vet ikke
 * saken; den som leser radene, har det.
 */
function forLeseren(sak: Sak, v: Vedtak, oppgave: Omit<Oppgave, 'for'>): Oppgave[] {
  const ikkeAnsatte = kanIkkeLese(sak, v)
  const leser = v.lesing.leser?.ansattId
  const om = omLesingen(sak, v)
  const kan = leser !== undefined && !om.inhabile.includes(leser) && !ikkeAnsatte.includes(leser)
  const gittTil = kan ? { gittTil: leser } : {}
  const slag = v.status === 'foreslatt' ? { slag: andreleserslag(v.innhold) } : {}
  return [
    { ...oppgave, for: 'andreleser', ikkeAnsatte, ...(leser ? { ansattId: leser } : {}) },
    {
      ...oppgave,
      oppgaveId: `gi-til-leser/${v.vedtakId}`,
      type: 'gi-til-leser',
      for: 'saksbehandler',
      bareGradert: true,
      lesing: { ...gittTil, ...slag },
    },
  ]
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

/** Normen er kommunens og ikke sakens; en ny norm er ingen oppgave i hver sak. På siden for forslaget vises den. */
function endretOpplysning(sak: Sak, v: ForeslattVedtak): Oppgave[] {
  const ubesvarte = endredeFakta(sak, v, null).filter(f => !f.svar)
  if (ubesvarte.length === 0) return []
  const foreslatter = v.foreslattAv.type === 'ansatt' ? { ansattId: v.foreslattAv.id } : {}
  return [
    {
      oppgaveId: `endret/${v.vedtakId}`,
      type: 'endret-opplysning',
      for: 'saksbehandler',
      vedtakId: v.vedtakId,
      soknadId: v.soknadId,
      fra: v.foreslatt.slice(0, 10) as Dato,
      ...foreslatter,
    },
  ]
}

/** Lesingen etterpå stopper ingenting. Den som leser, er en annen enn dem som skrev; det hun skriver, går til den som har saken. */
function etterlesing(sak: Sak, v: FattetVedtak): Oppgave[] {
  const e = v.lesing.etterlesing
  if (!e) return []
  const felles = { vedtakId: v.vedtakId, soknadId: v.soknadId }
  const siste = sisteLesedag(v)
  if (siste) {
    return forLeseren(sak, v, {
      ...felles,
      oppgaveId: `kvalitetslesing/${v.vedtakId}`,
      type: 'kvalitetslesing',
      fra: v.dato,
      frist: siste,
      til: siste,
    })
  }
  const lest = e.lest?.tidspunkt
  if (!lest) return []
  const ubesvart = v.lesing.kommentarer.some(k => k.tidspunkt === lest && k.svar.length === 0)
  return ubesvart
    ? [
        {
          ...felles,
          oppgaveId: `svar-pa-lesing/${v.vedtakId}`,
          type: 'svar-pa-lesing',
          for: 'saksbehandler',
          fra: lest.slice(0, 10) as Dato,
        },
      ]
    : []
}
