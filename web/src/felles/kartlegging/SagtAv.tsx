import type { PersonId } from '@handlingsrom/domene/felles/id'
import {
  FORELDREROLLER,
  type Foreldrerolle,
  SVARKILDER,
  type Svarkilde,
} from '@handlingsrom/domene/kartlegging/hendelser'
import { useState } from 'react'
import { Valgfelt } from '../komponenter/Valgfelt.tsx'
import { useTekster } from '../tekster/SpraakGiver.tsx'
import { Hurtigsvar } from './Hurtigsvar.tsx'

export type Avsender = {
  readonly sagtAv?: Svarkilde | undefined
  readonly sagtAvPerson?: PersonId | undefined
}
/** En voksen i saken, og hvem hun er for barna når noen har sagt det. */
export type Voksen = {
  readonly personId: PersonId
  readonly fornavn: string
  readonly slekt: Foreldrerolle | undefined
}

type Props = {
  verdi: Avsender
  vedEndring: (verdi: Avsender) => void
  voksne: readonly Voksen[]
  /** Barnet kolonnen gjelder. Det velges aldri på forhånd. */
  barn?: string | undefined
  /** Spørsmålet, når det ikke er om ett svar. */
  legende?: string
}

/** Hvem som sa det: de voksne i saken, barnet selv, eller andre. Følger synlig med til neste svar, og er ett trykk å bytte. */
export function SagtAv({ verdi, vedEndring, voksne, barn, legende }: Props) {
  const { svarfelt, kartlegging } = useTekster()
  const t = svarfelt.sagtAv
  const [andre, settAndre] = useState(false)
  // Spørsmålet blir stående etter svaret, så fokus ikke blir borte.
  const [spurtOm, settSpurtOm] = useState<string>()
  const voksen = voksne.find(v => v.personId === verdi.sagtAvPerson)
  const valgt = voksen
    ? voksen.personId
    : verdi.sagtAv === 'barnet'
      ? 'barnet'
      : verdi.sagtAv || andre
        ? 'andre'
        : undefined
  const velg = (ny: string | undefined) => {
    settAndre(ny === 'andre')
    const v = voksne.find(x => x.personId === ny)
    if (v) vedEndring({ sagtAvPerson: v.personId, sagtAv: v.slekt })
    else vedEndring(ny === 'barnet' ? { sagtAv: 'barnet' } : {})
  }
  return (
    <>
      <Hurtigsvar
        form="brikker"
        skjulLegende={false}
        legende={legende ?? t.legende}
        valg={[
          ...voksne.map(v => ({ verdi: v.personId as string, tekst: v.fornavn })),
          ...(barn === undefined ? [] : [{ verdi: 'barnet', tekst: barn }]),
          { verdi: 'andre', tekst: t.andre },
        ]}
        verdi={valgt}
        vedValg={velg}
      />
      {voksen && (!verdi.sagtAv || spurtOm === voksen.personId) && (
        <Hurtigsvar
          form="brikker"
          skjulLegende={false}
          legende={t.hvemEr(voksen.fornavn)}
          valg={FORELDREROLLER.map(f => ({ verdi: f, tekst: kartlegging.sagtAv[f] }))}
          verdi={FORELDREROLLER.find(f => f === verdi.sagtAv)}
          vedValg={sagtAv => {
            settSpurtOm(voksen.personId)
            vedEndring({ ...verdi, sagtAv })
          }}
        />
      )}
      {valgt === 'andre' && (
        <Valgfelt
          etikett={t.hvem}
          valg={utenBarnet(kartlegging.sagtAv)}
          verdi={verdi.sagtAv === 'barnet' ? undefined : verdi.sagtAv}
          vedEndring={sagtAv => vedEndring(sagtAv ? { sagtAv } : {})}
        />
      )}
    </>
  )
}

const utenBarnet = (tekster: Readonly<Record<Svarkilde, string>>) =>
  Object.fromEntries(SVARKILDER.filter(k => k !== 'barnet').map(k => [k, tekster[k]])) as Record<
    Exclude<Svarkilde, 'barnet'>,
    string
  >
