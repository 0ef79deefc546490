import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import { useFormat, useSpraak, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import type { Barnet } from './Romkontekst.tsx'
import stil from './Samtalerom.module.css'
import { type Kartleggingsskjema, lokalt, paSpraak } from './samtaleskjema.ts'

type Props = { skjema: Kartleggingsskjema; tema: Tema; barn: readonly Barnet[] }

/** Kommunens egen målestokk for temaet og alderen, med kilde og når noen sist så etter (S-013). */
export function Jevnaldrende({ skjema, tema, barn }: Props) {
  const t = useTekster().samtalerom
  const { spraak } = useSpraak()
  const format = useFormat()
  const rader = lokalt(
    skjema.malestokk,
    tema,
    barn.map(b => b.alder),
  )
  return (
    <div className={stil.raad}>
      {rader.length === 0 && <p>{t.ingenJevnaldrende}</p>}
      {rader.map(m => (
        <div key={`${m.punkt}/${m.gruppe}`}>
          <p>{paSpraak(m.tekst, spraak)}</p>
          <p className={stil.liten}>{t.kontrollert(m.kilde, format.dato(m.sjekket as Dato))}</p>
        </div>
      ))}
      {skjema.rutine && (
        <p>
          <strong>{t.rutine}: </strong>
          {skjema.rutine.tekst} {skjema.rutine.referanse}
        </p>
      )}
    </div>
  )
}
