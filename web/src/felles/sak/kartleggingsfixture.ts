import type { Dato } from '@handlingsrom/domene/felles/dato'
import { TEMA, type Tema } from '@handlingsrom/domene/kartlegging/tema'
import type { Cellevisning, Kartleggingsvisning } from '@handlingsrom/kontrakt/sak/kartlegging'
import { saksfixture, type Tilstand, tor } from './fixture.ts'

const ORD: Partial<Record<Tema, string>> = {
  'antall-alder': 'Født i mars, eldst av tre',
  'sosial-helse': 'Sover dårlig. Time hos helsesykepleier er avtalt',
  bosituasjon: 'Eget rom, men ingen pult',
  'omsorg-samvaer': 'Hos far annenhver helg',
  skole: 'Trives, får leksehjelp på torsdager',
  'sfo-barnehage': 'Full plass, trives',
  fritid: 'Fotball. Nye sko i fjor høst',
  'utstyr-klaer': 'Han har det han trenger. Fotballsko str. 41 kjøpt i høst.',
  'internett-mobil': 'Mobil med kontantkort',
}

const GAMMELT = {
  regel: 'kjop' as const,
  grunn: {
    nb: 'Fotballsko ble kjøpt for 14 måneder siden',
    nn: 'Fotballsko vart kjøpt for 14 månader sidan',
    en: 'Fotballsko was bought 14 months ago',
  },
  kilde: 'vårt forslag',
}

const TOM_CELLE: Omit<Cellevisning, 'tema'> = {
  tilstand: 'ikke-spurt',
  versjon: 0,
  sporresIgjen: null,
  foreldet: null,
  svar: [],
  antall: { alle: 0, staar: 0 },
  detaljer: [],
}

const celle = (tema: Tema, tilstand: Tilstand): Cellevisning => {
  if (tilstand === 'ikke-spurt') return { ...TOM_CELLE, tema }
  const gammel = tilstand === 'bor-sporres-pa-nytt'
  const registrert = gammel ? 'kartlagt' : tilstand
  const tekst =
    registrert === 'ikke-relevant'
      ? 'Går på ungdomsskolen'
      : registrert === 'onsker-ikke-a-svare'
        ? 'Vil la det ligge nå'
        : (ORD[tema] ?? 'Ingenting å melde')
  const svar = (nr: number, dato: string) => ({
    nr,
    svar: { tilstand: registrert, tekst },
    fellesId: null,
    trukket: null,
    sagtAv: 'mor' as const,
    kanal: 'kontor' as const,
    dato: dato as Dato,
    skrevetAv: tor,
    vedtak: [],
    behov: [],
    tidspunkt: `${dato}T10:00:00.000Z`,
  })
  const svarene = gammel ? [svar(3, '2025-05-02'), svar(7, '2025-10-08')] : [svar(9, '2026-08-18')]
  return {
    tema,
    tilstand,
    versjon: svarene.length,
    sporresIgjen: gammel ? '2026-04-08' : null,
    foreldet: gammel ? GAMMELT : null,
    svar: svarene,
    antall: { alle: svarene.length, staar: svarene.length },
    detaljer: [],
  }
}

export const kartleggingsfixture: Kartleggingsvisning = {
  dagens: '2026-11-23',
  temaversjon: 'helsetilsynet-4-2022',
  tema: TEMA.map(tema => ({ tema })),
  barn: saksfixture.barn.map(b => ({
    personId: b.personId,
    navn: b.navn,
    fornavn: b.fornavn,
    alder: b.alder,
    fodselsdato: b.fodselsdato,
    syn: [],
    relasjon: b.relasjon,
    bosted: b.bosted,
    termin: b.termin,
    celler: b.celler.map(c => celle(c.tema, c.tilstand)),
    utelatt: b.utelatt,
  })),
  voksne: [],
  felles: [],
  omfang: { antall: 0, valgt: null },
  vedtak: [],
  kontrollbilde: {
    dato: '2026-11-23',
    mottattDato: '2026-11-03',
    alleBarna: { svar: 'ja', dato: '2026-11-10' },
    barn: saksfixture.barn.map(b => ({ personId: b.personId, navn: b.navn, celler: b.celler })),
    voksne: [],
    samtaler: [],
  },
  kontrollerSkjult: false,
  kanSkrive: true,
}
