import type { Dato } from '@handlingsrom/domene/felles/dato'
import { PersonIcon } from '@navikt/aksel-icons'
import { type KeyboardEvent, useState } from 'react'
import { useHurtigtaster } from '../../felles/innstillinger/hurtigtaster.ts'
import { kartlegges } from '../../felles/sak/gjeldende.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Celle, celleId } from './Celle.tsx'
import stil from './Matrise.module.css'
import { Utelatvalg } from './Utelat.tsx'
import {
  barnetsEgetSyn,
  finnCelle,
  type Kartlagtbarn,
  type Matriseprops,
  teller,
  temaSomVises,
} from './utvalg.ts'

/** Tema nedover, barn bortover. Ett tabulatorstopp; piltastene flytter mellom cellene. */
export function Matrise({ sakId, visning, bareMangler, apen, apne }: Matriseprops) {
  const { kartlegging: t } = useTekster()
  const { barn } = visning
  const tema = temaSomVises(visning, bareMangler)
  const [her, settHer] = useState({ rad: 0, kol: 0 })
  const rad = Math.min(her.rad, tema.length - 1)
  const kol = Math.min(her.kol, barn.length - 1)

  const gaaTil = (nyRad: number, nyKol: number) => {
    const r = Math.max(0, Math.min(tema.length - 1, nyRad))
    const k = Math.max(0, Math.min(barn.length - 1, nyKol))
    document.getElementById(celleId(barn[k]?.personId ?? '', tema[r] ?? ''))?.focus()
  }
  const tast = (r: number, k: number) => (hendelse: KeyboardEvent) => {
    const til: Partial<Record<string, readonly [number, number]>> = {
      ArrowUp: [r - 1, k],
      ArrowDown: [r + 1, k],
      ArrowLeft: [r, k - 1],
      ArrowRight: [r, k + 1],
      Home: [hendelse.ctrlKey ? 0 : r, 0],
      End: [hendelse.ctrlKey ? tema.length - 1 : r, barn.length - 1],
    }
    const maal = til[hendelse.key]
    if (!maal) return
    hendelse.preventDefault()
    gaaTil(...maal)
  }

  return (
    <div className={stil.flate}>
      <div className={stil.rull}>
        <table className={stil.tabell}>
          <caption className="aksel-sr-only">{t.tittel}</caption>
          <colgroup>
            <col className={stil.temakolonne} />
            {barn.map(b => (
              <col key={b.personId} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <th scope="col" className={`${stil.tema} ${stil.temahode}`}>
                {t.temaOverskrift}
              </th>
              {barn.map(b => (
                <th key={b.personId} scope="col" className={stil.barnehode}>
                  <Barnehode sakId={sakId} barn={b} kanSkrive={visning.kanSkrive} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tema.map((te, r) => (
              <tr key={te}>
                <th scope="row" className={stil.tema}>
                  {t.tema[te]}
                </th>
                {barn.map((b, k) => (
                  <td key={b.personId}>
                    <Celle
                      sakId={sakId}
                      personId={b.personId}
                      fornavn={b.fornavn}
                      celle={finnCelle(b, te)}
                      dagens={visning.dagens as Dato}
                      dempet={bareMangler}
                      teller={teller(b)}
                      apen={apen?.personId === b.personId && apen.tema === te}
                      tabulator={r === rad && k === kol}
                      vedApne={() => apne({ personId: b.personId, tema: te })}
                      vedFokus={() => settHer({ rad: r, kol: k })}
                      vedTast={tast(r, k)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Bunn skjult={visning.tema.length - tema.length} bareMangler={bareMangler} />
    </div>
  )
}

type Barneprops = { sakId: string; barn: Kartlagtbarn; kanSkrive: boolean }

export function Barnehode({ sakId, barn, kanSkrive }: Barneprops) {
  const { kartlegging: t, sak } = useTekster()
  const format = useFormat()
  const syn = barnetsEgetSyn(barn)
  return (
    <>
      {t.panel.barn(barn.fornavn, barn.alder === null ? '' : sak.alder(barn.alder))}
      <span className={stil.hodelinje}>{sak.bosted[barn.bosted]}</span>
      <span className={`${stil.hodelinje} ${syn ? '' : stil.ikkeHort}`}>
        <PersonIcon aria-hidden />
        {syn ? t.barnetsSyn.barnet(format.datoKort(syn as Dato)) : t.barnetsSyn.ikke}
      </span>
      {kartlegges(barn) ? (
        <Utelatvalg sakId={sakId} barn={barn} kanSkrive={kanSkrive} />
      ) : (
        <span className={stil.hodelinje}>{t.fylt18}</span>
      )}
    </>
  )
}

function Bunn({ skjult, bareMangler }: { skjult: number; bareMangler: boolean }) {
  const { kartlegging: t } = useTekster()
  const [tasterPa] = useHurtigtaster()
  return (
    <div className={stil.bunn}>
      <span>{skjult > 0 && t.skjult(skjult)}</span>
      <span className={stil.taster}>
        <span>
          <kbd>← ↑ → ↓</kbd> {t.taster.flytter}
        </span>
        <span>
          <kbd>Enter</kbd> {t.taster.apner}
        </span>
        {tasterPa && (
          <span>
            <kbd>M</kbd> {bareMangler ? t.taster.alle : t.taster.mangler}
          </span>
        )}
      </span>
    </div>
  )
}
