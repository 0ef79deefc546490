import type { Belop } from '@handlingsrom/domene/felles/belop'
import { lagFormat } from '../../format.ts'
import { flertall } from '../flertall.ts'

const f = flertall('nb')
type Tall = Readonly<Record<string, string | number>>
const linjer = (n: number) => f(n, { en: '1 linje', flere: `${n} linjer` })
const kr = (ore: unknown) => lagFormat('nb').kroner(Number(ore) as Belop)
const har = (faktisk: unknown) =>
  faktisk === undefined ? 'men ingen vet hva de har' : `men de har ${kr(faktisk)}`

/** Det kontrollene av § 19, formen og beløpet til barn med søsken sier om linjene. */
export const linjekoder = {
  'V4.ingenting-avslatt': () => 'Ingenting er avslått. Du kan likevel vurdere § 19.',
  'V4.overskudd': () => 'Inntekten er større enn utgiftene som dekkes. Er § 19 vurdert?',
  'V4.avslag-uten-linje': () => 'Utfallet er avslag, men ingen linje er avslått og vurdert etter § 19.',
  'V4.overskudd-ikke-vurdert': () =>
    'Inntekten er større enn utgiftene, og alt er avslått. Skriv vurderingen av § 19 på utgiften den gjelder.',
  'V4.under-for-deltid': (t: Tall) =>
    `«${t.tekst}» er satt under utgangspunktet for et barn som er her en del av tiden. Er behovet her dekket, eller er noe avslått?`,
  'V4.delvis-uten-linje': () => 'Utfallet er delvis innvilget, men ingen linje er avslått. Er § 19 vurdert?',
  'V4.ikke-vurdert': (t: Tall) => `«${t.tekst}» er avslått uten at § 19 er vurdert.`,
  'V4.tatt-bort': (t: Tall) =>
    `Livsopphold til ${t.navn} er tatt bort. Har de søkt om det, er det et avslag: ta linjen inn igjen, avslå den, og vurder § 19.`,
  'V4.tatt-bort-ikke-sokt': (t: Tall) =>
    `Livsopphold til ${t.navn} er tatt bort fordi de ikke har søkt om det. Stemmer det?`,
  'V4.tatt-bort-feilfort': (t: Tall) =>
    `Livsopphold til ${t.navn} er tatt bort fordi linjen var ført ved en feil, eller dekkes av en annen linje. Stemmer det?`,
  'V4.vurdert': (t: Tall) => `§ 19 er vurdert for «${t.tekst}». Holder vurderingen?`,
  'V4.delvis-ikke-vurdert': (t: Tall) =>
    `«${t.tekst}» er bare delvis dekket, og § 19 er ikke vurdert for resten.`,
  'form.ingenting-dekket': () => 'Ingen utgift dekkes.',
  'form.ikke-valgt': (t: Tall) => `Formen er ikke valgt for «${t.tekst}». Bestem linjen på nytt.`,
  'form.valgt': (t: Tall) => `${linjer(Number(t.linjer))} dekkes, og formen er valgt for hver.`,
  'stordrift.redusert': (t: Tall) =>
    `«${t.tekst}» er satt lavere for et barn med søsken. Gjelder grunnen akkurat dette barnet?`,
  'stordrift.mange-barn': (t: Tall) =>
    `Det er ${t.antall} barn. Les en gang til: er hvert barn vurdert for seg, uten at antallet har trukket noe ned?`,
  'stordrift.ikke-flere-barn': () => 'Det er ikke flere barn i husstanden.',
  'stordrift.ingen-reduksjon': (t: Tall) =>
    `Ingen av de ${t.antall} barna har fått mindre enn utgangspunktet.`,
  'V5.ingen-linjer': () => 'Det er ingen linjer å bestemme.',
  'V5.ubesluttet': (t: Tall) =>
    `${linjer(Number(t.antall))} av ${t.linjer} er ikke bestemt. De blir ikke med i vedtaket.`,
  'V5.alle-bestemt': (t: Tall) => `Alle ${t.linjer} linjer er bestemt. Følger de av vurderingene?`,
  'V5.inntekt-avviker': (t: Tall) =>
    `«${t.tekst}»: det regnes med ${kr(t.regnet)}, ${har(t.faktisk)}. Holder grunnen?`,
  'V5.inntekt-uten-grunn': (t: Tall) =>
    `«${t.tekst}»: det regnes med ${kr(t.regnet)}, ${har(t.faktisk)}, og det står ikke hvorfor.`,
}
