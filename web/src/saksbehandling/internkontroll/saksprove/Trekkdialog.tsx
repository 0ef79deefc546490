import type { Tertial } from '@handlingsrom/kontrakt/internkontroll'
import { LAG, type Lag } from '@handlingsrom/kontrakt/saksprove'
import { Checkbox, CheckboxGroup, TextField } from '@navikt/ds-react'
import { useState } from 'react'
import { useKommandoTil } from '../../../felles/api/useKommando.ts'
import { Skjemadialog } from '../../../felles/komponenter/Skjemadialog.tsx'
import { Tertialvelger } from '../../../felles/komponenter/Tertialvelger.tsx'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import stil from './Saksprove.module.css'

type Props = {
  lesere: readonly { readonly ansattId: string; readonly navn: string }[]
  periode: Tertial
  vedLukk: () => void
}
type Felt = Lag | 'tillegg'
const FELT: readonly Felt[] = [...LAG, 'tillegg']

/** Antallet, eller `null` når det ikke er et helt tall. Tomt er null saker. */
const tallet = (s: string): number | null =>
  s.trim() === '' ? 0 : /^\d{1,3}$/.test(s.trim()) ? Number(s.trim()) : null

/** Hvor mange, fra hvilke lag, og hvem som leser. Ingen tall er foreslått, og ingen lesere er valgt på forhånd. */
export function Trekkdialog({ lesere, periode: forste, vedLukk }: Props) {
  const { saksprove: t } = useTekster()
  const { utfor, sender, feil } = useKommandoTil('/api/internkontroll/saksprover')
  const [periode, settPeriode] = useState(forste)
  const [antall, settAntall] = useState<Partial<Record<Felt, string>>>({})
  const [valgte, settValgte] = useState<string[]>([])
  const [provd, settProvd] = useState(false)
  const tall = (f: Felt) => tallet(antall[f] ?? '')
  const ingen = FELT.every(f => tall(f) === 0)
  const feilI = (f: Felt) =>
    provd && tall(f) === null
      ? t.dialog.heltTall
      : provd && ingen && f === LAG[0]
        ? t.dialog.manglerAntall
        : undefined
  const trekk = () => {
    settProvd(true)
    if (ingen || valgte.length === 0 || FELT.some(f => tall(f) === null)) return
    const storrelse = Object.fromEntries(LAG.map(l => [l, tall(l)]))
    utfor('trekk', { periode, storrelse, tillegg: tall('tillegg'), lesere: valgte }).then(
      vedLukk,
      () => undefined,
    )
  }
  const felt = (f: Felt, etikett: string, hjelp?: string) => (
    <TextField
      key={f}
      size="small"
      label={etikett}
      description={hjelp}
      inputMode="numeric"
      htmlSize={4}
      autoComplete="off"
      value={antall[f] ?? ''}
      error={feilI(f)}
      onChange={e => settAntall({ ...antall, [f]: e.target.value })}
    />
  )
  return (
    <Skjemadialog
      tittel={t.trekk}
      intro={t.dialog.intro}
      bekreft={t.dialog.trekk}
      sender={sender}
      feil={feil}
      vedSend={trekk}
      vedLukk={vedLukk}
    >
      <Tertialvelger periode={periode} vedValg={settPeriode} />
      <fieldset className={stil.lag}>
        <legend>{t.dialog.antall}</legend>
        {LAG.map(l => felt(l, t.lag[l]))}
      </fieldset>
      {felt('tillegg', t.dialog.tillegg, t.dialog.tilleggHjelp)}
      <CheckboxGroup
        size="small"
        legend={t.dialog.lesere}
        description={t.dialog.leserHjelp}
        value={valgte}
        onChange={(v: string[]) => settValgte(v)}
        error={provd && valgte.length === 0 ? t.dialog.manglerLeser : undefined}
      >
        {lesere.map(l => (
          <Checkbox key={l.ansattId} value={l.ansattId}>
            {l.navn}
          </Checkbox>
        ))}
      </CheckboxGroup>
    </Skjemadialog>
  )
}
