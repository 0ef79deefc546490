import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import { Button } from '@navikt/ds-react'
import { useState } from 'react'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Fritekst } from '../../felles/komponenter/Fritekst.tsx'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import type { Nodhjelpsprops } from './Nodhjelpsvedtak.tsx'
import stil from './Vedtak.module.css'
import type { MedUtfort } from './Vedtak.tsx'

/** En annen enn den som innvilget, ser over etterpå. Den stopper aldri hjelpen. */
export function Etterkontroll({ sakId, vedtak, nodhjelp, vedUtfort }: Nodhjelpsprops) {
  const t = useTekster().vedtak.nodhjelp
  const format = useFormat()
  const gjort = nodhjelp.etterkontroll
  return (
    <Panel tittel={t.etterkontroll}>
      <div className={stil.skjema}>
        {gjort ? (
          <article className={stil.kommentar}>
            <p className={stil.dempet}>
              {t.utfort(gjort.av.navn, format.tidspunkt(gjort.tidspunkt as Tidspunkt))}
            </p>
            <blockquote>{gjort.merknad}</blockquote>
          </article>
        ) : nodhjelp.venterPaEtterkontroll ? (
          <p className={stil.dempet}>{t.frist(format.dato(nodhjelp.etterkontrollFrist as Dato))}</p>
        ) : (
          <p className={stil.dempet}>{t.lesesIStedet}</p>
        )}
        {nodhjelp.venterPaEtterkontroll && !vedtak.kanEtterkontrollere && (
          <p className={stil.dempet}>{t.venter}</p>
        )}
        {vedtak.kanEtterkontrollere && <Skjema sakId={sakId} vedtak={vedtak} vedUtfort={vedUtfort} />}
      </div>
    </Panel>
  )
}

function Skjema({ sakId, vedtak: { vedtakId }, vedUtfort }: MedUtfort) {
  const t = useTekster().vedtak.nodhjelp
  const utkast = useUtkast(`${sakId}:${vedtakId}:etterkontroll`)
  const { utfor, sender, feil } = useSakskommando(sakId)
  const [provd, settProvd] = useState(false)
  const tom = utkast.tekst.trim() === ''
  const send = () => {
    settProvd(true)
    if (tom) return
    utfor('utforEtterkontroll', { vedtakId, merknad: utkast.tekst }).then(
      () => {
        utkast.forkast()
        vedUtfort('etterkontrollert')
      },
      () => undefined,
    )
  }
  return (
    <>
      <Fritekst
        etikett={t.felt}
        beskrivelse={t.feltHjelp}
        utkast={utkast}
        {...(provd && tom ? { feil: t.mangler } : {})}
      />
      {feil != null && <Feilet feil={feil} />}
      <div>
        <Button loading={sender} onClick={send}>
          {t.knapp}
        </Button>
      </div>
    </>
  )
}
