import type { Spraak } from '../felles/spraak.ts'

type Tekster = {
  readonly erstatterFra: (maned: string, dato: string) => string
  readonly overskrift: string
  readonly gjaldtDeg: (fra: string, til: string) => string
  readonly gjaldt: (navn: string, fra: string, til: string) => string
  readonly vedtaketSa: string
  readonly viSa: (dato: string) => string
  readonly svarOverskrift: string
  readonly svarteIkke: string
  readonly duSa: (dato: string) => string
  readonly hvorforOverskrift: string
  readonly lavere: (for_: string, naa: string, maned: string) => string
  readonly likt: (belop: string) => string
  readonly bareReduksjon: string
  readonly barnaOverskrift: string
  readonly igjen: string
  readonly akutt: string
  readonly varseltittel: string
  readonly varselVilkaret: string
  readonly varselLoven: string
  readonly varselSporsmal: string
  readonly varselBarna: string
  readonly varselImens: string
}

/** Ordene i brevene når stønaden settes ned fordi et vilkår ikke er oppfylt, og i varselet som alltid kommer før. */
export const bruddtekster: Record<Spraak, Tekster> = {
  nb: {
    erstatterFra: (maned, dato) =>
      `Fra ${maned} kommer vedtaket i stedet for vedtaket fra ${dato}. Fram til da gjelder det gamle.`,
    overskrift: 'Vilkåret vi mener ikke er oppfylt',
    gjaldtDeg: (fra, til) => `Det gjaldt deg, fra ${fra} til og med ${til}.`,
    gjaldt: (navn, fra, til) => `Det gjaldt ${navn}, fra ${fra} til og med ${til}.`,
    vedtaketSa: 'Vedtaket sa at stønaden kunne bli redusert hvis vilkåret ikke ble fulgt.',
    viSa: dato => `${dato} så vi at det ikke var oppfylt.`,
    svarOverskrift: 'Hva du svarte',
    svarteIkke: 'Vi har ikke fått svar på varselet.',
    duSa: dato => `Du svarte oss ${dato}. Slik skrev vi det ned:`,
    hvorforOverskrift: 'Hva vi har bestemt, og hvorfor',
    lavere: (for_, naa, maned) => `Før fikk du ${for_} i måneden. Fra ${maned} får du ${naa} i måneden.`,
    likt: belop => `Du får fortsatt ${belop} i måneden.`,
    bareReduksjon:
      'Loven sier at stønaden kan reduseres når et vilkår ikke er oppfylt. Den kan ikke stanses.',
    barnaOverskrift: 'Hva endringen betyr for barna',
    igjen: 'Gjør du nå det vilkåret sier, eller er noe blitt annerledes? Si fra, så ser vi på saken på nytt.',
    akutt:
      'Mangler du penger til mat eller strøm, eller et sted å bo, ta kontakt med oss med en gang. Det gjelder også etter dette vedtaket.',
    varseltittel: 'Vi vurderer å sette ned stønaden din',
    varselVilkaret: 'Dette vilkåret står i vedtaket:',
    varselLoven:
      'Vedtaket sa at stønaden kan bli redusert hvis vilkåret ikke blir fulgt. Den kan ikke stanses av den grunn.',
    varselSporsmal:
      'Fortell oss hva som skjedde, og om noe gjorde det vanskelig. Kanskje passet ikke vilkåret for deg.',
    varselBarna: 'Har du barn, fortell også hva det ville bety for dem om dere fikk mindre.',
    varselImens:
      'Du får pengene som før mens vi venter på svaret ditt. Mangler du mat, strøm eller et sted å bo, ta kontakt med en gang.',
  },
  nn: {
    erstatterFra: (maned, dato) =>
      `Frå ${maned} kjem vedtaket i staden for vedtaket frå ${dato}. Fram til då gjeld det gamle.`,
    overskrift: 'Vilkåret vi meiner ikkje er oppfylt',
    gjaldtDeg: (fra, til) => `Det galdt deg, frå ${fra} til og med ${til}.`,
    gjaldt: (navn, fra, til) => `Det galdt ${navn}, frå ${fra} til og med ${til}.`,
    vedtaketSa: 'Vedtaket sa at stønaden kunne bli redusert om vilkåret ikkje vart følgt.',
    viSa: dato => `${dato} såg vi at det ikkje var oppfylt.`,
    svarOverskrift: 'Kva du svarte',
    svarteIkke: 'Vi har ikkje fått svar på varselet.',
    duSa: dato => `Du svarte oss ${dato}. Slik skreiv vi det ned:`,
    hvorforOverskrift: 'Kva vi har bestemt, og kvifor',
    lavere: (for_, naa, maned) => `Før fekk du ${for_} i månaden. Frå ${maned} får du ${naa} i månaden.`,
    likt: belop => `Du får framleis ${belop} i månaden.`,
    bareReduksjon:
      'Lova seier at stønaden kan reduserast når eit vilkår ikkje er oppfylt. Han kan ikkje stansast.',
    barnaOverskrift: 'Kva endringa har å seie for barna',
    igjen: 'Gjer du no det vilkåret seier, eller er noko blitt annleis? Sei frå, så ser vi på saka på nytt.',
    akutt:
      'Manglar du pengar til mat eller straum, eller ein stad å bu, ta kontakt med oss med ein gong. Det gjeld òg etter dette vedtaket.',
    varseltittel: 'Vi vurderer å setje ned stønaden din',
    varselVilkaret: 'Dette vilkåret står i vedtaket:',
    varselLoven:
      'Vedtaket sa at stønaden kan bli redusert om vilkåret ikkje blir følgt. Han kan ikkje stansast av den grunnen.',
    varselSporsmal:
      'Fortel oss kva som hende, og om noko gjorde det vanskeleg. Kanskje passa ikkje vilkåret for deg.',
    varselBarna: 'Har du barn, fortel òg kva det ville ha å seie for dei om de fekk mindre.',
    varselImens:
      'Du får pengane som før medan vi ventar på svaret ditt. Manglar du mat, straum eller ein stad å bu, ta kontakt med ein gong.',
  },
  en: {
    erstatterFra: (maned, dato) =>
      `From ${maned} this decision replaces the one we made on ${dato}. Until then the old one applies.`,
    overskrift: 'The condition we find was not met',
    gjaldtDeg: (fra, til) => `It applied to you, from ${fra} to ${til}.`,
    gjaldt: (navn, fra, til) => `It applied to ${navn}, from ${fra} to ${til}.`,
    vedtaketSa: 'The decision said that the support could be reduced if the condition was not followed.',
    viSa: dato => `On ${dato} we saw that it was not met.`,
    svarOverskrift: 'What you answered',
    svarteIkke: 'We have had no answer to the notice.',
    duSa: dato => `You answered us on ${dato}. This is how we wrote it down:`,
    hvorforOverskrift: 'What we have decided, and why',
    lavere: (for_, naa, maned) => `Before, you got ${for_} a month. From ${maned} you get ${naa} a month.`,
    likt: belop => `You still get ${belop} a month.`,
    bareReduksjon:
      'The law says that support can be reduced when a condition is not met. It cannot be stopped.',
    barnaOverskrift: 'What the change means for the children',
    igjen:
      'Do you now do what the condition says, or has something changed? Tell us, and we look at the case again.',
    akutt:
      'If you lack money for food or electricity, or a place to live, contact us at once. You can do so after this decision too.',
    varseltittel: 'We are considering reducing your support',
    varselVilkaret: 'This condition is in the decision:',
    varselLoven:
      'The decision said that the support may be reduced if the condition is not followed. It cannot be stopped for that reason.',
    varselSporsmal:
      'Tell us what happened, and whether something made it difficult. Perhaps the condition did not suit you.',
    varselBarna: 'If you have children, tell us also what it would mean for them if you got less.',
    varselImens:
      'You get the money as before while we wait for your answer. If you lack food, electricity or a place to live, contact us at once.',
  },
}
