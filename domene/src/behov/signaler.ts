import { forSammenligning } from '../felles/tekst.ts'
import type { Svar } from '../kartlegging/hendelser.ts'
import type { Tema } from '../kartlegging/tema.ts'

/** Det et signal minner om. Rekkefølgen er den de vises i: det som ikke kan vente, først. */
export const SIGNALER = ['mat', 'kulde', 'vold', 'utkastelse', 'mobbing', 'ferie'] as const
export type Signalkode = (typeof SIGNALER)[number]

/** Det den som leser, kan gjøre med en gang. Ingenting av det skjer av seg selv. */
export type Signaltilbud = 'nodhjelp' | 'behov' | 'meldeplikt'

export type Signalregel = {
  readonly tema: Tema
  readonly tilbyr: readonly Signaltilbud[]
  /** Kravet signalet kommer av, og det foreldrene sa der. */
  readonly kilde: string
  /** Ord som gjør at det spørres. */
  readonly nar: RegExp
  /** De samme ordene brukt slik at de sier det motsatte. */
  readonly unntatt: RegExp
}

/** Slutten og begynnelsen på et ord, også med æ, ø, å og samiske bokstaver. */
const ord = (monster: string): RegExp => new RegExp(`(?<!\\p{L})(?:${monster})(?!\\p{L})`, 'u')
const IKKE = '(?:ikke|ikkje|aldri|ingen|inga|uten|utan|slutt på)'

/**
 * Ord i det noen har skrevet, som gjør at produktet stiller et spørsmål der og da. Det teller ikke, veier ikke og konkluderer ikke: en
 * tekst uten treff sier ingenting, og et treff kan være feil. Utvalget av ord er vårt, på bokmål og nynorsk; kilden til hvert signal er
 * det foreldrene fortalte (Røde Kors-rapporten, kilde 001), og for vold og utkastelse issue 3 § 4.
 */
export const SIGNALREGLER: Readonly<Record<Signalkode, Signalregel>> = {
  mat: {
    tema: 'andre-behov',
    tilbyr: ['nodhjelp', 'behov', 'meldeplikt'],
    kilde: 'S-261, S-265: «fra tid til annen må vi hoppe over måltider», «få satt mat på bordet»',
    nar: ord(
      '(?:ikke|ikkje|ingen|lite|mangler|manglar|uten|utan|tom for|slutt på|råd til) (?:nok )?mat|mat(?:en)? (?:tar|tek|tok) slutt|tomt kjøleskap|kjøleskapet er tomt|sult(?:en|ne|er)|svolt(?:en|ne)|hopp(?:er|e|ar|et|a) over (?:måltid\\p{L}*|mat\\p{L}*|middag\\p{L}*|fro?u?kost\\p{L}*)|(?:uten|utan|ikke|ikkje) (?:med )?matpakke|(?:ikke|ikkje|aldri) (?:seg )?mett\\p{L}*',
    ),
    unntatt: ord(
      `(?:mangler|manglar|trenger|treng|liker|likar) (?:ikke|ikkje) mat|har (?:råd til|nok) mat|${IKKE} (?:er |lenger |lenger er )?(?:sult|svolt)\\p{L}*`,
    ),
  },
  kulde: {
    tema: 'bosituasjon',
    tilbyr: ['nodhjelp', 'behov'],
    kilde: 'S-262: «Vi fryser om vinteren»',
    nar: ord(
      'fryser|frys|frøs|kaldt (?:hjemme|heime|inne|i huset|i leiligheten|i leilegheita)|(?:strømmen|straumen)(?: er| blir| ble| vart| kan bli)? (?:stengt|kutta|kuttet|borte)|steng\\p{L}* (?:av )?(?:strømmen|straumen)|(?:ikke|ikkje|ingen|uten|utan) (?:råd til )?(?:strøm|straum|varme|fyring)|(?:skrur|slår|skrudd|slått|skru|slå) av (?:varmen|ovnene|omnane)',
    ),
    unntatt: ord(
      'fryser (?:ikke|ikkje)|frys (?:ikke|ikkje|ned|inn)|har (?:en |ein )?fryser|i fryser|(?:strømmen|straumen) (?:ble |vart |er )?(?:ikke|ikkje) steng\\p{L}*',
    ),
  },
  vold: {
    tema: 'omsorg-samvaer',
    tilbyr: ['meldeplikt', 'behov'],
    kilde: 'issue 3 § 4: vold; sosialtjenesteloven § 45 bokstav a',
    nar: ord(
      '(?:slår|slo|slått) (?:meg|henne|ho|han|ham|oss|dem|dei|barn\\p{L}*|mamma|pappa|mor|far)|(?:blir|ble|blei|vart) slått|vold\\p{L}*|valdeleg\\p{L}*|(?:brukar|bruker|for|med) vald|mishandl\\p{L}*|overgrep\\p{L}*|redde? (?:hjemme|heime|for (?:far|mor|pappa|mamma|faren|moren|mora|ham|henne|kjæresten))|truer (?:meg|oss|henne|ham|med)|trugar (?:meg|oss|henne|han|med)|tvangsgift\\p{L}*|kjønnslemlest\\p{L}*',
    ),
    unntatt: ord(
      `${IKKE} (?:noen |noko |noe |form for |utsatt for |utsett for |opplevd |vært |vore |er )*(?:vold\\p{L}*|vald\\p{L}*|slått|redde?|overgrep\\p{L}*|mishandl\\p{L}*)`,
    ),
  },
  utkastelse: {
    tema: 'bosituasjon',
    tilbyr: ['nodhjelp', 'behov'],
    kilde: 'issue 3 § 4: utkastelse; sosialtjenesteloven § 27',
    nar: ord(
      'kast\\p{L}* (?:oss |dem |dei |meg |henne )?ut|utkast(?:else|ing)\\p{L}*|fravikelse\\p{L}*|namsmann\\p{L}*|(?:mister|miste|mistet|mista|mistar) (?:boligen|bustaden|leiligheten|leilegheita|huset|hjemmet|heimen)|ingen (?:sted|steder|stad|stader) å (?:bo|bu|sove)|(?:sover|bor|bur|søv) i bil\\p{L}*|må ut av (?:boligen|bustaden|leiligheten|leilegheita|huset)',
    ),
    unntatt: ord(
      `${IKKE} (?:varslet |varsla |fare for |blitt |blir |bli )?(?:kast\\p{L}* ut|utkast(?:else|ing)\\p{L}*)|(?:mister|mistar) (?:ikke|ikkje)|kast\\p{L}* ut (?:søppel|søppelet|boss|gamle?|klær|klede)`,
    ),
  },
  mobbing: {
    tema: 'sosial-helse',
    tilbyr: ['behov', 'meldeplikt'],
    kilde: 'S-263: «Barna blir mobbet»',
    nar: ord(
      'mobb\\p{L}*|utestengt|stengt ute|frosset ut|frosen ut|(?:blir|ble|vart) (?:plaget|plaga|ertet|erta)|(?:ingen|ikke|ikkje) (?:har )?(?:noen |nokon )?(?:venner|vener)|(?:aldri|ikke|ikkje) (?:blir |blitt )?(?:invitert|bedt|beden)|alltid (?:alene|aleine)',
    ),
    unntatt: ord(
      `${IKKE} (?:blir |blitt |bli |vert |lenger |noe |noko |opplevd )*(?:mobb\\p{L}*|plaget|plaga|ertet|erta)|mobb(?:es|ast) (?:ikke|ikkje)|mobb\\p{L}* (?:har |er )?(?:slutt\\p{L}*|over|forbi)`,
    ),
  },
  ferie: {
    tema: 'fritid',
    tilbyr: ['behov'],
    kilde: 'S-264: «ikke vært på ferie de siste 8 årene»',
    nar: ord('(?:aldri|ikke|ikkje)(?: \\p{L}+){0,4} (?:ferie\\p{L}*|sommerleir|sommarleir|helgetur\\p{L}*)'),
    unntatt: ord('(?:ikke|ikkje) (?:på )?ferie(?:tid|n er)'),
  },
}

export type Signal = {
  readonly kode: Signalkode
  /** Ordene det spørres på grunn av, slik de står i teksten; tomt når det er et valg i skjemaet. */
  readonly ord: string
}

/** Signalene i det som er skrevet eller valgt, uten gjentakelser. Ren: den samme teksten gir alltid de samme spørsmålene. */
export function signaler(tekst: string, svar?: Svar): readonly Signal[] {
  const setninger = forSammenligning(tekst).split(/[.!?;,\n\r]|(?<!\p{L})men(?!\p{L})/u)
  const utkastelse =
    svar?.tilstand === 'kartlagt' &&
    svar.detaljer?.some(d => d.slag === 'bolig' && (d.utkastelse === 'varslet' || d.utkastelse === 'begjart'))
  return SIGNALER.flatMap((kode): readonly Signal[] => {
    const { nar, unntatt } = SIGNALREGLER[kode]
    // Det som er unntatt, tas bort først, så resten av setningen fortsatt kan si noe.
    const treff = setninger.map(s => nar.exec(s.replace(new RegExp(unntatt, 'gu'), ' · '))?.[0]).find(Boolean)
    if (treff) return [{ kode, ord: treff }]
    return kode === 'utkastelse' && utkastelse ? [{ kode, ord: '' }] : []
  })
}

/** Alle ordene i et svar, slik det letes etter signaler i dem. */
export const signaltekst = (s: {
  readonly tekst: string
  readonly delsvar?: readonly { readonly tekst: string }[] | undefined
}): string => [s.tekst, ...(s.delsvar ?? []).map(d => d.tekst)].filter(Boolean).join('\n')
