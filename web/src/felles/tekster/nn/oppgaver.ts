import type { oppgaver as nb, Oppgavesetninger, Oppgavetype } from '../nb/oppgaver.ts'
import { samtaleoppgaver } from './samtaleoppgaver.ts'

const type: Record<Oppgavetype, Oppgavesetninger> = {
  ...samtaleoppgaver,
  akutt: {
    slag: 'Naudhjelp',
    tittel: o => `Vurder naudhjelp til familien ${o.familie}`,
    grunn: o => `Meldt ${o.fra}. Ingen har svara enno.`,
  },
  'ny-soknad': {
    slag: 'Søknad',
    tittel: o => `Ta søknaden frå familien ${o.familie} til behandling`,
    grunn: o => `Søknaden kom inn ${o.fra}.`,
  },
  'forelopig-svar': {
    slag: 'Svar',
    tittel: o => `Send førebels svar til familien ${o.familie}`,
    grunn: o => `Søknaden kom ${o.fra}. Familien skal ha vedtak eller førebels svar innan ${o.frist}.`,
  },
  'godkjenn-vedtak': {
    slag: 'Les',
    tittel: o => `Les forslaget til vedtak for familien ${o.familie}`,
    grunn: o => `Foreslått ${o.fra}. Godkjenn det, eller send det tilbake med ein kommentar.`,
  },
  'gi-til-leser': {
    slag: 'Lesar',
    tittel: o => `Gi vedtaket for familien ${o.familie} til ein lesar`,
    grunn: () => 'Saka er gradert. Ingen kan lese det før det er gitt til ein i krinsen.',
  },
  'rett-returnert': {
    slag: 'Retur',
    tittel: o => `Rett opp vedtaket for familien ${o.familie}`,
    grunn: o => (o.tekst ? `Sendt i retur ${o.fra}: «${o.tekst}»` : `Sendt i retur ${o.fra}.`),
  },
  'foresla-pa-nytt': {
    slag: 'Forslag',
    tittel: o => `Foreslå vedtaket for familien ${o.familie} på nytt`,
    grunn: () => 'Vurderinga er endra etter forslaget, så ingen kan godkjenne det.',
  },
  'endret-opplysning': {
    slag: 'Endra',
    tittel: o => `Sjå kva ei ny opplysning betyr for brevet til familien ${o.familie}`,
    grunn: () =>
      'Noko brevet kviler på, er endra etter forslaget. Sei om setningane skal skrivast om, eller kvifor dei kan stå.',
  },
  kvalitetslesing: {
    slag: 'Kvalitetslesing',
    tittel: o => `Les vedtaket for familien ${o.familie}`,
    grunn: () => 'Vedtaket er gjort. Lesinga er til læring og stoppar ingenting.',
  },
  'svar-pa-lesing': {
    slag: 'Kvalitetslesing',
    tittel: o => `Svar på det ein kollega skreiv om vedtaket for familien ${o.familie}`,
    grunn: () => 'Kollegaen har lese vedtaket etterpå og har ein kommentar.',
  },
  'nye-dokumenter': {
    slag: 'Vedlegg',
    tittel: o => `Sjå på nye dokument frå familien ${o.familie}`,
    grunn: o => `Kom ${o.fra}. Ingen har opna dei enno.`,
  },
  'alle-barna': {
    slag: 'Barn',
    tittel: o => `Spør familien ${o.familie} om lista har med alle barna`,
    grunn: () => 'Søknaden viser ikkje alle barn, til dømes ikkje dei som bur der av og til.',
  },
  'manglende-barn': {
    slag: 'Register',
    tittel: o => `Sjekk eit barn som ikkje står i den nye søknaden frå familien ${o.familie}`,
    grunn: () => 'Barnet stod i førre søknad. Ikkje spør foreldra før registeret er sjekka.',
  },
  'bekreft-gradering': {
    slag: 'Gradering',
    tittel: o => `Stadfest graderinga av ${o.fornavn} i familien ${o.familie}`,
    grunn: o =>
      `Ein i krinsen foreslo ${o.fra} å senke ho. Ho står til ein til har sjekka registeret og stadfesta.`,
  },
  'soknad-sier-annet': {
    slag: 'Barn',
    tittel: o => `Spør familien ${o.familie} kvar ${o.fornavn} bur`,
    grunn: o => `Søknaden som kom ${o.fra}, seier noko anna enn det som står i saka.`,
  },
  'kartlegg-barn': {
    slag: 'Barn',
    tittel: o => `Spør familien ${o.familie} korleis ${o.fornavn} har det`,
    grunn: o => `Ingen har spurt om ${o.fornavn} enno. Søknaden kom ${o.fra}.`,
  },
  'kartlegg-etterpa': {
    slag: 'Barn',
    tittel: o => `Spør familien ${o.familie} korleis ${o.fornavn} har det`,
    grunn: o => `Det hasta ${o.fra}, så ${o.fornavn} skulle kartleggjast etterpå, innan ${o.frist}.`,
  },
  'kartlegg-pa-nytt': {
    slag: 'Barn',
    tittel: o => `Spør familien ${o.familie} korleis ${o.fornavn} har det no`,
    grunn: o =>
      `Familien fekk naudhjelp igjen ${o.fra}. Ingen har spurt om ${o.fornavn} sidan. Forslaget vårt er innan ${o.frist}.`,
  },
  'undersok-videre': {
    slag: 'Undersøk',
    tittel: o => `Undersøk vidare hos familien ${o.familie}`,
    grunn: o =>
      o.tekst ? `Skrive ${o.fra}: «${o.tekst}»` : `Eit notat ${o.fra} seier at noko ikkje er undersøkt.`,
  },
  'behov-uten-svar': {
    slag: 'Behov',
    tittel: o =>
      o.fornavn
        ? `Svar på behovet til ${o.fornavn} i familien ${o.familie}`
        : `Svar på eit behov i familien ${o.familie}`,
    grunn: o =>
      o.frist
        ? `«${o.tekst}» Meldt ${o.fra}. Skal ha eit svar innan ${o.frist}.`
        : `«${o.tekst}» Meldt ${o.fra}. Ingen har svara enno.`,
  },
  'folg-opp-meldeplikt': {
    slag: 'Følg opp',
    tittel: o => `Følg opp det du vurderte om familien ${o.familie}`,
    grunn: o => `Vurdert ${o.fra}. Opne saka for å sjå kva som står att.`,
  },
  etterkontroll: {
    slag: 'Kontroll',
    tittel: o => `Les naudhjelpa til familien ${o.familie} i etterkant`,
    grunn: o => `Innvilga av éin person ${o.fra}. Ein kollega skal lese ho etterpå.`,
  },
  'gjennomga-forelopig-avgjorelse': {
    slag: 'Kontroll',
    tittel: o => `Gå gjennom den førebelse avgjerda for familien ${o.familie}`,
    grunn: o => `Teken ${o.fra} av ein som er inhabil, fordi det ikkje kunne vente.`,
  },
  'brev-mangler': {
    slag: 'Brev',
    tittel: o => `Lag vedtaksbrevet til familien ${o.familie}`,
    grunn: o => `Vedtaket blei fatta ${o.fra}, men brevet er ikkje laga.`,
  },
  'send-brev': {
    slag: 'Brev',
    tittel: o => `Send brevet til familien ${o.familie}`,
    grunn: o => `Vedtaket blei fatta ${o.fra}. Det går ikkje digitalt: skriv det ut og send det.`,
  },
  'ring-og-forklar': {
    slag: 'Ring',
    tittel: o => `Ring familien ${o.familie} og forklar brevet`,
    grunn: o => `Vedtaket blei gjort ${o.fra}: ${o.tekst}. Ring helst innan ${o.frist}. Brevet går uansett.`,
  },
  'varig-bolig': {
    slag: 'Bustad',
    tittel: o => `Finn ut kor familien ${o.familie} skal bu`,
    grunn: o => `Mellombels butilbod. Ein varig stad bør vere vurdert innan ${o.frist}.`,
  },
  'send-etterspurt': {
    slag: 'Brev',
    tittel: o => `Send brevet om dokumentasjon til familien ${o.familie}`,
    grunn: o => `Skrive ${o.fra}. Det går ikkje digitalt: skriv det ut og send det.`,
  },
  'etterspurt-frist': {
    slag: 'Frist',
    tittel: o => `Bestem kva som skjer når familien ${o.familie} ikkje har sendt alt`,
    grunn: o => `Fristen var ${o.frist}. Gi meir tid, ta bort kravet, eller avgjer saka på det de veit.`,
  },
  'varsle-for-endring': {
    slag: 'Varsel',
    tittel: o => `Varsle familien ${o.familie}`,
    grunn: o => `Vedtaket blei teke opp igjen ${o.fra}. Familien skal få seie sitt før eit nytt.`,
  },
  'avgjor-opptak': {
    slag: 'Nytt vedtak',
    tittel: o => `Gjer det nye vedtaket til familien ${o.familie}`,
    grunn: o => `Vedtaket er teke opp igjen, og kan avgjerast frå ${o.fra}. Det gamle gjeld så lenge.`,
  },
  'sending-stoppet': {
    slag: 'Stoppa',
    tittel: o => `Svaret til familien ${o.familie} er stoppa`,
    grunn: o => `Laga ${o.fra}. Familien har ikkje fått det.`,
  },
}

export const oppgaver: typeof nb = {
  type,
  barnet: 'barnet',
  behov: {
    mat: 'mat',
    bosted: 'ein stad å bu',
    strom: 'straum',
    ukjent: 'noko som hastar',
  },
  ring: {
    avslag: 'dei fekk nei',
    delvis: 'dei fekk nei til noko',
    opphor: 'stønaden sluttar før',
    lavere: 'dei får mindre enn før',
    betaling: 'dei får han på ein annan måte',
    vilkar: 'det er nye vilkår',
  },
  manglerBehov: liste => `Manglar ${liste}.`,
  fristIDag: 'Frist i dag',
  fristVar: dag => `Fristen var ${dag}`,
}
