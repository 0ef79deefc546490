import type { Kontrollresultat } from './resultat.ts'
import type { SakForKontroll } from './sakForKontroll.ts'

/**
 * K3: saksmappen inneholder opplysninger om hvert barn i tråd med Helsetilsynets liste (malepunkter.json). Per barn:
 * ingen tema besvart og ingen kodet grunn er en mangel som sperrer; noen ubesvarte er en mangel som følger saken.
 * At det står tekst der, beviser ikke at kartleggingen er god nok; det må et menneske si.
 */
export function k3(s: SakForKontroll): readonly Kontrollresultat[] {
  if (s.barn.length === 0) return [{ utfall: 'ikke-aktuelt', kode: 'K3.ingen-barn' }]
  return s.barn.map((b): Kontrollresultat => {
    const spurt = b.celler.filter(c => c.tilstand !== 'ikke-spurt').length
    const ikkeSpurt = b.celler.length - spurt
    const hvem = b.personId
    const tall = { navn: b.navn, spurt, ikkeSpurt, antall: b.celler.length }
    const egne = b.celler.filter(c => c.tilstand !== 'ikke-spurt' && c.tema !== 'antall-alder').length
    if (egne === 0) {
      return b.utelatt
        ? { utfall: 'krever-skjonn', kode: 'K3.utelatt-med-grunn', hvem, tall }
        : { utfall: 'mangler', kode: 'K3.ingen-svar', hvem, tall }
    }
    if (ikkeSpurt > 0) return { utfall: 'mangler', kode: 'K3.ikke-spurt', hvem, tall }
    const gamle = b.celler.filter(c => c.tilstand === 'bor-sporres-pa-nytt').length
    if (gamle > 0) return { utfall: 'krever-skjonn', kode: 'K3.gamle-svar', hvem, tall: { ...tall, gamle } }
    return { utfall: 'ingen-mangel-funnet', kode: 'K3.alle-spurt', tall }
  })
}

/** Bare denne delen av K3 sperrer: et barn uten et eneste svar og uten kodet grunn. */
export const erUkartlagt = (r: Kontrollresultat): boolean => r.kode === 'K3.ingen-svar'
