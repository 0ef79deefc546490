import type { Dato } from '@handlingsrom/domene/felles/dato'
import { Alert, BodyShort } from '@navikt/ds-react'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { ettPunktum } from '../../felles/oppgaver.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { TattOpp } from './TattOpp.tsx'
import type { Vedtaksprops } from './Vedtak.tsx'

/** Hvordan vedtaket står til de andre: hva det erstatter, hva det er erstattet av, og om det er tatt opp igjen. */
export function Forhold({ sakId, vedtak }: Vedtaksprops) {
  const t = useTekster().gjenopptak
  const format = useFormat()
  const til = (id: string) => `/saker/${sakId}/vedtak/${id}`
  return (
    <>
      {vedtak.erstatter && (
        <BodyShort>
          {ettPunktum(t.erstatter(format.dato(vedtak.erstatter.dato as Dato)))}{' '}
          <Lenke til={til(vedtak.erstatter.vedtakId)}>{t.seForrige}</Lenke>
        </BodyShort>
      )}
      {vedtak.gjenopptak && <TattOpp sakId={sakId} vedtak={vedtak} gjenopptak={vedtak.gjenopptak} />}
    </>
  )
}

/** Først av alt: den som skal sende brevet eller sette en dag, skal vite at det er et nyere. */
export function Erstattet({ sakId, vedtak }: Vedtaksprops) {
  const t = useTekster().gjenopptak
  if (!vedtak.erstattetAv) return null
  return (
    <Alert variant="info">
      {t.erstattet}. <Lenke til={`/saker/${sakId}/vedtak/${vedtak.erstattetAv}`}>{t.seNytt}</Lenke>
    </Alert>
  )
}
