import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Fortaltvisning, Tilbudsvisning } from '@handlingsrom/kontrakt/tilbud'
import { Button } from '@navikt/ds-react'
import { useState } from 'react'
import { Panel } from '../../felles/komponenter/Panel.tsx'
import { Tomt } from '../../felles/komponenter/Tilstander.tsx'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { NyttSvar } from './NyttSvar.tsx'
import { NyttSamtykke } from './Samtykkedialog.tsx'
import stil from './Tilbud.module.css'

/** Hva familien har fått vite, nyest først. Det er svaret på om de fikk opplysning, råd og veiledning. */
export function Logg({ sakId, visning }: { sakId: string; visning: Tilbudsvisning }) {
  const t = useTekster().tilbud
  return (
    <div className={stil.bareSkjerm}>
      <Panel tittel={t.logg} tett>
        <p className={stil.hjelp}>{t.loggHjelp}</p>
        {visning.fortalt.length === 0 ? (
          <div className={stil.tomt}>
            <Tomt tittel={t.ingenLogg}>{t.ingenLoggTekst}</Tomt>
          </div>
        ) : (
          <ul className={stil.rader}>
            {visning.fortalt.map(f => (
              <Loggrad key={f.nr} sakId={sakId} visning={visning} fortalt={f} />
            ))}
          </ul>
        )}
      </Panel>
    </div>
  )
}

type Radprops = { sakId: string; visning: Tilbudsvisning; fortalt: Fortaltvisning }

function Loggrad({ sakId, visning, fortalt }: Radprops) {
  const t = useTekster().tilbud
  const format = useFormat()
  const [dialog, apne] = useState<'svar' | 'samtykke'>()
  const svar = fortalt.svar.at(-1)
  const lukk = () => apne(undefined)
  // Et tilbud som er tatt ut av katalogen siden, kan ikke kontaktes; det som er fortalt, står.
  const finnes = visning.tilbud.some(x => x.tilbudId === fortalt.tilbudId)
  return (
    <li className={stil.rad}>
      <strong lang="nb">{fortalt.navn}</strong>
      <p>
        {t.fortaltTil(format.dato(fortalt.dato as Dato), format.liste(fortalt.til))}.{' '}
        {svar ? t.svarte(t.svar[svar.svar]) : t.utenSvar}
      </p>
      <p className={stil.dempet}>
        {fortalt.om.length > 0 && `${t.gjelderFor(format.liste(fortalt.om))}. `}
        {t.av(fortalt.av.navn)}
      </p>
      {visning.kanSkrive && (
        <div className={stil.knapper}>
          <Button size="xsmall" variant="tertiary" onClick={() => apne('svar')}>
            {t.endreSvar}
            <span className="aksel-sr-only">: {fortalt.navn}</span>
          </Button>
          {finnes && (
            <Button size="xsmall" variant="tertiary" onClick={() => apne('samtykke')}>
              {t.samtykkeKnapp}
              <span className="aksel-sr-only">: {fortalt.navn}</span>
            </Button>
          )}
        </div>
      )}
      {dialog === 'svar' && (
        <NyttSvar sakId={sakId} dagens={visning.dagens as Dato} fortalt={fortalt} vedLukk={lukk} />
      )}
      {dialog === 'samtykke' && (
        <NyttSamtykke
          sakId={sakId}
          visning={visning}
          tilbudId={fortalt.tilbudId}
          navn={fortalt.navn}
          vedLukk={lukk}
        />
      )}
    </li>
  )
}
