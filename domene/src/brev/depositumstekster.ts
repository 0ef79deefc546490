import type { Spraak } from '../felles/spraak.ts'

const nb = {
  overskrift: {
    lan: (kroner: string) => `Du får ${kroner} i lån til depositum`,
    garanti: (kroner: string) => `Vi garanterer for ${kroner} i depositum`,
    bidrag: (kroner: string) => `Du får ${kroner} til depositum`,
  },
  bidrag: 'Du skal ikke betale dette tilbake til oss.',
  utleieren: 'utleieren',
  garantiTil: (navn: string) => `Garantien er til ${navn}.`,
  sidenOverskrift: 'Det som gjelder mens du bor der',
  barna: 'Hva boligen betyr for barna',
}
const nn: typeof nb = {
  overskrift: {
    lan: kroner => `Du får ${kroner} i lån til depositum`,
    garanti: kroner => `Vi garanterer for ${kroner} i depositum`,
    bidrag: kroner => `Du får ${kroner} til depositum`,
  },
  bidrag: 'Du skal ikkje betale dette tilbake til oss.',
  utleieren: 'utleigaren',
  garantiTil: navn => `Garantien er til ${navn}.`,
  sidenOverskrift: 'Det som gjeld medan du bur der',
  barna: 'Kva bustaden har å seie for barna',
}
const en: typeof nb = {
  overskrift: {
    lan: kroner => `You get a loan of ${kroner} for a deposit`,
    garanti: kroner => `We guarantee a deposit of ${kroner}`,
    bidrag: kroner => `You get ${kroner} for a deposit`,
  },
  bidrag: 'You do not pay this back to us.',
  utleieren: 'the landlord',
  garantiTil: navn => `The guarantee is to ${navn}.`,
  sidenOverskrift: 'What applies while you live there',
  barna: 'What the home means for the children',
}

/** Det som bare står i vedtak om depositum. */
export const depositumstekster = { nb, nn, en } satisfies Record<Spraak, typeof nb>
