import { forvaltningsloven, medLedd } from '../hjemmel.ts'
import { ikkeOppfylt, oppfylt, type Subsumsjon } from '../subsumsjon.ts'

/**
 * § 27 Underretning om vedtaket. Partene underrettes så snart som mulig. Underretningen opplyser om klageadgang, klagefrist,
 * klageinstans, fremgangsmåten og retten til innsyn; om utsatt gjennomføring når vedtaket kan gjennomføres til skade før
 * klagen er avgjort (tredje ledd); og, når forholdene gir grunn til det, om fritt rettsråd, veiledning og sakskostnader
 * (fjerde ledd).
 *
 * Lest: konsolidert tekst per 2. juli 2026, https://lovdata.no/lov/1967-02-10/§27. Ny lov §§ 58–59 krever også kontaktpunkt
 * og navn på saksbehandler og ansvarlig; den gjelder ikke ennå.
 * Overlatt til skjønn: om vedtaket kan gjennomføres til skade, og om forholdene gir grunn til opplysningene i fjerde ledd.
 * Vårt valg: brevet har alltid med utsatt gjennomføring når noe er avslått, redusert eller stanset.
 */
export const hjemmel = forvaltningsloven('27', 'Underretning om vedtaket', {
  paragraf: '59',
  tittel: 'Innholdet i meldingen',
})

export const OPPLYSNINGER_I_UNDERRETNING = [
  'klageadgang',
  'klagefrist',
  'klageinstans',
  'fremgangsmate',
  'innsyn',
  'utsatt-gjennomforing',
  'fritt-rettsrad',
  'veiledning',
  'sakskostnader',
] as const
export type OpplysningIUnderretning = (typeof OPPLYSNINGER_I_UNDERRETNING)[number]

export type Fakta = {
  readonly med: readonly OpplysningIUnderretning[]
  readonly kanGjennomforesTilSkade: boolean
  /** Opplysninger etter fjerde ledd som forholdene gir grunn til. */
  readonly aktuelle: readonly ('fritt-rettsrad' | 'veiledning' | 'sakskostnader')[]
}

/** Om underretningen har opplysningene med. «Oppfylt» gjelder bare at de er der, ikke at de er forståelige. */
export function harPaakrevdeOpplysninger({ med, kanGjennomforesTilSkade, aktuelle }: Fakta): Subsumsjon {
  const krevd: readonly OpplysningIUnderretning[] = [
    ...ALLTID,
    ...(kanGjennomforesTilSkade ? (['utsatt-gjennomforing'] as const) : []),
    ...aktuelle,
  ]
  const mangler = krevd.filter(opplysning => !med.includes(opplysning))
  return mangler.length > 0
    ? ikkeOppfylt(hjemmel, ...mangler.map(opplysning => `Brevet opplyser ikke om ${NAVN[opplysning]}.`))
    : oppfylt(medLedd(hjemmel, 'tredje'), `Brevet opplyser om ${krevd.map(o => NAVN[o]).join(', ')}.`)
}

const ALLTID = ['klageadgang', 'klagefrist', 'klageinstans', 'fremgangsmate', 'innsyn'] as const

const NAVN = {
  klageadgang: 'retten til å klage',
  klagefrist: 'klagefristen',
  klageinstans: 'klageinstansen',
  fremgangsmate: 'hvordan man klager',
  innsyn: 'retten til å se sakens dokumenter',
  'utsatt-gjennomforing': 'adgangen til å be om utsatt gjennomføring',
  'fritt-rettsrad': 'adgangen til å søke fritt rettsråd',
  veiledning: 'Navs veiledningsplikt',
  sakskostnader: 'adgangen til å få dekket sakskostnader',
} satisfies Record<OpplysningIUnderretning, string>
