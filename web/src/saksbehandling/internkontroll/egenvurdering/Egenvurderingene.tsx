import type { Dato } from '@handlingsrom/domene/felles/dato'
import { type Egenvurderingsrad, MALER, type Malnavn } from '@handlingsrom/kontrakt/egenvurdering'
import { PlusIcon } from '@navikt/aksel-icons'
import { Button, Tag, TextField } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { harRolle, useMeg } from '../../../felles/api/meg.ts'
import { useKommandoTil } from '../../../felles/api/useKommando.ts'
import { Lenke } from '../../../felles/komponenter/Lenke.tsx'
import { Panel } from '../../../felles/komponenter/Panel.tsx'
import { Side } from '../../../felles/komponenter/Side.tsx'
import { Skjemadialog } from '../../../felles/komponenter/Skjemadialog.tsx'
import { Sporring, Tomt } from '../../../felles/komponenter/Tilstander.tsx'
import { Valgfelt } from '../../../felles/komponenter/Valgfelt.tsx'
import { useFormat, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import stil from './Egenvurdering.module.css'
import { egenvurderingeneSporring } from './sporringer.ts'

/** Egenvurderingene leseren har noe med: hva som er i gang, hvem som har ansvaret, og hva som er neste steg. */
export function Egenvurderingene() {
  const { egenvurdering: t, internkontroll } = useTekster()
  const sporring = useQuery(egenvurderingeneSporring)
  const [apen, settApen] = useState(false)
  const serInternkontrollen = harRolle(useMeg(), 'leder', 'fagansvarlig')
  return (
    <Side
      tittel={t.tittel}
      fanetittel={t.tittel}
      hensikt={t.hensikt}
      over={serInternkontrollen && <Lenke til="/internkontroll">{internkontroll.tittel}</Lenke>}
      handlinger={
        sporring.data?.kanApne && (
          <Button size="small" icon={<PlusIcon aria-hidden />} onClick={() => settApen(true)}>
            {t.apne}
          </Button>
        )
      }
    >
      <Sporring sporring={sporring}>
        {({ egenvurderinger, kanApne, ansatte }) => (
          <>
            {egenvurderinger.length === 0 ? (
              <Tomt tittel={t.ingen}>{kanApne ? t.ingenLeder : t.ingenHjelp}</Tomt>
            ) : (
              <Panel tittel={t.alle}>
                <ul className={stil.liste}>
                  {egenvurderinger.map(e => (
                    <Rad key={e.egenvurderingId} e={e} />
                  ))}
                </ul>
              </Panel>
            )}
            {apen && <Apnedialog ansatte={ansatte} vedLukk={() => settApen(false)} />}
          </>
        )}
      </Sporring>
    </Side>
  )
}

function Rad({ e }: { e: Egenvurderingsrad }) {
  const { egenvurdering: t } = useTekster()
  const format = useFormat()
  return (
    <li>
      <div className={stil.rad}>
        <Lenke
          til={`/internkontroll/egenvurdering/${e.egenvurderingId}`}
          className={`aksel-link ${stil.navn}`}
        >
          {e.tittel}
        </Lenke>
        {e.ferdig && (
          <Tag size="xsmall" variant="outline" data-color="success">
            {t.status.ferdig}
          </Tag>
        )}
      </div>
      <p className={stil.dempet}>
        {[
          t.malen[e.mal],
          t.harAnsvaret(e.ansvarlig.navn),
          format.dato(e.apnet as Dato),
          ...(e.ferdig ? [] : [e.neste ? t.neste(t.del[e.neste]) : t.klar]),
        ].join(' · ')}
      </p>
    </li>
  )
}

type Apneprops = { ansatte: readonly { ansattId: string; navn: string }[]; vedLukk: () => void }

function Apnedialog({ ansatte, vedLukk }: Apneprops) {
  const { egenvurdering: t } = useTekster()
  const ga = useNavigate()
  const { utfor, sender, feil } = useKommandoTil('/api/internkontroll/egenvurdering')
  const [mal, settMal] = useState<Malnavn>()
  const [tittel, settTittel] = useState('')
  const [ansvarlig, settAnsvarlig] = useState<string>()
  const [provd, settProvd] = useState(false)
  const send = () => {
    settProvd(true)
    if (!mal || tittel.trim() === '' || !ansvarlig) return
    utfor<{ egenvurderingId: string }>('apne', { mal, tittel, ansvarlig }).then(
      ({ egenvurderingId }) => void ga({ to: `/internkontroll/egenvurdering/${egenvurderingId}` as '/' }),
      () => undefined,
    )
  }
  return (
    <Skjemadialog
      tittel={t.apne}
      intro={t.personvern}
      bekreft={t.apne}
      sender={sender}
      feil={feil}
      vedSend={send}
      vedLukk={vedLukk}
    >
      <Valgfelt
        etikett={t.mal}
        valg={Object.fromEntries(MALER.map(m => [m, t.malen[m]])) as Record<Malnavn, string>}
        verdi={mal}
        vedEndring={settMal}
        feil={provd && !mal ? t.velgMal : undefined}
      />
      <TextField
        size="small"
        label={t.navn}
        autoComplete="off"
        value={tittel}
        error={provd && tittel.trim() === '' ? t.fyllUt : undefined}
        onChange={e => settTittel(e.target.value)}
      />
      <Valgfelt
        etikett={t.ansvarlig}
        valg={Object.fromEntries(ansatte.map(a => [a.ansattId, a.navn]))}
        verdi={ansvarlig}
        vedEndring={settAnsvarlig}
        feil={provd && !ansvarlig ? t.velgAnsvarlig : undefined}
      />
    </Skjemadialog>
  )
}
