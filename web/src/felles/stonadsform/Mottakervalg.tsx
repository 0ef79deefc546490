import { Checkbox, TextField } from '@navikt/ds-react'
import { Datofelt } from '../komponenter/Datofelt.tsx'
import { useTekster } from '../tekster/SpraakGiver.tsx'
import { Begrunnelsesfelt } from '../tekstnotater/Begrunnelsesfelt.tsx'
import type { Formutkast } from './formutkast.ts'

type Props = { utkast: Formutkast; provd: boolean }

/** Hvem som får pengene (§ 22). Loven sier søkeren; en annen får dem bare når noen sier hvem, hvorfor, og når søkeren sa ja. */
export function Mottakervalg({ utkast, provd }: Props) {
  const { valgte, sett, tekster } = utkast
  const { linjevalg } = useTekster()
  const t = linjevalg.mottaker
  const varer = valgte.form === 'varer-tjenester'
  return (
    <>
      <Checkbox
        size="small"
        checked={valgte.annenMottaker}
        {...(valgte.annenMottaker ? { description: t.hjelp } : {})}
        onChange={e => sett({ annenMottaker: e.target.checked })}
      >
        {t.annen}
      </Checkbox>
      {valgte.annenMottaker && (
        <>
          <TextField
            size="small"
            label={t.navn}
            autoComplete="off"
            maxLength={500}
            value={valgte.navn}
            error={provd && valgte.navn.trim() === '' ? linjevalg.mangler : undefined}
            onChange={e => sett({ navn: e.target.value })}
          />
          <Begrunnelsesfelt
            kort
            etikett={t.hvorfor}
            utkast={tekster.hvorforMottaker}
            minRader={2}
            {...(provd && tekster.hvorforMottaker.tekst.trim() === '' ? { feil: linjevalg.mangler } : {})}
          />
          <Datofelt
            etikett={varer ? t.samtykkeVarer : t.samtykke}
            verdi={valgte.samtykke}
            vedEndring={samtykke => sett({ samtykke })}
            {...(provd && !varer && valgte.samtykke === undefined ? { feil: linjevalg.mangler } : {})}
          />
        </>
      )}
    </>
  )
}
