import { memo, type ReactNode } from 'react'
import { useTekster } from '../tekster/SpraakGiver.tsx'
import stil from './Tekstnotater.module.css'
import { Tekstnotater } from './Tekstnotater.tsx'
import { useTekstnotater } from './useTekstnotater.ts'

/** Tegnes på nytt når det er noe nytt å si, ikke for hvert tastetrykk. */
const Notater = memo(Tekstnotater)

type Props = {
  tekst: string
  etikett: string
  children: ReactNode
  /** Notatene i margen på brede skjermer. Ellers, og alltid på smale, står de under feltet. */
  marg?: boolean
  /** Uten tallet for lesbarhet: for korte felt, der bare ordene er verdt et notat. */
  kort?: boolean
}

/** Et felt med ord familien skal lese, og stille notater om dem. Notatene kommer når det har vært ro en stund. */
export function MedNotater({ tekst, etikett, children, marg = false, kort = false }: Props) {
  const t = useTekster().tekstnotater
  const notatene = useTekstnotater(tekst)
  return (
    <div className={stil.felt} data-marg={marg || undefined}>
      {children}
      <Notater notatene={notatene} lesbarhet={!kort} />
      <p role="status" className="aksel-sr-only">
        {notatene.funn.length > 0 && t.sagt(notatene.funn.length, etikett)}
      </p>
    </div>
  )
}
