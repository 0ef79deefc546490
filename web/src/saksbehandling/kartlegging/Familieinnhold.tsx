import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { FellessvarId, PersonId } from '@handlingsrom/domene/felles/id'
import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import type { Kartleggingsvisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import { CheckmarkCircleFillIcon } from '@navikt/aksel-icons'
import { Button } from '@navikt/ds-react'
import { useState } from 'react'
import { erKonflikt } from '../../felles/api/feil.ts'
import { Konflikt } from '../../felles/komponenter/Konflikt.tsx'
import { Feilet } from '../../felles/komponenter/Tilstander.tsx'
import { Tilstandsmerke } from '../../felles/komponenter/Tilstandsmerke.tsx'
import { useHvemEndret } from '../../felles/sak/useHvemEndret.ts'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Fellesskjema } from './Fellesskjema.tsx'
import { Svarfakta } from './Svarfakta.tsx'
import stil from './Svarpanel.module.css'
import { erPaabegynt, useSvarutkast } from './svarutkast.ts'
import { FAMILIEN, fellessvaret, finnCelle, sisteSvar } from './utvalg.ts'

type Props = { sakId: string; visning: Kartleggingsvisning; tema: Tema }

/** Svaret familien har gitt samlet. Hvert barn bekreftes for seg, med ett trykk; det blir barnets eget svar, datert i dag. */
export function Familieinnhold({ sakId, visning, tema }: Props) {
  const { kartlegging: t, felles } = useTekster()
  const [valgt, skriv] = useState<boolean>()
  const { svar: utkast } = useSvarutkast(sakId, FAMILIEN, tema)
  // Et påbegynt svar åpnes der man slapp det, til man selv lukker det.
  const skriver = valgt ?? erPaabegynt(utkast)
  const { utfor, sender, feil, nullstill } = useSakskommando(sakId)
  const hvem = useHvemEndret(sakId, 'OpplysningRegistrert')
  const [sist, settSist] = useState<string>()
  const barnet = visning.barn.find(b => b.personId === sist)
  const konflikt = erKonflikt(feil)
  const { svar, ubekreftet } = fellessvaret(visning, tema)
  const bekreftet = visning.barn.filter(b => svar?.bekreftetFor.includes(b.personId))
  const bekreft = (personId: string) => {
    const barn = visning.barn.find(b => b.personId === personId)
    if (!svar || !barn) return
    settSist(personId)
    utfor('bekreftFellessvar', {
      fellesId: svar.fellesId as FellessvarId,
      personId: personId as PersonId,
      dato: visning.dagens as Dato,
      settVersjon: finnCelle(barn, tema).versjon,
    }).catch(() => undefined)
  }
  return (
    <>
      {svar ? (
        <>
          <div>
            <Tilstandsmerke tilstand={svar.svar.tilstand} flate />
          </div>
          {svar.svar.tekst && <p className={stil.sitat}>«{svar.svar.tekst}»</p>}
          <Svarfakta sakId={sakId} visning={visning} svar={svar} />
          <ul className={stil.barneliste}>
            {bekreftet.map(b => (
              <li key={b.personId}>
                <CheckmarkCircleFillIcon aria-hidden /> {t.familien.bekreftetFor(b.fornavn)}
              </li>
            ))}
            {ubekreftet.map(b => (
              <li key={b.personId}>
                {visning.kanSkrive ? (
                  <Button
                    size="small"
                    variant="secondary"
                    loading={sender}
                    onClick={() => bekreft(b.personId)}
                  >
                    {t.familien.bekreft(b.fornavn)}
                  </Button>
                ) : (
                  t.familien.ubekreftet(b.fornavn)
                )}
              </li>
            ))}
          </ul>
          {feil != null && !konflikt && <Feilet feil={feil} />}
          {konflikt && barnet && (
            <Konflikt
              min={svar.svar.tekst || felles.tilstand[svar.svar.tilstand]}
              annen={sisteSvar(barnet, tema, felles.tilstand)}
              {...hvem}
              sender={sender}
              vedBehold={() => bekreft(barnet.personId)}
              vedTaAndres={nullstill}
            />
          )}
        </>
      ) : (
        <p className={stil.under}>{t.familien.ingenTekst}</p>
      )}
      {visning.kanSkrive &&
        (skriver ? (
          <Fellesskjema sakId={sakId} visning={visning} tema={tema} vedFerdig={() => skriv(false)} />
        ) : (
          <Button variant={svar ? 'secondary' : 'primary'} onClick={() => skriv(true)}>
            {svar ? t.familien.nytt : t.familien.skriv}
          </Button>
        ))}
      <p className={stil.under}>{t.familien.teller}</p>
    </>
  )
}
