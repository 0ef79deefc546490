import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import type { Kartleggingsskjema } from '@handlingsrom/kontrakt/kartleggingsskjema'
import { Textarea, TextField } from '@navikt/ds-react'
import { useState } from 'react'
import { dagensDato } from '../../../felles/api/meg.ts'
import { useUtkast } from '../../../felles/api/useUtkast.ts'
import { Datofelt } from '../../../felles/komponenter/Datofelt.tsx'
import { Valgfelt } from '../../../felles/komponenter/Valgfelt.tsx'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import stil from './Kartleggingsskjema.module.css'
import { del, type Gruppe, type Lokaltekst } from './skjemavalg.ts'
import { Valgdialog } from './Valgdialog.tsx'

type Props = {
  skjema: Kartleggingsskjema
  slag: 'veiledning' | 'malestokk'
  punkt: Tema
  /** Teksten som endres; uten den skrives en ny. */
  gammel?: Lokaltekst
  vedLukk: () => void
}

/** Lokal veiledning, eller hva jevnaldrende gjør her, for alle aldre eller én aldersgruppe. */
export function Lokaldialog({ skjema, slag, punkt, gammel, vedLukk }: Props) {
  const t = useTekster().kartleggingsskjema
  const erMalestokk = slag === 'malestokk'
  const [gruppe, settGruppe] = useState<Gruppe>(gammel?.gruppe ?? null)
  const grunnlag = `kommune:kartlegging:${slag}:${punkt}:${gammel ? (gammel.gruppe ?? 'alle') : 'ny'}`
  const nb = useUtkast(`${grunnlag}:nb`, gammel?.tekst.nb)
  const nn = useUtkast(`${grunnlag}:nn`, gammel?.tekst.nn)
  const en = useUtkast(`${grunnlag}:en`, gammel?.tekst.en)
  const kilde = useUtkast(`${grunnlag}:kilde`, gammel && 'kilde' in gammel ? gammel.kilde : '')
  const [sjekket, settSjekket] = useState<Dato | undefined>(dagensDato() as Dato)
  const [provd, settProvd] = useState(false)
  const tekster = { nb, nn, en }
  const tom = (s: string) => s.trim() === ''
  const ingenTekst = tom(nb.tekst) && tom(nn.tekst) && tom(en.tekst)
  const manglerNb = tom(nb.tekst) && (!ingenTekst || !gammel)
  const manglerKilde = erMalestokk && !ingenTekst && tom(kilde.tekst)
  const kropp = () => {
    settProvd(true)
    if (manglerNb || manglerKilde || (erMalestokk && !sjekket)) return undefined
    const tekst = {
      nb: nb.tekst.trim(),
      ...(tom(nn.tekst) ? {} : { nn: nn.tekst.trim() }),
      ...(tom(en.tekst) ? {} : { en: en.tekst.trim() }),
    }
    return {
      punkt,
      ...(gruppe ? { gruppe } : {}),
      tekst,
      ...(erMalestokk ? { kilde: kilde.tekst.trim(), sjekket } : {}),
    }
  }
  const felt = (spraak: 'nb' | 'nn' | 'en') => (
    <Textarea
      size="small"
      lang={spraak}
      label={t.lokaltekst(t.spraaknavn[spraak])}
      description={
        spraak === 'nb'
          ? gammel
            ? t.tomTarBort
            : erMalestokk
              ? t.malestokkHjelp
              : t.lokalVeiledningHjelp
          : undefined
      }
      minRows={2}
      maxLength={2000}
      value={tekster[spraak].tekst}
      error={provd && spraak === 'nb' && manglerNb ? t.feil.lokalt : undefined}
      onChange={h => tekster[spraak].settTekst(h.target.value)}
    />
  )
  return (
    <Valgdialog
      skjema={skjema}
      nokkel={erMalestokk ? del.malestokk(punkt, gruppe) : del.veiledning(punkt, gruppe)}
      navn={erMalestokk ? 'skrivMalestokk' : 'skrivVeiledning'}
      tittel={erMalestokk ? t.malestokk : t.lokalVeiledning}
      kropp={kropp}
      mitt={nb.tekst}
      detAndre={g => (g as Lokaltekst | null)?.tekst.nb ?? t.tattBort}
      vedLagret={() => {
        for (const u of [nb, nn, en, kilde]) u.forkast()
      }}
      vedLukk={vedLukk}
    >
      {!gammel && (
        <Valgfelt
          etikett={t.alder}
          valg={{ alle: t.alleAldre, ...t.gruppe }}
          verdi={gruppe ?? 'alle'}
          vedEndring={v => settGruppe(v === undefined || v === 'alle' ? null : v)}
        />
      )}
      {felt('nb')}
      {erMalestokk && (
        <>
          <TextField
            size="small"
            label={t.malestokkilde}
            maxLength={200}
            value={kilde.tekst}
            error={provd && manglerKilde ? t.feil.kilde : undefined}
            onChange={h => kilde.settTekst(h.target.value)}
          />
          <Datofelt
            etikett={t.sjekket}
            verdi={sjekket}
            {...(provd && !sjekket ? { feil: t.feil.dato } : {})}
            vedEndring={settSjekket}
          />
        </>
      )}
      <details className={stil.mer}>
        <summary>{t.andreSpraak}</summary>
        <div className={stil.felt}>
          {felt('nn')}
          {felt('en')}
        </div>
      </details>
    </Valgdialog>
  )
}
