import type { Maned } from '@handlingsrom/domene/felles/dato'
import type { Utgangspunkt } from '@handlingsrom/domene/vurdering/hendelser'
import { BodyShort, Button, Radio, RadioGroup, Tag, TextField } from '@navikt/ds-react'
import { useState } from 'react'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { lesManed, skrivManed } from './maned.ts'
import stil from './Vurdering.module.css'
import type { Delprops } from './Vurdering.tsx'

/** Månedene stønaden gjelder, og hva livsopphold tar utgangspunkt i. Det andre utgangspunktet står alltid ved siden av. */
export function Periode({ sakId, v }: Delprops) {
  const t = useTekster().vurdering.periode
  const format = useFormat()
  const { utfor, sender, feil } = useSakskommando(sakId)
  const [fra, settFra] = useState(v.periode ? skrivManed(v.periode.fra) : '')
  const [til, settTil] = useState(v.periode ? skrivManed(v.periode.til) : '')
  const [provd, settProvd] = useState(false)
  const [lestFra, lestTil] = [lesManed(fra), lesManed(til)]
  const uendret = lestFra === v.periode?.fra && lestTil === v.periode?.til
  const lagre = () => {
    settProvd(true)
    if (!lestFra || !lestTil) return
    utfor('settPeriode', { soknadId: v.soknadId, fra: lestFra, til: lestTil }).catch(() => undefined)
  }
  const vis = (m: string) => format.maned(m as Maned)
  return (
    <Panel tittel={t.tittel}>
      <div className={stil.periode} id="periode">
        {v.kanSkrive ? (
          <>
            <div className={stil.maneder}>
              <TextField
                size="small"
                label={t.fra}
                htmlSize={8}
                inputMode="numeric"
                autoComplete="off"
                value={fra}
                onChange={e => settFra(e.target.value)}
                error={provd && !lestFra ? t.ugyldig : undefined}
              />
              <TextField
                size="small"
                label={t.til}
                htmlSize={8}
                inputMode="numeric"
                autoComplete="off"
                value={til}
                onChange={e => settTil(e.target.value)}
                error={provd && !lestTil ? t.ugyldig : undefined}
              />
              {!uendret && (
                <Button size="small" variant="secondary" loading={sender} onClick={lagre}>
                  {t.lagre}
                </Button>
              )}
            </div>
            <BodyShort size="small" className={stil.dempet}>
              {t.hjelp}
            </BodyShort>
          </>
        ) : (
          <BodyShort>{v.periode ? t.gjelder(vis(v.periode.fra), vis(v.periode.til)) : t.ingen}</BodyShort>
        )}
        <RadioGroup
          size="small"
          legend={t.utgangspunkt}
          value={v.utgangspunkt}
          readOnly={!v.kanSkrive}
          onChange={(utgangspunkt: Utgangspunkt) =>
            utfor('velgUtgangspunkt', { soknadId: v.soknadId, utgangspunkt }).catch(() => undefined)
          }
        >
          <Radio value="kommunal-norm">{t['kommunal-norm']}</Radio>
          <Radio value="statlige-satser">{t['statlige-satser']}</Radio>
        </RadioGroup>
        <ul className={stil.norm}>
          <li>
            {v.norm ? (
              <>
                {t.normFra(v.norm.kilde, v.norm.vedtaksreferanse)}{' '}
                {v.norm.oppdiktet && (
                  <Tag size="xsmall" variant="outline" data-color="meta-purple">
                    {t.oppdiktet}
                  </Tag>
                )}
              </>
            ) : (
              t.ingenNorm
            )}
          </li>
          {!v.satsKjent && <li>{t.ingenSats}</li>}
          <li>{t.veiledende}</li>
        </ul>
        {feil != null && <Feilet feil={feil} />}
      </div>
    </Panel>
  )
}
