import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import type { Kartleggingsskjema } from '@handlingsrom/kontrakt/kartleggingsskjema'
import { Textarea } from '@navikt/ds-react'
import { useState } from 'react'
import { nyUuid7 } from '../../../felles/api/id.ts'
import { type Utkast, useUtkast } from '../../../felles/api/useUtkast.ts'
import { Valgfelt } from '../../../felles/komponenter/Valgfelt.tsx'
import { useTekster } from '../../../felles/tekster/SpraakGiver.tsx'
import stil from './Kartleggingsskjema.module.css'
import { del, type EgetSporsmal } from './skjemavalg.ts'
import { Valgdialog } from './Valgdialog.tsx'

type Props = { skjema: Kartleggingsskjema; punkt: Tema; eget?: EgetSporsmal; vedLukk: () => void }

/** Kommunens eget spørsmål: ordene, hvorfor vi spør, og hvem det gjelder. Bokmål må stå; de andre språkene kan komme siden. */
export function Sporsmalsdialog({ skjema, punkt, eget, vedLukk }: Props) {
  const alle = useTekster()
  const t = alle.kartleggingsskjema
  const [id] = useState(() => eget?.id ?? nyUuid7())
  const [gjelder, settGjelder] = useState<EgetSporsmal['gjelder'] | undefined>(eget?.gjelder ?? 'barn')
  const [svarform, settSvarform] = useState<EgetSporsmal['svarform'] | undefined>(eget?.svarform ?? 'fri')
  const [provd, settProvd] = useState(false)
  const utkast = useTospalter(`kommune:kartlegging:${eget?.id ?? `nytt:${punkt}`}`, eget)
  const { nb, nn, en } = utkast
  const tom = (u: Utkast) => u.tekst.trim() === ''
  const kropp = () => {
    settProvd(true)
    if (tom(nb.tekst) || tom(nb.hvorfor) || !gjelder || !svarform) return undefined
    const paa = (hva: 'tekst' | 'hvorfor') => ({
      nb: nb[hva].tekst.trim(),
      ...(tom(nn[hva]) ? {} : { nn: nn[hva].tekst.trim() }),
      ...(tom(en[hva]) ? {} : { en: en[hva].tekst.trim() }),
    })
    return { sporsmal: { id, punkt, gjelder, svarform, tekst: paa('tekst'), hvorfor: paa('hvorfor') } }
  }
  const felt = (spraak: 'nb' | 'nn' | 'en') => (
    <>
      <Textarea
        size="small"
        lang={spraak}
        label={t.tekst(t.spraaknavn[spraak])}
        minRows={2}
        maxLength={2000}
        value={utkast[spraak].tekst.tekst}
        error={provd && spraak === 'nb' && tom(nb.tekst) ? t.feil.tekst : undefined}
        onChange={h => utkast[spraak].tekst.settTekst(h.target.value)}
      />
      <Textarea
        size="small"
        lang={spraak}
        label={t.hvorforTekst(t.spraaknavn[spraak])}
        description={spraak === 'nb' ? t.hvorforHjelp : undefined}
        minRows={2}
        maxLength={2000}
        value={utkast[spraak].hvorfor.tekst}
        error={provd && spraak === 'nb' && tom(nb.hvorfor) ? t.feil.hvorfor : undefined}
        onChange={h => utkast[spraak].hvorfor.settTekst(h.target.value)}
      />
    </>
  )
  return (
    <Valgdialog
      skjema={skjema}
      nokkel={del.sporsmal(id)}
      navn="skrivSporsmal"
      tittel={eget ? t.endreSporsmal : t.nyttSporsmalTil(alle.kartlegging.tema[punkt])}
      intro={t.sporsmalIntro}
      kropp={kropp}
      mitt={nb.tekst.tekst}
      detAndre={g => (g as EgetSporsmal | null)?.tekst.nb ?? t.tattBort}
      vedLagret={() => {
        for (const s of [nb, nn, en]) for (const u of [s.tekst, s.hvorfor]) u.forkast()
      }}
      vedLukk={vedLukk}
    >
      {felt('nb')}
      <Valgfelt etikett={t.gjelderEtikett} valg={t.gjelder} verdi={gjelder} vedEndring={settGjelder} />
      <Valgfelt etikett={t.svarformEtikett} valg={t.svarform} verdi={svarform} vedEndring={settSvarform} />
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

function useTospalter(nokkel: string, eget: EgetSporsmal | undefined) {
  const nbTekst = useUtkast(`${nokkel}:nb:tekst`, eget?.tekst.nb)
  const nbHvorfor = useUtkast(`${nokkel}:nb:hvorfor`, eget?.hvorfor.nb)
  const nnTekst = useUtkast(`${nokkel}:nn:tekst`, eget?.tekst.nn)
  const nnHvorfor = useUtkast(`${nokkel}:nn:hvorfor`, eget?.hvorfor.nn)
  const enTekst = useUtkast(`${nokkel}:en:tekst`, eget?.tekst.en)
  const enHvorfor = useUtkast(`${nokkel}:en:hvorfor`, eget?.hvorfor.en)
  return {
    nb: { tekst: nbTekst, hvorfor: nbHvorfor },
    nn: { tekst: nnTekst, hvorfor: nnHvorfor },
    en: { tekst: enTekst, hvorfor: enHvorfor },
  }
}
