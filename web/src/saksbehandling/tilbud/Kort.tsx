import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Tilbudet, Tilbudsvisning } from '@handlingsrom/kontrakt/tilbud'
import { CheckmarkCircleIcon } from '@navikt/aksel-icons'
import { Button, Heading } from '@navikt/ds-react'
import { useId, useState } from 'react'
import { useFormat, useSpraak, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Fortelldialog } from '../../felles/tilbud/Fortelldialog.tsx'
import { Tilbudsfakta, Tilbudsmerker } from '../../felles/tilbud/Tilbudsfakta.tsx'
import { grunnsetning, tilbudstekst, ukjentsetninger } from '../../felles/tilbud/tilbudsord.ts'
import stil from './Tilbud.module.css'

/** Ett tilbud: hva det er, hvorfor det kan være aktuelt her, og veien til å fortelle om det. Fortalt er stille, med dato. */
export function Kort({
  sakId,
  visning,
  tilbud,
}: {
  sakId: string
  visning: Tilbudsvisning
  tilbud: Tilbudet
}) {
  const t = useTekster().tilbud
  const { spraak } = useSpraak()
  const { tekst, lang } = tilbudstekst(tilbud, spraak)
  const [apen, settApen] = useState(false)
  const [forteller, fortell] = useState(false)
  const mer = useId()
  return (
    <li className={stil.kort}>
      <div className={stil.topp}>
        <Heading level="3" size="xsmall" lang={lang}>
          {tekst.navn}
        </Heading>
        <Tilbudsmerker tilbud={tilbud} />
      </div>
      <p className={stil.hva} lang={lang}>
        {tekst.hva}
      </p>
      <Hvorfor visning={visning} tilbud={tilbud} />
      <Fortalt visning={visning} tilbudId={tilbud.tilbudId} />
      <div className={`${stil.knapper} ${stil.bareSkjerm}`}>
        {visning.kanSkrive && (
          <Button size="small" variant="secondary" onClick={() => fortell(true)}>
            {t.fortell}
            <span className="aksel-sr-only">: {tekst.navn}</span>
          </Button>
        )}
        <Button
          size="small"
          variant="tertiary"
          aria-expanded={apen}
          aria-controls={mer}
          onClick={() => settApen(!apen)}
        >
          {t.mer}
          <span className="aksel-sr-only">: {tekst.navn}</span>
        </Button>
      </div>
      <div id={mer} className={apen ? stil.mer : stil.merLukket}>
        <Tilbudsfakta tilbud={tilbud} dagens={visning.dagens} />
      </div>
      {forteller && (
        <Fortelldialog sakId={sakId} familie={visning} tilbud={tilbud} vedLukk={() => fortell(false)} />
      )}
    </li>
  )
}

/** Grunnene står aldri på utskriften: arket kan bli liggende der andre leser det. */
function Hvorfor({ visning, tilbud }: { visning: Tilbudsvisning; tilbud: Tilbudet }) {
  const tekster = useTekster()
  const t = tekster.tilbud
  const format = useFormat()
  const { spraak } = useSpraak()
  const { aktuelt } = tilbud
  if (!aktuelt) return null
  if (aktuelt.grunner.length > 0) {
    return (
      <div className={`${stil.hvorfor} ${stil.bareSkjerm}`}>
        <span className={stil.merkelapp}>{t.derfor}</span>
        <ul>
          {aktuelt.grunner.map(g => (
            <li key={JSON.stringify(g)}>{grunnsetning(g, visning, tekster, format)}</li>
          ))}
        </ul>
      </div>
    )
  }
  const { tekst, lang } = tilbudstekst(tilbud, spraak)
  return (
    <div className={`${stil.hvis} ${stil.bareSkjerm}`}>
      <span className={stil.merkelapp}>{t.hvis}</span>
      <ul>
        <li lang={lang}>{tekst.hvem}</li>
        {ukjentsetninger(aktuelt.hvis, visning, tekster, format).map(s => (
          <li key={s} className={stil.dempet}>
            {s}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Fortalt({ visning, tilbudId }: { visning: Tilbudsvisning; tilbudId: string }) {
  const t = useTekster().tilbud
  const format = useFormat()
  const gangene = visning.fortalt.filter(f => f.tilbudId === tilbudId)
  return gangene.map(f => {
    const svar = f.svar.at(-1)
    return (
      <p key={f.nr} className={`${stil.fortalt} ${stil.bareSkjerm}`}>
        <CheckmarkCircleIcon aria-hidden />
        {t.fortaltTil(format.dato(f.dato as Dato), format.liste(f.til))}.{' '}
        {svar ? t.svarte(t.svar[svar.svar]) : t.utenSvar}
      </p>
    )
  })
}
