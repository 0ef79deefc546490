// Laget av skript/regelverk.ts fra domene/src/regelverk. Rediger regelfilen, og kjør «npm run regelverk».
import type { Regelside } from '@handlingsrom/domene/regelverk/regelside'

export const REGELSIDER = [
  {
    "id": "sosialtjenesteloven-1",
    "sted": "sosialtjenesteloven § 1",
    "tittel": "Lovens formål",
    "lenke": "https://lovdata.no/lov/2009-12-18-131/§1",
    "lov": "sosialtjenesteloven",
    "paragraf": "1",
    "lest": "2026-07-02",
    "ogsa": [],
    "krever": "Loven skal bedre levekårene for vanskeligstilte, bidra til sosial og økonomisk trygghet, og fremme overgang til arbeid, sosial inkludering og deltakelse. Utsatte barn og unge og familiene deres skal få et helhetlig og samordnet tjenestetilbud (andre ledd). Formålet leses sammen med hver av de andre paragrafene.",
    "lestSlik": "konsolidert tekst per 2. juli 2026.",
    "veiledning": "Navs veileder «Barnets beste» (mars 2024): vurdere, vekte, vise. Kommunebrevet 2023: formålet skal være førende.",
    "skjonn": "alt. Formålet gir ingen rett alene og avslår ingenting; det sier hva skjønnet skal tjene.",
    "valg": "spørsmålet stilles for hvert barn, aldri for barna under ett.",
    "maskinen": [
      "minner",
      "viser-til"
    ],
    "svarer": [
      "Spørsmålet som hører til hvert vedtak. Utfallet er alltid skjønn."
    ],
    "sporsmal": [
      "Hvordan bidrar løsningen til at hvert av barna får det de trenger, og til at hjelpen henger sammen?",
      "Hvordan bidrar løsningen til trygghet, arbeid eller deltakelse for dem det gjelder?"
    ],
    "eksempler": [
      "Ingen barn krever skjønn og spør om «dem det gjelder», fordi formålet gjelder også voksne.",
      "Ett barn krever skjønn og spør om «hvert av barna», fordi andre ledd nevner barn og unge særskilt.",
      "Fem barn krever skjønn og spør om «hvert av barna», fordi barna ses ikke under ett."
    ],
    "brukesI": [
      "kontrollene",
      "brevet",
      "rettighetsarket"
    ]
  },
  {
    "id": "sosialtjenesteloven-2",
    "sted": "sosialtjenesteloven § 2",
    "tittel": "Lovens virkeområde",
    "lenke": "https://lovdata.no/lov/2009-12-18-131/§2",
    "lov": "sosialtjenesteloven",
    "paragraf": "2",
    "lest": "2026-07-02",
    "ogsa": [
      {
        "sted": "forskrift 2011-12-16-1251 § 1",
        "tittel": "Personer som har lovlig opphold, men ikke bopel i riket",
        "lenke": "https://lovdata.no/forskrift/2011-12-16-1251/§1"
      },
      {
        "sted": "forskrift 2011-12-16-1251 § 1 a",
        "tittel": "Utlendinger som omfattes av EØS-avtalen",
        "lenke": "https://lovdata.no/forskrift/2011-12-16-1251/§1a"
      },
      {
        "sted": "forskrift 2011-12-16-1251 § 2",
        "tittel": "Personer som kan få statlig innkvartering",
        "lenke": "https://lovdata.no/forskrift/2011-12-16-1251/§2"
      },
      {
        "sted": "forskrift 2011-12-16-1251 § 3",
        "tittel": "Personer som er bosatt i en kommune som mottar integreringstilskudd",
        "lenke": "https://lovdata.no/forskrift/2011-12-16-1251/§3"
      },
      {
        "sted": "forskrift 2011-12-16-1251 § 4",
        "tittel": "Personer som ikke har lovlig opphold i riket",
        "lenke": "https://lovdata.no/forskrift/2011-12-16-1251/§4"
      }
    ],
    "krever": "Tjenestene gjelder for alle som oppholder seg i riket. Forskrift 2011-12-16-1251 begrenser dem for noen: uten bopel i riket (§ 1), EØS (§ 1 a), den som er i eller kan få statlig innkvartering (§ 2), den som er bosatt med integreringstilskudd i en annen kommune (§ 3), og den som ikke har lovlig opphold (§ 4).",
    "lestSlik": "konsolidert tekst per 2. juli 2026, og forskriften. Ikke lest: utlendingsloven, og avtaler med andre land.",
    "veiledning": "tolkningsuttalelsene om lovlig opphold for EØS-borgere (Statsforvalterens samleside).",
    "endringer": "§ 1 a ble føyd til og § 1 endret 7. mars 2025. Hva som gjaldt EØS-borgere før det, er ikke lest.",
    "skjonn": "hva oppholdsgrunnlaget er, om noen kan sørge for sitt livsopphold, når hjelp kan ventes fra hjemlandet, hva en kort periode er, og om det er åpenbart urimelig å vise til staten eller en annen kommune.",
    "valg": "opplysning, råd og veiledning (§ 17) og akutt hjelp er alltid åpne, også når oppholdsgrunnlaget er ukjent. Regelen stanser ingenting; den sier hva forskriften sier.",
    "maskinen": [
      "regner",
      "spor",
      "minner"
    ],
    "svarer": [
      "Om tjenesten er åpen etter oppholdsgrunnlaget. «Oppfylt»: åpen. «Ikke oppfylt»: forskriften gir ikke krav på den."
    ],
    "sporsmal": [
      "Hva er oppholdsgrunnlaget?",
      "Hva gjaldt før 7. mars 2025? Den versjonen er ikke lest.",
      "Er det åpenbart urimelig å vise til det statlige tilbudet?",
      "Er det åpenbart urimelig å vise til bosettingskommunen?",
      "Er det en nødssituasjon, og når kunne personen i praksis ha forlatt landet?",
      "Kan søkeren sørge for sitt livsopphold, og når kan det ventes hjelp fra hjemlandet?",
      "Gjelder en avtale med hjemlandet, eller et annet unntak i forskriften?"
    ],
    "eksempler": [
      "Stønad når oppholdsgrunnlaget ikke er kjent gir «krever skjønn», fordi ukjent er ikke det samme som uten rett.",
      "Stønad til en som bor i Norge gir «oppfylt», fordi loven gjelder alle som oppholder seg i riket.",
      "Stønad til en EØS-borger 6. mars 2025 gir «krever skjønn», fordi teksten før endringen er ikke lest.",
      "Stønad til en EØS-borger 7. mars 2025 gir «oppfylt», fordi § 1 a gjelder fra den dagen, og krever ikke bopel.",
      "Stønad til en EØS-borger etter utlendingsloven § 111 uten bopel gir «krever skjønn», fordi hjelpen gis til det kan ventes hjelp fra hjemlandet.",
      "Stønad til en med lovlig opphold uten bopel gir «krever skjønn», fordi hjelpen gis til det kan ventes hjelp fra hjemlandet.",
      "Individuell plan for en med lovlig opphold uten bopel gir «krever skjønn», fordi avtaler og unntak i forskriften må sjekkes.",
      "Stønad til en i statlig innkvartering gir «ikke oppfylt», fordi staten har ansvaret så lenge.",
      "Stønad til en som flyttet fra statlig innkvartering gir «krever skjønn», fordi et avslag må ikke være åpenbart urimelig.",
      "Stønad til en som er bosatt her med integreringstilskudd gir «oppfylt», fordi bosettingskommunen yter tjenestene.",
      "Stønad til en som flyttet hit uten avtale gir «krever skjønn», fordi et avslag må ikke være åpenbart urimelig.",
      "Stønad til en uten lovlig opphold gir «krever skjønn», fordi i en nødssituasjon er det en rett i en kort periode.",
      "Individuell plan for en uten lovlig opphold gir «ikke oppfylt», fordi § 4 gir bare veiledning og nødhjelp."
    ],
    "brukesI": [
      "kontrollene",
      "brevet",
      "rettighetsarket",
      "kartleggingen",
      "meldinger"
    ]
  },
  {
    "id": "sosialtjenesteloven-4",
    "sted": "sosialtjenesteloven § 4",
    "tittel": "Krav til forsvarlighet",
    "lenke": "https://lovdata.no/lov/2009-12-18-131/§4",
    "lov": "sosialtjenesteloven",
    "paragraf": "4",
    "lest": "2026-07-02",
    "ogsa": [],
    "krever": "Tjenester etter loven skal være forsvarlige. Kravet ligger under kartlegging, vurdering og oppfølging, og er grunnlaget tilsynet bruker når et av dem svikter.",
    "lestSlik": "konsolidert tekst per 2. juli 2026.",
    "veiledning": "landsomfattende tilsyn 2022–2023 (Helsetilsynet, internserien 4/2022).",
    "skjonn": "alt. Ingen sjekkliste sier at en tjeneste er forsvarlig.",
    "maskinen": [
      "minner",
      "viser-til"
    ],
    "svarer": [
      "Spørsmålet, med manglene vi kjenner. Utfallet er alltid skjønn, også når ingen mangel er kjent."
    ],
    "sporsmal": [
      "Er hjelpen forsvarlig for hver av dem det gjelder, nå og fram til neste gang?"
    ],
    "eksempler": [
      "Ingen kjent mangel krever skjønn, fordi at vi ikke kjenner en mangel, beviser ingenting.",
      "Én kjent mangel krever skjønn, fordi et menneske avgjør hva mangelen betyr."
    ],
    "brukesI": [
      "kontrollene",
      "meldinger"
    ]
  },
  {
    "id": "sosialtjenesteloven-13",
    "sted": "sosialtjenesteloven § 13",
    "tittel": "Samarbeid med andre offentlige organer og tjenesteytere og samordning",
    "lenke": "https://lovdata.no/lov/2009-12-18-131/§13",
    "lov": "sosialtjenesteloven",
    "paragraf": "13",
    "lest": "2026-07-02",
    "ogsa": [],
    "krever": "Kommunen skal samarbeide med andre når det er nødvendig for å gi en person oppfølging og et samordnet tilbud, ta opp mangler ved andres tjenester om nødvendig, og søke å klargjøre uklart ansvar (andre ledd). Kommunen samordner og bestemmer ved behov hvem som gjør det; er det oppnevnt barnekoordinator, er det koordinatoren (tredje ledd).",
    "lestSlik": "konsolidert tekst per 2. juli 2026. Helse- og omsorgstjenesteloven § 7-2 a er lest gjennom denne paragrafen, ikke selv.",
    "skjonn": "om samarbeid er nødvendig, og hvem som bør samordne.",
    "valg": "er det oppnevnt barnekoordinator, spør vi ikke hvem som samordner. Samarbeidet trenger samtykke eller en hjemmel (§ 44) før noe fortelles videre.",
    "maskinen": [
      "viser-til"
    ],
    "svarer": [
      "Spørsmålet som skal besvares. Utfallet er alltid skjønn."
    ],
    "sporsmal": [
      "Hva trenger barnekoordinatoren fra oss for å samordne hjelpen?",
      "Er samarbeid nødvendig for at hjelpen skal henge sammen, og hvem samordner i så fall?"
    ],
    "eksempler": [
      "Ingen kjente tjenester krever skjønn etter andre ledd, fordi behovet kan finnes selv om ingen er inne ennå.",
      "Én kjent tjeneste krever skjønn etter andre ledd, fordi noen må bestemme hvem som samordner.",
      "Oppnevnt barnekoordinator krever skjønn etter tredje ledd, fordi loven sier at koordinatoren samordner."
    ],
    "brukesI": [
      "rettighetsarket"
    ]
  },
  {
    "id": "sosialtjenesteloven-17",
    "sted": "sosialtjenesteloven § 17",
    "tittel": "Opplysning, råd og veiledning",
    "lenke": "https://lovdata.no/lov/2009-12-18-131/§17",
    "lov": "sosialtjenesteloven",
    "paragraf": "17",
    "lest": "2026-07-02",
    "ogsa": [],
    "krever": "Kommunen skal gi opplysning, råd og veiledning som kan løse eller forebygge sosiale problemer. Råd og veiledning over tid (også økonomisk rådgivning) er en sosial tjeneste, og tildeling er alltid et enkeltvedtak (§ 41): vedtaket sier hva personen har rett til, og når det begynner.",
    "lestSlik": "konsolidert tekst per 2. juli 2026.",
    "veiledning": "landsomfattende tilsyn med økonomisk rådgivning 2024–2025 (tjenesten gitt uten vedtak, uten starttidspunkt).",
    "skjonn": "hva den enkelte trenger, og når veiledning går fra et enkelt råd til en tjeneste over tid.",
    "maskinen": [
      "regner",
      "spor",
      "minner"
    ],
    "svarer": [
      "«Oppfylt»: tjenesten krever vedtak. «Ikke oppfylt»: et enkelt råd krever ikke vedtak, bare notat."
    ],
    "sporsmal": [
      "Skal råd og veiledning gis over tid?"
    ],
    "eksempler": [
      "Råd over tid: ja gir «oppfylt», fordi en tjeneste over tid er et enkeltvedtak (§ 41).",
      "Råd over tid: nei gir «ikke oppfylt», fordi et enkelt råd er ikke en tildelt tjeneste.",
      "Råd over tid: ikke oppgitt gir «krever skjønn», fordi ingen har tatt stilling."
    ],
    "brukesI": [
      "kontrollene",
      "brevet",
      "rettighetsarket",
      "kartleggingen",
      "tilbud",
      "internkontroll"
    ]
  },
  {
    "id": "sosialtjenesteloven-18",
    "sted": "sosialtjenesteloven § 18",
    "tittel": "Stønad til livsopphold",
    "lenke": "https://lovdata.no/lov/2009-12-18-131/§18",
    "lov": "sosialtjenesteloven",
    "paragraf": "18",
    "lest": "2026-07-02",
    "ogsa": [],
    "krever": "Den som ikke kan sørge for sitt livsopphold ved arbeid eller økonomiske rettigheter, har krav på stønad. I vurderingen av en familie skal det ikke tas hensyn til barnetrygd og barns inntekt av arbeid i fritid og skoleferier (tredje ledd). Retningslinjene om nivået er veiledende (fjerde ledd).",
    "lestSlik": "konsolidert tekst per 2. juli 2026.",
    "veiledning": "Navs rundskriv R35-00; tolkningsuttalelser 2023/5 (oppspart og etterbetalt barnetrygd), 2023/12 (EØS) og 2024/1 (barnetrygd fra utlandet).",
    "endringer": "barnetrygd holdes utenfor for måneder fra og med september 2022. Regjeringen foreslo i Prop. 1 S (2025–2026) å la barnetrygd telle med; ingen slik endring står i teksten vi har lest. En endring blir en ny rad i listen over versjoner i koden.",
    "skjonn": "alt annet i paragrafen (om noen kan forsørge seg selv, hva livsoppholdet er, nivået), all annen inntekt et barn har, og barnetrygd som er spart opp eller etterbetalt.",
    "valg": "utvidet barnetrygd og småbarnstillegg leses som barnetrygd, fordi de står i barnetrygdloven. Regelen følger måneden stønaden gjelder, ikke dagen vedtaket fattes.",
    "maskinen": [
      "regner",
      "spor",
      "minner"
    ],
    "svarer": [
      "Om loven holder inntekten utenfor vurderingen. «Oppfylt»: holdes utenfor. «Ikke oppfylt»: § 18 tredje ledd gjelder ikke den.",
      "Retten etter første ledd er aldri en maskins svar."
    ],
    "sporsmal": [
      "Hva sa loven for denne måneden? Versjonen er ikke lest.",
      "Hva er utbetalingen fra Nav? Er den barnetrygd, skal den holdes utenfor.",
      "Er dette inntekten til et barn? Personen er ikke under 18 år i måneden.",
      "Barnetrygden er spart opp eller etterbetalt. Hvilke måneder gjelder den, og skal den ha noe å si?",
      "Er inntekten av arbeid i fritid eller skoleferier? Skal den ellers ha noe å si?",
      "Kan søkeren sørge for livsoppholdet til seg og barna ved arbeid eller økonomiske rettigheter, og hva trenger hver av dem?"
    ],
    "eksempler": [
      "Barnetrygd i august 2022 (ført på et barn: nei) gir «ikke oppfylt», fordi siste måned før endringen.",
      "Barnetrygd i september 2022 (ført på et barn: nei) gir «oppfylt», fordi endringen trådte i kraft 1. september 2022.",
      "Barnetrygd i november 2026 (ført på et barn: nei) gir «oppfylt», fordi uendret i teksten per 2. juli 2026.",
      "Barnetrygd i september 2022 (ført på et barn: ja) gir «oppfylt», fordi hvem linjen er ført på, er uten betydning.",
      "Barnetrygd i august 2022 (ført på et barn: ja) gir «ikke oppfylt», fordi heller ikke før endringen.",
      "Utvidet barnetrygd i august 2022 (ført på et barn: nei) gir «ikke oppfylt», fordi leses som barnetrygd.",
      "Utvidet barnetrygd i september 2022 (ført på et barn: nei) gir «oppfylt», fordi leses som barnetrygd.",
      "Småbarnstillegg i august 2022 (ført på et barn: nei) gir «ikke oppfylt», fordi leses som barnetrygd.",
      "Småbarnstillegg i september 2022 (ført på et barn: nei) gir «oppfylt», fordi leses som barnetrygd.",
      "Barns arbeidsinntekt i januar 2010 (ført på et barn: ja) gir «oppfylt», fordi loven trådte i kraft 1. januar 2010.",
      "Barns arbeidsinntekt i august 2022 (ført på et barn: ja) gir «oppfylt», fordi har alltid vært utenfor.",
      "Barns arbeidsinntekt i november 2026 (ført på et barn: ja) gir «oppfylt», fordi har alltid vært utenfor.",
      "Barns arbeidsinntekt i november 2026 (ført på et barn: nei) gir «krever skjønn», fordi en voksen er ikke et barn.",
      "Barns annen inntekt i november 2026 (ført på et barn: ja) gir «krever skjønn», fordi loven tier om den.",
      "Barns annen inntekt i november 2026 (ført på et barn: nei) gir «krever skjønn», fordi typen sier at den er barnets.",
      "Lønn i november 2026 (ført på et barn: ja) gir «krever skjønn», fordi er barnets lønn fra fritid og ferier?",
      "Lønn i november 2026 (ført på et barn: nei) gir «ikke oppfylt», fordi en voksens lønn er ikke nevnt i tredje ledd.",
      "Barnebidrag i november 2026 (ført på et barn: ja) gir «krever skjønn», fordi ført på barnet.",
      "Barnebidrag i november 2026 (ført på et barn: nei) gir «ikke oppfylt», fordi ikke nevnt i tredje ledd.",
      "Kontantstøtte i november 2026 (ført på et barn: nei) gir «ikke oppfylt», fordi ikke barnetrygd.",
      "Ytelse fra Nav i november 2026 (ført på et barn: nei) gir «ikke oppfylt», fordi kjent, og ikke barnetrygd.",
      "Ukjent utbetaling fra Nav i november 2026 (ført på et barn: nei) gir «krever skjønn», fordi den kan være barnetrygd.",
      "Barnetrygd i desember 2009 (ført på et barn: nei) gir «krever skjønn», fordi før loven trådte i kraft er ikke lest."
    ],
    "brukesI": [
      "kontrollene",
      "brevet",
      "rettighetsarket",
      "vurderingen",
      "vedtaket",
      "internkontroll",
      "meldinger"
    ]
  },
  {
    "id": "sosialtjenesteloven-19",
    "sted": "sosialtjenesteloven § 19",
    "tittel": "Stønad i særlige tilfeller",
    "lenke": "https://lovdata.no/lov/2009-12-18-131/§19",
    "lov": "sosialtjenesteloven",
    "paragraf": "19",
    "lest": "2026-07-02",
    "ogsa": [],
    "krever": "Kommunen kan gi økonomisk hjelp selv om vilkårene i § 18 ikke er til stede, til den som trenger det for å overvinne eller tilpasse seg en vanskelig livssituasjon.",
    "lestSlik": "konsolidert tekst per 2. juli 2026.",
    "veiledning": "Navs veileder punkt 3; landsomfattende tilsyn 2022–2023, målepunkt V4 (§ 19 vurdert når § 18 er avslått).",
    "skjonn": "om det foreligger et særlig tilfelle, og hva som trengs.",
    "valg": "også et delvis avslag etter § 18 krever en egen § 19-vurdering med egne grunner før vedtaket fattes.",
    "maskinen": [
      "regner",
      "spor",
      "minner"
    ],
    "svarer": [
      "Om § 19 må vurderes med egne grunner før det kan fattes vedtak. Ellers kan den vurderes.",
      "Spørsmålet saksbehandleren skal svare på. Utfallet er alltid skjønn."
    ],
    "sporsmal": [
      "Trenger søkeren eller barna hjelpen for å overvinne eller tilpasse seg en vanskelig livssituasjon, og hvorfor eller hvorfor ikke?"
    ],
    "eksempler": [
      "Avslag etter § 18: helt – § 19 må vurderes: ja, fordi avslag etter § 18 uten § 19-vurdering er en feil tilsynet fant.",
      "Avslag etter § 18: delvis – § 19 må vurderes: ja, fordi den delen som ikke dekkes, er også et avslag.",
      "Avslag etter § 18: ingen – § 19 må vurderes: nei, fordi det er ikke noe avslag å vurdere."
    ],
    "brukesI": [
      "kontrollene",
      "brevet",
      "rettighetsarket",
      "vurderingen",
      "vedtaket",
      "internkontroll",
      "meldinger"
    ]
  },
  {
    "id": "sosialtjenesteloven-20",
    "sted": "sosialtjenesteloven § 20",
    "tittel": "Bruk av vilkår",
    "lenke": "https://lovdata.no/lov/2009-12-18-131/§20",
    "lov": "sosialtjenesteloven",
    "paragraf": "20",
    "lest": "2026-07-02",
    "ogsa": [],
    "krever": "Det kan settes vilkår for økonomisk stønad. De må ha nær sammenheng med vedtaket, og må ikke være uforholdsmessig byrdefulle eller begrense handle- eller valgfriheten på en urimelig måte. Ved brudd kan stønaden reduseres bare når vedtaket opplyste om muligheten (tredje ledd).",
    "lestSlik": "konsolidert tekst per 2. juli 2026. Endringsloven fra 2015 (vilkår for alle) er vedtatt, men ikke i kraft, og er ikke bygget. For dem under 30 år gjelder § 20 a.",
    "skjonn": "om vilkåret er lovlig og rimelig, og hva et brudd skal føre til, særlig for barna. Vårt valg (ADR 0035): «reduseres» er ikke stans, og gjelder måneder som ikke er begynt. Varsel utelates aldri, og hvert barn vurderes før reduksjonen foreslås.",
    "maskinen": [
      "regner",
      "spor"
    ],
    "svarer": [
      "Om et brudd kan føre til redusert stønad. Uten opplysning i vedtaket er svaret nei; med opplysning er det skjønn."
    ],
    "sporsmal": [
      "Skal bruddet få følger, og hva betyr det i så fall for barna?"
    ],
    "eksempler": [
      "Opplyst i vedtaket: nei gir «ikke oppfylt», fordi vedtaket må ha opplyst om muligheten.",
      "Opplyst i vedtaket: ja gir «krever skjønn», fordi loven sier «kan»."
    ],
    "brukesI": [
      "brevet",
      "vedtaket",
      "meldinger"
    ]
  },
  {
    "id": "sosialtjenesteloven-20a",
    "sted": "sosialtjenesteloven § 20 a",
    "tittel": "Bruk av vilkår for personer under 30 år",
    "lenke": "https://lovdata.no/lov/2009-12-18-131/§20a",
    "lov": "sosialtjenesteloven",
    "paragraf": "20 a",
    "lest": "2026-07-02",
    "ogsa": [],
    "krever": "Det skal stilles vilkår om aktivitet når stønad gis til en under 30 år, men ikke når tungtveiende grunner taler mot det (første ledd). Paragrafen har også regler om norsk- og samiskopplæring. Vilkårene må ha nær sammenheng med vedtaket og ikke være uforholdsmessig byrdefulle (tredje ledd), og brudd kan føre til reduksjon bare når vedtaket opplyste om det (fjerde ledd).",
    "lestSlik": "konsolidert tekst per 2. juli 2026. Ikke lest: når paragrafen ble innført, og integreringsloven § 8.",
    "endringer": "loven fra 2015 om vilkår for alle er vedtatt, men ikke satt i kraft («fra den tid Kongen bestemmer»), og er ikke bygget: for den som har fylt 30, sier § 20 fortsatt «kan».",
    "skjonn": "om tungtveiende grunner taler mot, hvilket vilkår som passer, om opplæring i norsk eller samisk er årsaken, og hva et brudd fører til.",
    "valg": "alderen regnes på vedtaksdatoen. Et unntak har en kode (de samme som i KOSTRA) og en grunn et menneske har skrevet. Kvalifiseringsprogram vurderes før aktivitetsvilkår (Kommunebrevet 2023).",
    "maskinen": [
      "regner",
      "spor",
      "minner"
    ],
    "svarer": [
      "«Oppfylt»: det skal stilles vilkår. «Ikke oppfylt»: § 20 a gjelder ikke; § 20 sier «kan»."
    ],
    "sporsmal": [
      "Er søkeren under 30 år på vedtaksdatoen?",
      "Veier grunnene så tungt at det ikke skal stilles vilkår?"
    ],
    "eksempler": [
      "Den som fyller 30 i morgen gir «oppfylt», fordi hun er 29 år på vedtaksdatoen.",
      "Den som fyller 30 i dag gir «ikke oppfylt», fordi hun er ikke lenger under 30 år.",
      "Den som er 45 år gir «ikke oppfylt», fordi loven fra 2015 er ikke i kraft.",
      "Ukjent fødselsdato gir «krever skjønn», fordi ingen skal gjette alderen."
    ],
    "brukesI": [
      "kontrollene",
      "brevet",
      "rettighetsarket",
      "vurderingen",
      "vedtaket",
      "meldinger"
    ]
  },
  {
    "id": "sosialtjenesteloven-21",
    "sted": "sosialtjenesteloven § 21",
    "tittel": "Stønadsformer",
    "lenke": "https://lovdata.no/lov/2009-12-18-131/§21",
    "lov": "sosialtjenesteloven",
    "paragraf": "21",
    "lest": "2026-07-02",
    "ogsa": [],
    "krever": "Stønad gis som bidrag, lån, garanti for lån, eller varer og tjenester (første ledd). Ved lån bør det vurderes om mottakeren kan betale tilbake (andre ledd), og vedtaket skal ha lånevilkårene (tredje ledd). Varer og tjenester i stedet for penger krever særlige forhold som gjør at stønaden ellers ikke antas brukt i samsvar med vilkår etter § 20 (fjerde ledd).",
    "lestSlik": "konsolidert tekst per 2. juli 2026.",
    "skjonn": "hvilken form som passer, om et lån kan betales tilbake, og om særlige forhold foreligger.",
    "valg": "loven sier «bør» om evnen til å betale tilbake. Vi spør alltid.",
    "maskinen": [
      "regner",
      "spor"
    ],
    "svarer": [
      "Om formen har det paragrafen krever. «Ikke oppfylt»: noe mangler i vedtaket."
    ],
    "sporsmal": [
      "Vil mottakeren bli i stand til å betale lånet tilbake?",
      "Gir forholdene grunn til å tro at penger ikke blir brukt i samsvar med vilkårene?"
    ],
    "eksempler": [
      "Bidrag gir «oppfylt», fordi formen har ingen egne krav.",
      "Lån uten lånevilkår i vedtaket gir «ikke oppfylt», fordi tredje ledd krever dem.",
      "Lån med lånevilkår i vedtaket gir «krever skjønn», fordi evnen til å betale tilbake må vurderes.",
      "Garanti uten lånevilkår gir «ikke oppfylt», fordi kravet gjelder også garanti for lån.",
      "Garanti med lånevilkår gir «oppfylt», fordi vilkårene står i vedtaket.",
      "Varer og tjenester uten grunn gir «ikke oppfylt», fordi mellomrom er ingen grunn.",
      "Varer og tjenester med en skrevet grunn gir «krever skjønn», fordi om forholdene er særlige, er et menneskes svar."
    ],
    "brukesI": [
      "brevet",
      "vurderingen",
      "meldinger"
    ]
  },
  {
    "id": "sosialtjenesteloven-22",
    "sted": "sosialtjenesteloven § 22",
    "tittel": "Utbetaling av stønad",
    "lenke": "https://lovdata.no/lov/2009-12-18-131/§22",
    "lov": "sosialtjenesteloven",
    "paragraf": "22",
    "lest": "2026-07-02",
    "ogsa": [],
    "krever": "Stønaden utbetales til den som har søkt, når det ikke er bestemt at den gis som varer og tjenester (§ 21 fjerde ledd). Skal stønaden komme flere til gode, kan det bestemmes at den deles mellom dem.",
    "lestSlik": "konsolidert tekst per 2. juli 2026.",
    "skjonn": "om stønaden skal deles.",
    "valg": "paragrafen nevner ikke betaling rett til andre, som utleier eller strømselskap. Vi spør hvorfor, og om søkeren vil det.",
    "maskinen": [
      "viser-til"
    ],
    "svarer": [
      "«Oppfylt»: betales til den som har søkt. Ellers er det et menneskes svar."
    ],
    "sporsmal": [
      "Kommer stønaden flere til gode, og skal den deles mellom dem?",
      "Hvorfor betales det ikke til søkeren, og hva mener søkeren om det?"
    ],
    "eksempler": [
      "Betalt til søkeren gir «oppfylt», fordi det er lovens hovedregel.",
      "Delt mellom dem den kommer til gode gir «krever skjønn», fordi loven sier «kan».",
      "Betalt rett til utleier gir «krever skjønn», fordi paragrafen nevner det ikke."
    ],
    "brukesI": [
      "brevet",
      "meldinger"
    ]
  },
  {
    "id": "sosialtjenesteloven-25",
    "sted": "sosialtjenesteloven § 25",
    "tittel": "Refusjon i underholdsbidrag",
    "lenke": "https://lovdata.no/lov/2009-12-18-131/§25",
    "lov": "sosialtjenesteloven",
    "paragraf": "25",
    "lest": "2026-07-02",
    "ogsa": [],
    "krever": "Stønad i påvente av at krav om underholdsbidrag blir avgjort, kan gis på vilkår av at kommunen overtar retten til bidraget. Det samme gjelder når bidraget ikke betales. Folketrygdens refusjonsrett etter forskotteringsloven går foran (andre ledd).",
    "lestSlik": "konsolidert tekst per 2. juli 2026. Ikke lest: forskotteringsloven § 10.",
    "skjonn": "om vilkåret skal settes, og om kravet skal inndrives.",
    "valg": "uten vilkåret i vedtaket er svaret nei. Refusjon varsles (forvaltningsloven § 16) og regnes måned for måned.",
    "maskinen": [
      "viser-til"
    ],
    "svarer": [
      "«Ikke oppfylt»: kommunen kan ikke overta retten til bidraget. Ellers er det et menneskes svar."
    ],
    "sporsmal": [
      "Skal kravet overtas og inndrives, for hvilke måneder, og hva betyr det for barnet?"
    ],
    "eksempler": [
      "Stønad som ikke har med et bidrag å gjøre gir «ikke oppfylt», fordi paragrafen gjelder bare stønad i stedet for bidrag.",
      "Et bidrag som ikke er avgjort, uten vilkår i vedtaket gir «ikke oppfylt», fordi retten må være tatt med som vilkår.",
      "Et bidrag som ikke er avgjort, med vilkår i vedtaket gir «krever skjønn», fordi loven sier «kan».",
      "Et bidrag som ikke betales, med vilkår i vedtaket gir «krever skjønn», fordi det samme gjelder når bidraget ikke betales."
    ],
    "brukesI": []
  },
  {
    "id": "sosialtjenesteloven-26",
    "sted": "sosialtjenesteloven § 26",
    "tittel": "Refusjon i ytelser fra folketrygden m.m.",
    "lenke": "https://lovdata.no/lov/2009-12-18-131/§26",
    "lov": "sosialtjenesteloven",
    "paragraf": "26",
    "lest": "2026-07-02",
    "ogsa": [],
    "krever": "Får en som har hatt stønad, en ytelse med tilbakevirkning, kan kommunen kreve hel eller delvis refusjon i etterbetalingen, for utlegg til samme formål og for samme tidsrom. Er mottakeren gift, kan refusjon også kreves hos ektefellen når stønaden er kommet ektefellen til gode.",
    "lestSlik": "konsolidert tekst per 2. juli 2026. Ikke lest: folketrygdloven, og lovene om krigspensjonering.",
    "veiledning": "Statsforvalterens tolkningsuttalelser om refusjon etter § 26.",
    "skjonn": "om formålet er det samme, og om kravet skal være helt, delvis eller ikke reises.",
    "valg": "regelen sier hvilke måneder som er felles, aldri beløpet. Refusjon varsles (forvaltningsloven § 16). Samboere er ikke nevnt.",
    "maskinen": [
      "viser-til"
    ],
    "svarer": [
      "«Ikke oppfylt»: ingen felles måned, eller ikke samme formål. Ellers er det et menneskes svar."
    ],
    "sporsmal": [
      "Gjelder stønaden og etterbetalingen samme formål?",
      "Skal kommunen kreve hele beløpet, en del av det, eller la det være?"
    ],
    "eksempler": [
      "Stønad for mai og etterbetaling fra juni gir «ikke oppfylt», fordi tidsrommet er ikke det samme.",
      "Stønad for mai og juni og etterbetaling fra juni gir «krever skjønn», fordi juni er felles, og loven sier «kan».",
      "Felles måned, men ulikt formål gir «ikke oppfylt», fordi refusjonen gjelder bare samme formål.",
      "Felles måned, og ingen har svart om formålet gir «krever skjønn», fordi formålet må avklares først."
    ],
    "brukesI": []
  },
  {
    "id": "sosialtjenesteloven-27",
    "sted": "sosialtjenesteloven § 27",
    "tittel": "Midlertidig botilbud",
    "lenke": "https://lovdata.no/lov/2009-12-18-131/§27",
    "lov": "sosialtjenesteloven",
    "paragraf": "27",
    "lest": "2026-07-02",
    "ogsa": [],
    "krever": "Kommunen er forpliktet til å finne midlertidig botilbud for dem som ikke klarer det selv. Hjelpen er akutt: ingenting i produktet kan stanse den.",
    "lestSlik": "konsolidert tekst per 2. juli 2026.",
    "veiledning": "R35-00 punkt 4.27, slik Nav og kommunene gjengir det: tak over hodet samme dag, og normalt ikke mer enn tre måneder. Kvaliteten vurderes strengere for familier og unge.",
    "skjonn": "om noen klarer det selv, og om stedet er forsvarlig for barna.",
    "valg": "begge datoene er kontorets, og flyttes aldri senere. De tre månedene er en påminnelse, ikke en grense.",
    "maskinen": [
      "regner",
      "spor"
    ],
    "svarer": [],
    "sporsmal": [
      "Klarer familien å finne et sted å bo i natt, og er stedet forsvarlig for hvert barn?"
    ],
    "eksempler": [
      "Meldt 22. november 2026: tak 22. november 2026, varig bolig vurderes senest: ikke oppgitt, fordi en søndag: samme dag likevel.",
      "Meldt 20. november 2026: tak 20. november 2026, varig bolig vurderes senest: 20. februar 2027, fordi en lørdag: flyttes ikke.",
      "Meldt 30. november 2026: tak 30. november 2026, varig bolig vurderes senest: 28. februar 2027, fordi februar har 28 dager."
    ],
    "brukesI": [
      "brevet",
      "rettighetsarket",
      "vedtaket",
      "tilbud"
    ]
  },
  {
    "id": "sosialtjenesteloven-28",
    "sted": "sosialtjenesteloven § 28",
    "tittel": "Rett til individuell plan",
    "lenke": "https://lovdata.no/lov/2009-12-18-131/§28",
    "lov": "sosialtjenesteloven",
    "paragraf": "28",
    "lest": "2026-07-02",
    "ogsa": [],
    "krever": "Den som har behov for langvarige og koordinerte tjenester, har rett til individuell plan, utformet sammen med tjenestemottakeren (§ 42). Kommunen samarbeider med andre tjenesteytere om planen. Deltakere i kvalifiseringsprogram har alltid rett til plan (§ 33).",
    "lestSlik": "konsolidert tekst per 2. juli 2026. Forskrift 2022-06-22-1110 om innholdet er lest i utdrag: samtykke (§ 5), én plan per person (§ 9), barnets medvirkning (§§ 4 og 9), klagerett (§ 11).",
    "skjonn": "om behovet er langvarig, og om tjenestene må koordineres.",
    "valg": "regelen spør; den teller ikke tjenester.",
    "maskinen": [
      "viser-til"
    ],
    "svarer": [
      "«Oppfylt»: deltakeren har rett til plan etter § 33. Ellers er det et menneskes svar."
    ],
    "sporsmal": [
      "Trenger personen tjenester over lang tid som må koordineres, og ønsker hun en plan?"
    ],
    "eksempler": [
      "En deltaker i kvalifiseringsprogram gir «oppfylt», fordi § 33 gir deltakeren rett til plan.",
      "En som ikke deltar i programmet gir «krever skjønn», fordi om behovet er langvarig og må koordineres, vurderes."
    ],
    "brukesI": [
      "rettighetsarket",
      "tilbud"
    ]
  },
  {
    "id": "sosialtjenesteloven-41",
    "sted": "sosialtjenesteloven § 41",
    "tittel": "Anvendelse av forvaltningsloven",
    "lenke": "https://lovdata.no/lov/2009-12-18-131/§41",
    "lov": "sosialtjenesteloven",
    "paragraf": "41",
    "lest": "2026-07-02",
    "ogsa": [],
    "krever": "Forvaltningsloven gjelder med de særreglene denne loven har (første ledd). Avgjørelser om tildeling av sosiale tjenester regnes som enkeltvedtak (andre ledd): ingen tjeneste uten vedtak, heller ikke råd og veiledning over tid (§ 17).",
    "lestSlik": "konsolidert tekst per 2. juli 2026.",
    "veiledning": "landsomfattende tilsyn med økonomisk rådgivning 2024–2025: tjenesten ble gitt uten vedtak.",
    "skjonn": "når hjelp som gis underveis, er blitt en tjeneste.",
    "valg": "nei til en tjeneste er også en avgjørelse om tildeling. Et enkelt råd i en samtale er det ikke.",
    "maskinen": [
      "regner",
      "spor",
      "minner"
    ],
    "svarer": [
      "«Oppfylt»: avgjørelsen er et enkeltvedtak. «Ikke oppfylt»: den er det ikke, men skrives ned."
    ],
    "sporsmal": [
      "Er hjelpen blitt en tjeneste som gis over tid?"
    ],
    "eksempler": [
      "Tildeling av en tjeneste gir «oppfylt», fordi loven sier det.",
      "Et avslag gir «oppfylt», fordi det avgjør om tjenesten tildeles.",
      "En endring gir «oppfylt», fordi retten blir en annen.",
      "Et opphør gir «oppfylt», fordi retten tar slutt.",
      "Et enkelt råd i en samtale gir «ikke oppfylt», fordi ingen tjeneste er tildelt.",
      "Hjelp ingen har tatt stilling til gir «krever skjønn», fordi den kan være blitt en tjeneste uten vedtak."
    ],
    "brukesI": [
      "kontrollene",
      "brevet",
      "rettighetsarket",
      "vedtaket",
      "tilbud",
      "internkontroll"
    ]
  },
  {
    "id": "sosialtjenesteloven-42",
    "sted": "sosialtjenesteloven § 42",
    "tittel": "Plikt til å rådføre seg med tjenestemottaker",
    "lenke": "https://lovdata.no/lov/2009-12-18-131/§42",
    "lov": "sosialtjenesteloven",
    "paragraf": "42",
    "lest": "2026-07-02",
    "ogsa": [],
    "krever": "Tjenesten skal så langt som mulig utformes sammen med den som får den, og det skal legges stor vekt på hva vedkommende mener.",
    "lestSlik": "konsolidert tekst per 2. juli 2026.",
    "veiledning": "Navs veileder (desember 2022) punkt 3; barnekonvensjonen artikkel 12 om barnets syn.",
    "skjonn": "hvordan synet er vektlagt. At et felt er fylt ut, viser ikke at noen er hørt.",
    "valg": "foreldrenes syn og hvert barns syn er to spørsmål. At barnets syn ikke er innhentet, sies sammen med grunnen.",
    "maskinen": [
      "viser-til"
    ],
    "svarer": [
      "Spørsmålet, med det vi vet mangler. Utfallet er alltid skjønn."
    ],
    "sporsmal": [
      "Hva mener de det gjelder, og hvordan fikk det stor vekt?"
    ],
    "eksempler": [
      "Alles syn er skrevet ned krever skjønn og nevner 0 mangler, fordi om synet fikk stor vekt, er et annet spørsmål.",
      "Søkerens syn mangler krever skjønn og nevner 1 mangler, fordi da er det noe vi vet mangler.",
      "Ett barns syn mangler krever skjønn og nevner 1 mangler, fordi hvert barn spørres om.",
      "Både søkerens og to barns syn mangler krever skjønn og nevner 2 mangler, fordi begge deler sies."
    ],
    "brukesI": [
      "brevet",
      "rettighetsarket",
      "vurderingen",
      "vedtaket"
    ]
  },
  {
    "id": "sosialtjenesteloven-43",
    "sted": "sosialtjenesteloven § 43",
    "tittel": "Innhenting av opplysninger",
    "lenke": "https://lovdata.no/lov/2009-12-18-131/§43",
    "lov": "sosialtjenesteloven",
    "paragraf": "43",
    "lest": "2026-07-02",
    "ogsa": [],
    "krever": "Opplysninger hentes så langt som mulig i samarbeid med tjenestemottakeren, eller slik at hun kjenner til det (første ledd). Kommunen kan kreve opplysninger fra andre offentlige organer, og private som utfører oppgaver for dem; uten samtykke avgjør taushetsreglene hos den som spørres, om de kan gis (andre ledd). Folkeregisteret er åpent for det som er nødvendig (tredje ledd).",
    "lestSlik": "konsolidert tekst per 2. juli 2026.",
    "veiledning": "Navs veileder punkt 2: bare det som er nødvendig i denne saken.",
    "skjonn": "om opplysningen er nødvendig, om samarbeid er mulig, og om den som spørres, kan svare uten samtykke.",
    "valg": "hver forespørsel har hvem, hva, hvorfor og når familien fikk vite om den.",
    "maskinen": [
      "minner",
      "viser-til"
    ],
    "svarer": [
      "«Oppfylt»: paragrafen åpner for å spørre. «Ikke oppfylt»: den gir ingen rett til å kreve svar."
    ],
    "sporsmal": [
      "Er opplysningen nødvendig, og kan den gis etter taushetsreglene hos den vi spør?"
    ],
    "eksempler": [
      "Å spørre den det gjelder gir «oppfylt», fordi det er lovens hovedregel.",
      "Å hente i Folkeregisteret gir «oppfylt», fordi tredje ledd gir tilgang uten hinder av taushetsplikt.",
      "Å spørre et offentlig organ med samtykke gir «oppfylt», fordi samtykket løser taushetsplikten.",
      "Å spørre et offentlig organ uten samtykke gir «krever skjønn», fordi organets egne taushetsregler avgjør.",
      "Å spørre en privat med samtykke gir «oppfylt», fordi familien vet om det og vil det.",
      "Å kreve svar fra en privat uten samtykke gir «ikke oppfylt», fordi andre ledd gjelder offentlige organer og dem som gjør oppgaver for dem."
    ],
    "brukesI": [
      "kontrollene",
      "brevet",
      "rettighetsarket",
      "kartleggingen",
      "samtaler",
      "soknader",
      "meldinger"
    ]
  },
  {
    "id": "sosialtjenesteloven-44",
    "sted": "sosialtjenesteloven § 44",
    "tittel": "Taushetsplikt",
    "lenke": "https://lovdata.no/lov/2009-12-18-131/§44",
    "lov": "sosialtjenesteloven",
    "paragraf": "44",
    "lest": "2026-07-02",
    "ogsa": [],
    "krever": "Alle som arbeider for kommunen etter loven, har taushetsplikt etter forvaltningsloven §§ 13 til 13 e og 13 g (første ledd). Den gjelder også fødested, fødselsdato, personnummer, statsborgerskap, sivilstand, yrke, bopel og arbeidssted (andre ledd): bare det å ha en sak er hemmelig. Andre organer kan få opplysninger etter forvaltningsloven § 13 b nr. 6 bare når det er nødvendig for å fremme kommunens egne oppgaver i Nav (tredje ledd). Politi og kriminalomsorg kan på forespørsel få kontaktopplysninger og mulig oppholdssted (fjerde ledd). Statsforvalteren kan holde opplysninger hemmelige for et barns skyld, selv om foreldrene samtykker (femte ledd).",
    "lestSlik": "konsolidert tekst per 2. juli 2026. Opplysningsplikten til barnevernet står i § 45 og går foran.",
    "skjonn": "hva som er nødvendig å gi et annet organ, og om oppholdsstedet kan sies uten å skade tilliten.",
    "valg": "at noe kan gis, betyr ikke at det skal gis. Utlevering skrives ned med hva, til hvem og hjemmel. Adressebeskyttelse går foran alt her.",
    "maskinen": [
      "viser-til"
    ],
    "svarer": [
      "«Oppfylt»: kan gis. «Ikke oppfylt»: paragrafen åpner ikke for det."
    ],
    "sporsmal": [
      "Er det nødvendig å gi opplysningen for å fremme våre egne oppgaver?"
    ],
    "eksempler": [
      "Til den det gjelder gir «oppfylt», fordi taushetsplikten verner henne selv.",
      "Til skolen med samtykke gir «oppfylt», fordi den som har krav på taushet, kan samtykke.",
      "Til en frivillig organisasjon uten samtykke gir «ikke oppfylt», fordi bare det å ha en sak er hemmelig.",
      "Til et annet organ uten samtykke gir «krever skjønn», fordi det må være nødvendig for kommunens egne oppgaver.",
      "Kontaktopplysninger til politiet på forespørsel gir «oppfylt», fordi fjerde ledd sier at de kan gis.",
      "Andre opplysninger til politiet gir «ikke oppfylt», fordi fjerde ledd gjelder ikke mer enn det den nevner."
    ],
    "brukesI": [
      "rettighetsarket",
      "vurderingen",
      "innsyn",
      "samtaler",
      "tilbud",
      "meldinger"
    ]
  },
  {
    "id": "sosialtjenesteloven-45",
    "sted": "sosialtjenesteloven § 45",
    "tittel": "Opplysningsplikt til barnevernet",
    "lenke": "https://lovdata.no/lov/2009-12-18-131/§45",
    "lov": "sosialtjenesteloven",
    "paragraf": "45",
    "lest": "2026-07-02",
    "ogsa": [],
    "krever": "Den ansatte skal være oppmerksom på forhold som kan føre til tiltak fra barnevernet, og skal uten ugrunnet opphold, og uten hinder av taushetsplikt, melde fra til kommunens barnevernstjeneste når vilkårene i a–e er til stede. Plikten er den enkelte ansattes. Ingen leder kan bestemme at det ikke skal meldes, og ingen må godkjenne at det meldes.",
    "lestSlik": "konsolidert tekst per 2. juli 2026. Bokstav d ble endret 1. januar 2026 (lov 20. juni 2025 nr. 39); ordlyden før det er ikke lest. Bokstav d sier «når et barn utsetter sin utvikling for alvorlig fare», ikke «grunn til å tro» som de andre; derfor er den et eget spørsmål. Teksten til bokstavene står forkortet i tekstkatalogen, ikke som sitat.",
    "veiledning": "«Er meldeplikten oppfylt, skal det meldes» (Navs verktøykasse, kilde 004). Sivilombudet har uttalt at vilkåret er «grunn til å tro», og at rutiner som legger terskelen lavere enn loven, gir brudd på taushetsplikten (https://www.sivilombudet.no/uttalelser/terskelen-for-meldeplikt-til-barnevernet-nar-ansatte-i-nav-blir-bekymret-for-klientens-omsorgsevner).",
    "skjonn": "om det er grunn til å tro noe av det bokstavene nevner. Produktet spør, skriver ned svaret, og sender ingenting.",
    "valg": "et samarbeid med barnevernet etter samtykke er noe annet enn en melding, og føres ikke her (S-151, S-152).",
    "maskinen": [
      "viser-til"
    ],
    "svarer": [
      "Alltid et spørsmål til den ansatte, også når hun har svart på alle bokstavene: konklusjonen er hennes."
    ],
    "sporsmal": [
      "Er det grunn til å tro at barnet er i en slik situasjon, slik at det skal meldes fra uten ugrunnet opphold?"
    ],
    "eksempler": [
      "§ 45 krever skjønn, fordi at ingenting er krysset av, er ikke at det ikke skal meldes.",
      "§ 45 krever skjønn, fordi at noe er krysset av, avgjør heller ikke for henne.",
      "§ 45 krever skjønn, fordi selv da er det den ansatte som konkluderer.",
      "Bokstav d vurdert 31. desember 2025 viser til «ikke lest», fordi bokstav d fikk ny ordlyd dagen etter.",
      "Bokstav d vurdert 1. januar 2026 viser til «gjentatte lovbrudd», fordi lov 20. juni 2025 nr. 39 gjelder fra denne dagen."
    ],
    "brukesI": [
      "rettighetsarket",
      "meldeplikten",
      "tilbud"
    ]
  },
  {
    "id": "forvaltningsloven-6",
    "sted": "forvaltningsloven § 6",
    "tittel": "Habilitetskrav",
    "lenke": "https://lovdata.no/lov/1967-02-10/§6",
    "lov": "forvaltningsloven",
    "paragraf": "6",
    "lest": "2026-07-02",
    "ogsa": [],
    "krever": "Den som er part, nær slekt eller svoger, er eller har vært gift med, er forlovet med eller i fosterforhold til en part, er verge eller fullmektig, eller leder en part, kan verken tilrettelegge eller avgjøre saken (første ledd). Andre særegne forhold vurderes konkret (andre ledd). Er lederen ugild, kan en direkte underordnet ikke avgjøre saken (tredje ledd), men kan forberede den.",
    "lestSlik": "konsolidert tekst per 2. juli 2026. Samboer fanges i dag av andre ledd.",
    "skjonn": "andre særegne forhold (andre ledd), og unntaket for det åpenbart uvesentlige (fjerde ledd).",
    "valg": "unntaket i fjerde ledd regnes ikke ut; den det gjelder, forelegger spørsmålet for sin overordnede (§ 8).",
    "nyLov": {
      "sted": "forvaltningsloven (2025) § 26",
      "tittel": "Forhold som fører til inhabilitet uten videre",
      "lenke": "https://lovdata.no/lov/2025-06-20-81/§26",
      "forskjell": "Ny lov §§ 25–27 nevner også samboer og ste-slekt."
    },
    "maskinen": [
      "regner",
      "spor",
      "minner"
    ],
    "svarer": [
      "«Oppfylt»: ugild uten videre. «Ikke oppfylt»: ingen av forholdene er oppgitt."
    ],
    "sporsmal": [
      "Finnes det andre særegne forhold som kan svekke tilliten til upartiskheten?"
    ],
    "eksempler": [
      "Utgangspunktet gir «ikke oppfylt», fordi den ansatte har svart nei på alt.",
      "Leder er ugild: ja gir «oppfylt», fordi en direkte underordnet kan ikke avgjøre.",
      "Leder er ugild: ja, rolle: tilrettelegger gir «ikke oppfylt», fordi men kan forberede saken.",
      "Andre særegne forhold: ja gir «krever skjønn», fordi andre ledd vurderes konkret.",
      "Andre særegne forhold: ikke oppgitt gir «krever skjønn», fordi den ansatte har ikke svart."
    ],
    "brukesI": [
      "kontrollene",
      "vedtaket",
      "soknader",
      "meldinger"
    ]
  },
  {
    "id": "forvaltningsloven-7",
    "sted": "forvaltningsloven § 7",
    "tittel": "Foreløpig avgjørelse",
    "lenke": "https://lovdata.no/lov/1967-02-10/§7",
    "lov": "forvaltningsloven",
    "paragraf": "7",
    "lest": "2026-07-02",
    "ogsa": [],
    "krever": "Også den som er ugild, kan behandle eller treffe en foreløpig avgjørelse når utsettelse ikke kan skje uten vesentlig ulempe eller skadevirkning.",
    "lestSlik": "konsolidert tekst per 2. juli 2026.",
    "skjonn": "om ventingen skader. Den som avgjør, skriver grunnen selv.",
    "valg": "avgjørelsen merkes foreløpig, begrunnes, og får en oppgave om ny behandling ved en som ikke er ugild. Regelen stanser aldri nødhjelp.",
    "nyLov": {
      "sted": "forvaltningsloven (2025) § 28",
      "tittel": "Behandling av saken til tross for inhabilitet",
      "lenke": "https://lovdata.no/lov/2025-06-20-81/§28"
    },
    "maskinen": [
      "regner",
      "spor"
    ],
    "svarer": [
      "«Ikke oppfylt»: paragrafen trengs ikke, eller ingen grunn er gitt. Ellers er det et menneskes svar."
    ],
    "sporsmal": [
      "Vil det gi vesentlig ulempe eller skade å vente på en annen saksbehandler?"
    ],
    "eksempler": [
      "Ugild: nei gir «ikke oppfylt», fordi den som ikke er ugild, trenger ikke § 7.",
      "Ugild: ja gir «ikke oppfylt», fordi ingen grunn er skrevet.",
      "Ugild: ja, grunn til at det haster: bare mellomrom gir «ikke oppfylt», fordi mellomrom er ingen grunn.",
      "Ugild: ja, grunn til at det haster: Barna har ikke mat i helgen. gir «krever skjønn», fordi om ventingen skader, er et menneskes svar."
    ],
    "brukesI": [
      "vedtaket",
      "nodhjelp",
      "soknader",
      "meldinger"
    ]
  },
  {
    "id": "forvaltningsloven-11",
    "sted": "forvaltningsloven § 11",
    "tittel": "Veiledningsplikt",
    "lenke": "https://lovdata.no/lov/1967-02-10/§11",
    "lov": "forvaltningsloven",
    "paragraf": "11",
    "lest": "2026-07-02",
    "ogsa": [],
    "krever": "Kommunen skal gi veiledning så parten kan ivareta interessene sine, og skal av eget tiltak vurdere hvem som trenger den (andre ledd). Den som spør, skal få veiledning om reglene, praksis og saksbehandlingen. Den som har henvendt seg feil sted, vises om mulig til rett organ (fjerde ledd).",
    "lestSlik": "konsolidert tekst per 2. juli 2026.",
    "skjonn": "hvem som trenger veiledning uten å spørre, og hvor mye.",
    "valg": "det som er fortalt, skrives ned, så den neste ser hva familien har fått vite.",
    "nyLov": {
      "sted": "forvaltningsloven (2025) § 14",
      "tittel": "Forvaltningens veiledningsplikt",
      "lenke": "https://lovdata.no/lov/2025-06-20-81/§14",
      "forskjell": "Ny lov §§ 14–15 har samme plikt og sier at veiledningen skal være gratis."
    },
    "maskinen": [
      "viser-til"
    ],
    "svarer": [
      "«Oppfylt»: det skal gis veiledning. Ellers vurderer et menneske behovet."
    ],
    "sporsmal": [
      "Hva trenger familien å vite som de ikke har spurt om?"
    ],
    "eksempler": [
      "En part som spør gir «oppfylt», fordi den som spør, skal få svar.",
      "En part som ikke spør gir «krever skjønn», fordi behovet skal vurderes av eget tiltak."
    ],
    "brukesI": [
      "brevet",
      "vedtaket"
    ]
  },
  {
    "id": "forvaltningsloven-11a",
    "sted": "forvaltningsloven § 11 a",
    "tittel": "Saksbehandlingstid, foreløpig svar",
    "lenke": "https://lovdata.no/lov/1967-02-10/§11a",
    "lov": "forvaltningsloven",
    "paragraf": "11 a",
    "lest": "2026-07-02",
    "ogsa": [],
    "krever": "Saken avgjøres uten ugrunnet opphold. Kan en henvendelse om enkeltvedtak ikke besvares i løpet av en måned etter at den er mottatt, skal det gis et foreløpig svar med grunnen og når svaret kan ventes. Gjelder også en klage.",
    "lestSlik": "konsolidert tekst per 2. juli 2026.",
    "skjonn": "hva som er ugrunnet opphold, og om et foreløpig svar er åpenbart unødvendig. Akutt nød venter aldri på denne fristen.",
    "valg": "samme dato i neste måned; finnes den ikke, månedens siste dag. Det er kontorets frist og flyttes aldri senere, heller ikke når den faller på en helligdag. «Nær» er sju dager eller mindre. Fristen er oppfylt når det foreløpige svaret eller vedtaket er sendt.",
    "nyLov": {
      "sted": "forvaltningsloven (2025) § 17",
      "tittel": "Saksbehandlingstid og plikt til å opplyse om sakens fremdrift",
      "lenke": "https://lovdata.no/lov/2025-06-20-81/§17",
      "forskjell": "Ny lov § 17 krever også beskjed når en opplyst tid blir vesentlig overskredet."
    },
    "maskinen": [
      "regner",
      "minner"
    ],
    "svarer": [
      "Siste dag et foreløpig svar kan gis: én måned etter at henvendelsen ble mottatt.",
      "Hvordan det står til med fristen på en gitt dag."
    ],
    "sporsmal": [],
    "eksempler": [
      "Mottatt 3. november 2026 gir frist 3. desember 2026, fordi samme dato i neste måned.",
      "Mottatt 22. november 2026 gir frist 22. desember 2026, fordi mottatt på en søndag løper likevel.",
      "Mottatt 31. januar 2026 gir frist 28. februar 2026, fordi februar har ikke 31 dager.",
      "Mottatt 31. januar 2028 gir frist 29. februar 2028, fordi skuddår.",
      "Mottatt 28. februar 2026 gir frist 28. mars 2026, fordi siste dag i februar blir ikke siste dag i mars.",
      "Mottatt 15. desember 2026 gir frist 15. januar 2027, fordi over årsskiftet.",
      "Mottatt 5. mars 2026 gir frist 5. april 2026, fordi første påskedag: kontorets frist flyttes ikke.",
      "Mottatt 17. april 2026 gir frist 17. mai 2026, fordi 17. mai og søndag: kontorets frist flyttes ikke.",
      "3. november 2026 er fristen «venter», fordi mottatt i dag.",
      "25. november 2026 er fristen «venter», fordi åtte dager igjen.",
      "26. november 2026 er fristen «nær», fordi sju dager igjen.",
      "3. desember 2026 er fristen «nær», fordi fristen er i dag.",
      "4. desember 2026 er fristen «utløpt», fordi dagen etter fristen.",
      "Svart 3. desember 2026 er for sent: nei, fordi svart på fristens siste dag.",
      "Svart 4. desember 2026 er for sent: ja, fordi svart dagen etter fristen."
    ],
    "brukesI": [
      "kontrollene",
      "oppgavene",
      "brevet",
      "rettighetsarket",
      "soknader",
      "internkontroll"
    ]
  },
  {
    "id": "forvaltningsloven-11d",
    "sted": "forvaltningsloven § 11 d",
    "tittel": "Muntlige konferanser og nedtegning av opplysninger",
    "lenke": "https://lovdata.no/lov/1967-02-10/§11d",
    "lov": "forvaltningsloven",
    "paragraf": "11 d",
    "lest": "2026-07-02",
    "ogsa": [],
    "krever": "En part med saklig grunn skal få snakke med en som behandler saken, også en mindreårig part selv (første ledd). Nye opplysninger av betydning som parten gir muntlig, skal så vidt mulig skrives ned; det samme gjelder det den ansatte ser ved befaring (andre ledd).",
    "lestSlik": "konsolidert tekst per 2. juli 2026.",
    "skjonn": "om noe er nytt og har betydning.",
    "valg": "en samtale avsluttes med et notat, også når ingenting nytt kom fram.",
    "nyLov": {
      "sted": "forvaltningsloven (2025) § 9",
      "tittel": "Skriftlig saksbehandling og oversettelse",
      "lenke": "https://lovdata.no/lov/2025-06-20-81/§9",
      "forskjell": "Ny lov § 9 tredje ledd krever nedtegning også av det som bør bevares for ettertiden."
    },
    "maskinen": [
      "minner",
      "viser-til"
    ],
    "svarer": [
      "«Oppfylt»: opplysningene skal skrives ned."
    ],
    "sporsmal": [
      "Kom det fram noe nytt som har betydning?"
    ],
    "eksempler": [
      "Noe nytt sagt i en telefonsamtale gir «oppfylt», fordi det skal skrives ned.",
      "Ingenting nytt sagt i en samtale gir «ikke oppfylt», fordi plikten gjelder nye opplysninger.",
      "En samtale ingen har tatt stilling til gir «krever skjønn», fordi den som hørte det, må svare.",
      "Noe nytt i et brev gir «ikke oppfylt», fordi det er alt skriftlig."
    ],
    "brukesI": [
      "kontrollene",
      "brevet",
      "rettighetsarket"
    ]
  },
  {
    "id": "forvaltningsloven-12",
    "sted": "forvaltningsloven § 12",
    "tittel": "Advokat eller annen fullmektig",
    "lenke": "https://lovdata.no/lov/1967-02-10/§12",
    "lov": "forvaltningsloven",
    "paragraf": "12",
    "lest": "2026-07-02",
    "ogsa": [],
    "krever": "Parten kan la seg bistå på alle trinn (første ledd). Enhver myndig person, eller en organisasjon parten er medlem av, kan være fullmektig; en ansatt innenfor området saken hører under, kan ikke (andre ledd). Brev går til fullmektigen så langt fullmakten rekker; parten kan kreve å få dem ved siden av eller i stedet (tredje ledd). Andre enn advokater legger fram skriftlig fullmakt (fjerde ledd).",
    "lestSlik": "konsolidert tekst per 2. juli 2026.",
    "skjonn": "om det er grunn til å kreve skriftlig fullmakt av en advokat, og hvor langt en fullmakt rekker.",
    "nyLov": {
      "sted": "forvaltningsloven (2025) § 18",
      "tittel": "Fullmektig",
      "lenke": "https://lovdata.no/lov/2025-06-20-81/§18",
      "forskjell": "Ny lov § 18 lar en uskikket fullmektig avvises."
    },
    "maskinen": [
      "viser-til"
    ],
    "svarer": [
      "«Oppfylt»: kan opptre som fullmektig. «Ikke oppfylt»: kan ikke, eller fullmakten mangler."
    ],
    "sporsmal": [
      "Er det grunn til å be advokaten om skriftlig fullmakt?"
    ],
    "eksempler": [
      "En søster med skriftlig fullmakt gir «oppfylt», fordi enhver myndig person kan være fullmektig.",
      "En søster uten skriftlig fullmakt gir «ikke oppfylt», fordi bare advokater er unntatt.",
      "En sønn på 16 år gir «ikke oppfylt», fordi fullmektigen må være myndig.",
      "Partens egen organisasjon med fullmakt gir «oppfylt», fordi parten er medlem.",
      "En ansatt på området gir «ikke oppfylt», fordi andre ledd sier nei.",
      "En advokat uten skriftlig fullmakt gir «krever skjønn», fordi den kreves bare når det er grunn til det.",
      "En advokat med skriftlig fullmakt gir «oppfylt», fordi fullmakten er lagt fram."
    ],
    "brukesI": [
      "rettighetsarket"
    ]
  },
  {
    "id": "forvaltningsloven-16",
    "sted": "forvaltningsloven § 16",
    "tittel": "Forhåndsvarsling",
    "lenke": "https://lovdata.no/lov/1967-02-10/§16",
    "lov": "forvaltningsloven",
    "paragraf": "16",
    "lest": "2026-07-02",
    "ogsa": [],
    "krever": "En part som ikke har uttalt seg i saken, varsles før vedtak, med en frist for å uttale seg; en mindreårig part over 15 år varsles også selv (første ledd). Varselet sier hva saken gjelder, og er som regel skriftlig (andre ledd). Tredje ledd har unntakene: varsling er ikke praktisk mulig eller kan hindre at vedtaket gjennomføres (a), adressen er ukjent og leting krever mer enn rimelig (b), parten kjenner alt til saken og har hatt tid til å uttale seg, eller varsel er åpenbart unødvendig (c).",
    "lestSlik": "konsolidert tekst per 2. juli 2026.",
    "skjonn": "om et unntak foreligger, og hvor lang fristen skal være (loven sier ikke hvor mange dager).",
    "valg": "bokstav a og bokstav c er to koder hver. En kode uten skrevet grunn er ikke et unntak. Søknaden er partens uttalelse om det det er søkt om, ikke om redusert, stanset eller tilbakebetalt stønad.",
    "nyLov": {
      "sted": "forvaltningsloven (2025) § 42",
      "tittel": "Forhåndsvarsel om enkeltvedtak",
      "lenke": "https://lovdata.no/lov/2025-06-20-81/§42",
      "forskjell": "Ny lov § 42 har også unntak når rask avgjørelse er påkrevd."
    },
    "maskinen": [
      "regner",
      "spor",
      "minner"
    ],
    "svarer": [
      "«Oppfylt»: parten skal varsles først. «Ikke oppfylt»: parten har alt uttalt seg."
    ],
    "sporsmal": [
      "Er grunnen god nok til å fatte vedtaket uten at parten får uttale seg først?"
    ],
    "eksempler": [
      "Et vedtak om det parten har søkt om gir «ikke oppfylt», fordi søknaden er partens uttalelse.",
      "En reduksjon parten ikke har uttalt seg om gir «oppfylt», fordi parten skal få svare først.",
      "Et unntak uten grunn gir «oppfylt», fordi en kode er ikke en grunn.",
      "Et unntak med skrevet grunn gir «krever skjønn», fordi om grunnen holder, er et menneskes svar."
    ],
    "brukesI": [
      "kontrollene",
      "brevet",
      "rettighetsarket",
      "vedtaket",
      "meldinger"
    ]
  },
  {
    "id": "forvaltningsloven-17",
    "sted": "forvaltningsloven § 17",
    "tittel": "Forvaltningsorganets utrednings- og informasjonsplikt",
    "lenke": "https://lovdata.no/lov/1967-02-10/§17",
    "lov": "forvaltningsloven",
    "paragraf": "17",
    "lest": "2026-07-02",
    "ogsa": [],
    "krever": "Saken skal være så godt opplyst som mulig før vedtak. Opplysninger om en part som kommer fra andre, forelegges parten, med noen unntak. Mindreårige parter skal få si sitt syn; i foreldrenes søknad er barnet normalt ikke part, men barnets situasjon hører likevel med til det saken må opplyses om.",
    "lestSlik": "konsolidert tekst per 2. juli 2026.",
    "skjonn": "om saken er godt nok opplyst. Derfor svarer regelen aldri ja eller nei; den sier hva som mangler.",
    "valg": "hva et vedtak må vente på, står i kontrollpunktene, ikke her. Nødhjelp venter ikke på utredningen.",
    "nyLov": {
      "sted": "forvaltningsloven (2025) § 44",
      "tittel": "Forvaltningsorganets utredningsplikt og medvirkning fra parten",
      "lenke": "https://lovdata.no/lov/2025-06-20-81/§44"
    },
    "maskinen": [
      "spor",
      "minner"
    ],
    "svarer": [],
    "sporsmal": [
      "Er saken så godt opplyst som mulig for hvert barn, ut fra hva det er søkt om og hvor mye det haster?"
    ],
    "eksempler": [
      "Nevner 0 mangler, fordi ingenting er kjent som mangel.",
      "Nevner 1 mangler, fordi ett barn er ikke spurt om.",
      "Nevner 1 mangler, fordi parten har ikke fått uttale seg.",
      "Nevner 2 mangler, fordi begge deler."
    ],
    "brukesI": [
      "kontrollene",
      "oppgavene",
      "brevet",
      "rettighetsarket",
      "vurderingen",
      "vedtaket",
      "kartleggingen",
      "soknader",
      "meldinger"
    ]
  },
  {
    "id": "forvaltningsloven-18",
    "sted": "forvaltningsloven § 18",
    "tittel": "Partenes adgang til å gjøre seg kjent med sakens dokumenter",
    "lenke": "https://lovdata.no/lov/1967-02-10/§18",
    "lov": "forvaltningsloven",
    "paragraf": "18",
    "lest": "2026-07-02",
    "ogsa": [],
    "krever": "En part har rett til å se sakens dokumenter, også etter vedtaket. En mindreårig part har retten selv, men den som er under 15 år, skal ikke få taushetsbelagte opplysninger (første ledd). Når noe kan unntas, skal det vurderes å gi det likevel (andre ledd). Interne dokumenter kan unntas (§§ 18 a–18 d), men ikke faktiske opplysninger i dem (§ 18 c).",
    "lestSlik": "konsolidert tekst per 2. juli 2026.",
    "skjonn": "om et internt dokument likevel skal gis, og om unntakene i § 19 gjelder.",
    "valg": "den som har fylt 15, er ikke under 15. I foreldrenes sak er barnet normalt ikke part. Innsyn avgjøres når noen ber om det.",
    "nyLov": {
      "sted": "forvaltningsloven (2025) § 46",
      "tittel": "Partens rett til innsyn i sakens dokumenter",
      "lenke": "https://lovdata.no/lov/2025-06-20-81/§46",
      "forskjell": "Ny lov § 54 har regelen om barn."
    },
    "maskinen": [
      "viser-til"
    ],
    "svarer": [
      "«Oppfylt»: parten har rett til å se det, når ikke § 19 sier noe annet."
    ],
    "sporsmal": [
      "Skal parten få se det interne dokumentet likevel, helt eller delvis?"
    ],
    "eksempler": [
      "En som ikke er part gir «ikke oppfylt», fordi retten er partens.",
      "En voksen part gir «oppfylt», fordi hovedregelen.",
      "En part på 14 år og en taushetsbelagt opplysning gir «ikke oppfylt», fordi den som er under 15, skal ikke få den.",
      "En part på 15 år og en taushetsbelagt opplysning gir «oppfylt», fordi den som har fylt 15, er ikke under 15.",
      "En part på 14 år og et vanlig dokument gir «oppfylt», fordi den mindreårige har retten selv.",
      "Et internt dokument gir «krever skjønn», fordi det skal vurderes å gi det likevel."
    ],
    "brukesI": [
      "brevet",
      "rettighetsarket",
      "innsyn",
      "samtaler",
      "meldinger"
    ]
  },
  {
    "id": "forvaltningsloven-19",
    "sted": "forvaltningsloven § 19",
    "tittel": "Innskrenket adgang til visse slags opplysninger",
    "lenke": "https://lovdata.no/lov/1967-02-10/§19",
    "lov": "forvaltningsloven",
    "paragraf": "19",
    "lest": "2026-07-02",
    "ogsa": [],
    "krever": "En part har ikke krav på opplysninger som det av hensyn til egen helse eller forholdet til nærstående er utilrådelig å få; en representant kan få dem på anmodning (første ledd bokstav d). Når det ikke er av vesentlig betydning for parten, gjelder det samme andres helse, og andre forhold som av særlige grunner ikke bør sies videre (andre ledd).",
    "lestSlik": "konsolidert tekst per 2. juli 2026. Bokstav a–c (utenriks, forretning, forskning) er lest og ikke bygget. Avslag på innsyn er skriftlig, sier hvilken bestemmelse, ledd og bokstav som er brukt, og kan påklages (§ 21).",
    "skjonn": "om det er utilrådelig, om det er av vesentlig betydning, og om særlige grunner foreligger.",
    "valg": "maskinen holder aldri noe tilbake på egen hånd. Et merke på et notat er et menneskes syn, og prøves når noen ber om innsyn.",
    "nyLov": {
      "sted": "forvaltningsloven (2025) § 50",
      "tittel": "Unntak fra partsinnsyn for enkelte opplysninger",
      "lenke": "https://lovdata.no/lov/2025-06-20-81/§50",
      "forskjell": "Ny lov § 50 har også unntak for kilder og for fare."
    },
    "maskinen": [
      "viser-til"
    ],
    "svarer": [
      "«Ikke oppfylt»: ingen grunn til å holde noe tilbake er oppgitt. Ellers er det et menneskes svar."
    ],
    "sporsmal": [
      "Er det utilrådelig at parten får vite det, og kan en representant få det i stedet?",
      "Er opplysningen av vesentlig betydning for parten? Da har parten krav på den."
    ],
    "eksempler": [
      "Ingen oppgitt grunn gir «ikke oppfylt» etter forvaltningsloven § 19, fordi uten grunn gis opplysningen.",
      "Partens egen helse gir «krever skjønn» etter forvaltningsloven § 19 første ledd, fordi om det er utilrådelig, vurderes.",
      "Andres helse gir «krever skjønn» etter forvaltningsloven § 19 andre ledd, fordi vesentlig betydning for parten går foran.",
      "Andre særlige grunner gir «krever skjønn» etter forvaltningsloven § 19 andre ledd, fordi vesentlig betydning for parten går foran."
    ],
    "brukesI": [
      "brevet",
      "rettighetsarket",
      "vurderingen",
      "meldeplikten",
      "innsyn",
      "samtaler",
      "meldinger"
    ]
  },
  {
    "id": "forvaltningsloven-24",
    "sted": "forvaltningsloven § 24",
    "tittel": "Når enkeltvedtak skal grunngis",
    "lenke": "https://lovdata.no/lov/1967-02-10/§24",
    "lov": "forvaltningsloven",
    "paragraf": "24",
    "lest": "2026-07-02",
    "ogsa": [],
    "krever": "Begrunnelsen gis samtidig med vedtaket. Den kan utelates når en søknad innvilges og det ikke er grunn til å tro at noen part vil være misfornøyd, men aldri i en klagesak. Parten kan likevel kreve den i løpet av klagefristen.",
    "lestSlik": "konsolidert tekst per 2. juli 2026.",
    "skjonn": "om noen har grunn til å være misfornøyd.",
    "valg": "delvis innvilgelse, lån, vilkår eller beløp under kommunens norm er ikke «innvilget» her og begrunnes alltid.",
    "nyLov": {
      "sted": "forvaltningsloven (2025) § 56",
      "tittel": "Krav om begrunnelse",
      "lenke": "https://lovdata.no/lov/2025-06-20-81/§56"
    },
    "maskinen": [
      "regner",
      "spor",
      "minner"
    ],
    "svarer": [
      "«Oppfylt»: vedtaket må begrunnes samtidig. «Ikke oppfylt»: begrunnelsen kan utelates, men kan kreves."
    ],
    "sporsmal": [
      "Er det grunn til å tro at noen part vil være misfornøyd med vedtaket?"
    ],
    "eksempler": [
      "Utgangspunktet gir «ikke oppfylt», fordi alt er innvilget og ingen er misfornøyd.",
      "Klagesak: ja gir «oppfylt», fordi unntaket gjelder ikke klagesaker.",
      "Alt innvilget: nei gir «oppfylt», fordi et delvis avslag begrunnes.",
      "Begrensninger: ja gir «oppfylt», fordi lån, vilkår eller lavere beløp begrunnes.",
      "Grunn til misnøye: ja gir «oppfylt», fordi en part kan være misfornøyd.",
      "Grunn til misnøye: ikke oppgitt gir «krever skjønn», fordi ingen har tatt stilling.",
      "Alt innvilget: nei, grunn til misnøye: ikke oppgitt gir «oppfylt», fordi spørsmålet er unødvendig."
    ],
    "brukesI": [
      "kontrollene",
      "brevet",
      "rettighetsarket"
    ]
  },
  {
    "id": "forvaltningsloven-25",
    "sted": "forvaltningsloven § 25",
    "tittel": "Begrunnelsens innhold",
    "lenke": "https://lovdata.no/lov/1967-02-10/§25",
    "lov": "forvaltningsloven",
    "paragraf": "25",
    "lest": "2026-07-02",
    "ogsa": [],
    "krever": "Begrunnelsen viser til reglene, gjengir dem så langt det trengs for å forstå, nevner de faktiske forholdene vedtaket bygger på, og bør nevne de hovedhensynene som var avgjørende for skjønnet.",
    "lestSlik": "konsolidert tekst per 2. juli 2026.",
    "skjonn": "om begrunnelsen setter parten i stand til å forstå. At tekst finnes, beviser ingenting.",
    "valg": "vi regner ikke med at parten kjenner reglene, selv om loven åpner for å utelate dem da.",
    "nyLov": {
      "sted": "forvaltningsloven (2025) § 57",
      "tittel": "Krav til begrunnelsens innhold",
      "lenke": "https://lovdata.no/lov/2025-06-20-81/§57",
      "forskjell": "Ny lov § 57 sier «skal» også om hensynene."
    },
    "maskinen": [
      "regner",
      "spor",
      "minner"
    ],
    "svarer": [
      "«Ikke oppfylt»: noe loven krever, er ikke med. Aldri «oppfylt»: om innholdet holder, leser et menneske."
    ],
    "sporsmal": [
      "Kan søkeren forstå av brevet hvorfor svaret ble slik for hvert barn?"
    ],
    "eksempler": [
      "Regler ja, fakta ja, hensyn ja gir «krever skjønn», fordi et menneske leser.",
      "Regler ja, fakta ja, hensyn nei gir «krever skjønn», fordi loven sier «bør».",
      "Regler nei, fakta ja, hensyn ja gir «ikke oppfylt», fordi reglene mangler.",
      "Regler ja, fakta nei, hensyn ja gir «ikke oppfylt», fordi fakta mangler.",
      "Regler nei, fakta nei, hensyn nei gir «ikke oppfylt», fordi alt mangler."
    ],
    "brukesI": [
      "kontrollene",
      "brevet",
      "vurderingen",
      "meldinger"
    ]
  },
  {
    "id": "forvaltningsloven-27",
    "sted": "forvaltningsloven § 27",
    "tittel": "Underretning om vedtaket",
    "lenke": "https://lovdata.no/lov/1967-02-10/§27",
    "lov": "forvaltningsloven",
    "paragraf": "27",
    "lest": "2026-07-02",
    "ogsa": [],
    "krever": "Partene underrettes så snart som mulig. Underretningen opplyser om klageadgang, klagefrist, klageinstans, fremgangsmåten og retten til innsyn; om utsatt gjennomføring når vedtaket kan gjennomføres til skade før klagen er avgjort (tredje ledd); og, når forholdene gir grunn til det, om fritt rettsråd, veiledning og sakskostnader (fjerde ledd).",
    "lestSlik": "konsolidert tekst per 2. juli 2026.",
    "skjonn": "om vedtaket kan gjennomføres til skade, og om forholdene gir grunn til opplysningene i fjerde ledd.",
    "valg": "brevet har alltid med utsatt gjennomføring når noe er avslått, redusert eller stanset.",
    "nyLov": {
      "sted": "forvaltningsloven (2025) § 59",
      "tittel": "Innholdet i meldingen",
      "lenke": "https://lovdata.no/lov/2025-06-20-81/§59",
      "forskjell": "Ny lov §§ 58–59 krever også kontaktpunkt og navn på saksbehandler og ansvarlig."
    },
    "maskinen": [
      "regner",
      "minner"
    ],
    "svarer": [
      "Om underretningen har opplysningene med. «Oppfylt» gjelder bare at de er der, ikke at de er forståelige."
    ],
    "sporsmal": [],
    "eksempler": [
      "Med klageadgang, klagefrist, klageinstans, fremgangsmåte, innsyn (skade: nei, aktuelle: ingen) gir «oppfylt», fordi de fem er alltid nok når intet annet er aktuelt.",
      "Med klageadgang, klagefrist, klageinstans, fremgangsmåte, innsyn (skade: ja, aktuelle: ingen) gir «ikke oppfylt», fordi vedtaket kan gjennomføres til skade.",
      "Med klageadgang, klagefrist, klageinstans, fremgangsmåte, innsyn, utsatt gjennomføring (skade: ja, aktuelle: ingen) gir «oppfylt», fordi utsettelse er nevnt.",
      "Med klageadgang, klagefrist, klageinstans, fremgangsmåte, innsyn (skade: nei, aktuelle: sakskostnader) gir «ikke oppfylt», fordi sakskostnader er aktuelt.",
      "Med klageadgang, klagefrist, klageinstans, fremgangsmåte, innsyn, sakskostnader (skade: nei, aktuelle: sakskostnader) gir «oppfylt», fordi og er nevnt."
    ],
    "brukesI": [
      "kontrollene",
      "brevet",
      "rettighetsarket"
    ]
  },
  {
    "id": "forvaltningsloven-28",
    "sted": "forvaltningsloven § 28",
    "tittel": "Vedtak som kan påklages, klageinstans",
    "lenke": "https://lovdata.no/lov/1967-02-10/§28",
    "lov": "forvaltningsloven",
    "paragraf": "28",
    "lest": "2026-07-02",
    "ogsa": [],
    "krever": "Et enkeltvedtak kan påklages av en part eller andre med rettslig klageinteresse. For vedtak etter sosialtjenesteloven er Statsforvalteren klageinstans (sosialtjenesteloven § 47).",
    "lestSlik": "konsolidert tekst per 2. juli 2026.",
    "veiledning": "Helsetilsynets veileder i behandling av klagesaker (2023) punkt 6.2.1: ektefeller er begge parter; av samboere bare den som har søkt; et barn kan ikke klage i foreldrenes sak.",
    "skjonn": "om andre har rettslig klageinteresse. En klage tas alltid imot; å avvise den er et eget vedtak.",
    "nyLov": {
      "sted": "forvaltningsloven (2025) § 61",
      "tittel": "Klagerett",
      "lenke": "https://lovdata.no/lov/2025-06-20-81/§61"
    },
    "maskinen": [
      "viser-til"
    ],
    "svarer": [
      "«Oppfylt»: klageren er part. «Ikke oppfylt»: klageren er ikke part etter veilederen."
    ],
    "sporsmal": [
      "Har klageren rettslig klageinteresse i saken?"
    ],
    "eksempler": [
      "Søker (har søkt: ja) gir «oppfylt», fordi søkeren er part.",
      "Ektefelle (har søkt: nei) gir «oppfylt», fordi ektefeller er begge parter.",
      "Samboer (har søkt: ja) gir «oppfylt», fordi samboeren har selv søkt.",
      "Samboer (har søkt: nei) gir «ikke oppfylt», fordi samboeren har ikke søkt.",
      "Barn i foreldrenes sak (har søkt: nei) gir «ikke oppfylt», fordi barnet er ikke part.",
      "Barn i egen sak (har søkt: nei) gir «oppfylt», fordi barnet er part i sin egen sak.",
      "Annen (har søkt: nei) gir «krever skjønn», fordi rettslig klageinteresse vurderes."
    ],
    "brukesI": [
      "brevet"
    ]
  },
  {
    "id": "forvaltningsloven-29",
    "sted": "forvaltningsloven § 29",
    "tittel": "Klagefrist",
    "lenke": "https://lovdata.no/lov/1967-02-10/§29",
    "lov": "forvaltningsloven",
    "paragraf": "29",
    "lest": "2026-07-02",
    "ogsa": [],
    "krever": "Fristen er tre uker fra underretningen kom frem til parten. Har parten krevd begrunnelse etter § 24 andre ledd, begynner en ny frist når begrunnelsen er kommet frem. Kommunen eller Statsforvalteren kan i særlige tilfeller forlenge fristen før den er ute.",
    "lestSlik": "konsolidert tekst per 2. juli 2026; beregningen: § 30, jf. domstolloven §§ 148 og 149.",
    "skjonn": "om en klage etter fristen likevel skal behandles (§ 31), og om fristen skal forlenges.",
    "valg": "fristen er borgerens. Ender den på en lørdag, helligdag, 1. eller 17. mai, er neste virkedag siste dag.",
    "nyLov": {
      "sted": "forvaltningsloven (2025) § 63",
      "tittel": "Klagefrist",
      "lenke": "https://lovdata.no/lov/2025-06-20-81/§63",
      "forskjell": "Etter ny lov § 63 løper fristen fra varselet er sendt når vedtaket ligger i en portal."
    },
    "maskinen": [
      "viser-til"
    ],
    "svarer": [
      "Siste dag det kan klages."
    ],
    "sporsmal": [],
    "eksempler": [
      "Kommet frem 2. november 2026 gir frist 23. november 2026, fordi tre uker etter en mandag er en mandag.",
      "Kommet frem 6. november 2026 gir frist 27. november 2026, fordi en fredag er virkedag.",
      "Kommet frem 7. november 2026 gir frist 30. november 2026, fordi fristen ender lørdag 28. og flyttes til mandag.",
      "Kommet frem 8. november 2026 gir frist 30. november 2026, fordi fristen ender søndag 29. og flyttes til mandag.",
      "Kommet frem 12. mars 2026 gir frist 7. april 2026, fordi fristen ender skjærtorsdag og flyttes over påsken.",
      "Kommet frem 10. april 2026 gir frist 4. mai 2026, fordi fristen ender fredag 1. mai og flyttes over helgen.",
      "Kommet frem 26. april 2024 gir frist 21. mai 2024, fordi fristen ender fredag 17. mai; mandag er annen pinsedag.",
      "Kommet frem 3. desember 2026 gir frist 24. desember 2026, fordi julaften er ikke helligdag.",
      "Kommet frem 4. desember 2026 gir frist 28. desember 2026, fordi første juledag er fredag."
    ],
    "brukesI": [
      "brevet",
      "rettighetsarket"
    ]
  },
  {
    "id": "forvaltningsloven-30",
    "sted": "forvaltningsloven § 30",
    "tittel": "Når klagen må være fremsatt",
    "lenke": "https://lovdata.no/lov/1967-02-10/§30",
    "lov": "forvaltningsloven",
    "paragraf": "30",
    "lest": "2026-07-02",
    "ogsa": [],
    "krever": "Klagen er i tide når den er levert til posten, eller til en ansatt som kan ta imot den, før fristen er ute. Kommer den ikke fram, må den gjentas innen en uke etter at klageren fikk vite det. Fristen regnes etter domstolloven §§ 148 og 149.",
    "lestSlik": "konsolidert tekst per 2. juli 2026.",
    "skjonn": "når klageren burde ha forstått at klagen ikke kom fram.",
    "valg": "det er dagen klagen ble levert fra seg som teller, aldri dagen vi registrerte den. Fristen er borgerens og flyttes til neste virkedag.",
    "nyLov": {
      "sted": "forvaltningsloven (2025) § 64",
      "tittel": "Overholdelse av klagefristen",
      "lenke": "https://lovdata.no/lov/2025-06-20-81/§64",
      "forskjell": "Ny lov § 64 sier «sendt eller levert»."
    },
    "maskinen": [
      "viser-til"
    ],
    "svarer": [
      "Siste dag borgeren kan handle når tiden ender på en dag, også om den er en helligdag.",
      "«Oppfylt»: klagen er fremsatt i tide."
    ],
    "sporsmal": [],
    "eksempler": [
      "Levert 23. november 2026 med frist 23. november 2026 gir «oppfylt», fordi fristens siste dag er i tide.",
      "Levert 24. november 2026 med frist 23. november 2026 gir «ikke oppfylt», fordi dagen etter er for sent.",
      "Tiden som ender 27. november 2026, varer til 27. november 2026, fordi fredag er virkedag.",
      "Tiden som ender 28. november 2026, varer til 30. november 2026, fordi lørdag flyttes til mandag.",
      "Tiden som ender 17. mai 2026, varer til 18. mai 2026, fordi 17. mai er likestilt med helligdag."
    ],
    "brukesI": [
      "fristene"
    ]
  },
  {
    "id": "forvaltningsloven-31",
    "sted": "forvaltningsloven § 31",
    "tittel": "Oversitting av klagefristen",
    "lenke": "https://lovdata.no/lov/1967-02-10/§31",
    "lov": "forvaltningsloven",
    "paragraf": "31",
    "lest": "2026-07-02",
    "ogsa": [],
    "krever": "En klage etter fristen kan likevel behandles når parten ikke kan lastes for det, eller når særlige grunner gjør det rimelig (første ledd). Det legges også vekt på om en endring kan skade andre (andre ledd). Er det gått mer enn ett år siden vedtaket ble truffet, kan den ikke tas under behandling som klagesak (tredje ledd).",
    "lestSlik": "konsolidert tekst per 2. juli 2026.",
    "veiledning": "Helsetilsynets veileder i behandling av klagesaker (2023): Nav bør strekke seg langt.",
    "skjonn": "om parten kan lastes, og om særlige grunner foreligger. Begge vurderes før en klage avvises.",
    "valg": "ettårsdagen er den siste dagen. Etter den kan saken fortsatt omgjøres uten klage (§ 35).",
    "nyLov": {
      "sted": "forvaltningsloven (2025) § 65",
      "tittel": "Oversitting av klagefristen mv.",
      "lenke": "https://lovdata.no/lov/2025-06-20-81/§65",
      "forskjell": "Ny lov § 65 beholder ettårsgrensen."
    },
    "maskinen": [
      "viser-til"
    ],
    "svarer": [
      "«Oppfylt»: klagen er i tide. «Ikke oppfylt»: mer enn ett år er gått. Imellom er det et menneskes svar."
    ],
    "sporsmal": [
      "Kan parten lastes for at klagen kom sent? Hvis ja: gjør særlige grunner det rimelig å behandle den?"
    ],
    "eksempler": [
      "Levert 3. desember 2025 på et vedtak fra 2025-11-10 gir «oppfylt», fordi fristens siste dag er i tide.",
      "Levert 4. desember 2025 på et vedtak fra 2025-11-10 gir «krever skjønn», fordi dagen etter fristen må begge spørsmålene stilles.",
      "Levert 10. november 2026 på et vedtak fra 2025-11-10 gir «krever skjønn», fordi på ettårsdagen er det ikke gått mer enn ett år.",
      "Levert 11. november 2026 på et vedtak fra 2025-11-10 gir «ikke oppfylt», fordi nå er det gått mer enn ett år siden vedtaket."
    ],
    "brukesI": []
  },
  {
    "id": "forvaltningsloven-33",
    "sted": "forvaltningsloven § 33",
    "tittel": "Saksforberedelsen i klagesak",
    "lenke": "https://lovdata.no/lov/1967-02-10/§33",
    "lov": "forvaltningsloven",
    "paragraf": "33",
    "lest": "2026-07-02",
    "ogsa": [],
    "krever": "Kommunen gjør undersøkelsene klagen gir grunn til, og kan oppheve eller endre vedtaket når klagen er begrunnet; mangler vilkårene for å behandle klagen, avvises den, men først etter § 31 (andre ledd). Ellers sendes dokumentene til Statsforvalteren så snart saken er tilrettelagt, og parten får kopi av uttalelsen (fjerde ledd).",
    "lestSlik": "konsolidert tekst per 2. juli 2026.",
    "veiledning": "Helsetilsynets veileder (2023) kapittel 5: ved delvis medhold sendes resten normalt videre; spør klageren når det er uklart.",
    "skjonn": "hva som må undersøkes, og om klagen er begrunnet.",
    "valg": "en klage sendes aldri videre uten at noen har undersøkt den på nytt, og svart på hva som ble vurdert for barna.",
    "nyLov": {
      "sted": "forvaltningsloven (2025) § 67",
      "tittel": "Underinstansens behandling av klagesaken",
      "lenke": "https://lovdata.no/lov/2025-06-20-81/§67",
      "forskjell": "Ny lov § 67 sier at vedtaket bare endres i klagerens favør."
    },
    "maskinen": [
      "viser-til"
    ],
    "svarer": [
      "«Oppfylt»: dokumentene skal sendes Statsforvalteren så snart saken er tilrettelagt."
    ],
    "sporsmal": [
      "Er klagen begrunnet, helt eller delvis?"
    ],
    "eksempler": [
      "En klage som ikke er undersøkt gir «ikke oppfylt», fordi undersøkelsene kommer først.",
      "En undersøkt klage ingen har tatt stilling til gir «krever skjønn», fordi om klagen er begrunnet, er et menneskes svar.",
      "Fullt medhold gir «ikke oppfylt», fordi kommunen fatter nytt vedtak selv.",
      "Delvis medhold gir «oppfylt», fordi resten sendes videre.",
      "Ikke medhold gir «oppfylt», fordi dokumentene sendes så snart saken er tilrettelagt."
    ],
    "brukesI": [
      "brevet",
      "rettighetsarket"
    ]
  },
  {
    "id": "forvaltningsloven-35",
    "sted": "forvaltningsloven § 35",
    "tittel": "Omgjøring av vedtak uten klage",
    "lenke": "https://lovdata.no/lov/1967-02-10/§35",
    "lov": "forvaltningsloven",
    "paragraf": "35",
    "lest": "2026-07-02",
    "ogsa": [],
    "krever": "Kommunen kan omgjøre sitt eget vedtak når endringen ikke er til skade for noen vedtaket retter seg mot (a), når underretningen ikke er kommet fram (b), eller når vedtaket må anses ugyldig (c) (første ledd). Begrensningene gjelder ikke når adgangen følger av annen lov, av vedtaket selv eller av alminnelige forvaltningsrettslige regler (femte ledd).",
    "lestSlik": "konsolidert tekst per 2. juli 2026.",
    "skjonn": "om endringen er til skade, om vedtaket er ugyldig, om femte ledd gjelder, og om vedtaket bør omgjøres («kan»).",
    "valg": "den som vil endre til skade, må vise til bokstav b, c eller femte ledd. Skade vurderes for hver person og hver måned, ikke i sum. Et nytt vedtak for en ny periode er ikke omgjøring.",
    "nyLov": {
      "sted": "forvaltningsloven (2025) § 71",
      "tittel": "Omgjøring av eget vedtak",
      "lenke": "https://lovdata.no/lov/2025-06-20-81/§71",
      "forskjell": "Ny lov § 71 åpner også for omgjøring ved brudd på vilkår."
    },
    "maskinen": [
      "regner",
      "spor"
    ],
    "svarer": [
      "«Oppfylt»: paragrafen åpner for omgjøring. «Ikke oppfylt»: endringen er til skade, og ingenting åpner for den."
    ],
    "sporsmal": [
      "Må vedtaket anses ugyldig (bokstav c)?",
      "Følger adgangen av annen lov eller av vedtaket selv?",
      "Er endringen til skade for noen, for noen av månedene?"
    ],
    "eksempler": [
      "En endring som ikke skader noen gir «oppfylt», fordi bokstav a åpner for det.",
      "En endring til skade før underretningen er kommet fram gir «oppfylt», fordi bokstav b åpner for det.",
      "En endring til skade etter at underretningen er kommet fram gir «ikke oppfylt», fordi et vedtak kan ikke endres til skade uten grunnlag.",
      "En grunn som bare er mellomrom gir «ikke oppfylt», fordi mellomrom er ingen grunn.",
      "Et vedtak noen mener er ugyldig gir «krever skjønn», fordi ugyldighet er en rettslig vurdering.",
      "Et vilkår om reduksjon i vedtaket selv gir «krever skjønn», fordi femte ledd må vurderes.",
      "En endring ingen har vurdert virkningen av gir «krever skjønn», fordi om den er til skade, må besvares først."
    ],
    "brukesI": [
      "brevet",
      "vedtaket",
      "meldinger"
    ]
  },
  {
    "id": "forvaltningsloven-36",
    "sted": "forvaltningsloven § 36",
    "tittel": "Sakskostnader",
    "lenke": "https://lovdata.no/lov/1967-02-10/§36",
    "lov": "forvaltningsloven",
    "paragraf": "36",
    "lest": "2026-07-02",
    "ogsa": [],
    "krever": "Når et vedtak blir endret til gunst for en part, dekkes vesentlige kostnader som har vært nødvendige for å få det endret (første ledd). Kravet settes fram senest tre uker etter at melding om det nye vedtaket er kommet fram; §§ 30–32 gjelder tilsvarende (tredje ledd). Parten gjøres oppmerksom på retten (fjerde ledd).",
    "lestSlik": "konsolidert tekst per 2. juli 2026.",
    "skjonn": "om kostnadene er vesentlige og nødvendige, og om særlige forhold taler mot. Et krav etter fristen vurderes etter § 31.",
    "valg": "vi opplyser om retten hver gang et vedtak er endret til gunst.",
    "nyLov": {
      "sted": "forvaltningsloven (2025) § 69",
      "tittel": "Sakskostnader",
      "lenke": "https://lovdata.no/lov/2025-06-20-81/§69",
      "forskjell": "Ny lov § 69 har samme frist."
    },
    "maskinen": [
      "viser-til"
    ],
    "svarer": [
      "Siste dag kravet kan settes fram.",
      "«Ikke oppfylt»: vedtaket er ikke endret til gunst. Ellers er det et menneskes svar."
    ],
    "sporsmal": [
      "Var kostnadene vesentlige, og nødvendige for å få vedtaket endret?",
      "Kravet kom etter fristen. Kan det likevel behandles etter § 31?"
    ],
    "eksempler": [
      "Melding kommet fram 2. november 2026 gir frist 23. november 2026, fordi tre uker etter en mandag er en mandag.",
      "Melding kommet fram 7. november 2026 gir frist 30. november 2026, fordi fristen ender lørdag 28. og flyttes til mandag.",
      "Et vedtak som ikke er endret gir «ikke oppfylt» etter første ledd, fordi retten gjelder bare når vedtaket er endret til gunst.",
      "Et krav på fristens siste dag gir «krever skjønn» etter første ledd, fordi om kostnadene var nødvendige, vurderes.",
      "Et krav dagen etter fristen gir «krever skjønn» etter tredje ledd, fordi § 31 gjelder tilsvarende."
    ],
    "brukesI": [
      "brevet"
    ]
  },
  {
    "id": "forvaltningsloven-42",
    "sted": "forvaltningsloven § 42",
    "tittel": "Utsatt iverksetting av vedtak",
    "lenke": "https://lovdata.no/lov/1967-02-10/§42",
    "lov": "forvaltningsloven",
    "paragraf": "42",
    "lest": "2026-07-02",
    "ogsa": [],
    "krever": "Kommunen eller Statsforvalteren kan beslutte at et vedtak ikke settes i verk før klagefristen er ute eller klagen er avgjort. En anmodning avgjøres snarest mulig (første ledd). Et avslag på den begrunnes samtidig (andre ledd).",
    "lestSlik": "konsolidert tekst per 2. juli 2026.",
    "veiledning": "Helsetilsynets veileder (2023) kapittel 7: vurder utsettelse når saken haster eller gjelder barn.",
    "skjonn": "om vedtaket skal vente.",
    "valg": "spørsmålet stilles også når ingen har bedt om det, i saker der stønad reduseres eller stanses for en familie med barn.",
    "nyLov": {
      "sted": "forvaltningsloven (2025) § 76",
      "tittel": "Utsatt iverksetting",
      "lenke": "https://lovdata.no/lov/2025-06-20-81/§76",
      "forskjell": "Ny lov § 76 krever utsettelse når virkningen ikke kan gjøres om, eller liv og helse kan settes i fare."
    },
    "maskinen": [
      "viser-til"
    ],
    "svarer": [
      "Spørsmålet. Utfallet er alltid skjønn."
    ],
    "sporsmal": [
      "Skal vedtaket vente til klagen er avgjort, og hva skjer med dem det gjelder imens?"
    ],
    "eksempler": [
      "Ingen har bedt om utsettelse krever skjønn med 0 opplysninger, fordi kommunen kan utsette av eget tiltak.",
      "Parten har bedt om det krever skjønn med 1 opplysninger, fordi da skal det svares snarest mulig.",
      "Ingen har bedt om det, og det er ett barn krever skjønn med 1 opplysninger, fordi ett barn er nok til at det hører med.",
      "Parten har bedt om det, og det er to barn krever skjønn med 2 opplysninger, fordi hva som skjer med barna imens, hører med."
    ],
    "brukesI": [
      "brevet"
    ]
  }
] as unknown as readonly Regelside[]
