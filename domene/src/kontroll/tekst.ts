import { kontrollerTekst } from '../tekstkontroll/tekstkontroll.ts'
import { TEKSTFUNN } from '../tekstkontroll/typer.ts'
import type { SkrevetTekst, Tekststed } from '../vedtak/skrevneOrd.ts'
import type { Kontrollresultat } from './resultat.ts'
import type { SakForKontroll } from './sakForKontroll.ts'

/**
 * Ordene i alt som når familien (`vedtak/skrevneOrd.ts`): over norm som avslagsgrunn, veldedighet i stedet for stønad, satsen som vurdering
 * av barnet, stordriftsfordel og satsen som rett eller tak (S-102, S-131, S-105, S-097, S-103). Barnetrygd hører til V1 når vedtaket har et
 * regnestykke. Et funn er noe et menneske må lese; det sperrer ikke, og ingen funn er ikke sagt å være riktig.
 */
export function tekst(s: SakForKontroll): readonly Kontrollresultat[] {
  if (s.tekster.length === 0) return [{ utfall: 'ikke-aktuelt', kode: 'tekst.ingen-tekst' }]
  const steder = new Map<string, Funn>()
  for (const t of s.tekster) {
    for (const kode of kodene(s, t.tekst)) {
      const nokkel = [kode, t.hvem, t.linjeId].join('/')
      const deler = steder.get(nokkel)?.deler ?? []
      steder.set(nokkel, { kode, t, deler: deler.includes(t.sted) ? deler : [...deler, t.sted] })
    }
  }
  if (steder.size === 0) return [{ utfall: 'ingen-mangel-funnet', kode: 'tekst.ingen-funn' }]
  return [...steder.values()].map(f => resultat(s, f))
}

/** Det samme om det samme barnet, på den samme linjen eller om hele familien er ett funn, med stedene det står. */
type Funn = { readonly kode: string; readonly t: SkrevetTekst; readonly deler: readonly Tekststed[] }

function resultat(s: SakForKontroll, { kode, t: { hvem, linjeId }, deler }: Funn): Kontrollresultat {
  const navn = linjeId
    ? s.linjer.find(l => l.linjeId === linjeId)?.tekst
    : s.barn.find(b => b.personId === hvem)?.navn
  return {
    utfall: 'krever-skjonn',
    kode: `tekst.${kode}`,
    ...(hvem ? { hvem } : {}),
    ...(linjeId ? { linjeId } : {}),
    tall: { sted: navn ?? '', deler: deler.join(',') },
  }
}

const kodene = (s: SakForKontroll, t: string): readonly string[] => [
  ...new Set(kontrollerTekst(t, s.utenVurdering ? TEKSTFUNN : UTEN_BARNETRYGD).map(f => f.kode)),
]
const UTEN_BARNETRYGD = TEKSTFUNN.filter(k => k !== 'barnetrygd')
