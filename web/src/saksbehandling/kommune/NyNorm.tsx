import type { Dato, Maned } from '@handlingsrom/domene/felles/dato'
import type { Kommunevisning } from '@handlingsrom/kontrakt/kommune'
import { Select, TextField } from '@navikt/ds-react'
import { useState } from 'react'
import { dagensDato } from '../../felles/api/meg.ts'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Datofelt } from '../../felles/komponenter/Datofelt.tsx'
import { lesManed } from '../../felles/maned.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Beslutningsdialog } from './Beslutningsdialog.tsx'
import stil from './Kommune.module.css'
import { type Belopene, lesBelopene, Satsfelter } from './Satsfelter.tsx'
import { useSatsord } from './useSatsord.ts'

const MANEDER = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'))

/** En ny utgave ved siden av den gamle. Ingen tall er fylt ut på forhånd: de skal leses av vedtaket. */
export function NyNorm({ kommune, vedLukk }: { kommune: Kommunevisning; vedLukk: () => void }) {
  const { kommune: t, norm: n } = useTekster()
  const format = useFormat()
  const satsord = useSatsord()
  const iAr = Number(dagensDato().slice(0, 4))
  const [ar, settAr] = useState(String(iAr + 1))
  const [mnd, settMnd] = useState('01')
  const [belop, settBelop] = useState<Belopene>({})
  const [prisdato, settPrisdato] = useState<Dato>()
  const [til, settTil] = useState('')
  const rettelse = useUtkast('kommune:norm:rettelse')
  const kilde = useUtkast('kommune:norm:kilde')
  const referanse = useUtkast('kommune:norm:vedtak')
  const [provd, settProvd] = useState(false)
  const { satser, uleselig } = lesBelopene(belop)
  const lestTil = til.trim() === '' ? null : lesManed(til)
  const ingenBelop = Object.keys(satser).length === 0
  const kropp = () => {
    settProvd(true)
    if (
      lestTil === undefined ||
      uleselig ||
      ingenBelop ||
      kilde.tekst.trim() === '' ||
      referanse.tekst.trim() === ''
    )
      return undefined
    return {
      gyldigFra: `${ar}-${mnd}`,
      satser,
      kilde: kilde.tekst.trim(),
      vedtaksreferanse: referanse.tekst.trim(),
      ...(lestTil ? { gyldigTil: lestTil } : {}),
      ...(prisdato ? { prisdato } : {}),
      ...(rettelse.tekst.trim() ? { rettelse: rettelse.tekst.trim() } : {}),
    }
  }
  const forkast = () => {
    kilde.forkast()
    referanse.forkast()
    rettelse.forkast()
  }
  return (
    <Beslutningsdialog
      kommune={kommune}
      omrade="norm"
      vei="norm"
      tittel={t.nyNormTittel}
      intro={t.nyNormIntro}
      bekreft={t.forNorm}
      kropp={kropp}
      mitt={satsord({
        gyldigFra: `${ar}-${mnd}`,
        gyldigTil: lestTil ?? null,
        satser: belop,
        vedtaksreferanse: referanse.tekst,
      })}
      detAndre={({ normer }) => {
        const siste = normer.at(-1)
        return siste ? satsord(siste) : ''
      }}
      forkast={forkast}
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
      <Satsfelter vedEndring={settBelop} />
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
      <Datofelt
        etikett={n.prisdato}
        beskrivelse={n.prisdatoHjelp}
        verdi={prisdato}
        vedEndring={settPrisdato}
      />
      <TextField
        size="small"
        label={n.gjelderTil}
        description={n.gjelderTilHjelp}
        htmlSize={8}
        autoComplete="off"
        value={til}
        error={provd && lestTil === undefined ? n.ugyldigManed : undefined}
        onChange={h => settTil(h.target.value)}
      />
      <TextField
        size="small"
        label={n.rettelse}
        description={n.rettelseHjelp}
        value={rettelse.tekst}
        onChange={h => rettelse.settTekst(h.target.value)}
      />
    </Beslutningsdialog>
  )
}
