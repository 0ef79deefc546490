import type { Belop } from '@handlingsrom/domene/felles/belop'
import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Kostnad } from '@handlingsrom/domene/kartlegging/detaljer'
import { Button, TextField } from '@navikt/ds-react'
import { type KeyboardEvent, useState } from 'react'
import { Belopsfelt } from '../komponenter/Belopsfelt.tsx'
import { Datofelt } from '../komponenter/Datofelt.tsx'
import { Valgfelt } from '../komponenter/Valgfelt.tsx'
import { useTekster } from '../tekster/SpraakGiver.tsx'
import stil from './Detaljliste.module.css'
import { DETALJSKJEMA, type Detaljrad, type Detaljverdier, ferdigDetalj, HYPPIGHET } from './detaljskjema.ts'
import type { Detaljer, Detaljslag } from './detaljtyper.ts'

type Props = {
  slag: Detaljslag
  vedFerdig: (detalj: Detaljer) => void
  vedAvbryt: () => void
}

/** Feltene i én opplysning. Enter legger den til; det som ikke er fylt ut, er ikke spurt om. */
export function Detaljskjema({ slag, vedFerdig, vedAvbryt }: Props) {
  const { svarfelt, felles } = useTekster()
  const t = svarfelt.detaljer
  const [verdier, settVerdier] = useState<Detaljverdier>({})
  const [provd, settProvd] = useState(false)
  const leggTil = () => {
    const detalj = ferdigDetalj(slag, verdier)
    if (detalj) vedFerdig(detalj)
    else settProvd(true)
  }
  const tast = (hendelse: KeyboardEvent) => {
    if (hendelse.key === 'Escape') {
      hendelse.preventDefault()
      vedAvbryt()
    }
    if (hendelse.key !== 'Enter' || hendelse.ctrlKey) return
    if (!(hendelse.target instanceof HTMLInputElement)) return
    hendelse.preventDefault()
    leggTil()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter og Esc gjelder feltene inni, slik de ville i et skjema
    <div className={stil.skjema} onKeyDown={tast}>
      <p className={stil.tittel}>{t.slag[slag]}</p>
      {DETALJSKJEMA[slag].map((rad, i) => (
        <Felt
          key={rad.felt}
          rad={rad}
          verdi={verdier[rad.felt]}
          forst={i === 0}
          vedEndring={ny => settVerdier(for_ => ({ ...for_, [rad.felt]: ny }))}
          feil={provd && rad.kreves && !verdier[rad.felt] ? t.kreves : undefined}
        />
      ))}
      <div className={stil.knapper}>
        <Button size="xsmall" variant="secondary" onClick={leggTil}>
          {t.leggTil}
        </Button>
        <Button size="xsmall" variant="tertiary" onClick={vedAvbryt}>
          {felles.avbryt}
        </Button>
      </div>
    </div>
  )
}

type Feltprops = {
  rad: Detaljrad
  verdi: unknown
  forst: boolean
  vedEndring: (verdi: unknown) => void
  feil: string | undefined
}

function Felt({ rad, verdi, forst, vedEndring, feil }: Feltprops) {
  const t = useTekster().svarfelt.detaljer
  const { felt, slag } = rad
  const etikett = t.felt[felt as keyof typeof t.felt]
  const medFeil = feil ? { feil } : {}
  if (typeof slag !== 'string')
    return (
      <Valgfelt
        etikett={etikett}
        valg={Object.fromEntries(slag.map(k => [k, t.valg[k as keyof typeof t.valg]]))}
        verdi={verdi as string | undefined}
        vedEndring={vedEndring}
        {...medFeil}
      />
    )
  switch (slag) {
    case 'tekst':
    case 'tall':
      return (
        <TextField
          size="small"
          label={etikett}
          autoComplete="off"
          autoFocus={forst}
          inputMode={slag === 'tall' ? 'numeric' : 'text'}
          error={feil}
          value={verdi === undefined ? '' : String(verdi)}
          onChange={hendelse => vedEndring(lest(hendelse.target.value, slag))}
        />
      )
    case 'belop':
      return <Belopsfelt etikett={etikett} verdi={verdi as Belop | undefined} vedEndring={vedEndring} />
    case 'dato':
      return <Datofelt etikett={etikett} verdi={verdi as Dato | undefined} vedEndring={vedEndring} />
    case 'kostnad':
      return <Kostnadsfelt etikett={etikett} verdi={verdi as Kostnad | undefined} vedEndring={vedEndring} />
    default:
      return slag satisfies never
  }
}

function lest(tekst: string, slag: 'tekst' | 'tall'): string | number | undefined {
  if (slag === 'tekst') return tekst
  const tall = Number.parseInt(tekst, 10)
  return Number.isNaN(tall) ? undefined : Math.min(Math.max(tall, 0), 100)
}

/** Et beløp og hvor ofte. Uten hvor ofte regnes det som én gang, og det står i feltet. */
function Kostnadsfelt(props: {
  etikett: string
  verdi: Kostnad | undefined
  vedEndring: (verdi: Kostnad | undefined) => void
}) {
  const { etikett, verdi, vedEndring } = props
  const t = useTekster().svarfelt.detaljer
  const [hyppighet, settHyppighet] = useState<Kostnad['hyppighet']>('engang')
  return (
    <div className={stil.par}>
      <Belopsfelt
        etikett={etikett}
        verdi={verdi?.belop}
        vedEndring={belop => vedEndring(belop === undefined ? undefined : { belop, hyppighet })}
      />
      <Valgfelt
        etikett={t.felt.hyppighet}
        valg={Object.fromEntries(HYPPIGHET.map(h => [h, t.valg[h]])) as Record<Kostnad['hyppighet'], string>}
        verdi={hyppighet}
        vedEndring={ny => {
          const valgt = ny ?? 'engang'
          settHyppighet(valgt)
          if (verdi) vedEndring({ ...verdi, hyppighet: valgt })
        }}
      />
    </div>
  )
}
