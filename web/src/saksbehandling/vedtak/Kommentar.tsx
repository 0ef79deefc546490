import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { Kommentarvisning } from '@handlingsrom/kontrakt/sak/lesing'
import { Button, Tag } from '@navikt/ds-react'
import { useState } from 'react'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Fritekst } from '../../felles/komponenter/Fritekst.tsx'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Lesing.module.css'
import type { Vedtaksprops } from './Vedtak.tsx'

/** En kommentar som er sendt: hvem, når, til hvilken utgave, og svarene. */
export function Sagt({ sakId, vedtak, kommentar: k }: Vedtaksprops & { kommentar: Kommentarvisning }) {
  const { lesing, vedtak: v } = useTekster()
  const t = lesing.kommentar
  const format = useFormat()
  const [svarer, settSvarer] = useState(false)
  const eldre = k.forslagNr < vedtak.forslagNr
  return (
    <article className={stil.kommentar}>
      <p className={stil.dempet}>
        <strong>{k.av.navn}</strong> {format.tidspunkt(k.tidspunkt as Tidspunkt)}
        {eldre && ` · ${t.utgave(k.forslagNr)}`}
      </p>
      <p className={stil.merker}>
        <Tag size="xsmall" variant="moderate" data-color={k.status === 'apen' ? 'warning' : 'neutral'}>
          {t.status[k.status]}
        </Tag>
        {k.grunn && (
          <Tag size="xsmall" variant="moderate" data-color="neutral">
            {v.retur.grunn[k.grunn]}
          </Tag>
        )}
      </p>
      {k.sted.sitat && (
        <p className={stil.sitat} lang="nb">
          «{k.sted.sitat}»
        </p>
      )}
      <p className={stil.ord}>{k.tekst}</p>
      {k.svar.map(s => (
        <div key={s.tidspunkt} className={stil.svaret}>
          <p className={stil.dempet}>
            <strong>{s.av.navn}</strong> {format.tidspunkt(s.tidspunkt as Tidspunkt)}
          </p>
          <p className={stil.ord}>{s.tekst}</p>
        </div>
      ))}
      {vedtak.lesing.kanBesvare &&
        (svarer ? (
          <Svar
            sakId={sakId}
            vedtak={vedtak}
            kommentarId={k.kommentarId}
            vedFerdig={() => settSvarer(false)}
          />
        ) : (
          <div>
            <Button size="xsmall" variant="tertiary" onClick={() => settSvarer(true)}>
              {t.svar}
            </Button>
          </div>
        ))}
    </article>
  )
}

function Svar({
  sakId,
  vedtak: { vedtakId },
  kommentarId,
  vedFerdig,
}: Vedtaksprops & { kommentarId: string; vedFerdig: () => void }) {
  const t = useTekster().lesing.kommentar
  const utkast = useUtkast(`${sakId}:${vedtakId}:svar:${kommentarId}`)
  const { utfor, sender, feil } = useSakskommando(sakId)
  const [provd, settProvd] = useState(false)
  const tom = utkast.tekst.trim() === ''
  const send = () => {
    settProvd(true)
    if (tom) return
    utfor('besvarKommentar', { vedtakId, kommentarId, tekst: utkast.tekst }).then(
      () => {
        utkast.forkast()
        vedFerdig()
      },
      () => undefined,
    )
  }
  return (
    <div className={stil.skjema}>
      <Fritekst
        etikett={t.svarfelt}
        utkast={utkast}
        minRader={2}
        {...(provd && tom ? { feil: t.manglerSvar } : {})}
      />
      {feil != null && <Feilet feil={feil} />}
      <div>
        <Button size="small" variant="secondary" loading={sender} onClick={send}>
          {t.sendSvar}
        </Button>
      </div>
    </div>
  )
}
