// Leser én regelfil og tabelltesten ved siden av den: docstringen i deler, spørsmålene, hva funksjonene svarer på, og radene som eksempler.
import ts from 'typescript'
import type { Hjemmel } from '../domene/src/regelverk/hjemmel.ts'
import { visVerdi } from './regelord.ts'

const parse = (kode: string): ts.SourceFile =>
  ts.createSourceFile('regel.ts', kode, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS)

/** Alle noder i filen, i rekkefølge. */
function* noder(node: ts.Node): Generator<ts.Node> {
  yield node
  for (const barn of node.getChildren()) yield* noder(barn)
}

const DELER = ['Lest', 'Veiledning', 'Endringer', 'Overlatt til skjønn', 'Vårt valg'] as const
type Del = (typeof DELER)[number]

/** Docstringen over `hjemmel`, delt etter merkelappene. */
export function lesDocstring(
  kode: string,
  hjemmel: Hjemmel,
): { krever: string } & Partial<Record<Del, string>> {
  const linjer = (/\/\*\*\n((?: \*.*\n)+?) \*\/\nexport const hjemmel/.exec(kode)?.[1] ?? '')
    .split('\n')
    .map(linje => linje.replace(/^ \* ?/, ''))
  const ut: { krever: string } & Partial<Record<Del, string>> = { krever: '' }
  let del: Del | 'krever' = 'krever'
  for (const linje of linjer) {
    const merkelapp = DELER.find(d => linje.startsWith(`${d}:`))
    if (merkelapp) del = merkelapp
    const tekst = merkelapp ? linje.slice(merkelapp.length + 1) : linje
    ut[del] = `${ut[del] ?? ''} ${tekst}`.trim()
  }
  const tittel = `§ ${hjemmel.paragraf} `
  const utenTittel = ut.krever.startsWith(`${tittel}${hjemmel.tittel}`)
    ? ut.krever.slice(tittel.length + hjemmel.tittel.length)
    : ut.krever.replace(/^§ .*?\. /, '')
  return { ...ut, krever: utenTittel.replace(/^[. ]+/, '') }
}

/** «Lest: … Ny lov § 57 sier «skal»; den gjelder ikke ennå.» delt i hva som er lest, og hva den nye loven sier annerledes. */
export function delNyLov(lest: string): { readonly lest: string; readonly forskjell?: string } {
  const treff = /(?:Etter ny|Ny) lov .*?gjelder ikke ennå\./.exec(lest)
  if (!treff) return { lest }
  const forskjell = treff[0].replace(/[;,]? (?:den |og )?gjelder ikke ennå\.$/, '.')
  return { lest: lest.replace(treff[0], '').replace(/ {2,}/g, ' ').trim(), forskjell }
}

const SVAR = new Set(['oppfylt', 'ikkeOppfylt'])
const kalt = (n: ts.Node): string | undefined =>
  ts.isCallExpression(n) && ts.isIdentifier(n.expression) ? n.expression.text : undefined

/** Spørsmålene filen stiller, i rekkefølge. */
export function lesSporsmal(kode: string): readonly string[] {
  const tekster = (n: ts.Node | undefined): readonly string[] => {
    if (n === undefined) return []
    if (ts.isStringLiteralLike(n)) return [n.text]
    return ts.isConditionalExpression(n) ? [...tekster(n.whenTrue), ...tekster(n.whenFalse)] : []
  }
  const alle = [...noder(parse(kode))].flatMap(n =>
    ts.isCallExpression(n) && kalt(n) === 'kreverSkjonn' ? tekster(n.arguments[1]) : [],
  )
  return [...new Set(alle)]
}

/** Navnene på funksjonene filen eksporterer. */
export const funksjonsnavn = (kode: string): readonly string[] =>
  eksporterte(parse(kode)).flatMap(f =>
    ts.isFunctionDeclaration(f)
      ? [f.name?.text ?? '']
      : ts.isVariableStatement(f)
        ? f.declarationList.declarations.map(d => d.name.getText())
        : [],
  )

/** Verdiene en fil henter fra en regelfil, ikke typene: `regelfil → navn`. Et navn som er hentet og ikke brukt, stanser Biome. */
export function hentede(kode: string): readonly { readonly regel: string; readonly navn: string }[] {
  return parse(kode).statements.flatMap(s => {
    if (!ts.isImportDeclaration(s) || !ts.isStringLiteral(s.moduleSpecifier)) return []
    const regel = /([^/]*\/)?(paragraf-[^/]+?)(\.ts)?$/.exec(s.moduleSpecifier.text)?.[2]
    const bundet = s.importClause?.namedBindings
    if (!regel || s.importClause?.isTypeOnly || !bundet || !ts.isNamedImports(bundet)) return []
    return bundet.elements
      .filter(e => !e.isTypeOnly)
      .map(e => ({ regel, navn: (e.propertyName ?? e.name).text }))
  })
}

const eksporterte = (fil: ts.SourceFile) =>
  fil.statements.filter(
    s =>
      (ts.isFunctionDeclaration(s) ||
        (ts.isVariableStatement(s) &&
          s.declarationList.declarations.some(d => d.initializer && ts.isArrowFunction(d.initializer)))) &&
      ts.getModifiers(s as ts.FunctionDeclaration)?.some(m => m.kind === ts.SyntaxKind.ExportKeyword),
  )

/** Setningen over hver eksportert funksjon, og om noen av dem svarer på noe annet enn et spørsmål. */
export function lesFunksjoner(kode: string): {
  readonly svarer: readonly string[]
  readonly regner: boolean
} {
  const fil = parse(kode)
  const funksjoner = eksporterte(fil)
  const svarer = funksjoner.flatMap(f =>
    ts
      .getJSDocCommentsAndTags(f)
      .flatMap(d => (typeof d.comment === 'string' ? [d.comment.replace(/\s+/g, ' ')] : [])),
  )
  const kaller = [...noder(fil)].some(n => SVAR.has(kalt(n) ?? ''))
  const annenVerdi = funksjoner.some(f => !/\): Subsumsjon\b/.test(f.getText()))
  return { svarer, regner: kaller || annenVerdi }
}

type Verdi = string | number | boolean | undefined | readonly Verdi[] | { readonly [k: string]: Verdi }

/** Radene i tabellene som har en grunn, satt inn i tittelen på testen. */
export function lesEksempler(testkode: string): readonly string[] {
  const fil = parse(testkode)
  const faste = new Map<string, ts.Expression>()
  for (const n of noder(fil))
    if (ts.isVariableDeclaration(n) && ts.isIdentifier(n.name) && n.initializer)
      faste.set(n.name.text, n.initializer)

  const verdi = (n: ts.Expression): Verdi => {
    if (ts.isAsExpression(n) || ts.isParenthesizedExpression(n)) return verdi(n.expression)
    if (ts.isStringLiteralLike(n)) return n.text
    if (ts.isNumericLiteral(n)) return Number(n.text)
    if (n.kind === ts.SyntaxKind.TrueKeyword) return true
    if (n.kind === ts.SyntaxKind.FalseKeyword) return false
    if (ts.isArrayLiteralExpression(n))
      return n.elements.flatMap(e => {
        const v = verdi(ts.isSpreadElement(e) ? e.expression : e)
        return ts.isSpreadElement(e) && Array.isArray(v) ? v : [v]
      })
    if (ts.isObjectLiteralExpression(n)) return rad(n)
    if (ts.isCallExpression(n) && n.arguments[0]) return verdi(n.arguments[0])
    if (ts.isIdentifier(n)) {
      const fast = faste.get(n.text)
      return fast && fast !== n ? verdi(fast) : undefined
    }
    return n.getText()
  }
  const rad = (n: ts.ObjectLiteralExpression): Record<string, Verdi> =>
    Object.fromEntries(
      n.properties.flatMap(p =>
        ts.isPropertyAssignment(p)
          ? [[p.name.getText().replace(/'/g, ''), verdi(p.initializer)]]
          : ts.isShorthandPropertyAssignment(p)
            ? [[p.name.text, verdi(p.name)]]
            : [],
      ),
    )

  return [...noder(fil)].flatMap(n => {
    if (!ts.isCallExpression(n) || !ts.isCallExpression(n.expression)) return []
    if (!n.expression.expression.getText().endsWith('test.each')) return []
    const [tabell, tittel] = [n.expression.arguments[0], n.arguments[0]]
    if (!tabell || !tittel || !ts.isStringLiteralLike(tittel)) return []
    const liste = ts.isAsExpression(tabell) ? tabell.expression : tabell
    if (!ts.isArrayLiteralExpression(liste)) return []
    return liste.elements.flatMap(e => {
      if (!ts.isObjectLiteralExpression(e)) return []
      const celler = rad(e)
      return celler.fordi === undefined ? [] : [setning(tittel.text, celler)]
    })
  })
}

function setning(tittel: string, celler: Readonly<Record<string, Verdi>>): string {
  const tekst = tittel
    .replace(/\$(\w+)/g, (_, navn: string) => visVerdi(celler[navn], navn))
    .replace(/««([^»]*)»»/g, '«$1»')
  return `${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}${/[.?]$/.test(tekst) ? '' : '.'}`
}
