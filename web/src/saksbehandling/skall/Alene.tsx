import type { ReactNode } from 'react'
import { useTema } from '../../felles/innstillinger/useTema.ts'
import stil from './Alene.module.css'
import { Spraakknapper } from './Spraakknapper.tsx'

/** Rammen om sider uten økt: bare innholdet og språkvalget. */
export function Alene({ children }: { children: ReactNode }) {
  useTema()
  return (
    <div className={stil.alene}>
      <main className={stil.innhold}>{children}</main>
      <footer>
        <Spraakknapper />
      </footer>
    </div>
  )
}
