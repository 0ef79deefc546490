import type { Kontrollnavn } from '@handlingsrom/domene/kontroll/resultat'
import { flertall } from '../flertall.ts'
import { kartleggingskoder } from './kartleggingskontroll.ts'
import { linjekoder } from './linjekontroll.ts'
import { lovkoder } from './lovkontroll.ts'
import { oppfolgingskoder } from './oppfolgingskontroll.ts'
import { oppholdskoder } from './oppholdskontroll.ts'
import { tekstkoder } from './tekstkontrollkoder.ts'
import { vilkarskoder } from './vilkarkontroll.ts'

const f = flertall('nb')
type Tall = Readonly<Record<string, string | number>>
const linjer = (n: number) => f(n, { en: '1 linje', flere: `${n} linjer` })

/** Det kontrollene sier. Ingen av setningene sier at loven er oppfylt: bare hva de fant, og hva det hviler på. */
export const kontroll = {
  tittel: 'Kontroller',
  forklaring:
    'Hver kontroll sier hva den bygger på. Ingen av dem sier at loven er oppfylt; det kan bare et menneske.',
  utenFunn: (n: number) => f(n, { en: 'Én kontroll uten funn', flere: `${n} kontroller uten funn` }),
  skjult: 'Kontrollene vises ikke mens du leser saken i en saksprøve. De kommer når du har levert.',
  ingen: 'Ingen kontroller er kjørt ennå.',
  spor: {
    tittel: (n: number) =>
      f(n, {
        en: 'Ett av temaene i kartleggingen har ikke noe svar',
        flere: `${n} av temaene i kartleggingen har ikke noe svar`,
      }),
    ingress: 'Ingen kan si om det var derfor. Velg et tema for å gå til det i kartleggingen.',
    fordi: {
      'ikke-spurt': 'ikke spurt om',
      'tas-siden': 'skal tas siden',
      'ikke-undersokt': 'ikke undersøkt, med grunn',
      'ville-ikke-svare': 'ville ikke svare; det står ikke hva det ble spurt om',
    },
  },
  utfall: {
    mangler: 'Mangler',
    'krever-skjonn': 'Krever skjønn',
    'ingen-mangel-funnet': 'Ingen mangel funnet',
    'ikke-aktuelt': 'Ikke aktuelt',
  },
  navn: {
    'alle-barna': 'Alle barna',
    K1: 'Samtale om barna',
    K2: 'Opplysninger utover søknaden',
    K3: 'Er hvert barn spurt om?',
    'barnets-syn': 'Barnets eget syn',
    'hvert-familiemedlem': 'Er hvert familiemedlem spurt?',
    'manglende-opplysninger': 'Hvorfor noe mangler',
    'svar-rutet': 'Er det som mangler, ført videre?',
    V1: 'Er barnetrygden holdt utenfor?',
    V2: 'Er hvert barn vurdert for seg?',
    V3: 'Er barnets beste vist og veid?',
    V4: '§ 19 ved avslag etter § 18',
    O: 'Følges behovet opp?',
    O1: 'Oppfølgingssamtaler',
    O2: 'Samarbeid med andre tjenester',
    O3: 'Vedtak om råd og veiledning (§ 17)',
    V5: 'Henger beslutningene sammen?',
    tekst: 'Ord å lese en gang til',
    'undersokt-og-vurdert': 'Er det undersøkt og vurdert nok?',
    'fvl-16': 'Har familien fått si sitt? (forvaltningsloven § 16)',
    'fvl-17': 'Er saken godt nok opplyst? (forvaltningsloven § 17)',
    'fvl-24': 'Følger begrunnelsen med? (forvaltningsloven § 24)',
    'fvl-25': 'Står regler, fakta og hensyn der? (forvaltningsloven § 25)',
    form: 'Er formen valgt?',
    stordrift: 'Et lavere beløp til et barn med søsken',
    vilkar: 'Vilkår (§§ 20 og 20 a)',
    vilkarsbrudd: 'Redusert stønad ved brudd på vilkår',
    opphold: 'Oppholdsgrunnlag (§\u00a02)',
    'fvl-11a': 'Foreløpig svar innen en måned',
    'fvl-27': 'Sier brevet hvordan de klager? (forvaltningsloven § 27)',
    'sotjl-41': 'Er det lovet noe uten vedtak? (§ 41)',
    habilitet: 'Habilitet (forvaltningsloven § 6)',
    'egen-godkjenning': 'To personer',
    'navngitt-menneske': 'Et menneske bak begrunnelsen',
  } satisfies Record<Kontrollnavn, string>,
  hvilerPa: (hva: string) => `Hviler på: ${hva}`,
  grunnlag: {
    'alle-barna': 'familiens eget svar. Søknaden viser ikke alle barn.',
    K1: 'samtalene og notatene om kontor, telefon og hjemmebesøk siden søknaden kom, og barna de handlet om.',
    K2: 'hvem som ga hvert svar som gjelder, hvordan og når.',
    K3: 'de 13 temaene i Helsetilsynets liste, for hvert barn under 18.',
    'barnets-syn': 'det siste som er skrevet om barnets syn, og om det er skrevet etter at søknaden kom.',
    'hvert-familiemedlem': 'om noen har skrevet ned et svar om hver voksen i husstanden.',
    'manglende-opplysninger':
      'temaene uten svar, og om det står et notat, en merknad, en grunn eller en dag ved dem.',
    'svar-rutet':
      'svarene der det er krysset av for at noe mangler, og behovene som er laget av dem. Det som bare står i teksten, ser den ikke.',
    V1: 'typen og navnet på hver inntekt, og om barnetrygden er nevnt i en begrunnelse uten at det står at den holdes utenfor.',
    V2: 'tekstene under vurdere, om hver setning også står om et søsken, og opplysningene som er valgt fra kartleggingen.',
    V3: 'teksten under vekte, hensynene som er ført opp mot hensynet til barnet, og om det står hvordan barnets syn telte.',
    V4: 'linjene som er avslått, og det som er skrevet om § 19 på hver av dem.',
    O: 'behovene som er besvart med oppfølging eller samarbeid, og samtaler, referater og vedtak etter § 17 siden. Én av delene er nok. Om det hjelper, ser den ikke.',
    O1: 'samtalene som er ført som oppfølging, siden behovet ble besvart.',
    O2: 'møter med andre tjenester, og om det er skrevet referat.',
    O3: 'vedtakene om råd og veiledning i saken.',
    V5: 'linjene, behovene de svarer på, svarene på behovene, utfallet, og beløpene i tekstene.',
    'undersokt-og-vurdert': 'saksbehandlerens eget svar om hvert barn, og om teksten er endret siden.',
    'fvl-16':
      'om vedtaket er tatt opp igjen, når varselet gikk ut, fristen, svaret, og et unntak noen har valgt.',
    'fvl-17':
      'feltene i kartleggingen som er spurt, og opplysningene fra andre der noen har krysset av for at de taler mot familien.',
    'fvl-24':
      'hva som er dekket og avslått, lån, vilkår og beløp under norm eller sats, og om det står noe i begrunnelsene.',
    'fvl-25':
      'paragrafene linjene er bestemt etter, opplysningene som er valgt, og tekstene der noe er veid.',
    tekst: 'ord og vendinger i begrunnelsene. Den leser ikke meningen, og ser ikke alt.',
    form: 'om noen har valgt formen for hver utgift som dekkes.',
    stordrift:
      'antall barn i husstanden, og om noen har satt et beløp under utgangspunktet for et barn med søsken.',
    vilkar:
      'det som er skrevet på hvert vilkår, om noe er dekket, og fødselsdatoen til den det gjelder. Den leser ikke om ordene holder.',
    vilkarsbrudd: 'det gamle vedtaket, det som er ført om vilkårene, ordene, og linjene før og nå.',
    opphold:
      'det noen har skrevet om grunnlaget til hver voksen, siste dag, og månedene stønaden er for. Den sperrer ingenting, og akutt hjelp venter aldri på den.',
    'fvl-11a': 'datoen søknaden kom, og om det er sendt foreløpig svar.',
    'fvl-27': 'malen for brevet, på bokmål og nynorsk: setningene om klage og innsyn.',
    'sotjl-41':
      'behovene som er besvart med oppfølging etter § 17, og vedtakene om råd og veiledning. Hjelp ingen har skrevet ned, ser den ikke.',
    habilitet:
      'hvem som har arbeidet med vurderingen og forslaget, og hvem som har meldt seg inhabil. Det ingen har meldt, ser den ikke.',
    'egen-godkjenning': 'hvem som har arbeidet med vurderingen, og hvem som leser.',
    'navngitt-menneske': 'hvem som er logget inn når en tekst eller et beløp føres.',
  } satisfies Record<Kontrollnavn, string>,
  ukjentKode: 'Siden er eldre enn kontrollen og har ikke ord for dette. Last siden på nytt.',
  kode: {
    ...kartleggingskoder,
    'V1.ingen-periode': () => 'Månedene er ikke valgt ennå.',
    'V1.uavklart': (t: Tall) => `«${t.tekst}» er uavklart. Den kan være barnetrygd.`,
    'V1.regnet-med': (t: Tall) => `«${t.tekst}» er regnet med, men loven holder den utenfor.`,
    'V1.regnet-med-noen': (t: Tall) =>
      `«${t.tekst}» er regnet med, men loven holder den utenfor i ${t.antall} av ${t.maneder} måneder. Del perioden, eller hold den utenfor i alle.`,
    'V1.kalles-barnetrygd': (t: Tall) =>
      `«${t.tekst}» er regnet med som en annen inntekt. Er den barnetrygd, skal den holdes utenfor.`,
    'V1.barnets-inntekt': (t: Tall) => `«${t.tekst}» er barnets inntekt. Skal den regnes med?`,
    'V1.nevnt-i-begrunnelse': () => 'Barnetrygd er nevnt i en begrunnelse. Les om den er brukt som grunn.',
    'V1.holdt-utenfor': (t: Tall) =>
      Number(t.antall) > 0
        ? `${t.antall} av ${t.inntekter} inntekter er holdt utenfor etter loven.`
        : `Ingen av ${t.inntekter} inntekter er av en type loven holder utenfor.`,
    'V2.ingen-barn': () => 'Det er ingen barn å vurdere, så langt vi vet.',
    'V2.ingen-tekst': (t: Tall) => `${t.navn} har ingen egen vurdering.`,
    'V2.samme-som-sosken': (t: Tall) => `${t.navn} har samme tekst som et søsken.`,
    'V2.ikke-veid': (t: Tall) => `${t.navn}: hensynet er vurdert, men ikke veid mot andre hensyn.`,
    'V2.har-egen-tekst': (t: Tall) => `${t.navn} har egen tekst. Om den holder, må et menneske si.`,
    ...linjekoder,
    ...lovkoder,
    ...oppfolgingskoder,
    ...oppholdskoder,
    ...vilkarskoder,
    ...tekstkoder,
    'V5.behov-uten-svar': (t: Tall) => `${t.antall} av ${t.behov} behov har ikke fått et svar.`,
    'V2.standardtekst': (t: Tall) =>
      `${t.navn}: hele teksten er standardtekst. Skriv det som gjelder akkurat dette barnet.`,
    'V2.uten-opplysninger': (t: Tall) =>
      `${t.navn} har egen tekst, men ingen opplysning er valgt fra kartleggingen. Hva hviler den på?`,
    'V2.opplysning-endret': (t: Tall) =>
      `${t.navn}: ${t.antall} av opplysningene som er valgt, er endret eller trukket siden. Se på dem igjen.`,
    'V3.ingen-barn': () => 'Det er ingen barn å veie hensynet til, så langt vi vet.',
    'V3.ikke-veid': (t: Tall) => `${t.navn}: hensynet til barnet er ikke veid mot noe.`,
    'V3.samme-som-sosken': (t: Tall) =>
      `${t.navn}: det samme er veid, med de samme ordene, som for et søsken.`,
    'V3.uten-motvekt': (t: Tall) =>
      `${t.navn}: noe er veid, men det er ikke ført opp hva hensynet til barnet er veid mot. Står det i teksten?`,
    'V3.veid': (t: Tall) =>
      `${t.navn}: hensynet er veid mot ${t.antall} andre. Er det de rette, og er de veid riktig?`,
    'V3.syn-teller-ikke': (t: Tall) =>
      `${t.navn}: barnets syn er kjent, men det står ikke hvordan det telte.`,
    'V5.linje-uten-grunnlag': (t: Tall) =>
      `«${t.tekst}» hviler ikke på noe: ingen søknad, samtale eller dokument, og ikke noe behov.`,
    'V5.stonad-uten-linje': (t: Tall) =>
      `Behovet «${t.behov}» er besvart med stønad, men ingen linje gir den.`,
    'V5.svar-mot-linje': (t: Tall) => `Svaret på behovet «${t.behov}» sier noe annet enn linjen.`,
    'V5.innvilget-med-avslag': (t: Tall) =>
      `Utfallet er innvilget, men ${linjer(Number(t.antall))} er avslått, helt eller delvis.`,
    'V5.avslag-med-innvilget': (t: Tall) =>
      `Utfallet er avslag, men ${linjer(Number(t.antall))} er innvilget.`,
    'V5.belop-i-barnets-tekst': (t: Tall) =>
      `${t.navn}: ${t.kroner} kroner er nevnt i teksten, men står ikke på noen linje. Stemmer det?`,
    'V5.belop-i-begrunnelsen': (t: Tall) =>
      `${t.kroner} kroner er nevnt i begrunnelsen, men står ikke på noen linje. Stemmer det?`,
    'undersokt.ingen-barn': () => 'Det er ingen barn å svare for, så langt vi vet.',
    'undersokt.ubesvart': (t: Tall) =>
      `${t.navn}: ingen har svart på om behovene er undersøkt og vurdert nok.`,
    'undersokt.endret-siden': (t: Tall) =>
      `${t.navn}: svaret ble gitt før teksten om barnet ble endret. Svar på nytt.`,
    'undersokt.ja': (t: Tall) => `${t.navn}: saksbehandleren har svart ja. Er du enig?`,
    'undersokt.nei': (t: Tall) => `${t.navn}: saksbehandleren har svart nei: «${t.ord}».`,
    'egen-godkjenning.ikke-lest': () => 'Ingen har lest forslaget ennå.',
    'egen-godkjenning.samme-person': () => 'Leseren har selv arbeidet med vurderingen.',
    'egen-godkjenning.to-personer': () => 'En annen enn saksbehandleren har lest.',
    'navngitt-menneske.ingen': () => 'Ingen har begrunnet noe ennå.',
    'navngitt-menneske.ansatt': () => 'Hver begrunnelse har et navngitt menneske bak seg.',
    'navngitt-menneske.system': () => 'En begrunnelse har ikke et menneske bak seg.',
  },
}
