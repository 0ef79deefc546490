import { type Trespraak, tre } from '../felles/spraak.ts'
import { ord } from './ordmonster.ts'

/**
 * Ord som hører til forvaltningen, med hva de betyr og et vanlig ord en familie kjenner. Utvalget er vårt eget, bygd på ordene i
 * sosialtjenesteloven, forvaltningsloven og vedtak slik tilsynet siterer dem («veldig, veldig innviklet», Røde Kors 2023, kapittel 4).
 * `prov` er et forslag til ord, på bokmål og nynorsk; ingenting byttes ut av seg selv.
 */
export type Fagord = {
  readonly ord: string
  readonly monster: RegExp
  readonly prov: { readonly nb: string; readonly nn: string }
  readonly betyr: Trespraak
}

const rad = (navn: string, monster: string, nb: string, nn: string, betyr: Trespraak): Fagord => ({
  ord: navn,
  monster: ord(monster),
  prov: { nb, nn },
  betyr,
})

export const FAGORD: readonly Fagord[] = [
  rad(
    'utmåling',
    'utmål(?:ing\\p{L}*|e[rst]?|t|es|ast)',
    'da vi regnet ut beløpet',
    'då vi rekna ut beløpet',
    tre(
      'å bestemme hvor mye stønad noen får',
      'å fastsetje kor mykje stønad nokon får',
      'deciding how much support someone gets',
    ),
  ),
  rad(
    'livsopphold',
    'livsopp(?:hold|hald)(?:et|s)?',
    'mat, klær og det dere trenger til daglig',
    'mat, klede og det de treng til dagleg',
    tre(
      'det en familie trenger for å leve',
      'det ein familie treng for å leve',
      'what a family needs to live',
    ),
  ),
  rad(
    'hjemmel',
    'hjemme?l(?:en)?|hjeml(?:er|et)|heimel(?:en)?|heimla',
    'loven sier',
    'lova seier',
    tre(
      'stedet i loven en avgjørelse bygger på',
      'staden i lova eit vedtak byggjer på',
      'the place in the law a decision rests on',
    ),
  ),
  rad(
    'jf.',
    'jf\\.?|jamfør',
    'se',
    'sjå',
    tre(
      '«jamfør»: viser til et annet sted',
      '«jamfør»: viser til ein annan stad',
      '“cf.”: points to another place',
    ),
  ),
  rad('vedrørende', 'vedrørende|vedrørande|angående|angåande', 'om', 'om', tre('om', 'om', 'about')),
  rad(
    'foreligger',
    'foreligg(?:er|e)|føreligg|forel(?:å|igget)',
    'finnes',
    'finst',
    tre('finnes, eller er til stede', 'finst, eller er til stades', 'exists, or is present'),
  ),
  rad(
    'påklage',
    'påklag(?:e[rst]?|ast|et|a)',
    'klage på',
    'klage på',
    tre('å klage på et vedtak', 'å klage på eit vedtak', 'to complain about a decision'),
  ),
  rad(
    'i henhold til',
    'i\\s+(?:henhold|medhold|samsvar|overensstemmelse)\\s+(?:til|av|med)',
    'etter',
    'etter',
    tre('slik det står i', 'slik det står i', 'as set out in'),
  ),
  rad(
    'vilkår',
    'vilkår(?:ene|et|a)?|kriteri(?:um|er|ene|et|a)',
    'krav, eller: det du må gjøre',
    'krav, eller: det du må gjere',
    tre(
      'noe som må være slik, eller gjøres, for å få stønad',
      'noko som må vere slik, eller gjerast, for å få stønad',
      'something that must be so, or be done, to get support',
    ),
  ),
  rad(
    'disponible midler',
    'disponib(?:el|elt|le)\\s+\\p{L}+',
    'penger dere har igjen',
    'pengar de har att',
    tre('penger en familie kan bruke', 'pengar ein familie kan bruke', 'money a family can use'),
  ),
  rad(
    'innvilge',
    'innvilg(?:e[rst]?|es|et|a|ast)',
    'vi gir, eller: du får',
    'vi gir, eller: du får',
    tre(
      'å si ja til det noen søker om',
      'å seie ja til det nokon søkjer om',
      'to say yes to what someone applies for',
    ),
  ),
  rad(
    'ytelse',
    '(?:på)?ytel(?:se|sen|ser|sene|ses)|yting(?:a|ar|ane)?',
    'penger fra Nav, eller navnet på stønaden',
    'pengar frå Nav, eller namnet på stønaden',
    tre(
      'penger eller hjelp fra det offentlige',
      'pengar eller hjelp frå det offentlege',
      'money or help from the public',
    ),
  ),
  rad(
    'skjønn',
    '(?:skjønns?|skjøns?)(?:messig|messige|utøvelse\\p{L}*|utøving\\p{L}*|vurdering\\p{L}*)|(?:utøv\\p{L}*|etter\\s+et|etter\\s+eit)\\s+skjønn',
    'vi har vurdert',
    'vi har vurdert',
    tre(
      'en vurdering loven lar et menneske gjøre',
      'ei vurdering lova lèt eit menneske gjere',
      'a judgement the law leaves to a person',
    ),
  ),
  rad(
    'opphør',
    'opphør(?:er|e|t)?',
    'slutter, eller: tar slutt',
    'sluttar, eller: tek slutt',
    tre('at noe tar slutt', 'at noko tek slutt', 'that something ends'),
  ),
  rad(
    'anses',
    'ans(?:es|ees|ett|er)|(?:blir|vert)\\s+rekna\\s+som',
    'vi mener',
    'vi meiner',
    tre('noen mener det', 'nokon meiner det', 'someone thinks so'),
  ),
  rad(
    'i den forbindelse',
    '(?:i\\s+(?:den|denne)\\s+(?:forbindelse|samanheng)|i\\s+forbindelse\\s+med)',
    'ved, eller: når',
    'ved, eller: når',
    tre('når det gjelder det', 'når det gjeld det', 'in that matter'),
  ),
  rad(
    'herunder',
    'herunder|herav|derunder',
    'for eksempel, eller: blant annet',
    'til dømes, eller: mellom anna',
    tre('som en del av det', 'som ein del av det', 'as part of it'),
  ),
  rad(
    'ivareta',
    'ivaret(?:a|as|ar|att|ek|eken|eke)',
    'ta vare på, eller: dekke',
    'ta vare på, eller: dekkje',
    tre(
      'å sørge for at noe blir tatt vare på',
      'å syte for at noko blir teke vare på',
      'to see that something is taken care of',
    ),
  ),
  rad(
    'fremkommer',
    'fr(?:e|a)mkom(?:mer|me|met)|fremgår|framgår|går\\s+fr(?:e|a)m',
    'står, eller: vi ser',
    'står, eller: vi ser',
    tre('det står, eller det kan ses', 'det står, eller det kan sjåast', 'it says, or it can be seen'),
  ),
  rad(
    'nevnte',
    'ovennevnte|ovannemnde|nevnte|førnevnte|nemnde',
    'denne, eller navnet på det',
    'denne, eller namnet på det',
    tre('det som er omtalt tidligere', 'det som er omtalt tidlegare', 'what was mentioned before'),
  ),
  rad(
    'omsøkt',
    'omsøkt(?:e|es)?',
    'det dere søkte om',
    'det de søkte om',
    tre('det noen har søkt om', 'det nokon har søkt om', 'what someone has applied for'),
  ),
  rad(
    'subsidiær',
    'subsidi(?:ær|ære|ært|ærprinsipp\\p{L}*|aritet\\p{L}*)',
    'siste utvei, når ingenting annet hjelper',
    'siste utveg, når ikkje noko anna hjelper',
    tre('at annen hjelp prøves først', 'at anna hjelp blir prøvd først', 'that other help is tried first'),
  ),
  rad(
    'refusjon',
    'refusjon(?:en|er)?|refunder(?:e[rst]?|es|t|ast)',
    'penger tilbake',
    'pengar tilbake',
    tre(
      'å få tilbake penger noen har lagt ut',
      'å få att pengar nokon har lagt ut',
      'getting back money someone has paid',
    ),
  ),
  rad(
    'i kraft av',
    'i\\s+kraft\\s+av|på\\s+bakgrunn\\s+av|med\\s+bakgrunn\\s+i',
    'fordi',
    'fordi',
    tre('på grunn av', 'på grunn av', 'because of'),
  ),
  rad('bistand', 'bistand(?:en)?|bistå(?:r|s)?', 'hjelp', 'hjelp', tre('hjelp', 'hjelp', 'help')),
  rad('tilstrekkelig', 'tilstrekk(?:elig|elege|eleg)', 'nok', 'nok', tre('nok', 'nok', 'enough')),
  rad(
    'husstand',
    'husst(?:and|anden|and(?:s|ens))|hushald(?:et)?',
    'familien, eller: dere som bor sammen',
    'familien, eller: de som bur saman',
    tre(
      'de som bor sammen og deler økonomi',
      'dei som bur saman og deler økonomi',
      'those who live together and share money',
    ),
  ),
]
