import { ALLE_SLAG, type Registre, type Slag } from '@handlingsrom/kontrakt/register'
import { PlusIcon } from '@navikt/aksel-icons'
import { Button } from '@navikt/ds-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Skjemadialog } from '../../../felles/komponenter/Skjemadialog.tsx'
import { Valgfelt } from '../../../felles/komponenter/Valgfelt.tsx'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import stil from './Register.module.css'
import { Skjema } from './Skjema.tsx'

/** Først hva, så skjemaet for det. */
export function ForOpp({ registre: r }: { registre: Registre }) {
  const { register: t } = useTekster()
  const ga = useNavigate()
  const [steg, settSteg] = useState<'lukket' | 'velg' | 'skjema'>('lukket')
  const [slag, settSlag] = useState<Slag>()
  const [provd, settProvd] = useState(false)
  const lukk = () => settSteg('lukket')
  return (
    <>
      <Button size="small" icon={<PlusIcon aria-hidden />} onClick={() => settSteg('velg')}>
        {t.forOpp}
      </Button>
      {steg === 'velg' && (
        <Skjemadialog
          tittel={t.hvilket}
          bekreft={t.videre}
          sender={false}
          feil={null}
          vedSend={() => {
            settProvd(true)
            if (slag) settSteg('skjema')
          }}
          vedLukk={lukk}
        >
          <Valgfelt
            etikett={t.hvilket}
            skjulEtikett
            valg={Object.fromEntries(ALLE_SLAG.map(s => [s, t.slag[s]])) as Record<Slag, string>}
            verdi={slag}
            vedEndring={settSlag}
            feil={provd && !slag ? t.velgSlag : undefined}
          />
          {slag && <p className={stil.dempet}>{t.hjelp[slag]}</p>}
        </Skjemadialog>
      )}
      {steg === 'skjema' && slag && (
        <Skjema
          slag={slag}
          ansatte={r.ansatte}
          dagens={r.dagens}
          vedLukk={lukk}
          vedLagret={id => void ga({ to: `/internkontroll/register/${id}` as '/' })}
        />
      )}
    </>
  )
}
