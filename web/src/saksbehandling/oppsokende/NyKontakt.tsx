import type { Dato } from '@handlingsrom/domene/felles/dato'
import { BodyShort, TextField } from '@navikt/ds-react'
import { useState } from 'react'
import { nyUuid7 } from '../../felles/api/id.ts'
import { useKommandoTil } from '../../felles/api/useKommando.ts'
import { useUtkast } from '../../felles/api/useUtkast.ts'
import { datoIOslo } from '../../felles/format.ts'
import { Datofelt } from '../../felles/komponenter/Datofelt.tsx'
import { Fritekst } from '../../felles/komponenter/Fritekst.tsx'
import { Skjemadialog } from '../../felles/komponenter/Skjemadialog.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { antallBarn } from './antallBarn.ts'
import stil from './Oppsokende.module.css'

/** Skjemaet har ikke noe felt for navn. Det som skrives, ligger som utkast til det er lagret. */
export function NyKontakt({ vedLukk }: { vedLukk: () => void }) {
  const t = useTekster().oppsokende
  const { utfor, sender, feil } = useKommandoTil('/api/kontakter')
  const [kontaktId] = useState(() => nyUuid7())
  const [dato, settDato] = useState<Dato | undefined>(() => datoIOslo(Date.now()))
  const [klokkeslett, settKlokkeslett] = useState('')
  const hvor = useUtkast('oppsokende:hvor')
  const om = useUtkast('oppsokende:om')
  const tilbudt = useUtkast('oppsokende:tilbudt')
  const neste = useUtkast('oppsokende:neste')
  const [sett, settSett] = useState('')
  const [nevnt, settNevnt] = useState('')
  const [provd, settProvd] = useState(false)
  const [barnSett, barnNevnt] = [antallBarn(sett), antallBarn(nevnt)]
  const lagre = () => {
    settProvd(true)
    if (!dato || hvor.tekst.trim() === '' || om.tekst.trim() === '') return
    if (barnSett === 'feil' || barnNevnt === 'feil') return
    utfor('skriv', {
      kontaktId,
      dato,
      ...(klokkeslett.trim() ? { klokkeslett: klokkeslett.trim().replace('.', ':') } : {}),
      hvor: hvor.tekst,
      om: om.tekst,
      ...(barnSett === 'ukjent' ? {} : { barnSett }),
      ...(barnNevnt === 'ukjent' ? {} : { barnNevnt }),
      tilbudt: tilbudt.tekst,
      neste: neste.tekst,
    }).then(
      () => {
        for (const u of [hvor, om, tilbudt, neste]) u.forkast()
        vedLukk()
      },
      () => undefined,
    )
  }
  return (
    <Skjemadialog
      tittel={t.nyTittel}
      intro={t.intro}
      bekreft={t.lagre}
      sender={sender}
      feil={feil}
      vedSend={lagre}
      vedLukk={vedLukk}
    >
      <div className={stil.rad}>
        <Datofelt
          etikett={t.dato}
          verdi={dato}
          vedEndring={ny => settDato(ny)}
          {...(provd && !dato ? { feil: t.mangler.dato } : {})}
        />
        <TextField
          size="small"
          label={t.klokkeslett}
          value={klokkeslett}
          autoComplete="off"
          htmlSize={6}
          onChange={e => settKlokkeslett(e.target.value)}
        />
      </div>
      <Fritekst
        etikett={t.hvor}
        beskrivelse={t.hvorHjelp}
        utkast={hvor}
        minRader={1}
        {...(provd && hvor.tekst.trim() === '' ? { feil: t.mangler.hvor } : {})}
      />
      <Fritekst
        etikett={t.om}
        utkast={om}
        minRader={3}
        {...(provd && om.tekst.trim() === '' ? { feil: t.mangler.om } : {})}
      />
      <div className={stil.rad}>
        <TextField
          size="small"
          label={t.barnSett}
          value={sett}
          inputMode="numeric"
          htmlSize={4}
          autoComplete="off"
          error={provd && barnSett === 'feil' ? t.mangler.antall : undefined}
          onChange={e => settSett(e.target.value)}
        />
        <TextField
          size="small"
          label={t.barnNevnt}
          value={nevnt}
          inputMode="numeric"
          htmlSize={4}
          autoComplete="off"
          error={provd && barnNevnt === 'feil' ? t.mangler.antall : undefined}
          onChange={e => settNevnt(e.target.value)}
        />
      </div>
      <BodyShort size="small">{t.barnHjelp}</BodyShort>
      <Fritekst etikett={t.tilbudt} utkast={tilbudt} minRader={2} />
      <Fritekst etikett={t.neste} utkast={neste} minRader={2} />
    </Skjemadialog>
  )
}
