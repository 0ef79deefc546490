import type { KartleggingForKontroll, Kontrollbarn, Kontrollcelle } from './kartleggingForKontroll.ts'
import type { Kontrollresultat } from './resultat.ts'

/**
 * K3: saksmappene inneholder opplysninger om barna i tråd med listen «Barnas særskilte behov og situasjon som må kartlegges».
 *
 * Kilde: Helsetilsynets målepunkt K3 og listens tretten punkter (internserien 4/2022), med sosialtjenesteloven §§ 4, 18 og 19 og
 * forvaltningsloven § 17 som hjemmel. For hvert barn er hvert punkt enten kartlagt, ikke relevant fordi …, ikke besvart med en merknad,
 * ikke undersøkt med et notat, eller tatt siden innen en dag noen har valgt. Alt annet er en mangel som følger saken. Er ingen punkter
 * besvart og ingen kodet grunn skrevet, sperrer den. «Antall og alder» teller ikke alene: det står i registeret.
 *
 * Overlatt til skjønn: om svarene er gode nok, om gamle svar må spørres om igjen, om grunnene holder, og om noe kan vente. At det står
 * tekst der, beviser ingenting. Tas noe siden, sier kontrollen aldri at den ikke fant noen mangel.
 */
export function k3(s: KartleggingForKontroll): readonly Kontrollresultat[] {
  if (s.barn.length === 0) return [{ utfall: 'ikke-aktuelt', kode: 'K3.ingen-barn' }]
  return s.barn.flatMap(b => barnet(s, b))
}

function barnet(s: KartleggingForKontroll, b: Kontrollbarn): readonly Kontrollresultat[] {
  const hvem = b.personId
  const navn = b.navn
  const antall = b.celler.length
  if (!b.celler.some(c => c.tilstand !== 'ikke-spurt' && c.tema !== 'antall-alder')) {
    return b.utelatt
      ? [{ utfall: 'krever-skjonn', kode: 'K3.utelatt-med-grunn', hvem, tall: { navn } }]
      : [{ utfall: 'mangler', kode: 'K3.ingen-svar', hvem, tall: { navn } }]
  }
  const uspurt = b.celler.filter(c => c.tilstand === 'ikke-spurt')
  const siden = uspurt.filter(c => !c.ikkeUndersokt && venter(c, s))
  const ikkeSpurt = uspurt.filter(c => !c.ikkeUndersokt && !venter(c, s)).length
  const utenMerknad = b.celler.filter(c => c.tilstand === 'onsker-ikke-a-svare' && !c.svar?.medOrd).length
  const medNotat = uspurt.filter(c => c.ikkeUndersokt).length
  const gamle = b.celler.filter(c => c.tilstand === 'bor-sporres-pa-nytt').length
  const innen =
    siden
      .map(c => c.tasSiden ?? '')
      .toSorted()
      .at(-1) ?? ''
  const skjonn = (kode: string, tall: Readonly<Record<string, string | number>>): Kontrollresultat => ({
    utfall: 'krever-skjonn',
    kode,
    hvem,
    tall: { navn, ...tall },
  })
  const funn: Kontrollresultat[] = []
  if (ikkeSpurt > 0)
    funn.push({ utfall: 'mangler', kode: 'K3.ikke-spurt', hvem, tall: { navn, ikkeSpurt, antall } })
  if (utenMerknad > 0)
    funn.push({ utfall: 'mangler', kode: 'K3.uten-merknad', hvem, tall: { navn, antall: utenMerknad } })
  if (siden.length > 0) funn.push(skjonn('K3.tas-siden', { antall: siden.length, innen }))
  if (medNotat > 0) funn.push(skjonn('K3.ikke-undersokt', { antall: medNotat }))
  if (gamle > 0) funn.push(skjonn('K3.gamle-svar', { gamle }))
  if (funn.length > 0) return funn
  return [{ utfall: 'ingen-mangel-funnet', kode: 'K3.alle-spurt', tall: { navn, antall } }]
}

/** Temaet tas siden, og dagen er ikke kommet. Den dagen det skulle vært spurt, er det en mangel igjen. */
const venter = (c: Kontrollcelle, s: KartleggingForKontroll): boolean =>
  c.tasSiden !== undefined && s.dato <= c.tasSiden

/** Bare denne delen av K3 sperrer: et barn uten et eneste svar og uten kodet grunn. */
export const erUkartlagt = (r: Kontrollresultat): boolean => r.kode === 'K3.ingen-svar'
