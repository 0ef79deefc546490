import type { Dato } from '@handlingsrom/domene/felles/dato'
import { lagFormat } from '../../format.ts'
import { flertall } from '../flertall.ts'
import type { kartleggingskoder as nb } from '../nb/kartleggingskontroll.ts'

const f = flertall('nn')
const dag = (d: unknown) => lagFormat('nn').dato(String(d) as Dato)
const samtaler = (n: number) => f(n, { en: '1 samtale', flere: `${n} samtalar` })
const behov = (n: number) => f(n, { en: '1 behov', flere: `${n} behov` })

export const kartleggingskoder: typeof nb = {
  'alle-barna.ubesvart': () => 'Ingen har spurt om dette er alle barna.',
  'alle-barna.ja': () => 'Familien har svart at dette er alle barna.',
  'alle-barna.nei': () => 'Familien har svart at det er fleire barn. Er dei lagde til?',
  'alle-barna.ikke-avklart': () => 'Det er spurt, men ikkje avklart om dette er alle barna.',
  'alle-barna.ny-soknad': t =>
    `Sist svart ${dag(t.dato)}, før denne søknaden kom. Spør på nytt om dette er alle barna.`,
  'alle-barna.listen-endret': t =>
    `Svart ${dag(t.dato)}. Lista over barn er endra sidan. Spør på nytt om dette er alle.`,
  'alle-barna.for-gammelt': t =>
    `Svart ${dag(t.dato)}, eit år eller meir før søknaden kom. Spør på nytt om dette er alle barna.`,
  'K1.ingen-barn': () => 'Det er ingen barn under 18 i husstanden, så langt vi veit.',
  'K1.samtale': t =>
    `Det er skrive ned ${samtaler(Number(t.antall))} om barna sidan søknaden kom, sist ${dag(t.dato)}.`,
  'K1.ingen-samtale-om-barna': () => 'Ingen samtale om barna er skriven ned sidan søknaden kom.',
  'K1.ingen-samtale': t => `${t.navn}: ingen samtale sidan søknaden kom, handlar om barnet.`,
  'K1.eldre-samtale': t =>
    `${t.navn}: siste samtale om barnet var ${dag(t.dato)}, før søknaden kom. Held han?`,
  'K1.forsokt': t => `${t.navn}: det er prøvd å få ein samtale, sist ${dag(t.dato)}. Er det prøvd nok?`,
  'K1.onsker-ikke': t => `${t.navn}: foreldra ønskjer ikkje samtale om barnet. Er opplysningane nok likevel?`,
  'K2.ingen-barn': () => 'Det er ingen barn under 18 i husstanden, så langt vi veit.',
  'K2.ingenting': t => `${t.navn}: ingen opplysningar er henta inn.`,
  'K2.bare-soknaden': t => `${t.navn}: alt som står, kjem frå søknaden. Spør om det han ikkje spør om.`,
  'K2.fra-for': t =>
    `${t.navn}: ingenting er henta inn sidan søknaden kom. Det som står, er frå ${dag(t.dato)} eller før, og ${t.antall} tema manglar svar. Held det?`,
  'K2.foreligger': t => `${t.navn}: alle tema har svar frå før, sist ${dag(t.dato)}.`,
  'K2.innhentet': t =>
    `${t.navn}: ${t.muntlig} svar er henta inn munnleg og ${t.skriftlig} skriftleg sidan søknaden kom.`,
  'K3.ingen-barn': () => 'Det er ingen barn under 18 i husstanden, så langt vi veit.',
  'K3.ingen-svar': t => `${t.navn}: ingen tema er svara på, og det står ingen grunn.`,
  'K3.utelatt-med-grunn': t => `${t.navn}: ikkje kartlagd, med ein grunn. Held han?`,
  'K3.ikke-spurt': t => `${t.navn}: ${t.ikkeSpurt} av ${t.antall} tema er ikkje spurde om.`,
  'K3.gamle-svar': t => `${t.navn}: ${t.gamle} svar bør spørjast om på nytt.`,
  'K3.alle-spurt': t => `${t.navn}: alle ${t.antall} tema er spurde om.`,
  'K3.uten-merknad': t =>
    `${t.navn}: familien ønskjer ikkje å svare på ${t.antall} tema, og det står ingen merknad. Skriv kva det blei spurt om.`,
  'K3.tas-siden': t => `${t.navn}: ${t.antall} tema blir tekne sidan, innan ${dag(t.innen)}. Kan dei vente?`,
  'K3.ikke-undersokt': t =>
    `${t.navn}: ${t.antall} tema er ikkje undersøkte, og det står eit notat om kvifor. Held grunnen?`,
  'barnets-syn.ingen-barn': () => 'Det er ingen barn under 18 i husstanden, så langt vi veit.',
  'barnets-syn.ikke-skrevet': t =>
    `${t.navn}: det står ikkje noko om kva barnet sjølv meiner, og ikkje kvifor.`,
  'barnets-syn.direkte': t => `${t.navn} er høyrd sjølv, ${dag(t.dato)}.`,
  'barnets-syn.gjennom-foreldre': t =>
    `${t.navn}: synet er fortalt av foreldra, ${dag(t.dato)}. Bør barnet bli høyrt sjølv?`,
  'barnets-syn.forsokt': t =>
    `${t.navn}: det er prøvd å høyre barnet, ${dag(t.dato)}. Bør det prøvast igjen?`,
  'barnets-syn.ikke-hort': t => `${t.navn} er ikkje høyrd, med ein grunn skriven ${dag(t.dato)}. Held han?`,
  'barnets-syn.fra-for': t =>
    `${t.navn}: det som står om synet til barnet, er frå ${dag(t.dato)}, før søknaden kom. Gjeld det framleis?`,
  'hvert-familiemedlem.ingen-voksne': () => 'Det er ingen vaksne i saka, så langt vi veit.',
  'hvert-familiemedlem.ikke-spurt': t =>
    `${t.navn}: ingen har skrive ned noko om korleis den vaksne har det.`,
  'hvert-familiemedlem.spurt': t =>
    f(Number(t.antall), { en: 'Éin vaksen er spurd.', flere: `${t.antall} vaksne er spurde.` }),
  'manglende-opplysninger.ingen-barn': () => 'Det er ingen barn under 18 i husstanden, så langt vi veit.',
  'manglende-opplysninger.ingen-mangler': () => 'Ingen tema står utan svar.',
  'manglende-opplysninger.uten-grunn': t =>
    `${t.navn}: ${t.antall} tema manglar svar, og det står ikkje kvifor. Spør, eller skriv kvifor det ikkje er undersøkt.`,
  'manglende-opplysninger.med-grunn': t =>
    `${t.navn}: ${t.antall} tema manglar svar, med ein grunn. Held han?`,
  'svar-rutet.ingenting-mangler': () => 'Ingen svar er kryssa av for at noko manglar.',
  'svar-rutet.uten-behov': t =>
    `${t.navn}: ${t.antall} svar seier at noko manglar, utan at det er blitt eit behov.`,
  'svar-rutet.apent-behov': t => `${t.navn}: ${behov(Number(t.antall))} har ikkje fått svar enno.`,
  'svar-rutet.besvart': t => `${behov(Number(t.antall))} frå svara har fått eit svar.`,
}
