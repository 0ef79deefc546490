import type { PersonId } from '@handlingsrom/domene/felles/id'
import type { Kontrollert } from '@handlingsrom/kontrakt/sak/kontroll'
import { Button } from '@navikt/ds-react'
import { useState } from 'react'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Fritekst } from '../../felles/komponenter/Fritekst.tsx'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Barna.module.css'
import type { Delprops } from './Vurdering.tsx'

/** «Uenig?» under et resultat: en grunn med egne ord, som følger saken og den som leser forslaget. En sperre løftes ikke av den. */
export function Uenig({ sakId, v, k }: Delprops & { k: Kontrollert }) {
  const t = useTekster().grunner.uenig
  const { kode, hvem, linjeId, utfall } = k.resultat
  const grunn = useUtkast(
    `${sakId}:uenig:${v.soknadId}:${kode}:${hvem ?? ''}:${linjeId ?? ''}`,
    k.uenig?.grunn,
  )
  const [apen, apne] = useState(false)
  const [provd, settProvd] = useState(false)
  const { utfor, sender, feil } = useSakskommando(sakId)
  if (utfall !== 'mangler' && utfall !== 'krever-skjonn') return null
  const send = (svar: 'uenig' | 'trukket') => {
    settProvd(true)
    if (svar === 'uenig' && grunn.tekst.trim() === '') return
    utfor('bestridKontroll', {
      soknadId: v.soknadId,
      kontroll: k.kontroll,
      kode,
      ...(hvem ? { hvem: hvem as PersonId } : {}),
      ...(linjeId ? { linjeId } : {}),
      svar,
      grunn: svar === 'uenig' ? grunn.tekst : '',
      settVersjon: k.uenighetsversjon ?? 0,
    }).then(
      () => {
        grunn.forkast()
        apne(false)
        settProvd(false)
      },
      () => undefined,
    )
  }
  if (!apen)
    return (
      <span className={stil.etter}>
        <Button size="xsmall" variant="tertiary" onClick={() => apne(true)}>
          {k.uenig ? t.endre : t.knapp}
        </Button>
        {k.uenig && (
          <Button size="xsmall" variant="tertiary" loading={sender} onClick={() => send('trukket')}>
            {t.trekk}
          </Button>
        )}
      </span>
    )
  return (
    <div className={stil.motvekt}>
      <Fritekst
        etikett={t.hvorfor}
        beskrivelse={t.hjelp}
        utkast={grunn}
        minRader={2}
        {...(provd && grunn.tekst.trim() === '' ? { feil: t.mangler } : {})}
      />
      {feil != null && <Feilet feil={feil} />}
      <div className={stil.knapper}>
        <Button size="xsmall" variant="secondary" loading={sender} onClick={() => send('uenig')}>
          {t.lagre}
        </Button>
        <Button size="xsmall" variant="tertiary" onClick={() => apne(false)}>
          {t.avbryt}
        </Button>
      </div>
    </div>
  )
}
