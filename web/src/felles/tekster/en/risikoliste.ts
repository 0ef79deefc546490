import type { risikoliste as nb } from '../nb/risikoliste.ts'

export const risikoliste: typeof nb = {
  lenke: 'Safety before meetings',
  tittel: 'Safety before meetings',
  fane: 'Before meetings: safety',
  hensikt:
    'The cases where someone has thought through safety before a meeting. Only those who have the case, and the manager, see them. Each case shown here is recorded as opened by you.',
  tom: 'Nobody has written anything down before a meeting',
  tomUnder: 'When someone does in a case you should know about, it is shown here.',
  hos: (navn: string) => `With ${navn || 'nobody'}`,
  samtaler: 'The conversations in the case',
  tidligere: (n: number) => (n === 1 ? 'and one assessment before it' : `and ${n} assessments before it`),
}
