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
import type { MedKladd } from './Avgjorelse.tsx'
import { barnIBrevet } from './barnIBrevet.ts'
import { somLest } from './lesekladd.ts'
import stil from './Vedtak.module.css'

/** En retur er en kollegas hjelp: kodede grunner til læring, og egne ord til den som skal rette. */
export function Retur({ sakId, vedtak, kladd, vedUtfort }: MedKladd) {
  const { vedtak: v, lesing } = useTekster()
  const { avgjorelse: t, retur } = v
  const utkast = useUtkast(`${sakId}:${vedtak.vedtakId}:retur`)
  const { utfor, sender, feil } = useSakskommando(sakId)
  const [valgte, settGrunner] = useState<readonly Returgrunn[]>()
  const lest = somLest(kladd)
  // Kodene følger av kommentarene som alt er skrevet, til hun velger selv.
  const grunner = valgte ?? [...new Set(lest.kommentarer.flatMap(k => (k.grunn ? [k.grunn] : [])))]
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
      lestVersjon: vedtak.lesing.versjon,
      ...lest,
    }).then(
      () => {
        utkast.forkast()
        kladd.forkast()
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
      <div className={stil.knapper}>
        <Button icon={<ArrowUndoIcon aria-hidden />} loading={sender} onClick={send}>
          {t.retur}
        </Button>
        <span className={stil.dempet}>{lesing.kommentar.med(lest.kommentarer.length, grunner.length)}</span>
      </div>
    </div>
  )
}
