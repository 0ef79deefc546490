import type { Spraak } from '../felles/spraak.ts'

const nb = {
  etLan: 'Dette er et lån, og skal betales tilbake.',
  avdrag: (kroner: string, antall: number, maned: string) =>
    antall === 1
      ? `Du betaler ${kroner} tilbake i ${maned}.`
      : `Du betaler ${kroner} i måneden, ${antall} ganger, og første gang i ${maned}.`,
  sisteAvdrag: (kroner: string) => `Det siste avdraget er ${kroner}.`,
  enGaranti: (kroner: string, gjelder: string, til: string) =>
    `Vi garanterer for ${kroner} til og med ${til}. Garantien gjelder: ${gjelder}.`,
  garantiUtbetalesIkke: 'En garanti er et løfte til den andre. Du får ikke pengene utbetalt.',
  varer: (hva: string) => `Du får dette som varer eller tjenester, og ikke som penger: ${hva}.`,
  rettTil: (navn: string) => `Pengene går rett til ${navn}.`,
  duHarSagtJa: (dato: string) => `Det sa du ja til ${dato}.`,
  iManeden: (maned: string) => `Du får det i ${maned}.`,
  lanAvDette: (kroner: string) => `${kroner} av det du får, er et lån.`,
  garantiAvDette: (kroner: string) => `Vi garanterer også for ${kroner}.`,
  garanterer: (kroner: string) => `Vi garanterer for ${kroner}`,
  depositum: {
    dekker: 'Dette dekker det:',
    vedSlutt: 'Når leieforholdet slutter:',
    vedKrav: 'Hvis utleieren krever penger:',
  },
  vurdertMer19: 'Vi har også vurdert om du kan få mer etter § 19, som gjelder særlige tilfeller.',
}
const nn: typeof nb = {
  etLan: 'Dette er eit lån, og skal betalast tilbake.',
  avdrag: (kroner, antall, maned) =>
    antall === 1
      ? `Du betaler ${kroner} tilbake i ${maned}.`
      : `Du betaler ${kroner} i månaden, ${antall} gonger, og første gong i ${maned}.`,
  sisteAvdrag: kroner => `Det siste avdraget er ${kroner}.`,
  enGaranti: (kroner, gjelder, til) =>
    `Vi garanterer for ${kroner} til og med ${til}. Garantien gjeld: ${gjelder}.`,
  garantiUtbetalesIkke: 'Ein garanti er ein lovnad til den andre. Du får ikkje pengane utbetalte.',
  varer: hva => `Du får dette som varer eller tenester, og ikkje som pengar: ${hva}.`,
  rettTil: navn => `Pengane går rett til ${navn}.`,
  duHarSagtJa: dato => `Det sa du ja til ${dato}.`,
  iManeden: maned => `Du får det i ${maned}.`,
  lanAvDette: kroner => `${kroner} av det du får, er eit lån.`,
  garantiAvDette: kroner => `Vi garanterer òg for ${kroner}.`,
  garanterer: kroner => `Vi garanterer for ${kroner}`,
  depositum: {
    dekker: 'Dette dekkjer det:',
    vedSlutt: 'Når leigeforholdet sluttar:',
    vedKrav: 'Om utleigaren krev pengar:',
  },
  vurdertMer19: 'Vi har òg vurdert om du kan få meir etter § 19, som gjeld særlege tilfelle.',
}

const en: typeof nb = {
  etLan: 'This is a loan, and is to be paid back.',
  avdrag: (kroner, antall, maned) =>
    antall === 1
      ? `You pay back ${kroner} in ${maned}.`
      : `You pay ${kroner} a month, ${antall} times, the first time in ${maned}.`,
  sisteAvdrag: kroner => `The last instalment is ${kroner}.`,
  enGaranti: (kroner, gjelder, til) =>
    `We guarantee ${kroner} until and including ${til}. The guarantee is for: ${gjelder}.`,
  garantiUtbetalesIkke: 'A guarantee is a promise to the other party. The money is not paid to you.',
  varer: hva => `You get this as goods or services, and not as money: ${hva}.`,
  rettTil: navn => `The money goes straight to ${navn}.`,
  duHarSagtJa: dato => `You agreed to that on ${dato}.`,
  iManeden: maned => `You get it in ${maned}.`,
  lanAvDette: kroner => `${kroner} of what you get is a loan.`,
  garantiAvDette: kroner => `We also guarantee ${kroner}.`,
  garanterer: kroner => `We guarantee ${kroner}`,
  depositum: {
    dekker: 'This is what it covers:',
    vedSlutt: 'When the tenancy ends:',
    vedKrav: 'If the landlord claims money:',
  },
  vurdertMer19: 'We have also assessed whether you can get more under section 19, on special circumstances.',
}

/** Det brevet sier om formen og om hvem som får pengene. */
export const formtekster = { nb, nn, en } satisfies Record<Spraak, typeof nb>
