import type { Behovssvar } from '@handlingsrom/kontrakt/sak/behov'
import { Button, Chips } from '@navikt/ds-react'
import { useState } from 'react'
import stil from '../../felles/behov/Behov.module.css'
import { Behovsrad } from '../../felles/behov/Behovsrad.tsx'
import { Endredialog } from '../../felles/behov/Endredialog.tsx'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Tomt } from '../../felles/komponenter/Tilstander.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Meldeplikt } from './Meldeplikt.tsx'
import { Signaler } from './Signaler.tsx'

/** De åpne først, hver med klokken sin; så de besvarte, og vurderingene av meldeplikten for seg. */
export function Innhold({ sakId, visning }: { sakId: string; visning: Behovssvar }) {
  const t = useTekster().behov
  const [nytt, apneNytt] = useState(false)
  const [valgt, velg] = useState<string>()
  const alle = visning.behov
  const hvem = [...new Set(alle.map(b => b.gjelder?.personId ?? 'familien'))]
  const vist = alle.filter(b => !valgt || (b.gjelder?.personId ?? 'familien') === valgt)
  const apne = vist.filter(b => !b.svar)
  const besvarte = vist.filter(b => b.svar)
  const navn = (id: string) => visning.personer.find(p => p.personId === id)?.fornavn ?? t.familien
  return (
    <div className={stil.side}>
      <div className={stil.knapper}>
        {visning.kanSkrive && (
          <Button size="small" onClick={() => apneNytt(true)}>
            {t.nytt}
          </Button>
        )}
        {alle.length > 0 && (
          <span className={stil.dempet}>{t.status(alle.filter(b => !b.svar).length, alle.length)}</span>
        )}
      </div>
      {hvem.length > 1 && (
        <Chips size="small" aria-label={t.vis}>
          <Chips.Toggle selected={!valgt} onClick={() => velg(undefined)}>
            {t.alle}
          </Chips.Toggle>
          {hvem.map(id => (
            <Chips.Toggle key={id} selected={valgt === id} onClick={() => velg(id)}>
              {navn(id)}
            </Chips.Toggle>
          ))}
        </Chips>
      )}
      {alle.length === 0 && <Tomt tittel={t.ingen}>{t.ingenTekst}</Tomt>}
      {alle.length > 0 && (
        <Panel tittel={t.apne} tett>
          {apne.length === 0 ? (
            <p className={stil.rad}>{t.alleBesvart}</p>
          ) : (
            <ul className={stil.liste}>
              {apne.map(b => (
                <Behovsrad key={b.behovId} sakId={sakId} visning={visning} behov={b} />
              ))}
            </ul>
          )}
        </Panel>
      )}
      {besvarte.length > 0 && (
        <Panel tittel={t.besvarte} tett>
          <ul className={stil.liste}>
            {besvarte.map(b => (
              <Behovsrad key={b.behovId} sakId={sakId} visning={visning} behov={b} />
            ))}
          </ul>
        </Panel>
      )}
      <Signaler sakId={sakId} visning={visning} />
      <Meldeplikt sakId={sakId} />
      {nytt && <Endredialog sakId={sakId} visning={visning} vedLukk={() => apneNytt(false)} />}
    </div>
  )
}
