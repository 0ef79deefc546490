import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { Forholdsliste } from '@handlingsrom/kontrakt/ansatte'
import { Button, TextField } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { hent } from '../../felles/api/klient.ts'
import { useKommandoTil } from '../../felles/api/useKommando.ts'
import { datoIOslo } from '../../felles/format.ts'
import { Feilet, Sporring, Tomt } from '../../felles/komponenter/Tilstander.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Ansatte.module.css'
import { Forholdsskjema } from './Forholdsskjema.tsx'

type Ett = Forholdsliste['forhold'][number]

/** Det som er meldt, uten numre, og skjemaet som melder noen til. `sti` er `/api/meg` eller en kollegas. */
export function Forhold({ sti, kanFjerne = false }: { sti: string; kanFjerne?: boolean }) {
  const t = useTekster().ansatte
  const sporring = useQuery({
    queryKey: ['lister', 'forhold', sti],
    queryFn: ({ signal }) => hent<Forholdsliste>(`${sti}/forhold`, { signal }),
  })
  return (
    <>
      <Sporring sporring={sporring}>
        {({ forhold }) =>
          forhold.length === 0 ? (
            <Tomt tittel={t.ingenMeldt}>{t.ingenMeldtTekst}</Tomt>
          ) : (
            <ul className={stil.liste}>
              {forhold.map(f => (
                <Rad key={f.forholdId} forhold={f} sti={sti} kanFjerne={kanFjerne} />
              ))}
            </ul>
          )
        }
      </Sporring>
      <Forholdsskjema sti={sti} nivaa={kanFjerne ? '2' : '3'} />
    </>
  )
}

function Rad({ forhold: f, sti, kanFjerne }: { forhold: Ett; sti: string; kanFjerne: boolean }) {
  const t = useTekster().ansatte
  const format = useFormat()
  const [fjerner, settFjerner] = useState(false)
  const detaljer = [
    f.fodselsdato ? t.fodt(format.dato(f.fodselsdato as Dato)) : undefined,
    f.harNummer ? t.medNummer : undefined,
    t.meldtAv(f.meldtAv, format.dato(datoIOslo(f.meldt as Tidspunkt))),
  ]
  return (
    <li className={stil.forhold}>
      <div className={stil.hvem}>
        <span className={stil.navn}>{f.navn}</span>
        <span>{t.relasjoner[f.relasjon]}</span>
        <span className={stil.dempet}>{detaljer.filter(Boolean).join(' · ')}</span>
      </div>
      {kanFjerne && !fjerner && (
        <Button
          size="small"
          variant="tertiary"
          aria-label={t.fjernHvem(f.navn)}
          onClick={() => settFjerner(true)}
        >
          {t.fjern}
        </Button>
      )}
      {fjerner && <Fjern forhold={f} sti={sti} vedAvbryt={() => settFjerner(false)} />}
    </li>
  )
}

function Fjern({ forhold: f, sti, vedAvbryt }: { forhold: Ett; sti: string; vedAvbryt: () => void }) {
  const alle = useTekster()
  const t = alle.ansatte
  const [grunn, settGrunn] = useState('')
  const [provd, settProvd] = useState(false)
  const { utfor, sender, feil } = useKommandoTil(`${sti}/forhold/${f.forholdId}`)
  const fjern = () => {
    settProvd(true)
    if (grunn.trim() !== '') void utfor('fjern', { grunn: grunn.trim() }).catch(() => undefined)
  }
  return (
    <div className={stil.fjern}>
      <TextField
        size="small"
        label={t.fjernGrunn(f.navn)}
        maxLength={500}
        value={grunn}
        error={provd && grunn.trim() === '' ? t.grunnMangler : undefined}
        onChange={h => settGrunn(h.target.value)}
      />
      {feil != null && <Feilet feil={feil} />}
      <div className={stil.knapper}>
        <Button size="small" variant="secondary" data-color="danger" loading={sender} onClick={fjern}>
          {t.fjernBekreft}
        </Button>
        <Button size="small" variant="tertiary" disabled={sender} onClick={vedAvbryt}>
          {alle.felles.avbryt}
        </Button>
      </div>
    </div>
  )
}
