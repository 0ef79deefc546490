import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { PersonId } from '@handlingsrom/domene/felles/id'
import type { Kanal } from '@handlingsrom/domene/husstand/hendelser'
import { PersonIcon } from '@navikt/aksel-icons'
import { Button } from '@navikt/ds-react'
import { useState } from 'react'
import { erKonflikt } from '../../felles/api/feil.ts'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { Barnesynfelt } from '../../felles/kartlegging/Barnesynfelt.tsx'
import { lesSynkladd, synkropp, synMangler } from '../../felles/kartlegging/barnesyn.ts'
import { Datofelt } from '../../felles/komponenter/Datofelt.tsx'
import { Konflikt } from '../../felles/komponenter/Konflikt.tsx'
import { Skjemadialog } from '../../felles/komponenter/Skjemadialog.tsx'
import { Valgfelt } from '../../felles/komponenter/Valgfelt.tsx'
import { useHvemEndret } from '../../felles/sak/useHvemEndret.ts'
import { useSakskommando } from '../../felles/sak/useSakskommando.ts'
import { useFormat, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Matrise.module.css'
import type { Kartlagtbarn } from './utvalg.ts'

type Props = { sakId: string; barn: Kartlagtbarn; dagens: Dato; kanSkrive: boolean }

/** Barnets eget syn over kolonnen: hvordan det er kjent, og når. Ett trykk åpner det. */
export function Barnesyn({ sakId, barn, dagens, kanSkrive }: Props) {
  const { kartlegging: t } = useTekster()
  const format = useFormat()
  const [apen, apne] = useState(false)
  const siste = barn.syn.at(-1)
  return (
    <>
      <span className={`${stil.hodelinje} ${siste ? '' : stil.ikkeHort}`}>
        <PersonIcon aria-hidden />
        {siste ? t.barnetsSyn[siste.maate](format.datoKort(siste.dato as Dato)) : t.barnetsSyn.ikkeSkrevet}
      </span>
      {kanSkrive && (
        <Button size="xsmall" variant="tertiary" onClick={() => apne(true)}>
          {siste ? t.barnetsSyn.nytt : t.barnetsSyn.skriv}
        </Button>
      )}
      {apen && <Dialogen sakId={sakId} barn={barn} dagens={dagens} vedLukk={() => apne(false)} />}
    </>
  )
}

function Dialogen({ sakId, barn, dagens, vedLukk }: Omit<Props, 'kanSkrive'> & { vedLukk: () => void }) {
  const { kartlegging: t, svarfelt, sak } = useTekster()
  const utkast = useUtkast(`${sakId}:syn:${barn.personId}`)
  const kladd = lesSynkladd(utkast.tekst)
  const [dato, settDato] = useState<Dato | undefined>(dagens)
  const [kanal, settKanal] = useState<Kanal>()
  const [provd, settProvd] = useState(false)
  const [sett] = useState(barn.syn.length)
  const { utfor, sender, feil, nullstill } = useSakskommando(sakId)
  const hvem = useHvemEndret(sakId, 'BarnetsSynRegistrert')
  const konflikt = erKonflikt(feil)
  const siste = barn.syn.at(-1)
  const mangel = synMangler(kladd)
  const ferdig = () => {
    utkast.forkast()
    vedLukk()
  }
  const send = (settVersjon: number) => {
    settProvd(true)
    if (mangel || !kladd.maate || !dato) return
    utfor('registrerBarnetsSyn', {
      ...synkropp({ ...kladd, maate: kladd.maate }),
      personId: barn.personId as PersonId,
      dato,
      ...(kanal ? { kanal } : {}),
      settVersjon,
    }).then(ferdig, () => undefined)
  }
  return (
    <Skjemadialog
      tittel={t.barnetsSyn.tittel(barn.fornavn)}
      intro={svarfelt.syn.hjelp}
      bekreft={t.barnetsSyn.lagre}
      sender={sender}
      feil={konflikt ? undefined : feil}
      vedSend={() => send(konflikt ? barn.syn.length : sett)}
      vedLukk={vedLukk}
    >
      {konflikt && siste && (
        <Konflikt
          niva="2"
          min={kladd.ord || kladd.grunn}
          annen={siste.ord || siste.grunn}
          {...hvem}
          sender={sender}
          vedBehold={() => send(barn.syn.length)}
          vedTaAndres={() => {
            nullstill()
            ferdig()
          }}
        />
      )}
      <Barnesynfelt
        navn={barn.fornavn}
        verdi={kladd}
        vedEndring={ny => utkast.settTekst(JSON.stringify(ny))}
      />
      {provd && mangel && <p className={stil.ikkeHort}>{t.barnetsSyn.mangler[mangel]}</p>}
      <Datofelt
        etikett={t.barnetsSyn.nar}
        verdi={dato}
        vedEndring={ny => settDato(ny)}
        {...(provd && !dato ? { feil: t.skjema.manglerDato } : {})}
      />
      <Valgfelt etikett={t.barnetsSyn.hvordan} valg={sak.kanal} verdi={kanal} vedEndring={settKanal} />
    </Skjemadialog>
  )
}
