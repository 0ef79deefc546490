import type { Dato, Maned } from '@handlingsrom/domene/felles/dato'
import type { SoknadId } from '@handlingsrom/domene/felles/id'
import type { Langvarigvisning } from '@handlingsrom/kontrakt/sak/langvarig'
import { Button, Radio, RadioGroup } from '@navikt/ds-react'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { hent } from '../../felles/api/klient.ts'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Fritekst } from '../../felles/komponenter/Fritekst.tsx'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Skjemadialog } from '../../felles/komponenter/Skjemadialog.tsx'
import { nokler } from '../../felles/sak/nokler.ts'
import { useSkjemakommando } from '../../felles/sak/useSkjemakommando.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Foringsdialog } from './Foringsdialog.tsx'
import stil from './Langvarig.module.css'

type Props = { sakId: string; soknadId: string }
type Svar = NonNullable<Langvarigvisning['svar']>['svar']

const langvarigSporring = (sakId: string, soknadId: string) =>
  queryOptions({
    queryKey: ['sak', sakId, 'langvarig', soknadId],
    queryFn: ({ signal }) => hent<Langvarigvisning>(`/api/saker/${sakId}/langvarig/${soknadId}`, { signal }),
  })

/** Hvor lenge familien har fått stønad. Er det lenge, stilles et spørsmål; ingenting foreslås, og ingen linje lages. */
export function Langvarig({ sakId, soknadId }: Props) {
  const t = useTekster().langvarig
  const format = useFormat()
  const { data: v } = useQuery(langvarigSporring(sakId, soknadId))
  const [apen, apne] = useState<'svar' | 'foring'>()
  if (!v) return null
  const lukk = () => apne(undefined)
  const antall = v.iSaken.length + v.fort.length
  return (
    <Panel tittel={t.tittel}>
      <div className={stil.panel}>
        <p>{v.sporres ? <strong>{t.sporsmal(antall, v.av)}</strong> : t.antall(antall, v.av)}</p>
        {v.sporres && <p className={stil.dempet}>{t.hvorfor}</p>}
        <p className={stil.dempet}>{v.kommunensTall ? t.kommunens(v.fra, v.av) : t.vart(v.fra, v.av)}</p>
        {v.foring && (
          <p className={stil.dempet}>
            {t.fort(
              format.maned(v.foring.fra as Maned),
              format.maned(v.foring.til as Maned),
              v.foring.kilde,
              v.foring.av.navn,
            )}
          </p>
        )}
        {v.svar && (
          <div className={stil.svar}>
            <p>
              <strong>{t.svarene[v.svar.svar]}</strong> {v.svar.begrunnelse}
            </p>
            <p className={stil.dempet}>
              {t.svartAv(v.svar.av.navn, format.dato(v.svar.dato as Dato), v.svar.maneder)}
            </p>
          </div>
        )}
        {v.kanSkrive && (
          <div className={stil.knapper}>
            {v.sporres && (
              <Button size="xsmall" variant="secondary" onClick={() => apne('svar')}>
                {v.svar ? t.svarIgjen : t.svar}
              </Button>
            )}
            <Button size="xsmall" variant="tertiary" onClick={() => apne('foring')}>
              {t.forMaaneder}
            </Button>
          </div>
        )}
        {apen === 'svar' && (
          <Svardialog sakId={sakId} soknadId={soknadId} antall={antall} av={v.av} vedLukk={lukk} />
        )}
        {apen === 'foring' && <Foringsdialog sakId={sakId} vedLukk={lukk} />}
      </div>
    </Panel>
  )
}

function Svardialog(props: Props & { antall: number; av: number; vedLukk: () => void }) {
  const { sakId, soknadId, antall, av, vedLukk } = props
  const t = useTekster().langvarig
  const grunn = useUtkast(`${sakId}:langvarig:${soknadId}`)
  const { provd, sender, feil, send } = useSkjemakommando(sakId, grunn, vedLukk)
  const [svar, settSvar] = useState<Svar>()
  const tom = grunn.tekst.trim() === ''
  const kropp = !svar || tom ? null : { soknadId: soknadId as SoknadId, svar, begrunnelse: grunn.tekst }
  return (
    <Skjemadialog
      tittel={t.dialogtittel}
      intro={t.sporsmal(antall, av)}
      bekreft={t.lagre}
      sender={sender}
      feil={feil}
      vedSend={() => send('vurderSaerskilteFormal', kropp)}
      vedLukk={vedLukk}
    >
      <RadioGroup
        size="small"
        legend={t.hva}
        description={t.hvaHjelp}
        value={svar ?? ''}
        onChange={(ny: Svar) => settSvar(ny)}
        error={provd && !svar ? t.manglerSvar : undefined}
      >
        {nokler(t.svarene).map(s => (
          <Radio key={s} value={s}>
            {t.svarene[s]}
          </Radio>
        ))}
      </RadioGroup>
      <Fritekst
        etikett={t.begrunnelse}
        utkast={grunn}
        minRader={3}
        {...(provd && tom ? { feil: t.manglerGrunn } : {})}
      />
    </Skjemadialog>
  )
}
