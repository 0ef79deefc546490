import {
  type Internkontroll as Bilde,
  type Tertial,
  UTVALG,
  type Utvalg,
} from '@handlingsrom/kontrakt/internkontroll'
import { Select } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { KryssedeTerskler } from '../../felles/indikator/KryssetTerskel.tsx'
import { enighetSporring } from '../../felles/internkontroll/enighet.ts'
import { VenterPaaTiltak } from '../../felles/internkontroll/VenterPaaTiltak.tsx'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Side } from '../../felles/komponenter/Side.tsx'
import { dennePerioden, Tertialvelger } from '../../felles/komponenter/Tertialvelger.tsx'
import { Laster, Sporring } from '../../felles/komponenter/Tilstander.tsx'
import { proverSporring } from '../../felles/saksprove/sporring.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { ApneSaker } from './ApneSaker.tsx'
import { Folgefeil } from './Folgefeil.tsx'
import stil from './Internkontroll.module.css'
import { Indikatorer } from './indikator/Indikatorer.tsx'
import { Kontorene } from './Kontorene.tsx'
import { Landsomfattende } from './Landsomfattende.tsx'
import { Malepunkter } from './Malepunkter.tsx'
import { Nedlasting } from './Nedlasting.tsx'
import { Enighetsbilde } from './saksprove/Enighetsbilde.tsx'
import { MineLesinger, Oppfordring, Prover } from './saksprove/Prover.tsx'
import { bildeSporring } from './sporring.ts'
import { svakest } from './svakest.ts'
import { UsetteBarn } from './UsetteBarn.tsx'

/** Lederens spørsmål: gjør vi det loven sier, for hvert barn? Hvor svikter det? Tall om kontoret, aldri om ett menneske. */
export function Internkontroll() {
  const {
    internkontroll: t,
    undersokelse,
    avvik,
    register,
    arshjul,
    rapport,
    saksprove,
    egenvurdering,
  } = useTekster()
  const [periode, settPeriode] = useState(dennePerioden)
  const [utvalg, settUtvalg] = useState<Utvalg>('alle')
  const sporring = useQuery({
    ...bildeSporring(periode, utvalg),
    placeholderData: forrige => forrige,
  })
  const prover = useQuery(proverSporring)
  const enighet = useQuery(enighetSporring)
  return (
    <Side
      tittel={t.tittel}
      fanetittel={t.tittel}
      handlinger={
        <nav aria-label={t.tittel} className={stil.veier}>
          <Lenke til="/internkontroll/avvik">{avvik.tittel}</Lenke>
          <Lenke til="/internkontroll/register">{register.tittel}</Lenke>
          <Lenke til="/internkontroll/arshjul">{arshjul.tittel}</Lenke>
          <Lenke til="/internkontroll/egenvurdering">{egenvurdering.tittel}</Lenke>
          <Lenke til="/internkontroll/rapport">{rapport.tittel}</Lenke>
        </nav>
      }
      hensikt={sporring.data ? <Hovedsetning bilde={sporring.data} /> : t.hensikt}
    >
      <VenterPaaTiltak />
      <KryssedeTerskler />
      {prover.data && (
        <>
          <Oppfordring prover={prover.data} periode={periode} />
          <MineLesinger mine={prover.data.mine} />
        </>
      )}
      <Valg periode={periode} vedPeriode={settPeriode} utvalg={utvalg} vedUtvalg={settUtvalg} />
      <Sporring sporring={sporring} laster={<Laster rader={12} hoyde={28} />}>
        {bilde => (
          <>
            <Malepunkter bilde={bilde} />
            {bilde.kontorene && <Kontorene punkter={bilde.kontorene} />}
          </>
        )}
      </Sporring>
      <ApneSaker />
      <UsetteBarn />
      {sporring.data && sporring.data.antall !== 0 && <Folgefeil funn={sporring.data.folgefeil} />}
      <Indikatorer />
      <Sporring sporring={enighet}>
        {bilde => (
          <Enighetsbilde
            bilde={bilde}
            vei={<Lenke til="/regler/kontroller">{saksprove.enighet.kontrollene}</Lenke>}
          />
        )}
      </Sporring>
      <Sporring sporring={prover}>
        {p => <Prover prover={p.prover} lesere={p.kanTrekke?.lesere ?? []} />}
      </Sporring>
      <Nedlasting periode={periode} utvalg={utvalg} kontorene={!!sporring.data?.kontorene} />
      <Panel tittel={undersokelse.tittel}>
        <Lenke til="/internkontroll/undersokelse">{undersokelse.inngang}</Lenke>
      </Panel>
      <Landsomfattende />
    </Side>
  )
}

/** Én setning av de samme tallene som siden. Den sier aldri hvorfor. */
function Hovedsetning({ bilde }: { bilde: Bilde }) {
  const { internkontroll: t } = useTekster()
  if (bilde.antall === 0) return t.ingenSaker
  const verst = svakest(bilde.punkter)
  return verst ? t.svikterOftest(t.nar[verst.malepunkt], verst.mangler, verst.av) : t.forFaTilAaSi
}

type Valgprops = {
  periode: Tertial
  vedPeriode: (p: Tertial) => void
  utvalg: Utvalg
  vedUtvalg: (u: Utvalg) => void
}

function Valg({ periode, vedPeriode, utvalg, vedUtvalg }: Valgprops) {
  const { internkontroll: t } = useTekster()
  return (
    <div className={stil.valg}>
      <Tertialvelger periode={periode} vedValg={vedPeriode} />
      <Select
        size="small"
        label={t.utvalg}
        value={utvalg}
        onChange={e => vedUtvalg(e.target.value as Utvalg)}
      >
        {UTVALG.map(u => (
          <option key={u} value={u}>
            {t.utvalget[u]}
          </option>
        ))}
      </Select>
    </div>
  )
}
