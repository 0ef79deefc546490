import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Utleveringsmaate } from '@handlingsrom/domene/vedtak/hendelser'
import { Button, Radio, RadioGroup } from '@navikt/ds-react'
import { useState } from 'react'
import { dagensDato } from '../../felles/api/meg.ts'
import { Datofelt } from '../../felles/komponenter/Datofelt.tsx'
import { gaTilForsteFeil } from '../../felles/komponenter/forsteFeil.ts'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { nokler } from '../../felles/sak/nokler.ts'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import type { Vedtaksprops } from './Vedtak.tsx'

/** Den som har sendt brevet eller gitt det fra seg, sier hvordan og når. Ingenting er valgt på forhånd. */
export function Utlevering({
  sakId,
  vedtak: { vedtakId },
  vedUtlevert,
}: Vedtaksprops & { vedUtlevert: () => void }) {
  const t = useTekster().vedtak.utlevering
  const { utfor, sender, feil } = useSakskommando(sakId)
  const [maate, settMaate] = useState<Utleveringsmaate>()
  const [dato, settDato] = useState<Dato | undefined>(dagensDato())
  const [provd, settProvd] = useState(false)
  const send = () => {
    settProvd(true)
    if (!maate || !dato) {
      gaTilForsteFeil()
      return
    }
    utfor('merkBrevUtlevert', { vedtakId, maate, dato }).then(vedUtlevert, () => undefined)
  }
  return (
    <>
      <RadioGroup
        size="small"
        legend={t.hvordan}
        value={maate ?? ''}
        onChange={(ny: Utleveringsmaate) => settMaate(ny)}
        error={provd && !maate ? t.manglerMaate : undefined}
      >
        {nokler(t.maate).map(m => (
          <Radio key={m} value={m}>
            {t.maate[m]}
          </Radio>
        ))}
      </RadioGroup>
      <Datofelt
        etikett={t.dato}
        verdi={dato}
        vedEndring={ny => settDato(ny)}
        {...(provd && !dato ? { feil: t.manglerDato } : {})}
      />
      {feil != null && <Feilet feil={feil} />}
      <div>
        <Button size="small" loading={sender} onClick={send}>
          {t.knapp}
        </Button>
      </div>
    </>
  )
}
