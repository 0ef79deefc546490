import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Barnevisning, Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import { Alert } from '@navikt/ds-react'
import { useState } from 'react'
import { erKonflikt } from '../../../felles/api/feil.ts'
import { useUtkast } from '../../../felles/api/useUtkast.ts'
import { Fritekst } from '../../../felles/komponenter/Fritekst.tsx'
import { Konflikt } from '../../../felles/komponenter/Konflikt.tsx'
import { Skjemadialog } from '../../../felles/komponenter/Skjemadialog.tsx'
import { useHvemEndret } from '../../../felles/sak/useHvemEndret.ts'
import { useFormat, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import { sierAnnet } from '../manglerader.ts'
import { Barnefelt, type Barneskjema, somBarneopplysninger } from './Barnefelt.tsx'
import type { Dialogprops } from './Dialoger.tsx'
import { harNavn, Navnefelt, type Navneskjema, somPerson, tomtNavn } from './Navnefelt.tsx'
import { useInnsending } from './useInnsending.ts'

const somSkjema = (b: Barnevisning): Barneskjema => ({
  relasjon: b.relasjon,
  bosted: b.bosted,
  samvar: b.samvarsgrad === null ? '' : String(b.samvarsgrad),
  foreldre: b.foreldre,
  ...(b.termin ? { termin: b.termin as Dato } : {}),
})

/** Retter opplysninger om et barn. Det gamle blir stående i historikken. Har en kollega rettet imens, vises begge. */
export function RettBarn({ sak, handling, vedLukk }: Dialogprops<'rettBarn'>) {
  const t = useTekster().sak
  const format = useFormat()
  const { personId } = handling.barn
  const naa = sak.barn.find(b => b.personId === personId) ?? handling.barn
  const [skjema, settSkjema] = useState(() => somSkjema(handling.barn))
  const [navn, settNavn] = useState<Navneskjema>(() => navneskjema(handling.barn))
  const [provd, settProvd] = useState(false)
  const utkast = useUtkast(`${sak.sakId}:${personId}:rett`)
  const { send, sender, feil, nullstill } = useInnsending(sak.sakId, vedLukk, utkast)
  const konflikt = erKonflikt(feil)
  const sendMed = (settVersjon: number) => {
    settProvd(true)
    if (!harNavn(navn)) return
    const endretNavn = JSON.stringify(navn) !== JSON.stringify(navneskjema(handling.barn))
    send('rettBarneopplysninger', {
      personId,
      barn: somBarneopplysninger(skjema),
      grunn: utkast.tekst,
      settVersjon,
      ...(endretNavn ? { person: somPerson(navn) } : {}),
    })
  }
  return (
    <Skjemadialog
      tittel={t.familie.rettFor(naa.fornavn)}
      intro={t.skjema.rettTekst}
      bekreft={t.skjema.rettKnapp}
      sender={sender}
      feil={konflikt ? undefined : feil}
      vedSend={() => sendMed(konflikt ? naa.versjon : handling.barn.versjon)}
      vedLukk={vedLukk}
    >
      {konflikt && (
        <Rettekonflikt
          sak={sak}
          min={skjema}
          naa={naa}
          sender={sender}
          vedBehold={() => sendMed(naa.versjon)}
          vedTaAndres={() => {
            settSkjema(somSkjema(naa))
            nullstill()
            vedLukk()
          }}
        />
      )}
      {naa.soknadenSier && (
        <Alert size="small" variant="info">
          {sierAnnet(naa, naa.soknadenSier, { t, format })} {t.skjema.sierAnnetHjelp}
        </Alert>
      )}
      <Navnefelt verdi={navn} vedEndring={settNavn} provd={provd} medNummer={false} />
      <Barnefelt sak={sak} verdi={skjema} vedEndring={settSkjema} />
      <Fritekst etikett={t.skjema.grunnRetting} utkast={utkast} minRader={2} />
    </Skjemadialog>
  )
}

/** Visningen har fullt navn; etternavnet er siste ord, og resten mellom er mellomnavn. */
function navneskjema(b: Barnevisning): Navneskjema {
  const rest = b.navn.slice(b.fornavn.length).trim().split(' ')
  const etternavn = rest.at(-1) ?? ''
  return {
    ...tomtNavn,
    fornavn: b.fornavn,
    mellomnavn: rest.slice(0, -1).join(' '),
    etternavn,
    fodselsdato: (b.fodselsdato as Dato | null) ?? undefined,
  }
}

type Konfliktprops = {
  sak: Saksvisning
  min: Barneskjema
  naa: Barnevisning
  sender: boolean
  vedBehold: () => void
  vedTaAndres: () => void
}

function Rettekonflikt({ sak, min, naa, ...resten }: Konfliktprops) {
  const t = useTekster().sak
  const hvem = useHvemEndret(sak.sakId, 'BarneopplysningerRettet', 'TattUtAvHusstanden', 'BarnLagtTil')
  const vis = (b: Barneskjema) =>
    t.skjema.verdi(t.bosted[b.bosted], t.relasjon[b.relasjon], b.samvar === '' ? '' : `, ${b.samvar} %`)
  return <Konflikt {...resten} niva="2" min={vis(min)} annen={vis(somSkjema(naa))} {...hvem} />
}
