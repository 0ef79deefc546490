import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { ShieldLockIcon } from '@navikt/aksel-icons'
import { Tag } from '@navikt/ds-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Outlet, useLocation, useMatchRoute, useParams } from '@tanstack/react-router'
import { useCallback, useMemo, useState } from 'react'
import { erApiFeil } from '../../felles/api/feil.ts'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { Minimatrise } from '../../felles/komponenter/Minimatrise.tsx'
import { Laster } from '../../felles/komponenter/Tilstander.tsx'
import { barnaNaa, gjeldendeSoknad } from '../../felles/sak/gjeldende.ts'
import { type Sluttkvittering, Sluttkvitteringskontekst } from '../../felles/sak/sluttkvittering.ts'
import { sakSporring } from '../../felles/sak/sporringer.ts'
import { Usendte } from '../../felles/sak/Usendte.tsx'
import { useFolgMed } from '../../felles/sak/useFolgMed.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Avvist } from './Avvist.tsx'
import { Bortekvittering } from './gradering/Graderingskvittering.tsx'
import { Kvitteringskontekst, type Kvittert } from './gradering/kvittert.ts'
import stil from './Saksramme.module.css'
import { Seksjonsmeny } from './Seksjonsmeny.tsx'
import { Tolkemerke } from './sprak/Tolkemerke.tsx'
import { Ufordelt } from './Ufordelt.tsx'

/** Rammen om alle sidene i en sak: hvem familien er, og veien til delene. Oversikten tegner sitt eget, større hode. */
export function Saksramme() {
  const { sakId } = useParams({ strict: false }) as { sakId: string }
  return <EnSak key={sakId} sakId={sakId} />
}

function EnSak({ sakId }: { sakId: string }) {
  const kvittering = useKvitteringFor(sakId)
  const { kvittert } = kvittering
  const [slutt, settSlutt] = useState<Sluttkvittering>()
  const sti = useLocation({ select: l => l.pathname })
  const borte = kvittert && !kvittert.harSaken
  const sporring = useQuery({ ...sakSporring(sakId), enabled: !borte })
  const treff = useMatchRoute()
  const erOversikt = treff({ to: '/saker/$sakId', fuzzy: false }) !== false
  // Samtalen har sitt eget hode, og viser begge utgavene i kolonnen der de hører hjemme.
  const iSamtale = treff({ to: '/saker/$sakId/samtale/$samtaleId', fuzzy: false }) !== false
  if (!sporring.data && erApiFeil(sporring.error) && sporring.error.kode === 'ufordelt')
    return <Ufordelt sakId={sakId} />
  if (borte) return <Bortekvittering kvittert={kvittert} />
  const sak = sporring.data
  // Et nei gjelder også den som har saken åpen: en kollega kan ha gradert den imens.
  const stengt = erApiFeil(sporring.error) && [403, 404].includes(sporring.error.status)
  // Den som leste for en kollega, er ferdig og har ikke saken lenger: det hun gjorde, står igjen, og ikke noe av saken.
  if (stengt && slutt?.sti === sti) return slutt.vis
  if (sporring.isError && (stengt || !sak))
    return <Avvist feil={sporring.error} provIgjen={() => void sporring.refetch()} />
  if (!sak) return <Laster side rader={4} hoyde={72} />
  return (
    <Kvitteringskontekst value={kvittering}>
      <FolgMed sakId={sakId} />
      {!erOversikt && !iSamtale && <Lavthode sak={sak} />}
      <Usendte sak={sak} bareHvor={iSamtale} />
      <Sluttkvitteringskontekst value={settSlutt}>
        <Outlet />
      </Sluttkvitteringskontekst>
    </Kvitteringskontekst>
  )
}

/** Bare mens saken vises: den som ikke har den, skal ikke spørre etter den. */
function FolgMed({ sakId }: { sakId: string }) {
  useFolgMed(sakId)
  return null
}

/** Kvitteringen for en gradering. Tok den saken fra leseren, står ikke noe av den igjen i nettleseren. */
function useKvitteringFor(sakId: string) {
  const lager = useQueryClient()
  const [kvittert, settKvittert] = useState<Kvittert>()
  const kvitter = useCallback(
    (k: Kvittert | undefined) => {
      settKvittert(k)
      if (k && !k.harSaken) lager.removeQueries({ queryKey: ['sak', sakId] })
    },
    [lager, sakId],
  )
  return useMemo(() => ({ kvittert, kvitter }), [kvittert, kvitter])
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
          <Tolkemerke sak={sak} />
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
  const { sak: t, gradering } = useTekster()
  const soknad = gjeldendeSoknad(sak)
  return (
    <>
      <Tag size="small" variant="moderate" data-color={soknad ? 'info' : 'neutral'}>
        {soknad ? t.fasemerke[soknad.fase] : t.ingenSoknad}
      </Tag>
      {sak.skjerming !== 'ingen' && (
        <Tag size="small" variant="moderate" data-color="info" icon={<ShieldLockIcon aria-hidden />}>
          {gradering.merke}
        </Tag>
      )}
    </>
  )
}
