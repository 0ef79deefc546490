import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { Vedtaksvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Lesing.module.css'

/** Veien hit: hver utgave av forslaget, hver lesing, og det leseren sa da. */
export function Lesehistorikk({ vedtak }: { vedtak: Vedtaksvisning }) {
  const { historikk: t, punkt } = useTekster().lesing
  const format = useFormat()
  const { utgaver, lesninger } = vedtak.lesing
  const rader = [
    ...utgaver.map(u => ({ ...u, ord: t.foreslo(u.av.navn), svar: [] })),
    ...lesninger.map(l => ({ ...l, ord: t.lest[l.hva](l.av.navn), svar: l.svar })),
  ].toSorted((a, b) => a.tidspunkt.localeCompare(b.tidspunkt))
  if (rader.length < 2) return null
  return (
    <Panel tittel={t.tittel}>
      <ol className={stil.historikk}>
        {rader.map(r => (
          <li key={`${r.tidspunkt}/${r.ord}`}>
            <span className={stil.dempet}>{format.tidspunkt(r.tidspunkt as Tidspunkt)}</span>
            <div>
              <p>{r.ord}</p>
              <p className={stil.dempet}>{t.utgave(r.forslagNr)}</p>
              {r.svar.map(s => (
                <p key={s.punkt} className={stil.dempet}>
                  {punkt.sporsmal[s.punkt]} <strong>{punkt.svar[s.svar]}</strong>
                </p>
              ))}
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  )
}
