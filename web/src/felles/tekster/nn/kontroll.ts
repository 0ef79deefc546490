import { flertall } from '../flertall.ts'
import type { kontroll as nb } from '../nb/kontroll.ts'
import { kartleggingskoder } from './kartleggingskontroll.ts'
import { linjekoder } from './linjekontroll.ts'
import { lovkoder } from './lovkontroll.ts'
import { oppfolgingskoder } from './oppfolgingskontroll.ts'
import { oppholdskoder } from './oppholdskontroll.ts'
import { tekstkoder } from './tekstkontrollkoder.ts'
import { vilkarskoder } from './vilkarkontroll.ts'

const f = flertall('nn')
const linjer = (n: number) => f(n, { en: '1 linje', flere: `${n} linjer` })

export const kontroll: typeof nb = {
  tittel: 'Kontrollar',
  forklaring:
    'Kvar kontroll seier kva han byggjer på. Ingen av dei seier at lova er oppfylt; det kan berre eit menneske.',
  utenFunn: n => f(n, { en: 'Éin kontroll utan funn', flere: `${n} kontrollar utan funn` }),
  skjult: 'Kontrollane blir ikkje viste medan du les saka i ei saksprøve. Dei kjem når du har levert.',
  ingen: 'Ingen kontrollar er køyrde enno.',
  spor: {
    tittel: n =>
      f(n, {
        en: 'Eitt av temaa i kartlegginga har ikkje noko svar',
        flere: `${n} av temaa i kartlegginga har ikkje noko svar`,
      }),
    ingress: 'Ingen kan seie om det var difor. Vel eit tema for å gå til det i kartlegginga.',
    fordi: {
      'ikke-spurt': 'ikkje spurt om',
      'tas-siden': 'skal takast sidan',
      'ikke-undersokt': 'ikkje undersøkt, med grunn',
      'ville-ikke-svare': 'ville ikkje svare; det står ikkje kva det blei spurt om',
    },
  },
  utfall: {
    mangler: 'Manglar',
    'krever-skjonn': 'Krev skjønn',
    'ingen-mangel-funnet': 'Ingen mangel funnen',
    'ikke-aktuelt': 'Ikkje aktuelt',
  },
  navn: {
    'alle-barna': 'Alle barna',
    K1: 'Samtale om barna',
    K2: 'Opplysningar utover søknaden',
    K3: 'Er kvart barn spurt om?',
    'barnets-syn': 'Synet til barnet',
    'hvert-familiemedlem': 'Er kvar i familien spurd?',
    'manglende-opplysninger': 'Kvifor noko manglar',
    'svar-rutet': 'Er det som manglar, ført vidare?',
    V1: 'Er barnetrygda halden utanfor?',
    V2: 'Er kvart barn vurdert for seg?',
    V3: 'Er det beste for barnet vist og vege?',
    V4: '§ 19 ved avslag etter § 18',
    O: 'Blir behovet følgt opp?',
    O1: 'Oppfølgingssamtalar',
    O2: 'Samarbeid med andre tenester',
    O3: 'Vedtak om råd og rettleiing (§ 17)',
    V5: 'Heng avgjerdene saman?',
    tekst: 'Ord å lese ein gong til',
    'undersokt-og-vurdert': 'Er det undersøkt og vurdert nok?',
    'fvl-16': 'Har familien fått seie sitt? (forvaltningslova § 16)',
    'fvl-17': 'Er saka godt nok opplyst? (forvaltningslova § 17)',
    'fvl-24': 'Følgjer grunngivinga med? (forvaltningslova § 24)',
    'fvl-25': 'Står reglar, fakta og omsyn der? (forvaltningslova § 25)',
    form: 'Er forma vald?',
    stordrift: 'Eit lågare beløp til eit barn med sysken',
    vilkar: 'Vilkår (§§ 20 og 20 a)',
    vilkarsbrudd: 'Redusert stønad ved brot på vilkår',
    opphold: 'Opphaldsgrunnlag (§\u00a02)',
    'fvl-11a': 'Førebels svar innan ein månad',
    'fvl-27': 'Seier brevet korleis dei klagar? (forvaltningslova § 27)',
    'sotjl-41': 'Er noko lova utan vedtak? (§ 41)',
    habilitet: 'Habilitet (forvaltningslova § 6)',
    'egen-godkjenning': 'To personar',
    'navngitt-menneske': 'Eit menneske bak grunngivinga',
  },
  hvilerPa: hva => `Byggjer på: ${hva}`,
  grunnlag: {
    'alle-barna': 'svaret til familien. Søknaden viser ikkje alle barn.',
    K1: 'samtalane og notata om kontor, telefon og heimebesøk sidan søknaden kom, og barna dei handla om.',
    K2: 'kven som gav kvart svar som gjeld, korleis og når.',
    K3: 'dei 13 temaa i lista til Helsetilsynet, for kvart barn under 18.',
    'barnets-syn': 'det siste som er skrive om synet til barnet, og om det er skrive etter at søknaden kom.',
    'hvert-familiemedlem': 'om nokon har skrive ned eit svar om kvar vaksen i husstanden.',
    'manglende-opplysninger':
      'temaa utan svar, og om det står eit notat, ein merknad, ein grunn eller ein dag ved dei.',
    'svar-rutet':
      'svara der det er kryssa av for at noko manglar, og behova som er laga av dei. Det som berre står i teksten, ser han ikkje.',
    V1: 'typen og namnet på kvar inntekt, og om barnetrygda er nemnd i ei grunngiving utan at det står at ho blir halden utanfor.',
    V2: 'tekstane under vurdere, om kvar setning òg står om eit sysken, og opplysningane som er valde frå kartlegginga.',
    V3: 'teksten under vege, omsyna som er førte opp mot omsynet til barnet, og om det står korleis synet til barnet talde.',
    V4: 'linjene som er avslåtte, og det som er skrive om § 19 på kvar av dei.',
    O: 'behova som er svara på med oppfølging eller samarbeid, og samtalar, referat og vedtak etter § 17 sidan. Éin av delane er nok. Om det hjelper, ser han ikkje.',
    O1: 'samtalane som er førte som oppfølging, sidan behovet fekk svar.',
    O2: 'møte med andre tenester, og om det er skrive referat.',
    O3: 'vedtaka om råd og rettleiing i saka.',
    V5: 'linjene, behova dei svarar på, svara på behova, utfallet, og beløpa i tekstane.',
    'undersokt-og-vurdert':
      'svaret saksbehandlaren sjølv har gitt om kvart barn, og om teksten er endra sidan.',
    'fvl-16':
      'om vedtaket er teke opp att, når varselet gjekk ut, fristen, svaret, og eit unntak nokon har valt.',
    'fvl-17':
      'felta i kartlegginga som er spurde om, og opplysningane frå andre der nokon har kryssa av for at dei talar mot familien.',
    'fvl-24':
      'kva som er dekt og avslått, lån, vilkår og beløp under norm eller sats, og om det står noko i grunngivingane.',
    'fvl-25':
      'paragrafane linjene er avgjorde etter, opplysningane som er valde, og tekstane der noko er vege.',
    tekst: 'ord og vendingar i grunngivingane. Han les ikkje meininga, og ser ikkje alt.',
    form: 'om nokon har valt forma for kvar utgift som blir dekt.',
    stordrift:
      'talet på barn i husstanden, og om nokon har sett eit beløp under utgangspunktet for eit barn med sysken.',
    vilkar:
      'det som er skrive på kvart vilkår, om noko er dekt, og fødselsdatoen til den det gjeld. Kontrollen les ikkje om orda held.',
    vilkarsbrudd:
      'det gamle vedtaket, det som er ført inn om vilkåra, orda om reduksjonen, og linjene før og no. Han les ikkje om orda held.',
    opphold:
      'det nokon har skrive om grunnlaget til kvar vaksen, siste dag, og månadene stønaden er for. Han sperrar ingenting, og akutt hjelp ventar aldri på han.',
    'fvl-11a': 'datoen søknaden kom, og om det er sendt førebels svar.',
    'fvl-27': 'malen for brevet, på bokmål og nynorsk: setningane om klage og innsyn.',
    'sotjl-41':
      'behova som er svara på med oppfølging etter § 17, og vedtaka om råd og rettleiing. Hjelp ingen har skrive ned, ser han ikkje.',
    habilitet:
      'kven som har arbeidd med vurderinga og forslaget, og kven som har meldt seg inhabil. Det ingen har meldt, ser han ikkje.',
    'egen-godkjenning': 'kven som har arbeidd med vurderinga, og kven som les.',
    'navngitt-menneske': 'kven som er logga inn når ein tekst eller eit beløp blir ført.',
  },
  ukjentKode: 'Sida er eldre enn kontrollen og har ikkje ord for dette. Last sida på nytt.',
  kode: {
    ...kartleggingskoder,
    'V1.ingen-periode': () => 'Månadene er ikkje valde enno.',
    'V1.uavklart': t => `«${t.tekst}» er uavklart. Det kan vere barnetrygd.`,
    'V1.regnet-med': t => `«${t.tekst}» er rekna med, men lova held det utanfor.`,
    'V1.regnet-med-noen': t =>
      `«${t.tekst}» er rekna med, men lova held ho utanfor i ${t.antall} av ${t.maneder} månader. Del perioden, eller hald ho utanfor i alle.`,
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
    ...linjekoder,
    ...lovkoder,
    ...oppfolgingskoder,
    ...oppholdskoder,
    ...vilkarskoder,
    ...tekstkoder,
    'V5.behov-uten-svar': t => `${t.antall} av ${t.behov} behov har ikkje fått eit svar.`,
    'V2.standardtekst': t =>
      `${t.navn}: heile teksten er standardtekst. Skriv det som gjeld akkurat dette barnet.`,
    'V2.uten-opplysninger': t =>
      `${t.navn} har eigen tekst, men inga opplysning er vald frå kartlegginga. Kva kviler han på?`,
    'V2.opplysning-endret': t =>
      `${t.navn}: ${t.antall} av opplysningane som er valde, er endra eller trekte sidan. Sjå på dei igjen.`,
    'V3.ingen-barn': () => 'Det er ingen barn å vege omsynet til, så langt vi veit.',
    'V3.ikke-veid': t => `${t.navn}: omsynet til barnet er ikkje vege mot noko.`,
    'V3.samme-som-sosken': t => `${t.navn}: det same er vege, med dei same orda, som for eit sysken.`,
    'V3.uten-motvekt': t =>
      `${t.navn}: noko er vege, men det er ikkje ført opp kva omsynet til barnet er vege mot. Står det i teksten?`,
    'V3.veid': t =>
      `${t.navn}: omsynet er vege mot ${t.antall} andre. Er det dei rette, og er dei vegne rett?`,
    'V3.syn-teller-ikke': t => `${t.navn}: synet til barnet er kjent, men det står ikkje korleis det talde.`,
    'V5.linje-uten-grunnlag': t =>
      `«${t.tekst}» kviler ikkje på noko: ingen søknad, samtale eller dokument, og ikkje noko behov.`,
    'V5.stonad-uten-linje': t => `Behovet «${t.behov}» er svara på med stønad, men inga linje gir han.`,
    'V5.svar-mot-linje': t => `Svaret på behovet «${t.behov}» seier noko anna enn linja.`,
    'V5.innvilget-med-avslag': t =>
      `Utfallet er innvilga, men ${linjer(Number(t.antall))} er avslått, heilt eller delvis.`,
    'V5.avslag-med-innvilget': t => `Utfallet er avslag, men ${linjer(Number(t.antall))} er innvilga.`,
    'V5.belop-i-barnets-tekst': t =>
      `${t.navn}: ${t.kroner} kroner er nemnt i teksten, men står ikkje på noka linje. Stemmer det?`,
    'V5.belop-i-begrunnelsen': t =>
      `${t.kroner} kroner er nemnt i grunngivinga, men står ikkje på noka linje. Stemmer det?`,
    'undersokt.ingen-barn': () => 'Det er ingen barn å svare for, så langt vi veit.',
    'undersokt.ubesvart': t => `${t.navn}: ingen har svara på om behova er undersøkte og vurderte nok.`,
    'undersokt.endret-siden': t =>
      `${t.navn}: svaret vart gitt før teksten om barnet vart endra. Svar på nytt.`,
    'undersokt.ja': t => `${t.navn}: saksbehandlaren har svara ja. Er du einig?`,
    'undersokt.nei': t => `${t.navn}: saksbehandlaren har svara nei: «${t.ord}».`,
    'egen-godkjenning.ikke-lest': () => 'Ingen har lese forslaget enno.',
    'egen-godkjenning.samme-person': () => 'Lesaren har sjølv arbeidd med vurderinga.',
    'egen-godkjenning.to-personer': () => 'Ein annan enn saksbehandlaren har lese.',
    'navngitt-menneske.ingen': () => 'Ingen har grunngitt noko enno.',
    'navngitt-menneske.ansatt': () => 'Kvar grunngiving har eit namngitt menneske bak seg.',
    'navngitt-menneske.system': () => 'Ei grunngiving har ikkje eit menneske bak seg.',
  },
}
