import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import { Button } from '@navikt/ds-react'
import { useKommandoTil } from '../../felles/api/useKommando.ts'
import { datoIOslo } from '../../felles/format.ts'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Ansatte.module.css'
import type { Ansatt } from './Ansatte.tsx'
import { useRollenavn } from './useRollenavn.ts'

/** Det som er foreslått, ved siden av det som gjelder, med grunnen. En annen enn den som foreslo, svarer. */
export function Forslagsrad({ ansatt: a, vedSvar }: { ansatt: Ansatt; vedSvar: (setning: string) => void }) {
  const t = useTekster().ansatte
  const format = useFormat()
  const rollenavn = useRollenavn()
  const f = a.forslag
  const { utfor, sender, feil } = useKommandoTil(`/api/ansatte/forslag/${f?.forslagId ?? ''}`)
  if (!f) return null
  const svar = (hva: 'bekreft' | 'avvis') =>
    void utfor(hva, {}).then(
      () => vedSvar(hva === 'bekreft' ? t.bekreftet(a.navn) : t.avvist(a.navn)),
      () => undefined,
    )
  const somTekst = (roller: Ansatt['roller'], krets: boolean) =>
    `${rollenavn(roller)}, ${krets ? t.medKrets : t.utenKrets}`
  return (
    <li className={stil.rad}>
      <div className={stil.hvem}>
        <span className={stil.navn}>{t.forslagTil(a.navn)}</span>
        <dl className={stil.endring}>
          <dt>{t.naa}</dt>
          <dd>{a.avsluttet ? t.avsluttet : somTekst(a.roller, a.iKrets)}</dd>
          <dt>{t.skalBli}</dt>
          <dd>{somTekst(f.roller, f.iKrets)}</dd>
          <dt>{t.grunn}</dt>
          <dd>{f.grunn}</dd>
        </dl>
        <span className={stil.dempet}>
          {t.foreslattAv(f.foreslattAv, format.dato(datoIOslo(f.foreslatt as Tidspunkt)))}
        </span>
        {!f.kanBekrefte && <span className={stil.dempet}>{t.maBekreftes}</span>}
        {feil != null && <Feilet feil={feil} />}
      </div>
      <div className={stil.knapper}>
        {f.kanBekrefte && (
          <Button
            size="small"
            loading={sender}
            aria-label={t.hvem(t.bekreft, a.navn)}
            onClick={() => svar('bekreft')}
          >
            {t.bekreft}
          </Button>
        )}
        {f.kanAvvise && (
          <Button
            size="small"
            variant="secondary"
            disabled={sender}
            aria-label={t.hvem(f.kanBekrefte ? t.avvis : t.trekk, a.navn)}
            onClick={() => svar('avvis')}
          >
            {f.kanBekrefte ? t.avvis : t.trekk}
          </Button>
        )}
      </div>
    </li>
  )
}
