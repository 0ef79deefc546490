import { Button } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Side } from '../../felles/komponenter/Side.tsx'
import { Laster, Sporring } from '../../felles/komponenter/Tilstander.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { tilbudSporring } from '../../felles/tilbud/sporring.ts'
import { Innhold } from './Innhold.tsx'
import stil from './Tilbud.module.css'

/** Det familien kan søke om eller bli med på, hvorfor, og hva de har fått vite. Veilederen velger hva hun forteller. */
export function Tilbud() {
  const { sakId } = useParams({ strict: false }) as { sakId: string }
  const t = useTekster().tilbud
  return (
    <Side
      tittel={t.tittel}
      fanetittel={t.fane}
      hensikt={<span className={stil.bareSkjerm}>{t.hensikt}</span>}
      handlinger={
        <Button size="small" variant="secondary" className={stil.bareSkjerm} onClick={() => window.print()}>
          {t.skrivUt}
        </Button>
      }
    >
      <Sporring sporring={useQuery(tilbudSporring(sakId))} laster={<Laster rader={5} hoyde={140} />}>
        {visning => <Innhold sakId={sakId} visning={visning} />}
      </Sporring>
    </Side>
  )
}
