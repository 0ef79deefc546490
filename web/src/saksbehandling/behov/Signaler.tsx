import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { PersonId } from '@handlingsrom/domene/felles/id'
import type { Behovssvar, Signalvisning } from '@handlingsrom/kontrakt/sak/behov'
import { BodyShort } from '@navikt/ds-react'
import stil from '../../felles/behov/Behov.module.css'
import { Signalsvar } from '../../felles/behov/Signalsvar.tsx'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'

type Props = { sakId: string; visning: Behovssvar }

/** Signalene per menneske, hvert med det det endte i. De ingen har tatt stilling til, kan tas stilling til her. */
export function Signaler({ sakId, visning }: Props) {
  const { signal: t, familien } = useTekster().behov
  const { signaler, personer, kanSkrive } = visning
  const grupper = [...personer.map(p => ({ id: p.personId, navn: p.fornavn })), { id: '', navn: familien }]
    .map(g => ({ ...g, rader: signaler.filter(s => (s.gjelder?.personId ?? '') === g.id) }))
    .filter(g => g.rader.length > 0)
  return (
    <Panel tittel={t.liste}>
      <BodyShort size="small" className={stil.dempet}>
        {signaler.length === 0 ? t.ingen : t.listeHjelp}
      </BodyShort>
      {grupper.map(g => (
        <section key={g.id} aria-label={g.navn}>
          <BodyShort size="small" weight="semibold">
            {g.navn}
          </BodyShort>
          <ul className={stil.signalrader}>
            {g.rader.map(s => (
              <li key={`${s.kode}:${s.ord}:${s.tema}:${s.avklart?.dato ?? ''}:${s.avklart?.utfall ?? ''}`}>
                <Rad sakId={sakId} s={s} kanSkrive={kanSkrive} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Panel>
  )
}

function Rad({ sakId, s, kanSkrive }: { sakId: string; s: Signalvisning; kanSkrive: boolean }) {
  const { behov, kartlegging } = useTekster()
  const t = behov.signal
  const format = useFormat()
  const hvor = [
    s.ord ? `«${s.ord}»` : t.valgt,
    ...(s.tema ? [t.iSvaret(kartlegging.tema[s.tema])] : []),
    format.dato(s.dato as Dato),
  ].join(', ')
  const { avklart } = s
  return (
    <>
      <p>
        <strong>{t.sporsmal[s.kode]}</strong> <span className={stil.dempet}>{hvor}</span>
      </p>
      {avklart ? (
        <>
          <p>
            {avklart.utfall === 'behov'
              ? t.utfall.behov(avklart.behov ?? '')
              : avklart.utfall === 'lagt-til-side'
                ? t.utfall['lagt-til-side'](
                    [avklart.grunn && t.grunn[avklart.grunn], avklart.tekst].filter(Boolean).join('. '),
                  )
                : t.utfall[avklart.utfall]}
          </p>
          <p className={stil.dempet}>{t.avHvem(avklart.av.navn, format.dato(avklart.dato as Dato))}</p>
        </>
      ) : (
        <>
          <p>{t.ikkeAvklart}</p>
          {kanSkrive && (
            <Signalsvar
              sakId={sakId}
              signal={s}
              gjelder={(s.gjelder?.personId as PersonId | undefined) ?? 'familien'}
            />
          )}
        </>
      )}
    </>
  )
}
