import type { BehovId, LinjeId, SoknadId } from '@handlingsrom/domene/felles/id'
import type { Linjevisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { BodyShort, Checkbox, CheckboxGroup } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { hvemDetGjelder } from '../../felles/behov/behovsord.ts'
import { behovSporring } from '../../felles/behov/sporring.ts'
import { Skjemadialog } from '../../felles/komponenter/Skjemadialog.tsx'
import { Sporring } from '../../felles/komponenter/Tilstander.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'

type Props = { sakId: string; soknadId: string; l: Linjevisning; vedLukk: () => void }

/** Hvilke behov linjen svarer på. Det linjen alt hører til gjennom behovet selv, kan ikke tas bort herfra. */
export function Koblingsdialog({ sakId, soknadId, l, vedLukk }: Props) {
  const { behov: ord, grunner } = useTekster()
  const t = grunner.kobling
  const [valgte, velg] = useState(() => l.grunner.behov.filter(b => b.knyttet).map(b => b.behovId))
  const faste = l.grunner.behov.filter(b => !b.knyttet).map(b => b.behovId)
  const { utfor, sender, feil } = useSakskommando(sakId)
  const send = () => {
    utfor('knyttLinje', {
      soknadId: soknadId as SoknadId,
      linjeId: l.linjeId as LinjeId,
      behov: valgte as BehovId[],
      settVersjon: l.grunner.koblingsversjon,
    }).then(vedLukk, () => undefined)
  }
  return (
    <Skjemadialog
      tittel={t.tittel(l.tekst)}
      intro={t.intro}
      bekreft={t.lagre}
      sender={sender}
      feil={feil}
      vedSend={send}
      vedLukk={vedLukk}
    >
      <Sporring sporring={useQuery(behovSporring(sakId))}>
        {visning =>
          visning.behov.length === 0 ? (
            <BodyShort>{t.ingenBehov}</BodyShort>
          ) : (
            <CheckboxGroup
              size="small"
              legend={t.behov}
              value={[...faste, ...valgte]}
              onChange={(nye: string[]) => velg(nye.filter(n => !faste.includes(n)))}
            >
              {visning.behov.map(b => (
                <Checkbox key={b.behovId} value={b.behovId} readOnly={faste.includes(b.behovId)}>
                  {hvemDetGjelder(b, ord)}: {b.hva}
                </Checkbox>
              ))}
            </CheckboxGroup>
          )
        }
      </Sporring>
    </Skjemadialog>
  )
}
