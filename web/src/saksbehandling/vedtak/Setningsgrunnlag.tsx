import type { Belop } from '@handlingsrom/domene/felles/belop'
import type { Dato } from '@handlingsrom/domene/felles/dato'
import { ChevronDownIcon, ChevronUpIcon } from '@navikt/aksel-icons'
import { Button, Heading, Tag } from '@navikt/ds-react'
import type { Grunnlag } from '../../felles/brev/brevrader.ts'
import { Lovsted } from '../../felles/lov/Lovsted.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { gaTil } from './gaTil.ts'
import { grunnlagsnavn, grunnlagstype, kildenavn } from './grunnlagsord.ts'
import stil from './Lesing.module.css'
import { FORSTE_GRUNN, useSetningsvalg } from './Setningsvalg.tsx'
import { brukerAv, flytt, iFastRekkefolge, type Setning, type Setningssted } from './setninger.ts'

/** Under avsnittet, på smal skjerm: grunnene til den av setningene her som er pekt på. */
export function GrunnlagUnder({ setninger }: { setninger: readonly Setning[] }) {
  const valg = useSetningsvalg()
  return valg?.valgt && setninger.includes(valg.valgt.setning) ? <Setningsgrunnlag sted={valg.valgt} /> : null
}

/** Det setningen hviler på, i fast rekkefølge: regnelinjen, opplysningene, skjønnet med navnet, loven. */
export function Setningsgrunnlag({ sted }: { sted: Setningssted }) {
  const t = useTekster().lesing.setning
  const valg = useSetningsvalg()
  if (!valg) return null
  const grunner = iFastRekkefolge(sted.setning.grunnlag)
  const ga = (steg: 1 | -1) => {
    const til = flytt(valg.steder, sted.id, steg)
    valg.velg(til)
    if (til) document.getElementById(til.id)?.scrollIntoView({ block: 'nearest' })
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc går tilbake til setningen fra hva som helst her inne
    <div
      className={stil.grunner}
      onKeyDown={hendelse => {
        if (hendelse.key === 'Escape') gaTil(sted.id)
      }}
    >
      <div className={stil.topp}>
        <div>
          <Heading level="3" size="xsmall">
            {t.tittel}
          </Heading>
          <p className={stil.dempet}>{t.plass(sted.nr, sted.antall, sted.om)}</p>
        </div>
        <div className={stil.piler}>
          <Button
            size="xsmall"
            variant="tertiary"
            icon={<ChevronUpIcon title={t.forrige} />}
            onClick={() => ga(-1)}
          />
          <Button
            size="xsmall"
            variant="tertiary"
            icon={<ChevronDownIcon title={t.neste} />}
            onClick={() => ga(1)}
          />
        </div>
      </div>
      {grunner.length === 0 ? (
        <p id={FORSTE_GRUNN} tabIndex={-1} className={sted.setning.standard ? stil.dempet : stil.mangler}>
          {sted.setning.standard ? t.mal : t.mangler}
        </p>
      ) : (
        <ol className={stil.kort}>
          {grunner.map((g, i) => (
            <Grunn key={`${g.type}/${g.ref}`} g={g} forst={i === 0} nr={i + 1} />
          ))}
        </ol>
      )}
      <p className={stil.dempet}>{t.taster}</p>
    </div>
  )
}

function Grunn({ g, forst, nr }: { g: Grunnlag; forst: boolean; nr: number }) {
  const tekster = useTekster()
  const t = tekster.lesing.setning
  const format = useFormat()
  const valg = useSetningsvalg()
  const antall = valg ? brukerAv(valg.steder, g.ref).length : 0
  const endret = valg?.endrede.has(g.ref) ?? false
  const tall = g.tall && g.type === 'linje' ? Object.entries(g.tall) : []
  return (
    <li
      className={`${stil.grunn} ${endret ? stil.endretkort : ''}`}
      {...(forst ? { id: FORSTE_GRUNN, tabIndex: -1 } : {})}
    >
      <span className={stil.nummer} aria-hidden>
        {nr}
      </span>
      <div>
        <p className={stil.korttopp}>
          <span className={stil.dempet}>{grunnlagstype(g, tekster)}</span>
          {g.type !== 'lov' && g.type !== 'skjonn' && (
            <Button size="xsmall" variant="tertiary" onClick={() => valg?.gaRundt(g.ref)}>
              {t.brukt(antall)}
            </Button>
          )}
          {g.type === 'skjonn' && (
            <Tag size="xsmall" variant="moderate" data-color="warning">
              {t.kreverSkjonn}
            </Tag>
          )}
        </p>
        <p className={stil.navn}>
          {g.type === 'lov' && !g.navn ? <Lovsted sted={g.ref} /> : grunnlagsnavn(g, tekster)}
        </p>
        {tall.length > 0 ? (
          <dl className={stil.tall}>
            {(Object.keys(t.tall) as (keyof typeof t.tall)[]).map(k => {
              const verdi = g.tall?.[k] ?? null
              if (verdi === null && (k === 'norm' || k === 'sats')) return null
              return (
                <div key={k}>
                  <dt>{t.tall[k]}</dt>
                  <dd>{verdi === null ? t.ukjent : format.kroner(verdi as Belop)}</dd>
                </div>
              )
            })}
          </dl>
        ) : (
          g.tekst && (
            <p lang="nb" className={stil.sitat}>
              {g.tekst}
            </p>
          )
        )}
        {(g.kilde || g.dato) && (
          <p className={stil.dempet}>
            {[kildenavn(g, tekster), g.dato ? format.datoKort(g.dato as Dato) : '']
              .filter(Boolean)
              .join(', ')}
          </p>
        )}
      </div>
    </li>
  )
}
