import type { Maned } from '@handlingsrom/domene/felles/dato'
import { BodyShort, Button, TextField } from '@navikt/ds-react'
import { useState } from 'react'
import { erKonflikt } from '../../felles/api/feil.ts'
import { Konflikt } from '../../felles/komponenter/Konflikt.tsx'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { lesManed, skrivManed } from '../../felles/maned.ts'
import { useHvemEndret } from '../../felles/sak/useHvemEndret.ts'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Vurdering.module.css'
import type { Delprops } from './Vurdering.tsx'

type Skrevet = {
  readonly fra: string
  readonly til: string
  /** Versjonen som sto da hun begynte å skrive. */
  readonly versjon: number
  /** Sant når det er lagret, til visningen er hentet på nytt. */
  readonly lagret: boolean
}

/** Månedene stønaden gjelder. Feltene følger det som er lagret til hun skriver noe; da blir det hun skrev stående til det er lagret. */
export function Maneder({ sakId, v }: Delprops) {
  const t = useTekster().vurdering.periode
  const format = useFormat()
  const { utfor, sender, feil, nullstill } = useSakskommando(sakId)
  const hvem = useHvemEndret(sakId, 'PeriodeSatt')
  const [skrevet, settSkrevet] = useState<Skrevet>()
  const [provd, settProvd] = useState(false)
  const [forlatt, settForlatt] = useState<Partial<Record<'fra' | 'til', boolean>>>({})
  const staar: Skrevet = {
    fra: v.periode ? skrivManed(v.periode.fra) : '',
    til: v.periode ? skrivManed(v.periode.til) : '',
    versjon: v.periodeversjon,
    lagret: false,
  }
  const vist = skrevet && !(skrevet.lagret && v.periodeversjon > skrevet.versjon) ? skrevet : staar
  const [lestFra, lestTil] = [lesManed(vist.fra), lesManed(vist.til)]
  const snudd = lestFra !== undefined && lestTil !== undefined && lestTil < lestFra
  const uendret = lestFra === v.periode?.fra && lestTil === v.periode?.til
  const skriv = (felt: Partial<Skrevet>) => settSkrevet({ ...(uendret ? staar : vist), ...felt })
  const lagre = (settVersjon: number) => {
    settProvd(true)
    if (!lestFra || !lestTil || snudd) return
    utfor('settPeriode', { soknadId: v.soknadId, fra: lestFra, til: lestTil, settVersjon }).then(
      () => settSkrevet({ ...vist, versjon: settVersjon, lagret: true }),
      () => undefined,
    )
  }
  const ord = (fra: string, til: string) => t.gjelder(format.maned(fra as Maned), format.maned(til as Maned))
  const periode = v.periode ? ord(v.periode.fra, v.periode.til) : t.ingen
  if (!v.kanSkrive) return <BodyShort>{periode}</BodyShort>
  const feilen = (navn: 'fra' | 'til', lest: Maned | undefined) => {
    const sies = provd || (forlatt[navn] && vist[navn].trim() !== '')
    if (sies && !lest) return t.ugyldig
    return navn === 'til' && snudd && (provd || forlatt.til) ? t.snudd : undefined
  }
  const felt = (navn: 'fra' | 'til', lest: Maned | undefined) => (
    <TextField
      size="small"
      label={t[navn]}
      htmlSize={8}
      inputMode="numeric"
      autoComplete="off"
      value={vist[navn]}
      onChange={e => skriv({ [navn]: e.target.value })}
      onBlur={() => settForlatt({ ...forlatt, [navn]: true })}
      error={feilen(navn, lest)}
    />
  )
  return (
    <>
      <div className={stil.maneder}>
        {felt('fra', lestFra)}
        {felt('til', lestTil)}
        {!uendret && !vist.lagret && !erKonflikt(feil) && (
          <Button size="small" variant="secondary" loading={sender} onClick={() => lagre(vist.versjon)}>
            {t.lagre}
          </Button>
        )}
      </div>
      <BodyShort size="small" className={stil.dempet}>
        {t.hjelp}
      </BodyShort>
      {erKonflikt(feil) && !uendret && (
        <Konflikt
          min={lestFra && lestTil ? ord(lestFra, lestTil) : `${vist.fra} ${vist.til}`}
          annen={periode}
          {...hvem}
          sender={sender}
          vedBehold={() => lagre(v.periodeversjon)}
          vedTaAndres={() => {
            settSkrevet(undefined)
            nullstill()
          }}
        />
      )}
      {feil != null && !erKonflikt(feil) && <Feilet feil={feil} />}
    </>
  )
}
