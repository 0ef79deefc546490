import type { ComponentProps } from 'react'
import { Fritekst } from '../komponenter/Fritekst.tsx'
import { MedNotater } from './MedNotater.tsx'

type Props = ComponentProps<typeof Fritekst> & Pick<ComponentProps<typeof MedNotater>, 'marg' | 'kort'>

/** En begrunnelse familien skal lese, lagret av seg selv, med stille notater om ordene ved siden av. */
export const Begrunnelsesfelt = ({ marg = false, kort = false, ...felt }: Props) => (
  <MedNotater tekst={felt.utkast.tekst} etikett={felt.etikett} marg={marg} kort={kort}>
    <Fritekst {...felt} />
  </MedNotater>
)
