import type { Belop } from '../felles/belop.ts'
import type { LinjeId, PersonId, SoknadId } from '../felles/id.ts'
import type { SoknadHendelse } from '../soknad/hendelser.ts'
import type { Soknadsopplysninger } from '../soknad/opplysninger.ts'
import { type Linjeinnhold, UTGIFTSPOSTER, type Utgiftspost } from './hendelser.ts'
import { linjetekst } from './linjetekst.ts'
import { type Linje, tomVurdering, type Vurdering } from './tilstand.ts'

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

/** Skjemaet på papir bruker våre egne poster. Livsopphold er aldri en post søkeren oppgir. */
const postFor = (kode: string): Utgiftspost =>
  Object.hasOwn(POST, kode)
    ? (POST[kode] ?? 'annet')
    : (UTGIFTSPOSTER.find(p => p === kode && p !== 'livsopphold') ?? 'annet')

const medBelop = (b: Belop | undefined) => (b === undefined ? {} : { faktisk: b })

/**
 * Inntekter og utgifter slik de står i søknaden. Rader søkeren har rettet bort (`overstyrtAvBruker`) regnes ikke som faktiske. En
 * inntekt er søkerens egen; en utgift er husstandens. Bare det søkeren har oppgitt per måned, blir en månedlig linje: en utbetaling
 * og «siste regning» er beløp som ble betalt én gang (kontrakten a.1), og et menneske avgjør om de kommer igjen.
 */
export function linjerFraSoknad(
  soknadId: SoknadId,
  o: Soknadsopplysninger,
  soker?: PersonId,
): readonly Linje[] {
  const { inntekter, utbetalinger, utgifter } = o.okonomi
  const hennes = soker === undefined ? {} : { gjelder: soker }
  const innhold: [string, Linjeinnhold][] = [
    ...inntekter
      .filter(r => !r.overstyrtAvBruker)
      .map((r): [string, Linjeinnhold] => [
        r.nokkel,
        {
          slag: 'inntekt',
          inntektstype: r.inntektstype,
          tekst: linjetekst(r.tittel),
          ...hennes,
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
          tekst: linjetekst(r.tittel),
          ...hennes,
          ...medBelop(r.netto ?? r.belop ?? r.brutto),
          ...(r.utbetalingsdato ? { dato: r.utbetalingsdato } : {}),
          hyppighet: 'engang',
          kilde: 'soknad',
        },
      ]),
    ...utgifter
      .filter(r => !r.overstyrtAvBruker)
      .map((r): [string, Linjeinnhold] => [
        r.nokkel,
        {
          slag: 'utgift',
          post: postFor(r.type),
          tekst: linjetekst(r.tittel),
          ...medBelop(r.belop),
          hyppighet: r.hentetFra === 'oversikt' ? 'manedlig' : 'engang',
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

/** Vurderingen slik den er når søknaden kommer: linjene familien selv har skrevet, og ingenting bestemt. */
export const vurderingFraSoknad = (
  e: Extract<SoknadHendelse, { type: 'SoknadMottatt' }>,
  nr: number,
): Vurdering => ({
  ...tomVurdering(e.soknadId),
  linjer: linjerFraSoknad(e.soknadId, e.opplysninger, e.personer.find(p => p.nokkel === 'soker')?.personId),
  nr,
})
