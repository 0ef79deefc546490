// docs/krav.md av docs/krav.json: hvert nummer en bestilling nevner, med filen, skjermen og testen som bærer det, eller hvorfor ikke.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ROT } from './steg.mjs'

/** Numrene bestillingene nevner. Et nummer kan stå under flere; det hører til den første som bygger det ferdig. */
const BESTILLINGER = [
  { nr: 2, navn: 'Grunnmuren', krav: 'T01-T08 T10-T13 T22 T26-T27 T29-T31' },
  {
    nr: 3,
    navn: 'Kartlegging',
    krav: 'S-013 S-019-S-091 S-146-S-148 S-151-S-153 S-160 S-161 S-167 S-229 S-248-S-266 S-284 S-285',
  },
  { nr: 4, navn: 'Vurdering, vedtak og brev', krav: 'S-092-S-140 S-260' },
  {
    nr: 5,
    navn: 'Internkontroll og tilsyn',
    krav: 'S-080 S-081 S-109 S-110 S-113 S-124 S-133 S-150 S-162 S-182 S-189 S-197 S-199-S-247 T35',
  },
]

/** @typedef {{ tittel: string, bestilling: number, fil?: string[], skjerm?: string, test?: string[], ikkeEnna?: string }} Linje */
/** @typedef {Record<string, Linje>} Krav */

/** «S-019-S-021 T22» → S-019, S-020, S-021, T22. @param {string} tekst */
export function numre(tekst) {
  return tekst.split(' ').flatMap(ledd => {
    const spenn = /^(S-|T)(\d+)-\1(\d+)$/.exec(ledd)
    if (!spenn) return [ledd]
    const [, bokstav = '', fra = '', til = ''] = spenn
    const bredde = fra.length
    return Array.from(
      { length: Number(til) - Number(fra) + 1 },
      (_, i) => `${bokstav}${String(Number(fra) + i).padStart(bredde, '0')}`,
    )
  })
}

/** Numrene som skal ha en linje. */
export const bestilte = [...new Set(BESTILLINGER.flatMap(b => numre(b.krav)))]

/**
 * Det som er galt med oversikten. Tom liste når alt stemmer.
 *
 * @param {Krav} krav
 * @param {readonly string[]} skalFinnes
 * @param {(sti: string) => boolean} finnes
 */
export function finnFeil(krav, skalFinnes, finnes) {
  const mangler = skalFinnes.filter(nr => !krav[nr]).map(nr => `${nr} har ingen linje i docs/krav.json`)
  const gale = Object.entries(krav).flatMap(([nr, l]) => {
    const filer = [...(l.fil ?? []), ...(l.test ?? [])].filter(sti => !finnes(sti))
    return [
      ...filer.map(sti => `${nr} viser til ${sti}, som ikke finnes`),
      ...(skalFinnes.includes(nr) ? [] : [`${nr} er ikke nevnt i noen bestilling`]),
      ...(l.tittel?.trim() ? [] : [`${nr} har ingen tittel`]),
      ...(l.ikkeEnna !== undefined || (l.fil?.length && l.test?.length && l.skjerm)
        ? []
        : [`${nr} sier verken hvilken fil, skjerm og test som bærer det, eller «ikke ennå, fordi …»`]),
    ]
  })
  return [...mangler, ...gale]
}

/** @param {Krav} krav */
export function somMarkdown(krav) {
  const rader = Object.entries(krav)
  const hele = rader.filter(([, l]) => l.ikkeEnna === undefined).length
  const delvis = rader.filter(([, l]) => l.ikkeEnna !== undefined && l.fil).length
  const deler = BESTILLINGER.flatMap(({ nr, navn }) => {
    const egne = rader.filter(([, l]) => l.bestilling === nr)
    return [
      `## Bestilling ${nr}: ${navn}`,
      '',
      '| Nr. | Krav | Fil | Skjerm | Test | Ikke ennå |',
      '|---|---|---|---|---|---|',
      ...egne.map(
        ([id, l]) =>
          `| ${id} | ${l.tittel} | ${lenker(l.fil)} | ${l.skjerm ?? ''} | ${lenker(l.test)} | ${l.ikkeEnna ?? ''} |`,
      ),
      '',
    ]
  })
  return [
    '# Kravene',
    '',
    '<!-- Laget av skript/krav.mjs fra docs/krav.json. Rediger json-filen og kjør «node skript/krav.mjs». -->',
    '',
    'Hvert nummer en bestilling nevner, med filen, skjermen og testen som bærer det. S-numrene er kravene produktet er laget etter; ',
    'T-numrene er radene i tilgangstabellen. Titlene er våre egne ord. «Ikke ennå» sier hvorfor; står det også en fil, er en del av kravet på plass.',
    '',
    `${rader.length} krav: ${hele} er på plass, ${delvis} er begynt, ${rader.length - hele - delvis} er ikke begynt.`,
    '',
    ...deler,
  ].join('\n')
}

/** @param {readonly string[] | undefined} stier */
const lenker = stier => (stier ?? []).map(sti => `[${sti.split('/').at(-1)}](../${sti})`).join(', ')

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const krav = JSON.parse(readFileSync(join(ROT, 'docs/krav.json'), 'utf8'))
  const mal = join(ROT, 'docs/krav.md')
  const feil = finnFeil(krav, bestilte, sti => existsSync(join(ROT, sti)))
  const tekst = somMarkdown(krav)
  if (process.argv.includes('--sjekk')) {
    if (!existsSync(mal) || readFileSync(mal, 'utf8') !== tekst)
      feil.push('docs/krav.md er ikke fersk: kjør «node skript/krav.mjs»')
  } else writeFileSync(mal, tekst)
  for (const f of feil) console.log(f)
  console.log(
    feil.length === 0
      ? `${Object.keys(krav).length} krav har sin linje.`
      : `${feil.length} feil i kravoversikten.`,
  )
  process.exitCode = feil.length === 0 ? 0 : 1
}
