import { PlusIcon, XMarkIcon } from '@navikt/aksel-icons'
import { Button } from '@navikt/ds-react'
import { useState } from 'react'
import { useFormat, useTekster } from '../tekster/SpraakGiver.tsx'
import stil from './Detaljliste.module.css'
import { Detaljskjema } from './Detaljskjema.tsx'
import { detaljIOrd } from './detaljIOrd.ts'
import { type Detaljer, type Detaljslag, detaljnokkel } from './detaljtyper.ts'

type Props = {
  /** Slagene som er nyttige her. */
  slag: readonly Detaljslag[]
  verdi: readonly Detaljer[]
  vedEndring: (verdi: readonly Detaljer[]) => void
}

/** Opplysningene i felt: støvlene, fotballen, plassen. Åpnes ved behov; teksten over er alltid hovedsaken. */
export function Detaljliste({ slag, verdi, vedEndring }: Props) {
  const t = useTekster().svarfelt
  const format = useFormat()
  const [apen, apne] = useState<Detaljslag>()
  // Utfordringene står ved sitt eget spørsmål, og fjernes der.
  const vist = verdi.filter(d => d.slag !== 'utfordring')
  const ta = (ny: Detaljer) => vedEndring([...verdi.filter(d => detaljnokkel(d) !== detaljnokkel(ny)), ny])
  return (
    <div className={stil.liste}>
      {vist.length > 0 && (
        <ul className={stil.kort}>
          {vist.map(d => {
            const [hoved, resten] = detaljIOrd(d, t, format)
            return (
              <li key={detaljnokkel(d)}>
                <span>
                  <strong>{hoved}</strong>
                  {resten && <span className={stil.under}>{resten}</span>}
                </span>
                <Button
                  size="xsmall"
                  variant="tertiary"
                  data-color="neutral"
                  icon={<XMarkIcon title={t.detaljer.fjern(hoved)} />}
                  onClick={() => vedEndring(verdi.filter(x => x !== d))}
                />
              </li>
            )
          })}
        </ul>
      )}
      {apen ? (
        <Detaljskjema
          slag={apen}
          vedFerdig={ny => {
            ta(ny)
            apne(undefined)
          }}
          vedAvbryt={() => apne(undefined)}
        />
      ) : (
        <div className={stil.knapper}>
          {slag.map(s => (
            <Button
              key={s}
              size="xsmall"
              variant="tertiary"
              icon={<PlusIcon aria-hidden />}
              onClick={() => apne(s)}
            >
              {t.detaljer.slag[s]}
            </Button>
          ))}
        </div>
      )}
    </div>
  )
}
