import type { Brevvilkar, Vedtaksbrevgrunnlag } from '../../brev/grunnlag.ts'
import { dato } from '../../felles/dato.ts'
import { etBrevgrunnlag } from '../brevgrunnlag.ts'

const AKTIVITET: Brevvilkar = {
  ref: 'vilkar-1',
  type: 'veiledningssamtaler',
  hjemmel: '20a',
  gjelder: null,
  hva: 'Du møter Tuva på kontoret annenhver tirsdag klokken 10. Dere går gjennom stillinger og kurs sammen.',
  fra: dato('2026-12-01'),
  til: dato('2027-02-28'),
  sammenheng: 'Du har sagt at du vil tilbake i butikk. Samtalene skal hjelpe deg dit, så du får egen lønn.',
  rimelig:
    'Samtalene er lagt til tider barnehagen er åpen, og bussen går fra der dere bor. Er du syk, tar vi dem på telefon.',
  barna: [
    { personId: 'b1' as never, ord: 'For Eirik betyr det ingenting for treningen: den er på kvelden.' },
    { personId: 'b2' as never, ord: 'Ingeborg blir hentet i barnehagen som før.' },
  ],
  kvp: { svar: 'ja', ord: 'Du har jobbet fast til i sommer, og da er programmet ikke for deg nå.' },
  varsel: { svar: 'ja', ord: 'Det gjelder bare din del. Mat og klær til barna rører vi ikke.' },
}

/** Under 30 år, med et vilkår om aktivitet og varselet som kan føre til reduksjon, og et vilkår uten varsel for den andre voksne. */
export const vilkarMedVarsel = (): Vedtaksbrevgrunnlag =>
  etBrevgrunnlag({
    vilkar: [
      AKTIVITET,
      {
        ...{ ref: 'vilkar-2', type: 'okonomiske-rettigheter', hjemmel: '20', gjelder: 'Jon' },
        hva: 'Jon søker om dagpenger på nav.no innen fristen. Vi hjelper til med skjemaet.',
        fra: dato('2026-12-01'),
        til: dato('2026-12-31'),
        sammenheng: 'Dagpenger går foran stønaden, og kan være mer enn den.',
        rimelig: 'Det tar en time, og vi kan gjøre det her.',
        barna: [],
        varsel: { svar: 'nei', ord: 'Et brudd skal ikke gå ut over dere.' },
      },
    ],
  })

/** Under 30 år, der grunnene mot vilkår om aktivitet veier tyngst. */
export const underTretti = (): Vedtaksbrevgrunnlag =>
  etBrevgrunnlag({
    malform: 'nn',
    unntak20a: {
      kode: 'helse-eller-sosial-situasjon',
      grunn: 'Du er åleine med ein nyfødd, og treng ro dei første månadene',
    },
  })
