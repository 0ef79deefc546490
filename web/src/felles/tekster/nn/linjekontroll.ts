import type { Belop } from '@handlingsrom/domene/felles/belop'
import { lagFormat } from '../../format.ts'
import { flertall } from '../flertall.ts'
import type { linjekoder as nb } from '../nb/linjekontroll.ts'

const f = flertall('nn')
const linjer = (n: number) => f(n, { en: '1 linje', flere: `${n} linjer` })
const kr = (ore: unknown) => lagFormat('nn').kroner(Number(ore) as Belop)
const har = (faktisk: unknown) =>
  faktisk === undefined ? 'men ingen veit kva dei har' : `men dei har ${kr(faktisk)}`

export const linjekoder: typeof nb = {
  'V4.ingenting-avslatt': () => 'Ingenting er avslått. Du kan likevel vurdere § 19.',
  'V4.overskudd': () => 'Inntekta er større enn utgiftene som blir dekte. Er § 19 vurdert?',
  'V4.avslag-uten-linje': () => 'Utfallet er avslag, men inga linje er avslått og vurdert etter § 19.',
  'V4.overskudd-ikke-vurdert': () =>
    'Inntekta er større enn utgiftene, og alt er avslått. Skriv vurderinga av § 19 på utgifta ho gjeld.',
  'V4.under-for-deltid': t =>
    `«${t.tekst}» er sett under utgangspunktet for eit barn som er her ein del av tida. Er behovet her dekt, eller er noko avslått?`,
  'V4.delvis-uten-linje': () => 'Utfallet er delvis innvilga, men inga linje er avslått. Er § 19 vurdert?',
  'V4.ikke-vurdert': t => `«${t.tekst}» er avslått utan at § 19 er vurdert.`,
  'V4.tatt-bort': t =>
    `Livsopphald til ${t.navn} er teke bort. Har dei søkt om det, er det eit avslag: ta linja inn att, avslå ho, og vurder § 19.`,
  'V4.tatt-bort-ikke-sokt': t =>
    `Livsopphald til ${t.navn} er teke bort fordi dei ikkje har søkt om det. Stemmer det?`,
  'V4.tatt-bort-feilfort': t =>
    `Livsopphald til ${t.navn} er teke bort fordi linja var ført ved ein feil, eller blir dekt av ei anna linje. Stemmer det?`,
  'V4.vurdert': t => `§ 19 er vurdert for «${t.tekst}». Held vurderinga?`,
  'V4.delvis-ikke-vurdert': t => `«${t.tekst}» er berre delvis dekt, og § 19 er ikkje vurdert for resten.`,
  'form.ingenting-dekket': () => 'Inga utgift blir dekt.',
  'form.ikke-valgt': t => `Forma er ikkje vald for «${t.tekst}». Avgjer linja på nytt.`,
  'form.valgt': t => `${linjer(Number(t.linjer))} blir dekt, og forma er vald for kvar.`,
  'stordrift.redusert': t =>
    `«${t.tekst}» er sett lågare for eit barn med sysken. Gjeld grunnen akkurat dette barnet?`,
  'stordrift.mange-barn': t =>
    `Det er ${t.antall} barn. Les ein gong til: er kvart barn vurdert for seg, utan at talet har trekt noko ned?`,
  'stordrift.ikke-flere-barn': () => 'Det er ikkje fleire barn i husstanden.',
  'stordrift.ingen-reduksjon': t => `Ingen av dei ${t.antall} barna har fått mindre enn utgangspunktet.`,
  'V5.ingen-linjer': () => 'Det er ingen linjer å avgjere.',
  'V5.ubesluttet': t =>
    `${linjer(Number(t.antall))} av ${t.linjer} er ikkje avgjorde. Dei blir ikkje med i vedtaket.`,
  'V5.alle-bestemt': t => `Alle ${t.linjer} linjer er avgjorde. Følgjer dei av vurderingane?`,
  'V5.inntekt-avviker': t =>
    `«${t.tekst}»: det blir rekna med ${kr(t.regnet)}, ${har(t.faktisk)}. Held grunnen?`,
  'V5.inntekt-uten-grunn': t =>
    `«${t.tekst}»: det blir rekna med ${kr(t.regnet)}, ${har(t.faktisk)}, og det står ikkje kvifor.`,
}
