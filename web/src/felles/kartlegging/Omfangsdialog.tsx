import type { Dato } from '@handlingsrom/domene/felles/dato'
import { OMFANG, type Omfang } from '@handlingsrom/domene/kartlegging/hendelser'
import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import type { Kartleggingsvisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import { Radio, RadioGroup } from '@navikt/ds-react'
import { useState } from 'react'
import { erKonflikt } from '../api/feil.ts'
import { useUtkast } from '../api/useUtkast.ts'
import { Datofelt } from '../komponenter/Datofelt.tsx'
import { Fritekst } from '../komponenter/Fritekst.tsx'
import { Konflikt } from '../komponenter/Konflikt.tsx'
import { Skjemadialog } from '../komponenter/Skjemadialog.tsx'
import { useHvemEndret } from '../sak/useHvemEndret.ts'
import { useSakskommando } from '../sak/useSakskommando.ts'
import { useTekster } from '../tekster/SpraakGiver.tsx'
import { Hurtigsvar } from './Hurtigsvar.tsx'
import stil from './Omfangsdialog.module.css'
import { utgangspunkt } from './omfang.ts'

type Props = {
  sakId: string
  omfang: Kartleggingsvisning['omfang']
  /** De tretten temaene, i samtalens rekkefølge. */
  rekkefolge: readonly Tema[]
  vedLukk: () => void
}

/**
 * Hvilke tema som spørres nå, og hvilke som tas siden, med grunnen og en dag. Et utgangspunkt fylles ut etter situasjonen, synlig som
 * et forslag; alle tretten står der, så ingen hoppes over i stillhet.
 */
export function Omfangsdialog({ sakId, omfang, rekkefolge, vedLukk }: Props) {
  const { svarfelt, kartlegging } = useTekster()
  const t = svarfelt.omfang
  const { valgt } = omfang
  const [slag, settSlag] = useState<Omfang | undefined>(valgt?.omfang)
  const [senere, settSenere] = useState<readonly Tema[]>(valgt?.senere ?? [])
  const [fylt, settFylt] = useState(false)
  const [innen, settInnen] = useState<Dato | undefined>((valgt?.innen ?? undefined) as Dato | undefined)
  const [provd, settProvd] = useState(false)
  const [sett] = useState(omfang.antall)
  const utkast = useUtkast(`${sakId}:omfang`)
  const { utfor, sender, feil, nullstill } = useSakskommando(sakId)
  const hvem = useHvemEndret(sakId, 'OmfangValgt')
  const konflikt = erKonflikt(feil)
  const naa = rekkefolge.filter(x => !senere.includes(x))
  const send = (settVersjon: number) => {
    settProvd(true)
    if (!slag || utkast.tekst.trim() === '' || (senere.length > 0 && !innen)) return
    utfor('velgOmfang', {
      omfang: slag,
      naa: [...naa],
      senere: [...senere],
      begrunnelse: utkast.tekst,
      ...(senere.length > 0 && innen ? { innen } : {}),
      settVersjon,
    }).then(
      () => {
        utkast.forkast()
        vedLukk()
      },
      () => undefined,
    )
  }
  const iOrd = (o: Omfang | undefined, n: number, s: number, grunn: string) =>
    [o && t.slag[o], t.antall(n, s), grunn].filter(Boolean).join('\n')
  return (
    <Skjemadialog
      tittel={t.tittel}
      intro={t.intro}
      bekreft={t.velg}
      sender={sender}
      feil={konflikt ? undefined : feil}
      vedSend={() => send(konflikt ? omfang.antall : sett)}
      vedLukk={vedLukk}
    >
      {konflikt && valgt && (
        <Konflikt
          niva="2"
          min={iOrd(slag, naa.length, senere.length, utkast.tekst)}
          annen={iOrd(valgt.omfang, valgt.naa.length, valgt.senere.length, valgt.begrunnelse)}
          {...hvem}
          sender={sender}
          vedBehold={() => send(omfang.antall)}
          vedTaAndres={() => {
            utkast.forkast()
            nullstill()
            vedLukk()
          }}
        />
      )}
      <RadioGroup
        size="small"
        legend={t.situasjon}
        value={slag ?? ''}
        onChange={(ny: Omfang) => {
          settSlag(ny)
          settSenere(utgangspunkt(ny, rekkefolge))
          settFylt(true)
        }}
        error={provd && !slag ? t.velgSituasjon : undefined}
      >
        {OMFANG.map(o => (
          <Radio key={o} value={o}>
            {t.slag[o]}
          </Radio>
        ))}
      </RadioGroup>
      {slag && (
        <>
          {fylt && <p className={stil.hjelp}>{t.utgangspunkt}</p>}
          <ul className={stil.tema}>
            {rekkefolge.map(tema => (
              <li key={tema}>
                <span aria-hidden>{kartlegging.tema[tema]}</span>
                <Hurtigsvar
                  form="brikker"
                  legende={t.nar(kartlegging.tema[tema])}
                  valg={[
                    { verdi: 'naa', tekst: t.naa },
                    { verdi: 'siden', tekst: t.siden },
                  ]}
                  verdi={senere.includes(tema) ? 'siden' : 'naa'}
                  vedValg={ny =>
                    ny && settSenere(ny === 'naa' ? senere.filter(x => x !== tema) : [...senere, tema])
                  }
                />
              </li>
            ))}
          </ul>
          <p className={stil.hjelp}>{t.antall(naa.length, senere.length)}</p>
          {senere.length > 0 && (
            <Datofelt
              etikett={t.innen}
              verdi={innen}
              vedEndring={ny => settInnen(ny)}
              {...(provd && !innen ? { feil: t.manglerInnen } : {})}
            />
          )}
        </>
      )}
      <Fritekst
        etikett={t.begrunnelse}
        utkast={utkast}
        minRader={2}
        {...(provd && utkast.tekst.trim() === '' ? { feil: t.manglerGrunn } : {})}
      />
    </Skjemadialog>
  )
}
