import type { Dato } from '@handlingsrom/domene/felles/dato'
import { type Grunnlag, OPPLYSNINGSGRUNNLAG } from '@handlingsrom/domene/kartlegging/hendelser'
import { Checkbox, TextField } from '@navikt/ds-react'
import { Datofelt } from '../komponenter/Datofelt.tsx'
import { Samtykkevelger } from '../samtykke/Samtykkevelger.tsx'
import { useTekster } from '../tekster/SpraakGiver.tsx'
import { Hurtigsvar } from './Hurtigsvar.tsx'

type Props = {
  sakId: string
  /** Hvem svaret handler om; samtykket må handle om dem. */
  om: readonly string[]
  /** Dagen det ble sagt. */
  dag: string | undefined
  verdi: Partial<Grunnlag> | undefined
  vedEndring: (verdi: Partial<Grunnlag>) => void
}

/** Når andre enn familien har fortalt noe: grunnlaget, hva de ble spurt om, når familien fikk vite det, og om det ble lagt fram for dem. */
export function Grunnlagsfelt({ sakId, om, dag, verdi = {}, vedEndring }: Props) {
  const t = useTekster().svarfelt.grunnlag
  const sett = (endring: Partial<Grunnlag>) => vedEndring({ ...verdi, ...endring })
  const utenDag = ({ familienVarslet: _, ...resten }: Partial<Grunnlag>) => resten
  return (
    <>
      <Hurtigsvar
        form="brikker"
        skjulLegende={false}
        legende={t.legende}
        valg={OPPLYSNINGSGRUNNLAG.map(g => ({ verdi: g, tekst: t.slag[g] }))}
        verdi={verdi.grunnlag}
        vedValg={grunnlag => {
          const { grunnlag: _, samtykkeNr: __, ...resten } = verdi
          vedEndring(grunnlag ? { ...resten, grunnlag } : resten)
        }}
      />
      {verdi.grunnlag === 'samtykke' && (
        <Samtykkevelger
          sakId={sakId}
          om={om}
          dag={dag}
          verdi={verdi.samtykkeNr}
          vedValg={nr => {
            const { samtykkeNr: _, ...resten } = verdi
            vedEndring(nr === undefined ? resten : { ...resten, samtykkeNr: nr })
          }}
        />
      )}
      <TextField
        size="small"
        label={t.spurtOm}
        autoComplete="off"
        value={verdi.spurtOm ?? ''}
        onChange={hendelse => sett({ spurtOm: hendelse.target.value })}
      />
      <Datofelt
        etikett={t.varslet}
        verdi={verdi.familienVarslet}
        vedEndring={dag => vedEndring(dag ? { ...verdi, familienVarslet: dag } : utenDag(verdi))}
      />
      <Checkbox
        size="small"
        checked={verdi.talerMot === true}
        onChange={hendelse => {
          const { talerMot: _, forelagt: __, ...resten } = verdi
          vedEndring(hendelse.target.checked ? { ...resten, talerMot: true } : resten)
        }}
      >
        {t.talerMot}
      </Checkbox>
      {verdi.talerMot && <Forelagt verdi={verdi} vedEndring={vedEndring} />}
    </>
  )
}

/** Forvaltningsloven § 17: det som taler mot familien, legges fram for dem. Er det ikke gjort ennå, blir det en oppgave. */
function Forelagt({ verdi = {}, vedEndring }: Pick<Props, 'verdi' | 'vedEndring'>) {
  const t = useTekster().svarfelt.grunnlag
  const { forelagt, ...resten } = verdi
  const med = (dato: Dato | undefined, hvordan: string) =>
    vedEndring(dato ? { ...resten, forelagt: { dato, hvordan } } : resten)
  return (
    <>
      <Datofelt
        etikett={t.forelagt}
        verdi={forelagt?.dato}
        vedEndring={dag => med(dag, forelagt?.hvordan ?? '')}
      />
      {forelagt && (
        <TextField
          size="small"
          label={t.forelagtHvordan}
          autoComplete="off"
          value={forelagt.hvordan}
          onChange={hendelse => med(forelagt.dato, hendelse.target.value)}
        />
      )}
    </>
  )
}
