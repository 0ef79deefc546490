import { Checkbox, CheckboxGroup, Textarea } from '@navikt/ds-react'
import { useState } from 'react'
import type { Rolle } from '../../felles/api/meg.ts'
import { useKommandoTil } from '../../felles/api/useKommando.ts'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Skjemadialog } from '../../felles/komponenter/Skjemadialog.tsx'
import { nokler } from '../../felles/sak/nokler.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import type { Ansatt } from './Ansatte.tsx'

type Props = { ansatt: Ansatt; vedFerdig: (setning: string) => void; vedLukk: () => void }
const MED_SAKER: readonly Rolle[] = ['veileder', 'fagansvarlig', 'leder']

/** Slik det skal bli. Det som gjelder nå, er krysset av; en tilgang som er avsluttet, starter tom. */
export function Foresladialog({ ansatt, vedFerdig, vedLukk }: Props) {
  const alle = useTekster()
  const t = alle.ansatte
  const [roller, settRoller] = useState<readonly Rolle[]>(ansatt.avsluttet ? [] : ansatt.roller)
  const [krets, settKrets] = useState(ansatt.avsluttet === null && ansatt.iKrets)
  const [provd, settProvd] = useState(false)
  const grunn = useUtkast(`ansatt:${ansatt.ansattId}:forslag`)
  const { utfor, sender, feil } = useKommandoTil(`/api/ansatte/${ansatt.ansattId}`)
  const kanVaereIKrets = roller.some(r => MED_SAKER.includes(r))
  const send = () => {
    settProvd(true)
    if (grunn.tekst.trim() === '') return
    void utfor('forslag', { roller, iKrets: krets && kanVaereIKrets, grunn: grunn.tekst.trim() }).then(
      () => {
        grunn.forkast()
        vedFerdig(t.foreslatt(ansatt.navn))
      },
      () => undefined,
    )
  }
  return (
    <Skjemadialog
      tittel={t.foreslaTittel(ansatt.navn)}
      intro={t.foreslaIntro}
      bekreft={t.foreslaBekreft}
      sender={sender}
      feil={feil}
      vedSend={send}
      vedLukk={vedLukk}
    >
      <CheckboxGroup
        size="small"
        legend={t.roller}
        value={[...roller]}
        onChange={(valgt: Rolle[]) => settRoller(valgt)}
      >
        {nokler(alle.skall.roller).map(r => (
          <Checkbox key={r} value={r}>
            {alle.skall.roller[r]}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <Checkbox
        size="small"
        description={t.kretsHjelp}
        checked={krets && kanVaereIKrets}
        disabled={!kanVaereIKrets}
        onChange={hendelse => settKrets(hendelse.target.checked)}
      >
        {t.kretsValg}
      </Checkbox>
      <Textarea
        size="small"
        label={t.grunn}
        description={t.grunnHjelp}
        minRows={2}
        maxLength={500}
        value={grunn.tekst}
        error={provd && grunn.tekst.trim() === '' ? t.grunnMangler : undefined}
        onChange={hendelse => grunn.settTekst(hendelse.target.value)}
      />
    </Skjemadialog>
  )
}
