import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Etterspurtvisning } from '@handlingsrom/kontrakt/sak/etterspurt'
import type { Soknadsvisning } from '@handlingsrom/kontrakt/sak/soknad'
import { Alert, BodyShort, Button, Heading, Link, Tag } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Oversettelse } from '../../felles/brev/Oversettelse.tsx'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { sakSporring } from '../../felles/sak/sporringer.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Ettersporrdialog } from './Ettersporrdialog.tsx'
import { Kravdialog, type Kravsteg } from './Kravdialog.tsx'
import stil from './Soknad.module.css'

type Props = { sakId: string; soknad: Soknadsvisning }

/** Det vi har bedt familien om, hva som er kommet, og veien til å be om mer. */
export function Etterspurt({ sakId, soknad }: Props) {
  const t = useTekster().etterspurt
  const sak = useQuery(sakSporring(sakId)).data
  const [apen, settApen] = useState(false)
  const { hode, etterspurt } = soknad
  const kanBe = soknad.kanSkrive && hode.status !== 'behandles-ikke'
  const nye = (sak?.oppgaver ?? []).some(o => o.type === 'nye-dokumenter' && o.soknadId === hode.soknadId)
  return (
    <Panel tittel={t.tittel}>
      {etterspurt.length === 0 && <span className={stil.under}>{t.ingen}</span>}
      {etterspurt.map(e => (
        <Brevet key={e.etterspurtId} sakId={sakId} soknad={soknad} e={e} />
      ))}
      {kanBe && (
        <div className={stil.nye}>
          <Button size="small" variant="secondary" onClick={() => settApen(true)}>
            {t.be}
          </Button>
        </div>
      )}
      {apen && (
        <Ettersporrdialog
          sakId={sakId}
          soknad={soknad}
          malform={sak?.soker.malform ?? 'nb'}
          nye={nye && etterspurt.some(e => e.venter)}
          vedLukk={() => settApen(false)}
        />
      )}
    </Panel>
  )
}

const FARGE = { apent: 'warning', mottatt: 'success', trukket: 'neutral' } as const

function Brevet({ sakId, soknad, e }: Props & { e: Etterspurtvisning }) {
  const t = useTekster().etterspurt
  const format = useFormat()
  const dag = (d: string) => format.dato(d as Dato)
  const [steg, settSteg] = useState<Kravsteg>()
  const kan = soknad.kanSkrive && e.venter
  return (
    <section className={stil.brev}>
      <Heading level="3" size="xsmall">
        {t.brev(dag(e.dato), e.av.navn)}
      </Heading>
      {e.gjelder && <span className={stil.under}>{t.gjelderVedtak}</span>}
      <Utleveringen e={e} />
      {e.fristenErUte ? (
        <Alert variant="warning" size="small">
          {t.fristUte(dag(e.frist))}
        </Alert>
      ) : (
        <BodyShort size="small">{e.venter ? t.frist(dag(e.frist)) : t.ikkeVent}</BodyShort>
      )}
      {e.utsatt && <span className={stil.under}>{t.utsatt(dag(e.utsatt.fra), e.utsatt.grunn)}</span>}
      <ol className={stil.krav}>
        {e.krav.map(k => (
          <li key={k.kravId}>
            <span className={stil.kravtopp}>
              <strong>{t.navn[k.slag]}</strong>
              <Tag
                size="xsmall"
                variant="moderate"
                data-color={e.venter || k.status !== 'apent' ? FARGE[k.status] : 'neutral'}
              >
                {t.status[k.status]}
              </Tag>
            </span>
            <div className={stil.kravord}>
              <span>{k.hva}</span>
              <span className={stil.under}>{t.derfor(k.hvorfor)}</span>
              {k.ord && <span className={stil.under}>{k.ord}</span>}
              <Filene sakId={sakId} soknad={soknad} dokumenter={k.dokumenter} />
            </div>
            {kan && k.status === 'apent' && (
              <fieldset className={stil.valg} aria-label={t.valg(t.navn[k.slag])}>
                {(['mottatt', 'trekk'] as const).map(slag => (
                  <Button
                    key={slag}
                    size="xsmall"
                    variant="tertiary"
                    onClick={() => settSteg({ slag, krav: k })}
                  >
                    {t.steg[slag].knapp}
                  </Button>
                ))}
              </fieldset>
            )}
          </li>
        ))}
      </ol>
      <span className={stil.under}>{t.selv(e.selvForst)}</span>
      <div className={stil.valg}>
        {e.brev && (
          <Link href={`/api/saker/${sakId}/dokumenter/${e.brev.sha256}`} target="_blank" rel="noreferrer">
            {t.apneBrev}
          </Link>
        )}
        {kan && e.utlevering.slag === 'maa-ut' && (
          <Button size="xsmall" onClick={() => settSteg({ slag: 'utlevert' })}>
            {t.steg.utlevert.knapp}
          </Button>
        )}
        {kan && (
          <Button size="xsmall" variant="tertiary" onClick={() => settSteg({ slag: 'utsett' })}>
            {t.steg.utsett.knapp}
          </Button>
        )}
      </div>
      {e.brev && <Oversettelse sakId={sakId} brev={`brev/${e.brev.sha256}`} />}
      {steg && (
        <Kravdialog sakId={sakId} soknad={soknad} e={e} steg={steg} vedLukk={() => settSteg(undefined)} />
      )}
    </section>
  )
}

function Utleveringen({ e: { utlevering: u, venter } }: { e: Etterspurtvisning }) {
  const t = useTekster().etterspurt
  const format = useFormat()
  if (u.slag === 'utlevert')
    return <span className={stil.under}>{t.utlevert[u.maate](format.dato(u.dato as Dato))}</span>
  if (u.slag === 'digitalt') return <span className={stil.under}>{t.digitalt}</span>
  return venter ? (
    <Alert variant="warning" size="small">
      {t.maaUt}
    </Alert>
  ) : null
}

/** Filene som er svaret på kravet. */
function Filene({ sakId, soknad, dokumenter }: Props & { dokumenter: readonly string[] }) {
  const filer = soknad.dokumenter.filter(d => dokumenter.includes(d.sha256))
  return filer.map(d => (
    <Link key={d.sha256} href={`/api/saker/${sakId}/dokumenter/${d.sha256}`} target="_blank" rel="noreferrer">
      {d.filnavn}
    </Link>
  ))
}
