import type { Dato } from '@handlingsrom/domene/felles/dato'
import { lagFormat } from '../../format.ts'
import { flertall } from '../flertall.ts'
import type { kontroll as nb } from '../nb/kontroll.ts'
import { linjekoder } from './linjekontroll.ts'
import { lovkoder } from './lovkontroll.ts'
import { tekstkoder } from './tekstkontrollkoder.ts'
import { vilkarskoder } from './vilkarkontroll.ts'

const f = flertall('nn')
const dag = (d: unknown) => lagFormat('nn').dato(String(d) as Dato)
const samtaler = (n: number) => f(n, { en: '1 samtale', flere: `${n} samtalar` })
const behov = (n: number) => f(n, { en: '1 behov', flere: `${n} behov` })
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
    'fvl-11a': 'datoen søknaden kom, og om det er sendt førebels svar.',
    'fvl-27': 'setningane om klage og innsyn som blir skrivne i brevet.',
    'sotjl-41':
      'behova som er svara på med oppfølging etter § 17, og vedtaka om råd og rettleiing. Hjelp ingen har skrive ned, ser han ikkje.',
    habilitet:
      'kven som har arbeidd med vurderinga og forslaget, og kven som har meldt seg inhabil. Det ingen har meldt, ser han ikkje.',
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
    'K1.ingen-barn': () => 'Det er ingen barn under 18 i husstanden, så langt vi veit.',
    'K1.samtale': t =>
      `Det er skrive ned ${samtaler(Number(t.antall))} om barna sidan søknaden kom, sist ${dag(t.dato)}.`,
    'K1.ingen-samtale-om-barna': () => 'Ingen samtale om barna er skriven ned sidan søknaden kom.',
    'K1.ingen-samtale': t => `${t.navn}: ingen samtale sidan søknaden kom, handlar om barnet.`,
    'K1.eldre-samtale': t =>
      `${t.navn}: siste samtale om barnet var ${dag(t.dato)}, før søknaden kom. Held han?`,
    'K1.forsokt': t => `${t.navn}: det er prøvd å få ein samtale, sist ${dag(t.dato)}. Er det prøvd nok?`,
    'K1.onsker-ikke': t =>
      `${t.navn}: foreldra ønskjer ikkje samtale om barnet. Er opplysningane nok likevel?`,
    'K2.ingen-barn': () => 'Det er ingen barn under 18 i husstanden, så langt vi veit.',
    'K2.ingenting': t => `${t.navn}: ingen opplysningar er henta inn.`,
    'K2.bare-soknaden': t => `${t.navn}: alt som står, kjem frå søknaden. Spør om det han ikkje spør om.`,
    'K2.fra-for': t =>
      `${t.navn}: ingenting er henta inn sidan søknaden kom. Det som står, er frå ${dag(t.dato)} eller før, og ${t.antall} tema manglar svar. Held det?`,
    'K2.foreligger': t => `${t.navn}: alle tema har svar frå før, sist ${dag(t.dato)}.`,
    'K2.innhentet': t =>
      `${t.navn}: ${t.muntlig} svar er henta inn munnleg og ${t.skriftlig} skriftleg sidan søknaden kom.`,
    'K3.ingen-barn': () => 'Det er ingen barn under 18 i husstanden, så langt vi veit.',
    'K3.ingen-svar': t => `${t.navn}: ingen tema er svara på, og det står ingen grunn.`,
    'K3.utelatt-med-grunn': t => `${t.navn}: ikkje kartlagd, med ein grunn. Held han?`,
    'K3.ikke-spurt': t => `${t.navn}: ${t.ikkeSpurt} av ${t.antall} tema er ikkje spurde om.`,
    'K3.gamle-svar': t => `${t.navn}: ${t.gamle} svar bør spørjast om på nytt.`,
    'K3.alle-spurt': t => `${t.navn}: alle ${t.antall} tema er spurde om.`,
    'K3.uten-merknad': t =>
      `${t.navn}: familien ønskjer ikkje å svare på ${t.antall} tema, og det står ingen merknad. Skriv kva det blei spurt om.`,
    'K3.tas-siden': t =>
      `${t.navn}: ${t.antall} tema blir tekne sidan, innan ${dag(t.innen)}. Kan dei vente?`,
    'K3.ikke-undersokt': t =>
      `${t.navn}: ${t.antall} tema er ikkje undersøkte, og det står eit notat om kvifor. Held grunnen?`,
    'barnets-syn.ingen-barn': () => 'Det er ingen barn under 18 i husstanden, så langt vi veit.',
    'barnets-syn.ikke-skrevet': t =>
      `${t.navn}: det står ikkje noko om kva barnet sjølv meiner, og ikkje kvifor.`,
    'barnets-syn.direkte': t => `${t.navn} er høyrd sjølv, ${dag(t.dato)}.`,
    'barnets-syn.gjennom-foreldre': t =>
      `${t.navn}: synet er fortalt av foreldra, ${dag(t.dato)}. Bør barnet bli høyrt sjølv?`,
    'barnets-syn.forsokt': t =>
      `${t.navn}: det er prøvd å høyre barnet, ${dag(t.dato)}. Bør det prøvast igjen?`,
    'barnets-syn.ikke-hort': t => `${t.navn} er ikkje høyrd, med ein grunn skriven ${dag(t.dato)}. Held han?`,
    'barnets-syn.fra-for': t =>
      `${t.navn}: det som står om synet til barnet, er frå ${dag(t.dato)}, før søknaden kom. Gjeld det framleis?`,
    'hvert-familiemedlem.ingen-voksne': () => 'Det er ingen vaksne i saka, så langt vi veit.',
    'hvert-familiemedlem.ikke-spurt': t =>
      `${t.navn}: ingen har skrive ned noko om korleis den vaksne har det.`,
    'hvert-familiemedlem.spurt': t =>
      f(Number(t.antall), { en: 'Éin vaksen er spurd.', flere: `${t.antall} vaksne er spurde.` }),
    'manglende-opplysninger.ingen-barn': () => 'Det er ingen barn under 18 i husstanden, så langt vi veit.',
    'manglende-opplysninger.ingen-mangler': () => 'Ingen tema står utan svar.',
    'manglende-opplysninger.uten-grunn': t =>
      `${t.navn}: ${t.antall} tema manglar svar, og det står ikkje kvifor. Spør, eller skriv kvifor det ikkje er undersøkt.`,
    'manglende-opplysninger.med-grunn': t =>
      `${t.navn}: ${t.antall} tema manglar svar, med ein grunn. Held han?`,
    'svar-rutet.ingenting-mangler': () => 'Ingen svar er kryssa av for at noko manglar.',
    'svar-rutet.uten-behov': t =>
      `${t.navn}: ${t.antall} svar seier at noko manglar, utan at det er blitt eit behov.`,
    'svar-rutet.apent-behov': t => `${t.navn}: ${behov(Number(t.antall))} har ikkje fått svar enno.`,
    'svar-rutet.besvart': t => `${behov(Number(t.antall))} frå svara har fått eit svar.`,
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
