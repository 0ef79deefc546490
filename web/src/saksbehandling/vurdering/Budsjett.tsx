import type { Linjevisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { BodyShort, Button, Heading, ReadMore } from '@navikt/ds-react'
import { useState } from 'react'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Bestemdialog } from './Bestemdialog.tsx'
import { Dagerdialog } from './Dagerdialog.tsx'
import { Fjerndialog } from './Fjerndialog.tsx'
import { Linjedialog } from './Linjedialog.tsx'
import { Linjerad } from './Linjerad.tsx'
import { Opplysning } from './Opplysning.tsx'
import { Paragraf19dialog } from './Paragraf19dialog.tsx'
import { Paragraf19panel } from './Paragraf19panel.tsx'
import { Regnestykke } from './Regnestykke.tsx'
import { Sjekkliste } from './Sjekkliste.tsx'
import { Stolper } from './Stolper.tsx'
import { TattBort } from './TattBort.tsx'
import stil from './Vurdering.module.css'
import type { Delprops } from './Vurdering.tsx'

type Apen =
  | { readonly slag: 'ny'; readonly av: 'utgift' | 'inntekt' }
  | { readonly slag: 'bestem' | 'rett' | 'fjern' | 'paragraf19' | 'dager'; readonly linje: Linjevisning }
export type Linjehandling = Exclude<Apen['slag'], 'ny'>

/** Utgifter, inntekter og det loven holder utenfor. Norm, faktisk og bestemt står side om side, med grunnen i samme rad. */
export function Budsjett({ sakId, v }: Delprops) {
  const { vurdering, beregning } = useTekster()
  const t = vurdering.budsjett
  const { slik } = beregning
  const [apen, apne] = useState<Apen>()
  const lukk = () => apne(undefined)
  const utgifter = v.linjer.filter(l => l.slag === 'utgift')
  const inntekter = v.linjer.filter(l => l.slag === 'inntekt' && l.holdesUtenfor !== 'ja')
  const utenfor = v.linjer.filter(l => l.slag === 'inntekt' && l.holdesUtenfor === 'ja')
  const rad = (l: Linjevisning) => (
    <Linjerad
      key={l.linjeId}
      sakId={sakId}
      l={l}
      kanSkrive={v.kanSkrive}
      utgangspunkt={v.utgangspunkt}
      vedHandling={slag => apne({ slag, linje: l })}
    />
  )
  return (
    <Panel tittel={t.tittel} hoyre={v.kanSkrive ? t.hensikt : undefined}>
      <div id="budsjett" tabIndex={-1} className={stil.budsjett}>
        <Stolper v={v} />
        <div className={stil.kolonnehode} aria-hidden>
          <span>{t.post}</span>
          <span>{t.norm}</span>
          <span>{t.faktisk}</span>
          <span>{t.besluttet}</span>
          <span>{t.hvorfor}</span>
        </div>
        <Heading level="3" size="xsmall" className={stil.delttittel}>
          {t.utgifter}
        </Heading>
        <ul className={stil.linjer}>{utgifter.map(rad)}</ul>
        <TattBort sakId={sakId} v={v} />
        {v.kanSkrive && (
          <Button size="small" variant="tertiary" onClick={() => apne({ slag: 'ny', av: 'utgift' })}>
            {t.nyUtgift}
          </Button>
        )}
        {v.kanSkrive && <Sjekkliste sakId={sakId} v={v} />}
        {v.kanSkrive && <Paragraf19panel v={v} vedVelg={linje => apne({ slag: 'paragraf19', linje })} />}
        <Heading level="3" size="xsmall" className={stil.delttittel}>
          {t.inntekter}
        </Heading>
        {inntekter.length === 0 && <BodyShort size="small">{t.tomInntekt}</BodyShort>}
        <ul className={stil.linjer}>{inntekter.map(rad)}</ul>
        {v.kanSkrive && (
          <Button size="small" variant="tertiary" onClick={() => apne({ slag: 'ny', av: 'inntekt' })}>
            {t.nyInntekt}
          </Button>
        )}
        {utenfor.length > 0 && (
          <>
            <Heading level="3" size="xsmall" className={stil.delttittel}>
              {t.utenfor}
            </Heading>
            <ul className={`${stil.linjer} ${stil.utenfor}`}>{utenfor.map(rad)}</ul>
            <ReadMore size="small" header={t.utenforParagraf}>
              {t.utenforHvorfor}
            </ReadMore>
          </>
        )}
        <Opplysning v={v} />
        {v.linjer.some(l => l.beslutning) && <Regnestykke v={v} />}
        <Lenke til={`/saker/${sakId}/vurdering/${v.soknadId}/beregning`}>{slik.lenke}</Lenke>
      </div>
      {apen?.slag === 'ny' && <Linjedialog sakId={sakId} v={v} slag={apen.av} vedLukk={lukk} />}
      {apen?.slag === 'rett' && (
        <Linjedialog sakId={sakId} v={v} slag={apen.linje.slag} linje={apen.linje} vedLukk={lukk} />
      )}
      {apen?.slag === 'bestem' && <Bestemdialog sakId={sakId} v={v} linje={apen.linje} vedLukk={lukk} />}
      {apen?.slag === 'dager' && <Dagerdialog sakId={sakId} v={v} linje={apen.linje} vedLukk={lukk} />}
      {apen?.slag === 'fjern' && <Fjerndialog sakId={sakId} v={v} linje={apen.linje} vedLukk={lukk} />}
      {apen?.slag === 'paragraf19' && (
        <Paragraf19dialog sakId={sakId} v={v} linje={apen.linje} vedLukk={lukk} />
      )}
    </Panel>
  )
}
