import type { Dato } from '@handlingsrom/domene/felles/dato'
import { Alert, BodyShort } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { Lenke } from '../komponenter/Lenke.tsx'
import { useFormat, useTekster } from '../tekster/SpraakGiver.tsx'
import { mineSporring } from './sporring.ts'

/** Sier fra til den som eier tiltak, og til lederen når en effekt er målt. Feiler listen, sier den ingenting. */
export function VenterPaaTiltak() {
  const { avvik: t, register, egenvurdering } = useTekster()
  const format = useFormat()
  const { data } = useQuery(mineSporring)
  if (!data) return null
  const passert = data.tiltak.some(x => x.frist < data.dagens)
  return (
    <>
      {data.tiltak.length > 0 && (
        <Alert variant={passert ? 'warning' : 'info'} size="small">
          {t.mine.venter(data.tiltak.length)} <Lenke til="/internkontroll/tiltak">{t.mine.gaTil}</Lenke>
        </Alert>
      )}
      {data.gjennomganger.map(g => (
        <Alert key={g.oppforingId} variant={g.gjennomgang < data.dagens ? 'warning' : 'info'} size="small">
          {register.sesPaaAv(format.dato(g.gjennomgang as Dato))}{' '}
          <Lenke til={`/internkontroll/register/${g.oppforingId}`}>{g.tittel}</Lenke>
        </Alert>
      ))}
      {data.uleste > 0 && (
        // Haster aldri, så den er ingen boks over det som gjør det.
        <BodyShort size="small">
          {register.lesing.venter(data.uleste)}{' '}
          <Lenke til="/internkontroll/register">{register.lesing.gaTil}</Lenke>
        </BodyShort>
      )}
      {data.egenvurderinger.map(e => (
        <Alert key={e.egenvurderingId} variant="info" size="small">
          {egenvurdering.dittAnsvar}{' '}
          <Lenke til={`/internkontroll/egenvurdering/${e.egenvurderingId}`}>{e.tittel}</Lenke>
        </Alert>
      ))}
      {data.malt.map(m => (
        <Alert key={m.avvikId} variant="info" size="small">
          {t.mine.malt(m.tittel)}. <Lenke til={`/internkontroll/avvik/${m.avvikId}`}>{t.mine.vurder}</Lenke>
        </Alert>
      ))}
    </>
  )
}
