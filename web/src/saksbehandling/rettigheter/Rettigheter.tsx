import { SPRAAK, type Spraak } from '@handlingsrom/domene/felles/spraak'
import type { Rettighetsvisning } from '@handlingsrom/kontrakt/rettigheter'
import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { Button, Checkbox, CheckboxGroup, Radio, RadioGroup } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { hent } from '../../felles/api/klient.ts'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Side } from '../../felles/komponenter/Side.tsx'
import { Laster, Sporring } from '../../felles/komponenter/Tilstander.tsx'
import { nokler } from '../../felles/sak/nokler.ts'
import { sakSporring } from '../../felles/sak/sporringer.ts'
import { useSpraak, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Arkvisning } from '../../felles/utskrift/Arkvisning.tsx'
import stil from './Rettigheter.module.css'

/** Rettighetene i klart språk, på skjerm og papir. Fra en sak er språket og tilleggene dem familien trenger; alt kan endres. */
export function Rettigheter() {
  const { sakId } = useParams({ strict: false }) as { sakId?: string }
  const t = useTekster().rettigheter
  const { spraak } = useSpraak()
  const sak = useQuery({ ...sakSporring(sakId ?? ''), enabled: sakId !== undefined })
  return (
    <Side tittel={t.tittel} fanetittel={t.fane} hensikt={t.hensikt}>
      {sakId ? (
        <Sporring sporring={sak} laster={<Laster rader={3} hoyde={140} />}>
          {s => <Arket spraak={s.soker.malform} grupper={gruppene(s)} />}
        </Sporring>
      ) : (
        <Arket spraak={spraak} grupper={[]} />
      )}
    </Side>
  )
}

/** Det saken alt sier: at det er barn i familien, og at noen trenger tolk. Resten vet bare den som snakker med dem. */
const gruppene = (s: Saksvisning): readonly string[] => [
  ...(s.barn.some(b => !b.tattUt) ? ['barnefamilie'] : []),
  ...(s.soker.tolkesprak ? ['tolk'] : []),
]

function Arket(fra: { spraak: Spraak; grupper: readonly string[] }) {
  const { rettigheter: t, utskrift } = useTekster()
  const [spraak, velgSpraak] = useState(fra.spraak)
  const [grupper, velgGrupper] = useState(fra.grupper)
  const valg = `spraak=${spraak}&grupper=${grupper.join(',')}`
  const sporring = useQuery({
    queryKey: ['lister', 'rettigheter', valg],
    queryFn: ({ signal }) => hent<Rettighetsvisning>(`/api/rettigheter?${valg}`, { signal }),
    placeholderData: forrige => forrige,
  })
  return (
    <div className={stil.kolonner}>
      <Sporring sporring={sporring} laster={<Laster rader={5} hoyde={120} />}>
        {ark => <Arkvisning ark={ark} lang={spraak} navn={t.ark} />}
      </Sporring>
      <Panel tittel={t.ark}>
        <div className={stil.valg}>
          <RadioGroup size="small" legend={t.spraak} value={spraak} onChange={(s: Spraak) => velgSpraak(s)}>
            {SPRAAK.map(s => (
              <Radio key={s} value={s}>
                {utskrift.spraakene[s]}
              </Radio>
            ))}
          </RadioGroup>
          <CheckboxGroup
            size="small"
            legend={t.tillegg}
            value={[...grupper]}
            onChange={(g: string[]) => velgGrupper(g)}
          >
            {nokler(t.grupper).map(g => (
              <Checkbox key={g} value={g}>
                {t.grupper[g]}
              </Checkbox>
            ))}
          </CheckboxGroup>
          <div>
            <Button
              as="a"
              size="small"
              href={`/api/rettigheter/ark?${valg}`}
              target="_blank"
              rel="noreferrer"
            >
              {t.apne}
            </Button>
          </div>
        </div>
      </Panel>
    </div>
  )
}
