import type { Vurderingsvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { BodyShort, Button, Radio, RadioGroup } from '@navikt/ds-react'
import { useState } from 'react'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Fritekst } from '../../felles/komponenter/Fritekst.tsx'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Barna.module.css'
import type { Delprops } from './Vurdering.tsx'

/** Det siste spørsmålet før forslaget, for hvert barn (S-122). Ingenting er valgt på forhånd, og ingenting sperres av svaret. */
export function Undersokt({ sakId, v }: Delprops) {
  const t = useTekster().grunner.undersokt
  if (v.barn.length === 0) return null
  return (
    <section id="undersokt" aria-label={t.tittel} className={stil.samlet}>
      {v.barn.map(b => (
        <EttBarn key={b.personId} sakId={sakId} v={v} b={b} />
      ))}
    </section>
  )
}

function EttBarn({ sakId, v, b }: Delprops & { b: Vurderingsvisning['barn'][number] }) {
  const t = useTekster().grunner.undersokt
  const { undersokt: u, undersoktversjon } = b.grunner
  const gjelder = u && !u.foreldet ? u : undefined
  const ord = useUtkast(`${sakId}:undersokt:${v.soknadId}:${b.personId}`, gjelder?.ord ?? '')
  const [valgt, velg] = useState<'ja' | 'nei'>()
  const [provd, settProvd] = useState(false)
  const { utfor, sender, feil } = useSakskommando(sakId)
  const svar = valgt ?? gjelder?.svar
  const send = (nytt: 'ja' | 'nei') => {
    if (nytt === 'nei' && ord.tekst.trim() === '') return settProvd(true)
    utfor('svarUndersokt', {
      soknadId: v.soknadId,
      personId: b.personId,
      svar: nytt,
      ord: nytt === 'nei' ? ord.tekst : '',
      settVersjon: undersoktversjon,
    }).then(
      () => {
        ord.forkast()
        velg(undefined)
      },
      () => velg(undefined),
    )
  }
  return (
    <div>
      <RadioGroup
        size="small"
        legend={t.om(b.fornavn)}
        value={svar ?? ''}
        onChange={(ny: 'ja' | 'nei') => {
          velg(ny)
          if (ny === 'ja') send('ja')
        }}
      >
        <Radio value="ja">{t.ja}</Radio>
        <Radio value="nei">{t.nei}</Radio>
      </RadioGroup>
      {svar === 'nei' && (
        <div className={stil.motvekt}>
          <Fritekst
            etikett={t.ord}
            utkast={ord}
            minRader={2}
            {...(provd && ord.tekst.trim() === '' ? { feil: t.mangler } : {})}
          />
          <Button size="xsmall" variant="secondary" loading={sender} onClick={() => send('nei')}>
            {t.lagre}
          </Button>
        </div>
      )}
      {feil != null && <Feilet feil={feil} />}
      {u && (
        <BodyShort size="small" className={stil.dempet}>
          {u.foreldet ? t.foreldet : t.svart(u.av.navn)}
        </BodyShort>
      )}
    </div>
  )
}
