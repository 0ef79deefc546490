import type { KartleggingForKontroll, Kontrollbarn, Kontrollsamtale } from './kartleggingForKontroll.ts'
import type { Kontrollresultat } from './resultat.ts'

/**
 * K1: Nav-kontoret gjennomfører og tilrettelegger for kartleggingssamtaler hvor barns behov inngår som tema.
 *
 * Kilde: Helsetilsynets målepunkt K1 (internserien 4/2022), med sosialtjenesteloven § 43 og forvaltningsloven § 17 som hjemmel.
 * Hviler på samtalene og journalnotatene om kontor, telefon og hjemmebesøk fra dagen søknaden kom. Et barn har vært tema når det er
 * nevnt ved navn, var til stede, eller har fått et svar fra samtalen. En samtale om ett barn er ikke en samtale om søskenet.
 *
 * Overlatt til skjønn: om samtalen var god nok, om en eldre samtale holder, og om forsøkene var gode nok.
 */
export function k1(s: KartleggingForKontroll): readonly Kontrollresultat[] {
  if (s.barn.length === 0) return [{ utfall: 'ikke-aktuelt', kode: 'K1.ingen-barn' }]
  const gjelder = (x: Kontrollsamtale) => s.mottattDato === undefined || x.dato >= s.mottattDato
  const siden = s.samtaler.filter(x => gjelder(x) && x.slag === 'samtale' && x.barn.length > 0)
  const med = (b: Kontrollbarn) => siden.some(x => x.barn.includes(b.personId))
  const uten = s.barn.filter(b => !med(b))
  const siste = siden.at(-1)
  const funn = uten.map((b): Kontrollresultat => utenSamtale(s, b, gjelder))
  if (!siste) return sammeForAlle(funn)
  return [
    ...funn,
    {
      utfall: 'ingen-mangel-funnet',
      kode: 'K1.samtale',
      tall: { antall: siden.length, dato: siste.dato, barn: s.barn.length - uten.length },
    },
  ]
}

function utenSamtale(
  s: KartleggingForKontroll,
  b: Kontrollbarn,
  gjelder: (x: Kontrollsamtale) => boolean,
): Kontrollresultat {
  const hvem = b.personId
  const navn = b.navn
  if (b.utelatt === 'foreldrene-onsker-ikke')
    return { utfall: 'krever-skjonn', kode: 'K1.onsker-ikke', hvem, tall: { navn } }
  const forsok = s.samtaler.filter(x => gjelder(x) && x.slag === 'forsok')
  const forsokt = forsok.at(-1)
  if (forsokt) {
    const tall = { navn, dato: forsokt.dato, antall: forsok.length }
    return { utfall: 'krever-skjonn', kode: 'K1.forsokt', hvem, tall }
  }
  const eldre = s.samtaler.findLast(x => x.slag === 'samtale' && x.barn.includes(hvem))
  if (eldre)
    return { utfall: 'krever-skjonn', kode: 'K1.eldre-samtale', hvem, tall: { navn, dato: eldre.dato } }
  return { utfall: 'mangler', kode: 'K1.ingen-samtale', hvem, tall: { navn } }
}

/** Ingen samtale om noen av barna sies én gang, ikke én gang for hvert barn. */
function sammeForAlle(funn: readonly Kontrollresultat[]): readonly Kontrollresultat[] {
  if (funn.length > 1 && funn.every(r => r.kode === 'K1.ingen-samtale'))
    return [{ utfall: 'mangler', kode: 'K1.ingen-samtale-om-barna' }]
  return funn
}
