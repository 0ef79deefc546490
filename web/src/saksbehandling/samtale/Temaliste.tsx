import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import type { Kartleggingsvisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import { PencilIcon } from '@navikt/aksel-icons'
import { memo } from 'react'
import type { Celletilstand } from '../../felles/komponenter/celletilstand.ts'
import { Rute } from '../../felles/komponenter/Minimatrise.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { type Steg, SYN } from './steg.ts'
import stil from './Temaliste.module.css'
import { useVenter } from './useVenter.ts'

type Props = {
  visning: Kartleggingsvisning
  /** Temaene som tas nå, i samtalens rekkefølge. */
  naa: readonly Tema[]
  /** Temaene som er satt til siden. */
  siden: readonly Tema[]
  steg: Steg
  velg: (steg: Steg) => void
  /** Tema med et spørsmål som stilles i hver samtale, og som ikke er stilt i denne. */
  hverGang: ReadonlySet<Tema>
  /** Temaene den forrige samtalen sa at det skulle spørres om. */
  planlagt: readonly Tema[]
}

/** De tretten temaene med én rute for hvert barn, og hvor mange svar som er igjen. Det som tas siden, ligger under med grunnen. */
export const Temaliste = memo(function Temaliste(props: Props) {
  const { visning, naa, siden, steg, velg, hverGang, planlagt } = props
  const { samtalerom: t, svarfelt } = useTekster()
  const tilstand = useVenter(visning)
  const igjen = naa.reduce(
    (n, tema) => n + visning.barn.filter(b => mangler(tilstand(b.personId, tema).tilstand)).length,
    0,
  )
  const bokstaver = visning.barn.length > 1 && visning.barn.length <= 5
  const rad = (tema: Tema, nr: number) => (
    <Rad
      key={tema}
      tema={tema}
      nr={nr}
      visning={visning}
      tilstand={tilstand}
      aktiv={steg === tema}
      velg={velg}
      merke={hverGang.has(tema) ? t.hverGang : planlagt.includes(tema) ? t.planlagt : undefined}
    />
  )
  const { valgt } = visning.omfang
  return (
    <nav className={stil.nav} aria-label={t.temaliste}>
      <p className={stil.topp}>
        <strong>{igjen > 0 ? t.igjen(igjen) : siden.length > 0 ? t.restenSiden : t.ingenIgjen}</strong>
        {bokstaver && (
          <span aria-hidden className={stil.bokstaver}>
            {visning.barn.map(b => (
              <span key={b.personId}>{b.fornavn.slice(0, 1)}</span>
            ))}
          </span>
        )}
      </p>
      <ol className={stil.liste}>
        {naa.map((tema, i) => rad(tema, i + 1))}
        {visning.barn.length > 0 && (
          <li>
            <button
              type="button"
              className={stil.rad}
              aria-current={steg === SYN ? 'step' : undefined}
              onClick={() => velg(SYN)}
            >
              <span aria-hidden className={stil.nr} />
              <span className={stil.navn}>{svarfelt.syn.tittel}</span>
              <span aria-hidden className={stil.ruter}>
                {visning.barn.map(b => (
                  <Rute key={b.personId} tilstand={b.syn.length > 0 ? 'kartlagt' : 'ikke-spurt'} />
                ))}
              </span>
              <span className="aksel-sr-only">
                {visning.barn
                  .map(b => {
                    const syn = b.syn.at(-1)
                    return t.barnetsTilstand(
                      b.fornavn,
                      syn ? svarfelt.syn.kort[syn.maate] : svarfelt.syn.kort.ikke,
                    )
                  })
                  .join(', ')}
              </span>
            </button>
          </li>
        )}
      </ol>
      {siden.length > 0 && valgt && (
        <details className={stil.siden} open={steg !== SYN && siden.includes(steg)}>
          <summary>{t.tasSiden(siden.length)}</summary>
          <p className={stil.under}>{valgt.begrunnelse}</p>
          <ol className={stil.liste}>{siden.map((tema, i) => rad(tema, naa.length + i + 1))}</ol>
        </details>
      )}
    </nav>
  )
})

const mangler = (c: Celletilstand): boolean => c === 'ikke-spurt' || c === 'bor-sporres-pa-nytt'

type Radprops = {
  tema: Tema
  nr: number
  visning: Kartleggingsvisning
  tilstand: ReturnType<typeof useVenter>
  aktiv: boolean
  velg: (steg: Steg) => void
  merke: string | undefined
}

function Rad({ tema, nr, visning, tilstand, aktiv, velg, merke }: Radprops) {
  const { samtalerom: t, kartlegging, felles } = useTekster()
  const barna = visning.barn.map(b => ({ b, ...tilstand(b.personId, tema) }))
  const kladd = barna.some(x => x.kladd)
  const sagt = barna.map(x => t.barnetsTilstand(x.b.fornavn, x.kladd ? t.kladd : felles.tilstand[x.tilstand]))
  return (
    <li>
      <button
        type="button"
        className={stil.rad}
        aria-current={aktiv ? 'step' : undefined}
        onClick={() => velg(tema)}
      >
        <span aria-hidden className={stil.nr}>
          {nr}
        </span>
        <span className={stil.navn}>
          {kartlegging.tema[tema]}
          {kladd && <PencilIcon aria-hidden className={stil.kladd} />}
          {merke && <span className={stil.merke}>{merke}</span>}
        </span>
        <span aria-hidden className={stil.ruter}>
          {barna.map(x => (
            <Rute key={x.b.personId} tilstand={x.tilstand} />
          ))}
        </span>
        {sagt.length > 0 && <span className="aksel-sr-only">{sagt.join(', ')}</span>}
      </button>
    </li>
  )
}
