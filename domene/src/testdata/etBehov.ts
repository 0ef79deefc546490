import type { Behovsinnhold, Behovssvartype } from '../behov/hendelser.ts'
import { finnBehov } from '../behov/tilstand.ts'
import type { BehovId } from '../felles/id.ts'
import type { Sak } from '../sak/tilstand.ts'
import type { SakKommando } from '../sak/utfor.ts'

/** Familien trenger vintersko, og Nav fant det ut. */
export const etBehov = (id: string, endring: Partial<Behovsinnhold> = {}): SakKommando => ({
  type: 'meldBehov',
  behovId: id as BehovId,
  gjelder: 'familien',
  hva: 'Vintersko',
  tema: 'utstyr-klaer',
  haster: 'denne-uken',
  kostnad: { slag: 'ukjent' },
  opphav: 'nav',
  ...endring,
})

export const etBehovssvar = (sak: Sak, id: string, svar: Behovssvartype = 'familien-loser'): SakKommando => ({
  type: 'besvarBehov',
  behovId: id as BehovId,
  svar,
  begrunnelse: 'De fikk sko av besteforeldrene.',
  settVersjon: finnBehov(sak.behov, id as BehovId)?.versjon ?? 0,
})
