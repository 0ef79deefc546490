import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Kartleggingsskjema } from '@handlingsrom/kontrakt/kartleggingsskjema'
import { Panel } from '../../../felles/komponenter/Panel.tsx'
import { nokler } from '../../../felles/sak/nokler.ts'
import { useFormat, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import stil from './Kartleggingsskjema.module.css'

/** Hvem som bestemte hva, nyest først. Ingenting forsvinner herfra. */
export function Historie({ skjema }: { skjema: Kartleggingsskjema }) {
  const { kartleggingsskjema: t, kartlegging } = useTekster()
  const format = useFormat()
  if (skjema.historie.length === 0)
    return (
      <Panel tittel={t.historie}>
        <p className={stil.dempet}>{t.historieTom}</p>
      </Panel>
    )
  return (
    <Panel tittel={t.historie}>
      <ol className={stil.historie}>
        {skjema.historie.map(h => {
          const hva = nokler(t.hendelse).find(k => k === h.type)
          return (
            <li key={h.nr}>
              <span className={stil.dempet}>
                {format.dato(h.dato as Dato)}, {h.hvem}
              </span>
              <span>
                {hva && t.hendelse[hva]}
                {h.punkt && ` (${kartlegging.tema[h.punkt].toLowerCase()})`}
                {h.maneder !== null && `: ${t.antallManeder(h.maneder)}`}
                {h.tekst && `: «${h.tekst}»`}
                {h.grunn && `. ${h.grunn}`}
              </span>
            </li>
          )
        })}
      </ol>
    </Panel>
  )
}
