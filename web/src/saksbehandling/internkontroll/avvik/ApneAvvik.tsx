import type { Tertial } from '@handlingsrom/kontrakt/internkontroll'
import { LESTE_PUNKTER, type Lestpunkt } from '@handlingsrom/kontrakt/saksprove'
import { Button, Select, Textarea, TextField } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useKommandoTil } from '../../../felles/api/useKommando.ts'
import { useUtkast } from '../../../felles/api/useUtkast.ts'
import { Fritekst } from '../../../felles/komponenter/Fritekst.tsx'
import { Skjemadialog } from '../../../felles/komponenter/Skjemadialog.tsx'
import { dennePerioden, Tertialvelger, useTertialnavn } from '../../../felles/komponenter/Tertialvelger.tsx'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import { avvikeneSporring } from './sporringer.ts'

type Props = { malepunkt?: Lestpunkt; periode?: Tertial; etikett?: string; liten?: boolean }

/** Knappen som åpner et avvik, koblet til målepunktet og perioden lederen ser på. Bare lederen har den. */
export function ApneAvvik({ malepunkt, periode, etikett, liten = false }: Props) {
  const { avvik: t } = useTekster()
  const [apen, settApen] = useState(false)
  const { data } = useQuery(avvikeneSporring)
  if (!data?.kanStyre) return null
  return (
    <>
      <Button
        size={liten ? 'xsmall' : 'small'}
        variant={liten ? 'tertiary' : 'primary'}
        {...(malepunkt ? { 'aria-label': t.apneFor(malepunkt) } : {})}
        onClick={() => settApen(true)}
      >
        {etikett ?? t.apneNytt}
      </Button>
      {apen && (
        <Apnedialog
          perioder={data.perioder as readonly Tertial[]}
          {...(malepunkt ? { malepunkt } : {})}
          {...(periode ? { periode } : {})}
          vedLukk={() => settApen(false)}
        />
      )}
    </>
  )
}

type Dialogprops = {
  perioder: readonly Tertial[]
  malepunkt?: Lestpunkt
  periode?: Tertial
  vedLukk: () => void
}

function Apnedialog({ perioder, malepunkt: forst, periode: forstSett, vedLukk }: Dialogprops) {
  const { avvik: t, kontroll } = useTekster()
  const navn = useTertialnavn()
  const ga = useNavigate()
  const { utfor, sender, feil } = useKommandoTil('/api/internkontroll/avvik')
  const utkast = {
    tittel: useUtkast('avvik:nytt:tittel'),
    beskrivelse: useUtkast('avvik:nytt:beskrivelse'),
    arsak: useUtkast('avvik:nytt:arsak'),
  }
  const [malepunkt, settPunkt] = useState(forst)
  const [sett, settSett] = useState(forstSett ?? dennePerioden)
  const [periode, settPeriode] = useState(perioder[0])
  const [hoyst, settHoyst] = useState('')
  const [provd, settProvd] = useState(false)
  const tall = /^\d{1,3}$/.test(hoyst.trim()) && Number(hoyst) <= 100 ? Number(hoyst) : null
  const tittel = utkast.tittel.tekst
  const send = () => {
    settProvd(true)
    if (tittel.trim() === '' || !malepunkt || tall === null || !periode) return
    const ord = { tittel, beskrivelse: utkast.beskrivelse.tekst, arsak: utkast.arsak.tekst }
    utfor<{ avvikId: string }>('apne', { ...ord, effekt: { malepunkt, hoyst: tall }, sett, periode }).then(
      ({ avvikId }) => {
        for (const u of Object.values(utkast)) u.forkast()
        vedLukk()
        void ga({ to: `/internkontroll/avvik/${avvikId}` as '/' })
      },
      () => undefined,
    )
  }
  return (
    <Skjemadialog
      tittel={t.apneNytt}
      intro={t.dialog.intro}
      bekreft={t.dialog.bekreft}
      sender={sender}
      feil={feil}
      vedSend={send}
      vedLukk={vedLukk}
    >
      <Textarea
        size="small"
        label={t.dialog.tittel}
        minRows={1}
        maxRows={3}
        value={tittel}
        error={provd && tittel.trim() === '' ? t.dialog.manglerTittel : undefined}
        onChange={e => utkast.tittel.settTekst(e.target.value)}
      />
      <Select
        size="small"
        label={t.dialog.punkt}
        value={malepunkt ?? ''}
        error={provd && !malepunkt ? t.dialog.manglerPunkt : undefined}
        onChange={e => settPunkt(LESTE_PUNKTER.find(p => p === e.target.value))}
      >
        <option value="" />
        {LESTE_PUNKTER.map(p => (
          <option key={p} value={p}>{`${p} ${kontroll.navn[p]}`}</option>
        ))}
      </Select>
      <Tertialvelger periode={sett} vedValg={settSett} etikett={t.dialog.sett} />
      <TextField
        size="small"
        label={t.dialog.hoyst}
        description={t.dialog.hoystHjelp}
        inputMode="numeric"
        htmlSize={4}
        autoComplete="off"
        value={hoyst}
        error={provd && tall === null ? t.dialog.manglerHoyst : undefined}
        onChange={e => settHoyst(e.target.value)}
      />
      <Select
        size="small"
        label={t.dialog.periode}
        description={t.dialog.periodeHjelp}
        value={periode}
        onChange={e => settPeriode(e.target.value as Tertial)}
      >
        {perioder.map(p => (
          <option key={p} value={p}>
            {navn(p)}
          </option>
        ))}
      </Select>
      <Fritekst etikett={t.dialog.beskrivelse} utkast={utkast.beskrivelse} minRader={2} />
      <Fritekst etikett={t.dialog.arsak} utkast={utkast.arsak} minRader={2} />
    </Skjemadialog>
  )
}
