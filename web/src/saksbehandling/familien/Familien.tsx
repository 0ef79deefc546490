import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Samletvisning } from '@handlingsrom/kontrakt/sak/samlet'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { skjemautgave } from '../../felles/kartlegging/skjemautgave.ts'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Side } from '../../felles/komponenter/Side.tsx'
import { Laster, Sporring } from '../../felles/komponenter/Tilstander.tsx'
import { Oppholdspanel } from '../../felles/opphold/Oppholdspanel.tsx'
import { Kommerliste } from '../../felles/samlet/Kommerliste.tsx'
import samlestil from '../../felles/samlet/Samlet.module.css'
import { samletSporring } from '../../felles/samlet/sporring.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Familien.module.css'
import { Felt, Hjemmet } from './Felt.tsx'
import { Utgifter } from './Utgifter.tsx'

/** Familien slik den er fortalt i felt, på ett sted: det som skal skje, hjemmet, tjenestene, nettverket og utgiftene. */
export function Familien() {
  const { sakId } = useParams({ strict: false }) as { sakId: string }
  const t = useTekster().samlet
  return (
    <Side tittel={t.tittel} fanetittel={t.fane} hensikt={t.hensikt}>
      <Sporring sporring={useQuery(samletSporring(sakId))} laster={<Laster rader={4} hoyde={120} />}>
        {s => <Innhold sakId={sakId} s={s} />}
      </Sporring>
    </Side>
  )
}

function Innhold({ sakId, s }: { sakId: string; s: Samletvisning }) {
  const t = useTekster().samlet
  return (
    <div className={stil.kolonner}>
      <div className={stil.kolonne}>
        <Panel tittel={t.kommer}>
          <p className={samlestil.dempet}>{t.kommerHjelp}</p>
          <Kommerliste kommer={s.kommer} dagens={s.dagens as Dato} />
        </Panel>
        <Panel tittel={t.utgifter}>
          <Utgifter utgifter={s.utgifter} />
        </Panel>
      </div>
      <div className={stil.kolonne}>
        <Panel tittel={t.hjem}>
          <Hjemmet hjem={s.hjem} />
        </Panel>
        <Panel tittel={t.tjenester}>
          <Felt rader={s.tjenester} tomt={t.ingenTjenester} />
        </Panel>
        <Panel tittel={t.nettverk}>
          <Felt rader={s.nettverk} tomt={t.ingenNettverk} />
        </Panel>
        {s.utfordringer.length > 0 && (
          <Panel tittel={t.utfordringer}>
            <Felt rader={s.utfordringer} tomt="" />
          </Panel>
        )}
        <Oppholdspanel sakId={sakId} />
        <Panel tittel={t.utgaver}>
          <Utgaver utgaver={s.utgaver} />
        </Panel>
      </div>
    </div>
  )
}

/** Hvilke spørsmål svarene er svar på. Et gammelt svar kan være spurt etter en eldre utgave. */
function Utgaver({ utgaver }: Pick<Samletvisning, 'utgaver'>) {
  const { samlet: t, kartleggingsskjema } = useTekster()
  const navn = (versjon: string | null) => {
    const { grunn, egen } = skjemautgave(versjon ?? '')
    return versjon === null ? t.utenUtgave : kartleggingsskjema.utgavenavn(grunn, egen)
  }
  if (utgaver.length === 0) return <p className={samlestil.dempet}>{t.ingenSvar}</p>
  return (
    <ul className={samlestil.liste}>
      {utgaver.map(u => (
        <li key={u.versjon} className={samlestil.rad}>
          {t.utgaveRad(navn(u.versjon), u.antall)}
        </li>
      ))}
    </ul>
  )
}
