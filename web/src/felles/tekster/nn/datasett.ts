import type { datasett as nb } from '../nb/datasett.ts'

export const datasett: typeof nb = {
  tittel: 'Datasett, kjelder og sjekkliste',
  hensikt: 'Tal utan menneske i, for forsking og for planane i kommunen, og det kjeldene sjølve oppgir.',
  tilbake: 'Internkontroll',
  inngang: 'Sjå datasettet for forsking og plan, kjeldene som data, og sjekklista',
  anonymt: 'Anonymt datasett',
  medTittel: 'Dette er med',
  med: [
    'Familiar med barn som fekk vedtak: kor mange barn, første vedtak, heilt eller delvis avslag',
    'Målepunkta til tilsynet, med dei fire delane kvar for seg',
    'Indikatorane, med kva dei tel av',
    'Kor mange familiar nokon skreiv ned eit behov for, tema for tema',
    'Det familiane svara, når kommunen har eitt kontor',
    'Tertial og år som er over, i år og dei to førre',
  ],
  ikkeMedTittel: 'Dette er ikkje med',
  ikkeMed: [
    'Graderte saker, i noko tal',
    'Namn, nummer, stad, månad, alder, og kven som behandla saka',
    'Eit tal under fem, heller ikkje når det kunne reknast ut av dei andre tala, sidene eller rapporten',
    'Om lova er oppfylt: tala seier kva som er skrive',
    'Dei som treng hjelp og ikkje søkjer',
  ],
  til: 'Kva skal datasettet brukast til?',
  tilHjelp: 'Det står i loggen, med namnet ditt. Berre leiaren kan hente det ut.',
  formal: {
    forskning: 'Forsking',
    'plan-for-forebygging': 'Planen til kommunen for førebygging (barnevernslova § 15-1)',
    'annet-planarbeid': 'Anna planarbeid i kommunen',
  },
  last: { csv: 'Last ned rekneark (CSV)', json: 'Last ned data (JSON)' },
  kilder: 'Kjeldene som data',
  tabell1: 'Vis dei 37 kontora i tabell 1',
  tabell1Forbehold:
    'Kontora vart valde etter risiko, og tabellen seier ikkje noko om andre kontor. For oppfølging vart berre tilbodet sett på. Kjelde: Røde Kors 2023, tabell 1, av rapportane frå Helsetilsynet per 6. juli 2023.',
  kolonner: ['Kontor', 'Kartlegging', 'Vurdering og avgjerd', 'Oppfølging'],
  brudd: 'Lovbrot',
  ikkeBrudd: 'Ikkje påvist',
  egetTittel: 'Dette kontoret: del av saker med manglar',
  egetHjelp: periode =>
    `Perioden ${periode}. Eit anna slags tal enn over: tilsynet seier om eit kontor braut lova, her står i kor mange av sakene kontrollen fann at noko manglar. Dei kan ikkje samanliknast, og ein mangel er ikkje eit lovbrot.`,
  egetKontor: 'Kontoret vårt',
  egetAv: (n, av) => `${Math.round((100 * n) / av)} % (${n} av ${av})`,
  egetFeilet: 'Tala kunne ikkje hentast. Last sida på nytt.',
  sjekkliste: 'Sjekkliste om behova til barna',
  sjekklisteHjelp:
    'Målepunkta til tilsynet på éi side, til å ha ved sida av saka. Eit kryss seier ikkje at lova er oppfylt.',
  apneSjekkliste: 'Opne sjekklista (PDF)',
}
