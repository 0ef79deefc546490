import { flertall } from '../flertall.ts'
import type { samlet as nb } from '../nb/samlet.ts'

const f = flertall('nn')

export const samlet: typeof nb = {
  tittel: 'Familien no',
  fane: 'Familien',
  hensikt: 'Det familien har fortalt i felt, samla frå alle temaa. Svara sjølve står i kartlegginga.',
  tilSiden: 'Heim, tenester og utgifter',
  kommer: 'Det som skal skje',
  kommerHjelp:
    'Det neste året. Bursdagar og skulestart er rekna av fødselsdatoen; resten har familien fortalt.',
  ingenKommer: 'Ingenting er kjent det neste året. Spør om det i samtalen, under Fritid.',
  kommerI: {
    termin: navn => `${navn} har termin`,
    bursdag: (navn, ar) => `${navn} fyller ${ar} år`,
    skole: {
      skolestart: navn => `${navn} byrjar på skulen`,
      ungdomsskole: navn => `${navn} byrjar på ungdomsskulen`,
      videregaende: navn => `${navn} kan byrje på vidaregåande`,
    },
    betaling: (navn, hva) => `${hva} for ${navn} må betalast`,
    begivenhet: (navn, hva) => `${hva} for ${navn}`,
  },
  hosten: ar => `hausten ${ar}`,
  utenDag: sagt => `Dagen er ikkje kjend. Sagt ${sagt}.`,
  hjem: 'Heimen',
  hjemHer: 'Familien sin heim',
  hjemAndre: navn => `${navn} hos den andre forelderen`,
  hjemIkkeSpurt:
    'Ingen har skrive ned korleis det er her. Barn med delt bustad treng det dei treng begge stadene.',
  ingenHjem: 'Bustaden er ikkje skriven i felt enno. Det blir gjort i samtalen, under Busituasjon.',
  sagt: dato => `sagt ${dato}`,
  tjenester: 'Tenester',
  ingenTjenester: 'Ingen tenester er skrivne i felt enno. Det blir gjort i samtalen, under Andre tenester.',
  nettverk: 'Menneske rundt familien',
  ingenNettverk: 'Ingen er skrivne i felt enno. Det blir gjort i samtalen, under Nettverk og vener.',
  utfordringer: 'Det familien seier er vanskeleg no',
  skjermet: 'Skjerma: blir aldri vist i utskrift eller deling',
  utgifter: 'Kjøp og utgifter',
  utgifterHjelp: 'Det som er fortalt om kjøp og kostnader, nyast først. Det er ikkje eit rekneskap.',
  ingenUtgifter: 'Ingen kjøp eller utgifter er skrivne i felt enno.',
  alle: 'Alle',
  hvem: 'Vis for',
  dag: 'Dag',
  hva: 'Kva',
  gjelder: 'Kven',
  flereUtgifter: n => f(n, { en: 'Vis éin til', flere: `Vis ${n} til` }),
  utgaver: 'Skjemaet det er spurt etter',
  utgaveRad: (versjon, n) => `${versjon}: ${f(n, { en: '1 svar', flere: `${n} svar` })}`,
  utenUtgave: 'Utan utgåve',
  ingenSvar: 'Ingen svar er skrivne enno.',
}
