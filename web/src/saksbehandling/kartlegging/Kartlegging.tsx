import type { Kartleggingsvisning } from '@handlingsrom/kontrakt/sak/visning'
import { ToggleGroup } from '@navikt/ds-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useHurtigtast } from '../../felles/innstillinger/hurtigtaster.ts'
import { useSmalSkjerm } from '../../felles/innstillinger/useSmalSkjerm.ts'
import { antallPerTilstand, CELLETILSTANDER } from '../../felles/komponenter/celletilstand.ts'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { Side } from '../../felles/komponenter/Side.tsx'
import { Laster, Sporring, Tomt } from '../../felles/komponenter/Tilstander.tsx'
import { Tilstandsmerke } from '../../felles/komponenter/Tilstandsmerke.tsx'
import { kartlegges } from '../../felles/sak/gjeldende.ts'
import { kartleggingSporring } from '../../felles/sak/sporringer.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import { Barnefaner } from './Barnefaner.tsx'
import stil from './Kartlegging.module.css'
import { Matrise } from './Matrise.tsx'
import { Svarpanel } from './Svarpanel.tsx'
import { mangler, type Plass, teller, temaSomVises } from './utvalg.ts'

/** For hvert barn og hvert tema: hva vi vet, hvor gammelt det er, og hva ingen har spurt om. */
export function Kartlegging() {
  const { sakId } = useParams({ strict: false }) as { sakId: string }
  return (
    <Sporring sporring={useQuery(kartleggingSporring(sakId))} laster={<Laster rader={8} hoyde={48} />}>
      {visning => <Innhold sakId={sakId} visning={visning} />}
    </Sporring>
  )
}

function Innhold({ sakId, visning }: { sakId: string; visning: Kartleggingsvisning }) {
  const { kartlegging: t } = useTekster()
  const sok = useSearch({ strict: false }) as { vis?: string }
  const gaa = useNavigate()
  const smal = useSmalSkjerm()
  const [apen, apne] = useState<Plass>()
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
  const felles = { sakId, visning, bareMangler, apen, apne }
  return (
    <Side
      tittel={t.tittel}
      fanetittel={t.fane}
      hensikt={[sammendrag, verst.n > 0 ? t.ikkeSpurtOm(verst.navn, verst.n) : ''].filter(Boolean).join(' ')}
    >
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
      {temaSomVises(visning, bareMangler).length === 0 ? (
        <Tomt tittel={t.ingenManglerTittel}>{t.ingenMangler}</Tomt>
      ) : smal ? (
        <Barnefaner {...felles} />
      ) : (
        <div className={apen ? stil.medPanel : undefined}>
          <Matrise {...felles} />
          {apen && <Svarpanel {...felles} apen={apen} />}
        </div>
      )}
      {smal && apen && <Svarpanel {...felles} apen={apen} smal />}
    </Side>
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
