import type { Dato } from '@handlingsrom/domene/felles/dato'
import { TAS_SIDEN, type Utelatelsesgrunn } from '@handlingsrom/domene/kartlegging/hendelser'
import { Button } from '@navikt/ds-react'
import { useState } from 'react'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Datofelt } from '../../felles/komponenter/Datofelt.tsx'
import { Fritekst } from '../../felles/komponenter/Fritekst.tsx'
import { Skjemadialog } from '../../felles/komponenter/Skjemadialog.tsx'
import { Valgfelt } from '../../felles/komponenter/Valgfelt.tsx'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Matrise.module.css'
import type { Kartlagtbarn } from './utvalg.ts'

type Props = { sakId: string; barn: Kartlagtbarn; kanSkrive: boolean }

/** Et barn som ikke kartlegges nå, har en kodet grunn som følger saken. Tilbys bare mens barnet ikke har svar. */
export function Utelatvalg({ sakId, barn, kanSkrive }: Props) {
  const { kartlegging: t } = useTekster()
  const format = useFormat()
  const [apen, apne] = useState(false)
  const harSvar = barn.celler.some(c => c.svar.length > 0)
  if (barn.utelatt) {
    const { grunn, dato, innen } = barn.utelatt
    return (
      <span className={stil.hodelinje}>
        {innen
          ? t.utelattInnen(t.utelatelse[grunn], format.datoKort(innen as Dato))
          : t.utelattTekst(t.utelatelse[grunn], format.datoKort(dato as Dato))}
      </span>
    )
  }
  if (harSvar || !kanSkrive) return null
  return (
    <>
      <Button size="xsmall" variant="tertiary" onClick={() => apne(true)}>
        {t.utelatKnapp}
      </Button>
      {apen && <Utelat sakId={sakId} barn={barn} vedLukk={() => apne(false)} />}
    </>
  )
}

function Utelat({ sakId, barn, vedLukk }: { sakId: string; barn: Kartlagtbarn; vedLukk: () => void }) {
  const { kartlegging: t, sak } = useTekster()
  const [grunn, settGrunn] = useState<Utelatelsesgrunn>()
  const [innen, settInnen] = useState<Dato>()
  const [provd, settProvd] = useState(false)
  const utkast = useUtkast(`${sakId}:utelat:${barn.personId}`)
  const { utfor, sender, feil } = useSakskommando(sakId)
  const siden = grunn !== undefined && TAS_SIDEN.includes(grunn)
  const send = () => {
    settProvd(true)
    if (!grunn || (siden && !innen)) return
    const felles = { personId: barn.personId, grunn, tekst: utkast.tekst }
    utfor('utelatKartlegging', { ...felles, ...(siden && innen ? { innen } : {}) }).then(
      () => {
        utkast.forkast()
        vedLukk()
      },
      () => undefined,
    )
  }
  return (
    <Skjemadialog
      tittel={t.utelatTittel(barn.fornavn)}
      intro={t.utelatHjelp}
      bekreft={t.utelatLagre}
      sender={sender}
      feil={feil}
      vedSend={send}
      vedLukk={vedLukk}
    >
      <Valgfelt
        etikett={t.utelatGrunn}
        valg={t.utelatelse}
        verdi={grunn}
        vedEndring={settGrunn}
        feil={provd && !grunn ? sak.velg : undefined}
      />
      {siden && (
        <Datofelt
          etikett={t.utelatInnen}
          verdi={innen}
          vedEndring={ny => settInnen(ny)}
          {...(provd && !innen ? { feil: t.utelatInnenMangler } : {})}
        />
      )}
      <Fritekst etikett={t.utelatTekstfelt} utkast={utkast} minRader={3} />
    </Skjemadialog>
  )
}
