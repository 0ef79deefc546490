import type { Oppgavevisning } from '@handlingsrom/kontrakt/sak/visning'
import {
  ArrowUndoIcon,
  ChatIcon,
  ChildEyesIcon,
  ClockIcon,
  EnvelopeClosedIcon,
  ExclamationmarkTriangleIcon,
  EyeIcon,
  FileSearchIcon,
  FileTextIcon,
  HandHeartIcon,
  HandShakeHeartIcon,
  PaperclipIcon,
  PhoneIcon,
  ShieldLockIcon,
} from '@navikt/aksel-icons'
import type { ComponentType, SVGProps } from 'react'

const IKON: Record<Oppgavevisning['type'], ComponentType<SVGProps<SVGSVGElement>>> = {
  akutt: ExclamationmarkTriangleIcon,
  'ny-soknad': FileTextIcon,
  'forelopig-svar': ClockIcon,
  'godkjenn-vedtak': EyeIcon,
  'rett-returnert': ArrowUndoIcon,
  'foresla-pa-nytt': ArrowUndoIcon,
  'endret-opplysning': ArrowUndoIcon,
  kvalitetslesing: EyeIcon,
  'svar-pa-lesing': ChatIcon,
  'nye-dokumenter': PaperclipIcon,
  'alle-barna': ChildEyesIcon,
  'manglende-barn': FileSearchIcon,
  'bekreft-gradering': ShieldLockIcon,
  'soknad-sier-annet': ChildEyesIcon,
  'kartlegg-barn': ChildEyesIcon,
  'kartlegg-etterpa': ChildEyesIcon,
  'undersok-videre': FileSearchIcon,
  'behov-uten-svar': HandHeartIcon,
  'folg-opp-meldeplikt': ChildEyesIcon,
  'kartlegg-resten': ChildEyesIcon,
  'journalfor-samtale': ChatIcon,
  'avslutt-samtale': ChatIcon,
  'barn-tolket': ChildEyesIcon,
  'ring-tilbake': PhoneIcon,
  'hold-avtale': HandShakeHeartIcon,
  'spor-om-avtale': HandShakeHeartIcon,
  'mot-familien': ChatIcon,
  kvartalssamtale: ChatIcon,
  'samtykke-gaar-ut': ChatIcon,
  'varsle-familien': ChatIcon,
  'legg-fram': ChatIcon,
  etterkontroll: EyeIcon,
  'gjennomga-forelopig-avgjorelse': EyeIcon,
  'brev-mangler': EnvelopeClosedIcon,
  'send-brev': EnvelopeClosedIcon,
  'ring-og-forklar': PhoneIcon,
  'varsle-for-endring': EnvelopeClosedIcon,
  'sending-stoppet': ExclamationmarkTriangleIcon,
}

export function Oppgaveikon({ type }: { type: Oppgavevisning['type'] }) {
  const Ikon = IKON[type]
  return <Ikon fontSize="1.125rem" />
}
