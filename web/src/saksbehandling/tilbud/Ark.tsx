import type { Dato } from '@handlingsrom/domene/felles/dato'
import { TILBUDSGRUPPER, type Tilbudsgruppe } from '@handlingsrom/domene/tilbud/typer'
import type { Tilbudskort, Tilbudsoversikt } from '@handlingsrom/kontrakt/tilbud'
import { Chips, Heading, ToggleGroup } from '@navikt/ds-react'
import { useId, useState } from 'react'
import { useFormat, useSpraak, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Tilbudsfakta, Tilbudsmerker } from '../../felles/tilbud/Tilbudsfakta.tsx'
import { tilbudstekst } from '../../felles/tilbud/tilbudsord.ts'
import stil from './Tilbud.module.css'

/** Selve arket: innledningen til den det er til, og de behovene noen har valgt å ta med. */
export function Ark({ oversikt }: { oversikt: Tilbudsoversikt }) {
  const { tilbud, tilbudskatalog } = useTekster()
  const t = tilbudskatalog.ark
  const format = useFormat()
  const grupper = TILBUDSGRUPPER.filter(g => oversikt.tilbud.some(x => x.gruppe === g))
  const [til, settTil] = useState<'familier' | 'partnere'>('familier')
  const [uten, settUten] = useState<readonly Tilbudsgruppe[]>([])
  const id = useId()
  const bytt = (g: Tilbudsgruppe) => settUten(uten.includes(g) ? uten.filter(x => x !== g) : [...uten, g])
  return (
    <div className={stil.side}>
      <div className={`${stil.verktoy} ${stil.bareSkjerm}`}>
        <ToggleGroup
          size="small"
          label={t.forHvem}
          value={til}
          onChange={verdi => settTil(verdi === 'partnere' ? 'partnere' : 'familier')}
        >
          <ToggleGroup.Item value="familier">{t.tilFamilier}</ToggleGroup.Item>
          <ToggleGroup.Item value="partnere">{t.tilPartnere}</ToggleGroup.Item>
        </ToggleGroup>
      </div>
      <div className={stil.bareSkjerm}>
        <p id={id} className={stil.merkelapp}>
          {t.grupper}
        </p>
        <Chips size="small" aria-labelledby={id}>
          {grupper.map(g => (
            <Chips.Toggle key={g} selected={!uten.includes(g)} onClick={() => bytt(g)}>
              {tilbud.gruppe[g]}
            </Chips.Toggle>
          ))}
        </Chips>
      </div>
      <div className={stil.ark}>
        <p>{til === 'familier' ? t.innledning(oversikt.kommunenavn) : t.partnere(oversikt.kommunenavn)}</p>
        {grupper
          .filter(g => !uten.includes(g))
          .map(g => (
            <section key={g} className={stil.arkgruppe} aria-label={tilbud.gruppe[g]}>
              <Heading level="2" size="small">
                {tilbud.gruppe[g]}
              </Heading>
              <ul>
                {oversikt.tilbud
                  .filter(x => x.gruppe === g)
                  .map(x => (
                    <Arkrad key={x.tilbudId} tilbud={x} dagens={oversikt.dagens} />
                  ))}
              </ul>
            </section>
          ))}
        <p className={stil.dempet}>{t.skrevet(format.datoLang(oversikt.dagens as Dato))}</p>
      </div>
    </div>
  )
}

function Arkrad({ tilbud, dagens }: { tilbud: Tilbudskort; dagens: string }) {
  const { spraak } = useSpraak()
  const { tekst, lang } = tilbudstekst(tilbud, spraak)
  return (
    <li className={stil.arkrad}>
      <div className={stil.topp}>
        <Heading level="3" size="xsmall" lang={lang}>
          {tekst.navn}
        </Heading>
        <Tilbudsmerker tilbud={tilbud} />
      </div>
      <p lang={lang}>{tekst.hva}</p>
      <Tilbudsfakta tilbud={tilbud} dagens={dagens} />
    </li>
  )
}
