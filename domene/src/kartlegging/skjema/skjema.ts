import { type Dato, dato } from '../../felles/dato.ts'
import type { Detaljslag } from '../detaljer.ts'
import { TEMA, type Tema } from '../tema.ts'
import { BARNEHAGE_SKOLE } from './sporsmal/barnehageSkole.ts'
import { BOLIG } from './sporsmal/bolig.ts'
import { FAMILIEN } from './sporsmal/familien.ts'
import { FRITID_NETTVERK } from './sporsmal/fritidNettverk.ts'
import { HELSE_TJENESTER } from './sporsmal/helseTjenester.ts'
import { UTFORDRINGENE } from './sporsmal/utfordringer.ts'
import { UTSTYR } from './sporsmal/utstyr.ts'
import { type Kommunetillegg, tilleggFor } from './tillegg.ts'
import type { Gren, Oppfolging, Skjema, Sporsmal } from './typer.ts'

/**
 * Grunnskjemaet: figur 6 i sin rekkefølge med grenene sine, de av Helsetilsynets tretten punkter som figuren ikke har, og
 * tilleggene fra kildene. Hvilket punkt et spørsmål hører til, er vår tolkning; figuren og listen sier det ikke selv.
 * En ny utgave legges til med sin dato; en gammel endres aldri.
 */
const FORSTE = [...FAMILIEN, ...BARNEHAGE_SKOLE, ...FRITID_NETTVERK, ...UTSTYR, ...HELSE_TJENESTER, ...BOLIG]
export const GRUNNSKJEMAER: readonly Skjema[] = [
  { versjon: 'grunnskjema-1', gyldigFra: dato('2026-11-01'), sporsmal: FORSTE },
  // Slagene av utfordringer (S-284, S-285), og tjenester og nettverk som egne felt (S-046).
  {
    versjon: 'grunnskjema-2',
    gyldigFra: dato('2026-11-16'),
    sporsmal: flett(FORSTE.map(medFelt), UTFORDRINGENE),
  },
]

/** Spørsmålene som fikk felt i den andre utgaven. Ordene er de samme. */
function medFelt(s: Sporsmal): Sporsmal {
  const nye: Readonly<Record<string, readonly Detaljslag[]>> = {
    'andre-instanser': ['tjeneste'],
    'tjenester-voksen': ['tjeneste'],
    nettverk: ['nettverk'],
    'familiens-nettverk': ['nettverk'],
    'nettverk-voksen': ['nettverk'],
  }
  const felt = nye[s.id]
  return felt ? { ...s, detaljer: [...felt, ...(s.detaljer ?? [])] } : s
}

/** Skjemaet som gjaldt på datoen, med kommunens egne spørsmål sist i sitt punkt. Før det første skjemaet gjelder det første. */
export function skjemaFor(paa: Dato, tillegg?: Kommunetillegg): Skjema {
  const forste = GRUNNSKJEMAER[0]
  const grunn = GRUNNSKJEMAER.findLast(s => s.gyldigFra <= paa) ?? forste
  if (!grunn) throw new Error('Det finnes ikke noe grunnskjema')
  const lokalt = tilleggFor(tillegg, paa)
  if (!lokalt) return grunn
  return {
    versjon: `${grunn.versjon}+kommune-${lokalt.nr}`,
    gyldigFra: seneste(lokalt.fra, grunn.gyldigFra),
    sporsmal: flett(grunn.sporsmal, lokalt.sporsmal),
  }
}

/** De nye spørsmålene sist i hvert sitt punkt. */
function flett(sporsmal: readonly Sporsmal[], nye: readonly Sporsmal[]): readonly Sporsmal[] {
  const alle = [...sporsmal, ...nye]
  return rekkefolge(sporsmal).flatMap(punkt => alle.filter(s => s.punkt === punkt))
}

function seneste(a: Dato, b: Dato): Dato {
  if (a > b) return a
  return b
}

/** Punktene i den rekkefølgen de først kommer. */
function rekkefolge(sporsmal: readonly Sporsmal[]): readonly Tema[] {
  const funnet = [...new Set(sporsmal.map(s => s.punkt))]
  return [...funnet, ...TEMA.filter(t => !funnet.includes(t))]
}

/** De tretten punktene i samtalens rekkefølge: først hvem de er, så figur 6, med resten der de naturlig hører hjemme. */
export const samtalerekkefolge = (s: Skjema): readonly Tema[] => rekkefolge(s.sporsmal)

export const sporsmalFor = (s: Skjema, punkt: Tema): readonly Sporsmal[] =>
  s.sporsmal.filter(x => x.punkt === punkt)

/** Spørsmålet som sies høyt når punktet åpnes for et barn, aldri et frivillig om utfordringer: det første som stilles barn for barn, ellers det første. */
export function hovedsporsmal(s: Skjema, punkt: Tema): Sporsmal | undefined {
  const alle = sporsmalFor(s, punkt).filter(x => x.foresSom !== 'barnets-syn' && !x.koder)
  return alle.find(x => x.gjelder === 'barn') ?? alle[0]
}

/** Grenene som er åpne etter et svar. Uten svar er bare de som alltid stilles, åpne. */
export const apneGrener = (s: Sporsmal, valg: Exclude<Gren, 'alltid'> | undefined): readonly Oppfolging[] =>
  (s.oppfolging ?? []).filter(o => o.vises === 'alltid' || o.vises === valg)
