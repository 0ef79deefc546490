import type { Dato } from '@handlingsrom/domene/felles/dato'
import { Checkbox, CheckboxGroup, TextField } from '@navikt/ds-react'
import { useState } from 'react'
import { useUtkast } from '../../../felles/api/useUtkast.ts'
import { Datofelt } from '../../../felles/komponenter/Datofelt.tsx'
import { Fritekst } from '../../../felles/komponenter/Fritekst.tsx'
import { Skjemadialog } from '../../../felles/komponenter/Skjemadialog.tsx'
import { useFormat, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import { Delknapp, Delpanel } from './Delpanel.tsx'
import stil from './Egenvurdering.module.css'
import { type Delprops, useSkriv } from './sporringer.ts'

/** Møtene som er holdt, hvem som var med, og det de snakket om. */
export function Moter({ e }: Delprops) {
  const { egenvurdering: t } = useTekster()
  const format = useFormat()
  const [apen, settApen] = useState(false)
  return (
    <Delpanel
      id="moter"
      tittel={t.del.moter}
      hoyre={e.kanSkrive && <Delknapp vedTrykk={() => settApen(true)}>{t.moter.for}</Delknapp>}
    >
      {e.moter.length === 0 && <p className={stil.dempet}>{e.ferdig ? t.ikkeFort : t.moter.ingen}</p>}
      {e.moter.length > 0 && (
        <ul className={stil.liste}>
          {e.moter.map(m => (
            <li key={m.id}>
              <span className={stil.navn}>{m.tittel}</span>
              <p className={stil.dempet}>{`${format.dato(m.dato as Dato)} · ${format.liste(m.deltakere)}`}</p>
              {m.notat && <p className={stil.avsnitt}>{m.notat}</p>}
            </li>
          ))}
        </ul>
      )}
      {apen && <Motedialog e={e} vedLukk={() => settApen(false)} />}
    </Delpanel>
  )
}

function Motedialog({ e, vedLukk }: Delprops & { vedLukk: () => void }) {
  const { egenvurdering: t } = useTekster()
  const [id] = useState(() => crypto.randomUUID())
  const [tittel, settTittel] = useState('')
  const [dato, settDato] = useState<Dato>()
  const [deltakere, settDeltakere] = useState<readonly string[]>([])
  const notat = useUtkast(`egenvurdering:${e.egenvurderingId}:mote`)
  const [provd, settProvd] = useState(false)
  const { skriv, sender, feil } = useSkriv(e.egenvurderingId, () => {
    notat.forkast()
    vedLukk()
  })
  const send = () => {
    settProvd(true)
    if (tittel.trim() === '' || !dato || deltakere.length === 0) return
    skriv({ type: 'forMote', id, tittel, dato, deltakere, notat: notat.tekst })
  }
  return (
    <Skjemadialog
      tittel={t.moter.for}
      intro={t.personvern}
      bekreft={t.moter.for}
      sender={sender}
      feil={feil}
      vedSend={send}
      vedLukk={vedLukk}
    >
      <TextField
        size="small"
        label={t.moter.hva}
        autoComplete="off"
        value={tittel}
        error={provd && tittel.trim() === '' ? t.fyllUt : undefined}
        onChange={x => settTittel(x.target.value)}
      />
      <Datofelt
        etikett={t.moter.dag}
        verdi={dato}
        vedEndring={settDato}
        {...(provd && !dato ? { feil: t.moter.skrivDag } : {})}
      />
      <CheckboxGroup
        size="small"
        legend={t.moter.deltakere}
        value={[...deltakere]}
        onChange={(v: string[]) => settDeltakere(v)}
        error={provd && deltakere.length === 0 ? t.moter.velgDeltakere : undefined}
      >
        {e.ansatte.map(a => (
          <Checkbox key={a.ansattId} value={a.ansattId}>
            {a.navn}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <Fritekst etikett={t.moter.notat} utkast={notat} minRader={3} />
    </Skjemadialog>
  )
}
