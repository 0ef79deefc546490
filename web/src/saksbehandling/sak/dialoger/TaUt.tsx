import type { Dato } from '@handlingsrom/domene/felles/dato'
import { useState } from 'react'
import { erKonflikt } from '../../../felles/api/feil.ts'
import { useUtkast } from '../../../felles/api/useUtkast.ts'
import { Datofelt } from '../../../felles/komponenter/Datofelt.tsx'
import { Fritekst } from '../../../felles/komponenter/Fritekst.tsx'
import { Konflikt } from '../../../felles/komponenter/Konflikt.tsx'
import { Skjemadialog } from '../../../felles/komponenter/Skjemadialog.tsx'
import { useHvemEndret } from '../../../felles/sak/useHvemEndret.ts'
import { useFormat, useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import type { Dialogprops } from './Dialoger.tsx'
import { useInnsending } from './useInnsending.ts'

export function TaUt({ sak, handling, vedLukk }: Dialogprops<'taUt'>) {
  const t = useTekster().sak
  const format = useFormat()
  const { ugyldig } = useTekster().felles.dato
  const utkast = useUtkast(`${sak.sakId}:${handling.personId}:ta-ut`)
  const [fra, settFra] = useState<Dato | undefined>(sak.dagens as Dato)
  const { send, sender, feil, nullstill } = useInnsending(sak.sakId, vedLukk, utkast)
  const { personId } = handling
  const hvem = useHvemEndret(
    sak.sakId,
    'TattUtAvHusstanden',
    'BarneopplysningerRettet',
    'BarnLagtTil',
    'VoksenLagtTil',
  )
  const konflikt = erKonflikt(feil)
  const plasser = [...sak.voksne, ...sak.barn].filter(p => p.personId === personId)
  const naa = plasser.find(p => !p.tattUt) ?? plasser[0]
  const sendMed = (settVersjon: number) => {
    if (fra) send('taUtAvHusstanden', { personId, fra, grunn: utkast.tekst, settVersjon })
  }
  const borte = (dato: string, grunn: string) => t.familie.tattUt(format.dato(dato as Dato), grunn)
  const ord = (p: (typeof plasser)[number]) => {
    if (p.tattUt) return borte(p.tattUt.fra, p.tattUt.grunn)
    return 'rolle' in p ? t.rolle[p.rolle] : t.skjema.verdi(t.bosted[p.bosted], t.relasjon[p.relasjon], '')
  }
  return (
    <Skjemadialog
      tittel={t.familie.taUtFor(handling.fornavn)}
      intro={t.skjema.taUtTekst}
      bekreft={t.skjema.taUtKnapp}
      sender={sender}
      feil={konflikt ? undefined : feil}
      vedSend={() => sendMed(konflikt && naa ? naa.versjon : handling.versjon)}
      vedLukk={vedLukk}
    >
      {konflikt && naa && (
        <Konflikt
          niva="2"
          min={fra ? borte(fra, utkast.tekst) : utkast.tekst}
          annen={ord(naa)}
          {...hvem}
          sender={sender}
          {...(naa.tattUt ? {} : { vedBehold: () => sendMed(naa.versjon) })}
          vedTaAndres={() => {
            utkast.forkast()
            nullstill()
            vedLukk()
          }}
        />
      )}
      <Datofelt
        etikett={t.skjema.taUtFra}
        verdi={fra}
        vedEndring={ny => settFra(ny)}
        {...(fra ? {} : { feil: ugyldig })}
      />
      <Fritekst etikett={t.skjema.grunn} utkast={utkast} minRader={3} />
    </Skjemadialog>
  )
}
