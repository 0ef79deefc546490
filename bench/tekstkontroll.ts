import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { kontrollerTekst } from '@handlingsrom/domene/tekstkontroll/tekstkontroll'
import { TEKSTFUNN, type Tekstfunnkode } from '@handlingsrom/domene/tekstkontroll/typer'
import { erHoldtUtenfor, lesMerkede, type MerketTekst } from '@handlingsrom/domene/testdata/merketTekst'
import { skrivHode } from './felles/maskin.ts'

const les = (mappe: string): readonly MerketTekst[] => {
  const sti = fileURLToPath(new URL(`../domene/src/testdata/${mappe}`, import.meta.url))
  return readdirSync(sti)
    .sort()
    .flatMap(f => lesMerkede(readFileSync(`${sti}/${f}`, 'utf8')))
}
const delt = (mappe: string) => {
  const alle = les(mappe)
  return { stille: alle.filter(t => !erHoldtUtenfor(t.id)), prove: alle.filter(t => erHoldtUtenfor(t.id)) }
}
const forst = delt('merket')
const etter = delt('merket-etter')

type Tall = { rett: number; feil: number; oversett: number }
const andel = (a: number, b: number): string => (b === 0 ? '–' : (a / b).toFixed(2).replace('.', ','))
const funnI = (t: MerketTekst): ReadonlySet<Tekstfunnkode> =>
  new Set(kontrollerTekst(t.tekst).map(f => f.kode))

/** Grensetilfellene telles for seg: der er også et menneske uenig med seg selv. */
function mal(tekster: readonly MerketTekst[], kode: Tekstfunnkode): Tall {
  const tall: Tall = { rett: 0, feil: 0, oversett: 0 }
  for (const t of tekster) {
    if (t.slag === 'grense') continue
    const [funnet, merket] = [funnI(t).has(kode), t.koder.includes(kode)]
    if (funnet && merket) tall.rett++
    else if (funnet) tall.feil++
    else if (merket) tall.oversett++
  }
  return tall
}

function skriv(navn: string, tekster: readonly MerketTekst[]): void {
  const antall = (s: MerketTekst['slag']) => tekster.filter(t => t.slag === s).length
  console.log(
    `### ${navn}: ${tekster.length} tekster (${antall('ulovlig')} ulovlige, ${antall('lovlig')} lovlige, ${antall('grense')} på grensen; ${tekster.filter(t => t.malform === 'nn').length} på nynorsk)\n`,
  )
  console.log('| Kontroll | Merket | Funnet rett | Feil varsel | Oversett | Presisjon | Dekning |')
  console.log('|---|---|---|---|---|---|---|')
  const sum: Tall = { rett: 0, feil: 0, oversett: 0 }
  for (const kode of TEKSTFUNN) {
    const t = mal(tekster, kode)
    sum.rett += t.rett
    sum.feil += t.feil
    sum.oversett += t.oversett
    rad(kode, t)
  }
  rad('Alle', sum)
  const nn = tekster.filter(t => t.malform === 'nn')
  const perNn = TEKSTFUNN.map(k => mal(nn, k))
  rad('Bare nynorsk', {
    rett: perNn.reduce((a, t) => a + t.rett, 0),
    feil: perNn.reduce((a, t) => a + t.feil, 0),
    oversett: perNn.reduce((a, t) => a + t.oversett, 0),
  })
  const grense = tekster.filter(t => t.slag === 'grense')
  const enige = grense.filter(
    t => t.koder.every(k => funnI(t).has(k)) && [...funnI(t)].every(k => t.koder.includes(k)),
  )
  console.log(`\nPå grensen: ${enige.length} av ${grense.length} som merket.\n`)
}

const rad = (navn: string, t: Tall): void =>
  console.log(
    `| ${navn} | ${t.rett + t.oversett} | ${t.rett} | ${t.feil} | ${t.oversett} | ${andel(t.rett, t.rett + t.feil)} | ${andel(t.rett, t.rett + t.oversett)} |`,
  )

skrivHode('tekstkontroll')
skriv('Skrevet før reglene, halvdelen det ble stilt inn på', forst.stille)
skriv('Skrevet før reglene, halvdelen som ble holdt utenfor', forst.prove)
skriv('Skrevet for å komme forbi reglene, halvdelen det ble stilt inn på', etter.stille)
skriv('Skrevet for å komme forbi reglene, halvdelen som ble holdt utenfor', etter.prove)
// Feilene vises bare for halvdelen det stilles inn på; den andre skal ingen lese mens reglene skrives.
if (process.argv.includes('--feil')) {
  for (const t of [...forst.stille, ...etter.stille]) {
    const funn = funnI(t)
    const over = [...funn].filter(k => !t.koder.includes(k))
    const under = t.koder.filter(k => !funn.has(k))
    if (over.length + under.length > 0)
      console.log(`${t.id} [${t.slag}] +${over.join(',')} -${under.join(',')}  ${t.tekst}`)
  }
}
