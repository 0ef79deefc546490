import type { Kapittel, Rapportvisning } from '@handlingsrom/kontrakt/rapport'
import { Button } from '@navikt/ds-react'
import { useKommandoTil } from '../../../felles/api/useKommando.ts'
import { useUtkast } from '../../../felles/api/useUtkast.ts'
import { Fritekst } from '../../../felles/komponenter/Fritekst.tsx'
import { Feilet } from '../../../felles/komponenter/Tilstander.tsx'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import stil from './Rapport.module.css'

type Props = { r: Rapportvisning; kapittel: Kapittel; ord: readonly string[] }

/** Lederens egne ord i kapitlet: et felt så lenge rapporten er et utkast, ellers det som ble sendt. */
export function EgneOrd({ r, kapittel, ord }: Props) {
  if (r.kanStyre) return <Felt r={r} kapittel={kapittel} />
  if (ord.length === 0) return null
  return (
    <div className={stil.egne} lang={r.malform}>
      {ord.map((a, i) => (
        // Avsnittene bytter aldri plass.
        // biome-ignore lint/suspicious/noArrayIndexKey: rekkefølgen er teksten
        <p key={i} className={stil.avsnitt}>
          {a}
        </p>
      ))}
    </div>
  )
}

function Felt({ r, kapittel }: Omit<Props, 'ord'>) {
  const { rapport: t } = useTekster()
  const lagret = r.ord[kapittel] ?? ''
  const utkast = useUtkast(`${r.rapportId}:${kapittel}`, lagret)
  const { utfor, sender, feil } = useKommandoTil(`/api/internkontroll/rapporter/${r.rapportId}`, [
    ['rapport', r.rapportId],
  ])
  const lagre = () =>
    utfor('skriv', { kapittel, tekst: utkast.tekst }).then(
      () => utkast.forkast(),
      () => undefined,
    )
  return (
    <div className={stil.felt}>
      <Fritekst
        etikett={r.krever.includes(kapittel) ? t.egneOrdKreves : t.egneOrd}
        beskrivelse={t.spor[kapittel]}
        utkast={utkast}
        minRader={3}
        lang={r.malform}
      />
      {utkast.tekst !== lagret && (
        <Button size="small" variant="secondary" loading={sender} onClick={() => void lagre()}>
          {t.taInn}
        </Button>
      )}
      {feil != null && <Feilet feil={feil} />}
    </div>
  )
}
