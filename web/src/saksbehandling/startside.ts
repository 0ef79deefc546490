import { harRolle, type Meg } from '../felles/api/meg.ts'

/** Det første hver rolle trenger. Den som er veileder eller fagansvarlig, starter i sin egen dag, også med flere roller. */
export function startside(meg: Meg): '/' | '/fordeling' | '/kommune' | '/kontaktsenter' {
  if (harRolle(meg, 'veileder', 'fagansvarlig')) return '/'
  if (harRolle(meg, 'leder')) return '/fordeling'
  if (harRolle(meg, 'kontaktsenter')) return '/kontaktsenter'
  return '/kommune'
}
