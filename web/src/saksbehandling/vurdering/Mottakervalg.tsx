import type { Maned } from '@handlingsrom/domene/felles/dato'
import { Checkbox, Select, TextField } from '@navikt/ds-react'
import { Datofelt } from '../../felles/komponenter/Datofelt.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Begrunnelsesfelt } from '../../felles/tekstnotater/Begrunnelsesfelt.tsx'
import type { Beslutningsutkast } from './useBeslutning.ts'

type Props = { utkast: Beslutningsutkast; provd: boolean }

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

/** Måneden det som gis én gang, betales i. Spørres bare når perioden har flere. */
export function Manedsvalg({ utkast, maneder }: { utkast: Beslutningsutkast; maneder: readonly Maned[] }) {
  const t = useTekster().linjevalg
  const format = useFormat()
  const [forste, ...resten] = maneder
  if (!forste || resten.length === 0) return null
  return (
    <Select
      size="small"
      label={t.maned}
      value={utkast.valgte.maned ?? ''}
      onChange={e => utkast.sett({ maned: resten.find(m => m === e.target.value) })}
    >
      <option value="">{t.forsteManed(format.maned(forste))}</option>
      {resten.map(m => (
        <option key={m} value={m}>
          {format.maned(m)}
        </option>
      ))}
    </Select>
  )
}
