import type { Tidspunkt } from '@handlingsrom/domene/felles/tidspunkt'
import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { Alert, BodyLong, BodyShort, Button, Heading } from '@navikt/ds-react'
import { useState } from 'react'
import { feilord } from '../api/feilord.ts'
import { sendAlt } from '../api/usendt.ts'
import { useSamletLagring } from '../api/useUtkast.ts'
import { Bekreft } from '../komponenter/Bekreft.tsx'
import { Konflikt } from '../komponenter/Konflikt.tsx'
import { useFormat, useTekster } from '../tekster/SpraakGiver.tsx'
import stil from './Usendte.module.css'
import { type Kokonflikt, useKommandoko } from './useKommandoko.ts'
import { denAndres, gjelderHva, oppaaDetNye, ordeneI, velgesIKolonnen } from './usendtkommando.ts'

type Props = {
  sak: Saksvisning
  /** Siden viser selv begge utgavene av svar der de hører hjemme; her står bare hvor det er. */
  bareHvor?: boolean
}

/** Det leseren har sagt i saken som ikke er kommet fram, eller som tjeneren sa nei til. Står til alt er sendt eller valgt. */
export function Usendte({ sak, bareHvor = false }: Props) {
  const t = useTekster().usendte
  const { venter, konflikter } = useKommandoko(sak.sakId)
  const { lagring } = useSamletLagring()
  const staar = venter > 0 && lagring === 'venter'
  if (!staar && konflikter.length === 0) return null
  return (
    <section aria-label={t.tittel} className={stil.usendte}>
      {staar && (
        <Alert variant="info" size="small">
          <div className={stil.linje}>
            <BodyShort>{t.venter(venter)}</BodyShort>
            <Button size="xsmall" variant="secondary" onClick={() => sendAlt()}>
              {t.sendNaa}
            </Button>
          </div>
        </Alert>
      )}
      {konflikter.map(k => (
        <EnKonflikt key={k.kommandoId} sak={sak} konflikt={k} bareHvor={bareHvor} />
      ))}
    </section>
  )
}

function EnKonflikt({
  sak,
  konflikt,
  bareHvor,
}: {
  sak: Saksvisning
  konflikt: Kokonflikt
  bareHvor: boolean
}) {
  const tekster = useTekster()
  const format = useFormat()
  const { usendte: t, felles } = tekster
  const { los } = useKommandoko(sak.sakId)
  const [forkaster, settForkaster] = useState(false)
  const hvor = useHvor(sak, konflikt)
  const annen = denAndres(konflikt)
  const skrev = sak.tidslinje.find(rad => rad.nr === annen?.nr)
  const paaNytt = oppaaDetNye(konflikt)
  const ord = ordeneI(konflikt)
  const send = paaNytt && (() => los(konflikt.kommandoId, { valg: 'send', kropp: paaNytt }))
  const forkast = () => los(konflikt.kommandoId, { valg: 'forkast' })
  if (bareHvor && velgesIKolonnen(konflikt))
    return (
      <Alert variant="warning" size="small">
        {t.velgDer(hvor)}
      </Alert>
    )
  if (annen)
    return (
      <div>
        {hvor && <BodyShort weight="semibold">{hvor}</BodyShort>}
        <Konflikt
          min={ord || t.utenOrd}
          annen={annen.tekst || felles.tilstand[annen.tilstand as keyof typeof felles.tilstand]}
          annenHvem={skrev?.hvem.navn || tekster.sak.skjema.kollega}
          annenNar={skrev ? format.tidspunkt(skrev.tidspunkt as Tidspunkt) : ''}
          {...(send ? { vedBehold: send } : {})}
          vedTaAndres={forkast}
        />
      </div>
    )
  return (
    <Alert variant="warning" size="small">
      <Heading level="2" size="xsmall">
        {hvor ? t.ikkeFortHvor(hvor) : t.ikkeFort}
      </Heading>
      <BodyLong>{feilord(konflikt.feil, tekster).tekst}</BodyLong>
      {ord && <blockquote className={stil.ord}>{ord}</blockquote>}
      <div className={stil.linje}>
        {send && (
          <Button size="small" variant="secondary" onClick={send}>
            {felles.provIgjen}
          </Button>
        )}
        <Button size="small" variant="tertiary" onClick={() => settForkaster(true)}>
          {t.forkast}
        </Button>
      </div>
      <Bekreft
        apen={forkaster}
        tittel={t.forkastSporsmal}
        bekreft={t.forkast}
        farlig
        vedBekreft={forkast}
        vedLukk={() => settForkaster(false)}
      >
        <BodyLong>{t.forkastTekst}</BodyLong>
      </Bekreft>
    </Alert>
  )
}

/** «Skole, Jonas», så langt kommandoen sier det. */
function useHvor(sak: Saksvisning, k: Kokonflikt): string {
  const { tema: navnPaaTema } = useTekster().kartlegging
  const { personId, tema } = gjelderHva(k)
  const person = [...sak.barn, ...sak.voksne, sak.soker].find(p => p.personId === personId)
  return [navnPaaTema[tema as Tema], person?.fornavn].filter(Boolean).join(', ')
}
