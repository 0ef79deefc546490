import type { Kommunevisning } from '@handlingsrom/kontrakt/kommune'
import { useQuery } from '@tanstack/react-query'
import { hent } from '../../felles/api/klient.ts'
import { harRolle, useMeg } from '../../felles/api/meg.ts'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { Side } from '../../felles/komponenter/Side.tsx'
import { Sporring } from '../../felles/komponenter/Tilstander.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Alderstelling } from './Alderstelling.tsx'
import { Andreleser } from './Andreleser.tsx'
import { Dyrtidspanel } from './Dyrtidspanel.tsx'
import { Familiesvar } from './Familiesvar.tsx'
import { Forskjeller } from './Forskjeller.tsx'
import stil from './Kommune.module.css'
import { Kvalitetslesing } from './Kvalitetslesing.tsx'
import { Langvarig } from './Langvarig.tsx'
import { Normgjennomgang } from './Normgjennomgang.tsx'
import { Normpanel } from './Normpanel.tsx'
import { StatligeSatser } from './StatligeSatser.tsx'
import { Terskler } from './Terskler.tsx'

/** Det kommunen bestemmer selv. Administrator endrer; alle andre kan lese, så de ser hva vurderingene hviler på. */
export function Kommune() {
  const alle = useTekster()
  const t = alle.kommune
  const meg = useMeg()
  const sporring = useQuery({
    queryKey: ['lister', 'kommune'],
    queryFn: ({ signal }) => hent<Kommunevisning>('/api/kommune', { signal }),
  })
  return (
    <Side
      tittel={sporring.data?.navn ?? t.tittel}
      fanetittel={t.tittel}
      hensikt={t.hensikt}
      handlinger={
        <>
          <Lenke til="/regler">{alle.regler.tittel}</Lenke>
          <Lenke til="/kommune/tilbud">{alle.tilbudskatalog.kommune.lenke}</Lenke>
          <Lenke til="/kommune/kartlegging">{alle.kartleggingsskjema.tittel}</Lenke>
          {harRolle(meg, 'veileder', 'fagansvarlig', 'leder') && (
            <Lenke til="/undersokelse">{alle.undersokelse.utdeling.tittel}</Lenke>
          )}
          {harRolle(meg, 'fagansvarlig', 'leder') && (
            <>
              <Lenke til="/internkontroll">{alle.internkontroll.tittel}</Lenke>
              <Lenke til="/kommune/laering">{alle.laering.tittel}</Lenke>
            </>
          )}
          {harRolle(meg, 'leder', 'administrator') && (
            <Lenke til="/kommune/ansatte">{alle.ansatte.tittel}</Lenke>
          )}
        </>
      }
    >
      <Sporring sporring={sporring}>
        {kommune => (
          <div className={stil.side}>
            <Normgjennomgang kommune={kommune} />
            <Normpanel kommune={kommune} />
            <Dyrtidspanel kommune={kommune} />
            <Alderstelling kommune={kommune} />
            <Andreleser kommune={kommune} />
            <Kvalitetslesing kommune={kommune} />
            <Langvarig kommune={kommune} />
            <Familiesvar kommune={kommune} />
            <Terskler kommune={kommune} />
            <Forskjeller kommune={kommune} />
            <StatligeSatser />
            {!kommune.kanEndre && <p className={stil.dempet}>{t.lesBare}</p>}
          </div>
        )}
      </Sporring>
    </Side>
  )
}
