import type { Like } from './typer.ts'

export const norm: Like = {
  nn: [
    'Før inn tillegget',
    'Lagre gjennomgangen',
    'Lagre regelen',
    'Nytt tillegg',
    'Prisdato',
    'Skriv gjennomgangen',
    'gjennomgangSist()',
    'gjennomgatt()',
    'motStat()',
  ],
  en: [],
}
