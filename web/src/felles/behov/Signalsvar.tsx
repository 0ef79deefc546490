import { SIGNALREGLER, type Signal } from '@handlingsrom/domene/behov/signaler'
import type { BehovId, PersonId, SamtaleId } from '@handlingsrom/domene/felles/id'
import { SIGNALGRUNNER, type Signalgrunn, type Signalutfall } from '@handlingsrom/domene/signal/hendelser'
import { Button, TextField } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Hurtigsvar } from '../kartlegging/Hurtigsvar.tsx'
import { Lenke } from '../komponenter/Lenke.tsx'
import { gjeldendeSoknad } from '../sak/gjeldende.ts'
import { sakSporring } from '../sak/sporringer.ts'
import { useTekster } from '../tekster/SpraakGiver.tsx'
import stil from './Behov.module.css'
import { Meldepliktdialog } from './Meldepliktdialog.tsx'
import { NyttBehov } from './NyttBehov.tsx'
import { useAvklarSignal } from './useAvklarSignal.ts'

type Props = {
  sakId: string
  signal: Signal
  gjelder: PersonId | 'familien'
  samtaleId?: SamtaleId | undefined
}

/** Det som kan gjøres med ett signal: en handling, eller legge det til side og si hvorfor. Ingenting er valgt, og ingenting må velges nå. */
export function Signalsvar({ sakId, signal, gjelder, samtaleId }: Props) {
  const t = useTekster().behov.signal
  const avklar = useAvklarSignal(sakId, { gjelder, samtaleId })
  const [apen, apne] = useState<'behov' | 'til-side'>()
  const [melder, meld] = useState(false)
  const { data: sak } = useQuery(sakSporring(sakId))
  const soknad = sak && gjeldendeSoknad(sak)
  const { tilbyr, tema } = SIGNALREGLER[signal.kode]
  const veksle = (hva: 'behov' | 'til-side') => apne(apen === hva ? undefined : hva)
  const ferdig = (utfall: Signalutfall, mer: { behovId?: BehovId } = {}) => avklar(signal, { utfall, ...mer })
  return (
    <>
      <div className={stil.knapper}>
        {tilbyr.includes('nodhjelp') && soknad && (
          <Lenke til={`/saker/${sakId}/nodhjelp/${soknad.soknadId}`} onClick={() => ferdig('nodhjelp')}>
            {t.nodhjelp}
          </Lenke>
        )}
        <Button
          size="xsmall"
          variant="secondary"
          aria-expanded={apen === 'behov'}
          onClick={() => veksle('behov')}
        >
          {t.behov}
        </Button>
        {tilbyr.includes('meldeplikt') && (
          <Button size="xsmall" variant="tertiary" onClick={() => meld(true)}>
            {t.meldeplikt}
          </Button>
        )}
        <Button
          size="xsmall"
          variant="tertiary"
          aria-expanded={apen === 'til-side'}
          onClick={() => veksle('til-side')}
        >
          {t.tilSide}
        </Button>
      </div>
      {apen === 'behov' && (
        <NyttBehov
          sakId={sakId}
          gjelder={gjelder}
          tema={tema}
          samtaleId={samtaleId}
          vedLagt={behovId => ferdig('behov', { behovId })}
          vedLukk={() => apne(undefined)}
        />
      )}
      {apen === 'til-side' && (
        <TilSide vedValgt={mer => avklar(signal, { utfall: 'lagt-til-side', ...mer })} />
      )}
      {melder && (
        <Meldepliktdialog
          sakId={sakId}
          {...(gjelder === 'familien' ? {} : { personId: gjelder })}
          vedLagret={() => ferdig('meldeplikt')}
          vedLukk={() => meld(false)}
        />
      )}
    </>
  )
}

type TilSideprops = { vedValgt: (grunn: { grunn: Signalgrunn; tekst?: string }) => void }

/** Grunnen er en kode, så det kan ses hva signaler endte i. Ordene er frie, og må stå når ingen av grunnene passer. */
function TilSide({ vedValgt }: TilSideprops) {
  const t = useTekster().behov.signal
  const [grunn, settGrunn] = useState<Signalgrunn>()
  const [tekst, settTekst] = useState('')
  const [provd, settProvd] = useState(false)
  const mangler = !grunn
    ? t.manglerGrunn
    : grunn === 'annet' && tekst.trim() === ''
      ? t.manglerOrd
      : undefined
  const ferdig = () => {
    settProvd(true)
    if (mangler || !grunn) return
    vedValgt({ grunn, ...(tekst.trim() ? { tekst: tekst.trim() } : {}) })
  }
  return (
    <div className={stil.tilSide}>
      <Hurtigsvar
        form="brikker"
        skjulLegende={false}
        legende={t.hvorforTilSide}
        valg={SIGNALGRUNNER.map(g => ({ verdi: g, tekst: t.grunn[g] }))}
        verdi={grunn}
        vedValg={settGrunn}
      />
      <TextField
        size="small"
        label={t.medOrd}
        autoComplete="off"
        value={tekst}
        onChange={hendelse => settTekst(hendelse.target.value)}
        error={provd && mangler}
      />
      <div>
        <Button size="xsmall" variant="secondary" onClick={ferdig}>
          {t.leggTilSide}
        </Button>
      </div>
    </div>
  )
}
