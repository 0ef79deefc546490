import { KRITERIER, type Kriteriesvar } from '@handlingsrom/domene/barnevern/hendelser'
import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { MeldepliktId } from '@handlingsrom/domene/felles/id'
import type { Meldepliktsvar } from '@handlingsrom/kontrakt/sak/behov'
import { Button, Heading } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import stil from '../../felles/behov/Behov.module.css'
import { Meldepliktdialog } from '../../felles/behov/Meldepliktdialog.tsx'
import { meldepliktSporring } from '../../felles/behov/sporring.ts'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Sporring } from '../../felles/komponenter/Tilstander.tsx'
import { GjeldendeSamtykker } from '../../felles/samtykke/GjeldendeSamtykker.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Innsynsdialog, Meldtdialog } from './Meldepliktdialoger.tsx'

type Vurdert = Meldepliktsvar['vurderinger'][number]

/** Vurderingene av meldeplikten. De leses bare når noen åpner dem, så loggen viser hvem som gjorde det. */
export function Meldeplikt({ sakId }: { sakId: string }) {
  const t = useTekster().meldeplikt
  const [apent, apne] = useState(false)
  return (
    <Panel tittel={t.panel}>
      <div className={stil.kort}>
        <p className={stil.dempet}>{t.panelTekst}</p>
        <div>
          <Button size="small" variant="secondary" aria-expanded={apent} onClick={() => apne(!apent)}>
            {apent ? t.skjul : t.vis}
          </Button>
        </div>
        {apent && <Liste sakId={sakId} />}
      </div>
    </Panel>
  )
}

function Liste({ sakId }: { sakId: string }) {
  const { meldeplikt: t, samtykke } = useTekster()
  const [ny, apneNy] = useState(false)
  return (
    <Sporring sporring={useQuery(meldepliktSporring(sakId))}>
      {svar => (
        <>
          <GjeldendeSamtykker sakId={sakId} under={samtykke.nylig.meldeplikt} />
          {svar.vurderinger.length === 0 && <p className={stil.avsnitt}>{t.ingen}</p>}
          <ul className={stil.liste}>
            {svar.vurderinger.map(v => (
              <Vurdering key={v.vurderingId} sakId={sakId} svar={svar} v={v} />
            ))}
          </ul>
          {svar.kanSkrive && (
            <div>
              <Button size="small" variant="tertiary" onClick={() => apneNy(true)}>
                {t.meny}
              </Button>
            </div>
          )}
          {ny && <Meldepliktdialog sakId={sakId} vedLukk={() => apneNy(false)} />}
        </>
      )}
    </Sporring>
  )
}

function Vurdering({ sakId, svar, v }: { sakId: string; svar: Meldepliktsvar; v: Vurdert }) {
  const t = useTekster().meldeplikt
  const format = useFormat()
  const [apent, apne] = useState<'meldt' | 'innsyn' | 'igjen'>()
  const lukk = () => apne(undefined)
  const dato = (d: string) => format.datoKort(d as Dato)
  const bokstaver = (s: Kriteriesvar) => format.liste(KRITERIER.filter(k => v.kriterier[k] === s))
  const grunn = bokstaver('grunn-til-a-tro')
  const usikker = bokstaver('usikker')
  const id = v.vurderingId as MeldepliktId
  return (
    <li className={stil.rad}>
      <div className={stil.kort}>
        <Heading level="3" size="xsmall">
          {t.konklusjon[v.konklusjon]}
        </Heading>
        <p className={stil.fakta}>
          <span>{t.av(v.av.navn, dato(v.dato))}</span>
          <span>{t.gjelder(format.liste(v.personer.map(p => p.fornavn)))}</span>
          {grunn && <span>{t.grunnTil(grunn)}</span>}
          {usikker && <span>{t.usikkerPa(usikker)}</span>}
        </p>
        <p className={stil.hva}>{v.vurdering}</p>
        {v.konklusjon === 'meldes' && (
          <p className={stil.avsnitt}>
            {v.meldt ? t.meldt(t.til[v.meldt.til], dato(v.meldt.dato)) : t.ikkeMeldtEnna} {v.meldt?.merknad}
          </p>
        )}
        {v.konklusjon === 'folges-opp' && v.innen && (
          <p className={stil.avsnitt}>{v.fulgtOpp ? t.fulgtOpp : t.sesPaIgjen(dato(v.innen))}</p>
        )}
        <p className={stil.dempet}>
          {t.innsyn}: {v.innsyn ? t.innsynMerke[v.innsyn.merke] : t.innsynIkkeVurdert} {v.innsyn?.grunn}
        </p>
        {svar.kanSkrive && (
          <div className={stil.knapper}>
            {v.konklusjon === 'meldes' && !v.meldt && (
              <Button size="xsmall" variant="secondary" onClick={() => apne('meldt')}>
                {t.skrivMeldt}
              </Button>
            )}
            {v.konklusjon === 'folges-opp' && !v.fulgtOpp && (
              <Button size="xsmall" variant="secondary" onClick={() => apne('igjen')}>
                {t.folgOpp}
              </Button>
            )}
            <Button size="xsmall" variant="tertiary" onClick={() => apne('innsyn')}>
              {t.vurderInnsyn}
            </Button>
          </div>
        )}
      </div>
      {apent === 'meldt' && (
        <Meldtdialog sakId={sakId} vurderingId={id} dagens={svar.dagens} vedLukk={lukk} />
      )}
      {apent === 'innsyn' && <Innsynsdialog sakId={sakId} vurderingId={id} vedLukk={lukk} />}
      {apent === 'igjen' && <Meldepliktdialog sakId={sakId} folger={id} vedLukk={lukk} />}
    </li>
  )
}
