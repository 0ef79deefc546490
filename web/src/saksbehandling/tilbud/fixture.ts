import type { Tilbudet, Tilbudsvisning } from '@handlingsrom/kontrakt/tilbud'

/** Oppdiktede tilbud og en oppdiktet familie til testene. Brukes aldri av appen selv. */
export const etTilbud = (mer: Partial<Tilbudet> & { readonly navn?: string }): Tilbudet => {
  const { navn = 'Utstyrsbua', ...resten } = mer
  return {
    tilbudId: navn,
    versjon: 1,
    omrade: 'lokalt',
    gruppe: 'fritid',
    tema: ['fritid'],
    tilbyder: 'frivillig',
    program: false,
    pris: 'gratis',
    henvendelse: 'se-teksten',
    gjelder: 'barn',
    alder: null,
    tekst: { nb: { navn, hva: 'Noe å gjøre.', hvem: 'Barnet vil være med.' } },
    kilde: {
      dokument: 'Kommunen',
      lenke: null,
      sier: '',
      lest: '2025-11-01',
      lestSom: 'kommunen',
    },
    kontrolleresIgjen: '2026-11-01',
    oppdiktet: true,
    aktuelt: null,
    ...resten,
  }
}

const barn = (personId: string, fornavn: string, fodselsdato: string) =>
  ({ personId, fornavn, fodselsdato, rolle: 'barn' }) as const

export const tilbudsfixture: Tilbudsvisning = {
  dagens: '2026-11-20',
  personer: [
    { personId: 'mari', fornavn: 'Mari', fodselsdato: '1990-02-11', rolle: 'voksen' },
    barn('emil', 'Emil', '2019-05-02'),
    barn('sana', 'Sana', '2014-09-30'),
  ],
  tilbud: [
    etTilbud({
      aktuelt: {
        grunner: [
          { slag: 'svar', personId: 'emil', tema: 'fritid', valg: 'mangler-noe', dato: '2026-11-12' },
        ],
        hvis: [],
      },
    }),
    etTilbud({
      navn: 'Ferie for alle',
      aktuelt: { grunner: [], hvis: [{ slag: 'ikke-spurt', personId: 'sana', tema: 'fritid' }] },
    }),
    etTilbud({ navn: 'Fondet' }),
  ],
  fortalt: [
    {
      nr: 12,
      tilbudId: 'Utstyrsbua',
      navn: 'Utstyrsbua',
      til: ['Mari'],
      om: ['Emil'],
      maate: 'kontor',
      dato: '2026-11-18',
      svar: [{ svar: 'vil-tenke', dato: '2026-11-18' }],
      av: { ansattId: 'i', navn: 'Ingrid Moen' },
    },
  ],
  samtykker: [
    {
      nr: 14,
      tilbudId: 'Utstyrsbua',
      navn: 'Utstyrsbua',
      av: 'Mari',
      om: ['Emil'],
      hva: 'Navnet til Emil.',
      maate: 'kontor',
      dato: '2026-11-18',
      til: '2026-12-18',
      trukket: null,
      gjelder: true,
      kontakt: [],
    },
  ],
  kanSkrive: true,
}
