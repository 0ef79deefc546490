import type { Kanal } from '../husstand/hendelser.ts'
import type { KartleggingForKontroll, Kontrollbarn, Kontrollsvar } from './kartleggingForKontroll.ts'
import type { Kontrollresultat } from './resultat.ts'

/** Det som ble sagt, i motsetning til det som ble skrevet. */
const MUNTLIG: readonly Kanal[] = ['kontor', 'telefon', 'hjemmebesok']

/**
 * K2: Nav-kontoret innhenter, muntlig og skriftlig, opplysninger om barna hvor opplysningene ikke allerede foreligger.
 *
 * Kilde: Helsetilsynets målepunkt K2 (internserien 4/2022), med forvaltningsloven § 17 og sosialtjenesteloven § 43 som hjemmel. Rapporten
 * fant mapper uten «spor av kartlegging utover det som kommer frem av søknaden»: svar som bare kommer fra søknaden, er derfor en mangel.
 * Hviler på hvem som ga hvert svar som gjelder, hvordan og når. Er alt spurt fra før og ingenting gammelt, foreligger opplysningene.
 *
 * Overlatt til skjønn: om det som er innhentet, er nok, og om det også burde vært innhentet skriftlig.
 */
export function k2(s: KartleggingForKontroll): readonly Kontrollresultat[] {
  if (s.barn.length === 0) return [{ utfall: 'ikke-aktuelt', kode: 'K2.ingen-barn' }]
  return s.barn.map(b => barnet(s, b))
}

function barnet(s: KartleggingForKontroll, b: Kontrollbarn): Kontrollresultat {
  const hvem = b.personId
  const navn = b.navn
  const alle = b.celler.flatMap(c => (c.svar ? [c.svar] : []))
  const innhentet = alle.filter(x => x.sagtAv !== 'soknad')
  if (innhentet.length === 0) {
    const kode = alle.length > 0 ? 'K2.bare-soknaden' : 'K2.ingenting'
    return { utfall: 'mangler', kode, hvem, tall: { navn, antall: alle.length } }
  }
  const nye = innhentet.filter(x => s.mottattDato === undefined || x.dato >= s.mottattDato)
  const siste =
    innhentet
      .map(x => x.dato)
      .toSorted()
      .at(-1) ?? ''
  if (nye.length > 0)
    return { utfall: 'ingen-mangel-funnet', kode: 'K2.innhentet', tall: { navn, ...hvordan(nye) } }
  const apent = b.celler.filter(
    c => c.tilstand === 'ikke-spurt' || c.tilstand === 'bor-sporres-pa-nytt',
  ).length
  return apent > 0
    ? { utfall: 'krever-skjonn', kode: 'K2.fra-for', hvem, tall: { navn, dato: siste, antall: apent } }
    : { utfall: 'ingen-mangel-funnet', kode: 'K2.foreligger', tall: { navn, dato: siste } }
}

function hvordan(svar: readonly Kontrollsvar[]) {
  const muntlig = svar.filter(x => MUNTLIG.includes(x.kanal)).length
  return { muntlig, skriftlig: svar.length - muntlig }
}
