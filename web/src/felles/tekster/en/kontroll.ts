import type { Dato } from '@handlingsrom/domene/felles/dato'
import { lagFormat } from '../../format.ts'
import { flertall } from '../flertall.ts'
import type { kontroll as nb } from '../nb/kontroll.ts'

const f = flertall('en')
const dag = (d: unknown) => lagFormat('en').dato(String(d) as Dato)
const linjer = (n: number) => f(n, { en: '1 line', flere: `${n} lines` })

export const kontroll: typeof nb = {
  tittel: 'Checks',
  forklaring:
    'Each check says what it rests on. None of them says that the law is fulfilled; only a person can.',
  utenFunn: n => f(n, { en: 'One check without findings', flere: `${n} checks without findings` }),
  ingen: 'No checks have been run yet.',
  utfall: {
    mangler: 'Missing',
    'krever-skjonn': 'Needs judgement',
    'ingen-mangel-funnet': 'Nothing found missing',
    'ikke-aktuelt': 'Not relevant',
  },
  navn: {
    'alle-barna': 'All the children',
    K3: 'Each child has been asked about',
    V1: 'Child benefit is kept outside',
    V2: 'Each child is assessed separately',
    V4: 'Section 19 when refused under section 18',
    V5: 'The decisions hang together',
    'fvl-11a': 'Provisional reply within a month',
    'egen-godkjenning': 'Two people',
    'navngitt-menneske': 'A person behind the reasons',
  },
  hvilerPa: hva => `Rests on: ${hva}`,
  grunnlag: {
    'alle-barna': 'the family’s own answer. The application does not show all children.',
    K3: 'the 13 topics on the inspection’s list, for each child under 18.',
    V1: 'the kind and name of each income, and whether the word “barnetrygd” stands in a reason.',
    V2: 'the texts under assess and weigh, and whether two siblings have the same.',
    V4: 'the lines refused, and what is written about section 19 on each of them.',
    V5: 'the lines of the budget, and which of them someone has decided.',
    'fvl-11a': 'the date the application came, and whether a provisional reply has been sent.',
    'egen-godkjenning': 'who has worked on the assessment, and who is reading.',
    'navngitt-menneske': 'who is logged in when a text or an amount is entered.',
  },
  ukjentKode: 'The page is older than the check and has no words for this. Reload the page.',
  kode: {
    'alle-barna.ubesvart': () => 'Nobody has asked whether these are all the children.',
    'alle-barna.ja': () => 'The family has answered that these are all the children.',
    'alle-barna.nei': () => 'The family has answered that there are more children. Have they been added?',
    'alle-barna.ikke-avklart': () =>
      'It has been asked, but it is not clear whether these are all the children.',
    'alle-barna.ny-soknad': t =>
      `Last answered ${dag(t.dato)}, before this application came. Ask again whether these are all the children.`,
    'alle-barna.listen-endret': t =>
      `Answered ${dag(t.dato)}. The list of children has changed since. Ask again whether these are all.`,
    'alle-barna.for-gammelt': t =>
      `Answered ${dag(t.dato)}, a year or more before the application came. Ask again whether these are all the children.`,
    'K3.ingen-barn': () => 'There are no children under 18 in the household, as far as we know.',
    'K3.ingen-svar': t => `${t.navn}: no topic is answered, and no reason is given.`,
    'K3.utelatt-med-grunn': t => `${t.navn}: not mapped, with a reason. Does it hold?`,
    'K3.ikke-spurt': t => `${t.navn}: ${t.ikkeSpurt} of ${t.antall} topics have not been asked about.`,
    'K3.gamle-svar': t => `${t.navn}: ${t.gamle} answers should be asked again.`,
    'K3.alle-spurt': t => `${t.navn}: all ${t.antall} topics have been asked about.`,
    'V1.ingen-periode': () => 'The months have not been chosen yet.',
    'V1.uavklart': t => `“${t.tekst}” is unresolved. It may be child benefit.`,
    'V1.regnet-med': t => `“${t.tekst}” is counted, but the law keeps it outside.`,
    'V1.kalles-barnetrygd': t =>
      `“${t.tekst}” is counted as another income. If it is child benefit, it must be kept outside.`,
    'V1.barnets-inntekt': t => `“${t.tekst}” is the child’s income. Should it be counted?`,
    'V1.nevnt-i-begrunnelse': () => 'Child benefit is mentioned in a reason. Read whether it is used as one.',
    'V1.holdt-utenfor': t =>
      Number(t.antall) > 0
        ? `${t.antall} of ${t.inntekter} incomes are kept outside by law.`
        : `None of ${t.inntekter} incomes is of a kind the law keeps outside.`,
    'V2.ingen-barn': () => 'There are no children to assess, as far as we know.',
    'V2.ingen-tekst': t => `${t.navn} has no assessment of their own.`,
    'V2.samme-som-sosken': t => `${t.navn} has the same text as a sibling.`,
    'V2.ikke-veid': t => `${t.navn}: the interest is assessed, but not weighed against others.`,
    'V2.har-egen-tekst': t => `${t.navn} has a text of their own. Whether it holds, a person must say.`,
    'V4.ingenting-avslatt': () => 'Nothing is refused. You may still assess section 19.',
    'V4.overskudd': () => 'The income exceeds the expenses covered. Is section 19 assessed?',
    'V4.avslag-uten-linje': () =>
      'The outcome is a refusal, but no line is refused and assessed under section 19.',
    'V4.delvis-uten-linje': () =>
      'The outcome is a partial grant, but no line is refused. Is section 19 assessed?',
    'V4.ikke-vurdert': t => `“${t.tekst}” is refused without section 19 being assessed.`,
    'V4.vurdert': t => `“${t.tekst}” is refused, and section 19 is assessed. Does it hold?`,
    'V5.ingen-linjer': () => 'There are no lines to decide.',
    'V5.ubesluttet': t =>
      `${linjer(Number(t.antall))} of ${t.linjer} not decided. They will not be part of the decision.`,
    'V5.alle-bestemt': t => `All ${t.linjer} lines are decided. Do they follow from the assessments?`,
    'fvl-11a.avgjort': () => 'The application has been decided.',
    'fvl-11a.svart': () => 'A provisional reply has been sent.',
    'fvl-11a.utlopt': () => 'More than a month has passed without a decision or a provisional reply.',
    'fvl-11a.innen-fristen': () => 'The deadline for a provisional reply has not passed.',
    'egen-godkjenning.ikke-lest': () => 'Nobody has read the proposal yet.',
    'egen-godkjenning.samme-person': () => 'The reader has worked on the assessment.',
    'egen-godkjenning.to-personer': () => 'Someone other than the caseworker has read it.',
    'navngitt-menneske.ingen': () => 'Nobody has given reasons yet.',
    'navngitt-menneske.ansatt': () => 'Every reason has a named person behind it.',
    'navngitt-menneske.system': () => 'A reason has no person behind it.',
  },
}
