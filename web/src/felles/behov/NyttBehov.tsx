import { HASTER, type Haster, OPPHAV, type Opphav } from '@handlingsrom/domene/behov/hendelser'
import type { Belop } from '@handlingsrom/domene/felles/belop'
import type { BehovId, PersonId, SamtaleId } from '@handlingsrom/domene/felles/id'
import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import { BodyShort, Button, Checkbox, Select, TextField } from '@navikt/ds-react'
import { useState } from 'react'
import { nyUuid7 } from '../api/id.ts'
import { useUtkast } from '../api/useUtkast.ts'
import { Belopsfelt } from '../komponenter/Belopsfelt.tsx'
import { useKommandoko } from '../sak/useKommandoko.ts'
import { useTekster } from '../tekster/SpraakGiver.tsx'
import stil from './Behov.module.css'

type Props = {
  sakId: string
  gjelder: PersonId | 'familien'
  tema: Tema
  /** Svaret i kartleggingen behovet kom av. */
  fra?: { readonly personId: PersonId; readonly tema: Tema; readonly nr: number } | undefined
  samtaleId?: SamtaleId | undefined
  vedLagt?: ((behovId: BehovId) => void) | undefined
  vedLukk?: (() => void) | undefined
}

/**
 * Et behov skrevet der det kom fram, i én handling: ordene, og Enter. Hvor fort det haster og hvem som sa det, står synlig og kan
 * endres først; prisen er ukjent til noen skriver den.
 */
export function NyttBehov({ sakId, gjelder, tema, fra, samtaleId, vedLagt, vedLukk }: Props) {
  const t = useTekster().behov
  const utkast = useUtkast(`${sakId}:behov:${gjelder}:${tema}`)
  // I køen: det er skrevet ned også når nettet er borte, og kommer fram én gang.
  const { legg } = useKommandoko(sakId)
  const [runde, nyRunde] = useState(0)
  const [haster, settHaster] = useState<Haster>('denne-uken')
  const [opphav, settOpphav] = useState<Opphav>(fra ? 'nav' : 'familien')
  const [belop, settBelop] = useState<Belop>()
  const [omtrent, settOmtrent] = useState(false)
  const [provd, settProvd] = useState(false)
  const [lagt, settLagt] = useState('')
  const hva = utkast.tekst.trim()
  const send = () => {
    settProvd(true)
    if (hva === '') return
    const kostnad =
      belop === undefined
        ? { slag: 'ukjent' as const }
        : { slag: omtrent ? ('anslag' as const) : ('faktisk' as const), belop }
    const behovId = nyUuid7() as BehovId
    legg('meldBehov', {
      behovId,
      gjelder,
      hva,
      tema,
      haster,
      opphav,
      kostnad,
      ...(fra ? { fra } : {}),
      ...(samtaleId ? { samtaleId } : {}),
    })
    settLagt(hva)
    utkast.forkast()
    nyRunde(n => n + 1)
    settBelop(undefined)
    settOmtrent(false)
    settProvd(false)
    vedLagt?.(behovId)
  }
  return (
    <form
      className={stil.nytt}
      aria-label={t.nytt}
      onSubmit={hendelse => {
        hendelse.preventDefault()
        send()
      }}
    >
      <TextField
        size="small"
        label={t.hva}
        autoComplete="off"
        value={utkast.tekst}
        error={provd && hva === '' ? t.manglerHva : undefined}
        onChange={hendelse => utkast.settTekst(hendelse.target.value)}
      />
      <div className={stil.felt}>
        <Select
          size="small"
          label={t.haster}
          value={haster}
          onChange={e => settHaster(HASTER.find(h => h === e.target.value) ?? haster)}
        >
          {HASTER.map(h => (
            <option key={h} value={h}>
              {t.hastegrad[h]}
            </option>
          ))}
        </Select>
        <Select
          size="small"
          label={t.opphavSporsmal}
          value={opphav}
          onChange={e => settOpphav(OPPHAV.find(o => o === e.target.value) ?? opphav)}
        >
          {OPPHAV.map(o => (
            <option key={o} value={o}>
              {t.opphav[o]}
            </option>
          ))}
        </Select>
        <Belopsfelt key={runde} etikett={t.kostnad} verdi={belop} vedEndring={ny => settBelop(ny)} />
      </div>
      {belop !== undefined && (
        <Checkbox size="small" checked={omtrent} onChange={() => settOmtrent(!omtrent)}>
          {t.omtrent}
        </Checkbox>
      )}
      <div className={stil.knapper}>
        <Button size="small" variant="secondary" type="submit">
          {t.legg}
        </Button>
        {vedLukk && (
          <Button size="small" variant="tertiary" type="button" onClick={vedLukk}>
            {t.lukk}
          </Button>
        )}
        <BodyShort size="small" role="status" className={stil.dempet}>
          {lagt && hva === '' ? t.lagtTil(lagt) : ''}
        </BodyShort>
      </div>
    </form>
  )
}
