import { type Dato, erDato } from '@handlingsrom/domene/felles/dato'
import type { MinDag } from '@handlingsrom/kontrakt/lister'
import { Button } from '@navikt/ds-react'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './MinDag.module.css'
import { useTaSak } from './useTaSak.ts'

type Ny = MinDag['ufordelte'][number]

/** Nye søknader på kontoret. Man må ta saken for å se mer enn dette. */
export function Ufordelte({ soknader, dagens }: { soknader: readonly Ny[]; dagens: Dato }) {
  return (
    <ul className={stil.nye}>
      {soknader.map(s => (
        <Ufordelt key={s.soknadId} soknad={s} dagens={dagens} />
      ))}
    </ul>
  )
}

function Ufordelt({ soknad, dagens }: { soknad: Ny; dagens: Dato }) {
  const t = useTekster().minDag
  const format = useFormat()
  const { ta, sender, feil } = useTaSak(soknad.sakId)
  const kjent = (kanal: string): kanal is keyof typeof t.kanal => Object.hasOwn(t.kanal, kanal)
  const nar = erDato(soknad.mottattDato) ? format.relativDato(soknad.mottattDato, dagens) : ''
  return (
    <li className={stil.ny}>
      <span className={stil.nyNar}>{t.kom(nar)}</span>
      <span className={stil.nyTekst}>
        <strong>{soknad.familie}</strong>
        <span className={stil.dempet}>
          {kjent(soknad.kanal) ? t.kanal[soknad.kanal] : soknad.kanal}
          {soknad.akutt && <span className={stil.rod}> · {t.svarIDag}</span>}
        </span>
        {feil !== null && feil !== undefined && <Feilet feil={feil} />}
      </span>
      {soknad.kanTa && (
        <Button
          size="small"
          variant="secondary"
          onClick={ta}
          loading={sender}
          data-rad
          aria-label={t.taSakenFor(soknad.familie)}
        >
          {t.taSaken}
        </Button>
      )}
    </li>
  )
}
