import type { Dato } from '@handlingsrom/domene/felles/dato'
import { lagFormat } from '../../format.ts'
import { flertall } from '../flertall.ts'
import type { kontroll as nb } from '../nb/kontroll.ts'
import { linjekoder } from './linjekontroll.ts'
import { lovkoder } from './lovkontroll.ts'
import { tekstkoder } from './tekstkontrollkoder.ts'
import { vilkarskoder } from './vilkarkontroll.ts'

const f = flertall('en')
const dag = (d: unknown) => lagFormat('en').dato(String(d) as Dato)
const samtaler = (n: number) => f(n, { en: '1 conversation', flere: `${n} conversations` })
const behov = (n: number) => f(n, { en: '1 need', flere: `${n} needs` })
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
    'fvl-11a': 'the date the application came, and whether a provisional reply has been sent.',
    'fvl-27': 'the sentences on complaint and access that are written in the letter.',
    'sotjl-41':
      'the needs answered with follow-up under section 17, and the decisions on advice and guidance. It does not see help nobody has written down.',
    habilitet:
      'who has worked on the assessment and the proposal, and who has declared a conflict of interest. It does not see what nobody has declared.',
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
    'K1.ingen-barn': () => 'There are no children under 18 in the household, as far as we know.',
    'K1.samtale': t =>
      `${samtaler(Number(t.antall))} about the children written down since the application came, latest ${dag(t.dato)}.`,
    'K1.ingen-samtale-om-barna': () =>
      'No conversation about the children has been written down since the application came.',
    'K1.ingen-samtale': t => `${t.navn}: no conversation since the application came is about this child.`,
    'K1.eldre-samtale': t =>
      `${t.navn}: the latest conversation about the child was ${dag(t.dato)}, before the application came. Is it enough?`,
    'K1.forsokt': t =>
      `${t.navn}: a conversation has been attempted, latest ${dag(t.dato)}. Has enough been tried?`,
    'K1.onsker-ikke': t =>
      `${t.navn}: the parents do not want a conversation about the child. Is the information enough all the same?`,
    'K2.ingen-barn': () => 'There are no children under 18 in the household, as far as we know.',
    'K2.ingenting': t => `${t.navn}: no information has been obtained.`,
    'K2.bare-soknaden': t =>
      `${t.navn}: everything comes from the application. Ask about what it does not ask.`,
    'K2.fra-for': t =>
      `${t.navn}: nothing has been obtained since the application came. What is there is from ${dag(t.dato)} or earlier, and ${t.antall} topics lack an answer. Is it enough?`,
    'K2.foreligger': t => `${t.navn}: all topics have answers from before, latest ${dag(t.dato)}.`,
    'K2.innhentet': t =>
      `${t.navn}: ${t.muntlig} answers obtained orally and ${t.skriftlig} in writing since the application came.`,
    'K3.ingen-barn': () => 'There are no children under 18 in the household, as far as we know.',
    'K3.ingen-svar': t => `${t.navn}: no topic is answered, and no reason is given.`,
    'K3.utelatt-med-grunn': t => `${t.navn}: not mapped, with a reason. Does it hold?`,
    'K3.ikke-spurt': t => `${t.navn}: ${t.ikkeSpurt} of ${t.antall} topics have not been asked about.`,
    'K3.gamle-svar': t => `${t.navn}: ${t.gamle} answers should be asked again.`,
    'K3.alle-spurt': t => `${t.navn}: all ${t.antall} topics have been asked about.`,
    'K3.uten-merknad': t =>
      `${t.navn}: the family does not wish to answer about ${t.antall} topics, and there is no remark. Write what was asked.`,
    'K3.tas-siden': t =>
      `${t.navn}: ${t.antall} topics are left for later, by ${dag(t.innen)}. Can they wait?`,
    'K3.ikke-undersokt': t =>
      `${t.navn}: ${t.antall} topics have not been examined, and a note says why. Does the reason hold?`,
    'barnets-syn.ingen-barn': () => 'There are no children under 18 in the household, as far as we know.',
    'barnets-syn.ikke-skrevet': t => `${t.navn}: nothing is written about the child’s own view, nor why not.`,
    'barnets-syn.direkte': t => `${t.navn} has been heard in person, ${dag(t.dato)}.`,
    'barnets-syn.gjennom-foreldre': t =>
      `${t.navn}: the view was told by the parents, ${dag(t.dato)}. Should the child be heard in person?`,
    'barnets-syn.forsokt': t =>
      `${t.navn}: it was tried to hear the child, ${dag(t.dato)}. Should it be tried again?`,
    'barnets-syn.ikke-hort': t =>
      `${t.navn} has not been heard, with a reason written ${dag(t.dato)}. Does it hold?`,
    'barnets-syn.fra-for': t =>
      `${t.navn}: what is written about the child’s view is from ${dag(t.dato)}, before the application came. Does it still apply?`,
    'hvert-familiemedlem.ingen-voksne': () => 'There are no adults in the case, as far as we know.',
    'hvert-familiemedlem.ikke-spurt': t =>
      `${t.navn}: nobody has written down anything about how this adult is doing.`,
    'hvert-familiemedlem.spurt': t =>
      f(Number(t.antall), { en: 'One adult has been asked.', flere: `${t.antall} adults have been asked.` }),
    'manglende-opplysninger.ingen-barn': () =>
      'There are no children under 18 in the household, as far as we know.',
    'manglende-opplysninger.ingen-mangler': () => 'No topic is without an answer.',
    'manglende-opplysninger.uten-grunn': t =>
      `${t.navn}: ${t.antall} topics lack an answer, and it does not say why. Ask, or write why it has not been examined.`,
    'manglende-opplysninger.med-grunn': t =>
      `${t.navn}: ${t.antall} topics lack an answer, with a reason. Does it hold?`,
    'svar-rutet.ingenting-mangler': () => 'No answer is marked as something missing.',
    'svar-rutet.uten-behov': t =>
      `${t.navn}: ${t.antall} answers say something is missing, and have not become a need.`,
    'svar-rutet.apent-behov': t => `${t.navn}: ${behov(Number(t.antall))} without an answer so far.`,
    'svar-rutet.besvart': t => `${behov(Number(t.antall))} from the answers answered.`,
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
