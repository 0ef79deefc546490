import { flertall } from '../flertall.ts'
import type { kontroll as nb } from '../nb/kontroll.ts'
import { kartleggingskoder } from './kartleggingskontroll.ts'
import { linjekoder } from './linjekontroll.ts'
import { lovkoder } from './lovkontroll.ts'
import { oppfolgingskoder } from './oppfolgingskontroll.ts'
import { oppholdskoder } from './oppholdskontroll.ts'
import { tekstkoder } from './tekstkontrollkoder.ts'
import { vilkarskoder } from './vilkarkontroll.ts'

const f = flertall('en')
const linjer = (n: number) => f(n, { en: '1 line', flere: `${n} lines` })

export const kontroll: typeof nb = {
  tittel: 'Checks',
  forklaring:
    'Each check says what it rests on. None of them says that the law is fulfilled; only a person can.',
  utenFunn: n => f(n, { en: 'One check without findings', flere: `${n} checks without findings` }),
  skjult:
    'The checks are not shown while you read the case in a sample. They appear when you have delivered.',
  ingen: 'No checks have been run yet.',
  spor: {
    tittel: n =>
      f(n, {
        en: 'One of the topics in the mapping has no answer',
        flere: `${n} of the topics in the mapping have no answer`,
      }),
    ingress: 'No one can say whether that was why. Choose a topic to go to it in the mapping.',
    fordi: {
      'ikke-spurt': 'not asked about',
      'tas-siden': 'to be taken later',
      'ikke-undersokt': 'not looked into, with a reason',
      'ville-ikke-svare': 'did not want to answer; it does not say what was asked',
    },
  },
  utfall: {
    mangler: 'Missing',
    'krever-skjonn': 'Needs judgement',
    'ingen-mangel-funnet': 'Nothing found missing',
    'ikke-aktuelt': 'Not relevant',
  },
  navn: {
    'alle-barna': 'All the children',
    K1: 'Conversation about the children',
    K2: 'Information beyond the application',
    K3: 'Has each child been asked about?',
    'barnets-syn': 'The child’s own view',
    'hvert-familiemedlem': 'Has each family member been asked?',
    'manglende-opplysninger': 'Why something is missing',
    'svar-rutet': 'Has what is missing been taken further?',
    V1: 'Is child benefit kept outside?',
    V2: 'Is each child assessed separately?',
    V3: 'Are the child’s best interests shown and weighed?',
    V4: 'Section 19 when refused under section 18',
    O: 'Is the need followed up?',
    O1: 'Follow-up conversations',
    O2: 'Cooperation with other services',
    O3: 'Decision on advice and guidance (section 17)',
    V5: 'Do the decisions hang together?',
    tekst: 'Words to read once more',
    'undersokt-og-vurdert': 'Is it examined and assessed enough?',
    'fvl-16': 'Has the family had its say? (Public Administration Act s. 16)',
    'fvl-17': 'Is the case clear enough? (Public Administration Act s. 17)',
    'fvl-24': 'Do the reasons go with it? (Public Administration Act s. 24)',
    'fvl-25': 'Are rules, facts and considerations there? (Public Administration Act s. 25)',
    form: 'Is the form chosen?',
    stordrift: 'A lower amount for a child with siblings',
    vilkar: 'Conditions (sections 20 and 20 a)',
    vilkarsbrudd: 'Reduced support for breach of a condition',
    opphold: 'Ground of residence (section 2)',
    'fvl-11a': 'Provisional reply within a month',
    'fvl-27': 'Does the letter say how to complain? (Public Administration Act s. 27)',
    'sotjl-41': 'Is anything promised without a decision? (section 41)',
    habilitet: 'Impartiality (Public Administration Act s. 6)',
    'egen-godkjenning': 'Two people',
    'navngitt-menneske': 'A person behind the reasons',
  },
  hvilerPa: hva => `Rests on: ${hva}`,
  grunnlag: {
    'alle-barna': 'the family’s own answer. The application does not show all children.',
    K1: 'the conversations and notes from office, telephone and home visits since the application came, and which children they were about.',
    K2: 'who gave each answer that stands, how and when.',
    K3: 'the 13 topics on the inspection’s list, for each child under 18.',
    'barnets-syn':
      'the latest that is written about the child’s view, and whether it was written after the application came.',
    'hvert-familiemedlem': 'whether an answer has been written down about each adult in the household.',
    'manglende-opplysninger':
      'the topics without an answer, and whether there is a note, a remark, a reason or a date with them.',
    'svar-rutet':
      'the answers marked as something missing, and the needs made from them. It does not see what is only in the text.',
    V1: 'the kind and name of each income, and whether child benefit is mentioned in a reason without saying that it is kept outside.',
    V2: 'the texts under assess, whether each sentence also stands about a sibling, and the facts chosen from the mapping.',
    V3: 'the text under weigh, the considerations set against the child’s, and whether it says how the child’s view counted.',
    V4: 'the lines refused, and what is written about section 19 on each of them.',
    O: 'the needs answered with follow-up or cooperation, and the conversations, minutes and section 17 decisions since. One of them is enough. Whether it helps, it cannot see.',
    O1: 'the conversations recorded as follow-up since the need was answered.',
    O2: 'meetings with other services, and whether minutes were written.',
    O3: 'the decisions on advice and guidance in the case.',
    V5: 'the lines, the needs they answer, the answers to the needs, the outcome, and the amounts in the texts.',
    'undersokt-og-vurdert':
      'the caseworker’s own answer about each child, and whether the text has changed since.',
    'fvl-16':
      'whether the decision has been taken up again, when the notice went out, the deadline, the answer, and any exception chosen.',
    'fvl-17':
      'the fields of the mapping that have been asked, and what others said that someone has marked as speaking against the family.',
    'fvl-24':
      'what is covered and refused, loans, conditions and amounts under the norm or rate, and whether anything is written as reasons.',
    'fvl-25':
      'the sections the lines are decided under, the facts chosen, and the texts where something is weighed.',
    tekst:
      'words and turns of phrase in the reasons. It does not read the meaning, and does not see everything.',
    form: 'whether someone has chosen the form for each expense covered.',
    stordrift:
      'the number of children in the household, and whether an amount is set below the starting point for a child with siblings.',
    vilkar:
      'what is written on each condition, whether anything is covered, and the date of birth of the person it applies to. It does not read whether the words hold.',
    vilkarsbrudd:
      'the old decision, what is recorded about the conditions, the words about the reduction, and the lines before and now. It does not read whether the words hold.',
    opphold:
      'what somebody has written about each adult’s ground, the last day, and the months the support is for. It bars nothing, and emergency help never waits for it.',
    'fvl-11a': 'the date the application came, and whether a provisional reply has been sent.',
    'fvl-27': 'the letter template, in Bokmål and Nynorsk: the sentences on complaint and access.',
    'sotjl-41':
      'the needs answered with follow-up under section 17, and the decisions on advice and guidance. It does not see help nobody has written down.',
    habilitet:
      'who has worked on the assessment and the proposal, and who has declared a conflict of interest. It does not see what nobody has declared.',
    'egen-godkjenning': 'who has worked on the assessment, and who is reading.',
    'navngitt-menneske': 'who is logged in when a text or an amount is entered.',
  },
  ukjentKode: 'The page is older than the check and has no words for this. Reload the page.',
  kode: {
    ...kartleggingskoder,
    'V1.ingen-periode': () => 'The months have not been chosen yet.',
    'V1.uavklart': t => `“${t.tekst}” is unresolved. It may be child benefit.`,
    'V1.regnet-med': t => `“${t.tekst}” is counted, but the law keeps it outside.`,
    'V1.regnet-med-noen': t =>
      `“${t.tekst}” is counted, but the law keeps it outside in ${t.antall} of ${t.maneder} months. Split the period, or keep it outside in all of them.`,
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
    ...linjekoder,
    ...lovkoder,
    ...oppfolgingskoder,
    ...oppholdskoder,
    ...vilkarskoder,
    ...tekstkoder,
    'V5.behov-uten-svar': t => `${t.antall} of ${t.behov} needs have no answer.`,
    'V2.standardtekst': t => `${t.navn}: the whole text is standard text. Write what is true of this child.`,
    'V2.uten-opplysninger': t =>
      `${t.navn} has their own text, but no fact is chosen from the mapping. What does it rest on?`,
    'V2.opplysning-endret': t =>
      `${t.navn}: ${t.antall} of the facts chosen have been changed or withdrawn since. Look at them again.`,
    'V3.ingen-barn': () => 'There are no children whose interests to weigh, as far as we know.',
    'V3.ikke-veid': t => `${t.navn}: the child’s interests are not weighed against anything.`,
    'V3.samme-som-sosken': t => `${t.navn}: the same is weighed, in the same words, as for a sibling.`,
    'V3.uten-motvekt': t =>
      `${t.navn}: something is weighed, but what the child’s interests are weighed against is not listed. Is it in the text?`,
    'V3.veid': t =>
      `${t.navn}: the child’s interests are weighed against ${t.antall} others. Are they the right ones, and rightly weighed?`,
    'V3.syn-teller-ikke': t => `${t.navn}: the child’s view is known, but it does not say how it counted.`,
    'V5.linje-uten-grunnlag': t =>
      `“${t.tekst}” rests on nothing: no application, conversation or document, and no need.`,
    'V5.stonad-uten-linje': t => `The need “${t.behov}” is answered with support, but no line gives it.`,
    'V5.svar-mot-linje': t => `The answer to the need “${t.behov}” says something else than the line.`,
    'V5.innvilget-med-avslag': t =>
      `The outcome is granted, but ${linjer(Number(t.antall))} refused, in whole or in part.`,
    'V5.avslag-med-innvilget': t => `The outcome is a refusal, but ${linjer(Number(t.antall))} granted.`,
    'V5.belop-i-barnets-tekst': t =>
      `${t.navn}: NOK ${t.kroner} is mentioned in the text, but is not on any line. Is it right?`,
    'V5.belop-i-begrunnelsen': t =>
      `NOK ${t.kroner} is mentioned in the reasons, but is not on any line. Is it right?`,
    'undersokt.ingen-barn': () => 'There are no children to answer for, as far as we know.',
    'undersokt.ubesvart': t =>
      `${t.navn}: no one has answered whether the needs are examined and assessed enough.`,
    'undersokt.endret-siden': t =>
      `${t.navn}: the answer was given before the text about the child changed. Answer again.`,
    'undersokt.ja': t => `${t.navn}: the caseworker has answered yes. Do you agree?`,
    'undersokt.nei': t => `${t.navn}: the caseworker has answered no: “${t.ord}”.`,
    'egen-godkjenning.ikke-lest': () => 'Nobody has read the proposal yet.',
    'egen-godkjenning.samme-person': () => 'The reader has worked on the assessment.',
    'egen-godkjenning.to-personer': () => 'Someone other than the caseworker has read it.',
    'navngitt-menneske.ingen': () => 'Nobody has given reasons yet.',
    'navngitt-menneske.ansatt': () => 'Every reason has a named person behind it.',
    'navngitt-menneske.system': () => 'A reason has no person behind it.',
  },
}
