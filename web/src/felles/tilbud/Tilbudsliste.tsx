import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import type { Tilbudskort } from '@handlingsrom/kontrakt/tilbud'
import { Button, ReadMore } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Sporring } from '../komponenter/Tilstander.tsx'
import { useFormat, useSpraak, useTekster } from '../tekster/SpraakGiver.tsx'
import { Fortelldialog } from './Fortelldialog.tsx'
import { tilbudSporring } from './sporring.ts'
import stil from './Tilbud.module.css'
import { Tilbudsmerker } from './Tilbudsfakta.tsx'
import { grunnsetning, tilbudstekst } from './tilbudsord.ts'

type Props = {
  sakId: string
  tema: Tema
  /** Samtalen det fortelles i, så det som ble sagt, står ved den. */
  samtaleId?: string
}

/** «Dette kan dere søke om» på ett tema, lukket til noen åpner den: den skal ikke hente noe mens noen skriver, og ikke be om plass. */
export function Tilbudsvalg(props: Props) {
  const t = useTekster().tilbud
  const [apen, settApen] = useState(false)
  return (
    <ReadMore size="small" header={t.tittel} open={apen} onOpenChange={settApen}>
      {apen && <Tilbudsliste {...props} />}
    </ReadMore>
  )
}

/** Det som kan være aktuelt på ett tema, kort nok til å stå ved siden av en samtale. */
function Tilbudsliste({ sakId, tema, samtaleId }: Props) {
  const tekster = useTekster()
  const t = tekster.tilbud
  const format = useFormat()
  const { spraak } = useSpraak()
  const [valgt, velg] = useState<Tilbudskort>()
  return (
    <Sporring sporring={useQuery(tilbudSporring(sakId))}>
      {visning => {
        const treff = visning.tilbud.filter(
          x => x.tema.includes(tema) && x.aktuelt && x.aktuelt.grunner.length > 0,
        )
        if (treff.length === 0) return <p className={stil.dempet}>{t.ingenPaTema}</p>
        return (
          <section aria-label={t.tittel}>
            <ul className={stil.liste}>
              {treff.map(x => {
                const { tekst, lang } = tilbudstekst(x, spraak)
                const fortalt = visning.fortalt.find(f => f.tilbudId === x.tilbudId)
                return (
                  <li key={x.tilbudId}>
                    <div className={stil.linje}>
                      <span className={stil.topplinje}>
                        <strong lang={lang}>{tekst.navn}</strong>
                        <Tilbudsmerker tilbud={x} />
                      </span>
                      {x.aktuelt?.grunner.slice(0, 2).map(g => (
                        <p key={JSON.stringify(g)} className={stil.dempet}>
                          {grunnsetning(g, visning, tekster, format)}
                        </p>
                      ))}
                      {fortalt && (
                        <p className={stil.dempet}>
                          {t.fortaltTil(format.dato(fortalt.dato as Dato), format.liste(fortalt.til))}
                        </p>
                      )}
                    </div>
                    {visning.kanSkrive && !fortalt && (
                      <Button size="xsmall" variant="tertiary" onClick={() => velg(x)}>
                        {t.fortell}
                        <span className="aksel-sr-only">: {tekst.navn}</span>
                      </Button>
                    )}
                  </li>
                )
              })}
            </ul>
            {valgt && (
              <Fortelldialog
                sakId={sakId}
                familie={visning}
                tilbud={valgt}
                {...(samtaleId ? { samtaleId } : {})}
                vedLukk={() => velg(undefined)}
              />
            )}
          </section>
        )
      }}
    </Sporring>
  )
}
