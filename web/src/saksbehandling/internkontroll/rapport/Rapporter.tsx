import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Rapportliste } from '@handlingsrom/kontrakt/rapport'
import { Button, Select } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useKommandoTil } from '../../../felles/api/useKommando.ts'
import { Lenke } from '../../../felles/komponenter/Lenke.tsx'
import { Panel } from '../../../felles/komponenter/Panel.tsx'
import { Side } from '../../../felles/komponenter/Side.tsx'
import { Skjemadialog } from '../../../felles/komponenter/Skjemadialog.tsx'
import { Sporring, Tomt } from '../../../felles/komponenter/Tilstander.tsx'
import { useFormat, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import stil from './Rapport.module.css'
import { rapporteneSporring } from './sporringer.ts'

/** Rapportene til kommunestyret, år for år: utkast, sendt, og hvilken utgave som gjelder. */
export function Rapporter() {
  const { rapport: t } = useTekster()
  const format = useFormat()
  const sporring = useQuery(rapporteneSporring)
  const status = (r: Rapportliste['rapporter'][number]) => {
    if (!r.sendt) return t.utkastFra(format.dato(r.pabegynt as Dato))
    const sendt = t.sendtAv(format.dato(r.sendt.dato as Dato), r.sendt.av)
    return r.erstattetAv ? `${sendt} · ${t.erstattet(format.dato(r.erstattetAv as Dato))}` : sendt
  }
  return (
    <Side
      tittel={t.tittel}
      fanetittel={t.tittel}
      hensikt={t.hensikt}
      over={<Lenke til="/internkontroll">{t.tilbake}</Lenke>}
      handlinger={sporring.data?.kanStyre && <Begynn ar={sporring.data.ar} />}
    >
      <Sporring sporring={sporring}>
        {({ rapporter }) =>
          rapporter.length === 0 ? (
            <Tomt tittel={t.ingen}>{t.ingenHjelp}</Tomt>
          ) : (
            <Panel tittel={t.alle}>
              <ul className={stil.liste}>
                {rapporter.map(r => (
                  <li key={r.rapportId}>
                    <Lenke til={`/internkontroll/rapport/${r.rapportId}`} className="aksel-link">
                      {t.forAret(r.ar)}
                    </Lenke>
                    <p className={stil.dempet}>{status(r)}</p>
                  </li>
                ))}
              </ul>
            </Panel>
          )
        }
      </Sporring>
    </Side>
  )
}

function Begynn({ ar }: { ar: readonly number[] }) {
  const { rapport: t } = useTekster()
  const [apen, settApen] = useState(false)
  return (
    <>
      <Button size="small" onClick={() => settApen(true)}>
        {t.begynn}
      </Button>
      {apen && <Begynndialog ar={ar} vedLukk={() => settApen(false)} />}
    </>
  )
}

function Begynndialog({ ar, vedLukk }: { ar: readonly number[]; vedLukk: () => void }) {
  const { rapport: t } = useTekster()
  const ga = useNavigate()
  const { utfor, sender, feil } = useKommandoTil('/api/internkontroll/rapporter')
  const [valgt, settValgt] = useState(ar[0] ?? 0)
  const [malform, settMalform] = useState('nb')
  const send = () =>
    utfor<{ rapportId: string }>('begynn', { ar: valgt, malform, erstatter: null }).then(
      ({ rapportId }) => {
        vedLukk()
        void ga({ to: `/internkontroll/rapport/${rapportId}` as '/' })
      },
      () => undefined,
    )
  return (
    <Skjemadialog
      tittel={t.begynn}
      intro={t.begynnIntro}
      bekreft={t.begynnKnapp}
      sender={sender}
      feil={feil}
      vedSend={() => void send()}
      vedLukk={vedLukk}
    >
      <Select size="small" label={t.ar} value={valgt} onChange={e => settValgt(Number(e.target.value))}>
        {ar.map(a => (
          <option key={a} value={a}>
            {a}
          </option>
        ))}
      </Select>
      <Malformvalg verdi={malform} vedValg={settMalform} />
    </Skjemadialog>
  )
}

export function Malformvalg({ verdi, vedValg }: { verdi: string; vedValg: (m: string) => void }) {
  const { rapport: t } = useTekster()
  return (
    <Select size="small" label={t.malform} value={verdi} onChange={e => vedValg(e.target.value)}>
      <option value="nb">{t.malformen.nb}</option>
      <option value="nn">{t.malformen.nn}</option>
    </Select>
  )
}
