import type { PersonId, SamtaleId } from '@handlingsrom/domene/felles/id'
import type { Detaljslag } from '@handlingsrom/domene/kartlegging/detaljer'
import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import { PlusIcon } from '@navikt/aksel-icons'
import { Button } from '@navikt/ds-react'
import { useState } from 'react'
import { NyttBehov } from '../../felles/behov/NyttBehov.tsx'
import { Detaljliste } from '../../felles/kartlegging/Detaljliste.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import type { Kladd } from './kladd.ts'
import { useRom } from './Romkontekst.tsx'
import stil from './Svarkolonne.module.css'

type Props = {
  hvem: string
  navn: string
  tema: Tema
  kladd: Kladd
  sett: (endring: Partial<Kladd>) => void
  slag: readonly Detaljslag[]
  /** Nummeret på svaret fra samtalen, når det står i saken: behovet viser til det. */
  svarNr: number | undefined
}

/** Det som kan legges ved et svar: opplysninger i felt, og behovet der grunnen oppsto. «Mangler noe» åpner behovet. */
export function Tillegg({ hvem, navn, tema, kladd, sett, slag, svarNr }: Props) {
  const t = useTekster().samtalerom
  const { sakId, samtaleId } = useRom()
  const [apent, apne] = useState<boolean>()
  const vises = apent ?? kladd.valg === 'mangler-noe'
  const personId = hvem as PersonId
  return (
    <div className={stil.tillegg}>
      {vises && (
        <div className={stil.grener}>
          <p className={stil.under}>{t.hvaTrenger(navn)}</p>
          <NyttBehov
            sakId={sakId}
            gjelder={personId}
            tema={tema}
            samtaleId={samtaleId as SamtaleId}
            fra={svarNr === undefined ? undefined : { personId, tema, nr: svarNr }}
            vedLukk={() => apne(false)}
          />
        </div>
      )}
      <div className={stil.rad}>
        {!vises && (
          <Button size="xsmall" variant="tertiary" icon={<PlusIcon aria-hidden />} onClick={() => apne(true)}>
            {t.leggTilBehov}
          </Button>
        )}
        <Detaljliste slag={slag} verdi={kladd.detaljer} vedEndring={detaljer => sett({ detaljer })} />
      </div>
    </div>
  )
}
