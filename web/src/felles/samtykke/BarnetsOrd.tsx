import { useEffect } from 'react'
import { useUtkast } from '../api/useUtkast.ts'
import { Fritekst } from '../komponenter/Fritekst.tsx'
import { useTekster } from '../tekster/SpraakGiver.tsx'

type Props = {
  utkastnokkel: string
  fornavn: string
  feil: boolean
  vedEndring: (ord: string) => void
}

/** Det ett barn selv sier om at opplysninger om det deles. */
export function BarnetsOrd({ utkastnokkel, fornavn, feil, vedEndring }: Props) {
  const t = useTekster().samtykke.skjema
  const utkast = useUtkast(utkastnokkel)
  // biome-ignore lint/correctness/useExhaustiveDependencies: bare teksten skal gi beskjed
  useEffect(() => vedEndring(utkast.tekst), [utkast.tekst])
  return (
    <Fritekst
      etikett={t.barnet(fornavn)}
      beskrivelse={t.barnetHjelp}
      utkast={utkast}
      minRader={2}
      maksLengde={2000}
      {...(feil && utkast.tekst.trim() === '' ? { feil: t.mangler.barnet } : {})}
    />
  )
}
