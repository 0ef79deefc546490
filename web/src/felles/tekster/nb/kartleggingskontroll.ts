import type { Dato } from '@handlingsrom/domene/felles/dato'
import { lagFormat } from '../../format.ts'
import { flertall } from '../flertall.ts'

const f = flertall('nb')
const dag = (d: unknown) => lagFormat('nb').dato(String(d) as Dato)
const samtaler = (n: number) => f(n, { en: '1 samtale', flere: `${n} samtaler` })
const behov = (n: number) => f(n, { en: '1 behov', flere: `${n} behov` })
type Tall = Readonly<Record<string, string | number>>

/** Det kontrollene av kartleggingen sier. */
export const kartleggingskoder = {
  'alle-barna.ubesvart': () => 'Ingen har spurt om dette er alle barna.',
  'alle-barna.ja': () => 'Familien har svart at dette er alle barna.',
  'alle-barna.nei': () => 'Familien har svart at det er flere barn. Er de lagt til?',
  'alle-barna.ikke-avklart': () => 'Det er spurt, men ikke avklart om dette er alle barna.',
  'alle-barna.ny-soknad': (t: Tall) =>
    `Sist svart ${dag(t.dato)}, før denne søknaden kom. Spør på nytt om dette er alle barna.`,
  'alle-barna.listen-endret': (t: Tall) =>
    `Svart ${dag(t.dato)}. Listen over barn er endret siden. Spør på nytt om dette er alle.`,
  'alle-barna.for-gammelt': (t: Tall) =>
    `Svart ${dag(t.dato)}, et år eller mer før søknaden kom. Spør på nytt om dette er alle barna.`,
  'K1.ingen-barn': () => 'Det er ingen barn under 18 i husstanden, så langt vi vet.',
  'K1.samtale': (t: Tall) =>
    `Det er skrevet ned ${samtaler(Number(t.antall))} om barna siden søknaden kom, sist ${dag(t.dato)}.`,
  'K1.ingen-samtale-om-barna': () => 'Ingen samtale om barna er skrevet ned siden søknaden kom.',
  'K1.ingen-samtale': (t: Tall) => `${t.navn}: ingen samtale siden søknaden kom handler om barnet.`,
  'K1.eldre-samtale': (t: Tall) =>
    `${t.navn}: siste samtale om barnet var ${dag(t.dato)}, før søknaden kom. Holder den?`,
  'K1.forsokt': (t: Tall) =>
    `${t.navn}: det er forsøkt å få en samtale, sist ${dag(t.dato)}. Er det forsøkt nok?`,
  'K1.onsker-ikke': (t: Tall) =>
    `${t.navn}: foreldrene ønsker ikke samtale om barnet. Er opplysningene nok likevel?`,
  'K2.ingen-barn': () => 'Det er ingen barn under 18 i husstanden, så langt vi vet.',
  'K2.ingenting': (t: Tall) => `${t.navn}: ingen opplysninger er innhentet.`,
  'K2.bare-soknaden': (t: Tall) =>
    `${t.navn}: alt som står, kommer fra søknaden. Spør om det den ikke spør om.`,
  'K2.fra-for': (t: Tall) =>
    `${t.navn}: ingenting er innhentet siden søknaden kom. Det som står, er fra ${dag(t.dato)} eller før, og ${t.antall} tema mangler svar. Holder det?`,
  'K2.foreligger': (t: Tall) => `${t.navn}: alle tema har svar fra før, sist ${dag(t.dato)}.`,
  'K2.innhentet': (t: Tall) =>
    `${t.navn}: ${t.muntlig} svar er innhentet muntlig og ${t.skriftlig} skriftlig siden søknaden kom.`,
  'K3.ingen-barn': () => 'Det er ingen barn under 18 i husstanden, så langt vi vet.',
  'K3.ingen-svar': (t: Tall) => `${t.navn}: ingen tema er besvart, og det står ingen grunn.`,
  'K3.utelatt-med-grunn': (t: Tall) => `${t.navn}: ikke kartlagt, med en grunn. Holder den?`,
  'K3.ikke-spurt': (t: Tall) => `${t.navn}: ${t.ikkeSpurt} av ${t.antall} tema er ikke spurt.`,
  'K3.gamle-svar': (t: Tall) => `${t.navn}: ${t.gamle} svar bør spørres på nytt.`,
  'K3.alle-spurt': (t: Tall) => `${t.navn}: alle ${t.antall} tema er spurt.`,
  'K3.uten-merknad': (t: Tall) =>
    `${t.navn}: familien ønsker ikke å svare på ${t.antall} tema, og det står ingen merknad. Skriv hva som ble spurt om.`,
  'K3.tas-siden': (t: Tall) => `${t.navn}: ${t.antall} tema tas siden, innen ${dag(t.innen)}. Kan de vente?`,
  'K3.ikke-undersokt': (t: Tall) =>
    `${t.navn}: ${t.antall} tema er ikke undersøkt, og det står et notat om hvorfor. Holder grunnen?`,
  'barnets-syn.ingen-barn': () => 'Det er ingen barn under 18 i husstanden, så langt vi vet.',
  'barnets-syn.ikke-skrevet': (t: Tall) =>
    `${t.navn}: det står ikke noe om barnets eget syn, og ikke hvorfor.`,
  'barnets-syn.direkte': (t: Tall) => `${t.navn} er hørt selv, ${dag(t.dato)}.`,
  'barnets-syn.gjennom-foreldre': (t: Tall) =>
    `${t.navn}: synet er fortalt av foreldrene, ${dag(t.dato)}. Bør barnet høres selv?`,
  'barnets-syn.forsokt': (t: Tall) =>
    `${t.navn}: det er forsøkt å høre barnet, ${dag(t.dato)}. Bør det forsøkes igjen?`,
  'barnets-syn.ikke-hort': (t: Tall) =>
    `${t.navn} er ikke hørt, med en grunn skrevet ${dag(t.dato)}. Holder den?`,
  'barnets-syn.fra-for': (t: Tall) =>
    `${t.navn}: det som står om barnets syn, er fra ${dag(t.dato)}, før søknaden kom. Gjelder det fortsatt?`,
  'hvert-familiemedlem.ingen-voksne': () => 'Det er ingen voksne i saken, så langt vi vet.',
  'hvert-familiemedlem.ikke-spurt': (t: Tall) =>
    `${t.navn}: ingen har skrevet ned noe om hvordan den voksne har det.`,
  'hvert-familiemedlem.spurt': (t: Tall) =>
    f(Number(t.antall), { en: 'Én voksen er spurt.', flere: `${t.antall} voksne er spurt.` }),
  'manglende-opplysninger.ingen-barn': () => 'Det er ingen barn under 18 i husstanden, så langt vi vet.',
  'manglende-opplysninger.ingen-mangler': () => 'Ingen tema står uten svar.',
  'manglende-opplysninger.uten-grunn': (t: Tall) =>
    `${t.navn}: ${t.antall} tema mangler svar, og det står ikke hvorfor. Spør, eller skriv hvorfor det ikke er undersøkt.`,
  'manglende-opplysninger.med-grunn': (t: Tall) =>
    `${t.navn}: ${t.antall} tema mangler svar, med en grunn. Holder den?`,
  'svar-rutet.ingenting-mangler': () => 'Ingen svar er krysset av for at noe mangler.',
  'svar-rutet.uten-behov': (t: Tall) =>
    `${t.navn}: ${t.antall} svar sier at noe mangler, uten at det er blitt et behov.`,
  'svar-rutet.apent-behov': (t: Tall) => `${t.navn}: ${behov(Number(t.antall))} har ikke fått svar ennå.`,
  'svar-rutet.besvart': (t: Tall) => `${behov(Number(t.antall))} fra svarene har fått et svar.`,
}
