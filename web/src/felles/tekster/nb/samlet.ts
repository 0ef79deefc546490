import { flertall } from '../flertall.ts'

const f = flertall('nb')

/** Det som er sagt i felt om familien, samlet: det som skal skje, hjemmet, tjenestene, nettverket og utgiftene. */
export const samlet = {
  tittel: 'Familien nå',
  fane: 'Familien',
  hensikt: 'Det familien har fortalt i felt, samlet fra alle temaene. Svarene selv står i kartleggingen.',
  tilSiden: 'Hjem, tjenester og utgifter',
  kommer: 'Det som skal skje',
  kommerHjelp:
    'Det neste året. Bursdager og skolestart er regnet av fødselsdatoen; resten har familien fortalt.',
  ingenKommer: 'Ingenting er kjent det neste året. Spør om det i samtalen, under Fritid.',
  kommerI: {
    termin: (navn: string) => `${navn} har termin`,
    bursdag: (navn: string, ar: number) => `${navn} fyller ${ar} år`,
    skole: {
      skolestart: (navn: string) => `${navn} begynner på skolen`,
      ungdomsskole: (navn: string) => `${navn} begynner på ungdomsskolen`,
      videregaende: (navn: string) => `${navn} kan begynne på videregående`,
    },
    betaling: (navn: string, hva: string) => `${hva} for ${navn} må betales`,
    begivenhet: (navn: string, hva: string) => `${hva} for ${navn}`,
  },
  hosten: (ar: number) => `høsten ${ar}`,
  utenDag: (sagt: string) => `Dagen er ikke kjent. Sagt ${sagt}.`,
  hjem: 'Hjemmet',
  hjemHer: 'Familiens hjem',
  hjemAndre: (navn: string) => `${navn} hos den andre forelderen`,
  hjemIkkeSpurt:
    'Ingen har skrevet ned hvordan det er her. Barn med delt bosted trenger det de trenger begge steder.',
  ingenHjem: 'Boligen er ikke skrevet i felt ennå. Det gjøres i samtalen, under Bosituasjon.',
  sagt: (dato: string) => `sagt ${dato}`,
  tjenester: 'Tjenester',
  ingenTjenester: 'Ingen tjenester er skrevet i felt ennå. Det gjøres i samtalen, under Andre tjenester.',
  nettverk: 'Mennesker rundt familien',
  ingenNettverk: 'Ingen er skrevet i felt ennå. Det gjøres i samtalen, under Nettverk og venner.',
  utfordringer: 'Det familien sier er vanskelig nå',
  skjermet: 'Skjermet: vises aldri i utskrift eller deling',
  utgifter: 'Kjøp og utgifter',
  utgifterHjelp: 'Det som er fortalt om kjøp og kostnader, nyest først. Det er ikke et regnskap.',
  ingenUtgifter: 'Ingen kjøp eller utgifter er skrevet i felt ennå.',
  alle: 'Alle',
  hvem: 'Vis for',
  dag: 'Dag',
  hva: 'Hva',
  gjelder: 'Hvem',
  flereUtgifter: (n: number) => f(n, { en: 'Vis én til', flere: `Vis ${n} til` }),
  utgaver: 'Skjemaet det er spurt etter',
  utgaveRad: (versjon: string, n: number) => `${versjon}: ${f(n, { en: '1 svar', flere: `${n} svar` })}`,
  utenUtgave: 'Uten utgave',
  ingenSvar: 'Ingen svar er skrevet ennå.',
}
