import {
  KONKLUSJONER,
  type Konklusjon,
  KRITERIER,
  KRITERIESVAR,
  type Kriteriesvar,
  type Kriterium,
} from '@handlingsrom/domene/barnevern/hendelser'
import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { MeldepliktId, PersonId } from '@handlingsrom/domene/felles/id'
import { Alert, Checkbox, CheckboxGroup, Link, Radio, RadioGroup } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { nyUuid7 } from '../api/id.ts'
import { useUtkast } from '../api/useUtkast.ts'
import { Datofelt } from '../komponenter/Datofelt.tsx'
import { Fritekst } from '../komponenter/Fritekst.tsx'
import { Skjemadialog } from '../komponenter/Skjemadialog.tsx'
import { useSakskommando } from '../sak/useSakskommando.ts'
import { useTekster } from '../tekster/SpraakGiver.tsx'
import stil from './Behov.module.css'
import { meldepliktSporring } from './sporring.ts'

const LOVDATA = 'https://lovdata.no/lov/2009-12-18-131/§45'

type Props = {
  sakId: string
  /** Barnet dialogen ble åpnet ved. */
  personId?: PersonId
  /** Vurderingen denne følger opp. */
  folger?: MeldepliktId
  vedLagret?: () => void
  vedLukk: () => void
}

/** Den ansatte vurderer sin egen plikt etter § 45. Ingenting er svart på forhånd, konklusjonen er hennes, og ingenting blir sendt. */
export function Meldepliktdialog({ sakId, personId, folger, vedLagret, vedLukk }: Props) {
  const t = useTekster().meldeplikt
  const { data } = useQuery(meldepliktSporring(sakId))
  const vurdering = useUtkast(`${sakId}:meldeplikt:${personId ?? 'alle'}`)
  const { utfor, sender, feil } = useSakskommando(sakId)
  const [vurderingId] = useState(() => nyUuid7() as MeldepliktId)
  const [barn, settBarn] = useState<readonly string[]>(personId ? [personId] : [])
  const [kriterier, settKriterier] = useState<Partial<Record<Kriterium, Kriteriesvar>>>({})
  const [konklusjon, settKonklusjon] = useState<Konklusjon>()
  const [innen, settInnen] = useState<Dato>()
  const [provd, settProvd] = useState(false)
  const { a, b, c, d, e } = kriterier
  const dagens = data?.dagens ?? ''
  const tom = vurdering.tekst.trim() === ''
  const utenDag = konklusjon === 'folges-opp' && !(innen && innen > dagens)
  const send = () => {
    settProvd(true)
    if (barn.length === 0 || !(a && b && c && d && e) || tom || !konklusjon || utenDag) return
    utfor('vurderMeldeplikt', {
      vurderingId,
      personer: [...barn],
      kriterier: { a, b, c, d, e },
      vurdering: vurdering.tekst,
      konklusjon,
      ...(konklusjon === 'folges-opp' && innen ? { innen } : {}),
      ...(folger ? { folger } : {}),
    }).then(
      () => {
        vurdering.forkast()
        vedLagret?.()
        vedLukk()
      },
      () => undefined,
    )
  }
  return (
    <Skjemadialog
      tittel={t.tittel}
      intro={t.plikten}
      bekreft={t.lagre}
      sender={sender}
      feil={feil}
      vedSend={send}
      vedLukk={vedLukk}
    >
      <Alert variant="info" size="small">
        <p className={stil.avsnitt}>
          <strong>{t.senderIkke}</strong> {t.hvor}
        </p>
        <p className={stil.avsnitt}>{t.samarbeid}</p>
      </Alert>
      {data && data.barn.length === 0 ? (
        <p>{t.ingenBarn}</p>
      ) : (
        <CheckboxGroup
          size="small"
          legend={t.barn}
          value={[...barn]}
          onChange={(ny: string[]) => settBarn(ny)}
          error={provd && barn.length === 0 && t.manglerBarn}
        >
          {(data?.barn ?? []).map(x => (
            <Checkbox key={x.personId} value={x.personId}>
              {x.fornavn}
            </Checkbox>
          ))}
        </CheckboxGroup>
      )}
      <div>
        <p className={stil.merkelapp}>{t.kriterier}</p>
        <Link href={LOVDATA} target="_blank" rel="noreferrer">
          {t.lovtekst}
        </Link>
      </div>
      {KRITERIER.map(k => (
        <RadioGroup
          key={k}
          size="small"
          legend={`${k}) ${t.kriterium[k]}`}
          value={kriterier[k] ?? ''}
          onChange={(svar: Kriteriesvar) => settKriterier({ ...kriterier, [k]: svar })}
          error={provd && !kriterier[k] && t.manglerKriterium}
        >
          <div className={stil.paRad}>
            {KRITERIESVAR.map(svar => (
              <Radio key={svar} value={svar}>
                {t.svar[svar]}
              </Radio>
            ))}
          </div>
        </RadioGroup>
      ))}
      <Fritekst
        etikett={t.vurdering}
        beskrivelse={t.vurderingHjelp}
        utkast={vurdering}
        minRader={4}
        {...(provd && tom ? { feil: t.manglerVurdering } : {})}
      />
      <RadioGroup
        size="small"
        legend={t.konklusjonSporsmal}
        value={konklusjon ?? ''}
        onChange={(ny: Konklusjon) => settKonklusjon(ny)}
        error={provd && !konklusjon && t.manglerKonklusjon}
      >
        {KONKLUSJONER.map(k => (
          <Radio key={k} value={k}>
            {t.konklusjon[k]}
          </Radio>
        ))}
      </RadioGroup>
      {konklusjon === 'folges-opp' && (
        <Datofelt
          etikett={t.innen}
          verdi={innen}
          vedEndring={ny => settInnen(ny)}
          {...(provd && utenDag ? { feil: t.manglerInnen } : {})}
        />
      )}
    </Skjemadialog>
  )
}
