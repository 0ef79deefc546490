import { felt, finnes, type Leser, rader, tekstMedInnhold, uleselig, utenHull } from './json.ts'
import { lesKilde } from './kilde.ts'
import type { Soknadsadresse } from './soknadspersoner.ts'

/** Adressen som linjer, slik den skrives på en konvolutt. En ny adressetype gir de feltene den har felles med de kjente. */
export function lesAdresse(slag: Soknadsadresse['slag'], fra: Leser): Soknadsadresse | undefined {
  if (!finnes(fra)) return fra.json === undefined ? undefined : uleselig(fra)
  const f = (navn: string): string | undefined => tekstMedInnhold(felt(fra, navn))
  const tekster = (navn: string): readonly (string | undefined)[] =>
    rader(felt(fra, navn)).map(linje => tekstMedInnhold(linje))
  const postboks = f('postboks')
  const land = f('landkode')
  const linjer = [
    ...tekster('adresselinjer'),
    sammen(f('gatenavn'), `${f('husnummer') ?? ''}${f('husbokstav') ?? ''}`, f('bolignummer')),
    matrikkel(f),
    postboks === undefined ? undefined : `Postboks ${postboks}`,
    ...tekster('adresse'),
    sammen(f('postnummer'), f('poststed')),
    land === 'NOR' ? undefined : land,
  ].filter(linje => linje !== undefined)
  return utenHull<Soknadsadresse>({
    slag,
    kilde: lesKilde(fra),
    linjer,
    kommunenummer: f('kommunenummer'),
    valg: f('adresseValg'),
  })
}

const MATRIKKEL = [
  ['gaardsnummer', 'gnr.'],
  ['bruksnummer', 'bnr.'],
  ['festenummer', 'festenr.'],
  ['seksjonsnummer', 'snr.'],
  ['undernummer', 'unr.'],
] as const

function matrikkel(f: (navn: string) => string | undefined): string | undefined {
  return sammen(
    ...MATRIKKEL.map(([navn, forkortet]) => {
      const verdi = f(navn)
      return verdi === undefined ? undefined : `${forkortet} ${verdi}`
    }),
  )
}

function sammen(...deler: readonly (string | undefined)[]): string | undefined {
  const linje = deler.filter(d => d !== undefined && d.trim() !== '').join(' ')
  return linje === '' ? undefined : linje
}
