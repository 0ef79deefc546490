import type { Dato } from '@handlingsrom/domene/felles/dato'
import { lagFormat } from '../../format.ts'
import { flertall } from '../flertall.ts'
import type { oppfolgingskoder as nb } from '../nb/oppfolgingskontroll.ts'

const f = flertall('en')
const dag = (d: unknown) => lagFormat('en').dato(String(d) as Dato)
const ganger = (n: number) => f(n, { en: '1 follow-up conversation', flere: `${n} follow-up conversations` })

export const oppfolgingskoder: typeof nb = {
  'O.intet-behov': () => 'No need has been answered with follow-up or cooperation.',
  'O.gjort': () => 'Follow-up has been recorded since the need was answered. Is it enough?',
  'O.kanskje': t =>
    `A need was answered with follow-up on ${dag(t.siden)}. What has been written since does not say whether the family got it. Did they?`,
  'O.nettopp': () => 'The need was answered today. Follow-up has not begun yet.',
  'O.ingen': t =>
    `A need was answered with follow-up on ${dag(t.siden)}. Since then no conversation, cooperation or section 17 decision has been recorded.`,
  'O1.samtaler': t => `${ganger(Number(t.antall))}, last on ${dag(t.dato)}.`,
  'O1.andre-samtaler': t =>
    `No conversation since ${dag(t.siden)} is recorded as follow-up, but ${t.antall} others are. Were they follow-up?`,
  'O1.forsokt': t => `No conversation since ${dag(t.siden)}, but ${t.antall} attempts to reach the family.`,
  'O1.ingen': t => `No follow-up conversation has been recorded since ${dag(t.siden)}.`,
  'O2.referat': t => `${t.antall} meetings with other services have minutes, last on ${dag(t.dato)}.`,
  'O2.uten-referat': t => `${t.antall} meetings with other services have no minutes. Write them.`,
  'O2.ingen': t => `No meeting with another service has been recorded since ${dag(t.siden)}.`,
  'O3.vedtak': t => `Decision on advice and guidance from ${dag(t.start)}.`,
  'O3.foreslatt': t => `Advice and guidance from ${dag(t.start)} is proposed, not decided.`,
  'O3.fra-for': t =>
    `A decision on advice and guidance from ${dag(t.start)} is older than the need. Does it cover the need?`,
  'O3.ingen': t => `No decision on advice and guidance stands since ${dag(t.siden)}.`,
}
