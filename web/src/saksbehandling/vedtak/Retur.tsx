import { RETURGRUNNER, type Returgrunn } from '@handlingsrom/domene/vedtak/hendelser'
import { ArrowUndoIcon } from '@navikt/aksel-icons'
import { Button, Checkbox, CheckboxGroup, Select } from '@navikt/ds-react'
import { useState } from 'react'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Fritekst } from '../../felles/komponenter/Fritekst.tsx'
import { gaTilForsteFeil } from '../../felles/komponenter/forsteFeil.ts'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { barnIBrevet } from './barnIBrevet.ts'
import stil from './Vedtak.module.css'
import type { MedUtfort } from './Vedtak.tsx'

/** En retur er en kollegas hjelp: kodede grunner til læring, og egne ord til den som skal rette. */
export function Retur({ sakId, vedtak, vedUtfort }: MedUtfort) {
  const { avgjorelse: t, retur } = useTekster().vedtak
  const utkast = useUtkast(`${sakId}:${vedtak.vedtakId}:retur`)
  const { utfor, sender, feil } = useSakskommando(sakId)
  const [grunner, settGrunner] = useState<readonly Returgrunn[]>([])
  const [personId, settPersonId] = useState('')
  const [provd, settProvd] = useState(false)
  const tom = utkast.tekst.trim() === ''
  const send = () => {
    settProvd(true)
    if (grunner.length === 0 || tom) {
      gaTilForsteFeil()
      return
    }
    utfor('returnerVedtak', {
      vedtakId: vedtak.vedtakId,
      grunner: [...grunner],
      kommentar: utkast.tekst,
      ...(personId ? { personId } : {}),
    }).then(
      () => {
        utkast.forkast()
        vedUtfort('returnert')
      },
      () => undefined,
    )
  }
  return (
    <div className={stil.valgt}>
      <CheckboxGroup
        size="small"
        legend={t.grunner}
        value={[...grunner]}
        onChange={(valgt: Returgrunn[]) => settGrunner(valgt)}
        error={provd && grunner.length === 0 ? t.manglerGrunn : undefined}
      >
        {RETURGRUNNER.map(g => (
          <Checkbox key={g} value={g}>
            {retur.grunn[g]}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <Select size="small" label={t.barn} value={personId} onChange={e => settPersonId(e.target.value)}>
        <option value="">{t.ingenBarn}</option>
        {barnIBrevet(vedtak).map(b => (
          <option key={b.personId} value={b.personId}>
            {b.navn}
          </option>
        ))}
      </Select>
      <Fritekst
        etikett={t.kommentar(vedtak.foreslattAv.navn)}
        beskrivelse={t.kommentarHjelp}
        utkast={utkast}
        {...(provd && tom ? { feil: t.manglerKommentar } : {})}
      />
      {feil != null && <Feilet feil={feil} />}
      <div>
        <Button icon={<ArrowUndoIcon aria-hidden />} loading={sender} onClick={send}>
          {t.retur}
        </Button>
      </div>
    </div>
  )
}
