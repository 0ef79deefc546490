import { ADRESSESPERRESVAR } from '@handlingsrom/domene/person/hendelser'
import { Alert, Radio, RadioGroup } from '@navikt/ds-react'
import { useEffect, useRef, useState } from 'react'
import { useMeg } from '../../../felles/api/meg.ts'
import { useUtkast } from '../../../felles/api/useUtkast.ts'
import { Lagrestatus } from '../../../felles/komponenter/Lagrestatus.tsx'
import { Skjemadialog } from '../../../felles/komponenter/Skjemadialog.tsx'
import { Valgfelt } from '../../../felles/komponenter/Valgfelt.tsx'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import { useKvittering } from '../gradering/kvittert.ts'
import { Barnefelt, somBarneopplysninger } from './Barnefelt.tsx'
import type { Dialogprops } from './Dialoger.tsx'
import { harNavn, Navnefelt, somPerson } from './Navnefelt.tsx'
import { lesNyPerson, type NyPersonskjema, skrivNyPerson } from './nyPersonUtkast.ts'
import { useInnsending } from './useInnsending.ts'

/**
 * Et barn eller en voksen et menneske har fått vite om. Kilden blir den ansatte; navn og nummer går til personens egen strøm. Barn med
 * adressesperre er aldri med i søknaden, så den som legges til her, kan være nettopp et av dem: det må spørres.
 */
export function NyPerson({ sak, handling, vedLukk }: Dialogprops<'nyttBarn' | 'nyVoksen'>) {
  const t = useTekster().sak
  const { iKrets } = useMeg()
  const { kvitter } = useKvittering()
  const erBarn = handling.slag === 'nyttBarn'
  const utkast = useUtkast(`${sak.sakId}:ny-${erBarn ? 'barn' : 'voksen'}`)
  const skjema = lesNyPerson(utkast.tekst)
  const [provd, settProvd] = useState(false)
  const [rort, settRort] = useState(false)
  const [apnet, settApnet] = useState(skjema.navn.fodselsdato)
  // Datofeltet eier teksten sin: kommer utkastet etter at dialogen er tegnet, tegnes feltene på nytt med det.
  if (!rort && apnet !== skjema.navn.fodselsdato) settApnet(skjema.navn.fodselsdato)
  const endre = (endring: Partial<NyPersonskjema>) => {
    settRort(true)
    utkast.settTekst(skrivNyPerson({ ...skjema, ...endring }))
  }
  const { navn, barn, rolle, adressesperre } = skjema
  const stenges = adressesperre !== undefined && adressesperre !== 'nei'
  const gir = stenges && !iKrets
  const { send, sender, feil } = useInnsending(
    sak.sakId,
    () => {
      const gradering = adressesperre === 'ja' ? 'strengt-fortrolig' : 'ukjent'
      // Saken er borte for den som ikke er i kretsen; da er kvitteringen det eneste som står igjen.
      if (gir) kvitter({ utfall: 'satt', harSaken: false, fornavn: navn.fornavn, gradering })
      vedLukk()
    },
    utkast,
  )
  const sendDet = () => {
    settProvd(true)
    if (!harNavn(navn) || !adressesperre || (!erBarn && !rolle)) return
    const person = { ...somPerson(navn), adressebeskyttelse: adressesperre }
    if (erBarn) send('leggTilBarn', { person, barn: somBarneopplysninger(barn) })
    else if (rolle) send('leggTilVoksen', { person, rolle })
  }
  return (
    <Skjemadialog
      tittel={erBarn ? t.familie.leggTilBarn : t.familie.leggTilVoksen}
      bekreft={gir ? t.skjema.leggTilOgGi : erBarn ? t.skjema.barnKnapp : t.skjema.voksenKnapp}
      sender={sender}
      feil={feil}
      vedSend={sendDet}
      vedLukk={vedLukk}
    >
      <Navnefelt key={apnet ?? 'tom'} verdi={navn} vedEndring={ny => endre({ navn: ny })} provd={provd} />
      {erBarn ? (
        <Barnefelt sak={sak} verdi={barn} vedEndring={ny => endre({ barn: ny })} />
      ) : (
        <Valgfelt
          etikett={t.skjema.rolle}
          valg={t.rolle}
          verdi={rolle}
          vedEndring={ny => endre({ rolle: ny })}
          feil={provd && !rolle ? t.skjema.velgRolle : undefined}
        />
      )}
      <Adressesperre
        erBarn={erBarn}
        verdi={adressesperre}
        vedEndring={ny => endre({ adressesperre: ny })}
        feil={provd && !adressesperre ? t.skjema.velgSvar : undefined}
      />
      <div aria-live="polite">{stenges && <Stenges iKrets={iKrets} />}</div>
      <Lagrestatus lagring={utkast.lagring} lagretKl={utkast.lagretKl} />
    </Skjemadialog>
  )
}

type Sperreprops = {
  erBarn: boolean
  verdi: NyPersonskjema['adressesperre']
  vedEndring: (verdi: NyPersonskjema['adressesperre']) => void
  feil: string | undefined
}

function Adressesperre({ erBarn, verdi, vedEndring, feil }: Sperreprops) {
  const { sak, nySoknad } = useTekster()
  const t = sak.skjema
  return (
    <RadioGroup
      size="small"
      legend={erBarn ? t.adressesperreBarn : t.adressesperreVoksen}
      description={t.adressesperreHjelp}
      value={verdi ?? ''}
      onChange={(valgt: string) => vedEndring(ADRESSESPERRESVAR.find(s => s === valgt))}
      error={feil}
    >
      {ADRESSESPERRESVAR.map(svar => (
        <Radio key={svar} value={svar}>
          {nySoknad.adressesperreSvar[svar]}
        </Radio>
      ))}
    </RadioGroup>
  )
}

/** Følgen for saken, før den er gjort. Dialogen ruller dit, så den ikke står usett under kanten. */
function Stenges({ iKrets }: { iKrets: boolean }) {
  const t = useTekster().gradering.folge
  const varsel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    void varsel.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <Alert ref={varsel} variant="warning" size="small">
      {iKrets ? t.strengt : t.strengtOgDu}
    </Alert>
  )
}
