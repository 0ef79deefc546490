import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import { RETURGRUNNER, type Returgrunn } from '@handlingsrom/domene/vedtak/hendelser'
import { Button, Checkbox, CheckboxGroup } from '@navikt/ds-react'
import { useState } from 'react'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Fritekst } from '../../felles/komponenter/Fritekst.tsx'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Lesing.module.css'
import { type Lesekladd, somLest } from './lesekladd.ts'
import type { Vedtaksprops } from './Vedtak.tsx'

/** Lesing av et fattet vedtak: trukket ut, eller valgt med en grunn. Den stopper ingenting. */
export function Etterlesing({ sakId, vedtak, kladd }: Vedtaksprops & { kladd: Lesekladd }) {
  const { etterlesing: t } = useTekster().lesing
  const format = useFormat()
  const { etterlesing: e, kanVelges, kanKvalitetslese } = vedtak.lesing
  if (!e && !kanVelges) return null
  return (
    <Panel tittel={t.tittel}>
      <div className={stil.skjema}>
        <p className={stil.dempet}>{t.under}</p>
        {e && <p>{e.trukket ? t.trukket(e.andel ?? 0) : t.valgt(e.valgtAv?.navn ?? '', e.grunn ?? '')}</p>}
        {e?.lest && (
          <article className={stil.kommentar}>
            <p className={stil.dempet}>
              {t.lest(e.lest.av.navn, format.tidspunkt(e.lest.tidspunkt as Tidspunkt))}
            </p>
            <p className={stil.ord}>{e.lest.merknad}</p>
          </article>
        )}
        {e && !e.lest && !e.utlopt && (
          <p className={stil.dempet}>
            {!kanKvalitetslese && `${t.venter} `}
            {e.siste && t.innen(format.dato(e.siste as Dato))}
          </p>
        )}
        {e?.utlopt && e.siste && <p>{t.utlopt(format.dato(e.siste as Dato))}</p>}
        {kanVelges && <Velg sakId={sakId} vedtak={vedtak} />}
        {kanKvalitetslese && <Les sakId={sakId} vedtak={vedtak} kladd={kladd} />}
      </div>
    </Panel>
  )
}

function Velg({ sakId, vedtak: { vedtakId } }: Vedtaksprops) {
  const { etterlesing: t } = useTekster().lesing
  const utkast = useUtkast(`${sakId}:${vedtakId}:velg-lesing`)
  const { utfor, sender, feil } = useSakskommando(sakId)
  const [provd, settProvd] = useState(false)
  const tom = utkast.tekst.trim() === ''
  const send = () => {
    settProvd(true)
    if (tom) return
    utfor('velgKvalitetslesing', { vedtakId, grunn: utkast.tekst }).then(utkast.forkast, () => undefined)
  }
  return (
    <>
      <Fritekst
        etikett={t.hvorfor}
        utkast={utkast}
        minRader={2}
        {...(provd && tom ? { feil: t.manglerGrunn } : {})}
      />
      {feil != null && <Feilet feil={feil} />}
      <div>
        <Button size="small" variant="secondary" loading={sender} onClick={send}>
          {t.be}
        </Button>
      </div>
    </>
  )
}

function Les({ sakId, vedtak: { vedtakId }, kladd }: Vedtaksprops & { kladd: Lesekladd }) {
  const { lesing, vedtak } = useTekster()
  const { etterlesing: t } = lesing
  const utkast = useUtkast(`${sakId}:${vedtakId}:kvalitetslesing`)
  const { utfor, sender, feil } = useSakskommando(sakId)
  const [grunner, settGrunner] = useState<readonly Returgrunn[]>([])
  const [provd, settProvd] = useState(false)
  const tom = utkast.tekst.trim() === ''
  const send = () => {
    settProvd(true)
    if (tom) return
    utfor('kvalitetsles', { vedtakId, merknad: utkast.tekst, grunner: [...grunner], ...somLest(kladd) }).then(
      () => {
        utkast.forkast()
        kladd.forkast()
      },
      () => undefined,
    )
  }
  return (
    <>
      <CheckboxGroup
        size="small"
        legend={t.funn}
        value={[...grunner]}
        onChange={(valgt: Returgrunn[]) => settGrunner(valgt)}
      >
        {RETURGRUNNER.map(g => (
          <Checkbox key={g} value={g}>
            {vedtak.retur.grunn[g]}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <Fritekst
        etikett={t.merknad}
        utkast={utkast}
        minRader={3}
        {...(provd && tom ? { feil: t.manglerMerknad } : {})}
      />
      {feil != null && <Feilet feil={feil} />}
      <div>
        <Button size="small" loading={sender} onClick={send}>
          {t.ferdig}
        </Button>
      </div>
    </>
  )
}
