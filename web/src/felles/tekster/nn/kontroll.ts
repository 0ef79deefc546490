import type { Dato } from '@handlingsrom/domene/felles/dato'
import { lagFormat } from '../../format.ts'
import { flertall } from '../flertall.ts'
import type { kontroll as nb } from '../nb/kontroll.ts'

const f = flertall('nn')
const dag = (d: unknown) => lagFormat('nn').dato(String(d) as Dato)
const linjer = (n: number) => f(n, { en: '1 linje', flere: `${n} linjer` })

export const kontroll: typeof nb = {
  tittel: 'Kontrollar',
  forklaring:
    'Kvar kontroll seier kva han byggjer på. Ingen av dei seier at lova er oppfylt; det kan berre eit menneske.',
  utenFunn: n => f(n, { en: 'Éin kontroll utan funn', flere: `${n} kontrollar utan funn` }),
  ingen: 'Ingen kontrollar er køyrde enno.',
  utfall: {
    mangler: 'Manglar',
    'krever-skjonn': 'Krev skjønn',
    'ingen-mangel-funnet': 'Ingen mangel funnen',
    'ikke-aktuelt': 'Ikkje aktuelt',
  },
  navn: {
    'alle-barna': 'Alle barna',
    K3: 'Kvart barn er spurt om',
    V1: 'Barnetrygda er halden utanfor',
    V2: 'Kvart barn er vurdert for seg',
    V4: '§ 19 ved avslag etter § 18',
    V5: 'Avgjerdene heng saman',
    'fvl-11a': 'Førebels svar innan ein månad',
    'egen-godkjenning': 'To personar',
    'navngitt-menneske': 'Eit menneske bak grunngivinga',
  },
  hvilerPa: hva => `Byggjer på: ${hva}`,
  grunnlag: {
    'alle-barna': 'svaret til familien. Søknaden viser ikkje alle barn.',
    K3: 'dei 13 temaa i lista til Helsetilsynet, for kvart barn under 18.',
    V1: 'typen og namnet på kvar inntekt, og om ordet «barnetrygd» står i ei grunngiving.',
    V2: 'tekstane under vurdere og vege, og om to sysken har den same.',
    V4: 'linjene som er avslåtte, og det som er skrive om § 19 på kvar av dei.',
    V5: 'linjene i budsjettet, og kva for nokre av dei nokon har avgjort.',
    'fvl-11a': 'datoen søknaden kom, og om det er sendt førebels svar.',
    'egen-godkjenning': 'kven som har arbeidd med vurderinga, og kven som les.',
    'navngitt-menneske': 'kven som er logga inn når ein tekst eller eit beløp blir ført.',
  },
  ukjentKode: 'Sida er eldre enn kontrollen og har ikkje ord for dette. Last sida på nytt.',
  kode: {
    'alle-barna.ubesvart': () => 'Ingen har spurt om dette er alle barna.',
    'alle-barna.ja': () => 'Familien har svart at dette er alle barna.',
    'alle-barna.nei': () => 'Familien har svart at det er fleire barn. Er dei lagde til?',
    'alle-barna.ikke-avklart': () => 'Det er spurt, men ikkje avklart om dette er alle barna.',
    'alle-barna.ny-soknad': t =>
      `Sist svart ${dag(t.dato)}, før denne søknaden kom. Spør på nytt om dette er alle barna.`,
    'alle-barna.listen-endret': t =>
      `Svart ${dag(t.dato)}. Lista over barn er endra sidan. Spør på nytt om dette er alle.`,
    'alle-barna.for-gammelt': t =>
      `Svart ${dag(t.dato)}, eit år eller meir før søknaden kom. Spør på nytt om dette er alle barna.`,
    'K3.ingen-barn': () => 'Det er ingen barn under 18 i husstanden, så langt vi veit.',
    'K3.ingen-svar': t => `${t.navn}: ingen tema er svara på, og det står ingen grunn.`,
    'K3.utelatt-med-grunn': t => `${t.navn}: ikkje kartlagd, med ein grunn. Held han?`,
    'K3.ikke-spurt': t => `${t.navn}: ${t.ikkeSpurt} av ${t.antall} tema er ikkje spurde om.`,
    'K3.gamle-svar': t => `${t.navn}: ${t.gamle} svar bør spørjast om på nytt.`,
    'K3.alle-spurt': t => `${t.navn}: alle ${t.antall} tema er spurde om.`,
    'V1.ingen-periode': () => 'Månadene er ikkje valde enno.',
    'V1.uavklart': t => `«${t.tekst}» er uavklart. Det kan vere barnetrygd.`,
    'V1.regnet-med': t => `«${t.tekst}» er rekna med, men lova held det utanfor.`,
    'V1.kalles-barnetrygd': t =>
      `«${t.tekst}» er rekna med som ei anna inntekt. Er ho barnetrygd, skal ho haldast utanfor.`,
    'V1.barnets-inntekt': t => `«${t.tekst}» er inntekta til barnet. Skal ho reknast med?`,
    'V1.nevnt-i-begrunnelse': () => 'Barnetrygd er nemnd i ei grunngiving. Les om ho er brukt som grunn.',
    'V1.holdt-utenfor': t =>
      Number(t.antall) > 0
        ? `${t.antall} av ${t.inntekter} inntekter er haldne utanfor etter lova.`
        : `Ingen av ${t.inntekter} inntekter er av ein type lova held utanfor.`,
    'V2.ingen-barn': () => 'Det er ingen barn å vurdere, så langt vi veit.',
    'V2.ingen-tekst': t => `${t.navn} har inga eiga vurdering.`,
    'V2.samme-som-sosken': t => `${t.navn} har same tekst som eit sysken.`,
    'V2.ikke-veid': t => `${t.navn}: omsynet er vurdert, men ikkje vege mot andre omsyn.`,
    'V2.har-egen-tekst': t => `${t.navn} har eigen tekst. Om han held, må eit menneske seie.`,
    'V4.ingenting-avslatt': () => 'Ingenting er avslått. Du kan likevel vurdere § 19.',
    'V4.overskudd': () => 'Inntekta er større enn utgiftene som blir dekte. Er § 19 vurdert?',
    'V4.avslag-uten-linje': () => 'Utfallet er avslag, men inga linje er avslått og vurdert etter § 19.',
    'V4.delvis-uten-linje': () => 'Utfallet er delvis innvilga, men inga linje er avslått. Er § 19 vurdert?',
    'V4.ikke-vurdert': t => `«${t.tekst}» er avslått utan at § 19 er vurdert.`,
    'V4.vurdert': t => `«${t.tekst}» er avslått, og § 19 er vurdert. Held vurderinga?`,
    'V5.ingen-linjer': () => 'Det er ingen linjer å avgjere.',
    'V5.ubesluttet': t =>
      `${linjer(Number(t.antall))} av ${t.linjer} er ikkje avgjorde. Dei blir ikkje med i vedtaket.`,
    'V5.alle-bestemt': t => `Alle ${t.linjer} linjer er avgjorde. Følgjer dei av vurderingane?`,
    'fvl-11a.avgjort': () => 'Søknaden er avgjord.',
    'fvl-11a.svart': () => 'Førebels svar er sendt.',
    'fvl-11a.utlopt': () => 'Det er gått meir enn ein månad utan vedtak eller førebels svar.',
    'fvl-11a.innen-fristen': () => 'Fristen for førebels svar er ikkje ute.',
    'egen-godkjenning.ikke-lest': () => 'Ingen har lese forslaget enno.',
    'egen-godkjenning.samme-person': () => 'Lesaren har sjølv arbeidd med vurderinga.',
    'egen-godkjenning.to-personer': () => 'Ein annan enn saksbehandlaren har lese.',
    'navngitt-menneske.ingen': () => 'Ingen har grunngitt noko enno.',
    'navngitt-menneske.ansatt': () => 'Kvar grunngiving har eit namngitt menneske bak seg.',
    'navngitt-menneske.system': () => 'Ei grunngiving har ikkje eit menneske bak seg.',
  },
}
