import { signaltekst } from '@handlingsrom/domene/behov/signaler'
import type { PersonId, SamtaleId } from '@handlingsrom/domene/felles/id'
import type { Tema } from '@handlingsrom/domene/kartlegging/tema'
import type { Cellevisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import { Heading, Textarea } from '@navikt/ds-react'
import { type FocusEvent, memo, useId } from 'react'
import { Signalvarsel } from '../../felles/behov/Signalvarsel.tsx'
import { Grunnlagsfelt } from '../../felles/kartlegging/Grunnlagsfelt.tsx'
import { Hurtigsvar } from '../../felles/kartlegging/Hurtigsvar.tsx'
import { SagtAv } from '../../felles/kartlegging/SagtAv.tsx'
import { useSpraak, useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Bekreftelse } from './Bekreftelse.tsx'
import { Delsporsmal } from './Delsporsmal.tsx'
import { Kolonnekonflikt } from './Kolonnekonflikt.tsx'
import { Kolonnestatus } from './Kolonnestatus.tsx'
import { harSvar, type Kladdvalg, trengerGrunnlag } from './kladd.ts'
import { Merking } from './Merking.tsx'
import { useKladd, useRom } from './Romkontekst.tsx'
import { SistSagt } from './SistSagt.tsx'
import stil from './Svarkolonne.module.css'
import { apneGrener, passer, raskeSvar, type Sporsmalene } from './sporsmal.ts'
import { type Fellesvisning, svarFraSamtalen } from './svarrom.ts'
import { Tillegg } from './Tillegg.tsx'

type Props = {
  hvem: string
  navn: string
  /** Står over kolonnen i stedet for navnet. */
  tittel?: string
  /** Alder, rolle eller det som ellers skiller søsken i én blikk. */
  under: string
  /** Spørsmål som ikke passer alderen, stilles ikke. Er den ukjent, stilles alle. */
  alder: number | null
  /** Rollen til en voksen. */
  rolle?: string
  tema: Tema
  celle: Cellevisning
  sporsmal: Sporsmalene
  /** Barnet selv kan ha sagt det; en voksen svarer for seg selv. */
  erBarn: boolean
  /** Spørsmålet i kolonnen, når det ikke er det som står stort over. */
  visSporsmal?: boolean
  /** Det siste svaret for familien om temaet, når det finnes. */
  felles?: Fellesvisning | undefined
}

/**
 * Ett menneske, ett tema: det som ble sagt sist, de raske svarene, ordene, og hvem som sa det. Føres inn når fokus forlater kolonnen.
 * Tegnes bare på nytt når noe i akkurat denne kolonnen er endret.
 */
export const Svarkolonne = memo(function Svarkolonne(props: Props) {
  const {
    hvem,
    navn,
    tittel = navn,
    under,
    alder,
    rolle,
    tema,
    celle,
    sporsmal,
    erBarn,
    visSporsmal = false,
    felles,
  } = props
  const { samtalerom: t } = useTekster()
  const { spraak } = useSpraak()
  const { svarrom, sakId, samtaleId, dato, voksne } = useRom()
  const { vist, avsender, kladd, sett } = useKladd(hvem, tema, celle)
  const id = useId()
  const { hoved } = sporsmal
  const staar = svarFraSamtalen(celle, samtaleId)
  const forlat = (hendelse: FocusEvent<HTMLElement>) => {
    if (hendelse.relatedTarget instanceof Node && hendelse.currentTarget.contains(hendelse.relatedTarget))
      return
    // Vinduet mistet fokus: hun er ikke ferdig med kolonnen, bare borte fra skjermen.
    if (hendelse.relatedTarget === null && !document.hasFocus()) return
    svarrom.forlat(hvem, tema)
  }
  const kartlegges = vist.valg !== 'ikke-relevant' && vist.valg !== 'onsker-ikke-a-svare'
  const etikett =
    vist.valg === 'ikke-relevant'
      ? t.hvorforIkkeRelevant
      : vist.valg === 'onsker-ikke-a-svare'
        ? t.merknad
        : t.svar
  return (
    <section
      className={stil.kolonne}
      aria-labelledby={id}
      tabIndex={-1}
      data-kolonne={hvem}
      data-tema={tema}
      onBlur={forlat}
    >
      <Heading id={id} level="3" size="xsmall" className={stil.navn}>
        {tittel}
        {under && <span className={stil.under}>{under}</span>}
      </Heading>
      <SistSagt hvem={hvem} navn={navn} tema={tema} celle={celle} besvart={kladd !== undefined} />
      {erBarn && felles && <Bekreftelse hvem={hvem} navn={navn} felles={felles} />}
      <Kolonnekonflikt hvem={hvem} tema={tema} celle={celle} kladd={vist} felles={felles} />
      {visSporsmal && hoved && (
        <p className={stil.sporsmal}>{hoved.tekst[spraak].replaceAll('{navn}', navn)}</p>
      )}
      <Hurtigsvar<Kladdvalg>
        siffer
        legende={t.raskt(navn)}
        valg={raskeSvar(hoved?.svarform ?? (tema === 'antall-alder' ? 'fri' : 'har-mangler')).map(v => ({
          verdi: v,
          tekst: t.valg[v],
        }))}
        verdi={vist.valg}
        vedValg={valg => sett({ valg })}
      />
      <Textarea
        size="small"
        label={etikett}
        minRows={2}
        lang={spraak}
        spellCheck
        autoComplete="off"
        value={vist.tekst}
        onChange={hendelse => sett({ tekst: hendelse.target.value })}
      />
      {kartlegges && (
        <Delsporsmal
          grener={apneGrener(hoved, vist.valg)}
          flere={sporsmal.flere.filter(s => passer(s, alder, rolle))}
          navn={navn}
          verdi={vist.delsvar}
          detaljer={vist.detaljer}
          vedEndring={sett}
        />
      )}
      <SagtAv
        verdi={avsender}
        vedEndring={({ sagtAv, sagtAvPerson }) => sett({ sagtAv, sagtAvPerson })}
        voksne={voksne}
        barn={erBarn ? navn : undefined}
      />
      {trengerGrunnlag(avsender.sagtAv) && (
        <Grunnlagsfelt
          sakId={sakId}
          om={[hvem]}
          dag={dato}
          verdi={vist.grunnlag}
          vedEndring={grunnlag => sett({ grunnlag })}
        />
      )}
      {kartlegges && (
        <Tillegg
          hvem={hvem}
          navn={navn}
          tema={tema}
          kladd={vist}
          sett={sett}
          slag={sporsmal.detaljer}
          svarNr={staar?.nr}
        />
      )}
      {harSvar(kladd) && (
        <Signalvarsel
          sakId={sakId}
          tekst={signaltekst(vist)}
          gjelder={hvem as PersonId}
          samtaleId={samtaleId as SamtaleId}
        />
      )}
      <Merking kladd={vist} sett={sett}>
        <Kolonnestatus kladd={kladd} staar={staar !== undefined} celle={celle} />
      </Merking>
    </section>
  )
})
