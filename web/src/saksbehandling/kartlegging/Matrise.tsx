import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import type { Kartleggingsvisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import { type CSSProperties, type KeyboardEvent, useState } from 'react'
import { useHurtigtaster } from '../../felles/innstillinger/hurtigtaster.ts'
import { kartlegges } from '../../felles/sak/gjeldende.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Barnesyn } from './Barnesyn.tsx'
import { Celle, celleId } from './Celle.tsx'
import { Familiecelle } from './Familiecelle.tsx'
import stil from './Matrise.module.css'
import { Utelatvalg } from './Utelat.tsx'
import {
  erBarn,
  FAMILIEN,
  finnCelle,
  finnMenneske,
  type Kartlagt,
  type Kartlagtbarn,
  type Matriseprops,
  teller,
} from './utvalg.ts'

type Props = Matriseprops & {
  /** Kolonnene: barna, eller de voksne. */
  mennesker: readonly Kartlagt[]
  tittel: string
  tema: readonly Tema[]
  /** Kolonnen for svar som gjelder hele familien, først. */
  familien?: boolean
}

/** Tema nedover, mennesker bortover. Ett tabulatorstopp; piltastene flytter mellom cellene. */
export function Matrise(props: Props) {
  const { sakId, visning, bareMangler, apen, apne, mennesker, tittel, tema, familien = false } = props
  const { kartlegging: t } = useTekster()
  const kolonner = [...(familien ? [FAMILIEN] : []), ...mennesker.map(m => m.personId)]
  const [her, settHer] = useState({ rad: 0, kol: familien ? 1 : 0 })
  const rad = Math.min(her.rad, tema.length - 1)
  const kol = Math.min(her.kol, kolonner.length - 1)

  const gaaTil = (nyRad: number, nyKol: number) => {
    const r = Math.max(0, Math.min(tema.length - 1, nyRad))
    const k = Math.max(0, Math.min(kolonner.length - 1, nyKol))
    document.getElementById(celleId(kolonner[k] ?? '', tema[r] ?? ''))?.focus()
  }
  const tast = (r: number, k: number) => (hendelse: KeyboardEvent) => {
    const til: Partial<Record<string, readonly [number, number]>> = {
      ArrowUp: [r - 1, k],
      ArrowDown: [r + 1, k],
      ArrowLeft: [r, k - 1],
      ArrowRight: [r, k + 1],
      Home: [hendelse.ctrlKey ? 0 : r, 0],
      End: [hendelse.ctrlKey ? tema.length - 1 : r, kolonner.length - 1],
    }
    const maal = til[hendelse.key]
    if (!maal) return
    hendelse.preventDefault()
    gaaTil(...maal)
  }
  const plass = (personId: string, te: Tema, r: number) => {
    const k = kolonner.indexOf(personId)
    return {
      apen: apen?.personId === personId && apen.tema === te,
      tabulator: r === rad && k === kol,
      vedApne: () => apne({ personId, tema: te }),
      vedFokus: () => settHer({ rad: r, kol: k }),
      vedTast: tast(r, k),
    }
  }

  return (
    <div className={stil.flate}>
      <div className={stil.rull}>
        <table className={stil.tabell} style={{ '--kolonner': kolonner.length } as CSSProperties}>
          <caption className="aksel-sr-only">{tittel}</caption>
          <colgroup>
            <col className={stil.temakolonne} />
            {kolonner.map(k => (
              <col key={k} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <th scope="col" className={`${stil.tema} ${stil.temahode}`}>
                {t.temaOverskrift}
              </th>
              {familien && (
                <th scope="col" className={stil.barnehode}>
                  {t.familien.navn}
                  <span className={stil.hodelinje}>{t.familien.hjelp}</span>
                </th>
              )}
              {mennesker.map(m => (
                <th key={m.personId} scope="col" className={stil.barnehode}>
                  {erBarn(m) ? (
                    <Barnehode sakId={sakId} barn={m} visning={visning} />
                  ) : (
                    <Voksenhode voksen={m} />
                  )}
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
                {familien && (
                  <td>
                    <Familiecelle visning={visning} tema={te} {...plass(FAMILIEN, te, r)} />
                  </td>
                )}
                {mennesker.map(m => (
                  <td key={m.personId}>
                    <Celle
                      sakId={sakId}
                      personId={m.personId}
                      fornavn={m.fornavn}
                      celle={finnCelle(m, te)}
                      da={daCelle(props.da, m.personId, te)}
                      dagens={visning.dagens as Dato}
                      dempet={bareMangler}
                      teller={teller(m)}
                      {...plass(m.personId, te, r)}
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

/** Cellen slik den sto da. Den som ikke var i saken da, hadde ingen svar. */
export function daCelle(da: Kartleggingsvisning | undefined, personId: string, tema: Tema) {
  if (!da) return undefined
  return finnCelle(finnMenneske(da, personId) ?? { celler: [] }, tema)
}

type Barneprops = { sakId: string; barn: Kartlagtbarn; visning: Kartleggingsvisning }

export function Barnehode({ sakId, barn, visning }: Barneprops) {
  const { kartlegging: t, sak } = useTekster()
  const format = useFormat()
  const ventet = barn.relasjon === 'ventet'
  const alder = barn.alder === null ? '' : sak.alder(barn.alder)
  return (
    <>
      {t.panel.barn(barn.fornavn, ventet ? '' : alder)}
      <span className={stil.hodelinje}>
        {ventet
          ? barn.termin
            ? sak.familie.ventes(format.dato(barn.termin as Dato))
            : sak.relasjon.ventet
          : [barn.relasjon === 'barn' ? '' : sak.relasjon[barn.relasjon], sak.bosted[barn.bosted]]
              .filter(Boolean)
              .join(' · ')}
      </span>
      {!ventet && (
        <Barnesyn sakId={sakId} barn={barn} dagens={visning.dagens as Dato} kanSkrive={visning.kanSkrive} />
      )}
      {kartlegges(barn) ? (
        <Utelatvalg sakId={sakId} barn={barn} kanSkrive={visning.kanSkrive} />
      ) : (
        !ventet && <span className={stil.hodelinje}>{t.fylt18}</span>
      )}
    </>
  )
}

function Voksenhode({ voksen }: { voksen: Kartleggingsvisning['voksne'][number] }) {
  const { kartlegging: t, sak } = useTekster()
  return (
    <>
      {voksen.fornavn}
      <span className={stil.hodelinje}>
        {voksen.rolle === 'soker' ? t.voksne.soker : sak.rolle[voksen.rolle]}
      </span>
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
