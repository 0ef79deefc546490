import type { Belop } from '@handlingsrom/domene/felles/belop'
import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Vedtaksvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { Alert, Heading } from '@navikt/ds-react'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Etterkontroll } from './Etterkontroll.tsx'
import { Faktum } from './Innholdspanel.tsx'
import stil from './Vedtak.module.css'
import type { MedUtfort } from './Vedtak.tsx'

export type Nodhjelpsprops = MedUtfort & { nodhjelp: NonNullable<Vedtaksvisning['nodhjelp']> }

/** Nødhjelpen slik den ble gitt av én ansvarlig person, og det en kollega ser på etterpå. */
export function Nodhjelpsvedtak({ sakId, vedtak, nodhjelp, vedUtfort }: Nodhjelpsprops) {
  const t = useTekster().vedtak.nodhjelp
  const format = useFormat()
  const former: Readonly<Record<string, string>> = t.former
  return (
    <>
      {nodhjelp.forelopigEtter7 && (
        <Alert variant="warning">
          <Heading level="2" size="xsmall">
            {t.forelopig}
          </Heading>
          {t.forelopigUnder} {t.forelopigGrunn(nodhjelp.forelopigEtter7)}
        </Alert>
      )}
      <div className={stil.bunn}>
        <Panel tittel={t.tittel}>
          <dl className={stil.fakta}>
            <Faktum navn={t.behov}>{nodhjelp.behov}</Faktum>
            <Faktum navn={t.belop}>{format.kroner(nodhjelp.belop as Belop)}</Faktum>
            <Faktum navn={t.form}>{former[nodhjelp.form] ?? nodhjelp.form}</Faktum>
            <Faktum navn={t.til}>{format.dato(nodhjelp.gjelderTil as Dato)}</Faktum>
            <Faktum navn={t.begrunnelse}>{nodhjelp.begrunnelse || t.ingenBegrunnelse}</Faktum>
          </dl>
        </Panel>
        <Etterkontroll sakId={sakId} vedtak={vedtak} nodhjelp={nodhjelp} vedUtfort={vedUtfort} />
      </div>
    </>
  )
}
