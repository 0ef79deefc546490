import type { Dato } from '@handlingsrom/domene/felles/dato'
import { useQuery } from '@tanstack/react-query'
import { Lenke } from '../komponenter/Lenke.tsx'
import { useFormat, useTekster } from '../tekster/SpraakGiver.tsx'
import stil from './Samtykke.module.css'
import { samtykkeSporring } from './sporring.ts'

/** Der noen skal snakke med andre: samtykkene som gjelder akkurat nå, og veien til dem alle. */
export function GjeldendeSamtykker({ sakId, under }: { sakId: string; under?: string }) {
  const { samtykke: t } = useTekster()
  const format = useFormat()
  const { data } = useQuery(samtykkeSporring(sakId))
  if (!data) return null
  const naa = data.samtykker.filter(s => s.status === 'gjelder' || s.status === 'gaar-ut')
  return (
    <section className={stil.nylig} aria-label={t.nylig.tittel}>
      <strong>{t.nylig.tittel}</strong>
      {naa.length === 0 ? (
        <p>{t.nylig.ingen}</p>
      ) : (
        <ul>
          {naa.map(s => (
            <li key={s.nr}>
              <strong>{s.mottaker.navn}</strong>: {s.hva} ({t.retningen[s.retning].toLowerCase()},{' '}
              {t.omHvem.toLowerCase()} {format.liste(s.om.map(p => p.fornavn))}).{' '}
              {t.gjelderTil(format.dato(s.til as Dato))}
            </li>
          ))}
        </ul>
      )}
      {under && <p>{under}</p>}
      <Lenke til={`/saker/${sakId}/samtykke`}>{t.nylig.alle}</Lenke>
    </section>
  )
}
