import type { Tilbudsoversikt } from '@handlingsrom/kontrakt/tilbud'
import { Button } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { hent } from '../../felles/api/klient.ts'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { Side } from '../../felles/komponenter/Side.tsx'
import { Laster, Sporring } from '../../felles/komponenter/Tilstander.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Ark } from './Ark.tsx'
import stil from './Tilbud.module.css'

/** Arket «Dette kan du søke om»: den samme katalogen uten noen sak. Kan gis til hvem som helst over en skranke. */
export function Tilbudsark() {
  const { tilbud, tilbudskatalog, rettigheter } = useTekster()
  const t = tilbudskatalog.ark
  const sporring = useQuery({
    queryKey: ['lister', 'tilbud'],
    queryFn: ({ signal }) => hent<Tilbudsoversikt>('/api/tilbud', { signal }),
  })
  return (
    <Side
      tittel={t.tittel}
      fanetittel={t.fane}
      hensikt={<span className={stil.bareSkjerm}>{t.hensikt}</span>}
      handlinger={
        <>
          <Lenke til="/rettigheter" className={`aksel-link ${stil.bareSkjerm}`}>
            {rettigheter.menyvalg}
          </Lenke>
          <Button size="small" className={stil.bareSkjerm} onClick={() => window.print()}>
            {tilbud.skrivUt}
          </Button>
        </>
      }
    >
      <Sporring sporring={sporring} laster={<Laster rader={6} hoyde={120} />}>
        {oversikt => <Ark oversikt={oversikt} />}
      </Sporring>
    </Side>
  )
}
