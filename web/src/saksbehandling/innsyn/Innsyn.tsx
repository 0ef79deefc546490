import type { Innsynsvisning } from '@handlingsrom/kontrakt/sak/soknad'
import { ReadMore } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Side } from '../../felles/komponenter/Side.tsx'
import { Laster, Sporring, Tomt } from '../../felles/komponenter/Tilstander.tsx'
import { innsynSporring } from '../../felles/sak/sporringer.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Innsyn.module.css'
import { Sendinger } from './Sendinger.tsx'
import { Sokerside } from './Sokerside.tsx'

/** «Slik ser søkeren saken»: bygd av den samme meldingen som går ut, så det vi viser, er det hun ser. */
export function Innsyn() {
  const { sakId, soknadId } = useParams({ strict: false }) as { sakId: string; soknadId: string }
  const t = useTekster().innsyn
  const sporring = useQuery(innsynSporring(sakId, soknadId))
  return (
    <Side tittel={t.tittel} fanetittel={t.fane} hensikt={sporring.data?.harInnsyn ? t.hensikt : undefined}>
      <Sporring sporring={sporring} laster={<Laster rader={4} hoyde={96} />}>
        {innsyn => <Innhold innsyn={innsyn} />}
      </Sporring>
    </Side>
  )
}

function Innhold({ innsyn }: { innsyn: Innsynsvisning }) {
  const t = useTekster().innsyn
  const grunner: Readonly<Record<string, string>> = t.grunn
  const melding = innsyn.melding && (
    <ReadMore size="small" header={t.melding}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: en flate som ruller, må kunne rulles med tastaturet */}
      <section tabIndex={0} className={stil.melding} aria-label={t.meldingNavn}>
        <pre>{innsyn.melding}</pre>
      </section>
    </ReadMore>
  )
  return (
    <div className={stil.kolonner}>
      <div className={stil.venstre}>
        {innsyn.harInnsyn && innsyn.forhandsvisning ? (
          <Sokerside visning={innsyn.forhandsvisning} />
        ) : (
          <Tomt tittel={t.ingen}>{innsyn.grunn ? (grunner[innsyn.grunn] ?? '') : ''}</Tomt>
        )}
        {melding}
      </div>
      <Sendinger sendinger={innsyn.sendinger} />
    </div>
  )
}
