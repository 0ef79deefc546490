import { ore } from '@handlingsrom/domene/felles/belop'
import type { Maned } from '@handlingsrom/domene/felles/dato'
import type { Kommunevisning } from '@handlingsrom/kontrakt/kommune'
import { SATSKATEGORIER, SATSKATEGORINAVN } from '@handlingsrom/kontrakt/satser'
import { Button, TextField } from '@navikt/ds-react'
import { useState } from 'react'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { lesManed } from '../../felles/maned.ts'
import { useFormat, useSpraak, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Beslutningsdialog } from './Beslutningsdialog.tsx'
import stil from './Kommune.module.css'
import { type Belopene, lesBelopene, Satsfelter } from './Satsfelter.tsx'
import { useSatsord } from './useSatsord.ts'

/** Tilleggene til normen, hver med sine måneder og sin kilde, så ingen må lete etter dem i normen (S-121). */
export function Dyrtidspanel({ kommune }: { kommune: Kommunevisning }) {
  const { norm: n, kommune: t } = useTekster()
  const format = useFormat()
  const { spraak } = useSpraak()
  const [skriver, settSkriver] = useState(false)
  const maned = (m: string) => format.maned(m as Maned)
  return (
    <Panel
      tittel={n.tilleggTittel}
      hoyre={
        kommune.kanEndre && (
          <Button size="small" variant="secondary" onClick={() => settSkriver(true)}>
            {n.nyttTillegg}
          </Button>
        )
      }
    >
      <div className={stil.innhold}>
        <p className={stil.dempet}>{n.tilleggHjelp}</p>
        {kommune.dyrtidstillegg.length === 0 && <p>{n.ingenTillegg}</p>}
        {kommune.dyrtidstillegg.map(d => (
          <dl key={`${d.gyldigFra} ${d.vedtaksreferanse}`} className={stil.kilde}>
            <div>
              <dt>{t.gjelder}</dt>
              <dd>
                {d.gyldigTil
                  ? t.gjaldt(maned(d.gyldigFra), maned(d.gyldigTil))
                  : t.gjelderNaa(maned(d.gyldigFra))}
                {d.oppdiktet ? `. ${t.oppdiktet}.` : ''}
              </dd>
            </div>
            {SATSKATEGORIER.map(k => {
              const belop = d.satser[k]
              return belop === undefined ? null : (
                <div key={k}>
                  <dt>{SATSKATEGORINAVN[k][spraak]}</dt>
                  <dd>{format.kroner(ore(belop))}</dd>
                </div>
              )
            })}
            <div>
              <dt>{t.vedtak}</dt>
              <dd>{d.vedtaksreferanse}</dd>
            </div>
            <div>
              <dt>{t.kilde}</dt>
              <dd>{d.kilde}</dd>
            </div>
          </dl>
        ))}
      </div>
      {skriver && <NyttTillegg kommune={kommune} vedLukk={() => settSkriver(false)} />}
    </Panel>
  )
}

function NyttTillegg({ kommune, vedLukk }: { kommune: Kommunevisning; vedLukk: () => void }) {
  const { norm: n, kommune: t } = useTekster()
  const satsord = useSatsord()
  const [fra, settFra] = useState('')
  const [til, settTil] = useState('')
  const [belop, settBelop] = useState<Belopene>({})
  const [provd, settProvd] = useState(false)
  const kilde = useUtkast('kommune:dyrtid:kilde')
  const referanse = useUtkast('kommune:dyrtid:vedtak')
  const { satser, uleselig } = lesBelopene(belop)
  const ingenBelop = Object.keys(satser).length === 0
  const [lestFra, lestTil] = [lesManed(fra), til.trim() === '' ? null : lesManed(til)]
  const mangler = kilde.tekst.trim() === '' || referanse.tekst.trim() === ''
  const kropp = () => {
    settProvd(true)
    if (!lestFra || lestTil === undefined || uleselig || ingenBelop || mangler) return undefined
    return {
      gyldigFra: lestFra,
      ...(lestTil ? { gyldigTil: lestTil } : {}),
      satser,
      kilde: kilde.tekst.trim(),
      vedtaksreferanse: referanse.tekst.trim(),
    }
  }
  const forkast = () => {
    kilde.forkast()
    referanse.forkast()
  }
  const felt = (etikett: string, verdi: string, sett: (v: string) => void, feilen?: string | false) => (
    <TextField
      size="small"
      label={etikett}
      autoComplete="off"
      value={verdi}
      error={provd && feilen ? feilen : undefined}
      onChange={h => sett(h.target.value)}
    />
  )
  return (
    <Beslutningsdialog
      kommune={kommune}
      omrade="dyrtid"
      vei="dyrtid"
      tittel={n.nyttTilleggTittel}
      intro={n.tilleggHjelp}
      bekreft={n.forTillegg}
      kropp={kropp}
      mitt={
        lestFra
          ? satsord({
              gyldigFra: lestFra,
              gyldigTil: lestTil ?? null,
              satser: belop,
              vedtaksreferanse: referanse.tekst,
            })
          : ''
      }
      detAndre={({ dyrtidstillegg }) => {
        const siste = dyrtidstillegg.at(-1)
        return siste ? satsord(siste) : ''
      }}
      forkast={forkast}
      vedLukk={vedLukk}
    >
      {felt(n.fra, fra, settFra, !lestFra && n.ugyldigManed)}
      {felt(n.gjelderTil, til, settTil, lestTil === undefined && n.ugyldigManed)}
      <Satsfelter vedEndring={settBelop} />
      {provd && (uleselig || ingenBelop) && (
        <p role="alert" className={stil.feil}>
          {uleselig ? t.feil.uleselig : t.feil.belop}
        </p>
      )}
      {felt(
        t.vedtaksreferanse,
        referanse.tekst,
        referanse.settTekst,
        referanse.tekst.trim() === '' && t.feil.vedtak,
      )}
      {felt(t.kilde, kilde.tekst, kilde.settTekst, kilde.tekst.trim() === '' && t.feil.kilde)}
    </Beslutningsdialog>
  )
}
