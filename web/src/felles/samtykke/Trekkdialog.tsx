import type { Dato } from '@handlingsrom/domene/felles/dato'
import { Radio, RadioGroup } from '@navikt/ds-react'
import { useState } from 'react'
import { Datofelt } from '../komponenter/Datofelt.tsx'
import { Skjemadialog } from '../komponenter/Skjemadialog.tsx'
import { nokler } from '../sak/nokler.ts'
import { useSkjemakommando } from '../sak/useSkjemakommando.ts'
import { useTekster } from '../tekster/SpraakGiver.tsx'

type Person = { readonly personId: string; readonly fornavn: string }
type Props = {
  sakId: string
  nr: number
  navn: string
  dagens: string
  personer: readonly Person[]
  /** Den som ga det, når det er kjent: hun er den som oftest trekker det. */
  giver?: string | undefined
  vedLukk: () => void
}
type Maate = keyof ReturnType<typeof useTekster>['samtykke']['maaten']

/** Å trekke et samtykke er like lett som å gi det: hvem, hvordan og hvilken dag. Ingen grunn kreves, og ingen spørres om den. */
export function Trekkdialog({ sakId, nr, navn, dagens, personer, giver, vedLukk }: Props) {
  const t = useTekster().samtykke
  const { provd, sender, feil, send } = useSkjemakommando(sakId, { forkast: () => undefined }, vedLukk)
  const [av, settAv] = useState(giver)
  const [maate, settMaate] = useState<Maate>()
  const [dato, settDato] = useState<Dato | undefined>(dagens as Dato)
  return (
    <Skjemadialog
      tittel={t.trekkTittel(navn)}
      intro={t.trekkTekst}
      bekreft={t.trekkBekreft}
      sender={sender}
      feil={feil}
      vedSend={() => send('trekkSamtykke', av && maate && dato ? { nr, av, maate, dato } : null)}
      vedLukk={vedLukk}
    >
      <RadioGroup
        size="small"
        legend={t.trukketAv}
        value={av ?? ''}
        onChange={settAv}
        error={provd && !av ? t.skjema.mangler.av : undefined}
      >
        {personer.map(p => (
          <Radio key={p.personId} value={p.personId}>
            {p.fornavn}
          </Radio>
        ))}
      </RadioGroup>
      <RadioGroup
        size="small"
        legend={t.trukketHvordan}
        value={maate ?? ''}
        onChange={(ny: Maate) => settMaate(ny)}
        error={provd && !maate ? t.skjema.mangler.maate : undefined}
      >
        {nokler(t.maaten).map(m => (
          <Radio key={m} value={m}>
            {t.maaten[m]}
          </Radio>
        ))}
      </RadioGroup>
      <Datofelt
        etikett={t.trukketDag}
        verdi={dato}
        vedEndring={ny => settDato(ny)}
        {...(provd && !dato ? { feil: t.skjema.mangler.dato } : {})}
      />
    </Skjemadialog>
  )
}
