import type { Oppgavesetninger } from '../nb/oppgaver.ts'
import type { samtaleoppgaver as nb } from '../nb/samtaleoppgaver.ts'

export const samtaleoppgaver: Record<keyof typeof nb, Oppgavesetninger> = {
  'kartlegg-resten': {
    slag: 'Barn',
    tittel: o => `Spør familien ${o.familie} om resten for ${o.fornavn}`,
    grunn: o => `Nokre tema blei utsette ${o.fra}. Dei skal vere spurde om innan ${o.frist}.`,
  },
  'journalfor-samtale': {
    slag: 'Samtale',
    tittel: o => `Skriv ned samtalen med familien ${o.familie}`,
    grunn: () => 'Det som blei sagt, er ikkje skrive ned enno.',
  },
  'avslutt-samtale': {
    slag: 'Samtale',
    tittel: o => `Avslutt samtalen med familien ${o.familie}`,
    grunn: () => 'Notatet er skrive, men samtalen står framleis open.',
  },
  'barn-tolket': {
    slag: 'Tolk',
    tittel: o => `Følg opp at eit barn tolka for familien ${o.familie}`,
    grunn: o => `Det skjedde ${o.fra}. Skriv kva de gjer for at det ikkje skal skje igjen.`,
  },
  'ring-tilbake': {
    slag: 'Ring',
    tittel: o => `Ring tilbake til familien ${o.familie}`,
    grunn: o => `Dei ventar på at nokon ringjer innan ${o.frist}: «${o.tekst}»`,
  },
  'hold-avtale': {
    slag: 'Avtale',
    tittel: o => `Gjer det vi har lova familien ${o.familie}`,
    grunn: o => `Skal vere gjort innan ${o.frist}: «${o.tekst}»`,
  },
  'spor-om-avtale': {
    slag: 'Avtale',
    tittel: o => `Spør familien ${o.familie} korleis det gjekk`,
    grunn: o => `Dei skulle gjere dette innan ${o.frist}: «${o.tekst}»`,
  },
  'mot-familien': {
    slag: 'Møte',
    tittel: o => `Møt familien ${o.familie} ansikt til ansikt`,
    grunn: o => `Første søknad frå ein familie med barn, ${o.fra}. Ingen har møtt dei enno.`,
  },
  kvartalssamtale: {
    slag: 'Samtale',
    tittel: o => `Ta ein ny samtale med familien ${o.familie}`,
    grunn: o => `Stønaden varer. Hald opplysningane ved like med ein samtale innan ${o.frist}.`,
  },
  'samtykke-gaar-ut': {
    slag: 'Samtykke',
    tittel: o => `Spør familien ${o.familie} om samtykket til ${o.tekst}`,
    grunn: o => `Det gjeld til og med ${o.frist}. Vil dei ikkje fornye det, er det greitt.`,
  },
  'varsle-familien': {
    slag: 'Andre',
    tittel: o => `Sei frå til familien ${o.familie} om at vi har spurt andre`,
    grunn: o => `Nokon utanfor familien fortalde noko ${o.fra}. Familien skal vite det.`,
  },
  'legg-fram': {
    slag: 'Andre',
    tittel: o => `Legg fram det andre har sagt for familien ${o.familie}`,
    grunn: o => `Det talar mot dei, og kom ${o.fra}. Dei skal få seie sitt (forvaltningslova § 17).`,
  },
}
