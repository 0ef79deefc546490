import { bruddkoder } from './bruddkontroll.ts'

type Tall = Readonly<Record<string, string | number>>

/** Det kontrollen av vilkårene sier. */
export const vilkarskoder = {
  ...bruddkoder,
  'vilkar.avslag': () => 'Alt er avslått. Vilkårene blir ikke med i vedtaket.',
  'vilkar.ingen': () => 'Ingen vilkår er satt, og loven krever ikke noe.',
  'vilkar.uten-sammenheng': (t: Tall) =>
    `«${t.tekst}»: ingen har skrevet hvordan det henger sammen med vedtaket.`,
  'vilkar.uten-rimelighet': (t: Tall) =>
    `«${t.tekst}»: ingen har skrevet hvorfor det ikke er for byrdefullt.`,
  'vilkar.uten-barnet': (t: Tall) => `«${t.tekst}»: hva betyr vilkåret for ${t.navn}? Det står ikke.`,
  'vilkar.lik-sosken': (t: Tall) =>
    `«${t.tekst}»: det samme står om ${t.navn} og et søsken. Er det like for begge?`,
  'vilkar.uten-kvp': (t: Tall) => `«${t.tekst}»: det står ikke om kvalifiseringsprogrammet er vurdert først.`,
  'vilkar.kvp-nei': (t: Tall) =>
    `«${t.tekst}»: kvalifiseringsprogrammet er ikke vurdert først, med en grunn. Holder den?`,
  'vilkar.uten-salgsgrunn': (t: Tall) => `«${t.tekst}»: det står ikke hvorfor noe må selges eller byttes.`,
  'vilkar.salg': (t: Tall) =>
    `«${t.tekst}»: vi skal være tilbakeholdne med å kreve salg. Finnes det noe mindre inngripende?`,
  'vilkar.uten-varsel': (t: Tall) =>
    `«${t.tekst}»: det er ikke svart på om vedtaket skal si at stønaden kan bli redusert. Uten det kan den aldri bli det.`,
  'vilkar.varsel-nei': (t: Tall) =>
    `«${t.tekst}»: vedtaket sier ikke at stønaden kan bli redusert, med en grunn. Er det meningen?`,
  'vilkar.annen-voksen': (t: Tall) =>
    `«${t.tekst}»: det gjelder en annen voksen enn søkeren, og står i brevet til søkeren. Kan det stå der?`,
  'vilkar.star-der': (t: Tall) =>
    `«${t.tekst}»: alt er skrevet. Er sammenhengen nær nok, og er det rimelig for denne familien?`,
  'vilkar.fylt-30': (t: Tall) =>
    `«${t.tekst}»: ${t.navn} har fylt 30 år. § 20 a gjelder ikke; bruk § 20 eller ta det bort.`,
  'vilkar.alder-ukjent': (t: Tall) => `«${t.tekst}»: vi vet ikke om ${t.navn} er under 30 år.`,
  'vilkar.under-30-uten': (t: Tall) =>
    `${t.navn} er under 30 år. Det er ikke satt vilkår om aktivitet, og det står ingen tungtveiende grunn til å la være.`,
  'vilkar.unntak': (t: Tall) =>
    `${t.navn} er under 30 år, og det står en grunn til ikke å sette vilkår om aktivitet. Veier den tungt nok?`,
  'vilkar.bade-unntak-og-vilkar': (t: Tall) =>
    `Det er satt vilkår om aktivitet for ${t.navn}, og det står samtidig grunner mot. Hva gjelder?`,
  'vilkar.soker-alder-ukjent': (t: Tall) =>
    `Vi vet ikke fødselsdatoen til ${t.navn}. Er ${t.navn} under 30 år, gjelder § 20 a.`,
}
