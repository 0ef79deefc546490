import type { Dato } from '@handlingsrom/domene/felles/dato'
import { lagFormat } from '../../format.ts'
import { flertall } from '../flertall.ts'
import type { kartleggingskoder as nb } from '../nb/kartleggingskontroll.ts'

const f = flertall('en')
const dag = (d: unknown) => lagFormat('en').dato(String(d) as Dato)
const samtaler = (n: number) => f(n, { en: '1 conversation', flere: `${n} conversations` })
const behov = (n: number) => f(n, { en: '1 need', flere: `${n} needs` })

export const kartleggingskoder: typeof nb = {
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
  'K3.tas-siden': t => `${t.navn}: ${t.antall} topics are left for later, by ${dag(t.innen)}. Can they wait?`,
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
}
