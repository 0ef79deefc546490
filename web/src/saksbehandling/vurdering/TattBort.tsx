import type { PersonId } from '@handlingsrom/domene/felles/id'
import type { TattBort as Rad } from '@handlingsrom/kontrakt/sak/linje'
import { Button, Heading } from '@navikt/ds-react'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { ankerLinje } from './anker.ts'
import stil from './Vurdering.module.css'
import type { Delprops } from './Vurdering.tsx'

/** Livsopphold noen har tatt bort: hvorfor, og veien tilbake. Har de søkt om det, hører linjen hjemme som avslått. */
export function TattBort({ sakId, v }: Delprops) {
  const { vurdering } = useTekster()
  const t = vurdering.linje.tattBort
  const { utfor, sender, feil } = useSakskommando(sakId)
  if (v.tattBort.length === 0) return null
  const taInn = ({ linjeId, tekst, gjelder, deltid }: Rad) => {
    const linje = {
      slag: 'utgift',
      post: 'livsopphold',
      tekst,
      gjelder: gjelder.personId as PersonId,
      hyppighet: 'manedlig',
      kilde: 'ansatt',
      ...(deltid ? { deltid } : {}),
    } as const
    utfor('settLinje', { soknadId: v.soknadId, linjeId, linje, settVersjon: 0 }).catch(() => undefined)
  }
  return (
    <>
      <Heading level="3" size="xsmall" className={stil.delttittel}>
        {t.tittel}
      </Heading>
      <ul className={stil.linjer}>
        {v.tattBort.map(l => (
          <li key={l.linjeId} id={ankerLinje(l.linjeId)} tabIndex={-1} className={stil.tattBort}>
            <div className={stil.hva}>
              <strong>
                {l.tekst} {vurdering.budsjett.gjelder(l.gjelder.fornavn)}
              </strong>
              <span className={l.fordi ? stil.dempet : stil.varsel}>
                {l.fordi ? t.fordi[l.fordi] : t.ubesvart}
              </span>
              <span>{l.grunn}</span>
            </div>
            {v.kanSkrive && (
              <Button
                size="xsmall"
                variant={l.fordi ? 'tertiary' : 'secondary'}
                loading={sender}
                onClick={() => taInn(l)}
                aria-label={`${t.taInn}: ${l.tekst} ${vurdering.budsjett.gjelder(l.gjelder.fornavn)}`}
              >
                {t.taInn}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {feil != null && <Feilet feil={feil} />}
    </>
  )
}
