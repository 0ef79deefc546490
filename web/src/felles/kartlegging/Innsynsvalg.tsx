import { INNSYNSMERKER, type Innsynsmerke } from '@handlingsrom/domene/journal/typer'
import { TextField } from '@navikt/ds-react'
import { useTekster } from '../tekster/SpraakGiver.tsx'
import { Hurtigsvar } from './Hurtigsvar.tsx'

type Props = {
  verdi: Innsynsmerke | undefined
  vedValg: (verdi: Innsynsmerke | undefined) => void
  /** Grunnen mangler, og noen har prøvd å lagre. */
  feil?: boolean
}

/** Hva en forelder kan lese av svaret. Ingenting er merket på forhånd: umerket er «ikke tatt stilling til». */
export function Innsynsvalg({ verdi, vedValg, feil = false }: Props) {
  const { samtaler, svarfelt } = useTekster()
  const t = svarfelt.innsyn
  return (
    <>
      <Hurtigsvar
        form="brikker"
        skjulLegende={false}
        legende={t.legende}
        valg={INNSYNSMERKER.map(merke => ({ verdi: merke, tekst: t.merke[merke] }))}
        verdi={verdi?.merke}
        vedValg={merke => vedValg(merke && { ...verdi, merke })}
      />
      {verdi && verdi.merke !== 'kan-vises' && (
        <TextField
          size="small"
          label={t.grunn}
          autoComplete="off"
          error={feil ? samtaler.skrivGrunn : undefined}
          value={verdi.grunn ?? ''}
          onChange={hendelse => vedValg({ ...verdi, grunn: hendelse.target.value })}
        />
      )}
    </>
  )
}
