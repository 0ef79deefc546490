import { type Signal, signaler } from '@handlingsrom/domene/behov/signaler'
import type { PersonId, SamtaleId } from '@handlingsrom/domene/felles/id'
import type { Svar } from '@handlingsrom/domene/kartlegging/hendelser'
import { QuestionmarkCircleIcon } from '@navikt/aksel-icons'
import { Button } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useKommandoko } from '../sak/useKommandoko.ts'
import { useTekster } from '../tekster/SpraakGiver.tsx'
import stil from './Behov.module.css'
import { Signalsvar } from './Signalsvar.tsx'
import { behovSporring } from './sporring.ts'
import { erAvklart } from './useAvklarSignal.ts'

type Props = {
  sakId: string
  tekst: string
  svar?: Svar | undefined
  gjelder: PersonId | 'familien'
  samtaleId?: SamtaleId | undefined
}

const PAUSE = 500
const nokkel = (s: Signal) => `${s.kode}:${s.ord}`

/** Signalene etter en liten pause i skrivingen, uten dem noen alt har sagt hva endte i. */
function useSignaler({ sakId, tekst, svar, gjelder }: Props): readonly Signal[] {
  const [funnet, settFunnet] = useState<readonly Signal[]>([])
  useEffect(() => {
    const vent = setTimeout(() => settFunnet(signaler(tekst, svar)), PAUSE)
    return () => clearTimeout(vent)
  }, [tekst, svar])
  const { ventende } = useKommandoko(sakId)
  const { data } = useQuery({ ...behovSporring(sakId), enabled: funnet.length > 0 })
  const i = { signaler: data?.signaler ?? [], dagens: data?.dagens ?? '', ventende }
  return funnet.filter(s => !erAvklart(s, gjelder, i))
}

/**
 * Et spørsmål ved feltet når ordene tyder på at noe ikke kan vente. Det stiller seg ikke i veien: det ender i en handling eller i en
 * grunn når hun har tid, og til da står det i listen over signaler (S-248).
 */
export function Signalvarsel(props: Props) {
  const { sakId, gjelder, samtaleId } = props
  const t = useTekster().behov.signal
  const synlige = useSignaler(props)
  const [apent, apne] = useState(false)
  const forste = synlige[0]
  return (
    <>
      <span role="status" className="aksel-sr-only">
        {forste && t.sporsmal[forste.kode]}
      </span>
      {forste && (
        <div className={stil.signal}>
          <div className={stil.signallinje}>
            <QuestionmarkCircleIcon aria-hidden />
            <strong>{t.sporsmal[forste.kode]}</strong>
            {synlige.length > 1 && <span>{t.flere(synlige.length - 1)}</span>}
          </div>
          <Button size="xsmall" variant="tertiary" aria-expanded={apent} onClick={() => apne(!apent)}>
            {t.visMer}
          </Button>
          {apent && (
            <ul className={stil.signaler}>
              {synlige.map(s => (
                <li key={nokkel(s)}>
                  <p>
                    <strong>{t.sporsmal[s.kode]}</strong> {s.ord ? t.duSkrev(s.ord) : t.valgt}
                  </p>
                  <p className={stil.dempet}>{t.hvorfor[s.kode]}</p>
                  <Signalsvar sakId={sakId} signal={s} gjelder={gjelder} samtaleId={samtaleId} />
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </>
  )
}
