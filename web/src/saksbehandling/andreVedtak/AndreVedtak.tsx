import { Radio, RadioGroup } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Side } from '../../felles/komponenter/Side.tsx'
import { Laster, Sporring } from '../../felles/komponenter/Tilstander.tsx'
import { barnaNaa } from '../../felles/sak/gjeldende.ts'
import { nokler } from '../../felles/sak/nokler.ts'
import { sakSporring, vedtakSporring } from '../../felles/sak/sporringer.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './AndreVedtak.module.css'
import { Annetskjema } from './Annetskjema.tsx'
import type { Annet } from './annetkropp.ts'
import { Depositumskjema } from './Depositumskjema.tsx'

type Adresse = { readonly sakId: string; readonly soknadId: string; readonly vedtakId?: string }

/** Vedtakene som ikke er stønad: råd og veiledning, avvisning, og avslag på akutt hjelp. Slaget velges av et menneske. */
export function AndreVedtak() {
  const { sakId, soknadId, vedtakId } = useParams({ strict: false }) as Adresse
  const t = useTekster().andreVedtak
  const sporring = useQuery(sakSporring(sakId))
  const forrige = useQuery({ ...vedtakSporring(sakId, vedtakId ?? ''), enabled: vedtakId !== undefined })
  const [valgt, velg] = useState<Annet['slag']>()
  const forrigeSlag = forrige.data?.annet?.slag
  const slag = valgt ?? (forrigeSlag === 'opphor' ? undefined : forrigeSlag)
  if (vedtakId !== undefined && forrige.isPending) return <Laster side rader={4} hoyde={64} />
  return (
    <Side tittel={t.tittel} fanetittel={t.fane} hensikt={t.hensikt}>
      <Sporring sporring={sporring} laster={<Laster rader={4} hoyde={64} />}>
        {sak => (
          <div className={stil.kolonner}>
            <div className={stil.skjema}>
              <RadioGroup
                size="small"
                legend={t.slag}
                value={slag ?? ''}
                onChange={(ny: Annet['slag']) => velg(ny)}
              >
                {nokler(t.slagene).map(s => (
                  <Radio key={s} value={s} description={t.slagUnder[s]}>
                    {t.slagene[s]}
                  </Radio>
                ))}
              </RadioGroup>
              {slag === 'depositum' && (
                <Depositumskjema
                  sakId={sakId}
                  soknadId={soknadId}
                  malform={sak.soker.malform}
                  forrige={forrige.data}
                  // Et barn som ventes, er ikke i familien ennå.
                  barn={barnaNaa(sak).filter(b => b.relasjon !== 'ventet')}
                />
              )}
              {slag && slag !== 'depositum' && (
                <Annetskjema
                  key={slag}
                  sakId={sakId}
                  soknadId={soknadId}
                  slag={slag}
                  malform={sak.soker.malform}
                  forrige={forrige.data}
                  dagens={sak.dagens}
                />
              )}
            </div>
            <Panel tittel={t.vissteDu}>
              <ul className={stil.punkter}>
                {(slag ? t.punkter[slag] : t.alleSlag).map(p => (
                  <li key={p}>{p}</li>
                ))}
              </ul>
            </Panel>
          </div>
        )}
      </Sporring>
    </Side>
  )
}
