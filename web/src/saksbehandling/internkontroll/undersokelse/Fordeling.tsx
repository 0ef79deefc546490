import type { Kategori } from '@handlingsrom/kontrakt/undersokelse'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import type { Tekster } from '../../../felles/tekster/typer.ts'
import stil from './Undersokelse.module.css'

/** En del av en søyle. `verdi` er antall eller prosent: bredden er andelen av summen. */
export type Stykke = {
  readonly kategorier: readonly Kategori[]
  readonly verdi: number
  readonly ord: string
}

const SAMMEN: Readonly<Record<string, 'uenig' | 'enig' | 'verken'>> = {
  '1+2': 'uenig',
  '4+5': 'enig',
  '3': 'verken',
}

/** Navnet på en del: svaret, rapportens egen gruppe, eller resten når flere er lagt sammen. */
export function kategorinavn(
  kategorier: readonly Kategori[],
  t: Tekster['undersokelse'],
  grov: boolean,
): string {
  const nokkel = kategorier.join('+')
  const gruppe = SAMMEN[nokkel]
  if (gruppe && (grov || kategorier.length > 1)) return t.kategori[gruppe]
  if (kategorier.length > 2) return t.kategori.resten
  return kategorier
    .map(k => (k === '3' && kategorier.length > 1 ? t.kategori.verken : t.kategori[k]))
    .join(' / ')
}

/** Er 1 og 2 lagt sammen, er det også resten av søylen navngis etter. */
export const erGrov = (stykker: readonly Stykke[]): boolean => !stykker.some(s => s.kategorier.join() === '1')

/** Én stablet søyle, fra uenig til enig. Hele innholdet er i navnet på bildet; mønster og ramme skiller delene også uten farge. */
export function Fordeling({
  navn,
  stykker,
  antall,
}: {
  navn: string
  stykker: readonly Stykke[]
  antall?: number
}) {
  const { undersokelse: t } = useTekster()
  const grov = erGrov(stykker)
  const vist = stykker.filter(s => s.verdi > 0)
  const ord = vist.map(s => `${kategorinavn(s.kategorier, t, grov)}: ${s.ord}`).join(', ')
  return (
    <div className={stil.linje}>
      <div className={stil.hvem}>
        {navn}
        {antall !== undefined && <span className={stil.dempet}>{t.antall(antall)}</span>}
      </div>
      <div role="img" aria-label={`${navn}. ${ord}`} className={stil.soyle}>
        {vist.map(s => (
          <span
            key={s.kategorier.join('+')}
            className={stil.stykke}
            data-kat={s.kategorier.length > 2 ? 'resten' : s.kategorier.join('_')}
            style={{ flexGrow: s.verdi }}
          >
            <span className={stil.tall}>{s.ord}</span>
          </span>
        ))}
      </div>
    </div>
  )
}

/** Hva fargene er. Står én gang, over alle figurene. */
export function Forklaring() {
  const { undersokelse: t } = useTekster()
  const rader = [
    ['1', t.kategori['1']],
    ['2', '2'],
    ['1_2', t.kategori.uenig],
    ['3', t.kategori.verken],
    ['4', '4'],
    ['5', t.kategori['5']],
    ['4_5', t.kategori.enig],
    ['vet-ikke', t.kategori['vet-ikke']],
    ['ikke-svart', t.kategori['ikke-svart']],
    ['resten', t.kategori.resten],
  ] as const
  return (
    <ul className={stil.forklaring}>
      {rader.map(([kat, navn]) => (
        <li key={kat}>
          <span className={stil.prove} data-kat={kat} />
          {navn}
        </li>
      ))}
    </ul>
  )
}
