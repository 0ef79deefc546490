import { ALDERSGRUPPER, type UsetteBarn as Bilde, MINSTE_TALL } from '@handlingsrom/kontrakt/internkontroll'
import { useQuery } from '@tanstack/react-query'
import { hent } from '../../felles/api/klient.ts'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Rulletabell } from '../../felles/komponenter/Rulletabell.tsx'
import { Laster, Sporring } from '../../felles/komponenter/Tilstander.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './UsetteBarn.module.css'

/** Tema mot alder: andelen barn ingen har spurt. Ingen summer, så en skjult rute ikke kan regnes ut. */
export function UsetteBarn() {
  const { internkontroll } = useTekster()
  const t = internkontroll.barna
  const sporring = useQuery({
    queryKey: ['lister', 'internkontroll', 'barn'],
    queryFn: ({ signal }) => hent<Bilde>('/api/internkontroll/barn', { signal }),
  })
  return (
    <Panel tittel={t.tittel}>
      <Sporring sporring={sporring} laster={<Laster rader={13} hoyde={24} />}>
        {bilde => <Kart bilde={bilde} />}
      </Sporring>
    </Panel>
  )
}

const STEG = [20, 40, 60, 75]
const steg = (andel: number): number => STEG.filter(s => andel >= s).length

function Kart({ bilde }: { bilde: Bilde }) {
  const { internkontroll, kartlegging } = useTekster()
  const t = internkontroll.barna
  const verst = bilde.tema
    .flatMap(r =>
      r.ruter.flatMap(x => (x.ikkeSpurt === null ? [] : [{ tema: r.tema, ...x, ikkeSpurt: x.ikkeSpurt }])),
    )
    .toSorted((a, b) => b.ikkeSpurt - a.ikkeSpurt)[0]
  const gruppe = (i: number) => t.gruppe(ALDERSGRUPPER[i]?.fra ?? 0, ALDERSGRUPPER[i]?.til ?? 0)
  return (
    <>
      <p className={stil.ingress}>
        {verst && verst.ikkeSpurt > 0
          ? t.spurtMinst(kartlegging.tema[verst.tema], gruppe(verst.gruppe), verst.ikkeSpurt)
          : t.ingenting}
      </p>
      <Rulletabell navn={t.tema}>
        <table className={stil.kart}>
          <caption>{t.slikTelles}</caption>
          <thead>
            <tr>
              <th scope="col">{t.tema}</th>
              {ALDERSGRUPPER.map((g, i) => (
                <th key={g.fra} scope="col">
                  {gruppe(i)}
                  <span>{t.antall(bilde.barn[i] ?? null, MINSTE_TALL)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {bilde.tema.map(r => (
              <tr key={r.tema}>
                <th scope="row">{kartlegging.tema[r.tema]}</th>
                {r.ruter.map(x => (
                  <td
                    key={x.gruppe}
                    {...(bilde.barn[x.gruppe] === 0
                      ? {}
                      : x.ikkeSpurt === null
                        ? { 'data-skjult': true }
                        : { 'data-steg': steg(x.ikkeSpurt) })}
                  >
                    <Celle andel={x.ikkeSpurt} ingen={bilde.barn[x.gruppe] === 0} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Rulletabell>
      <p className={stil.dempet}>{t.forbehold(MINSTE_TALL)}</p>
      {bilde.utenAlder !== 0 && <p className={stil.dempet}>{t.utenAlder(bilde.utenAlder, MINSTE_TALL)}</p>}
    </>
  )
}

function Celle({ andel, ingen }: { andel: number | null; ingen: boolean }) {
  const { internkontroll } = useTekster()
  if (ingen) return '–'
  if (andel === null)
    return (
      <>
        <span aria-hidden>{`<${MINSTE_TALL}`}</span>
        <span className="aksel-sr-only">{internkontroll.forFa(MINSTE_TALL)}</span>
      </>
    )
  return andel
}
