import { BodyLong, Button } from '@navikt/ds-react'
import { erApiFeil } from '../../felles/api/feil.ts'
import { Side } from '../../felles/komponenter/Side.tsx'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'

/** Siden stoppet. Teksten under arbeid ligger utenfor siden og er ikke berørt. */
export function Krasj({ error }: { error: unknown }) {
  const t = useTekster()
  return (
    <Side tittel={t.skall.krasjTittel} fanetittel={t.skall.krasjTittel}>
      {erApiFeil(error) ? (
        <Feilet feil={error} provIgjen={() => location.reload()} />
      ) : (
        <>
          <BodyLong>{t.skall.krasj}</BodyLong>
          <div>
            <Button onClick={() => location.reload()}>{t.felles.oppdaterSiden}</Button>
          </div>
        </>
      )}
    </Side>
  )
}
