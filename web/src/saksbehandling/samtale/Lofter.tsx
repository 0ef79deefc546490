import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { LofteId, SamtaleId } from '@handlingsrom/domene/felles/id'
import type { Samtaledetaljer } from '@handlingsrom/kontrakt/sak/samtale'
import { Button, TextField } from '@navikt/ds-react'
import { useState } from 'react'
import { nyUuid7 } from '../../felles/api/id.ts'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Hurtigsvar } from '../../felles/kartlegging/Hurtigsvar.tsx'
import { Datofelt } from '../../felles/komponenter/Datofelt.tsx'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { useKommandoko } from '../../felles/sak/useKommandoko.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Samtalerom.module.css'

type Props = { sakId: string; samtaleId: string; lofter: Samtaledetaljer['lofter'] }

/** Det noen har sagt de skal gjøre. Et løfte med en dag blir en oppgave til det er gjort opp. */
export function Lofter({ sakId, samtaleId, lofter }: Props) {
  const t = useTekster().samtalerom.avslutning
  const format = useFormat()
  const { legg } = useKommandoko(sakId)
  const hva = useUtkast(`${sakId}:samtale:${samtaleId}:lofte`)
  const [hvem, settHvem] = useState<'nav' | 'familien'>()
  const [innen, settInnen] = useState<Dato>()
  const [provd, settProvd] = useState(false)
  const [runde, nyRunde] = useState(0)
  const leggTil = () => {
    settProvd(true)
    if (!hvem || hva.tekst.trim() === '') return
    legg('giLofte', {
      lofteId: nyUuid7() as LofteId,
      slag: 'avtale',
      hva: hva.tekst.trim(),
      hvem,
      samtaleId: samtaleId as SamtaleId,
      ...(innen ? { innen } : {}),
    })
    hva.forkast()
    settHvem(undefined)
    settInnen(undefined)
    settProvd(false)
    nyRunde(n => n + 1)
  }
  const herfra = lofter.filter(l => l.samtaleId === samtaleId)
  return (
    <Panel tittel={t.lovet}>
      <div className={stil.tema}>
        <p className={stil.liten}>{t.lovetHjelp}</p>
        {herfra.length > 0 && (
          <ul className={stil.liste}>
            {herfra.map(l => (
              <li key={l.lofteId}>
                {l.hvem === 'nav' ? t.nav : t.familien}: {l.hva}
                {l.innen && ` (${format.dato(l.innen as Dato)})`}
              </li>
            ))}
          </ul>
        )}
        <TextField
          size="small"
          label={t.lofte}
          autoComplete="off"
          value={hva.tekst}
          onChange={hendelse => hva.settTekst(hendelse.target.value)}
          error={provd && (hva.tekst.trim() === '' || !hvem) ? t.manglerLofte : undefined}
        />
        <Hurtigsvar
          form="brikker"
          skjulLegende={false}
          legende={t.hvem}
          valg={[
            { verdi: 'nav', tekst: t.nav },
            { verdi: 'familien', tekst: t.familien },
          ]}
          verdi={hvem}
          vedValg={settHvem}
        />
        <Datofelt key={runde} etikett={t.innen} verdi={innen} vedEndring={ny => settInnen(ny)} />
        <div>
          <Button size="small" variant="secondary" onClick={leggTil}>
            {t.leggTilLofte}
          </Button>
        </div>
      </div>
    </Panel>
  )
}
