import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Samletvisning } from '@handlingsrom/kontrakt/sak/samlet'
import { Button, Chips } from '@navikt/ds-react'
import { useState } from 'react'
import { detaljIOrd } from '../../felles/kartlegging/detaljIOrd.ts'
import type { Detaljer } from '../../felles/kartlegging/detaljtyper.ts'
import samlestil from '../../felles/samlet/Samlet.module.css'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Familien.module.css'

const VISES = 12

/** Kjøp og utgifter over tid, for alle eller for én. Ingenting summeres: det er det som er fortalt, ikke et regnskap. */
export function Utgifter({ utgifter }: Pick<Samletvisning, 'utgifter'>) {
  const { samlet: t, svarfelt } = useTekster()
  const format = useFormat()
  const [hvem, velg] = useState<string>()
  const [alle, visAlle] = useState(false)
  if (utgifter.length === 0) return <p className={samlestil.dempet}>{t.ingenUtgifter}</p>
  const personer = [...new Map(utgifter.map(u => [u.person.personId, u.person])).values()]
  const valgte = utgifter.filter(u => hvem === undefined || u.person.personId === hvem)
  const vist = alle ? valgte : valgte.slice(0, VISES)
  return (
    <>
      <p className={samlestil.dempet}>{t.utgifterHjelp}</p>
      {personer.length > 1 && (
        <Chips size="small" aria-label={t.hvem} className={stil.valg}>
          <Chips.Toggle selected={hvem === undefined} onClick={() => velg(undefined)}>
            {t.alle}
          </Chips.Toggle>
          {personer.map(p => (
            <Chips.Toggle key={p.personId} selected={hvem === p.personId} onClick={() => velg(p.personId)}>
              {p.fornavn}
            </Chips.Toggle>
          ))}
        </Chips>
      )}
      <ul className={samlestil.liste}>
        {vist.map(u => {
          const [hoved, resten] = detaljIOrd(u.detalj as Detaljer, svarfelt, format)
          return (
            <li key={`${u.person.personId}/${hoved}/${resten}/${u.dag}`} className={samlestil.rad}>
              <span>
                <strong>{hoved}</strong>
                {resten && <> · {resten}</>}
              </span>
              <span className={samlestil.dempet}>
                {u.person.fornavn}, {format.dato(u.dag as Dato)}
              </span>
            </li>
          )
        })}
      </ul>
      {valgte.length > vist.length && (
        <Button size="small" variant="tertiary" onClick={() => visAlle(true)}>
          {t.flereUtgifter(valgte.length - vist.length)}
        </Button>
      )}
    </>
  )
}
