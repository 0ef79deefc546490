import type { Undersokelsesutdeling } from '@handlingsrom/kontrakt/undersokelse'
import { useQuery } from '@tanstack/react-query'
import { hent } from '../../felles/api/klient.ts'
import { harRolle, useMeg } from '../../felles/api/meg.ts'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { Side } from '../../felles/komponenter/Side.tsx'
import { Sporring, Tomt } from '../../felles/komponenter/Tilstander.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Lapper } from './Lapper.tsx'
import { Nettbrett } from './Nettbrett.tsx'
import stil from './Undersokelse.module.css'

/** Der den som møter familiene, lager lapper og starter nettbrettet. Ingenting her viser hvem som svarte, eller hva. */
export function Utdeling() {
  const { undersokelse: t } = useTekster()
  const meg = useMeg()
  const sporring = useQuery({
    queryKey: ['lister', 'undersokelse', 'utdeling'],
    queryFn: ({ signal }) => hent<Undersokelsesutdeling>('/api/undersokelse', { signal }),
  })
  return (
    <Side
      tittel={<span className={stil.bareSkjerm}>{t.utdeling.tittel}</span>}
      fanetittel={t.utdeling.tittel}
      hensikt={<span className={stil.bareSkjerm}>{t.utdeling.hensikt}</span>}
      handlinger={
        harRolle(meg, 'fagansvarlig', 'leder') && (
          <Lenke til="/internkontroll/undersokelse" className={`aksel-link ${stil.bareSkjerm}`}>
            {t.utdeling.tilTallene}
          </Lenke>
        )
      }
    >
      <Sporring sporring={sporring}>
        {utdeling =>
          utdeling.pa ? (
            <div className={stil.side}>
              <Lapper adresse={utdeling.adresse} />
              <Nettbrett utdeling={utdeling} />
            </div>
          ) : (
            <Tomt tittel={t.avTittel}>{t.avTekst}</Tomt>
          )
        }
      </Sporring>
    </Side>
  )
}
