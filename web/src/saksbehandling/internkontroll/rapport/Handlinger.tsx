import { BAREKRAFTSMAL, type Rapportvisning } from '@handlingsrom/kontrakt/rapport'
import { Button, Checkbox, CheckboxGroup } from '@navikt/ds-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useKommandoTil } from '../../../felles/api/useKommando.ts'
import { Skjemadialog } from '../../../felles/komponenter/Skjemadialog.tsx'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import stil from './Rapport.module.css'
import { Malformvalg } from './Rapporter.tsx'

const useRapportkommando = (rapportId: string) =>
  useKommandoTil(`/api/internkontroll/rapporter/${rapportId}`, [['rapport', rapportId]])

/** Målformen, og FNs bærekraftsmål planen kan merkes med. Ingen av målene er valgt på forhånd. */
export function Innstilling({ r }: { r: Rapportvisning }) {
  const { rapport: t } = useTekster()
  const [apen, settApen] = useState(false)
  return (
    <>
      <Button size="small" variant="tertiary" onClick={() => settApen(true)}>
        {t.innstilling}
      </Button>
      {apen && <Innstillingsdialog r={r} vedLukk={() => settApen(false)} />}
    </>
  )
}

function Innstillingsdialog({ r, vedLukk }: { r: Rapportvisning; vedLukk: () => void }) {
  const { rapport: t } = useTekster()
  const { utfor, sender, feil } = useRapportkommando(r.rapportId)
  const [malform, settMalform] = useState<string>(r.malform)
  const [mal, settMal] = useState<readonly number[]>(r.barekraft)
  return (
    <Skjemadialog
      tittel={t.innstilling}
      bekreft={t.lagre}
      sender={sender}
      feil={feil}
      vedSend={() => void utfor('still', { malform, barekraft: mal }).then(vedLukk, () => undefined)}
      vedLukk={vedLukk}
    >
      <Malformvalg verdi={malform} vedValg={settMalform} />
      <CheckboxGroup
        size="small"
        legend={t.barekraft}
        description={t.barekraftHjelp}
        value={[...mal]}
        onChange={v => settMal(v as number[])}
      >
        <div className={stil.mal}>
          {BAREKRAFTSMAL.map(n => (
            <Checkbox key={n} value={n}>
              {t.malNr(n)}
            </Checkbox>
          ))}
        </div>
      </CheckboxGroup>
    </Skjemadialog>
  )
}

/** Fryser rapporten. Mangler det ord, er knappen der likevel, og svaret sier hva som mangler. */
export function Send({ r }: { r: Rapportvisning }) {
  const { rapport: t } = useTekster()
  const [apen, settApen] = useState(false)
  const { utfor, sender, feil, nullstill } = useRapportkommando(r.rapportId)
  const lukk = () => {
    nullstill()
    settApen(false)
  }
  return (
    <>
      <Button size="small" onClick={() => settApen(true)}>
        {t.send}
      </Button>
      {apen && (
        <Skjemadialog
          tittel={t.send}
          intro={t.sendIntro}
          bekreft={t.sendKnapp}
          sender={sender}
          feil={feil}
          vedSend={() => void utfor('send', {}).then(lukk, () => undefined)}
          vedLukk={lukk}
        />
      )}
    </>
  )
}

export function NyUtgave({ r }: { r: Rapportvisning }) {
  const { rapport: t } = useTekster()
  const ga = useNavigate()
  const [apen, settApen] = useState(false)
  const { utfor, sender, feil } = useKommandoTil('/api/internkontroll/rapporter', [['rapport', r.rapportId]])
  const begynn = () =>
    utfor<{ rapportId: string }>('begynn', { ar: r.ar, malform: r.malform, erstatter: r.rapportId }).then(
      ({ rapportId }) => {
        settApen(false)
        void ga({ to: `/internkontroll/rapport/${rapportId}` as '/' })
      },
      () => undefined,
    )
  return (
    <>
      <Button size="small" variant="secondary" onClick={() => settApen(true)}>
        {t.nyUtgave}
      </Button>
      {apen && (
        <Skjemadialog
          tittel={t.nyUtgave}
          intro={t.nyUtgaveIntro}
          bekreft={t.nyUtgave}
          sender={sender}
          feil={feil}
          vedSend={() => void begynn()}
          vedLukk={() => settApen(false)}
        />
      )}
    </>
  )
}
