import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Vurderingsvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { BodyShort, Button } from '@navikt/ds-react'
import { useState } from 'react'
import type { Utkast } from '../../felles/api/useUtkast.ts'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { useBrevspraak } from '../../felles/tekster/Brevspraak.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Begrunnelsesfelt } from '../../felles/tekstnotater/Begrunnelsesfelt.tsx'
import { ankerFelt } from './anker.ts'
import stil from './Barna.module.css'

type Props = {
  sakId: string
  b: Vurderingsvisning['barn'][number]
  utkast: Utkast
  kanSkrive: boolean
}

/** Barnets eget syn slik det står i kartleggingen, med hvem sine ord det er og når; og saksbehandlerens ord om hvordan det telte. */
export function Barnesyn({ sakId, b, utkast, kanSkrive }: Props) {
  const t = useTekster().grunner.syn
  const format = useFormat()
  const lang = useBrevspraak()
  const { syn, barnetsSyn } = b.grunner
  const kjent = syn?.maate === 'direkte' || syn?.maate === 'gjennom-foreldre'
  const [apen, apne] = useState(false)
  const skriv = kjent || apen || utkast.tekst !== ''
  return (
    <>
      <strong>{t.tittel}</strong>
      {syn ? (
        <p className={stil.lest} lang="nb">
          {syn.ord || syn.grunn}{' '}
          <span className={stil.kilde}>
            {t.maate[syn.maate]}, {format.datoKort(syn.dato as Dato)}
          </span>
        </p>
      ) : (
        <BodyShort size="small">
          {t.ikkeSkrevet} <Lenke til={`/saker/${sakId}/kartlegging`}>{t.tilKartleggingen}</Lenke>
        </BodyShort>
      )}
      {syn?.unntatt && <p className={stil.varsel}>{t.unntatt}</p>}
      {barnetsSyn?.nyttSyn && <p className={stil.varsel}>{t.nytt}</p>}
      <div id={ankerFelt(b.personId, 'syn')}>
        {!kanSkrive ? (
          <p className={stil.lest} lang={lang}>
            {barnetsSyn?.telte}
          </p>
        ) : skriv ? (
          <Begrunnelsesfelt kort etikett={t.telte} utkast={utkast} minRader={2} visStatus={false} />
        ) : (
          <Button size="xsmall" variant="tertiary" onClick={() => apne(true)}>
            {t.skriv}
          </Button>
        )}
      </div>
    </>
  )
}
