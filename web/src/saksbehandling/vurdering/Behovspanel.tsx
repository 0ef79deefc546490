import type { Belop } from '@handlingsrom/domene/felles/belop'
import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Behovssvar, Behovsvisning } from '@handlingsrom/kontrakt/sak/behov'
import type { Vurderingsvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { Link as Aksellenke, Button } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import stil from '../../felles/behov/Behov.module.css'
import { Svaret } from '../../felles/behov/Behovsrad.tsx'
import { Besvar } from '../../felles/behov/Besvar.tsx'
import { hvemDetGjelder, linjetekst } from '../../felles/behov/behovsord.ts'
import { behovSporring } from '../../felles/behov/sporring.ts'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Sporring } from '../../felles/komponenter/Tilstander.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { ankerLinje, gaTil } from './anker.ts'
import vurderingsstil from './Vurdering.module.css'
import type { Delprops } from './Vurdering.tsx'

/** Hvert behov med svaret sitt, der avgjørelsen blir til. Bare det som ikke er besvart, er markert. */
export function Behovspanel({ sakId, v }: Delprops) {
  const t = useTekster().behov
  const sporring = useQuery(behovSporring(sakId))
  const alle = sporring.data?.behov ?? []
  return (
    <Panel
      tittel={t.panel}
      tett
      hoyre={alle.length > 0 ? t.status(alle.filter(b => !b.svar).length, alle.length) : undefined}
    >
      <Sporring sporring={sporring}>
        {visning => (
          <>
            {visning.behov.length === 0 && <p className={`${stil.rad} ${stil.dempet}`}>{t.panelTom}</p>}
            <ul className={stil.liste}>
              {visning.behov.map(b => (
                <Rad
                  key={b.behovId}
                  sakId={sakId}
                  visning={visning}
                  behov={b}
                  linjer={v.linjer.filter(l => l.grunner.behov.some(x => x.behovId === b.behovId))}
                />
              ))}
            </ul>
            <p className={stil.rad}>
              <Lenke til={`/saker/${sakId}/behov`}>{t.tilBehovene}</Lenke>
            </p>
          </>
        )}
      </Sporring>
    </Panel>
  )
}

type Radprops = {
  sakId: string
  visning: Behovssvar
  behov: Behovsvisning
  linjer: Vurderingsvisning['linjer']
}

function Rad({ sakId, visning, behov: b, linjer }: Radprops) {
  const { behov: t, grunner } = useTekster()
  const format = useFormat()
  const [svarer, svar] = useState(false)
  return (
    <li className={`${stil.rad} ${b.svar ? '' : stil.apen}`}>
      <div className={stil.panelrad}>
        <strong>{hvemDetGjelder(b, t)}</strong>
        <div>
          <p className={stil.hva}>{b.hva}</p>
          <p className={stil.dempet}>
            {t.opphav[b.opphav]}, {format.datoKort(b.meldt as Dato)}
          </p>
        </div>
        <div>
          <Svaret behov={b} />
          {linjer.map(l => (
            <Aksellenke
              key={l.linjeId}
              as="button"
              type="button"
              className={vurderingsstil.lenkeknapp}
              onClick={() => gaTil(ankerLinje(l.linjeId))}
            >
              {grunner.kobling.linje(l.tekst)}
              {l.beslutning && l.beslutning.belop !== null
                ? `, ${format.kroner(l.beslutning.belop as Belop)}`
                : ''}
            </Aksellenke>
          ))}
          {b.linje && !b.svar && <p className={stil.dempet}>{linjetekst(b, { t, format })}</p>}
          {!b.svar && visning.kanSkrive && !svarer && (
            <div className={stil.knapper}>
              <Button size="xsmall" variant="secondary" onClick={() => svar(true)}>
                {t.giSvar}
              </Button>
            </div>
          )}
        </div>
      </div>
      {svarer && <Besvar sakId={sakId} behov={b} vedLukk={() => svar(false)} />}
    </li>
  )
}
