import { type ComponentProps, memo } from 'react'
import { Fritekst } from '../komponenter/Fritekst.tsx'
import { useTekster } from '../tekster/SpraakGiver.tsx'
import stil from './Tekstnotater.module.css'
import { Tekstnotater } from './Tekstnotater.tsx'
import { useTekstnotater } from './useTekstnotater.ts'

/** Tegnes på nytt når det er noe nytt å si, ikke for hvert tastetrykk. */
const Notater = memo(Tekstnotater)

type Props = ComponentProps<typeof Fritekst> & {
  /** Notatene i margen på brede skjermer. Ellers, og alltid på smale, står de under feltet. */
  marg?: boolean
}

/** En begrunnelse familien skal lese, med stille notater om ordene ved siden av. Notatene kommer når det har vært ro en stund. */
export function Begrunnelsesfelt({ marg = false, ...felt }: Props) {
  const t = useTekster().tekstnotater
  const notatene = useTekstnotater(felt.utkast.tekst)
  return (
    <div className={stil.felt} data-marg={marg || undefined}>
      <Fritekst {...felt} />
      <Notater notatene={notatene} />
      <p role="status" className="aksel-sr-only">
        {notatene.funn.length > 0 && t.sagt(notatene.funn.length, felt.etikett)}
      </p>
    </div>
  )
}
