import { Outlet } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useMeg } from '../../felles/api/meg.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { GammelSide } from './GammelSide.tsx'
import stil from './Skall.module.css'
import { Toppmeny } from './Toppmeny.tsx'
import { Utlogget } from './Utlogget.tsx'

/** Rammen om alle sider når man er logget inn. */
export const Skall = () => (
  <Ramme>
    <Outlet />
  </Ramme>
)

export function Ramme({ children }: { children: ReactNode }) {
  const t = useTekster().skall
  const meg = useMeg()
  return (
    <>
      <a href="#innhold" className={stil.hopp}>
        {t.tilInnhold}
      </a>
      <Toppmeny meg={meg} />
      {meg.innebygd && (
        <aside className={stil.demo} aria-label={t.demoKort}>
          {t.demo}
        </aside>
      )}
      <main id="innhold" tabIndex={-1} className={stil.innhold}>
        <GammelSide />
        {children}
      </main>
      <Utlogget ansattId={meg.ansattId} />
    </>
  )
}
