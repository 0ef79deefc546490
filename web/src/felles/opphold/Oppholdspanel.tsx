import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Oppholdsvisning } from '@handlingsrom/kontrakt/sak/opphold'
import { Button, Heading, ReadMore, Tag } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Panel } from '../komponenter/Panel.tsx'
import { Sporring } from '../komponenter/Tilstander.tsx'
import { Lovsted } from '../lov/Lovsted.tsx'
import { useFormat, useTekster } from '../tekster/SpraakGiver.tsx'
import stil from './Opphold.module.css'
import { Oppholdsdialog } from './Oppholdsdialog.tsx'
import { oppholdSporring } from './sporring.ts'

/** Id-en til overskriften, så kontrollen i vurderingen kan føre hit. */
export const OPPHOLDSPANEL = 'oppholdsgrunnlag'

type Voksen = Oppholdsvisning['voksne'][number]

/** Oppholdsgrunnlaget til hver voksen, vurdert av et menneske, med det § 2 sier og spør om ved siden av. */
export function Oppholdspanel({ sakId }: { sakId: string }) {
  const t = useTekster().opphold
  useEffect(() => {
    // Siden flytter fokus til overskriften sin når den åpnes; en lenke hit går foran.
    if (location.hash !== `#${OPPHOLDSPANEL}`) return
    const id = requestAnimationFrame(() => document.getElementById(OPPHOLDSPANEL)?.focus())
    return () => cancelAnimationFrame(id)
  }, [])
  return (
    <Panel tittel={t.tittel} fokusId={OPPHOLDSPANEL}>
      <Sporring sporring={useQuery(oppholdSporring(sakId))}>
        {v => (
          <div className={stil.panel}>
            <p className={stil.dempet}>{t.hjelp}</p>
            {v.voksne.map(p => (
              <EnVoksen key={p.personId} sakId={sakId} visning={v} voksen={p} />
            ))}
          </div>
        )}
      </Sporring>
    </Panel>
  )
}

function EnVoksen({ sakId, visning, voksen }: { sakId: string; visning: Oppholdsvisning; voksen: Voksen }) {
  const t = useTekster().opphold
  const [apen, apne] = useState(false)
  const { siste } = voksen
  return (
    <section className={stil.voksen} aria-label={voksen.fornavn}>
      <Heading level="3" size="xsmall">
        {voksen.fornavn}
      </Heading>
      {siste ? <Vurdert v={siste} /> : <p className={stil.dempet}>{t.ingen}</p>}
      <ReadMore size="small" header={t.regelen}>
        <ul className={stil.tjenester}>
          {voksen.tjenester.map(x => (
            <li key={x.tjeneste}>
              <strong>{t.tjenester[x.tjeneste]}</strong>: {t.utfall[x.utfall]}{' '}
              <span lang="nb">{x.tekst}</span>
              <span className={stil.hjemmel}>
                <Lovsted sted={x.hjemmel} />
              </span>
            </li>
          ))}
        </ul>
        <p className={stil.dempet}>{t.aldriSvaret}</p>
      </ReadMore>
      {voksen.tidligere.length > 0 && (
        <ReadMore size="small" header={t.tidligere(voksen.tidligere.length)}>
          {voksen.tidligere.map(v => (
            <Vurdert key={`${v.dato}${v.begrunnelse}`} v={v} />
          ))}
        </ReadMore>
      )}
      {visning.kanSkrive && (
        <div>
          <Button size="xsmall" variant="secondary" onClick={() => apne(true)}>
            {siste ? t.paNytt : t.vurder}
            <span className="aksel-sr-only">: {voksen.fornavn}</span>
          </Button>
        </div>
      )}
      {apen && (
        <Oppholdsdialog sakId={sakId} dagens={visning.dagens} voksen={voksen} vedLukk={() => apne(false)} />
      )}
    </section>
  )
}

function Vurdert({ v }: { v: NonNullable<Voksen['siste']> }) {
  const t = useTekster().opphold
  const format = useFormat()
  const dag = (d: string) => format.dato(d as Dato)
  return (
    <div className={stil.vurdert}>
      <p>
        <strong>{t.grunnlag[v.grunnlag]}</strong>{' '}
        {v.utlopt && (
          <Tag size="xsmall" variant="warning">
            {t.utlopt}
          </Tag>
        )}
      </p>
      <p>{v.begrunnelse}</p>
      <p className={stil.dempet}>
        {t.kildelinje(t.kilde[v.kilde], dag(v.dato), v.av.navn)} {v.til && t.tilLinje(dag(v.til))}{' '}
        {v.dokument}
      </p>
    </div>
  )
}
