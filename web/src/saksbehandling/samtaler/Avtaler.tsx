import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { LofteId } from '@handlingsrom/domene/felles/id'
import type { Loftevisning } from '@handlingsrom/kontrakt/sak/samtale'
import { BodyShort, Button, TextField } from '@navikt/ds-react'
import { useState } from 'react'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { NyAvtale } from './NyAvtale.tsx'
import stil from './Samtaler.module.css'

type Props = { sakId: string; lofter: readonly Loftevisning[]; dagens: string; kanSkrive: boolean }

/** Det som er avtalt og ikke gjort opp. Den som venter ved telefonen, står her til noen har ringt. */
export function Avtaler({ sakId, lofter, dagens, kanSkrive }: Props) {
  const t = useTekster().samtaler
  const [ny, settNy] = useState<'avtale' | 'ring-tilbake'>()
  const apne = lofter.filter(l => !l.gjortOpp)
  return (
    <Panel tittel={t.lofter}>
      <div className={stil.skjema}>
        {apne.length === 0 && <BodyShort size="small">{t.ingenLofter}</BodyShort>}
        {apne.length > 0 && (
          <ul className={stil.liste}>
            {apne.map(l => (
              <Avtale key={l.lofteId} sakId={sakId} lofte={l} dagens={dagens} kanSkrive={kanSkrive} />
            ))}
          </ul>
        )}
        {kanSkrive && !ny && (
          <div className={stil.knapper}>
            <Button size="small" variant="secondary" onClick={() => settNy('avtale')}>
              {t.nyAvtale}
            </Button>
            <Button size="small" variant="secondary" onClick={() => settNy('ring-tilbake')}>
              {t.ringTilbake}
            </Button>
          </div>
        )}
        {ny && <NyAvtale sakId={sakId} slag={ny} vedFerdig={() => settNy(undefined)} />}
      </div>
    </Panel>
  )
}

type Avtaleprops = { sakId: string; lofte: Loftevisning; dagens: string; kanSkrive: boolean }

function Avtale({ sakId, lofte: l, dagens, kanSkrive }: Avtaleprops) {
  const t = useTekster().samtaler
  const format = useFormat()
  const [bortfaller, settBortfaller] = useState(false)
  const [grunn, settGrunn] = useState('')
  const { utfor, sender, feil } = useSakskommando(sakId)
  const gjor = (utfall: 'holdt' | 'bortfalt') =>
    void utfor('gjorOppLofte', { lofteId: l.lofteId as LofteId, utfall, tekst: grunn }).catch(() => undefined)
  const slag = l.slag === 'ring-tilbake' ? `${t.lofteSlag[l.slag]}. ` : ''
  return (
    <li className={stil.avtale}>
      <span>
        {slag}
        {t.lofteHvem[l.hvem]}: {l.hva}
      </span>
      {l.innen && (
        <span className={stil.under}>
          {t.lofteInnen(format.dato(l.innen as Dato))}
          {l.innen < dagens && `. ${t.forbi}.`}
        </span>
      )}
      {feil != null && <Feilet feil={feil} />}
      {kanSkrive && bortfaller && (
        <TextField
          size="small"
          label={t.bortfaltGrunn}
          value={grunn}
          onChange={e => settGrunn(e.target.value)}
        />
      )}
      {kanSkrive && (
        <div className={stil.knapper}>
          {!bortfaller && (
            <Button size="small" variant="secondary" loading={sender} onClick={() => gjor('holdt')}>
              {t.gjort}
            </Button>
          )}
          <Button
            size="small"
            variant="tertiary"
            loading={sender && bortfaller}
            onClick={() => (bortfaller ? gjor('bortfalt') : settBortfaller(true))}
          >
            {t.bortfalt}
          </Button>
        </div>
      )}
    </li>
  )
}
