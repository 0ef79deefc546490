import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { Tag } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { Outlet, useMatchRoute, useParams } from '@tanstack/react-router'
import { erApiFeil } from '../../felles/api/feil.ts'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { Minimatrise } from '../../felles/komponenter/Minimatrise.tsx'
import { Laster, Sporring } from '../../felles/komponenter/Tilstander.tsx'
import { barnaNaa, gjeldendeSoknad } from '../../felles/sak/gjeldende.ts'
import { sakSporring } from '../../felles/sak/sporringer.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Saksramme.module.css'
import { Seksjonsmeny } from './Seksjonsmeny.tsx'
import { Ufordelt } from './Ufordelt.tsx'

/** Rammen om alle sidene i en sak: hvem familien er, og veien til delene. Oversikten tegner sitt eget, større hode. */
export function Saksramme() {
  const { sakId } = useParams({ strict: false }) as { sakId: string }
  const sporring = useQuery(sakSporring(sakId))
  const erOversikt = useMatchRoute()({ to: '/saker/$sakId', fuzzy: false }) !== false
  if (!sporring.data && erApiFeil(sporring.error) && sporring.error.kode === 'ufordelt')
    return <Ufordelt sakId={sakId} />
  return (
    <Sporring sporring={sporring} laster={<Laster rader={4} hoyde={72} />}>
      {sak => (
        <>
          {!erOversikt && <Lavthode sak={sak} />}
          <Outlet />
        </>
      )}
    </Sporring>
  )
}

function Lavthode({ sak }: { sak: Saksvisning }) {
  const t = useTekster().sak
  return (
    <div className={stil.topp}>
      <div className={stil.linje}>
        <span className={stil.navn}>
          <Lenke til={`/saker/${sak.sakId}`} className={stil.familie}>
            {t.familien(sak.familie)}
          </Lenke>
          <Fasemerke sak={sak} />
        </span>
        <ul className={stil.chips}>
          {barnaNaa(sak).map(b => (
            <li key={b.personId}>
              {b.fornavn} {b.alder ?? ''}
              <Minimatrise navn={b.fornavn} celler={b.celler.map(c => c.tilstand)} />
            </li>
          ))}
        </ul>
      </div>
      <p className={stil.forbehold}>{t.barnelinje}</p>
      <Seksjonsmeny sak={sak} />
    </div>
  )
}

export function Fasemerke({ sak }: { sak: Saksvisning }) {
  const t = useTekster().sak
  const soknad = gjeldendeSoknad(sak)
  return (
    <Tag size="small" variant="moderate" data-color={soknad ? 'info' : 'neutral'}>
      {soknad ? t.fasemerke[soknad.fase] : t.ingenSoknad}
    </Tag>
  )
}
