import { FAMILIEN, type Grunnlag } from '@handlingsrom/domene/kartlegging/hendelser'
import { Checkbox } from '@navikt/ds-react'
import { Grunnlagsfelt } from '../../felles/kartlegging/Grunnlagsfelt.tsx'
import { Innsynsvalg } from '../../felles/kartlegging/Innsynsvalg.tsx'
import { Datofelt } from '../../felles/komponenter/Datofelt.tsx'
import { Valgfelt } from '../../felles/komponenter/Valgfelt.tsx'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './Svarpanel.module.css'
import type { Opphav } from './svarutkast.ts'

type Props = {
  sakId: string
  om: readonly string[]
  verdi: Opphav
  vedEndring: (endring: Partial<Opphav>) => void
  provd: boolean
}

/** Hvem som sa det, hvordan og når; grunnlaget når det ikke var familien selv; og hva en forelder kan lese. */
export function Opphavsfelt({ sakId, om, verdi, vedEndring, provd }: Props) {
  const { kartlegging: t, sak } = useTekster()
  const { sagtAv, kanal, dato, grunnlag, innsyn, skjermet } = verdi
  return (
    <>
      <Valgfelt
        etikett={t.skjema.sagtAv}
        valg={t.sagtAv}
        verdi={sagtAv}
        vedEndring={ny => vedEndring({ sagtAv: ny })}
        feil={provd && !sagtAv ? t.skjema.manglerSagtAv : undefined}
      />
      {krevesGrunnlag(verdi) && (
        <div className={stil.grunnlag}>
          <p className={stil.under}>{t.skjema.grunnlagHjelp}</p>
          <Grunnlagsfelt
            sakId={sakId}
            om={om}
            dag={dato}
            verdi={grunnlag}
            vedEndring={ny => vedEndring({ grunnlag: ny })}
          />
          {provd && !grunnlagOk(verdi) && <p className={stil.feil}>{t.skjema.manglerGrunnlag}</p>}
        </div>
      )}
      <Valgfelt
        etikett={t.skjema.kanal}
        valg={sak.kanal}
        verdi={kanal}
        vedEndring={ny => vedEndring({ kanal: ny })}
        feil={provd && !kanal ? t.skjema.manglerKanal : undefined}
      />
      <Datofelt
        etikett={t.skjema.dato}
        verdi={dato}
        vedEndring={ny => vedEndring({ dato: ny })}
        {...(provd && !dato ? { feil: t.skjema.manglerDato } : {})}
      />
      <Innsynsvalg verdi={innsyn} vedValg={ny => vedEndring({ innsyn: ny })} />
      <Checkbox
        size="small"
        checked={skjermet === true}
        onChange={e => vedEndring({ skjermet: e.target.checked })}
      >
        {t.skjema.skjermet}
      </Checkbox>
    </>
  )
}

const krevesGrunnlag = ({ sagtAv }: Opphav): boolean => sagtAv !== undefined && !FAMILIEN.includes(sagtAv)
const grunnlagOk = (o: Opphav): boolean =>
  !krevesGrunnlag(o) || (o.grunnlag?.grunnlag !== undefined && (o.grunnlag.spurtOm ?? '').trim() !== '')
const innsynOk = ({ innsyn }: Opphav): boolean =>
  !innsyn || innsyn.merke === 'kan-vises' || (innsyn.grunn ?? '').trim() !== ''

/** Feltene i kommandoen; `undefined` når noe mangler. */
export function opphavet(o: Opphav) {
  const { sagtAv, kanal, dato, innsyn } = o
  if (!sagtAv || !kanal || !dato || !grunnlagOk(o) || !innsynOk(o)) return undefined
  return {
    sagtAv,
    kanal,
    dato,
    ...(krevesGrunnlag(o) ? { grunnlag: o.grunnlag as Grunnlag } : {}),
    ...(innsyn ? { innsyn } : {}),
    ...(o.skjermet ? { skjermet: true as const } : {}),
  }
}
