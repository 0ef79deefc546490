import type { Vurderingsvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { useSmalSkjerm } from '../../felles/innstillinger/useSmalSkjerm.ts'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Tomt } from '../../felles/komponenter/Tilstander.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Barna.module.css'
import { Barnekolonne } from './Barnekolonne.tsx'
import type { Delprops } from './Vurdering.tsx'

/**
 * Vurdere – vekte – vise, med barna som kolonner på felles linjer: en manglende avveining vises som et hull. På smal skjerm er ett barn
 * åpent om gangen, og de andre er en linje hver med hvor mye som mangler.
 */
export function Barna({ sakId, v }: Delprops) {
  const t = useTekster().vurdering.barn
  const smal = useSmalSkjerm()
  const apent = v.barn.find(b => hull(b) > 0)?.personId ?? v.barn[0]?.personId
  return (
    <Panel tittel={t.tittel} hoyre={t.hensikt}>
      {v.barn.length === 0 ? (
        <Tomt tittel={t.ingen} />
      ) : smal && v.barn.length > 1 ? (
        v.barn.map(b => (
          <Sammenlagt key={b.personId} sakId={sakId} v={v} b={b} fraStart={b.personId === apent} />
        ))
      ) : (
        <div className={stil.barna}>
          {v.barn.map(b => (
            <Barnekolonne key={b.personId} sakId={sakId} v={v} b={b} />
          ))}
        </div>
      )}
    </Panel>
  )
}

type Barn = Vurderingsvisning['barn'][number]

/** De tre delene som blir barnets avsnitt, og som ikke er skrevet. */
const hull = (b: Barn): number =>
  [b.vurdere, b.vekte + b.grunner.mot.map(m => m.hensyn).join(''), b.vise].filter(t => t.trim() === '').length

function Sammenlagt({ sakId, v, b, fraStart }: Delprops & { b: Barn; fraStart: boolean }) {
  const t = useTekster().grunner
  const antall = hull(b)
  return (
    <details className={stil.sammenlagt} name={`barn-${v.soknadId}`} open={fraStart}>
      <summary>
        <span>
          {b.fornavn} {b.alder ?? ''}
        </span>
        <span className={stil.dempet}>{antall > 0 ? t.mangler(antall) : t.alt}</span>
      </summary>
      <Barnekolonne sakId={sakId} v={v} b={b} utenNavn />
    </details>
  )
}
