import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import { useState } from 'react'
import { Hvemvalg, type Menneske, Temavalg } from '../../felles/journal/Hvemvalg.tsx'
import { Skjemadialog } from '../../felles/komponenter/Skjemadialog.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import type { Dialogen } from './Notatdialog.tsx'

/** Knytter et notat til temaer og mennesker etterpå. Det som alt er knyttet, er valgt, og blir stående selv om valget tas bort. */
export function Knyttdialog({
  sakId,
  notat,
  personer,
  vedLukk,
}: Dialogen & { personer: readonly Menneske[] }) {
  const t = useTekster().journal
  const { utfor, sender, feil } = useSakskommando(sakId)
  const fast = notat.gjelder.map(g => g.personId)
  const [gjelder, settGjelder] = useState<readonly string[]>(fast)
  const [tema, settTema] = useState<readonly Tema[]>(notat.tema)
  const send = () =>
    utfor('knyttNotat', { notatId: notat.notatId, tema: [...tema], gjelder: [...gjelder] }).then(
      vedLukk,
      () => undefined,
    )
  return (
    <Skjemadialog
      tittel={t.knyttTittel}
      intro={t.knyttTekst}
      bekreft={t.knyttLagre}
      sender={sender}
      feil={feil}
      vedSend={() => void send()}
      vedLukk={vedLukk}
    >
      <Hvemvalg
        etikett={t.gjelderHvem}
        mennesker={personer}
        valgte={gjelder}
        vedEndring={valgte => settGjelder([...new Set([...fast, ...valgte])])}
      />
      <Temavalg
        etikett={t.temaer}
        valgte={tema}
        vedEndring={valgte => settTema([...new Set([...notat.tema, ...valgte])])}
      />
    </Skjemadialog>
  )
}
