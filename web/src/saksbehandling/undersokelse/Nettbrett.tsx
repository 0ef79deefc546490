import type { Nettbrettkode, Undersokelsesutdeling } from '@handlingsrom/kontrakt/undersokelse'
import { Button } from '@navikt/ds-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { send } from '../../felles/api/klient.ts'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Undersokelse.module.css'

/** Nettbrettet i mottaket: startes med en kode som gjelder i dag, og stanses herfra. */
export function Nettbrett({ utdeling }: { utdeling: Undersokelsesutdeling }) {
  const { undersokelse } = useTekster()
  const t = undersokelse.utdeling
  const lager = useQueryClient()
  const oppdater = () => lager.invalidateQueries({ queryKey: ['lister', 'undersokelse'] })
  const start = useMutation({
    mutationFn: () => send<Nettbrettkode>('POST', '/api/undersokelse/nettbrett'),
    onSuccess: oppdater,
    gcTime: 0,
  })
  const stans = useMutation({
    mutationFn: (nettbrettId: string) => send('POST', '/api/undersokelse/nettbrett/stans', { nettbrettId }),
    onSuccess: oppdater,
  })
  const feil = start.error ?? stans.error
  return (
    <div className={stil.bareSkjerm}>
      <Panel tittel={t.nettbrett}>
        <p className={stil.tekst}>{t.nettbrettHjelp}</p>
        <Button size="small" variant="secondary" loading={start.isPending} onClick={() => start.mutate()}>
          {t.lagKode}
        </Button>
        <div role="status">
          {start.data && (
            <dl className={stil.koder}>
              <dt>{t.adressen}</dt>
              <dd className={stil.adresse}>{`${utdeling.adresse}/nettbrett`}</dd>
              <dt>{t.koden}</dt>
              <dd className={stil.kode}>{start.data.kode}</dd>
            </dl>
          )}
        </div>
        {feil && <Feilet feil={feil} />}
        {utdeling.nettbrett.length === 0 ? (
          <p className={stil.dempet}>{t.ingen}</p>
        ) : (
          <ul className={stil.liste}>
            {utdeling.nettbrett.map((n, i) => (
              <li key={n.nettbrettId}>
                <span>
                  {t.nummer(i + 1)} <span className={stil.dempet}>{n.startet ? t.startet : t.venter}</span>
                </span>
                <Button
                  size="small"
                  variant="tertiary"
                  loading={stans.isPending && stans.variables === n.nettbrettId}
                  onClick={() => stans.mutate(n.nettbrettId)}
                >
                  {t.stans(i + 1)}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </div>
  )
}
