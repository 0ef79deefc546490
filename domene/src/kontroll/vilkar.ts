import { skalStilleVilkar } from '../regelverk/sosialtjenesteloven/paragraf-20a-vilkar-under-30.ts'
import { type Begrunnet, erOmAktivitet } from '../vilkar/typer.ts'
import type { Kontrollresultat } from './resultat.ts'
import type { SakForKontroll } from './sakForKontroll.ts'
import { delerTekst, tom } from './sosken.ts'

type Kontrollvilkar = NonNullable<SakForKontroll['vilkar']>['satt'][number]

/**
 * Vilkår for stønaden (§§ 20 og 20 a): nær sammenheng med vedtaket, ikke uforholdsmessig byrdefullt, hva det betyr for hvert barn, om
 * kvalifiseringsprogrammet er vurdert før aktivitet (S-134), varsomhet med salg (S-119), og varselet som må stå i vedtaket hvis brudd noen
 * gang skal kunne få følger. For en under 30 år: et vilkår om aktivitet, eller en skrevet grunn til å la være.
 *
 * Hviler på feltene på hvert vilkår, på om noe er dekket, og på fødselsdatoen til den vilkåret gjelder.
 *
 * Overlatt til skjønn: om sammenhengen er nær, om vilkåret er rimelig, og om grunnene mot veier tungt nok. Bare om ordene står der, sees.
 */
export function vilkar(s: SakForKontroll): readonly Kontrollresultat[] {
  const { satt = [] } = s.vilkar ?? {}
  if (s.utfall === 'avslatt')
    return satt.length > 0
      ? [{ utfall: 'mangler', kode: 'vilkar.avslag', tall: { antall: satt.length } }]
      : [{ utfall: 'ikke-aktuelt', kode: 'vilkar.ingen' }]
  const funn = [...satt.flatMap(v => omVilkaret(s, v)), ...underTretti(s)]
  return funn.length > 0 ? funn : [{ utfall: 'ikke-aktuelt', kode: 'vilkar.ingen' }]
}

/** Alt som mangler på ett vilkår. Mangler ingenting, er det likevel et menneske som må lese det. */
function omVilkaret(s: SakForKontroll, v: Kontrollvilkar): readonly Kontrollresultat[] {
  const om = { linjeId: v.vilkarId, tall: { tekst: v.hva } }
  const mangler = (kode: string, hvis: boolean): readonly Kontrollresultat[] =>
    hvis ? [{ utfall: 'mangler', kode, ...om }] : []
  const skjonn = (kode: string, hvis: boolean): readonly Kontrollresultat[] =>
    hvis ? [{ utfall: 'krever-skjonn', kode, ...om }] : []
  const aktivitet = erOmAktivitet(v)
  const huller = [
    ...mangler('vilkar.uten-sammenheng', tom(v.sammenheng)),
    ...mangler('vilkar.uten-rimelighet', tom(v.rimelig)),
    ...s.barn.flatMap(b => omBarnet(s, v, b)),
    ...mangler('vilkar.uten-kvp', aktivitet && ubesvart(v.kvp)),
    ...mangler('vilkar.uten-salgsgrunn', v.type === 'formue-boutgifter' && tom(v.salg)),
    ...mangler('vilkar.uten-varsel', ubesvart(v.varsel)),
    ...alderen(s, v),
  ]
  return [
    ...huller,
    ...skjonn('vilkar.kvp-nei', aktivitet && v.kvp?.svar === 'nei' && !ubesvart(v.kvp)),
    ...skjonn('vilkar.varsel-nei', v.varsel?.svar === 'nei' && !ubesvart(v.varsel)),
    ...skjonn('vilkar.salg', v.type === 'formue-boutgifter' && !tom(v.salg)),
    ...skjonn('vilkar.annen-voksen', v.annenVoksen === true),
    ...skjonn('vilkar.star-der', huller.length === 0),
  ]
}

const ubesvart = (b: Begrunnet | undefined): boolean => b === undefined || tom(b.ord)

function omBarnet(
  s: SakForKontroll,
  v: Kontrollvilkar,
  b: SakForKontroll['barn'][number],
): readonly Kontrollresultat[] {
  const ordene = (x: { readonly personId: string }) => v.barna.find(y => y.personId === x.personId)?.ord
  const om = { hvem: b.personId, linjeId: v.vilkarId, tall: { navn: b.navn, tekst: v.hva } }
  if (tom(ordene(b))) return [{ utfall: 'mangler', kode: 'vilkar.uten-barnet', ...om }]
  return delerTekst(s, b, x => ordene(x) ?? '')
    ? [{ utfall: 'krever-skjonn', kode: 'vilkar.lik-sosken', ...om }]
    : []
}

/** § 20 a gjelder bare dem under 30 år på vedtaksdatoen. */
function alderen(s: SakForKontroll, v: Kontrollvilkar): readonly Kontrollresultat[] {
  if (v.hjemmel !== '20a') return []
  const { utfall } = skalStilleVilkar({ fodselsdato: v.fodselsdato, vedtaksdato: s.dato })
  const om = { hvem: v.gjelder, linjeId: v.vilkarId, tall: { navn: v.navn, tekst: v.hva } }
  if (utfall === 'ikke-oppfylt') return [{ utfall: 'mangler', kode: 'vilkar.fylt-30', ...om }]
  return utfall === 'krever-skjonn' ? [{ utfall: 'krever-skjonn', kode: 'vilkar.alder-ukjent', ...om }] : []
}

/** Den som søkte, når noe er dekket. Om medsøkeren spør vi ikke: loven sier «mottakeren», og her er det den vedtaket går til. */
function underTretti(s: SakForKontroll): readonly Kontrollresultat[] {
  const { satt = [], unntak, soker } = s.vilkar ?? {}
  if (!soker || !s.linjer.some(l => l.utfall === 'innvilget')) return []
  const om = { hvem: soker.personId, tall: { navn: soker.navn } }
  const har = satt.some(v => v.hjemmel === '20a' && v.gjelder === soker.personId)
  const skal = skalStilleVilkar({
    fodselsdato: soker.fodselsdato,
    vedtaksdato: s.dato,
    ...(unntak ? { unntak } : {}),
  })
  if (skal.utfall === 'ikke-oppfylt') return []
  if (soker.fodselsdato === undefined)
    return har ? [] : [{ utfall: 'krever-skjonn', kode: 'vilkar.soker-alder-ukjent', ...om }]
  if (skal.utfall === 'krever-skjonn')
    return [{ utfall: 'krever-skjonn', kode: har ? 'vilkar.bade-unntak-og-vilkar' : 'vilkar.unntak', ...om }]
  return har ? [] : [{ utfall: 'mangler', kode: 'vilkar.under-30-uten', ...om }]
}
