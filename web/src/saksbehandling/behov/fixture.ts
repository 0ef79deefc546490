import type { Behovssvar, Behovsvisning } from '@handlingsrom/kontrakt/sak/behov'

/** En oppdiktet familie til tester. Brukes aldri av appen selv. */
const emil = { personId: 'emil', fornavn: 'Emil', erBarn: true }
const mari = { ansattId: 'mari', navn: 'Mari Lie' }

export const etBehov = (mer: Partial<Behovsvisning> = {}): Behovsvisning => ({
  behovId: 'b1',
  versjon: 1,
  gjelder: emil,
  hva: 'Vintersko',
  tema: 'utstyr-klaer',
  haster: 'denne-uken',
  kostnad: { slag: 'anslag', belop: 60_000 },
  dato: null,
  opphav: 'nav',
  innsyn: null,
  meldt: '2026-11-20',
  meldtAv: mari,
  frist: '2026-11-27',
  fra: { personId: 'emil', tema: 'utstyr-klaer', nr: 3, tekst: 'Skoene er for små.' },
  samtaleId: null,
  linje: null,
  svar: null,
  steg: [{ steg: 'meldt', tidspunkt: '2026-11-20T09:00:00.000Z', dato: '2026-11-20', av: mari }],
  ...mer,
})

export const besvart: Partial<Behovsvisning> = {
  behovId: 'b2',
  hva: 'Treningsavgift',
  svar: {
    svar: 'stonad-18',
    begrunnelse: 'Dekkes i desember.',
    linje: null,
    tilbudId: null,
    vedtakId: null,
    dato: '2026-11-21',
    av: mari,
  },
}

export const behovsfixture = (behov: readonly Behovsvisning[], kanSkrive = true): Behovssvar => ({
  dagens: '2026-11-22',
  behov: [...behov],
  signaler: [],
  personer: [emil],
  apneSoknader: [{ soknadId: 's1', mottattDato: '2026-11-03' }],
  kanSkrive,
})
