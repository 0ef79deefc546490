import fc from 'fast-check'
import { kroner } from '../felles/belop.ts'
import { leggTilDager, leggTilManeder, maned, manedFor } from '../felles/dato.ts'
import type { BehovId, SamtaleId } from '../felles/id.ts'
import type { Kanal } from '../husstand/hendelser.ts'
import { barnIHusstanden } from '../husstand/tilstand.ts'
import { TEMA } from '../kartlegging/tema.ts'
import { finnCelle } from '../kartlegging/tilstand.ts'
import type { SakKommando } from '../sak/utfor.ts'
import { apneSoknader } from '../soknad/tilstand.ts'
import { enSak, nodhjelpskommando } from './enSak.ts'
import { enSamtale } from './enSamtale.ts'
import { enSoknad } from './enSoknad.ts'
import { personId } from './etBarn.ts'
import { etBehov } from './etBehov.ts'
import { en, gjor, rad, vedtak } from './forlopsvedtak.ts'
import { nesteOpptak } from './nesteOpptak.ts'
import { registrer, type Verden } from './verden.ts'

/**
 * To år med en familie: søknader, samtaler, svar, nødhjelp, behov og vedtak i en rekkefølge ingen har valgt. `spill` prøver hva som helst; her skjer det som
 * tallene over tid er laget av, ofte nok til at hver indikator har noe å telle. Det som blir avvist, skjedde ikke.
 */
const HVA = [
  ...(['soknad', 'vedtak', 'vedtak', 'samtale', 'samtale', 'svar', 'svar', 'trekk', 'nodhjelp'] as const),
  ...([
    'forelopig',
    'behov',
    'besvar',
    'rad',
    'rad',
    'opptak',
    'fort',
    'taUt',
    'avslutt',
    'rettSamtale',
  ] as const),
  ...(['dager', 'dager', 'dager', 'gjenapne', 'syn'] as const),
] as const
const etSteg = fc.record({ hva: fc.constantFrom(...HVA), n: fc.nat({ max: 999 }) })
type Steg = { readonly hva: (typeof HVA)[number]; readonly n: number }
export type Forlop = { readonly barn: number; readonly steg: readonly Steg[] }

export const etForlop: fc.Arbitrary<Forlop> = fc.record({
  barn: fc.nat({ max: 2 }),
  steg: fc.array(etSteg, { minLength: 40, maxLength: 90, size: 'max' }),
})

const NORM = kroner(8000)
const norm = {
  gyldigFra: maned('2025-01'),
  satser: { enslig: NORM, barn_0_5: kroner(3000), barn_6_10: kroner(3500), barn_11_17: kroner(4000) },
  kilde: 'Oppdiktet for testen',
  vedtaksreferanse: '1/25',
  oppdiktet: true,
}
const BARN = [
  ['Emil', '2021-05-04'],
  ['Sana', '2014-09-30'],
] as const

export function spillForlop(f: Forlop): Verden {
  const start = BARN.slice(0, f.barn).reduce((s, [navn, fodt]) => s.medBarn(navn, fodt), enSak('2026-01-05'))
  return f.steg.reduce(steg, soknad(start.medPolicy({ normer: [norm] }).verden, 0))
}

const dagerSiden = (v: Verden, n: number) => leggTilDager(v.dato, -(n % 45))

function soknad(v: Verden, n: number): Verden {
  const id = `s${v.sak.soknader.length + 1}`
  const h = enSoknad(id, leggTilDager(v.dato, -(n % 3))).medUtgift('husleie', 'Husleie', 9000).hendelse
  return { ...registrer({ ...v, aktor: { type: 'integrasjon', navn: 'fiks' } }, [h]), aktor: v.aktor }
}

function steg(v: Verden, { hva, n }: Steg): Verden {
  const { sak } = v
  const apen = apneSoknader(sak.soknader)[0]
  const barn = barnIHusstanden(sak.husstand)[n % 2]?.personId
  const tema = TEMA[n % TEMA.length] ?? 'skole'
  const behov = sak.behov[n % Math.max(1, sak.behov.length)]
  switch (hva) {
    case 'dager':
      return { ...v, dato: leggTilDager(v.dato, n % 60) }
    case 'soknad':
      return sak.soknader.length < 6 ? soknad(v, n) : v
    case 'samtale':
      return gjor(v, samtale(v, n, `sam${sak.kontakt.samtaler.length + 1}`))
    case 'rettSamtale': {
      const siste = sak.kontakt.samtaler.at(-1)
      return gjor(v, siste && { ...samtale(v, n, siste.samtaleId), type: 'endreSamtale', settVersjon: 0 })
    }
    case 'svar':
      return gjor(v, barn && { ...SVAR, personId: barn, tema, dato: dagerSiden(v, n), settVersjon: 0 })
    case 'trekk': {
      const nr = barn && finnCelle(sak.kartlegging, barn, 'skole')?.svar.at(-1)?.nr
      if (!barn || !nr) return v
      return gjor(v, {
        type: 'trekkOpplysning',
        personId: barn,
        tema: 'skole',
        nr,
        grunn: 'Feil.',
        settVersjon: 0,
      })
    }
    case 'syn': {
      const maate = en(['direkte', 'forsokt', 'ikke', 'gjennom-foreldre'] as const, n)
      const om = { personId: barn ?? personId('ingen'), maate, ord: 'Han vil spille.', grunn: 'Ikke nå.' }
      return gjor(v, {
        type: 'registrerBarnetsSyn',
        ...om,
        dato: dagerSiden(v, n),
        kanal: 'kontor',
        settVersjon: 0,
      })
    }
    case 'nodhjelp':
      return gjor(v, apen && nodhjelpskommando(v, apen.soknadId))
    case 'forelopig': {
      const forventetSvar = leggTilDager(v.dato, 30)
      return gjor(
        v,
        apen && { type: 'sendForelopigSvar', soknadId: apen.soknadId, forventetSvar, grunn: 'Vi venter.' },
      )
    }
    case 'avslutt': {
      const avslutning = en(['feilregistrert', 'trukket'] as const, n)
      if (!apen || n % 4 > 1) return v
      return gjor(v, { type: 'avsluttSoknad', soknadId: apen.soknadId, avslutning, grunn: 'Feil.' })
    }
    case 'behov':
      return gjor(v, etBehov(`b${sak.behov.length + 1}`))
    case 'gjenapne':
      return gjor(
        v,
        behov && { type: 'gjenapneBehov', behovId: behov.behovId, grunn: 'Ikke nok.', settVersjon: 0 },
      )
    case 'besvar':
      return gjor(v, behov && svaret(v, behov.behovId, n))
    case 'rad':
      return rad(v, n)
    case 'opptak': {
      const k = nesteOpptak(v, n % 100)
      return gjor(v, k, k?.type === 'fattVedtak' ? 'nora' : 'tuva')
    }
    case 'fort': {
      const fra = manedFor(leggTilManeder(v.dato, -1 - (n % 9)))
      return gjor(v, {
        type: 'forTidligereStonad',
        fra,
        til: manedFor(leggTilManeder(v.dato, -(n % 2))),
        kilde: 'Brev',
      })
    }
    case 'taUt':
      if (!barn || n % 3 > 0) return v
      return gjor(v, {
        type: 'taUtAvHusstanden',
        personId: barn,
        fra: dagerSiden(v, n),
        grunn: 'Flyttet.',
        settVersjon: 0,
      })
    case 'vedtak':
      return vedtak(v, n)
    default:
      return hva satisfies never
  }
}

const SVAR = {
  type: 'registrerOpplysning',
  svar: { tilstand: 'kartlagt', tekst: 'Trives.' },
  sagtAv: 'mor',
  kanal: 'kontor',
} as const

const STEDER: readonly [Kanal, ...Kanal[]] = ['kontor', 'telefon', 'hjemmebesok', 'digitalt', 'brev']
const samtale = (v: Verden, n: number, id: string) =>
  enSamtale({
    samtaleId: id as SamtaleId,
    dato: dagerSiden(v, n),
    sted: en(STEDER, n),
    ...(n % 7 === 0 ? { annenInstans: { navn: 'Skolen' } } : {}),
  })

function svaret(v: Verden, behovId: BehovId, n: number): SakKommando {
  const rad = v.sak.vedtak.vedtak.filter(x => 'annet' in x.innhold && x.innhold.annet?.slag === 'radgivning')
  const vedtakId = n % 3 === 0 ? rad[n % Math.max(1, rad.length)]?.vedtakId : undefined
  const svar = n % 4 === 3 ? 'familien-loser' : 'oppfolging-17'
  return {
    type: 'besvarBehov',
    behovId,
    svar,
    begrunnelse: 'Avtalt.',
    settVersjon: 0,
    ...(vedtakId ? { vedtakId } : {}),
  }
}
