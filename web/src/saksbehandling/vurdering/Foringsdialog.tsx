import { TextField } from '@navikt/ds-react'
import { useState } from 'react'
import { Skjemadialog } from '../../felles/komponenter/Skjemadialog.tsx'
import { lesManed } from '../../felles/maned.ts'
import { useSkjemakommando } from '../../felles/sak/useSkjemakommando.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'

/** Måneder med stønad fra før saken var her. De telles med i spørsmålet, og ikke i noe annet. */
export function Foringsdialog({ sakId, vedLukk }: { sakId: string; vedLukk: () => void }) {
  const t = useTekster().langvarig
  const { provd, sender, feil, send } = useSkjemakommando(sakId, { forkast: () => undefined }, vedLukk)
  const [fra, settFra] = useState('')
  const [til, settTil] = useState('')
  const [kilde, settKilde] = useState('')
  const [lestFra, lestTil] = [lesManed(fra), lesManed(til)]
  const tom = kilde.trim() === ''
  return (
    <Skjemadialog
      tittel={t.forMaaneder}
      intro={t.foringsintro}
      bekreft={t.lagreMaaneder}
      sender={sender}
      feil={feil}
      vedSend={() =>
        send('forTidligereStonad', lestFra && lestTil && !tom ? { fra: lestFra, til: lestTil, kilde } : null)
      }
      vedLukk={vedLukk}
    >
      <TextField
        size="small"
        label={t.fra}
        description={t.manedHjelp}
        autoComplete="off"
        htmlSize={10}
        value={fra}
        onChange={e => settFra(e.target.value)}
        error={provd && !lestFra ? t.manglerManed : undefined}
      />
      <TextField
        size="small"
        label={t.til}
        description={t.manedHjelp}
        autoComplete="off"
        htmlSize={10}
        value={til}
        onChange={e => settTil(e.target.value)}
        error={provd && !lestTil ? t.manglerManed : undefined}
      />
      <TextField
        size="small"
        label={t.kilde}
        autoComplete="off"
        maxLength={500}
        value={kilde}
        onChange={e => settKilde(e.target.value)}
        error={provd && tom ? t.manglerKilde : undefined}
      />
    </Skjemadialog>
  )
}
