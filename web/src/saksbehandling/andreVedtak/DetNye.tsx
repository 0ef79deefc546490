import type { Dato } from '@handlingsrom/domene/felles/dato'
import { nesteVirkedag } from '@handlingsrom/domene/felles/kalender'
import type { Nodhjelpsinnhold } from '@handlingsrom/domene/vedtak/hendelser'
import type { Saksvisning } from '@handlingsrom/kontrakt/sak/visning'
import type { Vedtaksvisning } from '@handlingsrom/kontrakt/sak/vurdering'
import { BodyShort } from '@navikt/ds-react'
import { useNavigate } from '@tanstack/react-router'
import { Lenke } from '../../felles/komponenter/Lenke.tsx'
import { Nodhjelpsskjema } from '../../felles/nodhjelp/Nodhjelpsskjema.tsx'
import { barnaNaa, kartlegges } from '../../felles/sak/gjeldende.ts'
import { useTekster } from '../../felles/tekster/SpraakGiver.tsx'
import stil from './AndreVedtak.module.css'
import { Annetskjema } from './Annetskjema.tsx'
import { Depositumskjema } from './Depositumskjema.tsx'
import { Opphorskjema } from './Opphorskjema.tsx'
import type { Valg } from './opptaksvalg.ts'

type Props = {
  sakId: string
  sak: Saksvisning
  valg: Valg
  gammelt: Vedtaksvisning
  forrige: Vedtaksvisning | undefined
}

/** Skjemaet for det hun har valgt. De er de samme som ellers, og sier hvilket vedtak det nye kommer i stedet for. */
export function DetNye({ sakId, sak, valg, gammelt, forrige }: Props) {
  const t = useTekster().opptak
  const { soknadId } = gammelt
  const { malform } = sak.soker
  const felles = { sakId, soknadId, malform, gammelt, forrige }
  switch (valg) {
    case 'stonad':
      return <Lenke til={`/saker/${sakId}/vurdering/${soknadId}`}>{t.tilVurderingen}</Lenke>
    case 'akutt':
      return <Hjelpen sakId={sakId} sak={sak} gammelt={gammelt} />
    case 'opphor':
      return gammelt.gjenopptak?.slutter ? (
        <Opphorskjema
          sakId={sakId}
          gammelt={gammelt}
          slutter={gammelt.gjenopptak.slutter}
          forrige={forrige}
          barn={barnaNaa(sak).filter(kartlegges)}
          malform={malform}
        />
      ) : null
    case 'depositum':
      return (
        <div className={stil.skjema}>
          <Depositumskjema {...felles} barn={iFamilien(sak)} />
        </div>
      )
    case 'radgivning':
    case 'avslag-akutt':
      return (
        <div className={stil.skjema}>
          <Annetskjema {...felles} slag={valg} dagens={sak.dagens} />
        </div>
      )
    default:
      return valg satisfies never
  }
}

/** Et barn som ventes, er ikke i familien ennå, og ingen kan skrive om det. */
const iFamilien = (sak: Saksvisning) => barnaNaa(sak).filter(b => b.relasjon !== 'ventet')

/** Hjelpen gis her og nå. Står noe i veien for å erstatte, er det alltid en vei til å gi den uten. */
function Hjelpen({ sakId, sak, gammelt }: Pick<Props, 'sakId' | 'sak' | 'gammelt'>) {
  const t = useTekster().opptak
  const gaa = useNavigate()
  const frist = nesteVirkedag(sak.dagens as Dato)
  const { soknadId, vedtakId } = gammelt
  return (
    <>
      {gammelt.gaNoe && <BodyShort>{gjaldtEtSted(gammelt) ? t.stedet : t.hjelpen}</BodyShort>}
      <Nodhjelpsskjema
        sakId={sakId}
        soknadId={soknadId}
        frist={frist}
        inhabil={false}
        malform={sak.soker.malform}
        barn={iFamilien(sak)}
        erstatter={{ vedtakId, ...slikDetSto(gammelt, frist) }}
        vedInnvilget={ny => void gaa({ to: `/saker/${sakId}/vedtak/${ny ?? vedtakId}` })}
      />
      <Lenke til={`/saker/${sakId}/nodhjelp/${soknadId}`}>{t.utenErstatte}</Lenke>
    </>
  )
}

const gjaldtEtSted = ({ gjenopptak }: Vedtaksvisning): boolean =>
  gjenopptak?.slutter?.hva === 'midlertidig-botilbud'

/** Én person alene kan bare gi mer: behovene, formen og dagen er de samme, til hun endrer dem. Beløpet skriver hun selv. */
function slikDetSto({ nodhjelp: n }: Vedtaksvisning, frist: Dato) {
  const til = n?.gjelderTil as Dato | undefined
  return {
    hva: n?.dekker ?? [],
    form: (n?.form ?? 'penger') as Nodhjelpsinnhold['form'],
    til: til && til > frist ? til : frist,
  }
}
