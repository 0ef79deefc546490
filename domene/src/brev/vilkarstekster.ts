import type { Spraak } from '../felles/spraak.ts'
import type { UNNTAK } from '../regelverk/sosialtjenesteloven/paragraf-20a-vilkar-under-30.ts'
import type { Vilkarstype } from '../vilkar/typer.ts'

type Unntakskode = (typeof UNNTAK)[number]

const nb = {
  overskrift: 'Vilkår for stønaden',
  forklart: (antall: number) =>
    antall === 1
      ? 'Vi har satt ett vilkår. Et vilkår er noe som må gjøres mens du får stønaden.'
      : `Vi har satt ${antall} vilkår. Et vilkår er noe som må gjøres mens du får stønaden.`,
  under30:
    'Du er under 30 år. Da skal vi sette vilkår om aktivitet, hvis ikke tungtveiende grunner taler mot det.',
  type: {
    arbeidstrening: 'Arbeidstrening eller arbeidspraksis',
    kurs: 'Kurs eller opplæring for å komme i arbeid',
    skole: 'Å bruke retten til skole',
    jobblogg: 'Å være registrert som arbeidssøker eller føre jobblogg',
    jobbtilbud: 'Å ta imot et jobbtilbud',
    veiledningssamtaler: 'Veiledningssamtaler',
    'okonomiske-rettigheter': 'Å søke om andre ytelser',
    'formue-boutgifter': 'Eiendeler eller boutgifter',
    helsetjenester: 'Helsetjenester eller lege',
    annet: 'Vilkår',
    aktivitetsplan: 'Digital aktivitetsplan',
    'norsk-samisk': 'Opplæring i norsk eller samisk',
  } satisfies Record<Vilkarstype, string>,
  gjelderDeg: (fra: string, til: string) => `Dette gjelder deg, fra ${fra} til og med ${til}.`,
  gjelder: (navn: string, fra: string, til: string) => `Dette gjelder ${navn}, fra ${fra} til og med ${til}.`,
  kvp: 'Vi har først vurdert om kvalifiseringsprogrammet passer.',
  varsel: 'Blir vilkåret ikke fulgt, kan stønaden bli redusert.',
  varselFor: 'Før vi eventuelt bestemmer det, sier vi fra til deg, og du kan fortelle hva som skjedde.',
  siFra: 'Klarer du det ikke, eller passer det ikke lenger? Si fra til oss med en gang.',
  utenAktivitet: 'Vi har ikke satt et slikt vilkår.',
  unntak: {
    'i-arbeid': 'Grunnen er at du er i arbeid.',
    'allerede-i-aktivitet': 'Grunnen er at du allerede er i aktivitet knyttet til en annen ytelse.',
    'helse-eller-sosial-situasjon': 'Grunnen er at situasjonen din gjør det vanskelig nå.',
    'andre-tungtveiende-grunner': 'Grunnen er at andre tungtveiende grunner taler mot det.',
  } satisfies Record<Unntakskode, string>,
}
const nn: typeof nb = {
  overskrift: 'Vilkår for stønaden',
  forklart: antall =>
    antall === 1
      ? 'Vi har sett eitt vilkår. Eit vilkår er noko som må gjerast medan du får stønaden.'
      : `Vi har sett ${antall} vilkår. Eit vilkår er noko som må gjerast medan du får stønaden.`,
  under30:
    'Du er under 30 år. Då skal vi setje vilkår om aktivitet, om ikkje tungtvegande grunnar talar mot det.',
  type: {
    arbeidstrening: 'Arbeidstrening eller arbeidspraksis',
    kurs: 'Kurs eller opplæring for å kome i arbeid',
    skole: 'Å bruke retten til skule',
    jobblogg: 'Å vere registrert som arbeidssøkjar eller føre jobblogg',
    jobbtilbud: 'Å ta imot eit jobbtilbod',
    veiledningssamtaler: 'Rettleiingssamtalar',
    'okonomiske-rettigheter': 'Å søkje om andre ytingar',
    'formue-boutgifter': 'Eigedelar eller buutgifter',
    helsetjenester: 'Helsetenester eller lege',
    annet: 'Vilkår',
    aktivitetsplan: 'Digital aktivitetsplan',
    'norsk-samisk': 'Opplæring i norsk eller samisk',
  },
  gjelderDeg: (fra, til) => `Dette gjeld deg, frå ${fra} til og med ${til}.`,
  gjelder: (navn, fra, til) => `Dette gjeld ${navn}, frå ${fra} til og med ${til}.`,
  kvp: 'Vi har først vurdert om kvalifiseringsprogrammet passar.',
  varsel: 'Blir vilkåret ikkje følgt, kan stønaden bli redusert.',
  varselFor: 'Før vi eventuelt bestemmer det, seier vi frå til deg, og du kan fortelje kva som hende.',
  siFra: 'Klarer du det ikkje, eller passar det ikkje lenger? Sei frå til oss med ein gong.',
  utenAktivitet: 'Vi har ikkje sett eit slikt vilkår.',
  unntak: {
    'i-arbeid': 'Grunnen er at du er i arbeid.',
    'allerede-i-aktivitet': 'Grunnen er at du alt er i aktivitet knytt til ei anna yting.',
    'helse-eller-sosial-situasjon': 'Grunnen er at situasjonen din gjer det vanskeleg no.',
    'andre-tungtveiende-grunner': 'Grunnen er at andre tungtvegande grunnar talar mot det.',
  },
}
const en: typeof nb = {
  overskrift: 'Conditions for the support',
  forklart: antall =>
    antall === 1
      ? 'We have set one condition. A condition is something that must be done while you get the support.'
      : `We have set ${antall} conditions. A condition is something that must be done while you get the support.`,
  under30:
    'You are under 30. Then we are to set an activity condition, unless weighty reasons speak against it.',
  type: {
    arbeidstrening: 'Work training or work practice',
    kurs: 'Courses or training for getting into work',
    skole: 'Using a right to schooling',
    jobblogg: 'Being registered as a jobseeker or keeping a job log',
    jobbtilbud: 'Accepting a job offer',
    veiledningssamtaler: 'Guidance meetings',
    'okonomiske-rettigheter': 'Applying for other benefits',
    'formue-boutgifter': 'Belongings or housing costs',
    helsetjenester: 'Health services or a doctor',
    annet: 'Condition',
    aktivitetsplan: 'Digital activity plan',
    'norsk-samisk': 'Norwegian or Sámi language training',
  },
  gjelderDeg: (fra, til) => `This applies to you, from ${fra} until and including ${til}.`,
  gjelder: (navn, fra, til) => `This applies to ${navn}, from ${fra} until and including ${til}.`,
  kvp: 'We have first considered whether the qualification programme is suitable.',
  varsel: 'If the condition is not followed, the support may be reduced.',
  varselFor: 'Before we decide on that, if we do, we will tell you, and you can tell us what happened.',
  siFra: 'Can you not do it, or does it no longer suit? Tell us at once.',
  utenAktivitet: 'We have not set such a condition.',
  unntak: {
    'i-arbeid': 'The reason is that you are working.',
    'allerede-i-aktivitet': 'The reason is that you are already in an activity linked to another benefit.',
    'helse-eller-sosial-situasjon': 'The reason is that your situation makes it difficult now.',
    'andre-tungtveiende-grunner': 'The reason is that other weighty reasons speak against it.',
  },
}

/** Det brevet sier om vilkårene. */
export const vilkarstekster = { nb, nn, en } satisfies Record<Spraak, typeof nb>
