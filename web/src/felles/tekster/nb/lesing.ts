import type { Endringssvar, Lesepunkt, Punktsvar } from '@handlingsrom/domene/vedtak/lesing/typer'
import type { Kommentarvisning, Lesingvisning } from '@handlingsrom/kontrakt/sak/lesing'
import { flertall } from '../flertall.ts'

const f = flertall('nb')

/** Siden der forslaget leses: setningene og det de hviler på, det som er endret, og samtalen mellom den som leser og den som skriver. */
export const lesing = {
  barnetsSyn: 'Barnets syn',
  kilde: {
    mor: 'Mor',
    far: 'Far',
    'annen-forelder': 'Den andre forelderen',
    barnet: 'Barnet selv',
    skole: 'Skole eller barnehage',
    helse: 'Helsetjenesten',
    register: 'Register',
    soknad: 'Søknaden',
    annen: 'Andre',
    dokument: 'Dokument',
    samtale: 'Samtale',
    ansatt: 'Ført inn av saksbehandler',
    direkte: 'Barnet er hørt direkte',
    'gjennom-foreldre': 'Gjennom foreldrene',
    forsokt: 'Forsøkt',
    ikke: 'Ikke hørt',
  } as Record<string, string>,
  vis: {
    hva: 'Hvor mye av brevet',
    hele: 'Hele',
    endret: (n: number) => `Endret siden sist (${n})`,
    hvordan: 'Hva det hviler på',
    alt: 'Alt grunnlaget',
    setning: 'Setning for setning',
    forrige: (nr: number) => `Vis versjon ${nr}`,
  },
  setning: {
    tittel: 'Setningen hviler på',
    plass: (nr: number, antall: number, om: string) => `Setning ${nr} av ${antall}${om ? `, ${om}` : ''}`,
    sagt: (nr: number, antall: number, om: string, n: number) =>
      `Setning ${nr} av ${antall}${om ? ` om ${om}` : ''}, ${f(n, { en: 'én grunn', flere: n === 0 ? 'ingen grunner' : `${n} grunner` })}`,
    forrige: 'Forrige setning',
    neste: 'Neste setning',
    mangler: 'Mangler grunnlag',
    mal: 'Fast tekst i brevet. Den hviler ikke på noe i saken.',
    brukt: (n: number) => f(n, { en: 'brukt i 1 setning', flere: `brukt i ${n} setninger` }),
    kreverSkjonn: 'Skjønn, hele setningen',
    tall: { norm: 'Norm', sats: 'Statens sats', faktisk: 'Faktisk', besluttet: 'Besluttet' },
    ukjent: 'ukjent',
    taster: 'Pil opp og ned bytter setning. Enter går til grunnen, Esc tilbake.',
  },
  ubrukt: {
    tittel: (n: number) =>
      f(n, {
        en: '1 opplysning er ikke brukt i brevet',
        flere: n === 0 ? 'Alle opplysningene er brukt' : `${n} opplysninger er ikke brukt i brevet`,
      }),
    under: 'Ingen setning hviler på dem. Pek på en setning for å se hva den hviler på.',
    ingen: 'Pek på en setning for å se hva den hviler på.',
  },
  endring: {
    tittel: (n: number) =>
      f(n, {
        en: '1 opplysning er endret etter forslaget',
        flere: `${n} opplysninger er endret etter forslaget`,
      }),
    lyser: '(hviler på en opplysning som er endret)',
    endret: (hva: string) => `Endret etter forslaget: ${hva}.`,
    avHvem: (navn: string, tid: string) => `${navn}, ${tid}`,
    norm: 'Normen',
    borte: 'Opplysningen er trukket',
    iForslaget: 'I forslaget:',
    hviler: (n: number) =>
      f(n, {
        en: '1 setning hviler på dette',
        flere: n === 0 ? 'Ingen setning hviler på dette.' : `${n} setninger hviler på dette`,
      }),
    ingenBelop: 'Ingen beløp endres av seg selv.',
    skrivOm: 'Skriv setningene om',
    kanSta: 'De kan stå, fordi …',
    grunn: 'Hvorfor kan setningene stå?',
    grunnHjelp: 'Grunnen vises for den som leser, og følger vedtaket.',
    manglerGrunn: 'Skriv hvorfor setningene kan stå.',
    lagre: 'La dem stå',
    svart: { 'skriv-om': 'Skrives om.', 'kan-sta': 'Kan stå:' } satisfies Record<Endringssvar, string>,
    venter: (navn: string) => `${navn} har ikke sagt om setningene kan stå.`,
    skrivesOm: 'Setninger i forslaget skrives om',
  },
  kommentar: {
    kommenter: 'Kommenter',
    kommenterOm: (om: string) => `Kommenter avsnittet om ${om}`,
    innledningen: 'innledningen',
    du: 'Du',
    ikkeSendt: 'ikke sendt',
    tom: 'Ingen ord ennå. En tom kommentar sendes ikke.',
    endre: 'Endre',
    slett: 'Slett',
    gjelder: 'Hva gjelder det?',
    hele: 'Hele avsnittet',
    setningen: (ord: string) => `Setning: ${ord}`,
    linjen: (ord: string) => `Linje: ${ord}`,
    ord: 'Kommentaren',
    grunn: 'Hva handler det om? (kan stå tomt)',
    ingenGrunn: 'Ikke valgt',
    ferdig: 'Ferdig',
    utgave: (nr: number) => `til versjon ${nr}`,
    status: { apen: 'Ikke besvart', besvart: 'Besvart', rettet: 'Avsnittet er endret' } satisfies Record<
      Kommentarvisning['status'],
      string
    >,
    svar: 'Svar',
    svarfelt: 'Svaret ditt',
    manglerSvar: 'Skriv et svar.',
    sendSvar: 'Lagre svaret',
    med: (n: number, g: number) =>
      `Med ${f(n, { en: 'én kommentar', flere: n === 0 ? 'ingen kommentarer' : `${n} kommentarer` })} og ${f(g, { en: 'én grunn', flere: n === 0 && g === 0 ? 'ingen grunn' : `${g} grunner` })}`,
    apne: (n: number) =>
      f(n, {
        en: '1 kommentar er ikke besvart. Les den før du godkjenner.',
        flere: `${n} kommentarer er ikke besvart. Les dem før du godkjenner.`,
      }),
  },
  punkt: {
    tittel: 'Dette kan bare et menneske si',
    under: 'Kontrollene viser hva de fant. Svaret ditt står med navnet ditt. Ingenting er valgt på forhånd.',
    sporsmal: {
      V2: 'V2: Er hvert barn vurdert for seg?',
      V3: 'V3: Er barnets beste vist og veid?',
      'fvl-17': 'Forvaltningsloven § 17: Er saken godt nok opplyst?',
      'barnas-behov': 'Til slutt: Er hvert barns behov tilstrekkelig undersøkt og vurdert?',
    } satisfies Record<Lesepunkt, string>,
    svar: { oppfylt: 'Oppfylt', delvis: 'Delvis', ikke: 'Ikke oppfylt' } satisfies Record<Punktsvar, string>,
    mangler:
      'Svar på det siste spørsmålet under «Dette kan bare et menneske si» før du godkjenner. Svaret bestemmer du.',
  },
  historikk: {
    tittel: 'Slik kom saken hit',
    foreslo: (navn: string) => `${navn} foreslo vedtaket`,
    lest: {
      retur: (navn: string) => `${navn} sendte det tilbake`,
      godkjenning: (navn: string) => `${navn} fattet vedtaket`,
      etterpa: (navn: string) => `${navn} leste det etterpå`,
    } satisfies Record<Lesingvisning['lesninger'][number]['hva'], (navn: string) => string>,
    utgave: (nr: number) => `Versjon ${nr}`,
  },
  etterlesing: {
    tittel: 'Kvalitetslesing',
    under: 'En kollega leser vedtaket etter at det er fattet. Lesingen er til læring og stopper ingenting.',
    trukket: (andel: number) =>
      `Vedtaket er trukket ut. Kommunen trekker ${andel} av 100 vedtak uten andreleser.`,
    valgt: (navn: string, grunn: string) => `${navn} ba om lesingen: ${grunn}`,
    lest: (navn: string, tid: string) => `Lest av ${navn}, ${tid}`,
    venter: 'Venter på en kollega som ikke har arbeidet med vedtaket.',
    innen: (dag: string) =>
      `Vedtaket kan leses til og med ${dag}. Etter det er saken lukket for dem som ikke har den.`,
    utlopt: (dag: string) =>
      `Ingen leste vedtaket innen ${dag}, og saken er lukket for dem som ikke har den. Trengs lesingen fortsatt, kan den som har saken, be om den på nytt.`,
    hvorfor: 'Hvorfor bør en kollega lese dette?',
    manglerGrunn: 'Skriv hvorfor.',
    be: 'Be om lesing',
    funn: 'Hva fant du? (kan stå tomt)',
    merknad: 'Det du så',
    manglerMerknad: 'Skriv hva du så.',
    ferdig: 'Vedtaket er lest',
  },
}
