import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Alenearbeid } from '@handlingsrom/domene/samtale/hendelser'
import { BodyShort, Button, Radio, RadioGroup } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Fritekst } from '../../felles/komponenter/Fritekst.tsx'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Feilet, Sporring } from '../../felles/komponenter/Tilstander.tsx'
import { nokler } from '../../felles/sak/nokler.ts'
import { risikoSporring } from '../../felles/sak/sporringer.ts'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Samtaler.module.css'

/** Tanken før et møte. Hentes først når noen ber om den: hvert oppslag står i loggen. Skrives ikke ut. */
export function Risiko({ sakId }: { sakId: string }) {
  const { samtaler: t, risikoliste } = useTekster()
  const [apen, settApen] = useState(false)
  return (
    <Panel tittel={t.risiko}>
      <div className={stil.skjema}>
        <BodyShort size="small" className={stil.under}>
          {t.risikoHjelp}
        </BodyShort>
        {apen ? (
          <Apen sakId={sakId} />
        ) : (
          <div>
            <Button size="small" variant="secondary" onClick={() => settApen(true)}>
              {t.risikoVis}
            </Button>
          </div>
        )}
        <Lenke til="/risiko">{risikoliste.lenke}</Lenke>
      </div>
    </Panel>
  )
}

function Apen({ sakId }: { sakId: string }) {
  const t = useTekster().samtaler
  const format = useFormat()
  const sporring = useQuery(risikoSporring(sakId))
  return (
    <Sporring sporring={sporring}>
      {r => (
        <>
          {r.vurderinger.length === 0 && <BodyShort size="small">{t.risikoTom}</BodyShort>}
          {r.vurderinger.length > 0 && (
            <ul className={stil.liste}>
              {r.vurderinger.map(v => (
                <li key={`${v.dato} ${v.vurdering}`} className={stil.avtale}>
                  <strong>
                    {t.risikoFelt.alene} {t.alene[v.alenearbeid]}
                  </strong>
                  <span>{v.vurdering}</span>
                  {v.tiltak && <span>{v.tiltak}</span>}
                  <span className={stil.under}>
                    {v.av.navn}, {format.dato(v.dato as Dato)}
                  </span>
                </li>
              ))}
            </ul>
          )}
          {r.kanSkrive && <NyVurdering sakId={sakId} />}
        </>
      )}
    </Sporring>
  )
}

function NyVurdering({ sakId }: { sakId: string }) {
  const t = useTekster().samtaler
  const vurdering = useUtkast(`${sakId}:risiko:vurdering`)
  const tiltak = useUtkast(`${sakId}:risiko:tiltak`)
  const [alene, settAlene] = useState<Alenearbeid>()
  const [provd, settProvd] = useState(false)
  const { utfor, sender, feil } = useSakskommando(sakId)
  const lagre = () => {
    settProvd(true)
    if (!alene || vurdering.tekst.trim() === '') return
    utfor('vurderRisiko', { alenearbeid: alene, vurdering: vurdering.tekst, tiltak: tiltak.tekst })
      .then(() => {
        vurdering.forkast()
        tiltak.forkast()
        settAlene(undefined)
        settProvd(false)
      })
      .catch(() => undefined)
  }
  return (
    <>
      <RadioGroup
        size="small"
        legend={t.risikoFelt.alene}
        value={alene ?? ''}
        error={provd && !alene ? t.velg : undefined}
        onChange={(ny: Alenearbeid) => settAlene(ny)}
      >
        {nokler(t.alene).map(k => (
          <Radio key={k} value={k}>
            {t.alene[k]}
          </Radio>
        ))}
      </RadioGroup>
      <Fritekst
        etikett={t.risikoFelt.vurdering}
        utkast={vurdering}
        minRader={2}
        {...(provd && vurdering.tekst.trim() === '' ? { feil: t.skrivHva } : {})}
      />
      <Fritekst etikett={t.risikoFelt.tiltak} utkast={tiltak} minRader={2} />
      {feil != null && <Feilet feil={feil} />}
      <div>
        <Button size="small" variant="secondary" loading={sender} onClick={lagre}>
          {t.risikoLagre}
        </Button>
      </div>
    </>
  )
}
