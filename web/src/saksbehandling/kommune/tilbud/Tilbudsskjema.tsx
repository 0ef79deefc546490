import { TEMA } from '@handlingsrom/domene/kartlegging/tema'
import type { Tilbudskort } from '@handlingsrom/kontrakt/tilbud'
import { Checkbox, CheckboxGroup, ReadMore, Textarea, TextField } from '@navikt/ds-react'
import { useState } from 'react'
import { erKonflikt } from '../../../felles/api/feil.ts'
import { nyUuid7 } from '../../../felles/api/id.ts'
import { useKommandoTil } from '../../../felles/api/useKommando.ts'
import { useUtkast } from '../../../felles/api/useUtkast.ts'
import { Konflikt } from '../../../felles/komponenter/Konflikt.tsx'
import { Skjemadialog } from '../../../felles/komponenter/Skjemadialog.tsx'
import { Valgfelt } from '../../../felles/komponenter/Valgfelt.tsx'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import stil from './Kommunetilbud.module.css'
import { lesUtkast, startutkast, type Tilbudsutkast, tilKropp } from './skjemautkast.ts'

/** Det som står nå, fra konflikten. Formen er kjernens; bare det som vises, leses. */
type Gjeldende = {
  readonly versjon: number
  readonly tekst: { readonly nb: { readonly hva: string } }
} | null

/** Nytt tilbud, eller et som rettes. Alt som skrives, ligger i ett utkast, så ingenting går tapt om skjemaet lukkes. */
export function Tilbudsskjema({ tilbud, vedLukk }: { tilbud?: Tilbudskort; vedLukk: () => void }) {
  const tekster = useTekster()
  const ord = tekster.tilbud
  const t = tekster.tilbudskatalog.kommune
  const utkast = useUtkast(`kommune:tilbud:${tilbud?.tilbudId ?? 'nytt'}`)
  const [nyId] = useState(nyUuid7)
  const [sett] = useState(tilbud?.versjon ?? 0)
  const [provd, settProvd] = useState(false)
  const { utfor, sender, feil } = useKommandoTil('/api/kommune/tilbud')
  const u = lesUtkast(utkast.tekst, startutkast(tilbud))
  const endre = (endring: Partial<Tilbudsutkast>) => utkast.settTekst(JSON.stringify({ ...u, ...endring }))
  const kropp = tilKropp(u)
  const ferdig = () => {
    utkast.forkast()
    vedLukk()
  }
  const send = (settVersjon: number) => {
    settProvd(true)
    if (typeof kropp === 'string') return
    utfor('lagre', { ...kropp, tilbudId: tilbud?.tilbudId ?? nyId, settVersjon }).then(
      ferdig,
      () => undefined,
    )
  }
  const konflikt = erKonflikt(feil)
  const gjeldende = konflikt ? ((feil.gjeldende ?? null) as Gjeldende) : null
  const mangler = { tekst: t.manglerTekst, valg: t.manglerValg, alder: t.ugyldigAlder }
  return (
    <Skjemadialog
      tittel={tilbud ? t.skjemaRett : t.skjemaNy}
      intro={t.skjemaIntro}
      bekreft={t.lagre}
      sender={sender}
      feil={konflikt ? undefined : feil}
      vedSend={() => send(sett)}
      vedLukk={vedLukk}
    >
      {gjeldende && (
        <Konflikt
          niva="2"
          min={u.nb.hva}
          annen={gjeldende.tekst.nb.hva}
          annenHvem={tekster.sak.skjema.kollega}
          annenNar={ord.kilde}
          sender={sender}
          vedBehold={() => send(gjeldende.versjon)}
          vedTaAndres={ferdig}
        />
      )}
      <Ordfelt spraak="nb" u={u} endre={endre} />
      <Valgfelt
        etikett={t.gruppe}
        valg={ord.gruppe}
        verdi={u.gruppe}
        vedEndring={gruppe => gruppe && endre({ gruppe })}
      />
      <CheckboxGroup
        size="small"
        legend={t.ogsa}
        value={[...u.ogsa]}
        onChange={(ogsa: string[]) => endre({ ogsa })}
      >
        {TEMA.filter(x => x !== 'antall-alder' && x !== u.gruppe).map(x => (
          <Checkbox key={x} value={x}>
            {tekster.kartlegging.tema[x]}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <Valgfelt
        etikett={t.gjelder}
        valg={t.gjelderValg}
        verdi={u.gjelder}
        vedEndring={gjelder => gjelder && endre({ gjelder })}
      />
      <div className={stil.to}>
        {(['fraAr', 'tilAr'] as const).map(felt => (
          <TextField
            key={felt}
            size="small"
            label={t[felt]}
            inputMode="numeric"
            maxLength={3}
            value={u[felt]}
            onChange={h => endre({ [felt]: h.target.value })}
          />
        ))}
      </div>
      <Valgfelt
        etikett={t.tilbyder}
        valg={ord.tilbyder}
        verdi={u.tilbyder}
        vedEndring={tilbyder => tilbyder && endre({ tilbyder })}
      />
      <Valgfelt
        etikett={t.pris}
        valg={ord.pris}
        verdi={u.pris}
        vedEndring={pris => pris && endre({ pris })}
      />
      {(['prisTekst', 'kilde', 'lenke'] as const).map(felt => (
        <TextField
          key={felt}
          size="small"
          label={felt === 'lenke' ? t.nettadresse : t[felt]}
          maxLength={500}
          value={u[felt]}
          onChange={h => endre({ [felt]: h.target.value })}
        />
      ))}
      <Checkbox size="small" checked={u.program} onChange={h => endre({ program: h.target.checked })}>
        {t.program}
      </Checkbox>
      <ReadMore size="small" header={t.andreSprak}>
        <div className={stil.felt}>
          <Ordfelt spraak="nn" u={u} endre={endre} />
          <Ordfelt spraak="en" u={u} endre={endre} />
        </div>
      </ReadMore>
      {provd && typeof kropp === 'string' && (
        <p role="alert" className={stil.feil}>
          {mangler[kropp]}
        </p>
      )}
    </Skjemadialog>
  )
}

type Ordprops = {
  spraak: 'nb' | 'nn' | 'en'
  u: Tilbudsutkast
  endre: (e: Partial<Tilbudsutkast>) => void
}

/** Navn, hva, hvem og sted på ett språk. Bokmål er det første og det eneste som må fylles ut. */
function Ordfelt({ spraak, u, endre }: Ordprops) {
  const t = useTekster().tilbudskatalog.kommune
  const ord = u[spraak]
  const sett = (felt: keyof typeof ord, verdi: string) => endre({ [spraak]: { ...ord, [felt]: verdi } })
  const felter = (
    <>
      <TextField
        size="small"
        label={t.navn}
        lang={spraak}
        maxLength={200}
        value={ord.navn}
        onChange={h => sett('navn', h.target.value)}
      />
      {(['hva', 'hvem', 'sted'] as const).map(felt => (
        <Textarea
          key={felt}
          size="small"
          label={t[felt]}
          {...(felt === 'hvem' && spraak === 'nb' ? { description: t.hvemHjelp } : {})}
          lang={spraak}
          minRows={2}
          maxLength={felt === 'sted' ? 500 : 2000}
          value={ord[felt]}
          onChange={h => sett(felt, h.target.value)}
        />
      ))}
    </>
  )
  if (spraak === 'nb') return felter
  return (
    <fieldset className={stil.felt}>
      <legend>{t.pa[spraak]}</legend>
      {felter}
    </fieldset>
  )
}
