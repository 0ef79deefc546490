import type { utdrag as nb } from '../nb/utdrag.ts'

export const utdrag: typeof nb = {
  menyvalg: 'Utdrag til utskrift',
  tittel: 'Utdrag av kartlegginga',
  fane: 'Utdrag',
  hensikt:
    'Det éin i familien kan få med seg på papir. Du ser kva som kjem med, og kva som blir halde tilbake, før noko blir laga.',
  hvem: 'Kven er utdraget for?',
  slag: {
    soker: 'Søkjar',
    medsoker: 'Medsøkjar',
    'annen-voksen': 'Vaksen i husstanden',
    ungdom: 'Ung, 15 år eller eldre',
  },
  ikkePart: (navn: string) =>
    `${navn} er ikkje søkjar i saka. Ta stilling til om ${navn} er part før du gir ut noko; at familien får hjelp, er òg underlagt teieplikt.`,
  tolk: (navn: string, spraak: string) =>
    `${navn} treng tolk (${spraak}). Arket finst på bokmål, nynorsk og engelsk; gå gjennom det saman med tolken.`,
  spraak: 'Språk på arket',
  velgForst: 'Vel kven utdraget er for',
  velgForstUnder: 'Då ser du arket her, slik det blir på papir.',
  ark: 'Slik blir arket',
  lag: 'Lag utdraget',
  lagUnder: 'At du lagar det, blir ført i saka med namnet ditt, kven det er for, og når.',
  laget: (navn: string) => `Utdraget til ${navn} er laga.`,
  apne: 'Opne arket (PDF)',
  tilbake: 'Blir halde tilbake',
  tilbakeUnder: 'Berre du ser denne lista. På papiret er det som om det ikkje fanst.',
  ingenTilbake: 'Ingenting er halde tilbake.',
  fordi: {
    skjermet: 'Handlar om vald eller tryggleik, og står aldri i eit utdrag.',
    umerket: 'Ingen har teke stilling til om det kan visast.',
    delvis: 'Noko i svaret skal haldast tilbake.',
    unntas: 'Merkt «må haldast tilbake».',
  },
  syn: 'Barnet sitt eige syn',
  utelatt: 'Barn som ikkje er med',
  utelattFordi: {
    'ikke-forelder': 'Den utdraget er for, står ikkje som forelder.',
    'fylt-18': 'Har fylt 18, og vi har teieplikt også overfor foreldra.',
    gradert: 'Barnet har adressevern eller uavklart gradering.',
  },
  merk: 'Merk svara i kartlegginga',
  aldri:
    'Journalen, risiko før møte og meldeplikt er aldri med i eit utdrag. Ber nokon om innsyn i heile saka, blir det avgjort for seg.',
  tidligere: 'Laga før',
  ingenTidligere: 'Ingen utdrag er laga i saka.',
  rad: (navn: string, spraak: string) => `Til ${navn}, ${spraak} (PDF)`,
  radAv: (av: string, tid: string) => `${av}, ${tid}`,
  endret: 'Saka er endra sidan, så dette arket kan ikkje opnast. Lag eit nytt.',
}
