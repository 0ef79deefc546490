import type { Dato } from '@handlingsrom/domene/felles/dato'
import { lagFormat } from '../../format.ts'
import { flertall } from '../flertall.ts'

const f = flertall('en')
const dag = (d: unknown) => lagFormat('en').dato(String(d) as Dato)
const linjer = (n: number) => f(n, { en: '1 line', flere: `${n} lines` })
type Tall = Readonly<Record<string, string | number>>

/** What the checks of notice, reasons, notification, impartiality and services without a decision say. */
export const lovkoder = {
  'fvl-16.soknaden': () => 'The decision answers an application, which is the family’s own statement.',
  'fvl-16.unntak': (t: Tall) =>
    `Notice was left out: “${t.grunn}”. Is the reason good enough to decide without hearing the family?`,
  'fvl-16.unntak-uten-grunn': () =>
    'Notice was left out without a reason. Write the reason, or notify the family.',
  'fvl-16.svart': (t: Tall) => `The family answered on ${dag(t.dato)} about what is to be decided.`,
  'fvl-16.til-gunst': () =>
    'The family has not been notified. Is notice clearly unnecessary because the change is only in their favour?',
  'fvl-16.ikke-varslet': () =>
    'The decision has been taken up again, and the family has not been told. Send advance notice.',
  'fvl-16.ikke-sendt': () =>
    'The advance notice is written but did not go out in time. Send it, and enter when.',
  'fvl-16.fristen-ute': (t: Tall) =>
    `The notice went out on ${dag(t.dato)}, and the deadline ${dag(t.frist)} has passed without an answer.`,
  'fvl-16.fristen-loper': (t: Tall) =>
    `The family can answer the notice until and including ${dag(t.frist)}.`,
  'fvl-24.ingenting-bestemt': () => 'No expense is decided yet.',
  'fvl-24.linje-uten-grunn': (t: Tall) =>
    `“${t.tekst}” is not covered in full, and it does not say why. Write the reason on the line.`,
  'fvl-24.begrunnet': () => 'The reasons go with the decision.',
  'fvl-24.alt-innvilget': () =>
    'Everything is granted, and no reasons are written. Might someone still be dissatisfied?',
  'fvl-24.uten-begrunnelse': () =>
    'Something is refused, limited or given on conditions, and no reasons are written. They must go with the decision.',
  'fvl-27.ingenting-bestemt': () => 'No line is decided yet.',
  'fvl-27.star-der': (t: Tall) =>
    `The letter gives ${t.antall} of the pieces of information on complaint, access and help. Whether the family understands them, a person must read.`,
  'fvl-27.mangler': (t: Tall) =>
    `The letter lacks ${t.antall} of the pieces of information the law requires on complaint, deadline, where and access.`,
  'habilitet.ingen-har-arbeidet': () => 'Nobody has worked on the assessment yet.',
  'habilitet.foreslatt-av-inhabil': () =>
    'The person who proposed the decision has declared a conflict of interest. A colleague must go through the basis and propose again.',
  'habilitet.grunnlag-av-inhabil': () =>
    'Someone who has declared a conflict of interest has worked on the assessment. Go through what she entered, and decide it again.',
  'habilitet.ingen-meldt': (t: Tall) =>
    `${f(Number(t.antall), { en: 'The person who worked on the assessment has not declared a conflict of interest.', flere: `None of the ${t.antall} who worked on the assessment has declared a conflict of interest.` })} Is any of you close to the family?`,
  'sotjl-41.ingen-oppfolging': () => 'No need is answered with follow-up under section 17.',
  'sotjl-41.uten-vedtak': (t: Tall) =>
    `“${t.behov}” is answered with follow-up, without a decision on advice and guidance saying what they are entitled to, and from when.`,
  'sotjl-41.foreslatt': (t: Tall) =>
    `“${t.behov}”: the decision on advice and guidance from ${dag(t.start)} has not been made yet. Does it cover the need?`,
  'sotjl-41.har-vedtak': (t: Tall) =>
    `“${t.behov}”: they have a decision on advice and guidance from ${dag(t.start)}. Does it cover the need?`,
  'fvl-17.ikke-forelagt': (t: Tall) =>
    `${t.antall} facts from others speak against the family and have not been put to them.`,
  'fvl-17.opplyst': (t: Tall) =>
    `${t.spurt} of ${t.antall} fields about the children have been asked. You must say whether that is enough for what is applied for.`,
  'fvl-17.ingen-barn': () => 'Is the case as clear as it can be, given what is applied for?',
  'fvl-25.uten-regler': () => 'No line is decided under a section, so the letter refers to no rule.',
  'fvl-25.uten-fakta': () => 'It does not say which facts about the family the decision rests on.',
  'fvl-25.uten-hensyn': () => 'The considerations behind the discretion are not mentioned. They should be.',
  'fvl-25.star-der': (t: Tall) =>
    `${t.fakta} facts, ${linjer(Number(t.linjer))} with a section, and a weighing for ${t.hensyn} children. Can the family understand why?`,
  'fvl-11a.avgjort': () => 'The application has been decided.',
  'fvl-11a.svart': () => 'A provisional reply has been sent.',
  'fvl-11a.utlopt': () => 'More than a month has passed without a decision or a provisional reply.',
  'fvl-11a.innen-fristen': () => 'The deadline for a provisional reply has not passed.',
}
