import { forvaltningsloven, medLedd } from '../hjemmel.ts'
import { ikkeOppfylt, kreverSkjonn, oppfylt, type Subsumsjon } from '../subsumsjon.ts'

/**
 * § 6 Habilitetskrav. Den som er part, nær slekt eller svoger, er eller har vært gift med, er forlovet med eller i
 * fosterforhold til en part, er verge eller fullmektig, eller leder en part, kan verken tilrettelegge eller avgjøre saken
 * (første ledd). Andre særegne forhold vurderes konkret (andre ledd). Er lederen ugild, kan en direkte underordnet ikke
 * avgjøre saken (tredje ledd), men kan forberede den.
 *
 * Lest: konsolidert tekst per 2. juli 2026, https://lovdata.no/lov/1967-02-10/§6. Samboer fanges i dag av andre ledd. Ny lov §§ 25–27
 * nevner også samboer og ste-slekt; den gjelder ikke ennå.
 * Overlatt til skjønn: andre særegne forhold (andre ledd), og unntaket for det åpenbart uvesentlige (fjerde ledd).
 * Vårt valg: unntaket i fjerde ledd regnes ikke ut; den det gjelder, forelegger spørsmålet for sin overordnede (§ 8).
 */
export const hjemmel = forvaltningsloven('6', 'Habilitetskrav', {
  paragraf: '26',
  tittel: 'Forhold som fører til inhabilitet uten videre',
})

/** Forhold som gjør ugild uten videre (første ledd bokstav a–e). */
export const TILKNYTNINGER = [
  'part',
  'slekt-i-rett-linje',
  'soskens-ledd',
  'svogerskap',
  'gift-eller-har-vart-gift',
  'forlovet',
  'fosterforhold',
  'verge-eller-fullmektig',
  'leder-hos-part',
] as const
export type Tilknytning = (typeof TILKNYTNINGER)[number]

export type Fakta = {
  readonly tilknytninger: readonly Tilknytning[]
  /** Den ansattes eget svar på andre ledd; `undefined` når det ikke er spurt. */
  readonly andreSaregneForhold: boolean | undefined
  readonly lederErUgild: boolean
  readonly rolle: 'tilrettelegger' | 'avgjor'
}

/** «Oppfylt»: ugild uten videre. «Ikke oppfylt»: ingen av forholdene er oppgitt. */
export function erUgildEtter6(fakta: Fakta): Subsumsjon {
  if (fakta.tilknytninger.length > 0) {
    return oppfylt(
      medLedd(hjemmel, 'første'),
      `Oppgitt tilknytning: ${fakta.tilknytninger.map(navn).join(', ')}.`,
    )
  }
  if (fakta.lederErUgild && fakta.rolle === 'avgjor') {
    return oppfylt(
      medLedd(hjemmel, 'tredje'),
      'Nærmeste leder er ugild, og en direkte underordnet kan ikke avgjøre saken.',
    )
  }
  if (fakta.andreSaregneForhold === false)
    return ikkeOppfylt(hjemmel, 'Den ansatte har oppgitt at ingen forhold foreligger.')
  return kreverSkjonn(
    medLedd(hjemmel, 'andre'),
    'Finnes det andre særegne forhold som kan svekke tilliten til upartiskheten?',
    fakta.andreSaregneForhold
      ? 'Den ansatte har oppgitt et særegent forhold.'
      : 'Den ansatte har ikke svart.',
  )
}

const NAVN = {
  part: 'part i saken',
  'slekt-i-rett-linje': 'slekt i opp- eller nedstigende linje',
  'soskens-ledd': 'søsken',
  svogerskap: 'svogerskap i rett linje eller så nær som søsken',
  'gift-eller-har-vart-gift': 'gift eller tidligere gift',
  forlovet: 'forlovet',
  fosterforhold: 'fosterforelder eller fosterbarn',
  'verge-eller-fullmektig': 'verge eller fullmektig',
  'leder-hos-part': 'ledende stilling eller styreverv hos en part',
} satisfies Record<Tilknytning, string>

const navn = (t: Tilknytning): string => NAVN[t]
