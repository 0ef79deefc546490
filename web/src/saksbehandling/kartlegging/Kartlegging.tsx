import type { KartleggingForKontroll } from '@handlingsrom/domene/kontroll/kartleggingForKontroll'
import { kontrollerKartlegging } from '@handlingsrom/domene/kontroll/kontroller'
import type { Kartleggingsvisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import { Heading, ToggleGroup } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useHurtigtast } from '../../felles/innstillinger/hurtigtaster.ts'
import { useSmalSkjerm } from '../../felles/innstillinger/useSmalSkjerm.ts'
import { Gjelderher } from '../../felles/internkontroll/Gjelderher.tsx'
import { type Kartleggingssok, plassI } from '../../felles/kartlegging/celleadresse.ts'
import { antallPerTilstand, CELLETILSTANDER } from '../../felles/komponenter/celletilstand.ts'
import { Kontrolliste } from '../../felles/komponenter/Kontrolliste.tsx'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { Side } from '../../felles/komponenter/Side.tsx'
import { Feilet, Laster, Sporring, Tomt } from '../../felles/komponenter/Tilstander.tsx'
import { Tilstandsmerke } from '../../felles/komponenter/Tilstandsmerke.tsx'
import { kartlegges, ungdomHjemme } from '../../felles/sak/gjeldende.ts'
import { kartleggingSporring, tidligereKartleggingSporring } from '../../felles/sak/sporringer.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Barnefaner } from './Barnefaner.tsx'
import { Handlinger } from './Handlinger.tsx'
import stil from './Kartlegging.module.css'
import { Matrise } from './Matrise.tsx'
import { Omfangslinje } from './Omfangslinje.tsx'
import { Sammenligning, type Vis } from './Sammenligning.tsx'
import { Svarpanel } from './Svarpanel.tsx'
import { type Matriseprops, mangler, type Plass, teller, temaSomVises } from './utvalg.ts'

/** For hvert barn og hvert tema: hva vi vet, hvor gammelt det er, og hva ingen har spurt om. */
export function Kartlegging() {
  const { sakId } = useParams({ strict: false }) as { sakId: string }
  return (
    <Sporring sporring={useQuery(kartleggingSporring(sakId))} laster={<Laster side rader={8} hoyde={48} />}>
      {visning => <Innhold sakId={sakId} visning={visning} />}
    </Sporring>
  )
}

function Innhold({ sakId, visning: naa }: { sakId: string; visning: Kartleggingsvisning }) {
  const { kartlegging: t, sak } = useTekster()
  const sok = useSearch({ strict: false }) as Kartleggingssok
  const gaa = useNavigate()
  const smal = useSmalSkjerm()
  const [apen, apne] = useState<Plass | undefined>(() => plassI(sok.celle))
  const [nr, velgNr] = useState<number>()
  const [vis, velgVis] = useState<Vis>('endringer')
  const tidligere = useQuery({ ...tidligereKartleggingSporring(sakId, nr ?? 0), enabled: nr !== undefined })
  const da = nr === undefined ? undefined : tidligere.data
  const slikDetSto = da !== undefined && vis === 'da'
  const visning = slikDetSto ? da : naa
  const kontroller = useMemo(
    () => kontrollerKartlegging(naa.kontrollbilde as unknown as KartleggingForKontroll),
    [naa.kontrollbilde],
  )
  const bareMangler = sok.vis === 'mangler'
  const velg = (vis: string) =>
    void gaa({
      to: `/saker/${sakId}/kartlegging`,
      search: vis === 'mangler' ? { vis: 'mangler' } : {},
      replace: true,
    })
  useHurtigtast('m', () => velg(bareMangler ? 'alle' : 'mangler'))

  const celler = visning.barn.filter(kartlegges).flatMap(b => b.celler)
  const manglende = visning.barn.filter(teller).flatMap(b => b.celler.filter(mangler))
  const verst = visning.barn
    .filter(teller)
    .map(b => ({ b, n: b.celler.filter(c => c.tilstand === 'ikke-spurt').length }))
    .reduce<{ navn: string; n: number }>((v, { b, n }) => (n > v.n ? { navn: b.fornavn, n } : v), {
      navn: '',
      n: 0,
    })
  const unge = ungdomHjemme(visning)
  const sammendrag =
    manglende.length === 0 ? t.hel(celler.length) : t.sammendrag(manglende.length, celler.length)
  if (visning.barn.length === 0) {
    return (
      <Side tittel={t.tittel} fanetittel={t.fane}>
        <Tomt tittel={t.ingenBarn} handling={<Lenke til={`/saker/${sakId}`}>{t.tilOversikten}</Lenke>}>
          {t.ingenBarnTekst}
        </Tomt>
      </Side>
    )
  }
  const antall = antallPerTilstand(celler.map(c => c.tilstand))
  const felles = {
    sakId,
    visning,
    bareMangler,
    apen,
    apne,
    da: vis === 'endringer' ? da : undefined,
    ved: slikDetSto ? nr : undefined,
  }
  const tema = temaSomVises(visning, bareMangler)
  return (
    <Side
      tittel={t.tittel}
      fanetittel={t.fane}
      handlinger={<Handlinger sakId={sakId} visning={naa} />}
      hensikt={[
        sammendrag,
        verst.n > 0 ? t.ikkeSpurtOm(verst.navn, verst.n) : '',
        unge > 0 ? sak.familie.ungdomHjemme(unge) : '',
      ]
        .filter(Boolean)
        .join(' ')}
    >
      <Gjelderher skjerm="kartlegging" />
      <Omfangslinje sakId={sakId} visning={naa} />
      <Sammenligning visning={naa} da={da} nr={nr} vis={vis} vedNr={velgNr} vedVis={velgVis} />
      {tidligere.isError && nr !== undefined && <Feilet feil={tidligere.error} />}
      <div className={stil.linje}>
        <ToggleGroup
          size="small"
          aria-label={t.visning}
          value={bareMangler ? 'mangler' : 'alle'}
          onChange={velg}
        >
          <ToggleGroup.Item value="alle">{t.alle(celler.length)}</ToggleGroup.Item>
          <ToggleGroup.Item value="mangler">{t.manglerValg(manglende.length)}</ToggleGroup.Item>
        </ToggleGroup>
        <Forklaring antall={antall} />
      </div>
      {tema.length === 0 ? (
        <Tomt tittel={t.ingenManglerTittel}>{t.ingenMangler}</Tomt>
      ) : smal ? (
        <Barnefaner {...felles} />
      ) : (
        <div className={apen ? stil.medPanel : undefined}>
          <div className={stil.tabeller}>
            <Matrise {...felles} mennesker={visning.barn} tittel={t.tittel} tema={tema} familien />
            {!bareMangler && visning.voksne.length > 0 && <Voksne {...felles} />}
          </div>
          {apen && <Svarpanel {...felles} apen={apen} />}
        </div>
      )}
      {smal && apen && <Svarpanel {...felles} apen={apen} smal />}
      <Kontrolliste
        kontroller={visning.kontrollerSkjult ? [] : kontroller}
        skjult={visning.kontrollerSkjult}
      />
    </Side>
  )
}

/** De voksne kartlegges også. Her er det ro: det som mangler om dem, sier kontrollene. */
function Voksne(props: Matriseprops) {
  const { kartlegging: t } = useTekster()
  return (
    <section className={stil.voksne} aria-labelledby="de-voksne">
      <Heading id="de-voksne" level="2" size="small" spacing>
        {t.voksne.tittel}
      </Heading>
      <Matrise
        {...props}
        mennesker={props.visning.voksne}
        tittel={t.voksne.tittel}
        tema={props.visning.tema.map(x => x.tema)}
      />
    </section>
  )
}

/** Antallene er tegnforklaringen: ikon, tall og ord på samme sted. */
function Forklaring({ antall }: { antall: ReturnType<typeof antallPerTilstand> }) {
  const { kartlegging: t, felles } = useTekster()
  return (
    <ul className={stil.forklaring} aria-label={t.forklaring}>
      {CELLETILSTANDER.map(tilstand => (
        <li key={tilstand}>
          <Tilstandsmerke tilstand={tilstand} tekst={felles.antallITilstand[tilstand](antall[tilstand])} />
        </li>
      ))}
    </ul>
  )
}
