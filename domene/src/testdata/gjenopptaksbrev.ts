import type { Erstattet, ForhandsvarselGrunnlag } from '../brev/gjenopptak.ts'
import type { Vedtaksbrevgrunnlag } from '../brev/grunnlag.ts'
import { ore } from '../felles/belop.ts'
import { dato } from '../felles/dato.ts'
import type { VilkarId } from '../felles/id.ts'
import { avslagNynorsk, etBrevgrunnlag, KONTOR, nodhjelp } from './brevgrunnlag.ts'

/** Omgjort til gunst: et beløp var glemt. */
export const omgjort = (): Vedtaksbrevgrunnlag =>
  etBrevgrunnlag({
    erstatter: {
      dato: dato('2026-11-12'),
      gjenopptak: {
        slag: 'omgjoring',
        grunn: 'ikke-til-skade',
        begrunnelse: 'Vi hadde glemt treningsavgiften til Eirik.',
      },
    },
  })

/** Et nytt vedtak fordi noe er endret, etter at familien har svart på varselet. */
export const endretNynorsk = (): Vedtaksbrevgrunnlag => ({
  ...avslagNynorsk(),
  erstatter: {
    dato: dato('2026-11-02'),
    gjenopptak: {
      slag: 'endring',
      grunn: 'endrede-forhold',
      begrunnelse: 'Du har fått løn frå 15. november.',
    },
    svar: { tekst: 'Løna kjem fyrst i desember.', dato: dato('2026-11-10') },
  },
})

export const etForhandsvarsel = (malform: 'nb' | 'nn' = 'nb'): ForhandsvarselGrunnlag => ({
  malform,
  mottaker: { navn: 'Rannveig Haugdal', adresse: ['Bjørkeveien 4', '0000 Granvåg'] },
  kontor: KONTOR,
  saksreferanse: '2026-0418',
  dato: dato('2026-11-20'),
  saksbehandler: 'Tuva Brekkhus',
  vedtaksdato: dato('2026-11-02'),
  hva:
    malform === 'nb'
      ? 'Vi vurderer å sette ned beløpet fra januar, fordi du får lønn.'
      : 'Vi vurderer å setje ned beløpet frå januar, fordi du får løn.',
  hvorfor:
    malform === 'nb'
      ? 'Du fortalte 18. november at du har fått en stilling fra 1. januar.'
      : 'Du fortalde 18. november at du har fått ei stilling frå 1. januar.',
  frist: dato('2026-12-07'),
})

type Ord = {
  readonly hva: string
  readonly hendte: string
  readonly svar: string
  readonly svaret: string
} & {
  readonly forholdsmessig: string
  readonly barnet: readonly string[]
}
const ORD: Record<'nb' | 'nn', Ord> = {
  nb: {
    hva: 'Du møter Tuva Brekkhus på kontoret annenhver tirsdag klokka 10',
    hendte: 'Du kom ikke 3. og 17. november, og vi fikk ikke tak i deg på telefon.',
    svar: 'Jeg hadde feber den 3. Den 17. orket jeg ikke.',
    svaret: 'Vi legger til grunn at du var syk 3. november. Derfor gjelder dette bare den andre gangen.',
    forholdsmessig:
      'Vi dekker 400 kroner mindre i måneden av det du trenger til deg selv. Det er det minste vi mener kan ha en virkning.',
    barnet: [
      'Eirik skal ha mat, vintersko og trening som før. Det vi dekker til ham, er ikke rørt.',
      'Áile får vinterklærne. Det er varmt hjemme, og husleien er dekket.',
      'Teo har barnehageplassen sin. Regningen er dekket.',
    ],
  },
  nn: {
    hva: 'Du møter Tuva Brekkhus på kontoret annakvar tysdag klokka 10',
    hendte: 'Du kom ikkje 3. og 17. november, og vi fekk ikkje tak i deg på telefon.',
    svar: 'Eg hadde feber den 3. Den 17. orka eg ikkje.',
    svaret: 'Vi legg til grunn at du var sjuk 3. november. Difor gjeld dette berre den andre gongen.',
    forholdsmessig:
      'Vi dekkjer 400 kroner mindre i månaden av det du treng til deg sjølv. Det er det minste vi meiner kan ha ein verknad.',
    barnet: [
      'Eirik skal ha mat, vintersko og trening som før. Det vi dekkjer til han, er ikkje rørt.',
      'Áile får vinterkleda. Det er varmt heime, og husleiga er dekt.',
      'Teo har barnehageplassen sin. Rekninga er dekt.',
    ],
  },
}

/** Satt ned fordi et vilkår ikke er oppfylt, etter varsel og svar. */
export function redusert(malform: 'nb' | 'nn' = 'nb'): Vedtaksbrevgrunnlag {
  const o = ORD[malform]
  const g = etBrevgrunnlag({ malform })
  return {
    ...g,
    erstatter: {
      dato: dato('2026-11-02'),
      gjenopptak: {
        slag: 'vilkarsbrudd',
        grunn: 'vilkarsbrudd',
        vilkarId: 'v1' as VilkarId,
        begrunnelse: o.hendte,
      },
      svar: { tekst: o.svar, dato: dato('2026-11-20') },
      brudd: {
        vilkar: {
          ref: 'v1',
          type: 'veiledningssamtaler',
          hjemmel: '20',
          gjelder: null,
          hva: o.hva,
          fra: dato('2026-11-01'),
          til: dato('2027-01-31'),
        },
        sett: dato('2026-11-18'),
        for: { perManed: ore(g.perManed + 40_000), engang: g.engang },
        forholdsmessig: o.forholdsmessig,
        svaret: o.svaret,
        barna: g.barn.map(({ ref, navn }, i) => ({ ref, navn, ord: o.barnet[i] ?? '' })),
      },
    },
  }
}

export const varselOmReduksjon = (malform: 'nb' | 'nn' = 'nb'): ForhandsvarselGrunnlag => ({
  ...etForhandsvarsel(malform),
  hva:
    malform === 'nb'
      ? 'Vi vurderer å dekke 400 kroner mindre i måneden til deg, fra desember.'
      : 'Vi vurderer å dekkje 400 kroner mindre i månaden til deg, frå desember.',
  hvorfor: ORD[malform].hendte,
  vilkar: { hva: ORD[malform].hva, hjemmel: '20' },
})

/** Søknaden ble avvist, og er nå behandlet. */
export const avvisningOmgjort = (malform: 'nb' | 'nn' = 'nb'): Vedtaksbrevgrunnlag =>
  etBrevgrunnlag({
    malform,
    erstatter: {
      dato: dato('2026-11-12'),
      slag: 'avvisning',
      gjenopptak: {
        slag: 'omgjoring',
        grunn: 'ugyldig',
        begrunnelse:
          malform === 'nb'
            ? 'Vi trodde du oppholdt deg i en annen kommune. Du bor her, og har gjort det siden august.'
            : 'Vi trudde du heldt til i ein annan kommune. Du bur her, og har gjort det sidan august.',
      },
    },
  })

/** Søknaden ble avvist, og det nye svaret er også et nei. Da er ingenting endret til fordel for noen. */
export const avvisningBleAvslag = (): Vedtaksbrevgrunnlag => ({
  ...avslagNynorsk(),
  erstatter: {
    dato: dato('2026-11-02'),
    slag: 'avvisning',
    gjenopptak: {
      slag: 'omgjoring',
      grunn: 'ikke-til-skade',
      begrunnelse: 'Søknaden skulle vore behandla då han kom.',
    },
  },
})

/** Vi sa nei til nødhjelp, og gir den likevel den samme dagen. */
export const nodhjelpOmgjort = (): Vedtaksbrevgrunnlag => ({
  ...nodhjelp(),
  erstatter: {
    dato: dato('2026-11-22'),
    slag: 'avslag-akutt',
    gjenopptak: {
      slag: 'omgjoring',
      grunn: 'ikke-til-skade',
      begrunnelse: 'Vi trodde lønnen din kom i dag. Den kommer først på torsdag.',
    },
  },
})

/** Familien får et nytt midlertidig sted, eller et slutter. Som `Erstattet`, til hvilket som helst brev. */
export const botilbudEndret: Erstattet = {
  dato: dato('2026-11-12'),
  slag: 'midlertidig-botilbud',
  gjenopptak: {
    slag: 'endring',
    grunn: 'endrede-forhold',
    begrunnelse: 'Pensjonatet stenger 1. desember.',
  },
  svar: { tekst: 'Da må det være nær skolen.', dato: dato('2026-11-18') },
}
