import { type Dato, erDato } from '@handlingsrom/domene/felles/dato'
import type { SamtaleId } from '@handlingsrom/domene/felles/id'
import type { Samtalevisning } from '@handlingsrom/kontrakt/sak/samtale'
import { CheckmarkCircleIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons'
import { BodyShort, Button, Heading, Tag } from '@navikt/ds-react'
import { useState } from 'react'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Fritekst } from '../../felles/komponenter/Fritekst.tsx'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Samtaler.module.css'

type Props = { sakId: string; samtale: Samtalevisning; kanSkrive: boolean }

/** Én samtale. Det som ikke er skrevet ned, roper; det som er i orden, er stille. */
export function Samtalerad({ sakId, samtale: s, kanSkrive }: Props) {
  const t = useTekster().samtaler
  const format = useFormat()
  const med = [...s.deltakere.map(d => d.fornavn), ...s.andre]
  const tolk =
    s.tolk.behov === 'ja' && t.tolkLinje(s.tolk.sprak ?? '', s.tolk.brukt ? t.tolkBrukt[s.tolk.brukt] : '')
  const linjer = [
    [t.slag[s.slag], t.gjelder[s.gjelder], s.hvor].filter(Boolean).join(' · '),
    med.length > 0 && t.tilStede(format.liste(med)),
    s.annenInstans && t.med(s.annenInstans.navn),
    tolk,
    s.tolk.bestilt && t.tolkBestilt(format.dato(s.tolk.bestilt.dato as Dato), s.tolk.bestilt.av),
    s.antallSvar > 0 && t.antallSvar(s.antallSvar),
  ].filter(linje => typeof linje === 'string' && linje !== '')
  return (
    <li className={stil.samtale}>
      <div className={stil.topp}>
        <Heading level="2" size="xsmall">
          {t.sted[s.sted]}, {erDato(s.dato) ? format.dato(s.dato as Dato) : s.dato}
          {s.klokkeslett && ` kl. ${s.klokkeslett}`}
        </Heading>
        <Status samtale={s} />
      </div>
      {s.formal && <BodyShort>{s.formal}</BodyShort>}
      {linjer.map(linje => (
        <p key={String(linje)} className={stil.under}>
          {linje}
        </p>
      ))}
      <p className={stil.under}>{s.startetAv.navn}</p>
      {s.barnTolket && <BarnTolket sakId={sakId} samtale={s} kanSkrive={kanSkrive} />}
      <div>
        <Lenke til={`/saker/${sakId}/samtale/${s.samtaleId}`}>
          {s.avsluttet || !kanSkrive ? t.les : t.fortsett}
        </Lenke>
      </div>
    </li>
  )
}

function Status({ samtale: s }: { samtale: Samtalevisning }) {
  const t = useTekster().samtaler
  if (s.avsluttet)
    return (
      <Tag size="small" variant="outline" data-color="success" icon={<CheckmarkCircleIcon aria-hidden />}>
        {t.journalfort}
      </Tag>
    )
  return (
    <Tag size="small" data-color="warning" icon={<ExclamationmarkTriangleIcon aria-hidden />}>
      {s.notater.length > 0 ? t.ikkeAvsluttet : t.ikkeJournalfort}
    </Tag>
  )
}

/** At et barn tolket, står med grunnen til noen har skrevet hva som gjøres for at det ikke skal skje igjen. */
function BarnTolket({ sakId, samtale: s, kanSkrive }: Props) {
  const t = useTekster().samtaler
  const [apen, settApen] = useState(false)
  const utkast = useUtkast(`${sakId}:samtale:${s.samtaleId}:barn-tolket`)
  const { utfor, sender, feil } = useSakskommando(sakId)
  const lagre = () =>
    utfor('folgOppBarnetolking', { samtaleId: s.samtaleId as SamtaleId, hvordan: utkast.tekst })
      .then(() => utkast.forkast())
      .catch(() => undefined)
  return (
    <div className={stil.skjema}>
      <BodyShort size="small">
        <strong>{t.barnTolket(s.barnTolket?.hvem?.fornavn ?? '')}:</strong> {s.barnTolket?.grunn}
      </BodyShort>
      {s.barnetolkingFulgtOpp && (
        <BodyShort size="small">
          {t.barnTolketFulgt}: {s.barnetolkingFulgtOpp.hvordan}
        </BodyShort>
      )}
      {!s.barnetolkingFulgtOpp && kanSkrive && !apen && (
        <div>
          <Button size="small" variant="secondary" onClick={() => settApen(true)}>
            {t.folgOpp}
          </Button>
        </div>
      )}
      {!s.barnetolkingFulgtOpp && apen && (
        <>
          <Fritekst etikett={t.folgOppHva} utkast={utkast} minRader={2} />
          {feil != null && <Feilet feil={feil} />}
          <div>
            <Button size="small" variant="secondary" loading={sender} onClick={() => void lagre()}>
              {t.lagre}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}
