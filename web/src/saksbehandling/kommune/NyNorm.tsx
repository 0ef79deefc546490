import type { Belop } from '@handlingsrom/domene/felles/belop'
import type { Maned } from '@handlingsrom/domene/felles/dato'
import { SATSKATEGORIER, SATSKATEGORINAVN, type Satskategori } from '@handlingsrom/kontrakt/satser'
import { Select, TextField } from '@navikt/ds-react'
import { useState } from 'react'
import { dagensDato } from '../../felles/api/meg.ts'
import { useKommandoTil } from '../../felles/api/useKommando.ts'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Belopsfelt } from '../../felles/komponenter/Belopsfelt.tsx'
import { Skjemadialog } from '../../felles/komponenter/Skjemadialog.tsx'
import { useFormat, useSpraak, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Kommune.module.css'

type Belopene = Partial<Record<Satskategori, Belop | 'uleselig'>>
const MANEDER = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'))

/** En ny utgave ved siden av den gamle. Ingen tall er fylt ut på forhånd: de skal leses av vedtaket. */
export function NyNorm({ vedLukk }: { vedLukk: () => void }) {
  const t = useTekster().kommune
  const format = useFormat()
  const { spraak } = useSpraak()
  const iAr = Number(dagensDato().slice(0, 4))
  const [ar, settAr] = useState(String(iAr + 1))
  const [mnd, settMnd] = useState('01')
  const [belop, settBelop] = useState<Belopene>({})
  const kilde = useUtkast('kommune:norm:kilde')
  const referanse = useUtkast('kommune:norm:vedtak')
  const [provd, settProvd] = useState(false)
  const { utfor, sender, feil } = useKommandoTil('/api/kommune')
  const uleselig = Object.values(belop).includes('uleselig')
  const satser = Object.fromEntries(Object.entries(belop).filter(([, b]) => b !== undefined))
  const ingenBelop = Object.keys(satser).length === 0
  const send = () => {
    settProvd(true)
    if (uleselig || ingenBelop || kilde.tekst.trim() === '' || referanse.tekst.trim() === '') return
    const norm = {
      gyldigFra: `${ar}-${mnd}`,
      satser,
      kilde: kilde.tekst.trim(),
      vedtaksreferanse: referanse.tekst.trim(),
    }
    void utfor('norm', norm).then(
      () => {
        kilde.forkast()
        referanse.forkast()
        vedLukk()
      },
      () => undefined,
    )
  }
  return (
    <Skjemadialog
      tittel={t.nyNormTittel}
      intro={t.nyNormIntro}
      bekreft={t.forNorm}
      sender={sender}
      feil={feil}
      vedSend={send}
      vedLukk={vedLukk}
    >
      <fieldset className={stil.fra}>
        <legend>{t.gjelderFra}</legend>
        <Select size="small" label={t.maned} value={mnd} onChange={h => settMnd(h.target.value)}>
          {MANEDER.map(m => (
            <option key={m} value={m}>
              {format.maned(`${ar}-${m}` as Maned).split(' ')[0]}
            </option>
          ))}
        </Select>
        <Select size="small" label={t.ar} value={ar} onChange={h => settAr(h.target.value)}>
          {[iAr - 2, iAr - 1, iAr, iAr + 1].map(a => (
            <option key={a} value={a}>
              {a}
            </option>
          ))}
        </Select>
      </fieldset>
      <div className={stil.belop}>
        {SATSKATEGORIER.map(k => (
          <Belopsfelt
            key={k}
            etikett={SATSKATEGORINAVN[k][spraak]}
            verdi={undefined}
            vedEndring={(b, gyldig) =>
              settBelop(({ [k]: _, ...resten }) =>
                b !== undefined ? { ...resten, [k]: b } : gyldig ? resten : { ...resten, [k]: 'uleselig' },
              )
            }
          />
        ))}
      </div>
      {provd && (uleselig || ingenBelop) && (
        <p role="alert" className={stil.feil}>
          {uleselig ? t.feil.uleselig : t.feil.belop}
        </p>
      )}
      <TextField
        size="small"
        label={t.vedtaksreferanse}
        description={t.vedtaksreferanseHjelp}
        maxLength={200}
        value={referanse.tekst}
        error={provd && referanse.tekst.trim() === '' ? t.feil.vedtak : undefined}
        onChange={h => referanse.settTekst(h.target.value)}
      />
      <TextField
        size="small"
        label={t.kilde}
        description={t.kildeHjelp}
        maxLength={500}
        value={kilde.tekst}
        error={provd && kilde.tekst.trim() === '' ? t.feil.kilde : undefined}
        onChange={h => kilde.settTekst(h.target.value)}
      />
    </Skjemadialog>
  )
}
