import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Samtaledetaljer } from '@handlingsrom/kontrakt/sak/samtale'
import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { Button, ToggleGroup } from '@navikt/ds-react'
import { useState } from 'react'
import { SamletLagrestatus } from '../../felles/komponenter/Lagrestatus.tsx'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { Side } from '../../felles/komponenter/Side.tsx'
import { EndreSamtale } from '../../felles/samtale/EndreSamtale.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Samtalerom.module.css'
import type { Modus } from './useStegIAdressen.ts'

type Props = {
  sak: Saksvisning
  samtale: Samtaledetaljer['samtale']
  modus: Modus
  settModus: (modus: Modus) => void
  visModus: boolean
  avslutter: boolean
  settAvslutter: (apen: boolean) => void
}

/** Hvilken samtale dette er, hvem som er der, om alt er lagret (alltid på samme sted), og veien ut. */
export function Toppfelt({ sak, samtale, modus, settModus, visModus, avslutter, settAvslutter }: Props) {
  const { samtalerom: t, sak: saken, kartlegging, rettigheter, samtaler } = useTekster()
  const [endrer, endre] = useState(false)
  const format = useFormat()
  const tilStede = [...samtale.deltakere.map(d => d.fornavn), ...samtale.andre]
  return (
    <div className={stil.topp}>
      <Side
        fanetittel={t.fane}
        over={
          <>
            <Lenke til={`/saker/${sak.sakId}`}>{saken.familien(sak.familie)}</Lenke> /{' '}
            <Lenke til={`/saker/${sak.sakId}/kartlegging`}>{kartlegging.fane}</Lenke> / {t.smule}
          </>
        }
        tittel={
          <span className={stil.tittel}>
            {t.nar(
              t.tittel[samtale.sted],
              format.datoLang(samtale.dato as Dato),
              samtale.klokkeslett?.replace(':', '.') ?? '',
            )}
          </span>
        }
        hensikt={
          <>
            {tilStede.length > 0 && t.tilStede(format.liste(tilStede))}{' '}
            <Button size="xsmall" variant="tertiary" onClick={() => endre(true)}>
              {samtaler.endre}
            </Button>
          </>
        }
        handlinger={
          <>
            <SamletLagrestatus />
            <a
              className="aksel-link"
              href={`/saker/${sak.sakId}/rettigheter`}
              target="_blank"
              rel="noreferrer"
            >
              {rettigheter.lenke}
            </a>
            {visModus && !avslutter && (
              <ToggleGroup
                size="small"
                aria-label={t.modus.navn}
                value={modus}
                onChange={ny => settModus(ny === 'barn' ? 'barn' : 'tema')}
              >
                <ToggleGroup.Item value="tema">{t.modus.tema}</ToggleGroup.Item>
                <ToggleGroup.Item value="barn">{t.modus.barn}</ToggleGroup.Item>
              </ToggleGroup>
            )}
            <Button size="small" variant="secondary" onClick={() => settAvslutter(!avslutter)}>
              {avslutter ? t.tilbake : t.avslutt}
            </Button>
          </>
        }
      />
      {endrer && <EndreSamtale sak={sak} samtale={samtale} vedLukk={() => endre(false)} />}
    </div>
  )
}
