import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Vedtaksvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { Alert, Radio, RadioGroup } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Side } from '../../felles/komponenter/Side.tsx'
import { Laster, Sporring } from '../../felles/komponenter/Tilstander.tsx'
import { ettPunktum } from '../../felles/oppgaver.ts'
import { nokler } from '../../felles/sak/nokler.ts'
import { sakSporring, vedtakSporring } from '../../felles/sak/sporringer.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import type { Tekster } from '../../felles/tekster/typer.ts'
import stil from './AndreVedtak.module.css'
import { DetNye } from './DetNye.tsx'
import { manglerVarsel, type Valg, valgene } from './opptaksvalg.ts'

type Adresse = { readonly sakId: string; readonly vedtakId: string; readonly forslagId?: string }

/** Det nye vedtaket i stedet for et som er tatt opp igjen. Hva det skal si, velges av et menneske. */
export function Opptak() {
  const { sakId, vedtakId, forslagId } = useParams({ strict: false }) as Adresse
  const t = useTekster().opptak
  const format = useFormat()
  const gammelt = useQuery(vedtakSporring(sakId, vedtakId))
  const forrige = useQuery({ ...vedtakSporring(sakId, forslagId ?? ''), enabled: forslagId !== undefined })
  const dag = gammelt.data?.dato
  if (forslagId !== undefined && forrige.isPending) return <Laster side rader={4} hoyde={64} />
  return (
    <Side
      tittel={t.tittel}
      fanetittel={t.fane}
      hensikt={dag ? ettPunktum(t.hensikt(format.dato(dag as Dato))) : undefined}
      over={<Lenke til={`/saker/${sakId}/vedtak/${vedtakId}`}>{t.tilbake}</Lenke>}
    >
      <Sporring sporring={gammelt} laster={<Laster rader={4} hoyde={64} />}>
        {v => <Innhold key={v.vedtakId} sakId={sakId} gammelt={v} forrige={forrige.data} />}
      </Sporring>
    </Side>
  )
}

/** Det hun velger, sagt som det er for denne hjelpen. */
function navnet(t: Tekster['opptak'], gammelt: Vedtaksvisning, valg: Valg): string {
  if (valg === 'akutt' && gammelt.gaNoe) return t.nyHjelp
  return valg === 'opphor' && gammelt.gjenopptak?.slutter?.medDag === false ? t.gisIkke : t.valg[valg]
}

type Props = { sakId: string; gammelt: Vedtaksvisning; forrige: Vedtaksvisning | undefined }

function Innhold({ sakId, gammelt, forrige }: Props) {
  const { opptak: t, andreVedtak } = useTekster()
  const sak = useQuery(sakSporring(sakId))
  const mulige = valgene(gammelt)
  const sist = forrige?.annet?.slag
  const [valgt, velg] = useState<Valg | undefined>(
    mulige.find(m => m === sist) ?? (mulige.length === 1 ? mulige[0] : undefined),
  )
  if (!gammelt.gjenopptak) return <Alert variant="info">{t.ikkeTattOpp}</Alert>
  const punkter = { ...andreVedtak.punkter, ...t.punkter }
  return (
    <Sporring sporring={sak} laster={<Laster rader={4} hoyde={64} />}>
      {s => (
        <div className={stil.kolonner}>
          <div className={stil.felter}>
            {manglerVarsel(gammelt) && <Alert variant="warning">{t.varsleForst}</Alert>}
            <div className={stil.skjema}>
              <RadioGroup size="small" legend={t.hva} value={valgt ?? ''} onChange={(ny: Valg) => velg(ny)}>
                {nokler(t.valg).flatMap(m =>
                  mulige.includes(m) ? (
                    <Radio key={m} value={m} description={t.valgUnder[m]}>
                      {navnet(t, gammelt, m)}
                    </Radio>
                  ) : (
                    []
                  ),
                )}
              </RadioGroup>
            </div>
            {valgt && (
              <DetNye key={valgt} sakId={sakId} sak={s} valg={valgt} gammelt={gammelt} forrige={forrige} />
            )}
          </div>
          <Panel tittel={t.vissteDu}>
            <ul className={stil.punkter}>
              {(valgt ? punkter[valgt] : t.velgForst).map(p => (
                <li key={p}>{p}</li>
              ))}
            </ul>
          </Panel>
        </div>
      )}
    </Sporring>
  )
}
