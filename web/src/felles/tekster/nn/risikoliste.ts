import type { risikoliste as nb } from '../nb/risikoliste.ts'

export const risikoliste: typeof nb = {
  lenke: 'Tryggleik før møte',
  tittel: 'Tryggleik før møte',
  fane: 'Før møte: tryggleik',
  hensikt:
    'Sakene der nokon har tenkt gjennom tryggleiken før eit møte. Berre dei som har saka, og leiaren, ser dei. At du ser ei sak her, blir ført på deg som eit oppslag.',
  tom: 'Ingen har skrive ned noko før eit møte',
  tomUnder: 'Når nokon gjer det i ei sak du skal vite om, står ho her.',
  hos: (navn: string) => `Hos ${navn || 'ingen'}`,
  samtaler: 'Samtalane i saka',
  tidligere: (n: number) => (n === 1 ? 'og éi vurdering før ho' : `og ${n} vurderingar før ho`),
}
