import { TEKSTFUNN, type Tekstfunnkode } from '../tekstkontroll/typer.ts'

/** En kort tekst skrevet for å prøve tekstkontrollene, og det et nøye menneske ville pekt på i den. */
export type MerketTekst = {
  readonly id: string
  readonly malform: 'nb' | 'nn'
  readonly slag: 'lovlig' | 'ulovlig' | 'grense'
  readonly koder: readonly Tekstfunnkode[]
  readonly tekst: string
}

/** Radene i en fil i `testdata/merket`: tabulatordelt, med overskriftene på første linje. */
export const lesMerkede = (innhold: string): readonly MerketTekst[] =>
  innhold
    .trim()
    .split('\n')
    .slice(1)
    .map(rad => {
      const [id = '', malform, slag, koder = '', tekst = ''] = rad.split('\t')
      if (malform !== 'nb' && malform !== 'nn') throw new Error(`${id}: ukjent målform`)
      if (slag !== 'lovlig' && slag !== 'ulovlig' && slag !== 'grense') throw new Error(`${id}: ukjent slag`)
      return {
        id,
        malform,
        slag,
        koder: koder === '' ? [] : koder.split(',').map(k => somKode(id, k)),
        tekst,
      }
    })

function somKode(id: string, k: string): Tekstfunnkode {
  const kode = TEKSTFUNN.find(x => x === k)
  if (!kode) throw new Error(`${id}: ukjent kode ${k}`)
  return kode
}

/** FNV-1a av id-en: hvilken halvdel en tekst hører til, er bestemt før noen har lest den. */
export function erHoldtUtenfor(id: string): boolean {
  let h = 0x811c9dc5
  for (let i = 0; i < id.length; i++) h = Math.imul(h ^ id.charCodeAt(i), 0x01000193)
  return (h >>> 7) % 2 === 1
}
