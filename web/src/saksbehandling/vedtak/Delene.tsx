import type { Belop } from '@handlingsrom/domene/felles/belop'
import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Betaling } from '@handlingsrom/domene/utbetaling/hendelser'
import { Button, Select, TextField } from '@navikt/ds-react'
import { Belopsfelt } from '../../felles/komponenter/Belopsfelt.tsx'
import { Datofelt } from '../../felles/komponenter/Datofelt.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Utbetalingsplan.module.css'

/** En betaling mens den fylles ut. Dagen starter tom: den setter et menneske. */
export type Del = {
  readonly nr: number
  readonly belop: Belop | undefined
  readonly slag: 'soker' | 'annen'
  readonly navn: string
  readonly samtykke: Dato | undefined
  readonly forfall: Dato | undefined
}

/** Delene slik de sendes, eller `undefined` når noe mangler. */
export function ferdige(deler: readonly Del[]): Betaling[] | undefined {
  const ut = deler.flatMap(({ belop, slag, navn, samtykke, forfall }): Betaling[] => {
    if (belop === undefined || !forfall || (slag === 'annen' && navn.trim() === '')) return []
    const annen = { slag: 'annen', navn: navn.trim(), ...(samtykke ? { samtykke } : {}) } as const
    return [{ belop, forfall, mottaker: slag === 'soker' ? { slag } : annen }]
  })
  return ut.length === deler.length ? ut : undefined
}

type Props = {
  deler: readonly Del[]
  soker: string
  provd: boolean
  vedEndring: (ny: readonly Del[]) => void
}

export function Delene({ deler, soker, provd, vedEndring }: Props) {
  const t = useTekster().utbetaling
  const sett = (nr: number, ny: Partial<Del>) =>
    vedEndring(deler.map(d => (d.nr === nr ? { ...d, ...ny } : d)))
  const nyNr = Math.max(...deler.map(d => d.nr)) + 1
  const ny: Del = {
    nr: nyNr,
    belop: undefined,
    slag: 'soker',
    navn: '',
    samtykke: undefined,
    forfall: undefined,
  }
  return (
    <>
      {deler.map((d, i) => (
        <fieldset key={d.nr} className={stil.del}>
          <legend>{t.del(i + 1)}</legend>
          <Belopsfelt
            etikett={t.belop}
            verdi={d.belop}
            vedEndring={belop => sett(d.nr, { belop })}
            {...(provd && d.belop === undefined ? { feil: t.manglerBelop } : {})}
          />
          <Select
            size="small"
            label={t.hvem}
            value={d.slag}
            onChange={hendelse => sett(d.nr, { slag: hendelse.target.value as Del['slag'] })}
          >
            <option value="soker">{soker || t.soker}</option>
            <option value="annen">{t.annen}</option>
          </Select>
          {d.slag === 'annen' && (
            <>
              <TextField
                size="small"
                label={t.navn}
                value={d.navn}
                autoComplete="off"
                onChange={hendelse => sett(d.nr, { navn: hendelse.target.value })}
                error={provd && d.navn.trim() === '' ? t.manglerNavn : undefined}
              />
              <Datofelt
                etikett={t.samtykke}
                beskrivelse={t.samtykkeHjelp}
                verdi={d.samtykke}
                vedEndring={samtykke => sett(d.nr, { samtykke })}
              />
            </>
          )}
          <Datofelt
            etikett={t.dag}
            verdi={d.forfall}
            vedEndring={forfall => sett(d.nr, { forfall })}
            {...(provd && !d.forfall ? { feil: t.manglerDag } : {})}
          />
          {deler.length > 1 && (
            <div>
              <Button
                size="small"
                variant="tertiary"
                onClick={() => vedEndring(deler.filter(x => x.nr !== d.nr))}
              >
                {t.fjern(i + 1)}
              </Button>
            </div>
          )}
        </fieldset>
      ))}
      <div>
        <Button size="small" variant="tertiary" onClick={() => vedEndring([...deler, ny])}>
          {t.leggTil}
        </Button>
      </div>
    </>
  )
}
