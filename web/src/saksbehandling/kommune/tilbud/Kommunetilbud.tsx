import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Kommunetilbud as Visning } from '@handlingsrom/kontrakt/tilbud'
import { BodyShort, Button } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { hent } from '../../../felles/api/klient.ts'
import { Lenke } from '../../../felles/komponenter/Lenke.tsx'
import { Panel } from '../../../felles/komponenter/Panel.tsx'
import { Side } from '../../../felles/komponenter/Side.tsx'
import { Sporring, Tomt } from '../../../felles/komponenter/Tilstander.tsx'
import { useFormat, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import stil from './Kommunetilbud.module.css'
import { Tilbudsrad } from './Tilbudsrad.tsx'
import { Tilbudsskjema } from './Tilbudsskjema.tsx'

/** Kommunens egen katalog. Administrator endrer; alle andre kan lese den. */
export function Kommunetilbud() {
  const tekster = useTekster()
  const t = tekster.tilbudskatalog.kommune
  const [skriver, skriv] = useState(false)
  const sporring = useQuery({
    queryKey: ['lister', 'kommunetilbud'],
    queryFn: ({ signal }) => hent<Visning>('/api/kommune/tilbud', { signal }),
  })
  return (
    <Side
      tittel={t.tittel}
      fanetittel={t.tittel}
      hensikt={t.hensikt}
      over={<Lenke til="/kommune">{tekster.kommune.tittel}</Lenke>}
      handlinger={
        sporring.data?.kanEndre && (
          <Button size="small" onClick={() => skriv(true)}>
            {t.nytt}
          </Button>
        )
      }
    >
      <Sporring sporring={sporring}>{visning => <Innhold visning={visning} />}</Sporring>
      {skriver && <Tilbudsskjema vedLukk={() => skriv(false)} />}
    </Side>
  )
}

export function Innhold({ visning }: { visning: Visning }) {
  const tekster = useTekster()
  const t = tekster.tilbudskatalog.kommune
  const format = useFormat()
  const gamle = visning.tilbud.filter(x => x.kontrolleresIgjen <= visning.dagens).length
  return (
    <div className={stil.side}>
      <BodyShort weight="semibold">
        {t.antall(visning.tilbud.length, visning.antallNasjonale)}
        {gamle > 0 && ` ${t.gamle(gamle)}`}
      </BodyShort>
      {visning.tilbud.length === 0 && <Tomt tittel={t.ingen}>{t.ingenTekst}</Tomt>}
      {visning.tilbud.length > 0 && (
        <Panel tittel={t.tittel} tett>
          <ul className={stil.rader}>
            {visning.tilbud.map(x => (
              <Tilbudsrad key={x.tilbudId} tilbud={x} dagens={visning.dagens} kanEndre={visning.kanEndre} />
            ))}
          </ul>
        </Panel>
      )}
      {visning.tattUt.length > 0 && (
        <Panel tittel={t.tattUt}>
          <ul className={stil.tattUt}>
            {visning.tattUt.map(x => (
              <li key={x.tilbudId} lang="nb">
                {t.tattUtLinje(x.navn, format.dato(x.dato as Dato), x.grunn)}
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {!visning.kanEndre && <p className={stil.dempet}>{t.bareSe}</p>}
    </div>
  )
}
