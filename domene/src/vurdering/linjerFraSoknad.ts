import type { Belop } from '../felles/belop.ts'
import type { LinjeId, PersonId, SoknadId } from '../felles/id.ts'
import type { Soknadsopplysninger } from '../soknad/opplysninger.ts'
import type { Linjeinnhold, Utgiftspost } from './hendelser.ts'
import type { Linje } from './tilstand.ts'

/** Nasjonale utgiftskoder vi kjenner. En ukjent kode blir `annet` med søknadens egen tittel; den mistes aldri. */
const POST: Readonly<Record<string, Utgiftspost>> = {
  husleie: 'husleie',
  boliglanAvdrag: 'boliglan',
  boliglanRenter: 'boliglan',
  barnehage: 'barnehage',
  sfo: 'sfo',
  strom: 'strom',
  kommunalAvgift: 'kommunale-avgifter',
  oppvarming: 'oppvarming',
  barnFritidsaktiviteter: 'fritid',
  barnTannregulering: 'tannbehandling',
  barnebidrag: 'barnebidrag',
}

const medBelop = (b: Belop | undefined) => (b === undefined ? {} : { faktisk: b })

/** Inntekter og utgifter slik de står i søknaden. Rader søkeren har rettet bort (`overstyrtAvBruker`) regnes ikke som faktiske. */
export function linjerFraSoknad(soknadId: SoknadId, o: Soknadsopplysninger): readonly Linje[] {
  const { inntekter, utbetalinger, utgifter } = o.okonomi
  const innhold: [string, Linjeinnhold][] = [
    ...inntekter
      .filter(r => !r.overstyrtAvBruker)
      .map((r): [string, Linjeinnhold] => [
        r.nokkel,
        {
          slag: 'inntekt',
          inntektstype: r.inntektstype,
          tekst: r.tittel,
          ...medBelop(r.netto ?? r.brutto),
          hyppighet: 'manedlig',
          kilde: 'soknad',
        },
      ]),
    ...utbetalinger
      .filter(r => !r.overstyrtAvBruker)
      .map((r): [string, Linjeinnhold] => [
        r.nokkel,
        {
          slag: 'inntekt',
          inntektstype: r.inntektstype,
          tekst: r.tittel,
          ...medBelop(r.netto ?? r.belop ?? r.brutto),
          ...(r.utbetalingsdato ? { dato: r.utbetalingsdato } : {}),
          hyppighet: r.type === 'navytelse' ? 'manedlig' : 'engang',
          kilde: 'soknad',
        },
      ]),
    ...utgifter
      .filter(r => !r.overstyrtAvBruker)
      .map((r): [string, Linjeinnhold] => [
        r.nokkel,
        {
          slag: 'utgift',
          post: Object.hasOwn(POST, r.type) ? (POST[r.type] ?? 'annet') : 'annet',
          tekst: r.tittel,
          ...medBelop(r.belop),
          hyppighet: 'manedlig',
          kilde: 'soknad',
        },
      ]),
  ]
  return innhold.map(([nokkel, i]) => ({
    linjeId: `${soknadId}/${nokkel}` as LinjeId,
    innhold: i,
    versjon: 1,
  }))
}

export const livsoppholdId = (personId: PersonId): LinjeId => `livsopphold/${personId}` as LinjeId
