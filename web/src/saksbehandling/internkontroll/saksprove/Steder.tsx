import type { Lesingsvisning } from '@handlingsrom/kontrakt/saksprove'
import { Notatlenke } from '../../../felles/journal/Notatlenke.tsx'
import { Lenke } from '../../../felles/komponenter/Lenke.tsx'
import { useFormat, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import stil from './Saksprove.module.css'
import { stedsnavn, stedssti } from './stedet.ts'

type Props = { lesing: Lesingsvisning; bare?: readonly string[] }

/** Lenker inn i saken, journalen først. Med `bare`: bare stedene leseren har vist til. Etter levering er saken stengt, og stedene er ord. */
export function Steder({ lesing, bare }: Props) {
  const t = useTekster()
  const format = useFormat()
  const steder = bare ?? lesing.steder.map(s => s.sted)
  return (
    <ul className={stil.steder}>
      {steder.map(sted => {
        const navn = stedsnavn(
          lesing.steder.find(s => s.sted === sted),
          t,
          format,
        )
        const { til, notat } = stedssti(lesing.sakId, sted)
        if (!lesing.kanSkrive) return <li key={sted}>{navn}</li>
        return (
          <li key={sted}>
            {notat === undefined ? (
              <Lenke til={til}>{navn}</Lenke>
            ) : (
              <Notatlenke sakId={lesing.sakId} notatId={notat}>
                {navn}
              </Notatlenke>
            )}
          </li>
        )
      })}
    </ul>
  )
}
