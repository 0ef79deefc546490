import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Kommunevisning } from '@handlingsrom/kontrakt/kommune'
import { Alert, Button, Heading, Textarea } from '@navikt/ds-react'
import { useState } from 'react'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Beslutningsdialog } from './Beslutningsdialog.tsx'
import stil from './Kommune.module.css'
import { useSatsord } from './useSatsord.ts'

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
      {skriver && <Skriv kommune={kommune} vedLukk={() => settSkriver(false)} />}
    </Alert>
  )
}

function Skriv({ kommune, vedLukk }: { kommune: Kommunevisning; vedLukk: () => void }) {
  const { norm: n } = useTekster()
  const satsord = useSatsord()
  const [provd, settProvd] = useState(false)
  const ord = useUtkast('kommune:norm:gjennomgang')
  const kropp = () => {
    settProvd(true)
    return ord.tekst.trim() === '' ? undefined : { vurdering: ord.tekst.trim() }
  }
  // Gjennomgangen gjelder normen og tilleggene. Er det en av dem som er endret, er det den som vises.
  const detAndre = (naa: Kommunevisning) => {
    const { norm, dyrtid, gjennomgang } = naa.beslutninger
    const nyNorm = gjennomgang.versjon === norm.versjon ? naa.normer.at(-1) : undefined
    const nytt = gjennomgang.versjon === dyrtid.versjon ? naa.dyrtidstillegg.at(-1) : nyNorm
    return nytt ? satsord(nytt) : (naa.gjennomgatt?.vurdering ?? '')
  }
  return (
    <Beslutningsdialog
      kommune={kommune}
      omrade="gjennomgang"
      vei="normgjennomgang"
      tittel={n.gjennomgang}
      bekreft={n.lagreGjennomgang}
      kropp={kropp}
      mitt={ord.tekst}
      detAndre={detAndre}
      forkast={ord.forkast}
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
    </Beslutningsdialog>
  )
}
