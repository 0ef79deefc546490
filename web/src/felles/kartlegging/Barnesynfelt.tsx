import { SYNSMAATER } from '@handlingsrom/domene/kartlegging/hendelser'
import { Textarea } from '@navikt/ds-react'
import { useSpraak, useTekster } from '../tekster/SpraakGiver.tsx'
import { erHort, type Synkladd } from './barnesyn.ts'
import { Hurtigsvar } from './Hurtigsvar.tsx'
import { Innsynsvalg } from './Innsynsvalg.tsx'

type Props = {
  navn: string
  verdi: Synkladd
  vedEndring: (verdi: Synkladd) => void
}

/** Barnets eget syn: hørt direkte, gjennom foreldrene, forsøkt eller ikke, med ordene eller grunnen. Ingenting er valgt på forhånd. */
export function Barnesynfelt({ navn, verdi, vedEndring }: Props) {
  const t = useTekster().svarfelt.syn
  const { spraak } = useSpraak()
  const { maate } = verdi
  const felt = { size: 'small', minRows: 2, lang: spraak, spellCheck: true, autoComplete: 'off' } as const
  return (
    <>
      <Hurtigsvar
        siffer
        legende={t.legende(navn)}
        valg={SYNSMAATER.map(m => ({ verdi: m, tekst: t.kort[m] }))}
        verdi={maate}
        vedValg={ny => vedEndring({ ...verdi, maate: ny })}
      />
      {maate && !erHort(maate) && (
        <Textarea
          {...felt}
          label={maate === 'forsokt' ? t.grunnForsokt : t.grunn}
          value={verdi.grunn}
          onChange={hendelse => vedEndring({ ...verdi, grunn: hendelse.target.value })}
        />
      )}
      <Textarea
        {...felt}
        label={t.ord[maate ?? 'direkte']}
        value={verdi.ord}
        onChange={hendelse => vedEndring({ ...verdi, ord: hendelse.target.value })}
      />
      <Innsynsvalg verdi={verdi.innsyn} vedValg={innsyn => vedEndring({ ...verdi, innsyn })} />
    </>
  )
}
