import type { Dato } from '../felles/dato.ts'
import { dagMedOrd } from '../felles/manedsnavn.ts'
import { type Spraak, type Trespraak, tre } from '../felles/spraak.ts'
import { TEMA } from '../kartlegging/tema.ts'
import { TEMANAVN } from '../kartlegging/temanavn.ts'
import type { Arkdel, Kartleggingsark } from '../utskrift/typer.ts'

/**
 * Kravene tilsynet leser sakene mot, på én side (S-242). Kartlegging og vurdering er Helsetilsynets egne målepunkter (veileder 4/2022, gjengitt i rapport 6/2024
 * vedlegg I), ordrett på bokmål; oppfølging er skrevet om, for ordlyden er ikke funnet. Nynorsk og engelsk er våre. Listen spør; den svarer ikke.
 */
const KARTLEGGING = [
  tre(
    'K1 Nav-kontoret gjennomfører og tilrettelegger for kartleggingssamtaler hvor barns behov inngår som tema.',
    'K1 Nav-kontoret gjennomfører og legg til rette for kartleggingssamtalar der behova til barn er eit tema.',
    'K1 The office holds and facilitates mapping conversations where children’s needs are a topic.',
  ),
  tre(
    'K2 Nav-kontoret innhenter, muntlig og skriftlig, opplysninger om barna hvor opplysningene ikke allerede foreligger.',
    'K2 Nav-kontoret hentar inn, munnleg og skriftleg, opplysningar om barna der dei ikkje alt ligg føre.',
    'K2 The office obtains, orally and in writing, information about the children that is not already there.',
  ),
  tre(
    'K3 Saksmappene inneholder opplysninger om barna i tråd med listen:',
    'K3 Saksmappene inneheld opplysningar om barna i tråd med lista:',
    'K3 The files contain information about the children in line with the list:',
  ),
]
const VURDERING = [
  tre(
    'V1 Nav-kontoret holder barnetrygden utenfor beregningen.',
    'V1 Nav-kontoret held barnetrygda utanfor utrekninga.',
    'V1 The office keeps child benefit outside the calculation.',
  ),
  tre(
    'V2 Nav-kontoret foretar en individuell vurdering basert på kartleggingen, hvor det tas hensyn til hvert enkelt barns behov.',
    'V2 Nav-kontoret gjer ei individuell vurdering ut frå kartlegginga, der det blir teke omsyn til behova til kvart barn.',
    'V2 The office makes an individual assessment based on the mapping, with regard to each child’s needs.',
  ),
  tre(
    'V3 I saksbehandlingen synliggjøres det hvordan barnets beste er vurdert ut fra situasjon og behov. Det må fremgå hvordan hensynet til barnet er vektet opp mot andre hensyn.',
    'V3 I saksbehandlinga er det synleg korleis det beste for barnet er vurdert ut frå situasjon og behov. Det må gå fram korleis omsynet til barnet er vege mot andre omsyn.',
    'V3 The case shows how the child’s best interests are assessed, and how they are weighed against other considerations.',
  ),
  tre(
    'V4 Nav-kontoret foretar en vurdering etter § 19 hvor det omsøkte avslås etter § 18.',
    'V4 Nav-kontoret gjer ei vurdering etter § 19 der det det er søkt om, blir avslått etter § 18.',
    'V4 The office makes an assessment under § 19 where what is applied for is refused under § 18.',
  ),
  tre(
    'V5 Beslutningene henger sammen med vurderingene.',
    'V5 Avgjerdene heng saman med vurderingane.',
    'V5 The decisions follow from the assessments.',
  ),
]
const OPPFOLGING = [
  tre(
    'O Er et behov møtt med oppfølging: oppfølgingssamtaler, samarbeid med andre tjenester eller vedtak etter § 17?',
    'O Er eit behov møtt med oppfølging: oppfølgingssamtalar, samarbeid med andre tenester eller vedtak etter § 17?',
    'O Is a need met with follow-up: conversations, cooperation with other services or a decision under § 17?',
  ),
]
const ORD = {
  tittel: tre('Sjekkliste: barnas behov', 'Sjekkliste: behova til barna', 'Checklist: the children’s needs'),
  ingress: tre(
    'Det tilsynet 2022–2023 så etter i sakene. Et kryss her sier at du har tenkt på det, ikke at loven er oppfylt.',
    'Det tilsynet 2022–2023 såg etter i sakene. Eit kryss her seier at du har tenkt på det, ikkje at lova er oppfylt.',
    'What the inspection 2022–2023 looked for in the files. A tick here says you have thought of it, not that the law is met.',
  ),
  kartlegging: tre('Kartlegging', 'Kartlegging', 'Mapping'),
  vurdering: tre('Vurdering og beslutning', 'Vurdering og avgjerd', 'Assessment and decision'),
  oppfolging: tre('Oppfølging', 'Oppfølging', 'Follow-up'),
  for: tre('For hvert barn:', 'For kvart barn:', 'For each child:'),
  kilde: tre(
    'Kilde: Helsetilsynet 4/2022 og 6/2024',
    'Kjelde: Helsetilsynet 4/2022 og 6/2024',
    'Source: Helsetilsynet 4/2022 and 6/2024',
  ),
} as const

type Grunnlag = { readonly spraak: Spraak; readonly dato: Dato; readonly avsender: string }

export function sjekklisteark({ spraak, dato, avsender }: Grunnlag): Kartleggingsark {
  const i = (t: Trespraak): string => t[spraak]
  const rute = (etikett: string): Arkdel => ({ slag: 'felt', etikett, valg: [''], linjer: 1 })
  const del = (tittel: Trespraak, punkter: readonly Trespraak[]): readonly Arkdel[] => [
    { slag: 'overskrift', niva: 2, tekst: i(tittel) },
    ...punkter.map(p => rute(i(p))),
  ]
  return {
    spraak,
    tittel: i(ORD.tittel),
    ingress: i(ORD.ingress),
    dato,
    datotekst: dagMedOrd(dato, spraak),
    avsender,
    bunntekst: i(ORD.kilde),
    deler: [
      ...del(ORD.kartlegging, KARTLEGGING),
      { slag: 'hjelp', tekst: `${i(ORD.for)} ${TEMA.map(x => i(TEMANAVN[x])).join(' · ')}` },
      ...del(ORD.vurdering, VURDERING),
      ...del(ORD.oppfolging, OPPFOLGING),
    ],
  }
}
