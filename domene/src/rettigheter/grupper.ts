import { type Trespraak, tre } from '../felles/spraak.ts'
import type { Rettighet, Rettighetsgruppe } from './typer.ts'

const KOMMUNEBREVET = 'Kommunebrevet 2023 (Arbeids- og velferdsdirektoratet)'

/** Tilleggene for dem de gjelder for. Bare det loven og kildene sier; der de tier, finnes det ikke noe tillegg. */
export const GRUPPETILLEGG: Readonly<
  Record<Rettighetsgruppe, { readonly navn: Trespraak; readonly setninger: readonly Rettighet[] }>
> = {
  barnefamilie: {
    navn: tre('Dere som har barn', 'De som har barn', 'You who have children'),
    setninger: [
      {
        tekst: tre(
          'Vi spør om hvert barn, om bolig, venner og fritid, fordi vi skal vite hva hvert barn trenger.',
          'Vi spør om kvart barn, om bustad, vener og fritid, fordi vi skal vite kva kvart barn treng.',
          'We ask about each child, about housing, friends and leisure, because we must know what each child needs.',
        ),
        hjemmel: [],
        kilde: KOMMUNEBREVET,
      },
      {
        tekst: tre(
          'Barnas behov skal ivaretas særlig.',
          'Det skal takast særleg vare på behova til barna.',
          'The needs of children must be given special attention.',
        ),
        hjemmel: ['sosialtjenesteloven § 1'],
        kilde: KOMMUNEBREVET,
      },
    ],
  },
  ungdom: {
    navn: tre('Du som er ung', 'Du som er ung', 'You who are young'),
    setninger: [
      {
        tekst: tre(
          'Er du over 15 år og part i en sak, skal du selv få varsel og vedtak, og du kan be om innsyn.',
          'Er du over 15 år og part i ei sak, skal du sjølv få varsel og vedtak, og du kan be om innsyn.',
          'If you are over 15 and a party in a case, you must get notice and the decision yourself, and you can ask for access.',
        ),
        hjemmel: ['forvaltningsloven § 16', 'forvaltningsloven § 18', 'forvaltningsloven § 27'],
      },
      {
        tekst: tre(
          'Er du under 30 år og får stønad til livsopphold, skal det stilles vilkår om aktivitet, om ikke tungtveiende grunner taler mot det.',
          'Er du under 30 år og får stønad til livsopphald, skal det stillast vilkår om aktivitet, om ikkje tungtvegande grunnar talar mot det.',
          'If you are under 30 and get support to live on, conditions about activity must be set, unless weighty reasons speak against it.',
        ),
        hjemmel: ['sosialtjenesteloven § 20 a'],
      },
    ],
  },
  tolk: {
    navn: tre('Du som trenger tolk', 'Du som treng tolk', 'You who need an interpreter'),
    setninger: [
      {
        tekst: tre(
          'Si fra hvilket språk du trenger. Det er vi som har plikt til å bruke tolk når det trengs.',
          'Sei frå kva språk du treng. Det er vi som har plikt til å bruke tolk når det trengst.',
          'Tell us which language you need. It is our duty to use an interpreter when it is needed.',
        ),
        hjemmel: ['tolkeloven § 6'],
        kilde: KOMMUNEBREVET,
      },
    ],
  },
  'uten-bolig': {
    navn: tre(
      'Du som ikke har et sted å bo',
      'Du som ikkje har ein stad å bu',
      'You who have nowhere to live',
    ),
    setninger: [
      {
        tekst: tre(
          'Har du ikke noe sted å sove og klarer ikke å ordne det selv, skal vi finne et midlertidig sted.',
          'Har du ikkje nokon stad å sove og greier ikkje å ordne det sjølv, skal vi finne ein mellombels stad.',
          'If you have nowhere to sleep and cannot arrange it yourself, we must find a temporary place.',
        ),
        hjemmel: ['sosialtjenesteloven § 27'],
      },
      {
        tekst: tre(
          'Er det vanskelig å skaffe en bolig, kan du ha rett til hjelp som er tilpasset deg. Du får et vedtak om det.',
          'Er det vanskeleg å skaffe ein bustad, kan du ha rett til hjelp som er tilpassa deg. Du får eit vedtak om det.',
          'If it is difficult to get a home, you may have a right to help adapted to you. You get a decision about it.',
        ),
        hjemmel: ['sosialtjenesteloven § 15', 'boligsosialloven §§ 6–7'],
      },
    ],
  },
  'uten-opphold': {
    navn: tre(
      'Du som ikke har lovlig opphold',
      'Du som ikkje har lovleg opphald',
      'You who do not have legal residence',
    ),
    setninger: [
      {
        tekst: tre(
          'Du kan få råd og veiledning, og hjelp i en akutt situasjon i en kort periode.',
          'Du kan få råd og rettleiing, og hjelp i ein akutt situasjon i ein kort periode.',
          'You can get advice and guidance, and help in an emergency for a short period.',
        ),
        hjemmel: ['sosialtjenesteloven § 2', 'forskrift 2011-12-16-1251 § 4'],
      },
    ],
  },
}
