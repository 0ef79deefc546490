import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Kommunevisning } from '@handlingsrom/kontrakt/kommune'
import { Alert, Button, Heading, Textarea } from '@navikt/ds-react'
import { useState } from 'react'
import { useKommandoTil } from '../../felles/api/useKommando.ts'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Skjemadialog } from '../../felles/komponenter/Skjemadialog.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Kommune.module.css'

/** Den årlige oppgaven: se på normen mot prisene nå, og skriv hva som ble funnet (S-117). Står her til noen har gjort det. */
export function Normgjennomgang({ kommune }: { kommune: Kommunevisning }) {
  const { norm: n } = useTekster()
  const format = useFormat()
  const [skriver, settSkriver] = useState(false)
  const { gjennomgang: g, gjennomgatt } = kommune
  if (!g)
    return gjennomgatt ? (
      <p className={stil.dempet}>
        {n.gjennomgatt(format.dato(gjennomgatt.dato as Dato), gjennomgatt.vurdering)}
      </p>
    ) : null
  return (
    <Alert variant="warning" size="small">
      <Heading level="2" size="xsmall">
        {n.gjennomgang}
      </Heading>
      <p className={stil.regel}>
        {n.gjennomgangFrist(format.dato(g.frist as Dato))}{' '}
        {g.sist ? n.gjennomgangSist(format.dato(g.sist as Dato)) : n.aldriSett}
      </p>
      {kommune.kanEndre && (
        <Button size="small" variant="secondary" onClick={() => settSkriver(true)}>
          {n.skrivGjennomgang}
        </Button>
      )}
      {skriver && <Skriv vedLukk={() => settSkriver(false)} />}
    </Alert>
  )
}

function Skriv({ vedLukk }: { vedLukk: () => void }) {
  const { norm: n } = useTekster()
  const [provd, settProvd] = useState(false)
  const ord = useUtkast('kommune:norm:gjennomgang')
  const { utfor, sender, feil } = useKommandoTil('/api/kommune')
  const send = () => {
    settProvd(true)
    if (ord.tekst.trim() === '') return
    void utfor('normgjennomgang', { vurdering: ord.tekst.trim() }).then(
      () => {
        ord.forkast()
        vedLukk()
      },
      () => undefined,
    )
  }
  return (
    <Skjemadialog
      tittel={n.gjennomgang}
      bekreft={n.lagreGjennomgang}
      sender={sender}
      feil={feil}
      vedSend={send}
      vedLukk={vedLukk}
    >
      <Textarea
        size="small"
        label={n.hvaFant}
        description={n.hvaFantHjelp}
        minRows={4}
        value={ord.tekst}
        error={provd && ord.tekst.trim() === '' ? n.manglerGjennomgang : undefined}
        onChange={e => ord.settTekst(e.target.value)}
      />
    </Skjemadialog>
  )
}
