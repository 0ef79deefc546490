import type { ForhandsvarselGrunnlag } from '../brev/gjenopptak.ts'
import type { Vedtaksbrevgrunnlag } from '../brev/grunnlag.ts'
import { dato } from '../felles/dato.ts'
import { avslagNynorsk, etBrevgrunnlag, KONTOR } from './brevgrunnlag.ts'

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
