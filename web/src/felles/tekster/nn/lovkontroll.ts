import type { Dato } from '@handlingsrom/domene/felles/dato'
import { lagFormat } from '../../format.ts'
import { flertall } from '../flertall.ts'

const f = flertall('nn')
const dag = (d: unknown) => lagFormat('nn').dato(String(d) as Dato)
const linjer = (n: number) => f(n, { en: '1 linje', flere: `${n} linjer` })
type Tall = Readonly<Record<string, string | number>>

/** Det kontrollane av varsel, grunngiving, underretting, habilitet og tenester utan vedtak seier. */
export const lovkoder = {
  'fvl-16.soknaden': () => 'Vedtaket svarer på ein søknad. Han er familien si eiga utsegn.',
  'fvl-16.unntak': (t: Tall) =>
    `Varsel er utelate: «${t.grunn}». Er grunnen god nok til å avgjere utan at familien får seie sitt?`,
  'fvl-16.unntak-uten-grunn': () =>
    'Varsel er utelate utan at det står kvifor. Skriv grunnen, eller varsle familien.',
  'fvl-16.svart': (t: Tall) => `Familien svarte ${dag(t.dato)} på det vedtaket gjeld.`,
  'fvl-16.til-gunst': () =>
    'Familien er ikkje varsla. Er varsel openbert unødvendig, fordi endringa berre er til fordel for dei?',
  'fvl-16.ikke-varslet': () =>
    'Vedtaket er teke opp att, og familien er ikkje varsla om det. Send førehandsvarsel.',
  'fvl-16.ikke-sendt': () =>
    'Førehandsvarselet er skrive, men ikkje gått ut i tide. Send det, og før inn når.',
  'fvl-16.fristen-ute': (t: Tall) =>
    `Varselet gjekk ut ${dag(t.dato)}, og fristen ${dag(t.frist)} er ute utan svar.`,
  'fvl-16.fristen-loper': (t: Tall) => `Familien kan svare på varselet til og med ${dag(t.frist)}.`,
  'fvl-24.ingenting-bestemt': () => 'Ingen utgift er avgjord enno.',
  'fvl-24.linje-uten-grunn': (t: Tall) =>
    `«${t.tekst}» er ikkje dekt fullt ut, og det står ikkje kvifor. Skriv grunnen på linja.`,
  'fvl-24.begrunnet': () => 'Grunngivinga følgjer med vedtaket.',
  'fvl-24.alt-innvilget': () =>
    'Alt er innvilga, og grunngivinga er ikkje skriven. Kan nokon likevel vere misnøgd?',
  'fvl-24.uten-begrunnelse': () =>
    'Noko er avslått, avgrensa eller gitt med vilkår, og grunngivinga er ikkje skriven. Ho skal følgje med vedtaket.',
  'fvl-27.ingenting-bestemt': () => 'Inga linje er avgjord enno.',
  'fvl-27.star-der': (t: Tall) =>
    `Brevet gir ${t.antall} av opplysningane om klage, innsyn og hjelp. Om familien forstår dei, må eit menneske lese.`,
  'fvl-27.mangler': (t: Tall) =>
    `Brevet manglar ${t.antall} av opplysningane lova krev om klage, frist, kvar og innsyn.`,
  'habilitet.ingen-har-arbeidet': () => 'Ingen har arbeidd med vurderinga enno.',
  'habilitet.foreslatt-av-inhabil': () =>
    'Den som føreslo vedtaket, har meldt seg inhabil. Ein kollega må gå gjennom grunnlaget og føreslå på nytt.',
  'habilitet.grunnlag-av-inhabil': () =>
    'Ein som har meldt seg inhabil, har arbeidd med vurderinga. Gå gjennom det ho førte, og avgjer det på nytt.',
  'habilitet.ingen-meldt': (t: Tall) =>
    `${f(Number(t.antall), { en: 'Den som har arbeidd med vurderinga, har ikkje meldt seg inhabil.', flere: `Ingen av dei ${t.antall} som har arbeidd med vurderinga, har meldt seg inhabile.` })} Står nokon av dykk familien nær?`,
  'sotjl-41.ingen-oppfolging': () => 'Ingen behov er svara på med oppfølging etter § 17.',
  'sotjl-41.uten-vedtak': (t: Tall) =>
    `«${t.behov}» er svara på med oppfølging, utan eit vedtak om råd og rettleiing som seier kva dei har rett til, og frå når.`,
  'sotjl-41.foreslatt': (t: Tall) =>
    `«${t.behov}»: vedtaket om råd og rettleiing frå ${dag(t.start)} er ikkje fatta enno. Dekkjer det behovet?`,
  'sotjl-41.har-vedtak': (t: Tall) =>
    `«${t.behov}»: dei har vedtak om råd og rettleiing frå ${dag(t.start)}. Dekkjer det behovet?`,
  'fvl-17.ikke-forelagt': (t: Tall) =>
    `${t.antall} opplysningar frå andre talar mot familien og er ikkje lagde fram for dei.`,
  'fvl-17.opplyst': (t: Tall) =>
    `${t.spurt} av ${t.antall} felt om barna er spurde om. Du må seie om det held for det det er søkt om.`,
  'fvl-17.ingen-barn': () => 'Er saka så godt opplyst som ho kan bli, ut frå det det er søkt om?',
  'fvl-25.uten-regler': () =>
    'Inga linje er avgjord etter ein paragraf, så brevet viser ikkje til nokon regel.',
  'fvl-25.uten-fakta': () => 'Det står ikkje kva forhold ved familien vedtaket byggjer på.',
  'fvl-25.uten-hensyn': () => 'Omsyna bak skjønet er ikkje nemnde. Dei bør stå der.',
  'fvl-25.star-der': (t: Tall) =>
    `${t.fakta} opplysningar, ${linjer(Number(t.linjer))} med paragraf og veging for ${t.hensyn} barn. Kan familien forstå kvifor?`,
  'fvl-11a.avgjort': () => 'Søknaden er avgjord.',
  'fvl-11a.svart': () => 'Førebels svar er sendt.',
  'fvl-11a.utlopt': () => 'Det er gått meir enn ein månad utan vedtak eller førebels svar.',
  'fvl-11a.innen-fristen': () => 'Fristen for førebels svar er ikkje ute.',
}
