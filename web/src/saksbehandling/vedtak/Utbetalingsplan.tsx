import type { Belop } from '@handlingsrom/domene/felles/belop'
import type { Dato, Maned } from '@handlingsrom/domene/felles/dato'
import type { Utbetalingsplan as Plan } from '@handlingsrom/kontrakt/sak/utbetaling'
import { Alert, BodyShort, Button, Heading, Tag } from '@navikt/ds-react'
import { useState } from 'react'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Planleggdialog } from './Planleggdialog.tsx'
import stil from './Utbetalingsplan.module.css'
import { Utbetalingssteg } from './Utbetalingssteg.tsx'
import type { Vedtaksprops } from './Vedtak.tsx'

export type Post = Plan['poster'][number]
export type Utbetaling = Post['utbetalinger'][number]
export type Planprops = { sakId: string; vedtakId: string; plan: Plan }

/** Måned for måned: det som er vedtatt, hva som er planlagt, til hvem og når. Produktet betaler ikke, og sier det. */
export function Utbetalingsplan({ sakId, vedtak }: Vedtaksprops) {
  const t = useTekster().utbetaling
  const plan = vedtak.utbetalingsplan
  if (!plan) return null
  return (
    <Panel tittel={t.tittel}>
      <div className={stil.plan}>
        <BodyShort>{t.innledning}</BodyShort>
        {plan.erstattet && plan.poster.some(p => p.tattOver) && <BodyShort>{t.erstattet}</BodyShort>}
        {plan.erstattet && plan.poster.some(p => !p.tattOver) && <BodyShort>{t.fortsatt}</BodyShort>}
        <ul className={stil.poster}>
          {plan.poster.map(p => (
            <li key={p.post}>
              <Maneden sakId={sakId} vedtakId={vedtak.vedtakId} plan={plan} post={p} />
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  )
}

export function usePostnavn(): (post: string) => string {
  const t = useTekster().utbetaling
  const format = useFormat()
  return post => (post === 'engang' ? t.engang : format.maned(post as Maned))
}

function Maneden({ sakId, vedtakId, plan, post }: Planprops & { post: Post }) {
  const t = useTekster().utbetaling
  const format = useFormat()
  const navn = usePostnavn()(post.post)
  const [apen, settApen] = useState(false)
  const kr = (b: number) => format.belop(b as Belop)
  const iPlanen = post.utbetalinger.filter(u => u.status !== 'annullert').reduce((a, u) => a + u.belop, 0)
  return (
    <section className={stil.post}>
      <div className={stil.topp}>
        <Heading level="3" size="xsmall" className={stil.navn}>
          {navn}
        </Heading>
        <span>{t.vedtatt(kr(post.vedtatt))}</span>
        {iPlanen > 0 && <span>{t.planlagt(kr(iPlanen))}</span>}
      </div>
      {post.alleredeGitt > 0 && <BodyShort size="small">{t.alleredeGitt(kr(post.alleredeGitt))}</BodyShort>}
      {post.rekkerIkke && post.ikkePlanlagt > 0 && (
        <Alert variant="warning" size="small">
          {t.rekkerIkke}
        </Alert>
      )}
      <ul className={stil.rader}>
        {post.utbetalinger.map(u => (
          <li key={u.utbetalingId} className={stil.rad}>
            <Rad sakId={sakId} vedtakId={vedtakId} plan={plan} post={post} u={u} />
          </li>
        ))}
      </ul>
      {post.ikkePlanlagt > 0 && !post.tattOver && (
        <div className={stil.knapper}>
          <span>{t.mangler(kr(post.ikkePlanlagt))}</span>
          {plan.kanSkrive && (
            <Button size="small" variant="secondary" onClick={() => settApen(true)}>
              {t.planlegg(navn.toLowerCase())}
            </Button>
          )}
        </div>
      )}
      {apen && (
        <Planleggdialog
          sakId={sakId}
          vedtakId={vedtakId}
          plan={plan}
          post={post}
          vedLukk={() => settApen(false)}
        />
      )}
    </section>
  )
}

const FARGE = { planlagt: 'info', utbetalt: 'success', stoppet: 'warning', annullert: 'neutral' } as const

function Rad({ sakId, vedtakId, plan, post, u }: Planprops & { post: Post; u: Utbetaling }) {
  const t = useTekster().utbetaling
  const format = useFormat()
  const dag = format.dato((u.utbetalt ?? u.forfall) as Dato)
  const hvem = u.mottaker.slag === 'soker' ? plan.soker || t.soker : u.mottaker.navn
  return (
    <>
      <span className={stil.belop}>{format.belop(u.belop as Belop)}</span>
      <span className={stil.hvem}>{t.til(hvem)}</span>
      <span>{u.utbetalt ? t.utbetalt(dag) : t.forfall(dag)}</span>
      <Tag size="xsmall" variant="outline" data-color={FARGE[u.status]}>
        {t.status[u.status]}
      </Tag>
      {(u.grunn || u.avlost) && <p className={stil.grunn}>{u.avlost ? t.avlost : u.grunn}</p>}
      {plan.kanSkrive && u.status !== 'annullert' && (
        <Utbetalingssteg sakId={sakId} vedtakId={vedtakId} plan={plan} post={post} u={u} />
      )}
    </>
  )
}
