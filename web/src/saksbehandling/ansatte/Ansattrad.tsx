import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import { Button, Tag } from '@navikt/ds-react'
import { datoIOslo } from '../../felles/format.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Ansatte.module.css'
import type { Ansatt, Dialog } from './Ansatte.tsx'
import { useRollenavn } from './useRollenavn.ts'

/** Én ansatt: rollene, hvor de kommer fra, og det en annen kan gjøre med dem. */
export function Ansattrad({ ansatt: a, vedApne }: { ansatt: Ansatt; vedApne: (hva: Dialog) => void }) {
  const t = useTekster().ansatte
  const format = useFormat()
  const rollenavn = useRollenavn()
  const dag = (tid: string) => format.dato(datoIOslo(tid as Tidspunkt))
  const knapp = (hva: Dialog, tekst: string) => (
    <Button
      size="small"
      variant={hva === 'avslutt' ? 'tertiary' : 'secondary'}
      {...(hva === 'avslutt' ? { 'data-color': 'danger' as const } : {})}
      aria-label={t.hvem(tekst, a.navn)}
      onClick={() => vedApne(hva)}
    >
      {tekst}
    </Button>
  )
  return (
    <li className={stil.rad}>
      <div className={stil.hvem}>
        <span className={stil.navn}>
          {a.navn}
          {a.erMeg && (
            <Tag size="xsmall" variant="neutral">
              {t.deg}
            </Tag>
          )}
          {a.iKrets && (
            <Tag size="xsmall" variant="info">
              {t.krets}
            </Tag>
          )}
        </span>
        <span>{[rollenavn(a.roller), a.kontor].filter(Boolean).join(', ')}</span>
        <span className={stil.dempet}>
          {[
            a.avsluttet
              ? t.avsluttetDag(dag(a.avsluttet))
              : a.sistSett
                ? t.sistInne(dag(a.sistSett))
                : t.aldriInne,
            a.kilde === 'bestemt' ? t.bestemtHer : t.fraInnlogging,
          ].join(' · ')}
        </span>
      </div>
      {!a.erMeg && (
        <div className={stil.knapper}>
          {a.forslag === null && knapp('foresla', a.avsluttet ? t.apneKnapp : t.foreslaKnapp)}
          {knapp('forhold', t.naereKnapp)}
          {a.avsluttet === null && knapp('avslutt', t.avsluttKnapp)}
        </div>
      )}
    </li>
  )
}
