import { PlusIcon } from '@navikt/aksel-icons'
import { BodyShort, Button } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Side } from '../../felles/komponenter/Side.tsx'
import { Laster, Sporring, Tomt } from '../../felles/komponenter/Tilstander.tsx'
import { Kontaktinnhold } from '../../felles/kontakt/Kontaktinnhold.tsx'
import { kontakterSporring } from '../../felles/sak/sporringer.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { NyKontakt } from './NyKontakt.tsx'
import stil from './Oppsokende.module.css'

/** Kontorets oppsøkende kontakter, den nyeste først. Ingen har navn her. */
export function Oppsokende() {
  const t = useTekster().oppsokende
  const [ny, settNy] = useState(false)
  const sporring = useQuery(kontakterSporring)
  return (
    <Side
      tittel={t.tittel}
      fanetittel={t.fane}
      hensikt={t.hensikt}
      handlinger={
        sporring.data?.kanSkrive && (
          <Button icon={<PlusIcon aria-hidden />} onClick={() => settNy(true)}>
            {t.ny}
          </Button>
        )
      }
    >
      <Sporring sporring={sporring} laster={<Laster rader={3} hoyde={120} />}>
        {v =>
          v.kontakter.length === 0 ? (
            <Tomt tittel={t.tom}>{t.tomUnder}</Tomt>
          ) : (
            <>
              <ul className={stil.liste}>
                {v.kontakter.map(k => (
                  <li key={k.kontaktId}>
                    <Kontaktinnhold kontakt={k} />
                  </li>
                ))}
              </ul>
              {v.flere && <BodyShort size="small">{t.flere}</BodyShort>}
            </>
          )
        }
      </Sporring>
      {ny && <NyKontakt vedLukk={() => settNy(false)} />}
    </Side>
  )
}
