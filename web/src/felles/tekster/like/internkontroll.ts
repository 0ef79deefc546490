import type { Like } from './typer.ts'

export const internkontroll: Like = {
  nn: [
    ' eller ',
    'Barna ingen har spurt om',
    'Data (JSON)',
    'Del',
    'Første vedtak om stønad',
    'Har fått stønad før',
    'Internkontroll',
    'Kartlegging',
    'Kontor',
    'Målepunkt',
    'Oppfølging',
    'Saker',
    'Tema',
    'apne.alle()',
    'barna.antall()',
    'barna.gruppe()',
    'fraTil()',
    'sammen()',
    'tilsynet.juli()',
  ],
  en: ['Data (JSON)', 'fraTil()', 'sammen()'],
}
