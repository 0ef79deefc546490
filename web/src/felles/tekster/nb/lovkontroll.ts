import type { Dato } from '@handlingsrom/domene/felles/dato'
import { lagFormat } from '../../format.ts'
import { flertall } from '../flertall.ts'

const f = flertall('nb')
const dag = (d: unknown) => lagFormat('nb').dato(String(d) as Dato)
const linjer = (n: number) => f(n, { en: '1 linje', flere: `${n} linjer` })
type Tall = Readonly<Record<string, string | number>>

/** Det kontrollene av varsel, begrunnelse, underretning, habilitet og tjenester uten vedtak sier. */
export const lovkoder = {
  'fvl-16.soknaden': () => 'Vedtaket svarer på en søknad. Den er familiens egen uttalelse.',
  'fvl-16.unntak': (t: Tall) =>
    `Varsel er utelatt: «${t.grunn}». Er grunnen god nok til å avgjøre uten at familien får si sitt?`,
  'fvl-16.unntak-uten-grunn': () =>
    'Varsel er utelatt uten at det står hvorfor. Skriv grunnen, eller varsle familien.',
  'fvl-16.svart': (t: Tall) => `Familien svarte ${dag(t.dato)} på det vedtaket gjelder.`,
  'fvl-16.til-gunst': () =>
    'Familien er ikke varslet. Er varsel åpenbart unødvendig, fordi endringen bare er til fordel for dem?',
  'fvl-16.ikke-varslet': () =>
    'Vedtaket er tatt opp igjen, og familien er ikke varslet om det. Send forhåndsvarsel.',
  'fvl-16.ikke-sendt': () =>
    'Forhåndsvarselet er skrevet, men ikke gått ut i tide. Send det, og før inn når.',
  'fvl-16.fristen-ute': (t: Tall) =>
    `Varselet gikk ut ${dag(t.dato)}, og fristen ${dag(t.frist)} er ute uten svar.`,
  'fvl-16.fristen-loper': (t: Tall) => `Familien kan svare på varselet til og med ${dag(t.frist)}.`,
  'fvl-24.ingenting-bestemt': () => 'Ingen utgift er bestemt ennå.',
  'fvl-24.linje-uten-grunn': (t: Tall) =>
    `«${t.tekst}» er ikke dekket fullt ut, og det står ikke hvorfor. Skriv grunnen på linjen.`,
  'fvl-24.begrunnet': () => 'Begrunnelsen følger med vedtaket.',
  'fvl-24.alt-innvilget': () =>
    'Alt er innvilget, og begrunnelsen er ikke skrevet. Kan noen likevel være misfornøyd?',
  'fvl-24.uten-begrunnelse': () =>
    'Noe er avslått, begrenset eller gitt med vilkår, og begrunnelsen er ikke skrevet. Den skal følge med vedtaket.',
  'fvl-27.ingenting-bestemt': () => 'Ingen linje er bestemt ennå.',
  'fvl-27.star-der': (t: Tall) =>
    `Brevet gir ${t.antall} av opplysningene om klage, innsyn og hjelp. Om familien forstår dem, må et menneske lese.`,
  'fvl-27.mangler': (t: Tall) =>
    `Brevet mangler ${t.antall} av opplysningene loven krever om klage, frist, hvor og innsyn.`,
  'habilitet.ingen-har-arbeidet': () => 'Ingen har arbeidet med vurderingen ennå.',
  'habilitet.foreslatt-av-inhabil': () =>
    'Den som foreslo vedtaket, har meldt seg inhabil. En kollega må gå gjennom grunnlaget og foreslå på nytt.',
  'habilitet.grunnlag-av-inhabil': () =>
    'En som har meldt seg inhabil, har arbeidet med vurderingen. Gå gjennom det hun førte, og bestem det på nytt.',
  'habilitet.ingen-meldt': (t: Tall) =>
    `${f(Number(t.antall), { en: 'Den som har arbeidet med vurderingen, har ikke meldt seg inhabil.', flere: `Ingen av de ${t.antall} som har arbeidet med vurderingen, har meldt seg inhabil.` })} Står noen av dere familien nær?`,
  'sotjl-41.ingen-oppfolging': () => 'Ingen behov er besvart med oppfølging etter § 17.',
  'sotjl-41.uten-vedtak': (t: Tall) =>
    `«${t.behov}» er besvart med oppfølging, uten et vedtak om råd og veiledning som sier hva de har rett til, og fra når.`,
  'sotjl-41.foreslatt': (t: Tall) =>
    `«${t.behov}»: vedtaket om råd og veiledning fra ${dag(t.start)} er ikke fattet ennå. Dekker det behovet?`,
  'sotjl-41.har-vedtak': (t: Tall) =>
    `«${t.behov}»: de har vedtak om råd og veiledning fra ${dag(t.start)}. Dekker det behovet?`,
  'fvl-17.ikke-forelagt': (t: Tall) =>
    `${t.antall} opplysninger fra andre taler mot familien og er ikke lagt fram for dem.`,
  'fvl-17.opplyst': (t: Tall) =>
    `${t.spurt} av ${t.antall} felt om barna er spurt. Du må si om det holder for det det er søkt om.`,
  'fvl-17.ingen-barn': () => 'Er saken så godt opplyst som den kan bli, ut fra det det er søkt om?',
  'fvl-25.uten-regler': () =>
    'Ingen linje er bestemt etter en paragraf, så brevet viser ikke til noen regel.',
  'fvl-25.uten-fakta': () => 'Det står ikke hvilke forhold ved familien vedtaket bygger på.',
  'fvl-25.uten-hensyn': () => 'Hensynene bak skjønnet er ikke nevnt. De bør stå der.',
  'fvl-25.star-der': (t: Tall) =>
    `${t.fakta} opplysninger, ${linjer(Number(t.linjer))} med paragraf og veiing for ${t.hensyn} barn. Kan familien forstå hvorfor?`,
  'fvl-11a.avgjort': () => 'Søknaden er avgjort.',
  'fvl-11a.svart': () => 'Foreløpig svar er sendt.',
  'fvl-11a.utlopt': () => 'Det er gått mer enn en måned uten vedtak eller foreløpig svar.',
  'fvl-11a.innen-fristen': () => 'Fristen for foreløpig svar er ikke ute.',
}
