import type { Dato } from '@handlingsrom/domene/felles/dato'
import type { Kontrollnavn } from '@handlingsrom/domene/kontroll/resultat'
import { lagFormat } from '../../format.ts'
import { flertall } from '../flertall.ts'

const f = flertall('nb')
const dag = (d: unknown) => lagFormat('nb').dato(String(d) as Dato)
type Tall = Readonly<Record<string, string | number>>
const linjer = (n: number) => f(n, { en: '1 linje', flere: `${n} linjer` })

/** Det kontrollene sier. Ingen av setningene sier at loven er oppfylt: bare hva de fant, og hva det hviler på. */
export const kontroll = {
  tittel: 'Kontroller',
  forklaring:
    'Hver kontroll sier hva den bygger på. Ingen av dem sier at loven er oppfylt; det kan bare et menneske.',
  utenFunn: (n: number) => f(n, { en: 'Én kontroll uten funn', flere: `${n} kontroller uten funn` }),
  ingen: 'Ingen kontroller er kjørt ennå.',
  utfall: {
    mangler: 'Mangler',
    'krever-skjonn': 'Krever skjønn',
    'ingen-mangel-funnet': 'Ingen mangel funnet',
    'ikke-aktuelt': 'Ikke aktuelt',
  },
  navn: {
    'alle-barna': 'Alle barna',
    K3: 'Hvert barn er spurt om',
    V1: 'Barnetrygden er holdt utenfor',
    V2: 'Hvert barn er vurdert for seg',
    V4: '§ 19 ved avslag etter § 18',
    V5: 'Beslutningene henger sammen',
    'fvl-11a': 'Foreløpig svar innen en måned',
    'egen-godkjenning': 'To personer',
    'navngitt-menneske': 'Et menneske bak begrunnelsen',
  } satisfies Record<Kontrollnavn, string>,
  hvilerPa: (hva: string) => `Hviler på: ${hva}`,
  grunnlag: {
    'alle-barna': 'familiens eget svar. Søknaden viser ikke alle barn.',
    K3: 'de 13 temaene i Helsetilsynets liste, for hvert barn under 18.',
    V1: 'typen og navnet på hver inntekt, og om ordet «barnetrygd» står i en begrunnelse.',
    V2: 'tekstene under vurdere og vekte, og om to søsken har den samme.',
    V4: 'linjene som er avslått, og det som er skrevet om § 19 på hver av dem.',
    V5: 'linjene i budsjettet, og hvilke av dem noen har bestemt.',
    'fvl-11a': 'datoen søknaden kom, og om det er sendt foreløpig svar.',
    'egen-godkjenning': 'hvem som har arbeidet med vurderingen, og hvem som leser.',
    'navngitt-menneske': 'hvem som er logget inn når en tekst eller et beløp føres.',
  } satisfies Record<Kontrollnavn, string>,
  ukjentKode: 'Siden er eldre enn kontrollen og har ikke ord for dette. Last siden på nytt.',
  kode: {
    'alle-barna.ubesvart': () => 'Ingen har spurt om dette er alle barna.',
    'alle-barna.ja': () => 'Familien har svart at dette er alle barna.',
    'alle-barna.nei': () => 'Familien har svart at det er flere barn. Er de lagt til?',
    'alle-barna.ikke-avklart': () => 'Det er spurt, men ikke avklart om dette er alle barna.',
    'alle-barna.ny-soknad': (t: Tall) =>
      `Sist svart ${dag(t.dato)}, før denne søknaden kom. Spør på nytt om dette er alle barna.`,
    'alle-barna.listen-endret': (t: Tall) =>
      `Svart ${dag(t.dato)}. Listen over barn er endret siden. Spør på nytt om dette er alle.`,
    'alle-barna.for-gammelt': (t: Tall) =>
      `Svart ${dag(t.dato)}, et år eller mer før søknaden kom. Spør på nytt om dette er alle barna.`,
    'K3.ingen-barn': () => 'Det er ingen barn under 18 i husstanden, så langt vi vet.',
    'K3.ingen-svar': (t: Tall) => `${t.navn}: ingen tema er besvart, og det står ingen grunn.`,
    'K3.utelatt-med-grunn': (t: Tall) => `${t.navn}: ikke kartlagt, med en grunn. Holder den?`,
    'K3.ikke-spurt': (t: Tall) => `${t.navn}: ${t.ikkeSpurt} av ${t.antall} tema er ikke spurt.`,
    'K3.gamle-svar': (t: Tall) => `${t.navn}: ${t.gamle} svar bør spørres på nytt.`,
    'K3.alle-spurt': (t: Tall) => `${t.navn}: alle ${t.antall} tema er spurt.`,
    'V1.ingen-periode': () => 'Månedene er ikke valgt ennå.',
    'V1.uavklart': (t: Tall) => `«${t.tekst}» er uavklart. Den kan være barnetrygd.`,
    'V1.regnet-med': (t: Tall) => `«${t.tekst}» er regnet med, men loven holder den utenfor.`,
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
    'V4.ingenting-avslatt': () => 'Ingenting er avslått. Du kan likevel vurdere § 19.',
    'V4.overskudd': () => 'Inntekten er større enn utgiftene som dekkes. Er § 19 vurdert?',
    'V4.avslag-uten-linje': () => 'Utfallet er avslag, men ingen linje er avslått og vurdert etter § 19.',
    'V4.delvis-uten-linje': () =>
      'Utfallet er delvis innvilget, men ingen linje er avslått. Er § 19 vurdert?',
    'V4.ikke-vurdert': (t: Tall) => `«${t.tekst}» er avslått uten at § 19 er vurdert.`,
    'V4.vurdert': (t: Tall) => `«${t.tekst}» er avslått, og § 19 er vurdert. Holder vurderingen?`,
    'V5.ingen-linjer': () => 'Det er ingen linjer å bestemme.',
    'V5.ubesluttet': (t: Tall) =>
      `${linjer(Number(t.antall))} av ${t.linjer} er ikke bestemt. De blir ikke med i vedtaket.`,
    'V5.alle-bestemt': (t: Tall) => `Alle ${t.linjer} linjer er bestemt. Følger de av vurderingene?`,
    'fvl-11a.avgjort': () => 'Søknaden er avgjort.',
    'fvl-11a.svart': () => 'Foreløpig svar er sendt.',
    'fvl-11a.utlopt': () => 'Det er gått mer enn en måned uten vedtak eller foreløpig svar.',
    'fvl-11a.innen-fristen': () => 'Fristen for foreløpig svar er ikke ute.',
    'egen-godkjenning.ikke-lest': () => 'Ingen har lest forslaget ennå.',
    'egen-godkjenning.samme-person': () => 'Leseren har selv arbeidet med vurderingen.',
    'egen-godkjenning.to-personer': () => 'En annen enn saksbehandleren har lest.',
    'navngitt-menneske.ingen': () => 'Ingen har begrunnet noe ennå.',
    'navngitt-menneske.ansatt': () => 'Hver begrunnelse har et navngitt menneske bak seg.',
    'navngitt-menneske.system': () => 'En begrunnelse har ikke et menneske bak seg.',
  },
}
