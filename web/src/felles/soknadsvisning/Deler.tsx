import { Heading } from '@navikt/ds-react'
import { type ReactNode, useId } from 'react'
import { useTekster } from '../tekster/SpraakGiver.tsx'
import stil from './Soknadsark.module.css'

/** En del av søknaden med overskrift. */
export function Del({ tittel, children }: { tittel: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className={stil.del} aria-labelledby={id}>
      <Heading id={id} level="3" size="xsmall">
        {tittel}
      </Heading>
      {children}
    </section>
  )
}

export type Faktum = readonly [string, ReactNode]

/** Spørsmål og svar. Et svar som mangler, står som «ikke besvart», aldri som nei. */
export function Fakta({ rader }: { rader: readonly Faktum[] }) {
  const t = useTekster().soknad
  return (
    <dl className={stil.fakta}>
      {rader.map(([navn, verdi]) => (
        <div key={navn} className={stil.par}>
          <dt>{navn}</dt>
          <dd>{verdi ?? <span className={stil.mangler}>{t.ikkeBesvart}</span>}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Ja, nei eller ikke besvart. */
export function useJaNei() {
  const t = useTekster().soknad
  return (verdi: boolean | undefined): string | undefined =>
    verdi === undefined ? undefined : verdi ? t.ja : t.nei
}

/** Koden i klartekst når vi kjenner den, ellers slik den kom. */
export const ord = (
  tabell: Readonly<Record<string, string>>,
  kode: string | undefined,
): string | undefined => (kode === undefined ? undefined : (tabell[kode] ?? kode))
