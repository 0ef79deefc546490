import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import { ALDERSGRUPPER, type UsetteBarn as Bilde, MINSTE_TALL } from '@handlingsrom/kontrakt/internkontroll'
import { ToggleGroup } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { hent } from '../../felles/api/klient.ts'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Rulletabell } from '../../felles/komponenter/Rulletabell.tsx'
import { Laster, Sporring } from '../../felles/komponenter/Tilstander.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './UsetteBarn.module.css'

/** Tema mot alder: andelen barn ingen har spurt. Ingen summer, så en skjult rute ikke kan regnes ut. */
export function UsetteBarn() {
  const { internkontroll } = useTekster()
  const t = internkontroll.barna
  const sporring = useQuery({
    queryKey: ['lister', 'internkontroll', 'barn'],
    queryFn: ({ signal }) => hent<Bilde>('/api/internkontroll/barn', { signal }),
  })
  const format = useFormat()
  const regnet = sporring.data?.regnet
  return (
    <Panel
      tittel={t.tittel}
      {...(regnet ? { hoyre: internkontroll.oppdatert(format.tidspunkt(regnet as Tidspunkt)) } : {})}
    >
      <Sporring sporring={sporring} laster={<Laster rader={13} hoyde={24} />}>
        {bilde => <Kart bilde={bilde} />}
      </Sporring>
    </Panel>
  )
}

const STEG = [20, 40, 60, 75]
const steg = (andel: number): number => STEG.filter(s => andel >= s).length

const DELINGER = ['alder', 'tid', 'omfang'] as const
type Valg = (typeof DELINGER)[number]

function Kart({ bilde }: { bilde: Bilde }) {
  const { internkontroll, kartlegging } = useTekster()
  const t = internkontroll.barna
  const [valgt, settValgt] = useState<Valg>('alder')
  const deling = useDeling(bilde, valgt)
  const verst = bilde.tema
    .flatMap(r =>
      r.ruter.flatMap(x => (x.ikkeSpurt === null ? [] : [{ tema: r.tema, ...x, ikkeSpurt: x.ikkeSpurt }])),
    )
    .toSorted((a, b) => b.ikkeSpurt - a.ikkeSpurt)[0]
  const g = ALDERSGRUPPER[verst?.gruppe ?? 0]
  return (
    <>
      <p className={stil.ingress}>
        {verst && verst.ikkeSpurt > 0
          ? t.spurtMinst(kartlegging.tema[verst.tema], t.gruppe(g?.fra ?? 0, g?.til ?? 0), verst.ikkeSpurt)
          : t.ingenting}
      </p>
      <ToggleGroup
        className={stil.valg}
        size="small"
        label={t.delEtter}
        value={valgt}
        onChange={v => settValgt(v as Valg)}
      >
        {DELINGER.map(d => (
          <ToggleGroup.Item key={d} value={d} label={t.delinger[d]} />
        ))}
      </ToggleGroup>
      {deling === null ? (
        <p className={stil.dempet}>{t.kanIkkeDeles}</p>
      ) : (
        <Tabell deling={deling} onskerIkke={valgt === 'alder' ? bilde.onskerIkke : null} />
      )}
      <p className={stil.dempet}>{t.hjelp[valgt]}</p>
      <p className={stil.dempet}>{`${t.forbehold(MINSTE_TALL)}${valgt === 'alder' ? '' : ` ${t.summen}`}`}</p>
      {bilde.utenAlder !== 0 && <p className={stil.dempet}>{t.utenAlder(bilde.utenAlder, MINSTE_TALL)}</p>}
    </>
  )
}

type Deling = {
  readonly grupper: readonly { readonly navn: string; readonly barn: number | null }[]
  readonly tema: readonly { readonly tema: Tema; readonly ikkeSpurt: readonly (number | null)[] }[]
}

/** Den delingen som er valgt, med navn på gruppene. `null`: den kan ikke vises uten at et lite tall kunne vært regnet ut. */
function useDeling(bilde: Bilde, valg: Valg): Deling | null {
  const { internkontroll, svarfelt } = useTekster()
  const t = internkontroll.barna
  if (valg === 'alder')
    return {
      grupper: ALDERSGRUPPER.map((g, i) => ({ navn: t.gruppe(g.fra, g.til), barn: bilde.barn[i] ?? null })),
      tema: bilde.tema.map(r => ({ tema: r.tema, ikkeSpurt: r.ruter.map(x => x.ikkeSpurt) })),
    }
  const { tid, omfang } = bilde
  if (valg === 'tid')
    return tid && { ...tid, grupper: tid.grupper.map(g => ({ navn: t.tid[g.gruppe], barn: g.barn })) }
  const omfanget = { ...svarfelt.omfang.slag, 'ikke-valgt': t.omfangIkkeValgt }
  return (
    omfang && { ...omfang, grupper: omfang.grupper.map(g => ({ navn: omfanget[g.gruppe], barn: g.barn })) }
  )
}

function Tabell({ deling, onskerIkke }: { deling: Deling; onskerIkke: Bilde['onskerIkke'] | null }) {
  const { internkontroll, kartlegging } = useTekster()
  const t = internkontroll.barna
  // I de andre delingene kan en rute være skjult fordi summen ellers ville sagt hva som er skjult ved siden av.
  const fleresum = onskerIkke === null
  return (
    <Rulletabell navn={t.tema}>
      <table className={stil.kart}>
        <caption>{t.slikTelles}</caption>
        <thead>
          <tr>
            <th scope="col">{t.tema}</th>
            {deling.grupper.map(g => (
              <th key={g.navn} scope="col">
                {g.navn}
                <span>{fleresum && g.barn === null ? t.skjult : t.antall(g.barn, MINSTE_TALL)}</span>
              </th>
            ))}
            {onskerIkke && (
              <th scope="col">
                {t.onskerIkke}
                <span>{t.antallBarn}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {deling.tema.map((r, rad) => (
            <tr key={r.tema}>
              <th scope="row">{kartlegging.tema[r.tema]}</th>
              {deling.grupper.map((g, i) => {
                const andel = r.ikkeSpurt[i] ?? null
                return (
                  <td
                    key={g.navn}
                    {...(g.barn === 0
                      ? {}
                      : andel === null
                        ? { 'data-skjult': true }
                        : { 'data-steg': steg(andel) })}
                  >
                    <Celle andel={andel} ingen={g.barn === 0} fordiSummen={fleresum} />
                  </td>
                )
              })}
              {onskerIkke && <Onsket barn={onskerIkke[rad]?.barn ?? null} />}
            </tr>
          ))}
        </tbody>
      </table>
    </Rulletabell>
  )
}

const Onsket = ({ barn }: { barn: number | null }) => (
  <td {...(barn === null ? { 'data-skjult': true } : {})}>
    <Celle andel={barn} ingen={false} />
  </td>
)

function Celle({
  andel,
  ingen,
  fordiSummen = false,
}: {
  andel: number | null
  ingen: boolean
  fordiSummen?: boolean
}) {
  const { internkontroll } = useTekster()
  if (ingen) return '–'
  if (andel !== null) return andel
  if (fordiSummen) return <span className="aksel-sr-only">{internkontroll.barna.skjult}</span>
  return (
    <>
      <span aria-hidden>{`<${MINSTE_TALL}`}</span>
      <span className="aksel-sr-only">{internkontroll.forFa(MINSTE_TALL)}</span>
    </>
  )
}
