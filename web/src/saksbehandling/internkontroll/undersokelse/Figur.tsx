import {
  andelAv,
  type Kategori,
  type Oppgitt,
  ORD,
  type Paastand,
  RODE_KORS,
  type Undersokelsesbilde,
} from '@handlingsrom/kontrakt/undersokelse'
import { useSpraak, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import { Figurtabell } from './Figurtabell.tsx'
import { Fordeling, type Stykke } from './Fordeling.tsx'
import stil from './Undersokelse.module.css'

type Deler = Undersokelsesbilde['paastander'][Paastand]
const ENIG: readonly Kategori[] = ['4', '5']
const UENIG: readonly Kategori[] = ['1', '2']

export const prosent = (x: number): number => Math.round(100 * x)

export const egneStykker = (deler: NonNullable<Deler>): readonly Stykke[] =>
  deler.map(d => ({ kategorier: d.kategorier, verdi: d.antall, ord: String(d.antall) }))

export function useOppgitt(): (o: readonly Oppgitt[]) => readonly Stykke[] {
  const { undersokelse: t } = useTekster()
  return o => o.map(d => ({ kategorier: d.kategorier, verdi: d.prosent, ord: t.prosent(d.prosent) }))
}

/** Figur 1–3: vår søyle over Røde Kors’ egen, og andelene som var uenige og enige med usikkerhet. */
export function Paastandsfigur({
  nr,
  paastand,
  deler,
  antall,
}: {
  nr: number
  paastand: Paastand
  /** `undefined`: ingen periode er lukket ennå, og bare Røde Kors står. */
  deler: Deler | undefined
  antall: number
}) {
  const { undersokelse: t } = useTekster()
  const { spraak } = useSpraak()
  const oppgitt = useOppgitt()
  return (
    <section className={stil.figur} aria-labelledby={`figur-${nr}`}>
      <h3 id={`figur-${nr}`} className={stil.overskrift}>
        <span className={stil.dempet}>{t.figur(nr)}</span> {ORD.paastand[paastand][spraak]}
      </h3>
      {deler && <Fordeling navn={t.vare} antall={antall} stykker={egneStykker(deler)} />}
      {deler === null && <Skjult navn={t.vare} antall={antall} />}
      <Fordeling
        navn={t.rodeKors}
        antall={RODE_KORS.antall}
        stykker={oppgitt(RODE_KORS.paastander[paastand])}
      />
      {deler && <Andeler deler={deler} />}
      <Figurtabell
        tittel={ORD.paastand[paastand][spraak]}
        soyler={[
          ...(deler === undefined ? [] : [{ navn: t.vare, stykker: deler && egneStykker(deler) }]),
          { navn: t.rodeKors, stykker: oppgitt(RODE_KORS.paastander[paastand]) },
        ]}
      />
    </section>
  )
}

export function Skjult({ navn, antall }: { navn: string; antall?: number }) {
  const { undersokelse: t } = useTekster()
  return (
    <div className={stil.linje}>
      <div className={stil.hvem}>
        {navn}
        {antall !== undefined && <span className={stil.dempet}>{t.antall(antall)}</span>}
      </div>
      <p className={stil.dempet}>{t.skjult}</p>
    </div>
  )
}

export function Andeler({ deler }: { deler: NonNullable<Deler> }) {
  const { undersokelse: t } = useTekster()
  const andeler = [
    [t.uenige, andelAv(deler, UENIG)],
    [t.enige, andelAv(deler, ENIG)],
  ] as const
  const ord = andeler.flatMap(([navn, a]) =>
    a ? [`${navn}: ${t.andel(prosent(a.andel), prosent(a.intervall.fra), prosent(a.intervall.til))}`] : [],
  )
  return <p className={stil.andeler}>{ord.join(' · ')}</p>
}
