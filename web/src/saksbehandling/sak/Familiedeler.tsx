import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { ungdomHjemme } from '../../felles/sak/gjeldende.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Familiepanel.module.css'

/** Ungdom over 18 står ikke i tallene for barna. Bor noen hjemme, står det, så ingen glemmer å spørre dem. */
export function Ungdom({ sak }: { sak: Saksvisning }) {
  const t = useTekster().sak.familie
  const antall = ungdomHjemme(sak)
  return antall > 0 && <p className={stil.under}>{t.ungdomHjemme(antall)}</p>
}

/** Et nummer som er feil oppbygd, beholdes og vises som det. De andre trenger ingen her. */
export function Identer({ identer }: { identer: Saksvisning['soker']['identer'] }) {
  const t = useTekster().sak
  return identer
    .filter(i => i.form === 'ugyldig')
    .map(i => (
      <p key={i.verdi} className={stil.under}>
        {i.verdi}: {t.ident.ugyldig}
      </p>
    ))
}
