import { ERSTATNINGSAVSLAG } from './avslag/erstatningen.ts'
import { ETTERSPURTAVSLAG } from './avslag/etterspurt.ts'
import { LESEAVSLAG } from './avslag/lesingen.ts'
import { LINJEAVSLAG } from './avslag/linjen.ts'
import { OPPHOLDSAVSLAG } from './avslag/oppholdet.ts'
import type { Avslagsregel } from './avslag/regel.ts'
import { SAMTALEAVSLAG } from './avslag/samtalen.ts'
import { SAMTYKKEAVSLAG } from './avslag/samtykket.ts'
import { UTBETALINGSAVSLAG } from './avslag/utbetalingen.ts'
import { VEDTAKSAVSLAG } from './avslag/vedtaket.ts'
import { VILKARSAVSLAG } from './avslag/vilkaret.ts'

/**
 * Grunnene til at noe ikke kan gjøres, i den rekkefølgen en saksbehandler møter dem. Hver har en setning som sier hva hun
 * kan gjøre, en hjemmel der loven er grunnen, og hva slags svar det er: `konflikt` (noen andre var der), `sperret`
 * (noe må på plass først) eller `ugyldig` (opplysningen kan ikke brukes slik).
 */
export const AVSLAG = {
  'sak-finnes-ikke': {
    slag: 'ugyldig',
    setning: 'Saken finnes ikke. Gå tilbake til listen og velg den på nytt.',
  },
  'soknad-finnes-ikke': {
    slag: 'ugyldig',
    setning: 'Søknaden finnes ikke i denne saken. Last siden på nytt.',
  },
  'person-finnes-ikke': {
    slag: 'ugyldig',
    setning: 'Personen er ikke i denne saken. Legg personen til først.',
  },
  'barn-finnes-ikke': { slag: 'ugyldig', setning: 'Barnet er ikke i denne saken. Legg barnet til først.' },
  'linje-finnes-ikke': { slag: 'ugyldig', setning: 'Linjen finnes ikke lenger. Last siden på nytt.' },
  'vedtak-finnes-ikke': {
    slag: 'ugyldig',
    setning: 'Vedtaket finnes ikke i denne saken. Last siden på nytt.',
  },
  'notat-finnes-ikke': { slag: 'ugyldig', setning: 'Notatet finnes ikke i denne saken. Last siden på nytt.' },
  'finnes-allerede': {
    slag: 'ugyldig',
    setning: 'Dette er allerede registrert. Last siden på nytt for å se det.',
  },
  ...SAMTALEAVSLAG,
  ...SAMTYKKEAVSLAG,
  ...OPPHOLDSAVSLAG,
  ...VEDTAKSAVSLAG,
  ...ERSTATNINGSAVSLAG,
  ...VILKARSAVSLAG,
  ...LESEAVSLAG,
  ...UTBETALINGSAVSLAG,
  ...ETTERSPURTAVSLAG,
  'tekst-mangler': { slag: 'ugyldig', setning: 'Teksten er tom. Skriv noen ord før du lagrer.' },
  'dato-i-fremtiden': {
    slag: 'ugyldig',
    setning: 'Datoen er etter i dag. Velg i dag eller en tidligere dato.',
  },
  'dato-for-tidlig': { slag: 'ugyldig', setning: 'Datoen må være etter i dag. Velg en senere dato.' },
  'ugyldig-periode': {
    slag: 'ugyldig',
    setning:
      'Siste måned er før den første, eller perioden er lengre enn tolv måneder. Velg månedene på nytt.',
  },
  'ugyldig-belop': {
    slag: 'ugyldig',
    setning: 'Beløpet må være null eller mer, og høyst en milliard kroner. Skriv beløpet i kroner.',
  },
  'feil-slag-linje': {
    slag: 'ugyldig',
    setning:
      'En inntekt kan ikke innvilges, og en utgift kan ikke regnes med som inntekt. Last siden på nytt og bestem linjen igjen.',
  },
  'holdes-utenfor': {
    slag: 'sperret',
    setning: 'Denne inntekten holdes utenfor etter loven. Regn den med som 0 kroner, eller rett typen.',
    hjemmel: 'sosialtjenesteloven § 18 tredje ledd',
  },
  'dokument-finnes-ikke': {
    slag: 'ugyldig',
    setning: 'Dokumentet er ikke blant dem familien har sendt inn. Velg et annet, eller la feltet stå tomt.',
  },
  'ugyldig-deltid': {
    slag: 'ugyldig',
    setning:
      'Barnet kan ikke være her flere dager enn perioden har. Skriv for eksempel 5 av 14 dager, og høyst 366 dager.',
  },
  'uavklart-inntekt': {
    slag: 'sperret',
    setning:
      'Vi vet ikke hva denne utbetalingen er. Finn ut hva den gjelder, og rett typen før du regner den med.',
    hjemmel: 'sosialtjenesteloven § 18 tredje ledd',
  },
  'er-det-nok-mangler': {
    slag: 'sperret',
    setning: 'Beløpet er likt normen eller satsen. Svar på om det er nok for denne personen.',
    hjemmel: 'sosialtjenesteloven § 18',
  },
  ...LINJEAVSLAG,
  'endret-av-andre': {
    slag: 'konflikt',
    setning: 'Noen andre har endret dette etter at du åpnet det. Se begge utgavene og velg hva som skal stå.',
  },
  'soknad-er-ferdig': {
    slag: 'sperret',
    setning: 'Søknaden er ferdig behandlet. Nye opplysninger kan føres i journalen eller i en ny søknad.',
  },
  'ikke-tatt-til-behandling': {
    slag: 'sperret',
    setning: 'Søknaden er ikke tatt til behandling ennå. Ta den til behandling først.',
  },
  'allerede-tatt': {
    slag: 'ugyldig',
    setning: 'Søknaden er allerede tatt til behandling. Last siden på nytt for å se hvor den står.',
  },
  'alle-barna-ubesvart': {
    slag: 'sperret',
    setning:
      'Spørsmålet «Er dette alle barna?» er ikke besvart for denne søknaden, og en tom barneliste beviser ingenting. Spør familien, og skriv svaret.',
    hjemmel: 'forvaltningsloven § 17',
  },
  'barn-ikke-kartlagt': {
    slag: 'sperret',
    setning:
      'Et barn er ikke spurt om noe tema, og det står ingen grunn til det. Kartlegg ett tema, eller skriv hvorfor ikke.',
    hjemmel: 'forvaltningsloven § 17',
  },
  'barn-ikke-vurdert': {
    slag: 'sperret',
    setning: 'Et barn mangler egen vurdering. Skriv hva vedtaket betyr for akkurat dette barnet.',
    hjemmel: 'sosialtjenesteloven §§ 4, 18 og 19',
  },
  'paragraf-19-ikke-vurdert': {
    slag: 'sperret',
    setning: 'Noe er avslått uten at § 19 er vurdert. Skriv vurderingen av § 19 der det er avslått.',
    hjemmel: 'sosialtjenesteloven § 19',
  },
  'ikke-menneske': {
    slag: 'sperret',
    setning: 'Et vedtak må ha et navngitt menneske bak begrunnelsen. Logg inn som deg selv, og skriv den.',
    hjemmel: 'forvaltningsloven § 25',
  },
  'linje-ikke-besluttet': {
    slag: 'sperret',
    setning:
      'Ingen utgift er bestemt ennå. Sett et beløp på minst én linje, eller avslå den, før du foreslår vedtak.',
  },
  'periode-mangler': { slag: 'sperret', setning: 'Velg hvilke måneder stønaden gjelder først.' },
  'forslag-finnes': {
    slag: 'sperret',
    setning: 'Det ligger allerede et forslag til vedtak. Trekk det tilbake før du foreslår på nytt.',
  },
  'ikke-foreslatt': {
    slag: 'sperret',
    setning: 'Vedtaket venter ikke på godkjenning. Last siden på nytt for å se hva som har skjedd.',
  },
  'forslag-utdatert': {
    slag: 'konflikt',
    setning:
      'Vurderingen er endret eller skrives om etter at vedtaket ble foreslått. Forslaget må sendes på nytt før det kan godkjennes.',
  },
  'egen-godkjenning': {
    slag: 'sperret',
    setning:
      'Du kan ikke godkjenne et vedtak du selv har foreslått eller arbeidet med. En kollega må lese det.',
    hjemmel: 'forvaltningsloven § 6 og kommunens regel om andreleser',
  },
  inhabil: {
    slag: 'sperret',
    setning: 'Den som har meldt seg inhabil i saken, kan ikke gjøre dette. En kollega må ta det.',
    hjemmel: 'forvaltningsloven § 6',
  },
  'forelder-vernet': {
    slag: 'sperret',
    setning:
      'Noen i saken er vernet, eller har fortalt om vold eller utrygghet. Da kommer ordene til en forelder som ikke får brevet, aldri i brevet. Velg at ordene bare står i saken.',
    hjemmel: 'forvaltningsloven §§ 13 og 19, sosialtjenesteloven § 44',
  },
  'ma-begrunnes': { slag: 'ugyldig', setning: 'Skriv hvorfor, med egne ord.' },
  'allerede-utfort': {
    slag: 'ugyldig',
    setning: 'Dette er allerede gjort. Last siden på nytt for å se det.',
  },
  'egen-etterkontroll': {
    slag: 'sperret',
    setning: 'Den som innvilget nødhjelpen, kan ikke etterkontrollere den. En kollega må lese den.',
  },
} as const satisfies Record<string, Avslagsregel>

export type Avslagskode = keyof typeof AVSLAG

export type Avslag = {
  readonly kode: Avslagskode
  /** Hvem eller hva det gjelder, når det er ett bestemt barn eller én bestemt linje. */
  readonly gjelder?: string
  /** Ved konflikt: det som står nå, slik at ingen av utgavene går tapt. */
  readonly gjeldende?: unknown
}
