import type { Terskelvisning } from '@handlingsrom/kontrakt/indikator'
import type { Tertial } from '@handlingsrom/kontrakt/internkontroll'
import { Alert, Button, Textarea } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { harRolle, useMeg } from '../api/meg.ts'
import { useKommandoTil } from '../api/useKommando.ts'
import { useUtkast } from '../api/useUtkast.ts'
import { Lenke } from '../komponenter/Lenke.tsx'
import { Skjemadialog } from '../komponenter/Skjemadialog.tsx'
import { useTertialnavn } from '../komponenter/Tertialvelger.tsx'
import { useTekster } from '../tekster/SpraakGiver.tsx'
import { indikatorSporring } from './sporring.ts'
import { useTallform } from './useTallform.ts'

/** Oppgaven til den som eier en terskel tallet har gått forbi: én for hver, til tallet er tilbake eller eieren har skrevet hva som skjer. */
export function KryssedeTerskler() {
  const kanEie = harRolle(useMeg(), 'fagansvarlig', 'leder')
  const { data } = useQuery({ ...indikatorSporring, enabled: kanEie })
  return (data?.terskler ?? [])
    .filter(t => t.min && t.krysset && !t.svar)
    .map(t => <Krysset key={t.indikator} terskel={t} />)
}

function Krysset({ terskel }: { terskel: Terskelvisning }) {
  const { indikator: t } = useTekster()
  const tall = useTallform()
  const tertial = useTertialnavn()
  const [svarer, settSvarer] = useState(false)
  if (!terskel.krysset) return null
  const { indikator, krysset, retning, verdi } = terskel
  const setning = t.terskel[retning](
    t.navn[indikator],
    tall(indikator, krysset.verdi),
    tall(indikator, verdi),
  )
  return (
    <Alert variant="info" size="small">
      {setning} {t.terskel.periode(tertial(krysset.periode as Tertial))}{' '}
      <Lenke til={`/internkontroll/indikator/${indikator}`}>{t.terskel.seTallene}</Lenke>{' '}
      <Button size="xsmall" variant="secondary" onClick={() => settSvarer(true)}>
        {t.terskel.svar}
      </Button>
      {svarer && <Svar terskel={terskel} setning={setning} vedLukk={() => settSvarer(false)} />}
    </Alert>
  )
}

function Svar({
  terskel,
  setning,
  vedLukk,
}: {
  terskel: Terskelvisning
  setning: string
  vedLukk: () => void
}) {
  const { indikator: t } = useTekster()
  const utkast = useUtkast(`terskel:${terskel.indikator}`)
  const [provd, settProvd] = useState(false)
  const { utfor, sender, feil } = useKommandoTil('/api/internkontroll/terskler')
  const tom = utkast.tekst.trim() === ''
  const send = () => {
    settProvd(true)
    if (tom) return
    const { indikator, krysset } = terskel
    void utfor('svar', { indikator, periode: krysset?.periode, svar: utkast.tekst.trim() }).then(
      () => {
        utkast.forkast()
        vedLukk()
      },
      () => undefined,
    )
  }
  return (
    <Skjemadialog
      tittel={t.terskel.svar}
      intro={setning}
      bekreft={t.terskel.lagre}
      sender={sender}
      feil={feil}
      vedSend={send}
      vedLukk={vedLukk}
    >
      <Textarea
        size="small"
        label={t.terskel.hvaSkjer}
        description={t.terskel.hvaSkjerHjelp}
        minRows={3}
        value={utkast.tekst}
        error={provd && tom ? t.terskel.mangler : undefined}
        onChange={e => utkast.settTekst(e.target.value)}
      />
    </Skjemadialog>
  )
}
