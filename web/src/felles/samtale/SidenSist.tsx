import { type Dato, erDato } from '@handlingsrom/domene/felles/dato'
import type { SidenSistvisning } from '@handlingsrom/kontrakt/sak/sidenSist'
import { BodyShort, Heading, ToggleGroup } from '@navikt/ds-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Lenke } from '../komponenter/Lenke.tsx'
import { Panel } from '../komponenter/Panel.tsx'
import { Sporring } from '../komponenter/Tilstander.tsx'
import { sidenSistSporring } from '../sak/sporringer.ts'
import { useFormat, useTekster } from '../tekster/SpraakGiver.tsx'
import stil from './Samtale.module.css'
import { ApneBehov, Avtaler, BesvarteBehov, Planlagt } from './SidenSistdeler.tsx'

/** «Hva var det vi snakket om sist?»: det som er nytt siden den siste samtalen eller det siste vedtaket, og det som ble lovet. */
export function SidenSist({ sakId }: { sakId: string }) {
  const t = useTekster().samtaler
  const [fra, settFra] = useState<'samtale' | 'vedtak'>()
  const sporring = useQuery({ ...sidenSistSporring(sakId, fra), placeholderData: keepPreviousData })
  return (
    <Panel tittel={t.sidenSist}>
      <Sporring sporring={sporring}>{s => <Innhold sakId={sakId} s={s} settFra={settFra} />}</Sporring>
    </Panel>
  )
}

type Props = { sakId: string; s: SidenSistvisning; settFra: (fra: 'samtale' | 'vedtak') => void }

function Innhold({ sakId, s, settFra }: Props) {
  const t = useTekster().samtaler
  return (
    <div className={stil.blokk}>
      {s.punkter.length > 1 && (
        <ToggleGroup
          size="small"
          label={t.sammenlign}
          value={s.fra?.slag ?? ''}
          onChange={v => settFra(v === 'vedtak' ? 'vedtak' : 'samtale')}
        >
          {s.punkter.map(p => (
            <ToggleGroup.Item key={p.slag} value={p.slag}>
              {t.sidenPunkt[p.slag]}
            </ToggleGroup.Item>
          ))}
        </ToggleGroup>
      )}
      <Sidensistendringer sakId={sakId} s={s} />
      <Planlagt s={s} />
      <Avtaler tittel={t.apneAvtaler} lofter={s.lofterApne} dagens={s.dagens as Dato} />
      <ApneBehov s={s} />
    </div>
  )
}

/** Det som er nytt siden punktet. Det som gjenstår, står for seg. */
export function Sidensistendringer({ sakId, s }: Omit<Props, 'settFra'>) {
  const t = useTekster().samtaler
  const format = useFormat()
  const dag = (d: string) => (erDato(d) ? format.dato(d) : d)
  const rader = [
    ...s.husstand.map(h => `${h.person.fornavn} ${t.husstand[h.slag]}`),
    ...s.soknader.map(x => t.nySoknad(dag(x.mottattDato))),
    ...s.vedtak.map(x => t.nyttVedtak(dag(x.dato))),
    ...(s.andreSvar > 0 ? [t.andreSvar(s.andreSvar)] : []),
    ...(s.notater.length > 0 ? [t.nyeNotater(s.notater.length)] : []),
  ]
  const nyeBehov = s.behovApne.filter(b => b.nytt).length
  const annet = rader.length + s.barn.length + s.lofterGjortOpp.length + s.behovBesvart.length
  return (
    <>
      {!s.fra && <BodyShort size="small">{t.ingenSist}</BodyShort>}
      {s.fra && (
        <BodyShort size="small" className={stil.under}>
          {t.sidenDato(t.sidenPunkt[s.fra.slag], dag(s.fra.dato))}
        </BodyShort>
      )}
      {s.fra && annet === 0 && (
        <BodyShort size="small">{nyeBehov > 0 ? t.ingentingAnnet : t.ingenting}</BodyShort>
      )}
      {s.barn.map(b => (
        <Barnet key={b.personId} sakId={sakId} barn={b} dag={dag} />
      ))}
      {rader.length > 0 && (
        <ul className={stil.svar}>
          {rader.map(rad => (
            <li key={rad}>{rad}</li>
          ))}
        </ul>
      )}
      <BesvarteBehov s={s} />
      <Avtaler tittel={t.gjorteAvtaler} lofter={s.lofterGjortOpp} dagens={s.dagens as Dato} />
    </>
  )
}

type Barneprops = { sakId: string; barn: SidenSistvisning['barn'][number]; dag: (d: string) => string }

function Barnet({ sakId, barn, dag }: Barneprops) {
  const { samtaler: t, kartlegging } = useTekster()
  return (
    <section aria-label={barn.fornavn}>
      <Heading level="3" size="xsmall">
        <Lenke til={`/saker/${sakId}/kartlegging`}>{barn.fornavn}</Lenke>
      </Heading>
      <ul className={stil.svar}>
        {barn.svar.map(x => (
          <li key={x.nr} className={stil.ord}>
            {kartlegging.tema[x.tema]} ({t.svarSlag[x.slag]}){x.tekst && `: ${x.tekst}`}{' '}
            <span className={stil.under}>{dag(x.dato)}</span>
          </li>
        ))}
        {barn.barnetsSyn && <li>{t.barnetsSyn}</li>}
      </ul>
    </section>
  )
}
