import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import type { Kartleggingsskjema } from '@handlingsrom/kontrakt/kartleggingsskjema'
import { Button, Heading } from '@navikt/ds-react'
import { useState } from 'react'
import { useSpraak, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import stil from './Kartleggingsskjema.module.css'
import { Tiddialog } from './Tiddialog.tsx'

/** Hvor lenge et svar på punktet står, og hva som gjør det gammelt før. */
export function Ferskhet({ skjema, punkt }: { skjema: Kartleggingsskjema; punkt: Tema }) {
  const t = useTekster().kartleggingsskjema
  const { spraak } = useSpraak()
  const [apen, settApen] = useState(false)
  const f = skjema.ferskhet.find(x => x.punkt === punkt)
  if (!f) return null
  return (
    <section className={stil.stabel}>
      <Heading level="3" size="xsmall">
        {t.ferskhet}
      </Heading>
      <p className={stil.avsnitt}>
        {f.egen === null ? t.ferskhetGrunn(f.maneder, f.grunn[spraak]) : t.ferskhetEgen(f.egen, f.maneder)}
      </p>
      {f.egen === null &&
        f.aldre.map(a => (
          <p key={a.fraAlder} className={stil.avsnitt}>
            {t.ferskhetAlder(a.fraAlder, a.tilAlder, a.maneder, a.grunn[spraak])}
          </p>
        ))}
      {f.regler.length > 0 && (
        <p className={stil.avsnitt}>
          {t.tidligere} {f.regler.map(r => t.regel[r]).join('; ')}.
        </p>
      )}
      <p className={stil.kilde}>{punkt === 'antall-alder' ? t.ferskhetAntall : t.ferskhetForslag}</p>
      {skjema.kanEndre && punkt !== 'antall-alder' && (
        <div>
          <Button size="small" variant="secondary" onClick={() => settApen(true)}>
            {t.endreTid}
          </Button>
        </div>
      )}
      {apen && (
        <Tiddialog skjema={skjema} punkt={punkt} gjelderNaa={f.egen} vedLukk={() => settApen(false)} />
      )}
    </section>
  )
}
