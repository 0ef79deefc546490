import type { Like } from './typer.ts'

export const felles: Like = {
  nn: [
    'Avbryt',
    'For mange forsøk',
    'Alle steg',
    'Handlingsrom er oppdatert',
    'Ingen tekst',
    'Kartlagt',
    'Lukk',
    'Prøv igjen',
    'dd.mm.åååå',
    'ferdig',
    'kr',
    'antallITilstand.kartlagt()',
    'konflikt.annen()',
    'kortPaNytt()',
    'sti.steg()',
  ],
  en: ['kr', 'konflikt.annen()'],
}
