import type { Cellevisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import { CheckmarkIcon, PencilWritingIcon, PersonPencilIcon } from '@navikt/aksel-icons'
import { andreSiden } from '../../felles/sak/useSkrevOgsaa.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { avtrykk, harSvar, type Kladd, mangler } from './kladd.ts'
import { useRom } from './Romkontekst.tsx'
import stil from './Svarkolonne.module.css'

type Props = {
  kladd: Kladd | undefined
  /** Et svar fra denne samtalen står i saken. */
  staar: boolean
  celle: Cellevisning | undefined
}

/** Nederst i kolonnen, alltid like høyt: om svaret er ført inn, hva som mangler, og om en kollega skrev her. */
export function Kolonnestatus({ kladd, staar, celle }: Props) {
  const t = useTekster().samtalerom
  const { megId, siden } = useRom()
  const andre = andreSiden(celle?.svar ?? [], siden, megId)
  const mangel = kladd && harSvar(kladd) ? mangler(kladd) : undefined
  return (
    <p className={stil.status}>
      {mangel ? (
        <span className={stil.mangler}>
          <PencilWritingIcon aria-hidden /> {t.mangel[mangel]}
        </span>
      ) : kladd?.sendt !== undefined && kladd.sendt === avtrykk(kladd) ? (
        t.paVei
      ) : (
        staar &&
        !kladd && (
          <>
            <CheckmarkIcon aria-hidden /> {t.fortInn}
          </>
        )
      )}
      {andre && (
        <span>
          <PersonPencilIcon aria-hidden /> {t.kollega(andre.navn)}
        </span>
      )}
    </p>
  )
}
