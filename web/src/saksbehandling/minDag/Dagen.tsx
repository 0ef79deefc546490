import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { MinDag } from '@handlingsrom/kontrakt/lister'
import type { ReactNode } from 'react'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { Seksjon } from '../../felles/komponenter/Panel.tsx'
import { Tomt } from '../../felles/komponenter/Tilstander.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Akuttkort, AkuttUplassert } from './Akutt.tsx'
import { BarnUtenSvar } from './BarnUtenSvar.tsx'
import { Filter } from './Filter.tsx'
import stil from './MinDag.module.css'
import { MedFrist, NesteSju, Venter } from './Oppgaver.tsx'
import { Ufordelte } from './Ufordelte.tsx'
import { useVis, type Visning } from './vis.ts'

/** Listene, i tidens rekkefølge til venstre og barna til høyre. En akutt-del uten noe i finnes ikke; setningen sier det. */
export function Dagen({ dag, dagens }: { dag: MinDag; dagens: Dato }) {
  const t = useTekster().minDag
  const [vis] = useVis()
  const skal = (del: Visning) => vis === 'alt' || vis === del
  const antall = {
    akutt: dag.antall.akutt,
    idag: dag.idag.length,
    venter: dag.venter.length,
    nye: dag.ufordelte.length,
  }
  const barn = dag.barn.reduce((sum, familie) => sum + familie.barn.length, 0)
  return (
    <>
      <div className={stil.under}>
        <Filter antall={antall} />
        {dag.antall.parkert > 0 && <Lenke til="/mottak">{t.setning.parkert(dag.antall.parkert)}</Lenke>}
        {dag.antall.stoppet > 0 && <Lenke til="/mottak">{t.setning.stoppet(dag.antall.stoppet)}</Lenke>}
      </div>
      <div className={stil.dag}>
        <div className={stil.tid}>
          {skal('akutt') && (antall.akutt > 0 || vis === 'akutt') && (
            <Del tittel={t.akutt} antall={antall.akutt} tomt={t.tomt.akutt}>
              <ul className={stil.akutte}>
                {dag.akuttUplassert.map(melding => (
                  <AkuttUplassert key={melding.innboksId} melding={melding} dagens={dagens} />
                ))}
                {dag.akutt.map((sak, nr) => (
                  <Akuttkort
                    key={sak.oppgaveId}
                    sak={sak}
                    dagens={dagens}
                    forst={nr === 0 && dag.akuttUplassert.length === 0}
                  />
                ))}
              </ul>
            </Del>
          )}
          {skal('idag') && (
            <Del tittel={t.idag} antall={antall.idag} hoyre={t.eldsteFristForst} tomt={t.tomt.idag}>
              <MedFrist oppgaver={dag.idag} dagens={dagens} />
            </Del>
          )}
          {skal('venter') && (
            <Del
              tittel={t.venter}
              antall={antall.venter}
              hoyre={t.eldstForst}
              tomt={t.tomt.venter}
              tomtTekst={t.tomt.venterTekst}
            >
              <Venter oppgaver={dag.venter} dagens={dagens} />
            </Del>
          )}
          {skal('nye') && (
            <Del tittel={t.ufordelte} antall={antall.nye} hoyre={t.eldstForst} tomt={t.tomt.ufordelte}>
              <Ufordelte soknader={dag.ufordelte} dagens={dagens} />
            </Del>
          )}
          {vis === 'alt' && (
            <div className={stil.sist}>
              <Del tittel={t.nesteSju} antall={dag.nesteSju.length} tomt={t.tomt.nesteSju}>
                <NesteSju oppgaver={dag.nesteSju} dagens={dagens} />
              </Del>
            </div>
          )}
        </div>
        <div className={stil.folk}>
          <Seksjon tittel={<Tittel tekst={t.barn} antall={barn} />}>
            <BarnUtenSvar familier={dag.barn} egne={dag.antallEgneBarn} />
          </Seksjon>
        </div>
      </div>
    </>
  )
}

type Delprops = {
  tittel: string
  antall: number
  hoyre?: string
  tomt: string
  tomtTekst?: string
  children: ReactNode
}
const Del = ({ tittel, antall, hoyre, tomt, tomtTekst, children }: Delprops) => (
  <Seksjon tittel={<Tittel tekst={tittel} antall={antall} />} hoyre={antall > 1 ? hoyre : undefined}>
    {antall === 0 ? <Tomt tittel={tomt}>{tomtTekst}</Tomt> : children}
  </Seksjon>
)

const Tittel = ({ tekst, antall }: { tekst: string; antall: number }) => (
  <>
    {tekst} {antall > 0 && <span className={stil.antall}>{antall}</span>}
  </>
)
