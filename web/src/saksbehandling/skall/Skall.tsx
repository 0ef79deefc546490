import { useQueryClient } from '@tanstack/react-query'
import { Outlet, useRouterState } from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import { harRolle, useMeg } from '../../felles/api/meg.ts'
import { useHurtigtast } from '../../felles/innstillinger/hurtigtaster.ts'
import { sakSporring } from '../../felles/sak/sporringer.ts'
import { NySamtale } from '../../felles/samtale/NySamtale.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { GammelSide } from './GammelSide.tsx'
import stil from './Skall.module.css'
import { SAMTALER, Toppmeny } from './Toppmeny.tsx'
import { Utlogget } from './Utlogget.tsx'
import { Utlogging } from './Utlogging.tsx'

/** Rammen om alle sider når man er logget inn. */
export const Skall = () => (
  <Ramme>
    <Outlet />
  </Ramme>
)

export function Ramme({ children }: { children: ReactNode }) {
  const t = useTekster().skall
  const meg = useMeg()
  const samtale = useNySamtale(harRolle(meg, ...SAMTALER))
  return (
    <>
      <a href="#innhold" className={stil.hopp}>
        {t.tilInnhold}
      </a>
      <Toppmeny meg={meg} nySamtale={samtale.apne} />
      {meg.innebygd && (
        <aside className={stil.demo} aria-label={t.demoKort}>
          {t.demo}
        </aside>
      )}
      <main id="innhold" tabIndex={-1} className={stil.innhold}>
        <GammelSide />
        {children}
      </main>
      {samtale.apen && <NySamtale {...(samtale.her ? { her: samtale.her } : {})} vedLukk={samtale.lukk} />}
      <Utlogging />
      <Utlogget ansattId={meg.ansattId} />
    </>
  )
}

/** Ny samtale, med knappen i toppen og tasten N. Lukkes når siden byttes. */
function useNySamtale(kan: boolean) {
  const [apen, settApen] = useState(false)
  const lager = useQueryClient()
  const sti = useRouterState({ select: s => s.location.pathname })
  // biome-ignore lint/correctness/useExhaustiveDependencies: dialogen lukkes når stien endres
  useEffect(() => settApen(false), [sti])
  useHurtigtast('n', () => kan && settApen(true))
  // Bare en sak leseren har fått vist.
  const id = /^\/saker\/([^/]+)/.exec(sti)?.[1]
  const her = id && lager.getQueryData(sakSporring(id).queryKey)?.kanSkrive ? id : undefined
  return { apen, her, apne: () => settApen(true), lukk: () => settApen(false) }
}
