import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Laster, Sporring } from '../../felles/komponenter/Tilstander.tsx'
import { kartleggingSporring, sakSporring, samtaleSporring } from '../../felles/sak/sporringer.ts'
import { Lesing } from './Lesing.tsx'
import { Samtalerom } from './Samtalerom.tsx'
import { skjemaSporring } from './samtaleskjema.ts'

/** Samtalen med familien: søsken side om side, ett tema om gangen, og alt lagret mens man skriver. */
export function Samtale() {
  const { sakId, samtaleId } = useParams({ strict: false }) as { sakId: string; samtaleId: string }
  const samtale = useQuery(samtaleSporring(sakId, samtaleId))
  const sak = useQuery(sakSporring(sakId))
  const kartlegging = useQuery(kartleggingSporring(sakId))
  const skjema = useQuery(skjemaSporring)
  const laster = <Laster side rader={8} hoyde={56} />
  return (
    <Sporring sporring={samtale} laster={laster}>
      {s => (
        <Sporring sporring={skjema} laster={laster}>
          {f => (
            <Sporring sporring={kartlegging} laster={laster}>
              {k =>
                s.samtale.avsluttet || !k.kanSkrive || !sak.data ? (
                  <Lesing sakId={sakId} detaljer={s} />
                ) : (
                  <Samtalerom key={samtaleId} detaljer={s} skjema={f} visning={k} sak={sak.data} />
                )
              }
            </Sporring>
          )}
        </Sporring>
      )}
    </Sporring>
  )
}
