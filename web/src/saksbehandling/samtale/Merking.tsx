import { erSkjermetAvInnholdet } from '@handlingsrom/domene/kartlegging/skjerming'
import { Button, Checkbox } from '@navikt/ds-react'
import { type ReactNode, useState } from 'react'
import { Innsynsvalg } from '../../felles/kartlegging/Innsynsvalg.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { type Kladd, tilSvar } from './kladd.ts'
import stil from './Svarkolonne.module.css'

type Props = {
  kladd: Kladd
  sett: (endring: Partial<Kladd>) => void
  /** Statusen i kolonnen, på samme linje. */
  children: ReactNode
}

/** Hva en forelder kan lese, merket mens hun skriver. Uten merke står det at ingen har tatt stilling. */
export function Merking({ kladd, sett, children }: Props) {
  const { samtalerom: t, svarfelt } = useTekster()
  const [apen, apne] = useState(false)
  const { innsyn } = kladd
  // Handler svaret om avhengighet eller vold, er det skjermet av seg selv, og merket kan ikke tas av.
  const avInnholdet = erSkjermetAvInnholdet(tilSvar(kladd))
  const skjermet = avInnholdet || kladd.skjermet === true
  const merket = innsyn
    ? svarfelt.innsyn.merket(svarfelt.innsyn.merke[innsyn.merke])
    : svarfelt.innsyn.ikkeMerket
  return (
    <div className={stil.tillegg}>
      <div className={stil.bunn}>
        <Button
          size="xsmall"
          variant="tertiary"
          data-color="neutral"
          aria-expanded={apen}
          onClick={() => apne(!apen)}
        >
          {skjermet ? `${merket} · ${t.skjermetKort}` : merket}
        </Button>
        {children}
      </div>
      {apen && (
        <>
          <Innsynsvalg verdi={innsyn} vedValg={ny => sett({ innsyn: ny })} />
          <Checkbox
            size="small"
            checked={skjermet}
            disabled={avInnholdet}
            {...(avInnholdet ? { description: t.skjermetAvInnholdet } : {})}
            onChange={hendelse => sett({ skjermet: hendelse.target.checked ? true : undefined })}
          >
            {t.skjermet}
          </Checkbox>
        </>
      )}
    </div>
  )
}
