import type { Belop } from '@handlingsrom/domene/felles/belop'
import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Vedtaksvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { Alert, Heading } from '@navikt/ds-react'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Etterkontroll } from './Etterkontroll.tsx'
import { Faktum } from './Innholdspanel.tsx'
import { VarigBolig } from './VarigBolig.tsx'
import stil from './Vedtak.module.css'
import type { MedUtfort } from './Vedtak.tsx'

type Botilbud = NonNullable<NonNullable<Vedtaksvisning['nodhjelp']>['botilbud']>

/** Stedet, barn for barn. Et barn ingen har skrevet om, står som et spørsmål til etterkontrollen. */
type Botilbudsprops = { sakId: string; vedtakId: string; botilbud: Botilbud }

function Botilbudet({ sakId, vedtakId, botilbud }: Botilbudsprops) {
  const t = useTekster().vedtak.nodhjelp
  return (
    <section className={stil.skjema}>
      <Heading level="3" size="xsmall">
        {t.stedet}
      </Heading>
      <dl className={stil.fakta}>
        {botilbud.barn.map(b => (
          <Faktum key={b.personId} navn={b.fornavn}>
            {b.vurdering ?? t.stedetIkkeSkrevet}
          </Faktum>
        ))}
      </dl>
      <VarigBolig sakId={sakId} vedtakId={vedtakId} botilbud={botilbud} />
    </section>
  )
}

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
          {nodhjelp.botilbud && (
            <Botilbudet sakId={sakId} vedtakId={vedtak.vedtakId} botilbud={nodhjelp.botilbud} />
          )}
        </Panel>
        <Etterkontroll sakId={sakId} vedtak={vedtak} nodhjelp={nodhjelp} vedUtfort={vedUtfort} />
      </div>
    </>
  )
}
