import { BodyShort, Heading } from '@navikt/ds-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTekster } from '../tekster/SpraakGiver.tsx'
import stil from './Side.module.css'

type Props = {
  /** Overskriften på siden. */
  tittel: ReactNode
  /** Tittelen i nettleserfanen. Den havner i historikken, så den har aldri navn eller annet fra saken. */
  fanetittel: string
  /** Én setning om hva siden er til. */
  hensikt?: ReactNode
  /** Knapper øverst til høyre. Én av dem kan være primær. */
  handlinger?: ReactNode
  /** Over overskriften: brødsmuler. */
  over?: ReactNode
  children?: ReactNode
}

let sistBesokt = location.pathname

/** Rammen om hver side: overskrift, én setning, handlinger. Fokus går til overskriften når man kommer fra en annen side. */
export function Side({ tittel, fanetittel, hensikt, handlinger, over, children }: Props) {
  const { produkt } = useTekster().skall
  const overskrift = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${fanetittel} – ${produkt}`
  }, [fanetittel, produkt])
  useEffect(() => {
    if (sistBesokt === location.pathname) return
    sistBesokt = location.pathname
    overskrift.current?.focus()
  }, [])
  return (
    <div className={stil.side}>
      <header className={stil.topp}>
        <div className={stil.tekst}>
          {over && <div className={stil.over}>{over}</div>}
          <Heading ref={overskrift} tabIndex={-1} level="1" size="large">
            {tittel}
          </Heading>
          {hensikt && <BodyShort className={stil.hensikt}>{hensikt}</BodyShort>}
        </div>
        {handlinger && <div className={stil.handlinger}>{handlinger}</div>}
      </header>
      {children}
    </div>
  )
}
