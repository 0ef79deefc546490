import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Oppringningsvisning } from '@handlingsrom/kontrakt/sak/oppringning'
import { PhoneIcon } from '@navikt/aksel-icons'
import { Button, Heading } from '@navikt/ds-react'
import { useState } from 'react'
import { dagensDato } from '../../felles/api/meg.ts'
import { Notatlenke } from '../../felles/journal/Notatlenke.tsx'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { ettPunktum } from '../../felles/oppgaver.ts'
import { nokler } from '../../felles/sak/nokler.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { gaTil } from './gaTil.ts'
import { Faktum } from './Innholdspanel.tsx'
import { Oppringningsdialog } from './Oppringningsdialog.tsx'
import stil from './Vedtak.module.css'
import type { Vedtaksprops } from './Vedtak.tsx'

type Ring = NonNullable<Oppringningsvisning>
const PANEL = 'ring-og-forklar'

/** Hvorfor noen bør ringe, hvem det haster for, og hva som er gjort. Brevet står i panelet over. */
export function Oppringningspanel({ sakId, vedtak }: Vedtaksprops) {
  const { oppringning: t, oppgaver } = useTekster()
  const format = useFormat()
  const [apen, settApen] = useState(false)
  const ring = vedtak.oppringning
  if (!ring) return null
  const hvorfor = nokler(oppgaver.ring)
    .filter(g => ring.grunner.includes(g))
    .map(g => oppgaver.ring[g])
  return (
    <Panel tittel={t.tittel} fokusId={PANEL}>
      <div className={stil.skjema}>
        {hvorfor.length > 0 && <p className={stil.avsnitt}>{t.merkes(format.liste(hvorfor))}</p>}
        {!ring.avsluttet && <Naar ring={ring} />}
        {!ring.avsluttet && ring.tolkesprak && (
          <p className={stil.avsnitt}>{t.tolk(ring.soker, ring.tolkesprak)}</p>
        )}
        {!ring.avsluttet && ring.barna.length > 0 && (
          <section>
            <Heading level="3" size="xsmall" spacing>
              {t.barna}
            </Heading>
            <dl className={stil.fakta} lang="nb">
              {ring.barna.map(b => (
                <Faktum key={b.fornavn} navn={b.fornavn}>
                  {b.vise}
                </Faktum>
              ))}
            </dl>
          </section>
        )}
        {ring.fort.length > 0 && (
          <ul className={stil.liste}>
            {ring.fort.map(f => (
              <li key={f.notatId} className={stil.rad}>
                <span>{ettPunktum(t.fort(t.utfall[f.utfall], format.dato(f.dato as Dato), f.av.navn))}</span>
                <Notatlenke sakId={sakId} notatId={f.notatId}>
                  {t.notat}
                </Notatlenke>
              </li>
            ))}
          </ul>
        )}
        {ring.kanFore && (
          <div>
            <Button
              size="small"
              variant="secondary"
              icon={<PhoneIcon aria-hidden />}
              onClick={() => settApen(true)}
            >
              {t.skriv}
            </Button>
          </div>
        )}
      </div>
      {apen && (
        <Oppringningsdialog
          sakId={sakId}
          vedtakId={vedtak.vedtakId}
          ring={ring}
          vedLukk={() => settApen(false)}
          vedFort={() => {
            settApen(false)
            requestAnimationFrame(() => gaTil(PANEL))
          }}
        />
      )}
    </Panel>
  )
}

function Naar({ ring }: { ring: Ring }) {
  const { oppringning: t } = useTekster()
  const format = useFormat()
  const dag = (d: string) => format.dato(d as Dato)
  if (ring.erstattet) return <p className={stil.dempet}>{t.erstattet}</p>
  const ute = dagensDato() > ring.siste
  return <p className={stil.dempet}>{ettPunktum(ute ? t.ute(dag(ring.siste)) : t.frist(dag(ring.innen)))}</p>
}
