import type { Droftingssvar, Lag, Lesestatus, Leseutfall } from '@handlingsrom/kontrakt/saksprove'
import { flertall } from '../flertall.ts'

const f = flertall('nb')
const saker = (n: number) => f(n, { en: '1 sak', flere: `${n} saker` })

/** Saksprøven: et menneske leser saken, og svaret holdes opp mot kontrollenes. Ingen av dem er fasit. */
export const saksprove = {
  trekk: 'Trekk saker til lesing',
  hvorfor:
    'Kontrollene ser hva som er skrevet. Om det er godt nok, må et menneske lese. Sakene trekkes tilfeldig, av et frø som står i prøven, og leses av en som ikke har arbeidet i dem.',
  ingenLesere:
    'Den som trekker, leser ikke selv, og det er ingen annen fagansvarlig eller leder ved kontoret. Når en til har en av rollene, kan du trekke.',
  lag: {
    'flere-enn-tre-barn': 'Flere enn tre barn',
    avslag: 'Helt eller delvis avslag',
    forste: 'Første vedtak om stønad',
    lopende: 'Har fått stønad før',
  } satisfies Record<Lag, string>,
  dialog: {
    intro:
      'Hver familie i perioden hører til det første laget den passer i. Graderte saker trekkes aldri. Leserne kan åpne sakene i 30 dager, eller til de har levert.',
    antall: 'Hvor mange saker fra hvert lag?',
    tillegg: 'I tillegg, der noe mangler',
    tilleggHjelp:
      'Trekkes blant resten der kontrollene fant at noe manglet i vår behandling. Aldri etter hvem familien er.',
    lesere: 'Hvem skal lese?',
    leserHjelp:
      'Sakene deles likt. Den som trekker, leser ikke, og ingen får en sak hun har arbeidet i, godkjent eller er inhabil i. Hver kan ha høyst 20 saker som ikke er levert. Kan ingen av de valgte lese en sak, trekkes det ikke.',
    trekk: 'Trekk sakene',
    heltTall: 'Skriv et helt tall, 0 eller mer.',
    manglerAntall: 'Skriv hvor mange saker som skal trekkes.',
    manglerLeser: 'Velg minst én som skal lese.',
  },
  venter: (n: number) =>
    f(n, {
      en: '1 sak er trukket til lesing for deg.',
      flere: `${n} saker er trukket til lesing for deg.`,
    }),
  tilSakene: 'Gå til lesingen',
  mine: 'Mine lesinger',
  prover: 'Saksprøver',
  ingen: 'Ingen saker er trukket til lesing ennå.',
  trukket: (dag: string) => `Trukket ${dag}`,
  lest: (levert: number, antall: number) => `${levert} av ${antall} lest`,
  fantMangler: (punkter: string) => `Leserne fant at noe mangler på ${punkter}`,
  omProven: (periode: string, av: number | null) =>
    av === null
      ? `Vedtak ${periode}. Trukket av for få saker til at antallet vises.`
      : `Vedtak ${periode}. Trukket av ${saker(av)}.`,
  storrelse: (lag: string, n: number) => `${lag}: ${n}`,
  medTillegg: (n: number) => `Tillegg der noe manglet: ${n}`,
  fro: (fro: string) => `Frø: ${fro}`,
  visSakene: 'Vis sakene og leserne',
  sak: 'Sak',
  leser: 'Leser',
  laget: 'Lag',
  statusen: 'Status',
  kanIkkeVises: 'Saken kan ikke vises',
  tilleggMerke: 'tillegg',
  frist: (dag: string) => `Kan leses til og med ${dag}`,
  status: {
    'ikke-begynt': 'Ikke begynt',
    begynt: 'Begynt',
    levert: 'Levert',
    'frist-ute': 'Dagene er ute',
    inhabil: 'Leseren er inhabil',
  } satisfies Record<Lesestatus, string>,
  lesSak: (nr: string) => `Les sak ${nr}`,
  seLesing: (nr: string) => `Se lesingen av sak ${nr}`,
  bytt: {
    knapp: 'Gi til en annen',
    tittel: (nr: string) => `Gi sak ${nr} til en annen leser`,
    tekst: 'Den nye leseren får 30 dager fra i dag. Det den første rakk å svare, er ikke med.',
    ingenAndre: 'Ingen andre kan lese den nå',
    velg: 'Hvem skal lese?',
    mangler: 'Velg hvem som skal lese.',
  },
  lesing: {
    tittel: (nr: string) => `Lesing av sak ${nr}`,
    fane: 'Lesing av sak',
    hensikt: (dag: string) =>
      `Les saken slik tilsynet ville lest den. Du kan åpne den til og med ${dag}, eller til du leverer. Hvert oppslag loggføres med formålet internkontroll.`,
    hensiktUte: (dag: string) =>
      `Saken kunne leses til og med ${dag}. Det du lagret, står her, men kan ikke leveres.`,
    hensiktLevert: (dag: string, navn: string) => `Lest av ${navn} og levert ${dag}. Den kan ikke endres.`,
    tilbake: 'Internkontroll',
    lesSaken: 'Les saken',
    lesHjelp: 'Journalen først: det er der tilsynet begynner. Sakens sider åpnes bare til å lese.',
    blindt: 'Hva kontrollene sa, er skjult her og i saken til du har levert. Da er svaret ditt.',
    svar: 'Svar',
    utfall: {
      oppfylt: 'Oppfylt',
      delvis: 'Delvis oppfylt',
      ikke: 'Ikke oppfylt',
      'ikke-aktuelt': 'Ikke aktuelt',
    } satisfies Record<Leseutfall, string>,
    steder: 'Hvor i saken står det?',
    arsak: 'Hvorfor?',
    arsakHjelp: 'Hva mangler, og hva tror du det kommer av?',
    tiltak: 'Hva bør gjøres?',
    lagre: (p: string) => `Lagre ${p}`,
    lagret: 'Lagret',
    ikkeLagret: 'Endret, ikke lagret',
    mangler: {
      svar: 'Ikke besvart',
      sted: 'Vis hvor i saken det står',
      arsak: 'Skriv hvorfor',
      tiltak: 'Skriv hva som bør gjøres',
    },
    igjen: (n: number) =>
      f(n, { en: '1 målepunkt er ikke ferdig.', flere: `${n} målepunkter er ikke ferdige.` }),
    ferdig: 'Alle målepunktene er ferdige.',
    lever: 'Lever lesingen',
    inhabilTittel: 'Meld deg inhabil i saken?',
    inhabilTekst:
      'Lesingen er slutt, saken stenges for deg, og lederen gir den til en annen. Grunnen står i saken. Det kan ikke gjøres om her.',
    leverTittel: 'Vil du levere lesingen?',
    leverTekst: 'Etterpå kan den ikke endres, og saken er stengt for deg igjen.',
    kontrollenSa: 'Kontrollen sa',
    ingenKontroll: 'Ingenting',
    droft: {
      knapp: 'Skriv hva dere kom til',
      tittel: (p: string) => `Hva kom dere til? ${p}`,
      intro:
        'Drøft det med leseren. Svaret endrer verken lesingen eller det kontrollen sa, men det teller når noen spør hvor langt kontrollen kan stoles på.',
      velg: 'Hva viste drøftingen?',
      svar: {
        'kontrollen-tok-feil': 'Kontrollen tok feil',
        'lesingen-tok-feil': 'Lesingen tok feil',
        'ulike-sporsmal': 'De svarte på hver sin del av spørsmålet',
      } satisfies Record<Droftingssvar, string>,
      ord: 'Hvorfor, og hva gjør dere med det?',
      mangler: 'Velg hva drøftingen viste.',
      droftet: (dag: string, av: string) => `Drøftet ${dag}. Skrevet av ${av}.`,
      igjen: (n: number) => f(n, { en: '1 uenighet å drøfte', flere: `${n} uenigheter å drøfte` }),
    },
    uenige: 'Leser og kontroll er uenige. Drøft både kontrollen og lesingen.',
    stedet: {
      journal: 'Journalen',
      notat: (slag: string, dag: string) => `${slag}, ${dag}`,
      samtaler: 'Samtalene',
      kartlegging: 'Kartleggingen',
      familien: 'Familien samlet',
      behov: 'Behovene',
      soknad: (dag: string) => `Søknaden fra ${dag}`,
      vurdering: (dag: string) => `Vurderingen av søknaden fra ${dag}`,
      vedtak: (dag: string) => `Vedtaket fra ${dag}`,
      borte: 'Et sted som ikke finnes lenger',
    },
  },
  enighet: {
    tittel: 'Er leser og kontroll enige?',
    setning: (p: string, enige: number, lest: number) =>
      `Minst enige er de om ${p}: ${enige} av ${lest}. Drøft både kontrollen og lesingen; ingen av dem er fasit.`,
    ingen: (n: number) =>
      `For få er lest til å si noe. Et målepunkt får et tall når minst ${n} saker er lest der både leseren og kontrollen sa noe.`,
    tall: (andel: number, fra: number, til: number, enige: number, lest: number) =>
      `${andel} % (${fra}–${til}) · ${enige} av ${lest}`,
    faaUenige: (lest: number) => `under fem uenige av ${lest}`,
    faaEnige: (lest: number) => `under fem enige av ${lest}`,
    forFaa: (lest: number) => `${lest} lest: for få`,
    akse: 'Andel enige, med 95 % usikkerhet. Tykk grå strek: tallet er skjult, og kan være hvor som helst på streken.',
    slik: (lesinger: number, tillegg: number) =>
      `${f(lesinger, { en: '1 sak er lest', flere: `${lesinger} saker er lest` })}, aldri av en som har arbeidet i den. «Delvis» er talt som mangler. Der en av dem sa at punktet ikke er aktuelt, eller kontrollen ventet på skjønn, er saken ikke med.${tillegg > 0 ? ` ${f(tillegg, { en: '1 lesing', flere: `${tillegg} lesinger` })} fra tillegget er ikke med, for de er trukket der noe manglet.` : ''}`,
    utgaver: (u: string) => `Kontrollene har hatt flere utgaver (${u}); svaret fra den som gjaldt, er brukt.`,
    kontrollene: 'Slik virker kontrollene, og hvor langt de kan stoles på',
    tabell: 'Vis som tabell, med kappa',
    punkt: 'Målepunkt',
    lest: 'Lest',
    utenfor: 'Utenfor',
    enige: 'Enige',
    kappa: 'Kappa (95 %)',
    kappaVerdi: (verdi: string, fra: string, til: string) => `${verdi} (${fra} til ${til})`,
    kappaUten: { ensidig: 'den ene sa det samme i alle', faa: 'for få i en av rutene' },
    underFem: 'under fem',
    skjult: 'skjult',
    kappaOrd:
      'Kappa er enigheten ut over den tilfeldige: 0 er som å gjette, 1 er alltid enig. Den vises bare når hver av de fire rutene (begge, bare leseren, bare kontrollen, ingen) er tom eller har minst fem saker. Ellers kunne den regnes tilbake til noen få.',
  },
}
