import { type Oppgitt, RODE_KORS, type Undersokelsesbilde } from '@handlingsrom/kontrakt/undersokelse'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import { Andeler, egneStykker, Skjult, useOppgitt } from './Figur.tsx'
import { Figurtabell } from './Figurtabell.tsx'
import { Fordeling } from './Fordeling.tsx'
import stil from './Undersokelse.module.css'

type Kryss = Undersokelsesbilde['etterBegge']
type Oppgittkryss = { readonly egen: readonly Oppgitt[]; readonly resten: readonly Oppgitt[] }

/** Figur 4 og 5: svarene på om stønaden er nok, for dem som var uenige, og for alle andre. Hver gruppe hos oss og hos Røde Kors. */
export function Krysstabeller({ bilde }: { bilde: Undersokelsesbilde | undefined }) {
  const { undersokelse: t } = useTekster()
  return (
    <>
      <section className={stil.figur} aria-labelledby="figur-4">
        <h3 id="figur-4" className={stil.overskrift}>
          <span className={stil.dempet}>{t.figur(4)}</span> {t.kryss.fire}
        </h3>
        <p className={stil.dempet}>{t.kryss.svaretPa}</p>
        <Grupper
          navn={t.kryss.etterKartlegging}
          vart={bilde?.etterKartlegging}
          deres={RODE_KORS.etterKartlegging}
        />
        <Grupper navn={t.kryss.etterHensyn} vart={bilde?.etterHensyn} deres={RODE_KORS.etterHensyn} />
      </section>
      <section className={stil.figur} aria-labelledby="figur-5">
        <h3 id="figur-5" className={stil.overskrift}>
          <span className={stil.dempet}>{t.figur(5)}</span> {t.kryss.fem}
        </h3>
        <Grupper navn={t.kryss.etterBegge} vart={bilde?.etterBegge} deres={RODE_KORS.etterBegge} />
      </section>
    </>
  )
}

function Grupper({ navn, vart, deres }: { navn: string; vart: Kryss | undefined; deres: Oppgittkryss }) {
  const { undersokelse: t } = useTekster()
  const oppgitt = useOppgitt()
  const grupper = [
    [navn, 'egen'],
    [t.kryss.resten, 'resten'],
  ] as const
  return (
    <div className={stil.grupper}>
      {grupper.map(([gruppe, del]) => (
        <div key={del} className={stil.gruppe}>
          <h4 className={stil.gruppenavn}>{gruppe}</h4>
          {vart && (
            <Fordeling
              navn={t.vare}
              antall={vart[del].reduce((n, d) => n + d.antall, 0)}
              stykker={egneStykker(vart[del])}
            />
          )}
          {vart === null && <Skjult navn={t.vare} />}
          <Fordeling navn={t.rodeKors} stykker={oppgitt(deres[del])} />
          {vart && <Andeler deler={vart[del]} />}
        </div>
      ))}
      <Figurtabell
        tittel={navn}
        soyler={grupper.flatMap(([gruppe, del]) => [
          ...(vart === undefined
            ? []
            : [{ navn: `${gruppe}: ${t.vare}`, stykker: vart && egneStykker(vart[del]) }]),
          { navn: `${gruppe}: ${t.rodeKors}`, stykker: oppgitt(deres[del]) },
        ])}
      />
    </div>
  )
}
