// docs/regelverk/ og siden «Slik virker reglene», laget av regelfilene, tabelltestene og koden som bruker dem. Kjøres med «npm run regelverk».
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Hjemmel, visHjemmel } from '../domene/src/regelverk/hjemmel.ts'
import { REGLER, type Regel } from '../domene/src/regelverk/indeks.ts'
import type { Bruksomrade, Maskinen, Regelside, Sted } from '../domene/src/regelverk/regelside.ts'
import { siterteSteder } from '../domene/src/regelverk/siterte.ts'
import {
  delNyLov,
  funksjonsnavn,
  hentede,
  lesDocstring,
  lesEksempler,
  lesFunksjoner,
  lesSporsmal,
} from './regelkilde.ts'
import { somIndeks, somMarkdown } from './regelmarkdown.ts'

const ROT = fileURLToPath(new URL('..', import.meta.url))
const MAPPE = 'domene/src/regelverk'
const DATA = 'web/src/saksbehandling/regler/regler.gen.ts'
const IDER = 'web/src/felles/lov/regelider.gen.ts'
/** Veien fra en lovhenvisning til siden om den. Den viser til alle reglene og bruker ingen. */
const LENKER = 'web/src/felles/lov/'
const DOCS = 'docs/regelverk'

/** Hvor en regel brukes, Den første som passer, gjelder. */
export const OMRADER: readonly (readonly [RegExp, Bruksomrade])[] = [
  [/\/(kontroll|tekstkontroll|linjekontroll)(\/|\.ts)/, 'kontrollene'],
  [/oppgaver(\/|\.ts)/, 'oppgavene'],
  [/^domene\/src\/brev\//, 'brevet'],
  [/\/rettigheter(\/|\.ts)/, 'rettighetsarket'],
  [
    /\/(vurdering|langvarig|beregning|regnestykke|grunner|grunnerTilKontroll|stonadsform|linjevalg|vilkar)(\/|\.ts)/,
    'vurderingen',
  ],
  [/\/(vedtak|visVedtak|inhabil|andreVedtak|gjenopptak|opptak|lesing)/, 'vedtaket'],
  [/nodhjelp/i, 'nodhjelp'],
  [/\/(barnevern|meldeplikt)/, 'meldeplikten'],
  [/\/(kartlegging|familien|husstand|opphold)(\/|\.ts)|kartlegging/, 'kartleggingen'],
  [/\/(utdrag|innsyn|utskrift)(\/|\.ts)/, 'innsyn'],
  [/\/(samtale|samtaler|journal|samtalerom|svarfelt|samtykke|samtykket|visSamtykker)(\/|\.ts)/, 'samtaler'],
  [/\/(tilbud|behov|tilbudskatalog)(\/|\.ts)/, 'tilbud'],
  [
    /\/(soknad|etterspurt|soknadshode|mottak|fordeling|minDag|nySoknad|ansatte|tilgang|saker|mappe|projeksjoner)(\/|\.ts)/,
    'soknader',
  ],
  [/\/(indikator|malinger)\//, 'internkontroll'],
  [/\/avslag(\/|\.ts)/, 'meldinger'],
  [/\/(felles\/kalender|felles\/dato)/, 'fristene'],
]

/** Filer som viser til en regel uten at noe område passer. Testen holder listen tom. */
export const utenOmrade = (): readonly string[] =>
  kildefiler()
    .filter(k => REGLER.some(r => brukerRegel(k, r)) && !OMRADER.some(([monster]) => monster.test(k.fil)))
    .map(k => k.fil)

type Kildefil = {
  readonly fil: string
  readonly steder: readonly string[]
  readonly henter: ReturnType<typeof hentede>
}

const les = (fil: string): string => readFileSync(join(ROT, fil), 'utf8')

function kildefiler(): readonly Kildefil[] {
  return ['domene/src', 'kontrakt/src', 'server/src', 'web/src'].flatMap(mappe =>
    readdirSync(join(ROT, mappe), { recursive: true, encoding: 'utf8' })
      .map(fil => `${mappe}/${fil.replaceAll('\\', '/')}`)
      .filter(
        fil =>
          /\.tsx?$/.test(fil) &&
          !/\.(test|gen)\.tsx?$/.test(fil) &&
          // Demokommunen er oppdiktede saker, ikke en del av produktet.
          !fil.startsWith('server/src/demo/') &&
          !fil.startsWith(MAPPE) &&
          !fil.startsWith(LENKER),
      )
      .sort()
      .map(fil => ({ fil, steder: siterteSteder(les(fil)), henter: hentede(les(fil)) })),
  )
}

const sted = (h: Hjemmel): Sted => ({
  sted: visHjemmel({ lov: h.lov, paragraf: h.paragraf }),
  tittel: h.tittel,
  lenke: h.lenke,
})

const filnavn = (r: Regel): string => (r.fil.split('/')[1] ?? '').replace('.ts', '')

const importerer = (k: Kildefil, regel: Regel): boolean => k.henter.some(h => h.regel === filnavn(regel))

/**
 * Om en del av produktet kjører en funksjon i regelfilen. En type, en liste eller en henvisning er ikke det. En regel som bare kjøres av
 * en annen regel, kjøres når den andre gjør det (klagefristen regnes etter § 30 når § 29 brukes).
 */
function kjores(regel: Regel, kilder: readonly Kildefil[]): boolean {
  const funksjoner = funksjonsnavn(les(`${MAPPE}/${regel.fil}`))
  const henterEn = (henter: Kildefil['henter']) =>
    henter.some(h => h.regel === filnavn(regel) && funksjoner.includes(h.navn))
  return (
    kilder.some(k => henterEn(k.henter)) ||
    REGLER.some(r => r !== regel && henterEn(hentede(les(`${MAPPE}/${r.fil}`))) && kjores(r, kilder))
  )
}

const brukerRegel = (k: Kildefil, regel: Regel): boolean =>
  importerer(k, regel) || [regel.hjemmel, ...(regel.ogsa ?? [])].some(h => k.steder.includes(sted(h).sted))

const slug = (h: Hjemmel): string => `${h.lov}-${h.paragraf.replaceAll(' ', '')}`

function lagSide(
  regel: Regel,
  kilder: readonly Kildefil[],
): { side: Regelside; importeresAv: readonly string[] } {
  const { hjemmel, ogsa = [] } = regel
  const kode = les(`${MAPPE}/${regel.fil}`)
  const doc = lesDocstring(kode, hjemmel)
  const { lest, forskjell } = delNyLov(doc.Lest ?? '')
  const importeresAv = kilder.filter(k => importerer(k, regel)).map(k => k.fil)
  const bruker = kilder.filter(k => brukerRegel(k, regel))
  const omrader = OMRADER.filter(([monster], i) =>
    bruker.some(k => OMRADER.findIndex(([m]) => m.test(k.fil)) === i && monster.test(k.fil)),
  ).map(([, navn]) => navn)
  const { svarer, regner } = lesFunksjoner(kode)
  const sporsmal = lesSporsmal(kode)
  const kjort = kjores(regel, kilder)
  const gjor: readonly Maskinen[] = [
    ...(kjort && regner ? (['regner'] as const) : []),
    ...(kjort && sporsmal.length > 0 ? (['spor'] as const) : []),
    ...(omrader.includes('kontrollene') || omrader.includes('oppgavene') ? (['minner'] as const) : []),
  ]
  const maskinen: readonly Maskinen[] = kjort ? gjor : [...gjor, 'viser-til']
  const side: Regelside = {
    id: slug(hjemmel),
    ...sted(hjemmel),
    lov: hjemmel.lov,
    paragraf: hjemmel.paragraf,
    lest: hjemmel.lest,
    ogsa: ogsa.map(sted),
    krever: doc.krever,
    // Lenken står for seg selv på siden.
    lestSlik: lest.replace(/[,:]? ?https:\/\/lovdata\.no\/\S+?(?=[.,;]? |[.,;]?$)/g, ''),
    ...(doc.Veiledning && { veiledning: doc.Veiledning }),
    ...(doc.Endringer && {
      endringer: doc.Endringer.replace(/`VERSJONER`/g, 'listen over versjoner i koden'),
    }),
    skjonn: doc['Overlatt til skjønn'] ?? '',
    ...(doc['Vårt valg'] && { valg: doc['Vårt valg'] }),
    ...(hjemmel.fvl25 && {
      nyLov: {
        sted: `forvaltningsloven (2025) § ${hjemmel.fvl25.paragraf}`,
        tittel: hjemmel.fvl25.tittel,
        lenke: hjemmel.fvl25.lenke,
        ...(forskjell && { forskjell }),
      },
    }),
    maskinen,
    svarer,
    sporsmal,
    eksempler: lesEksempler(les(`${MAPPE}/${regel.fil.replace('.ts', '.test.ts')}`)),
    brukesI: omrader,
  }
  return { side, importeresAv }
}

/** Alle filene som skal finnes, med innholdet de skal ha. */
export function lagFiler(): ReadonlyMap<string, string> {
  const kilder = kildefiler()
  const sider = REGLER.map(regel => ({ regel, ...lagSide(regel, kilder) }))
  return new Map([
    [`${DOCS}/README.md`, somIndeks(sider.map(s => s.side))],
    ...sider.map(
      ({ regel, side, importeresAv }) =>
        [
          `${DOCS}/${side.id}.md`.replaceAll(' ', '-'),
          somMarkdown(side, `${MAPPE}/${regel.fil}`, importeresAv),
        ] as const,
    ),
    [DATA, somData(sider.map(s => s.side))],
    [IDER, somIder(sider.map(s => s.side))],
  ])
}

const somData = (sider: readonly Regelside[]): string =>
  [
    '// Laget av skript/regelverk.ts fra domene/src/regelverk. Rediger regelfilen, og kjør «npm run regelverk».',
    "import type { Regelside } from '@handlingsrom/domene/regelverk/regelside'",
    '',
    // Datoene er tekst i filen; merket på dem finnes bare i typene.
    `export const REGELSIDER = ${JSON.stringify(sider, null, 2)} as unknown as readonly Regelside[]`,
    '',
  ].join('\n')

/** Fra lovstedet til siden, så en skjerm kan lenke uten å laste alle tekstene. */
const somIder = (sider: readonly Regelside[]): string =>
  [
    '// Laget av skript/regelverk.ts fra domene/src/regelverk. Kjør «npm run regelverk».',
    `export const REGELIDER: Readonly<Record<string, string>> = ${JSON.stringify(
      Object.fromEntries(sider.flatMap(s => [s, ...s.ogsa].map(sted => [sted.sted, s.id]))),
      null,
      2,
    )}`,
    '',
  ].join('\n')

/** Det som ikke stemmer med koden. Tom liste når alt er ferskt. */
export function finnUferske(): readonly string[] {
  const filer = lagFiler()
  const gale = [...filer]
    .filter(([fil, tekst]) => !existsSync(join(ROT, fil)) || les(fil) !== tekst)
    .map(([fil]) => fil)
  const rester = (existsSync(join(ROT, DOCS)) ? readdirSync(join(ROT, DOCS)) : [])
    .map(fil => `${DOCS}/${fil}`)
    .filter(fil => !filer.has(fil))
  return [...gale, ...rester]
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--sjekk')) {
    const uferske = finnUferske()
    for (const fil of uferske) console.log(`${fil} er ikke fersk: kjør «npm run regelverk»`)
    process.exitCode = uferske.length === 0 ? 0 : 1
  } else {
    rmSync(join(ROT, DOCS), { recursive: true, force: true })
    for (const [fil, tekst] of lagFiler()) {
      mkdirSync(dirname(join(ROT, fil)), { recursive: true })
      writeFileSync(join(ROT, fil), tekst)
    }
    console.log(`${REGLER.length} regler har sin side i ${DOCS}.`)
  }
}
