import type { Maned } from '@handlingsrom/domene/felles/dato'
import { ARK, type Lapper as Svar } from '@handlingsrom/kontrakt/undersokelse'
import { Alert, Button, Select } from '@navikt/ds-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '../../felles/api/klient.ts'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Rute } from './Rute.tsx'
import stil from './Undersokelse.module.css'

/** Lapper til å klippe ut. Kodene finnes bare i dette svaret: de mellomlagres ikke, og er borte når siden lukkes. */
export function Lapper({ adresse }: { adresse: string }) {
  const { undersokelse } = useTekster()
  const t = undersokelse.utdeling
  const [antall, settAntall] = useState<(typeof ARK)[number]>(ARK[0])
  const lag = useMutation({
    mutationFn: () => send<Svar>('POST', '/api/undersokelse/lapper', { antall }),
    gcTime: 0,
  })
  return (
    <Panel tittel={<span className={stil.bareSkjerm}>{t.lapper}</span>}>
      <div className={stil.bareSkjerm}>
        <p className={stil.tekst}>{t.lapperHjelp}</p>
        <div className={stil.valg}>
          <Select
            size="small"
            label={t.antall}
            value={antall}
            onChange={e => settAntall(ARK.find(a => a === Number(e.target.value)) ?? ARK[0])}
          >
            {ARK.map(a => (
              <option key={a} value={a}>
                {t.ark(a, a / ARK[0])}
              </option>
            ))}
          </Select>
          <Button size="small" loading={lag.isPending} onClick={() => lag.mutate()}>
            {t.lag}
          </Button>
        </div>
        {lag.error && <Feilet feil={lag.error} />}
        {lag.data && (
          <div className={stil.valg} role="status">
            <Alert variant="warning" size="small" inline>
              {t.bareNa}
            </Alert>
            <Button size="small" variant="secondary" onClick={() => window.print()}>
              {t.skrivUt}
            </Button>
          </div>
        )}
      </div>
      {lag.data && <Ark lapper={lag.data} adresse={adresse} />}
    </Panel>
  )
}

function Ark({ lapper, adresse }: { lapper: Svar; adresse: string }) {
  const { undersokelse } = useTekster()
  const t = undersokelse.utdeling
  const format = useFormat()
  return (
    <ul className={stil.ark} aria-label={t.arket}>
      {lapper.koder.map(kode => (
        <li key={kode} className={stil.lapp}>
          <strong>{t.lapp.sporsmal}</strong>
          <span>
            {t.lapp.gaTil} <b className={stil.adresse}>{adresse.replace(/^https?:\/\//, '')}</b>{' '}
            {t.lapp.skriv}
          </span>
          <span className={stil.kode}>{kode}</span>
          <span className={stil.skann}>
            <Rute adresse={adresse} kode={kode} /> {t.lapp.skann}
          </span>
          <span className={stil.smaa}>{t.lapp.gjelder(format.maned(lapper.gjelderTil as Maned))}</span>
        </li>
      ))}
    </ul>
  )
}
