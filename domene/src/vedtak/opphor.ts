import { barnIHusstanden, erBarnPaa } from '../husstand/tilstand.ts'
import { erTom, kanIkke, type Omgivelse, type Utfort } from '../sak/omgivelse.ts'
import type { Sak } from '../sak/tilstand.ts'
import { utbetalingerFor } from '../utbetaling/tilstand.ts'
import { type AnnetVedtak, OPPHORER, type Opphorer } from './annet.ts'
import type { Avgjort } from './kjede.ts'
import { erNodhjelp, type MedInnhold, svarerPaSoknaden, VARER, vedtaksslag } from './vedtaksslag.ts'

export type Opphor = Extract<AnnetVedtak, { slag: 'opphor' }>

/**
 * Det nye vedtaket slik det gamle gjør det mulig: det som sto ved siden av søknaden, blir ikke svaret på den. Var det svaret, kan et nytt si at resten av
 * søknaden får sitt eget. At noe slutter, gjelder det samme som det gamle, og det kan ingen velge om.
 */
export function somDetGamle(annet: AnnetVedtak, forrige: Avgjort): AnnetVedtak {
  if (annet.slag === 'avvisning' || annet.slag === 'avslag-akutt') return annet
  const avgjorSoknaden = svarerPaSoknaden(forrige) && (annet.slag === 'opphor' || annet.avgjorSoknaden)
  if (annet.slag !== 'opphor') return { ...annet, avgjorSoknaden }
  const { til, vurdering19, erGitt, hjemmel: _, ...resten } = annet
  const hva = detSomSlutter(forrige) ?? annet.hva
  const hjemmel = depositumshjemmel(forrige)
  return {
    ...resten,
    hva,
    avgjorSoknaden,
    ...(VARER.has(hva)
      ? til
        ? { til }
        : {}
      : { vurdering19: vurdering19 ?? '', ...(erGitt === undefined ? {} : { erGitt }) }),
    ...(hjemmel ? { hjemmel } : {}),
  }
}

/** Paragrafen depositumet var gitt etter. Har det alt sluttet, står den der. */
function depositumshjemmel({ innhold }: MedInnhold): Opphor['hjemmel'] {
  if (erNodhjelp(innhold)) return undefined
  const { annet } = innhold
  return annet?.slag === 'depositum' || annet?.slag === 'opphor' ? annet.hjemmel : undefined
}

/** Hjelpen som kan slutte. Står vedtaket selv på at noe slutter, er det den samme. */
export function detSomSlutter({ innhold }: MedInnhold): Opphorer | undefined {
  const slag = vedtaksslag(innhold)
  if (!erNodhjelp(innhold) && innhold.annet?.slag === 'opphor') return innhold.annet.hva
  return OPPHORER.find(x => x === slag)
}

/**
 * Det som må stemme for at hjelp kan slutte: en siste dag som ikke er vært, at det som trekkes, ikke er gitt, § 19 når det er penger, og ord om hvert
 * barn: for et botilbud hvor barnet skal bo (§ 27). Planen vet bare om penger den har fått inn; om varer, en garanti og resten svarer et menneske. Om hjelpen
 * skal slutte, er også et menneskes valg.
 */
export function kanIkkeOpphore(sak: Sak, a: Opphor, forrige: Avgjort, o: Omgivelse): Utfort | undefined {
  if (VARER.has(a.hva)) {
    if (!a.til || a.til < o.naa.dato || a.til >= sisteDagEtter(forrige)) return kanIkke('opphor-tid')
  } else {
    if (erBetalt(sak, forrige, o)) return kanIkke('hjelpen-er-gitt')
    if (a.erGitt === undefined) return kanIkke('gitt-ikke-besvart')
    if (a.erGitt) return kanIkke('noe-er-gitt')
    if (erTom(a.vurdering19 ?? '')) return kanIkke('paragraf-19-ikke-vurdert')
  }
  const barna = barnIHusstanden(sak.husstand)
  if (a.barna.some(b => !barna.some(x => x.personId === b.personId))) return kanIkke('barn-finnes-ikke')
  const uten = barna
    .filter(x => erBarnPaa(o.personer[x.personId]?.fodselsdato, o.naa.dato))
    .find(x => !a.barna.some(b => b.personId === x.personId && !erTom(b.ord)))
  return uten ? kanIkke('barn-ikke-vurdert', { gjelder: uten.personId }) : undefined
}

/** Dagen hjelpen uansett er ute. Råd og veiledning har ingen. */
const sisteDagEtter = ({ innhold }: Avgjort): string => (erNodhjelp(innhold) ? innhold.gjelderTil : '9')

/** Noe er betalt, eller skulle vært betalt før i dag: da er det gått ut til noen sier noe annet. */
const erBetalt = (sak: Sak, { vedtakId }: Avgjort, o: Omgivelse): boolean =>
  utbetalingerFor(sak.utbetalinger, vedtakId).some(
    u => u.status === 'utbetalt' || (u.status === 'planlagt' && u.forfall < o.naa.dato),
  )
