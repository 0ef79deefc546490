import type { PersonId } from '@handlingsrom/domene/felles/id'
import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { Meldepliktdialog } from '../../../felles/behov/Meldepliktdialog.tsx'
import { Arkdialog } from '../../../felles/utskrift/Arkdialog.tsx'
import { Graderingsdialog } from '../gradering/Graderingsdialog.tsx'
import type { Handling } from '../handling.ts'
import { Sprakdialog } from '../sprak/Sprakdialog.tsx'
import { AvklarAkutt, MeldAkutt } from './Akutt.tsx'
import { AlleBarna } from './AlleBarna.tsx'
import { Avslutt } from './Avslutt.tsx'
import { ForelopigSvar } from './ForelopigSvar.tsx'
import { Inhabil } from './Inhabil.tsx'
import { ManglendeBarn } from './ManglendeBarn.tsx'
import { NyPerson } from './NyPerson.tsx'
import { RettBarn } from './RettBarn.tsx'
import { TaUt } from './TaUt.tsx'

export type Dialogprops<H extends Handling['slag'] = Handling['slag']> = {
  readonly sak: Saksvisning
  readonly handling: Extract<Handling, { slag: H }>
  readonly vedLukk: () => void
}

export function Dialoger({ sak, handling, vedLukk }: Dialogprops) {
  const felles = { sak, vedLukk }
  switch (handling.slag) {
    case 'inhabil':
      return <Inhabil {...felles} handling={handling} />
    case 'forelopig':
      return <ForelopigSvar {...felles} handling={handling} />
    case 'meldAkutt':
      return <MeldAkutt {...felles} handling={handling} />
    case 'avklarAkutt':
      return <AvklarAkutt {...felles} handling={handling} />
    case 'avslutt':
      return <Avslutt {...felles} handling={handling} />
    case 'manglendeBarn':
      return <ManglendeBarn {...felles} handling={handling} />
    case 'alleBarna':
      return <AlleBarna {...felles} handling={handling} />
    case 'nyttBarn':
    case 'nyVoksen':
      return <NyPerson {...felles} handling={handling} />
    case 'rettBarn':
      return <RettBarn {...felles} handling={handling} />
    case 'gradering':
    case 'bekreftGradering':
      return <Graderingsdialog {...felles} handling={handling} />
    case 'sprak':
      return <Sprakdialog {...felles} handling={handling} />
    case 'skrivUt':
      return <Arkdialog sakId={sak.sakId} barn={sak.barn.filter(b => !b.tattUt)} vedLukk={vedLukk} />
    case 'meldeplikt':
      return (
        <Meldepliktdialog
          sakId={sak.sakId}
          {...(handling.personId ? { personId: handling.personId as PersonId } : {})}
          vedLukk={vedLukk}
        />
      )
    case 'taUt':
      return <TaUt {...felles} handling={handling} />
    default:
      return handling satisfies never
  }
}
