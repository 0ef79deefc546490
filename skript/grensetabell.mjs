// Hvem som får importere hva. Sonene finnes av mappene; tabellen sier bare hva hver sone får se, og unntakene med grunn.

const LOVEN = ['domene/regelverk', 'domene/felles']
const DELT_MED_NETTLESEREN = ['domene/felles', 'domene/kontroll', 'domene/beregning', 'domene/brev']

/**
 * En sone er en mappe med egne regler. Den første som passer, gjelder.
 * `domene/<område>` er alle mapper i domene/src som ikke er nevnt før: et nytt område trenger ingen ny linje.
 *
 * @typedef {{ sone: string, mapper: RegExp, ser: readonly string[], npm: readonly string[] | 'alt', node: boolean }} Sone
 * @type {readonly Sone[]}
 */
export const SONER = [
  sone('domene/testdata', /^domene\/src\/testdata\//, ['domene/*'], ['fast-check']),
  sone('domene/felles', /^domene\/src\/felles\//, []),
  sone('domene/regelverk', /^domene\/src\/regelverk\//, ['domene/felles']),
  sone('domene/beregning', /^domene\/src\/beregning\//, ['domene/område', ...LOVEN]),
  sone('domene/kontroll', /^domene\/src\/kontroll\//, ['domene/område', 'domene/beregning', ...LOVEN]),
  sone('domene/brev', /^domene\/src\/brev\//, ['domene/område', 'domene/beregning', ...LOVEN]),
  sone('domene/innsyn', /^domene\/src\/innsyn\//, ['domene/område', ...LOVEN]),
  sone('domene/statistikk', /^domene\/src\/statistikk\//, ['domene/område', 'domene/kontroll', ...LOVEN]),
  sone('domene/saksprove', /^domene\/src\/saksprove\//, [
    'domene/område',
    'domene/kontroll',
    'domene/statistikk',
    ...LOVEN,
  ]),
  sone('domene/avvik', /^domene\/src\/avvik\//, [
    'domene/område',
    'domene/kontroll',
    'domene/statistikk',
    ...LOVEN,
  ]),
  sone('domene/rapport', /^domene\/src\/rapport\//, [
    'domene/område',
    'domene/kontroll',
    'domene/statistikk',
    'domene/avvik',
    ...LOVEN,
  ]),
  sone('domene/tilgang', /^domene\/src\/tilgang\//, ['domene/felles']),
  sone('domene/sak', /^domene\/src\/sak\//, [
    'domene/område',
    'domene/operasjoner',
    'domene/kontroll',
    'domene/beregning',
    ...LOVEN,
  ]),
  sone('domene/operasjoner', /^domene\/src\/[^/]+\/operasjoner\.ts$/, [
    'domene/område',
    'domene/beregning',
    ...LOVEN,
  ]),
  sone('domene/område', /^domene\/src\/[^/]+\//, ['domene/område', ...LOVEN]),

  sone('kontrakt', /^kontrakt\/src\//, ['domene/*'], ['zod']),

  sone(
    'server/main',
    /^server\/src\/(main|server|tjeneste)\.ts$/,
    ['server/*', 'domene/*', 'kontrakt'],
    'alt',
    true,
  ),
  sone('server/konfig', /^server\/src\/konfig\.ts$/, ['server/application', 'domene/felles'], [], true),
  sone('server/porter', /^server\/src\/application\/porter\//, ['domene/*'], [], true),
  sone(
    'server/application',
    /^server\/src\/application\//,
    ['server/porter', 'domene/*', 'kontrakt'],
    ['zod'],
    true,
  ),
  sone('server/database', /^server\/src\/adapters\/database\//, ['server/porter', 'domene/*'], 'alt', true),
  sone(
    'server/adapters',
    /^server\/src\/adapters\//,
    ['server/porter', 'server/konfig', 'domene/*'],
    'alt',
    true,
  ),
  sone(
    'server/http',
    /^server\/src\/http\//,
    ['server/application', 'server/porter', 'server/konfig', 'domene/*', 'kontrakt'],
    'alt',
    true,
  ),
  sone(
    'server/demo',
    /^server\/src\/demo\//,
    ['server/application', 'server/porter', 'server/database', 'domene/*', 'kontrakt'],
    ['temporal-polyfill'],
    true,
  ),
  sone(
    'server/syntetisk',
    /^server\/src\/syntetisk\//,
    ['server/application', 'server/porter', 'server/database', 'server/adapters', 'domene/*', 'kontrakt'],
    [],
    true,
  ),
  sone(
    'server/cli',
    /^server\/src\/cli\//,
    [
      'server/application',
      'server/porter',
      'server/konfig',
      'server/main',
      'server/syntetisk',
      'server/demo',
      'domene/*',
      'kontrakt',
    ],
    'alt',
    true,
  ),

  sone(
    'web/ruter',
    /^web\/src\/([^/]+\/){1,2}(main|[a-z]*ruter)\.tsx$/,
    ['web/*', 'kontrakt', 'domene/felles'],
    'alt',
  ),
  sone('web/felles', /^web\/src\/felles\//, ['kontrakt', ...DELT_MED_NETTLESEREN], 'alt'),
  sone(
    'web/skall',
    /^web\/src\/[^/]+\/(skall\/|[^/]+\.tsx?$)/,
    ['web/felles', 'kontrakt', 'domene/felles'],
    'alt',
  ),
  sone(
    'web/del',
    /^web\/src\/[^/]+\/[^/]+\//,
    ['web/felles', 'web/skall', 'kontrakt', ...DELT_MED_NETTLESEREN],
    'alt',
  ),
]

/** @param {string} navn @param {RegExp} mapper @param {readonly string[]} ser @param {readonly string[] | 'alt'} [npm] @param {boolean} [node] */
function sone(navn, mapper, ser, npm = [], node = false) {
  return { sone: navn, mapper, ser, npm, node }
}

/**
 * Det som er lov likevel. Hver linje bærer grunnen, og en linje som ikke lenger brukes, er selv en feil.
 *
 * @type {readonly { fra: RegExp, til: RegExp, bareTyper?: boolean, fordi: string }[]}
 */
export const UNNTAK = [
  {
    fra: /^domene\/src\/(?!felles|regelverk|testdata)[^/]+\//,
    til: /^domene\/src\/sak\/(omgivelse|strom|hendelser|tilstand|avslag|kommune)\.ts$/,
    fordi:
      'strømmens form, omgivelsene, sakens tilstand og den lukkede listen av avslag er språket områdene deler; det som setter dem sammen (utfor, oppgaver, projeksjoner) er stengt',
  },
  {
    fra: /^domene\/src\/vedtak\//,
    til: /^domene\/src\/(kontroll\/(kontroller|resultat)|sak\/tilKontroll)\.ts$/,
    fordi:
      'forslaget fryser det kontrollene sa, og sperres av den ene tabellen i kontroll; en kopi i vedtak ville vært en kontroll skrevet to ganger',
  },
  {
    fra: /^domene\/src\/kontroll\/fvl27\.ts$/,
    til: /^domene\/src\/brev\/(rettigheter|underretning)\.ts$/,
    fordi:
      'kontrollen av § 27 leser setningene brevet skriver om klage og innsyn; en liste ved siden av ville sagt det samme også når brevet sluttet å si det',
  },
  {
    fra: /^domene\/src\/grunner\/hendelser\.ts$/,
    til: /^domene\/src\/kontroll\/resultat\.ts$/,
    bareTyper: true,
    fordi: 'den som er uenig i en kontroll, sier hvilken, og navnene på kontrollene står ett sted',
  },
  {
    fra: /^domene\/src\/tilgang\//,
    til: /^domene\/src\/person\/hendelser\.ts$/,
    bareTyper: true,
    fordi: 'portvakten avgjør etter graderingen, og graderingens verdier er personens',
  },
  {
    fra: /^server\/src\/application\//,
    til: /^server\/src\/adapters\/database\//,
    fordi:
      'brukstilfellene tar transaksjonen først og skriver til det ene lageret; et grensesnitt foran det ville hatt én utgave, for testene bruker den ekte databasen',
  },
  {
    fra: /^server\/src\/http\/ruter\//,
    til: /^server\/src\/adapters\/database\/(database|utkast|innboks|utboks|dokumenter)\.ts$/,
    fordi:
      'utkast, innboks og dokumenter hentes rett fra lageret i den transaksjonen portvakten åpnet; det er ingen regel et brukstilfelle kunne eid',
  },
  {
    fra: /^server\/src\/cli\//,
    til: /^server\/src\/(adapters\/(database\/feil|segl\/verifiser)|http\/skall\/server)\.ts$/,
    fordi:
      'drift ser etter lageret og seglet selv: det finnes ingen sak, og derfor ikke noe brukstilfelle, mellom dem',
  },
  {
    fra: /^server\/src\/demo\//,
    til: /^server\/src\/adapters\/identitet\//,
    fordi: 'demokommunen trenger de samme seks ansatte som velgeren viser',
  },
  {
    fra: /^server\/src\/(application|http\/ruter|demo)\//,
    til: /^server\/src\/adapters\/(klokke\.ts|identitetsnummer\.ts|digisos\/)/,
    fordi:
      'rene funksjoner rundt en pakke (tidssoner, kontrollsiffer, JSON-skjema, filtyper); det finnes ingenting å bytte ut',
  },
  {
    fra: /^server\/src\/adapters\//,
    til: /^server\/src\/adapters\/(database\/|klokke\.ts$)/,
    fordi: 'loggen, sesjonene og seglet bor i den samme databasen og skrives i den samme transaksjonen',
  },
  {
    fra: /^server\/src\/adapters\/identitet\//,
    til: /^server\/src\/application\/identitet\//,
    bareTyper: true,
    fordi: 'den innebygde innloggingen utsteder de kravene brukstilfellet leser, og deler formen på dem',
  },
  {
    fra: /^web\/src\//,
    til: /^domene\/src\/[^/]+\/(hendelser|tema|temanavn|utfordringsnavn|returgrunnavn|opplysninger|typer|faser)\.ts$/,
    fordi:
      'de lukkede listene av koder (tema, kanaler, roller) er språket skjermen og kjernen deler; filene har bare typer og lister',
  },
  {
    fra: /^web\/src\//,
    til: /^domene\/src\/behov\/signaler\.ts$/,
    fordi:
      'spørsmålet om mat, varme og trygghet skal komme mens hun skriver, også når nettet er borte; det er en ren funksjon av ordene, og en kopi ville spurt om noe annet',
  },
  {
    fra: /^web\/src\//,
    til: /^domene\/src\/tekstkontroll\/(tekstkontroll|klarsprak|lix)\.ts$/,
    fordi:
      'notatene om ordene skal stå ved siden av teksten mens hun skriver, også når nettet er borte; de er rene funksjoner av teksten, og en kopi ville lest noe annet enn kontrollen',
  },
  {
    fra: /^web\/src\//,
    til: /^domene\/src\/kartlegging\/skjerming\.ts$/,
    fordi:
      'at et svar om avhengighet eller vold er skjermet, skal stå mens hun skriver, også når nettet er borte; det er en ren funksjon av svaret, og en kopi ville skjermet noe annet',
  },
  {
    fra: /^web\/src\//,
    til: /^domene\/src\//,
    bareTyper: true,
    fordi:
      'typer viskes ut ved bygging, og en tekst for hver kode (Record<Kode, Tekst>) gjør at en ny kode ikke kan komme ut uten teksten sin',
  },
]

/** Ord som ikke sier hva noe er. De er ikke mappe- eller filnavn her. */
export const TOMME_NAVN =
  /(^|\/)(utils?|common|helpers?|misc|[^/]*(Manager|Impl|Helper|Utils?))(\.[a-z]+$|\/)/

export const STORSTE_FIL = 250
/** Filer som er laget av noe annet, eller som er data. */
export const UTEN_GRENSE = /\.gen\.ts$|\/golden\/|\/digisos\/skjema\/|\.test\.tsx?$/
