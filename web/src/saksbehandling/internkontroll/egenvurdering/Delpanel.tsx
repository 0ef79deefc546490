import type { Kildemangel } from '@handlingsrom/kontrakt/egenvurdering'
import { MALEN } from '@handlingsrom/kontrakt/egenvurdering'
import { Button } from '@navikt/ds-react'
import { type ReactNode, useState } from 'react'
import { useUtkast } from '../../../felles/api/useUtkast.ts'
import { Fritekst } from '../../../felles/komponenter/Fritekst.tsx'
import { Panel } from '../../../felles/komponenter/Panel.tsx'
import { Skjemadialog } from '../../../felles/komponenter/Skjemadialog.tsx'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import stil from './Egenvurdering.module.css'
import { useSkriv, type Visning } from './sporringer.ts'

type Panelprops = { id: string; tittel: string; hoyre?: ReactNode; children: ReactNode }

/** Et panel for én del, med plassen menyen peker på. */
export const Delpanel = ({ id, tittel, hoyre, children }: Panelprops) => (
  <div id={id} className={stil.del}>
    <Panel tittel={tittel} {...(hoyre ? { hoyre } : {})}>
      <div className={stil.stabel}>{children}</div>
    </Panel>
  </div>
)

/** Knappen som legger noe til i en del. Står ikke på papiret. */
export const Delknapp = ({
  navn,
  vedTrykk,
  children,
}: {
  navn?: string | undefined
  vedTrykk: () => void
  children: ReactNode
}) => (
  <Button
    size="xsmall"
    variant="secondary"
    className={stil.bareSkjerm}
    {...(navn ? { 'aria-label': navn } : {})}
    onClick={vedTrykk}
  >
    {children}
  </Button>
)

/** Sier hva kilden ikke gir, der kontoret må skrive sitt eget. */
export function Kildelinje({ e, hva }: { e: Visning; hva: Kildemangel }) {
  const { egenvurdering: t } = useTekster()
  const mangler: readonly Kildemangel[] = MALEN[e.mal].kildenMangler
  return e.ferdig === null && mangler.includes(hva) ? <p className={stil.dempet}>{t.kilden[hva]}</p> : null
}

type Tekstprops = {
  e: Visning
  knapp: string
  navn?: string
  tittel: string
  hjelp?: string
  etikett: string
  felt: string
  tekst?: string
  primaer?: boolean
  kommando: (tekst: string) => object
}

/** En knapp som åpner ett tekstfelt. Teksten ligger i et utkast til den er lagret. */
export function Tekstknapp(p: Tekstprops) {
  const { egenvurdering: t, register } = useTekster()
  const [apen, settApen] = useState(false)
  const [provd, settProvd] = useState(false)
  const utkast = useUtkast(`egenvurdering:${p.e.egenvurderingId}:${p.felt}`, p.tekst ?? '')
  const { skriv, sender, feil } = useSkriv(p.e.egenvurderingId, () => {
    utkast.forkast()
    settApen(false)
  })
  const tom = utkast.tekst.trim() === ''
  return (
    <>
      <Delknapp navn={p.navn} vedTrykk={() => settApen(true)}>
        {p.knapp}
      </Delknapp>
      {apen && (
        <Skjemadialog
          tittel={p.tittel}
          intro={p.hjelp}
          bekreft={register.dialog.lagre}
          sender={sender}
          feil={feil}
          vedSend={() => {
            settProvd(true)
            if (!tom) skriv(p.kommando(utkast.tekst))
          }}
          vedLukk={() => settApen(false)}
        >
          <Fritekst etikett={p.etikett} utkast={utkast} {...(provd && tom ? { feil: t.fyllUt } : {})} />
        </Skjemadialog>
      )}
    </>
  )
}
