import type { Tjenerkode } from '../avslagskoder.ts'
import { avviksavslag } from './avviksavslag.ts'
import { bruddavslag } from './bruddavslag.ts'
import { egenvurderingsavslag } from './egenvurderingsavslag.ts'
import { erstatningsavslag } from './erstatningsavslag.ts'
import { kontaktavslag } from './kontaktavslag.ts'
import { leseravslag } from './leseravslag.ts'
import { oppholdsavslag } from './oppholdsavslag.ts'
import { rapportavslag } from './rapportavslag.ts'
import { registeravslag } from './registeravslag.ts'
import { saksproveavslag } from './saksproveavslag.ts'
import { undersokelseavslag } from './undersokelseavslag.ts'
import { utfallsavslag } from './utfallsavslag.ts'

export const avslag: Readonly<Record<string, string>> = {
  'sak-finnes-ikke': 'Saka finst ikkje. Gå tilbake til lista og vel ho på nytt.',
  'soknad-finnes-ikke': 'Søknaden finst ikkje i denne saka. Last sida på nytt.',
  'person-finnes-ikke': 'Personen er ikkje i denne saka. Legg personen til først.',
  'barn-finnes-ikke': 'Barnet er ikkje i denne saka. Legg barnet til først.',
  'linje-finnes-ikke': 'Linja finst ikkje lenger. Last sida på nytt.',
  'vedtak-finnes-ikke': 'Vedtaket finst ikkje i denne saka. Last sida på nytt.',
  'notat-finnes-ikke': 'Notatet finst ikkje i denne saka. Last sida på nytt.',
  'finnes-allerede': 'Dette er alt registrert. Last sida på nytt for å sjå det.',
  'vilkar-finnes-ikke': 'Vilkåret finst ikkje lenger. Last sida på nytt for å sjå kva som gjeld.',
  'vilkarstid-baklengs': 'Vilkåret sluttar før det byrjar. Vel ein siste dag som ikkje er før den første.',
  'vilkar-ikke-begynt': 'Dagen er før vilkåret tok til å gjelde. Vel ein dag då det galdt.',
  'svar-finnes-ikke': 'Svaret finst ikkje i denne saka lenger. Last sida på nytt.',
  'behov-finnes-ikke': 'Behovet finst ikkje i denne saka. Last sida på nytt.',
  'behov-er-besvart': 'Behovet har fått eit svar. Les svaret, og opne behovet på nytt om det ikkje held.',
  'vurdering-finnes-ikke': 'Vurderinga finst ikkje i denne saka. Last sida på nytt.',
  'grunnlag-mangler':
    'Når andre enn familien har fortalt noko, må det stå om familien samtykte eller om det følgjer av § 43, og kva de spurde om. Skriv det, så blir svaret lagra.',
  'innsynsgrunn-mangler': 'Skriv kort kvifor dette ikkje kan visast for den det gjeld.',
  'tema-glemt':
    'Kvart av dei tretten temaa må stå éin gong: anten blir det spurt om no, eller det blir teke seinare. Set inn det som manglar.',
  'etterspurt-finnes-ikke': 'Brevet om dokumentasjon finst ikkje i denne saka. Last sida på nytt.',
  'etterspurt-uten-vedtak': 'Søknaden har fått svar. Vel kva vedtak dokumentasjonen gjeld.',
  'ingen-dokumenter': 'Brevet ber ikkje om noko enno. Legg til minst eitt dokument.',
  'dokument-uten-navn': 'Skriv kva for eit dokument de treng, slik at familien veit kva dei skal finne.',
  'dokument-uten-grunn':
    'Skriv kvifor de treng kvart dokument. Det ingen kan seie kvifor trengst, skal ikkje krevjast.',
  'selv-forst-mangler':
    'Skriv kva de sjølve har sett etter først. Det de kan hente sjølve, skal familien sleppe å sende.',
  'for-etterspurt': 'Dagen er før brevet blei skrive. Vel den dagen eller ein seinare.',
  'dokumentkrav-er-lukket':
    'Dette blir det ikkje lenger venta på: det er kome, teke bort, eller søknaden har fått svar. Last sida på nytt for å sjå det.',
  'mottatt-uten-ord': 'Vel dokumentet som er kome, eller skriv korleis de fekk sjå det.',
  'frist-ikke-senere': 'Den nye fristen må vere etter den familien har fått. Vel ein seinare dag.',
  'utbetaling-finnes-ikke': 'Utbetalinga finst ikkje i denne saka. Last sida på nytt.',
  'utbetaling-er-ferdig':
    'Utbetalinga er betalt eller teken ut av planen, og blir ikkje endra lenger. Last sida på nytt; er beløpet feil, trengst eit nytt vedtak.',
  'utbetalingssum-stemmer-ikke':
    'Beløpa blir ikkje det som er vedteke og ikkje planlagt. Rett dei, slik at summen stemmer på øret og kvart beløp er meir enn null.',
  'utbetaling-annen-form':
    'Vedtaket gir ein del av beløpet som varer eller tenester. Vel den som leverer, som mottakar; pengar til søkjaren i staden krev eit nytt vedtak.',
  'forfall-passert': 'Forfallsdagen er før i dag. Vel i dag eller ein seinare dag.',
  'for-vedtaket': 'Dagen er før vedtaket blei gjort. Vel den dagen eller ein seinare.',
  'vedtak-er-erstattet': 'Vedtaket er erstatta av eit nytt. Gå til det nye vedtaket, og legg planen der.',
  'vedtak-gjelder-ikke': 'Vedtaket er erstatta av eit nytt. Opne det som gjeld no, og byrj der.',
  'ikke-tatt-opp': 'Vedtaket er ikkje teke opp igjen, eller varselet er ikkje laga. Last sida på nytt.',
  'forhandsvarsel-mangler':
    'Familien er ikkje varsla om at vedtaket kan bli endra. Send førehandsvarsel og sei når det gjekk ut, eller vel eit unntak.',
  'provd-for-fa-ganger':
    'Det står ikkje nok forsøk på å nå familien: tre, på ulike dagar. Skriv kvart forsøk som eit forsøk, og prøv igjen ein annan dag.',
  'for-varselet': 'Dagen er før varselet blei skrive. Vel den dagen eller ein seinare.',
  'forhandsvarsel-frist':
    'Fristen familien har til å svare på varselet, er ikkje ute. Vent, eller før inn svaret deira.',
  ...bruddavslag,
  ...erstatningsavslag,
  ...kontaktavslag,
  ...leseravslag,
  ...oppholdsavslag,
  ...saksproveavslag,
  ...undersokelseavslag,
  ...avviksavslag,
  ...registeravslag,
  ...rapportavslag,
  ...egenvurderingsavslag,
  'omgjoring-til-skade':
    'Det nye vedtaket er til skade på minst éin stad: mindre pengar, pengar til ein annan, eller eit vilkår som er nytt eller endra. Med denne grunnen kan det berre endrast til gunst. Rett det, eller avbryt.',
  'vedtaket-er-utlevert':
    'Vedtaket er levert digitalt, eller ført inn som gitt eller sendt. Då kan det ikkje endrast fordi familien ikkje har fått det. Ta det opp av ein annan grunn. Er det alt teke opp av denne, vel «La vedtaket stå» først.',
  'samtale-finnes-ikke': 'Samtalen finst ikkje i denne saka. Gå til lista over samtalar og vel han på nytt.',
  'samtale-er-avsluttet': 'Samtalen er avslutta. Skriv det som må rettast, som ei retting i journalen.',
  'samtale-ikke-journalfort':
    'Det som blei sagt, er ikkje skrive ned enno. Skriv eit notat ferdig først, så kan samtalen avsluttast.',
  'referat-mangler': 'Samtalen var med ei anna teneste. Skriv eit referat først, så kan samtalen avsluttast.',
  'tolkegrunn-mangler': 'Det var behov for tolk, men tolk blei ikkje brukt. Skriv kort kvifor.',
  'lofte-finnes-ikke': 'Avtala finst ikkje i denne saka. Last sida på nytt.',
  'frist-mangler': 'Vel dagen det skal vere gjort.',
  'frist-er-passert': 'Dagen er før i dag. Vel i dag eller ein seinare dag.',
  'vurderingsdel-mangler':
    'Fakta, vurdering og konklusjon skal stå kvar for seg. Skriv den delen som manglar.',
  'forsok-ufullstendig': 'Skriv kven de prøvde å nå, korleis, og kva som kom ut av det.',
  'ikke-undersokt-ufullstendig': 'Vel kven og kva tema som ikkje er undersøkte, og grunnen til det.',
  'referat-ufullstendig':
    'Eit referat seier kva teneste det gjeld, kven som var med, kva de blei samde om, og kvifor de kunne snakke saman. Skriv det som manglar.',
  'undersokt-ubesvart': 'Svar på om dette er tilstrekkeleg undersøkt. Er svaret nei, skriv kva som manglar.',
  'tekst-mangler': 'Teksten er tom. Skriv nokre ord før du lagrar.',
  'dato-i-fremtiden': 'Datoen er etter i dag. Vel i dag eller ein tidlegare dato.',
  'dato-for-tidlig': 'Datoen må vere etter i dag. Vel ein seinare dato.',
  'ugyldig-periode':
    'Siste månad er før den første, eller perioden er lengre enn tolv månader. Vel månadene på nytt.',
  'ugyldig-belop': 'Beløpet må vere null eller meir, og høgst éin milliard kroner. Skriv beløpet i kroner.',
  'feil-slag-linje':
    'Ei inntekt kan ikkje innvilgast, og ei utgift kan ikkje reknast med som inntekt. Last sida på nytt og bestem linja igjen.',
  'holdes-utenfor':
    'Denne inntekta skal haldast utanfor etter lova. Rekn ho med som 0 kroner, eller rett typen.',
  'dokument-finnes-ikke':
    'Dokumentet er ikkje blant dei familien har sendt inn. Vel eit anna, eller la feltet stå tomt.',
  'ugyldig-deltid':
    'Barnet kan ikkje vere her fleire dagar enn perioden har. Skriv til dømes 5 av 14 dagar, og høgst 366 dagar.',
  'uavklart-inntekt':
    'Vi veit ikkje kva denne utbetalinga er. Finn ut kva ho gjeld, og rett typen før du reknar ho med.',
  'er-det-nok-mangler': 'Beløpet er likt norma eller satsen. Svar på om det er nok for denne personen.',
  ...utfallsavslag,
  'livsopphold-tatt-bort':
    'Å ta bort livsopphald dei har søkt om, er å avslå det. Ta linja inn att om ho er borte, avslå ho med grunnen, og vurder § 19. Har dei ikkje søkt om det, eller er linja ført ved ein feil, vel det når du tek ho bort.',
  'belop-ikke-vurdert':
    'Beløpet er verken det dei faktisk betaler eller norma. Skriv korleis du kom fram til beløpet, og om det er nok.',
  'reduksjon-ikke-begrunnet':
    'Barnet får mindre enn utgangspunktet. At det er fleire barn heime, er ikkje nok. Skriv kva som gjer at akkurat dette barnet treng mindre: tenk på slitasje, kjønn og storleik.',
  'reduksjon-lik-sosken':
    'Grunnen er den same som for eit sysken. Skriv kva som gjeld for akkurat dette barnet.',
  'form-mangler': 'Vel forma: bidrag, lån, garanti, eller varer og tenester.',
  'lan-ikke-vurdert':
    'Eit lån skal betalast tilbake. Skriv kvifor det skal vere eit lån, og kva dei kan betale med.',
  'lanevilkar-stemmer-ikke':
    'Avdraga gir ikkje lånet tilbake. Skriv eit anna avdrag eller tal, slik at summen blir lånet. Det siste avdraget kan vere mindre.',
  'depositumsvilkar-mangler':
    'Skriv kva depositumet dekkjer, og kva som skjer når leigeforholdet sluttar. Ved garanti: skriv òg kva som skjer om utleigaren krev pengar.',
  'garanti-ufullstendig': 'Skriv kva garantien gjeld, kor lenge, og kvifor det er ein garanti.',
  'saerlige-grunner-mangler':
    'Varer og tenester i staden for pengar krev særlege grunnar. Skriv kva dei får, og kva som gir grunn til å tru at pengar ikkje blir brukte i samsvar med vilkåra.',
  'mottaker-ufullstendig': 'Skriv kven som får pengane, og kvifor dei ikkje går til søkjaren.',
  'mottaker-uten-samtykke':
    'Stønaden blir betalt til den som har søkt. Skal han gå til ein annan, krev vi at søkjaren har sagt ja. Skriv dagen.',
  'maned-utenfor-perioden': 'Månaden er utanfor perioden stønaden gjeld. Vel ein av månadene i perioden.',
  'endret-av-andre':
    'Nokon andre har endra dette etter at du opna det. Sjå begge utgåvene og vel kva som skal stå.',
  'soknad-er-ferdig':
    'Søknaden er ferdig behandla. Nye opplysningar kan førast i journalen eller i ein ny søknad.',
  'ikke-tatt-til-behandling': 'Søknaden er ikkje teken til behandling enno. Ta han til behandling først.',
  'allerede-tatt': 'Søknaden er alt teken til behandling. Last sida på nytt for å sjå kvar han står.',
  'alle-barna-ubesvart':
    'Spørsmålet «Er dette alle barna?» er ikkje svara på, og ei tom barneliste prover ingenting. Spør familien, og skriv svaret.',
  'barn-ikke-kartlagt':
    'Eit barn er ikkje spurt om noko tema, og det står ingen grunn til det. Kartlegg eitt tema, eller skriv kvifor ikkje.',
  'barn-ikke-vurdert':
    'Eit barn manglar eiga vurdering. Skriv kva vedtaket har å seie for akkurat dette barnet.',
  'paragraf-19-ikke-vurdert':
    'Noko er avslått utan at § 19 er vurdert. Skriv vurderinga av § 19 der det er avslått.',
  'ikke-menneske':
    'Eit vedtak må ha eit namngjeve menneske bak grunngjevinga. Logg inn som deg sjølv, og skriv ho.',
  'linje-ikke-besluttet':
    'Inga utgift er bestemt enno. Set eit beløp på minst éi linje, eller avslå ho, før du foreslår vedtak.',
  'periode-mangler': 'Vel først kva månader stønaden gjeld.',
  'forslag-finnes': 'Det ligg alt eit forslag til vedtak. Trekk det tilbake før du foreslår på nytt.',
  'ikke-foreslatt': 'Vedtaket ventar ikkje på godkjenning. Last sida på nytt for å sjå kva som har skjedd.',
  'foreslatt-av-inhabil':
    'Den som føreslo vedtaket, har meldt seg inhabil. Ein kollega må gå gjennom grunnlaget og føreslå på nytt. Naudhjelp kan innvilgast imens.',
  'forslag-utdatert':
    'Vurderinga er endra eller blir skriven om etter at vedtaket blei foreslått. Forslaget må sendast på nytt før det kan godkjennast.',
  'lest-annen-utgave':
    'Noko er endra etter at du begynte å lese. Les det som er nytt, og bestem deg då. Det du har skrive, er teke vare på.',
  'leseren-har-ikke-svart':
    'Du har ikkje svart på om behova til kvart barn er tilstrekkeleg undersøkte og vurderte. Svar på det siste spørsmålet under «Dette kan berre eit menneske seie». Svaret bestemmer du, og du kan òg sende forslaget tilbake.',
  'ikke-endret': 'Denne opplysninga er ikkje endra sidan forslaget. Last sida på nytt.',
  'kommentar-finnes-ikke': 'Kommentaren finst ikkje på dette vedtaket. Last sida på nytt.',
  'egen-godkjenning':
    'Du kan ikkje godkjenne eit vedtak du sjølv har foreslått eller arbeidd med. Ein kollega må lese det.',
  inhabil: 'Den som har meldt seg inhabil i saka, kan ikkje gjere dette. Ein kollega må ta det.',
  'tilbud-finnes-ikke': 'Tilbodet finst ikkje lenger. Last sida på nytt og vel eit anna.',
  'mottaker-mangler': 'Vel kven i familien som fekk vite om tilbodet.',
  'samtykke-mangler':
    'Det finst ikkje noko samtykke som gjeld den dagen. Spør familien, og skriv samtykket før Nav tek kontakt for dei.',
  'samtykke-utlopt': 'Siste dag for samtykket er alt forbi. Vel i dag eller ein seinare dag.',
  'kan-ikke-faa-utdrag':
    'Eit utdrag blir laga for dei vaksne i husstanden og for unge som har fylt 15 år. Vel ein av dei.',
  'fodt-i-fremtiden':
    'Fødselsdatoen er etter i dag. Skriv han på nytt. Eit barn de ventar, blir lagt til som venta, utan fødselsdato.',
  'menneske-finnes-alt':
    'Ein med dette namnet og denne fødselsdatoen står alt i familien. Rett opplysningane om den som står der.',
  'kontakt-finnes-ikke': 'Kontakten finst ikkje. Last sida på nytt og vel han i lista.',
  'utdrag-utdatert':
    'Noko i saka er endra etter at utdraget blei laga. Lag eit nytt, så papiret og saka seier det same.',
  'ugyldig-alder': 'Den lågaste alderen er høgare enn den høgaste. Skriv dei på nytt.',
  'forelder-vernet':
    'Nokon i saka er verna, eller har fortalt om vald eller utryggleik. Då kjem orda til ein forelder som ikkje får brevet, aldri i brevet. Vel at orda berre står i saka.',
  'ma-begrunnes': 'Skriv kvifor, med eigne ord.',
  'allerede-utfort': 'Dette er alt gjort. Last sida på nytt for å sjå det.',
  'sporsmal-finnes-ikke': 'Spørsmålet finst ikkje lenger. Last sida på nytt for å sjå skjemaet slik det er.',
  'grunnskjemaet-star-fast':
    'Spørsmåla i grunnskjemaet og dei tretten punkta kan ikkje endrast eller takast ut. Skriv eit eige spørsmål til punktet.',
  'kilde-mangler': 'Skriv kvar opplysninga kjem frå, så andre kan sjå etter om ho stemmer.',
  'ugyldig-tid':
    'Tida må vere heile månader, frå 1 til 36. «Tal og alder» følgjer spørsmålet om alle barna, og har inga eiga tid.',
  'egen-etterkontroll': 'Den som innvilga naudhjelpa, kan ikkje etterkontrollere ho. Ein kollega må lese ho.',
  'annet-kontor': 'Saka høyrer til eit anna kontor.',
  'ark-kan-ikke-lages':
    'Arket kan ikkje lagast akkurat no. Prøv igjen om litt; ingenting er endra, og svara står der dei stod.',
  'brev-kan-ikke-lages':
    'Brevet kan ikkje lagast akkurat no. Ingenting er sendt. Prøv igjen om litt; oppgåva står til brevet er laga.',
  'egen-tilgang': 'Dette gjeld din eigen tilgang. Han kan berre andre endre.',
  'egne-data': 'Dette er di eiga sak. Ho kan du sjå på Min side, ikkje i fagsystemet.',
  'ekte-nummer':
    'Nummeret er eit ekte identitetsnummer. Demoen tek berre imot oppdikta nummer (månad + 80). Ingenting er lagra.',
  'for-stort': 'Det som blei sendt, er større enn vi tek imot. Del det opp, og send det i fleire delar.',
  fortrolig: 'Saka har adressevern. Berre den autoriserte krinsen kan opne ho.',
  'gradering-kan-ikke-bekrefte':
    'Den du valde, kan ikkje stadfeste: det må vere ein annan saksbehandlar i den autoriserte krinsen, og ikkje ein som er inhabil. Vel ein annan.',
  'ikke-tildelt': 'Saka er ikkje tildelt deg. Be den som har saka, eller leiaren din, om å få ho.',
  'ingen-filer': 'Vel minst éi fil. Søknaden heiter vanlegvis soknad.json.',
  'ingen-soknad':
    'Ingen av filene er ein søknad. Ein digital søknad er ei JSON-fil; ein papirsøknad blir ført i skjemaet.',
  'kommando-gjenbrukt':
    'Dette er sendt før med eit anna innhald. Last sida på nytt og prøv igjen; teksten din er lagra som utkast.',
  'krever-fagansvarlig': 'Berre ein fagansvarleg kan godkjenne eit vedtak.',
  'lager-utilgjengelig': 'Databasen svarer ikkje akkurat no. Prøv igjen om litt.',
  'maskin-fatter-ikke-vedtak': 'Eit vedtak blir fatta av eit namngjeve menneske.',
  'naer-relasjon':
    'Saka gjeld nokon du er i nær slekt eller familie med. Ein kollega må ta ho. Hastar det, kan du ta ei førebels avgjerd om naudhjelp og skrive kvifor det ikkje kan vente (forvaltningslova § 7).',
  'register-utilgjengelig':
    'Vi kan ikkje vise noko akkurat no, fordi oppslaget ikkje kan kontrollerast og loggførast. Prøv igjen om litt.',
  'rollen-gir-ikke-tilgang': 'Rolla di gir ikkje tilgang til dette.',
  'sprak-mangler-tolkesprak': 'Skriv kva språk tolken skal kunne. Veit du det ikkje enno, skriv «ukjent».',
  'sprak-uendret': 'Det står slik frå før. Ingenting er endra.',
  'to-om-tilgang': 'Du har sjølv foreslått endringa. Ein annan leiar eller administrator må stadfeste ho.',
  'samtykke-finnes-ikke': 'Samtykket finst ikkje i denne saka. Last sida på nytt og vel det igjen.',
  'samtykke-om-mangler': 'Vel kven opplysningane handlar om.',
  'samtykke-for-voksen':
    'Ein vaksen må samtykkje for seg sjølv, og ein ung samtykkjer berre for seg sjølv. Skriv eitt samtykke for kvar av dei.',
  'for-ung-til-samtykke':
    'Eit barn samtykkjer ikkje åleine før det har fylt 15 år, så langt vi veit alderen. Vel ein med foreldreansvar, og skriv kva barnet sjølv seier.',
  'barnets-ord-mangler':
    'Skriv kva kvart barn sjølv seier om at opplysningane blir delte. Er barnet for lite til å bli spurt, skriv det.',
  'samtykke-ufullstendig': 'Skriv kven det gjeld, kva de kan snakke om, og kva det skal brukast til.',
  'samtykke-om-andre':
    'Samtykket du valde, handlar ikkje om den svaret gjeld, eller det opnar ikkje for at dei fortel oss noko. Vel eit anna, eller skriv eit nytt.',
  ufordelt: 'Ingen har teke saka enno. Ta ho for å lese ho.',
  'ukjent-ansatt': 'Den du valde, behandlar ikkje saker her. Last sida på nytt og vel ein annan.',
  'annen-soker':
    'Den som har sendt meldinga, er ein annan enn søkjaren i saka. Spør begge om dei vil ha felles sak og kryss av for det, eller gi meldinga si eiga sak.',
  'allerede-plassert': 'Nokon andre har alt plassert meldinga. Last sida på nytt for å sjå kvar.',
  'hver-sin-sak': 'Meldinga og saka kan ikkje slåast saman. Gi meldinga si eiga sak.',
  'ingen-soker-i-meldingen': 'Vi finn ikkje namnet på søkjaren i meldinga. Vel saka, eller skriv inn namnet.',
} satisfies Record<Tjenerkode, string>
