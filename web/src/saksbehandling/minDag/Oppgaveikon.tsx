import type { Oppgavevisning } from '@handlingsrom/kontrakt/sak/visning'
import {
  ArrowUndoIcon,
  ChildEyesIcon,
  ClockIcon,
  EnvelopeClosedIcon,
  ExclamationmarkTriangleIcon,
  EyeIcon,
  FileSearchIcon,
  FileTextIcon,
  PaperclipIcon,
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
  'nye-dokumenter': PaperclipIcon,
  'alle-barna': ChildEyesIcon,
  'manglende-barn': FileSearchIcon,
  'bekreft-gradering': ShieldLockIcon,
  'soknad-sier-annet': ChildEyesIcon,
  'kartlegg-barn': ChildEyesIcon,
  'kartlegg-etterpa': ChildEyesIcon,
  etterkontroll: EyeIcon,
  'gjennomga-forelopig-avgjorelse': EyeIcon,
  'brev-mangler': EnvelopeClosedIcon,
  'send-brev': EnvelopeClosedIcon,
  'sending-stoppet': ExclamationmarkTriangleIcon,
}

export function Oppgaveikon({ type }: { type: Oppgavevisning['type'] }) {
  const Ikon = IKON[type]
  return <Ikon fontSize="1.125rem" />
}
