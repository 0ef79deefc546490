import type { PersonId } from '@handlingsrom/domene/felles/id'
import { SPRAAK, type Spraak } from '@handlingsrom/domene/felles/spraak'
import type { Utdragsvisning } from '@handlingsrom/kontrakt/sak/utdrag'
import { Alert, BodyShort, Button, Radio, RadioGroup } from '@navikt/ds-react'
import { useState } from 'react'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Utdrag.module.css'

type Mottaker = Utdragsvisning['mottakere'][number]
type Props = {
  sakId: string
  visning: Utdragsvisning
  hvem: string | undefined
  spraak: Spraak
  vedHvem: (m: Mottaker) => void
  vedSpraak: (s: Spraak) => void
}

/** Hvem og hvilket språk, og knappen som fører i saken at utdraget er laget. Først da finnes papiret. */
export function Mottakervalg({ sakId, visning, hvem, spraak, vedHvem, vedSpraak }: Props) {
  const { utdrag: t, utskrift } = useTekster()
  const { utfor, sender, feil, nullstill } = useSakskommando(sakId)
  const [laget, settLaget] = useState<{ nr: number; fornavn: string }>()
  const valgt = visning.mottakere.find(m => m.personId === hvem)
  const velg = (neste: () => void) => {
    settLaget(undefined)
    nullstill()
    neste()
  }
  const lag = () => {
    if (!valgt) return
    utfor('lagUtdrag', { personId: valgt.personId as PersonId, spraak }).then(
      ({ nr }) => settLaget({ nr, fornavn: valgt.fornavn }),
      () => undefined,
    )
  }
  return (
    <Panel tittel={t.hvem}>
      <div className={stil.del}>
        <div className={stil.valg}>
          <RadioGroup
            size="small"
            legend={t.hvem}
            hideLegend
            value={hvem ?? ''}
            onChange={(id: string) => {
              const m = visning.mottakere.find(x => x.personId === id)
              if (m) velg(() => vedHvem(m))
            }}
          >
            {visning.mottakere.map(m => (
              <Radio key={m.personId} value={m.personId} description={t.slag[m.slag]}>
                {m.navn}
              </Radio>
            ))}
          </RadioGroup>
          <RadioGroup
            size="small"
            legend={t.spraak}
            value={spraak}
            onChange={(s: Spraak) => velg(() => vedSpraak(s))}
          >
            {SPRAAK.map(s => (
              <Radio key={s} value={s}>
                {utskrift.spraakene[s]}
              </Radio>
            ))}
          </RadioGroup>
        </div>
        {valgt?.slag === 'annen-voksen' && (
          <Alert size="small" variant="info">
            {t.ikkePart(valgt.fornavn)}
          </Alert>
        )}
        {valgt?.tolkesprak && (
          <Alert size="small" variant="info">
            {t.tolk(valgt.fornavn, valgt.tolkesprak)}
          </Alert>
        )}
        {feil != null && <Feilet feil={feil} />}
        {valgt && visning.kanSkrive && !laget && (
          <div className={stil.lag}>
            <Button size="small" loading={sender} onClick={lag}>
              {t.lag}
            </Button>
            <BodyShort size="small">{t.lagUnder}</BodyShort>
          </div>
        )}
        {laget && (
          <div className={stil.lag} role="status">
            <BodyShort weight="semibold">{t.laget(laget.fornavn)}</BodyShort>
            <Button
              as="a"
              size="small"
              href={`/api/saker/${sakId}/utdrag/${laget.nr}/ark`}
              target="_blank"
              rel="noreferrer"
            >
              {t.apne}
            </Button>
          </div>
        )}
      </div>
    </Panel>
  )
}
