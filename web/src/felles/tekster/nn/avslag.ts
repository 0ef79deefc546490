import type { Tjenerkode } from '../avslagskoder.ts'

export const avslag: Readonly<Record<string, string>> = {
  'sak-finnes-ikke': 'Saka finst ikkje. Gå tilbake til lista og vel ho på nytt.',
  'soknad-finnes-ikke': 'Søknaden finst ikkje i denne saka. Last sida på nytt.',
  'person-finnes-ikke': 'Personen er ikkje i denne saka. Legg personen til først.',
  'barn-finnes-ikke': 'Barnet er ikkje i denne saka. Legg barnet til først.',
  'linje-finnes-ikke': 'Linja finst ikkje lenger. Last sida på nytt.',
  'vedtak-finnes-ikke': 'Vedtaket finst ikkje i denne saka. Last sida på nytt.',
  'notat-finnes-ikke': 'Notatet finst ikkje i denne saka. Last sida på nytt.',
  'finnes-allerede': 'Dette er alt registrert. Last sida på nytt for å sjå det.',
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
  'uavklart-inntekt':
    'Vi veit ikkje kva denne utbetalinga er. Finn ut kva ho gjeld, og rett typen før du reknar ho med.',
  'er-det-nok-mangler': 'Beløpet er likt norma eller satsen. Svar på om det er nok for denne personen.',
  'endret-av-andre':
    'Nokon andre har endra dette etter at du opna det. Sjå begge utgåvene og vel kva som skal stå.',
  'soknad-er-ferdig':
    'Søknaden er ferdig behandla. Nye opplysningar kan førast i journalen eller i ein ny søknad.',
  'ikke-tatt-til-behandling': 'Søknaden er ikkje teken til behandling enno. Ta han til behandling først.',
  'allerede-tatt': 'Søknaden er alt teken til behandling. Last sida på nytt for å sjå kvar han står.',
  'alle-barna-ubesvart':
    'Spørsmålet «Er dette alle barna?» er ikkje svart på, og ei tom barneliste prover ingenting. Spør familien, og skriv svaret.',
  'barn-ikke-kartlagt':
    'Eit barn er ikkje spurt om noko tema, og det står ingen grunn til det. Kartlegg eitt tema, eller skriv kvifor ikkje.',
  'barn-ikke-vurdert':
    'Eit barn manglar eiga vurdering. Skriv kva vedtaket har å seie for akkurat dette barnet.',
  'paragraf-19-ikke-vurdert': 'Ei linje er avslått utan at § 19 er vurdert. Skriv vurderinga for linja.',
  'ikke-menneske':
    'Eit vedtak må ha eit namngjeve menneske bak grunngjevinga. Logg inn som deg sjølv, og skriv ho.',
  'linje-ikke-besluttet':
    'Inga utgift er bestemt enno. Set eit beløp på minst éi linje, eller avslå ho, før du foreslår vedtak.',
  'periode-mangler': 'Vel først kva månader stønaden gjeld.',
  'forslag-finnes': 'Det ligg alt eit forslag til vedtak. Trekk det tilbake før du foreslår på nytt.',
  'ikke-foreslatt': 'Vedtaket ventar ikkje på godkjenning. Last sida på nytt for å sjå kva som har skjedd.',
  'forslag-utdatert':
    'Vurderinga er endra etter at vedtaket blei foreslått. Les den nye utgåva; forslaget må sendast på nytt.',
  'egen-godkjenning':
    'Du kan ikkje godkjenne eit vedtak du sjølv har foreslått eller arbeidd med. Ein kollega må lese det.',
  inhabil: 'Den som har meldt seg inhabil i saka, kan ikkje gjere dette. Ein kollega må ta det.',
  'ma-begrunnes': 'Skriv kvifor, med eigne ord.',
  'allerede-utfort': 'Dette er alt gjort. Last sida på nytt for å sjå det.',
  'egen-etterkontroll': 'Den som innvilga naudhjelpa, kan ikkje etterkontrollere ho. Ein kollega må lese ho.',
  'annet-kontor': 'Saka høyrer til eit anna kontor.',
  'brev-kan-ikke-lages':
    'Brevet kan ikkje lagast akkurat no. Ingenting er sendt. Prøv igjen om litt; oppgåva står til brevet er laga.',
  'egen-tilgang': 'Dette gjeld din eigen tilgang. Han kan berre andre endre.',
  'egne-data': 'Dette er di eiga sak. Ho kan du sjå på Min side, ikkje i fagsystemet.',
  'ekte-nummer':
    'Nummeret er eit ekte identitetsnummer. Demoen tek berre imot oppdikta nummer (månad + 80). Ingenting er lagra.',
  'for-stort': 'Det som blei sendt, er større enn vi tek imot.',
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
  ufordelt: 'Ingen har teke saka enno. Ta ho for å lese ho.',
  'ukjent-ansatt': 'Den du valde, behandlar ikkje saker her. Last sida på nytt og vel ein annan.',
  'annen-soker':
    'Den som har sendt meldinga, er ein annan enn søkjaren i saka. Spør begge om dei vil ha felles sak og kryss av for det, eller gi meldinga si eiga sak.',
  'allerede-plassert': 'Nokon andre har alt plassert meldinga. Last sida på nytt for å sjå kvar.',
  'hver-sin-sak': 'Meldinga og saka kan ikkje slåast saman. Gi meldinga si eiga sak.',
  'ingen-soker-i-meldingen': 'Vi finn ikkje namnet på søkjaren i meldinga. Vel saka, eller skriv inn namnet.',
} satisfies Record<Tjenerkode, string>
