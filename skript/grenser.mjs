// Grensene mellom mappene: leser hver import i domene, kontrakt, server og web og sier hvilken som går feil vei, og hvorfor.
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { SONER, STORSTE_FIL, TOMME_NAVN, UNNTAK, UTEN_GRENSE } from './grensetabell.mjs'
import { ROT } from './steg.mjs'

const PAKKER = ['domene', 'kontrakt', 'server', 'web']
const TEST = /\.test\.tsx?$/

/** @typedef {{ mal: string, linje: number, bareType: boolean }} Import */
/** @typedef {{ fil: string, linje: number, grunn: string }} Brudd */

/**
 * Alle brudd i et sett av filer (sti fra roten → innhold).
 *
 * @param {ReadonlyMap<string, string>} filer
 * @param {{ meldUbrukteUnntak?: boolean }} [valg]
 * @returns {Brudd[]}
 */
export function finnBrudd(filer, valg = {}) {
  /** @type {Set<(typeof UNNTAK)[number]>} */
  const brukt = new Set()
  const brudd = [...filer].flatMap(([fil, tekst]) => [
    ...omFilen(fil, tekst),
    ...importer(fil, tekst).flatMap(i => {
      const grunn = vurder(fil, i, brukt)
      return grunn === null ? [] : [{ fil, linje: i.linje, grunn }]
    }),
  ])
  if (!valg.meldUbrukteUnntak) return brudd
  const ubrukte = UNNTAK.filter(u => !brukt.has(u))
  return [
    ...brudd,
    ...ubrukte.map(u => ({
      fil: 'skript/grensetabell.mjs',
      linje: 1,
      grunn: `unntaket ${u.fra} → ${u.til} brukes ikke lenger`,
    })),
  ]
}

/** @param {string} fil @param {string} tekst @returns {Brudd[]} */
function omFilen(fil, tekst) {
  const funn = []
  const linjer = tekst.split('\n').length - 1
  if (linjer > STORSTE_FIL && !UTEN_GRENSE.test(fil)) {
    funn.push({
      fil,
      linje: STORSTE_FIL,
      grunn: `filen har ${linjer} linjer; over ${STORSTE_FIL} er det to ting i den`,
    })
  }
  if (TOMME_NAVN.test(fil))
    funn.push({ fil, linje: 1, grunn: 'navnet sier ikke hva dette er; kall det etter det det gjør' })
  if (soneFor(fil) === undefined && !TEST.test(fil)) {
    funn.push({
      fil,
      linje: 1,
      grunn: 'mappen har ingen plass i skript/grensetabell.mjs; si der hva den får se',
    })
  }
  return funn
}

/** @param {string} fil */
const soneFor = fil => SONER.find(s => s.mapper.test(fil))

/** Grunnen til at importen ikke er lov, eller `null`. @param {string} fil @param {Import} i @param {Set<unknown>} brukt */
function vurder(fil, i, brukt) {
  const sone = soneFor(fil)
  if (sone === undefined) return null
  const { pakke, sti } = malet(fil, i.mal)
  if (sti === null) return TEST.test(fil) ? null : omPakke(sone, pakke)
  // Testene setter sammen det de vil i sin egen pakke, og prøver også det skriptene lager.
  if (TEST.test(fil)) return null
  const utenEndelse = i.mal.startsWith('.') && !/\.(tsx?|json|css)$/.test(i.mal)
  if (utenEndelse) return `«${i.mal}» mangler filendelse; relative importer ender på .ts`
  const ut = i.mal.startsWith('.') && sti.split('/')[0] !== fil.split('/')[0]
  if (ut) return `«${i.mal}» går ut av pakken; bruk @handlingsrom/${sti.split('/')[0]}/…`
  if (sti.includes('/src/testdata/') && !fil.includes('/src/testdata/'))
    return 'testdata brukes bare av tester'
  if (lov(sone, fil, sti)) return null
  const unntak = UNNTAK.find(u => u.fra.test(fil) && u.til.test(sti) && (!u.bareTyper || i.bareType))
  if (unntak) {
    brukt.add(unntak)
    return null
  }
  return `${sone.sone} får ikke importere ${soneFor(sti)?.sone ?? sti}${avstand(fil, sti)}; den ser bare ${[sone.sone, ...sone.ser].join(', ')}`
}

/** Soner som er mange mapper der søsknene er fremmede for hverandre: to områder, to adaptere, to deler av nettsidene. */
const FREMMEDE_SOSKEN = ['domene/operasjoner', 'server/adapters', 'web/del']

/** @param {(typeof SONER)[number]} sone @param {string} fil @param {string} sti */
function lov(sone, fil, sti) {
  if (delmappe(fil) === delmappe(sti)) return true
  const annen = soneFor(sti)?.sone
  if (annen === undefined) return false
  if (annen === sone.sone) return !FREMMEDE_SOSKEN.includes(annen)
  return sone.ser.some(s => s === annen || (s.endsWith('/*') && annen.startsWith(s.slice(0, -1))))
}

/** Mappen en fil hører til: området i domene, adapteren i server, delen i web. @param {string} fil */
function delmappe(fil) {
  const ledd = fil.split('/')
  return ledd.slice(0, ledd[0] === 'domene' ? 3 : 4).join('/')
}

/** @param {string} fil @param {string} sti */
const avstand = (fil, sti) =>
  soneFor(fil)?.sone === soneFor(sti)?.sone ? ` i en annen mappe (${delmappe(sti)})` : ''

/** @param {(typeof SONER)[number]} sone @param {string} pakke */
function omPakke(sone, pakke) {
  if (pakke.startsWith('node:')) return sone.node ? null : `${sone.sone} kjenner ikke Node («${pakke}»)`
  if (sone.npm === 'alt') return null
  const navn = pakke.startsWith('@') ? pakke.split('/').slice(0, 2).join('/') : pakke.split('/')[0]
  if (navn && sone.npm.includes(navn)) return null
  return `${sone.sone} importerer ${sone.npm.length === 0 ? 'ingen pakker' : `bare ${sone.npm.join(', ')}`} («${pakke}»)`
}

/** Filen importen peker på, fra roten; `null` når det er en pakke utenfra. @param {string} fil @param {string} mal */
function malet(fil, mal) {
  if (mal.startsWith('.')) return { pakke: mal, sti: posix.join(posix.dirname(fil), mal) }
  const egen = /^@handlingsrom\/([a-z0-9]+)\/(.+)$/.exec(mal)
  return egen ? { pakke: mal, sti: `${egen[1]}/src/${egen[2]}.ts` } : { pakke: mal, sti: null }
}

/** @param {string} fil @param {string} tekst @returns {Import[]} */
export function importer(fil, tekst) {
  const kilde = ts.createSourceFile(
    fil,
    tekst,
    ts.ScriptTarget.ES2023,
    false,
    fil.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  )
  /** @type {Import[]} */
  const funn = []
  /** @param {ts.Node} node @param {ts.Node | undefined} spesifikasjon @param {boolean} bareType */
  const ta = (node, spesifikasjon, bareType) => {
    if (!spesifikasjon || !ts.isStringLiteralLike(spesifikasjon)) return
    const linje = kilde.getLineAndCharacterOfPosition(node.getStart(kilde)).line + 1
    funn.push({ mal: spesifikasjon.text, linje, bareType })
  }
  /** @param {ts.Node} node */
  const gaa = node => {
    if (ts.isImportDeclaration(node)) ta(node, node.moduleSpecifier, erBareType(node.importClause))
    else if (ts.isExportDeclaration(node)) ta(node, node.moduleSpecifier, node.isTypeOnly)
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      ta(node, node.argument.literal, true)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      ta(node, node.arguments[0], false)
    if (dypt || ts.isSourceFile(node)) ts.forEachChild(node, gaa)
  }
  // Bare filer med import( inne i koden må leses helt ned; ellers er importene på øverste nivå.
  const dypt = tekst.includes('import(')
  gaa(kilde)
  return funn
}

/** @param {ts.ImportClause | undefined} ledd */
function erBareType(ledd) {
  if (ledd === undefined) return false
  if (ledd.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const navn = ledd.namedBindings
  return (
    !ledd.name &&
    !!navn &&
    ts.isNamedImports(navn) &&
    navn.elements.length > 0 &&
    navn.elements.every(e => e.isTypeOnly)
  )
}

/** Kildefilene i de fire pakkene. */
export function kildefiler(rot = ROT) {
  return new Map(
    PAKKER.flatMap(pakke =>
      readdirSync(join(rot, pakke, 'src'), { recursive: true, encoding: 'utf8' })
        .map(f => `${pakke}/src/${f.replaceAll('\\', '/')}`)
        .filter(f => /\.tsx?$/.test(f) && !f.endsWith('.d.ts'))
        .sort()
        .map(f => /** @type {const} */ ([f, readFileSync(join(rot, f), 'utf8')])),
    ),
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const filer = kildefiler()
  const brudd = finnBrudd(filer, { meldUbrukteUnntak: true })
  for (const b of brudd) console.log(`${b.fil}:${b.linje}  ${b.grunn}`)
  console.log(
    brudd.length === 0 ? `Grensene holder i ${filer.size} filer.` : `${brudd.length} brudd på grensene.`,
  )
  process.exitCode = brudd.length === 0 ? 0 : 1
}
