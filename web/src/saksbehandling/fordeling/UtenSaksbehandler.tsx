import type { AnsattId } from '@handlingsrom/domene/felles/id'
import { Button, Select } from '@navikt/ds-react'
import { type FormEvent, useState } from 'react'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Fordeling.module.css'
import { type Ansatt, type Fordelt, kanFaSaker } from './kanFaSaker.ts'
import { Sakslinje } from './Sakslinje.tsx'

type Props = {
  saker: readonly Fordelt[]
  ansatte: readonly Ansatt[]
  vedTildelt: (melding: string) => void
}

export const UtenSaksbehandler = ({ saker, ansatte, vedTildelt }: Props) => (
  <ul className={stil.liste}>
    {saker.map(sak => (
      <Rad key={sak.sakId} sak={sak} ansatte={kanFaSaker(ansatte, sak)} vedTildelt={vedTildelt} />
    ))}
  </ul>
)

type Radprops = { sak: Fordelt; ansatte: readonly Ansatt[]; vedTildelt: (melding: string) => void }
function Rad({ sak, ansatte, vedTildelt }: Radprops) {
  const t = useTekster().fordeling
  const [hvem, velg] = useState('')
  const [mangler, settMangler] = useState(false)
  const { utfor, sender, feil } = useSakskommando(sak.sakId)
  const tildel = (hendelse: FormEvent) => {
    hendelse.preventDefault()
    settMangler(hvem === '')
    const valgt = ansatte.find(a => a.ansattId === hvem)
    if (!valgt) return
    void utfor('tildelSak', { ansattId: hvem as AnsattId }).then(
      () => vedTildelt(t.tildelt(valgt.navn, sak.familie)),
      () => undefined,
    )
  }
  return (
    <li className={stil.rad}>
      <Sakslinje sak={sak} />
      <form onSubmit={tildel} className={stil.velg} noValidate>
        <Select
          size="small"
          label={t.velgFor(sak.familie)}
          hideLabel
          value={hvem}
          error={mangler && hvem === '' ? t.velgMangler : undefined}
          onChange={hendelse => velg(hendelse.target.value)}
        >
          <option value="">{t.velg}</option>
          {ansatte.map(a => (
            <option key={a.ansattId} value={a.ansattId}>
              {a.navn}
            </option>
          ))}
        </Select>
        <Button
          type="submit"
          size="small"
          variant="secondary"
          loading={sender}
          aria-label={t.tildelFor(sak.familie)}
        >
          {t.tildel}
        </Button>
      </form>
      {feil != null && <Feilet feil={feil} />}
    </li>
  )
}
