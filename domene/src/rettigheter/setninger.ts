import { tre } from '../felles/spraak.ts'
import type { Rettighet } from './typer.ts'

const KOMMUNEBREVET = 'Kommunebrevet 2023 (Arbeids- og velferdsdirektoratet)'
const sotjl = (p: string) => `sosialtjenesteloven § ${p}`
const fvl = (p: string) => `forvaltningsloven § ${p}`

/**
 * Det en som har sak hos oss, har rett til og plikt til. Lest i lovteksten per 2. juli 2026 (fag/lov.md §§ 1 og 2). Hver setning er vår egen
 * gjengivelse i klart språk; paragrafen bak er det som gjelder. Det loven overlater til skjønn, lover vi ikke noe om.
 */
export const RETTIGHETER: readonly Rettighet[] = [
  {
    tekst: tre(
      'Du kan få råd og veiledning hos oss, også om du ikke søker om penger.',
      'Du kan få råd og rettleiing hos oss, òg om du ikkje søkjer om pengar.',
      'You can get advice and guidance from us, also if you do not apply for money.',
    ),
    hjemmel: [sotjl('17')],
  },
  {
    tekst: tre(
      'Du kan komme til kontoret både med og uten avtale.',
      'Du kan kome til kontoret både med og utan avtale.',
      'You can come to the office both with and without an appointment.',
    ),
    hjemmel: [],
    kilde: KOMMUNEBREVET,
  },
  {
    tekst: tre(
      'Du kan snakke med den som har saken din. Det nye du forteller, skriver vi ned.',
      'Du kan snakke med den som har saka di. Det nye du fortel, skriv vi ned.',
      'You can speak with the person who has your case. We write down anything new you tell us.',
    ),
    hjemmel: [fvl('11 d')],
  },
  {
    tekst: tre(
      'Hva du mener om hjelpen, skal vi legge stor vekt på.',
      'Kva du meiner om hjelpa, skal vi leggje stor vekt på.',
      'We must give great weight to what you think about the help.',
    ),
    hjemmel: [sotjl('42')],
  },
  {
    tekst: tre(
      'Har andre fortalt oss noe som taler mot deg, skal det legges fram for deg, så du kan svare.',
      'Har andre fortalt oss noko som talar mot deg, skal det leggjast fram for deg, så du kan svare.',
      'If others have told us something that speaks against you, it must be put to you, so you can answer.',
    ),
    hjemmel: [fvl('17')],
  },
  {
    tekst: tre(
      'Du kan be om å få se dokumentene i saken din. Noe kan vi måtte holde tilbake, for eksempel om andres personlige forhold.',
      'Du kan be om å få sjå dokumenta i saka di. Noko kan vi måtte halde tilbake, til dømes om personlege forhold hos andre.',
      'You can ask to see the documents in your case. Some things we may have to hold back, for example about the private matters of others.',
    ),
    hjemmel: [fvl('18'), fvl('19')],
  },
  {
    tekst: tre(
      'Du kan la noen handle for deg. Er det ikke en advokat, trenger vi en skriftlig fullmakt.',
      'Du kan la nokon handle for deg. Er det ikkje ein advokat, treng vi ei skriftleg fullmakt.',
      'You can let someone act for you. Unless it is a lawyer, we need an authorisation in writing.',
    ),
    hjemmel: [fvl('12')],
  },
  {
    tekst: tre(
      'Trengs tolk for at vi skal forstå hverandre, skal vi bruke tolk. Barn skal ikke tolke.',
      'Trengst tolk for at vi skal forstå kvarandre, skal vi bruke tolk. Barn skal ikkje tolke.',
      'If an interpreter is needed for us to understand each other, we must use one. Children must not interpret.',
    ),
    hjemmel: ['tolkeloven § 4', 'tolkeloven § 6'],
  },
  {
    tekst: tre(
      'Vi har taushetsplikt. Vi kan ikke fortelle andre at du får hjelp her, uten at du sier ja eller loven åpner for det.',
      'Vi har teieplikt. Vi kan ikkje fortelje andre at du får hjelp her, utan at du seier ja eller lova opnar for det.',
      'We have a duty of confidentiality. We cannot tell others that you get help here, unless you say yes or the law allows it.',
    ),
    hjemmel: [sotjl('44')],
  },
  {
    tekst: tre(
      'Opplysninger om deg skal så langt som mulig hentes sammen med deg, eller slik at du vet om det.',
      'Opplysningar om deg skal så langt som råd hentast saman med deg, eller slik at du veit om det.',
      'Information about you must as far as possible be collected together with you, or so that you know about it.',
    ),
    hjemmel: [sotjl('43')],
  },
  {
    tekst: tre(
      'Tar det mer enn en måned å svare på søknaden, skal du få vite hvorfor, og når svaret kan ventes.',
      'Tek det meir enn ein månad å svare på søknaden, skal du få vite kvifor, og når svaret kan ventast.',
      'If it takes more than a month to answer the application, you must be told why, and when the answer can be expected.',
    ),
    hjemmel: [fvl('11 a')],
  },
  {
    tekst: tre(
      'Svaret på en søknad er et vedtak, og det skal være skriftlig. Får du ikke alt du søkte om, skal det stå hvorfor.',
      'Svaret på ein søknad er eit vedtak, og det skal vere skriftleg. Får du ikkje alt du søkte om, skal det stå kvifor.',
      'The answer to an application is a decision, and it must be in writing. If you do not get everything you applied for, it must say why.',
    ),
    hjemmel: [sotjl('41'), fvl('23'), fvl('24')],
  },
  {
    tekst: tre(
      'Er du uenig, kan du klage innen tre uker etter at du fikk vedtaket. Du sender klagen til oss, eller forteller oss den, så skriver vi den ned.',
      'Er du usamd, kan du klage innan tre veker etter at du fekk vedtaket. Du sender klaga til oss, eller fortel ho til oss, så skriv vi ho ned.',
      'If you disagree, you can complain within three weeks after you received the decision. You send the complaint to us, or tell us, and we write it down.',
    ),
    hjemmel: [fvl('29'), fvl('32'), sotjl('47')],
  },
  {
    tekst: tre(
      'Opplysningene du gir, må være riktige. Gir du gale opplysninger med vilje, kan vi kreve pengene tilbake.',
      'Opplysningane du gir, må vere rette. Gir du gale opplysningar med vilje, kan vi krevje pengane tilbake.',
      'The information you give must be correct. If you give wrong information on purpose, we can claim the money back.',
    ),
    hjemmel: [sotjl('23')],
  },
  {
    tekst: tre(
      'Har vi grunn til å tro at et barn blir mishandlet eller utsatt for alvorlig omsorgssvikt, må vi melde fra til barnevernet.',
      'Har vi grunn til å tru at eit barn blir mishandla eller utsett for alvorleg omsorgssvikt, må vi melde frå til barnevernet.',
      'If we have reason to believe that a child is mistreated or exposed to serious neglect, we must report it to the child welfare service.',
    ),
    hjemmel: [sotjl('45')],
  },
]

/** Det kontoret kan hjelpe med. At noe står her, er ikke et løfte: hver søknad vurderes for seg. */
export const KAN_HJELPE_MED: readonly Rettighet[] = [
  {
    tekst: tre(
      'Det haster: mat, varme eller et sted å sove. Si fra med en gang.',
      'Det hastar: mat, varme eller ein stad å sove. Sei frå med ein gong.',
      'It is urgent: food, heating or somewhere to sleep. Tell us at once.',
    ),
    hjemmel: [sotjl('18'), sotjl('27')],
  },
  {
    tekst: tre('Råd om økonomi og gjeld.', 'Råd om økonomi og gjeld.', 'Advice about money and debt.'),
    hjemmel: [sotjl('17')],
  },
  {
    tekst: tre(
      'Penger til livsopphold, når du ikke kan forsørge deg ved arbeid eller andre ordninger.',
      'Pengar til livsopphald, når du ikkje kan forsørgje deg ved arbeid eller andre ordningar.',
      'Money to live on, when you cannot support yourself by work or other schemes.',
    ),
    hjemmel: [sotjl('18')],
  },
  {
    tekst: tre(
      'Hjelp i særlige tilfeller, for å komme gjennom en vanskelig livssituasjon.',
      'Hjelp i særlege tilfelle, for å kome gjennom ein vanskeleg livssituasjon.',
      'Help in special cases, to get through a difficult time in life.',
    ),
    hjemmel: [sotjl('19')],
  },
  {
    tekst: tre(
      'Kvalifiseringsprogrammet, på vei mot arbeid.',
      'Kvalifiseringsprogrammet, på veg mot arbeid.',
      'The qualification programme, on the way to work.',
    ),
    hjemmel: [sotjl('29')],
  },
  {
    tekst: tre(
      'En individuell plan, når du trenger flere tjenester over lang tid.',
      'Ein individuell plan, når du treng fleire tenester over lang tid.',
      'An individual plan, when you need several services over a long time.',
    ),
    hjemmel: [sotjl('28')],
  },
  {
    tekst: tre(
      'Samarbeid med andre tjenester, så hjelpen henger sammen.',
      'Samarbeid med andre tenester, så hjelpa heng saman.',
      'Cooperation with other services, so that the help fits together.',
    ),
    hjemmel: [sotjl('13')],
  },
]

/** Det kontoret ikke kan, eller ikke avgjør. */
export const KAN_IKKE: readonly Rettighet[] = [
  {
    tekst: tre(
      'Vi kan ikke regne barnetrygden som inntekt, og heller ikke det barna tjener på arbeid i fritid og skoleferier.',
      'Vi kan ikkje rekne barnetrygda som inntekt, og heller ikkje det barna tener på arbeid i fritid og skuleferiar.',
      'We cannot count child benefit as income, nor what the children earn by working in their free time and school holidays.',
    ),
    hjemmel: [`${sotjl('18')} tredje ledd`],
  },
  {
    tekst: tre(
      'Vi kan ikke love et bestemt beløp før søknaden er vurdert. Satsene er veiledende, og hva dere trenger, vurderes for hver familie.',
      'Vi kan ikkje love ein bestemt sum før søknaden er vurdert. Satsane er rettleiande, og kva de treng, blir vurdert for kvar familie.',
      'We cannot promise an amount before the application is assessed. The rates are guidance, and what you need is assessed for each family.',
    ),
    hjemmel: [sotjl('18')],
    kilde: 'Røde Kors 2023',
  },
  {
    tekst: tre(
      'Vi kan ikke vise deg til frivillig mathjelp i stedet for hjelpen du har rett til.',
      'Vi kan ikkje vise deg til frivillig mathjelp i staden for hjelpa du har rett til.',
      'We cannot refer you to voluntary food aid instead of the help you have a right to.',
    ),
    hjemmel: [],
    kilde: KOMMUNEBREVET,
  },
  {
    tekst: tre(
      'Er vi ikke enige i klagen din, er det statsforvalteren som avgjør den, ikke vi.',
      'Er vi ikkje samde i klaga di, er det statsforvaltaren som avgjer ho, ikkje vi.',
      'If we do not agree with your complaint, the county governor decides it, not us.',
    ),
    hjemmel: [sotjl('47'), sotjl('48'), fvl('33')],
  },
]
