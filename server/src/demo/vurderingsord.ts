import { type Belop, kroner } from '@handlingsrom/domene/felles/belop'
import type { LinjeId } from '@handlingsrom/domene/felles/id'
import { normFor } from '@handlingsrom/domene/regelverk/satser/norm'
import { vurderingslinjer } from '@handlingsrom/domene/sak/tilstand'
import type { SakKommando } from '@handlingsrom/domene/sak/utfor'
import type {
  Linjebeslutning,
  Linjeinnhold,
  Linjekilde,
  Utgiftspost,
} from '@handlingsrom/domene/vurdering/hendelser'
import { finnVurdering, type Linje } from '@handlingsrom/domene/vurdering/tilstand'
import { kategoriFor } from '@handlingsrom/domene/vurdering/utgangspunkt'
import type { Handling, Scene } from './scene.ts'

/** Ordene for vurderingen: linjer, beløp og barnets avsnitt. Manuset sier beløpet; ingenting regnes ut for saksbehandleren. */

type NyLinje = {
  readonly post: Utgiftspost
  readonly kroner?: number
  readonly for?: string
  readonly engang?: true
  readonly kilde?: Linjekilde
}

/** Ordene om beløpet, og formen når den er en annen enn bidrag. */
type Linjevalg = Partial<
  Pick<
    Extract<Linjebeslutning, { utfall: 'innvilget' }>,
    'belopsvurdering' | 'reduksjon' | 'form' | 'mottaker' | 'maned'
  >
>

/** En utgift som kom frem i samtalen eller i et dokument. */
export const leggTilUtgift =
  (nokkel: string, tekst: string, l: NyLinje): Handling =>
  s => [
    {
      type: 'settLinje',
      soknadId: s.soknad(nokkel),
      linjeId: s.nyId() as LinjeId,
      linje: {
        slag: 'utgift',
        post: l.post,
        tekst,
        ...(l.for ? { gjelder: s.person(l.for) } : {}),
        ...(l.kroner === undefined ? {} : { faktisk: kroner(l.kroner) }),
        hyppighet: l.engang ? 'engang' : 'manedlig',
        kilde: l.kilde ?? 'samtale',
        dato: s.idag,
      },
      settVersjon: 0,
    },
  ]

/** Utbetalingen eller regningen i søknaden kommer hver måned, sa familien. Søknaden sier bare at den er betalt én gang. */
export const hverManed =
  (nokkel: string, tekst: string): Handling =>
  s => {
    const { linjeId, innhold, versjon } = medTekst(s, nokkel, tekst)
    const linje: Linjeinnhold = { ...innhold, hyppighet: 'manedlig', kilde: 'samtale' }
    return [{ type: 'settLinje', soknadId: s.soknad(nokkel), linjeId, linje, settVersjon: versjon }]
  }

/** Historien går lenger tilbake enn normen kontoret har ført inn. */
const NAERMESTE_NORM =
  'Kommunen hadde ikke ført inn noen norm for måneden. Beløpet er sett i lys av den neste.'

/** Livsopphold på normen, og svaret på om det er nok for akkurat denne personen. */
export const paaNormen =
  (nokkel: string, fornavn: string, erDetNok: string): Handling =>
  s => {
    const linje = livsopphold(s, nokkel, fornavn)
    const { belop, kjent } = norm(s, nokkel, linje)
    const ord = innvilget(belop, kjent ? '' : erDetNok, '18', kjent ? erDetNok : '')
    return [beslutt(s, nokkel, linje, kjent ? ord : { ...ord, belopsvurdering: NAERMESTE_NORM })]
  }

/** Livsopphold over eller under normen, med grunnen. */
export const livsoppholdPaa =
  (nokkel: string, fornavn: string, belop: number, begrunnelse: string, valg: Linjevalg): Handling =>
  s => [
    beslutt(s, nokkel, livsopphold(s, nokkel, fornavn), {
      ...innvilget(kroner(belop), begrunnelse, '18'),
      ...valg,
    }),
  ]

/** Barnet er her noen av dagene. Det sies på linjen før beløpet bestemmes. */
export const dagerHer =
  (nokkel: string, fornavn: string, dagerHer: number, avDager: number): Handling =>
  s => {
    const { linjeId, innhold, versjon } = livsopphold(s, nokkel, fornavn)
    const linje: Linjeinnhold = { ...innhold, deltid: { dagerHer, avDager } }
    return [{ type: 'settLinje', soknadId: s.soknad(nokkel), linjeId, linje, settVersjon: versjon }]
  }

/** Innvilger linjen som begynner slik. */
export const innvilg =
  (
    nokkel: string,
    tekst: string,
    belop: number,
    begrunnelse: string,
    hjemmel: '18' | '19' = '18',
    valg: Linjevalg = {},
  ): Handling =>
  s => [
    beslutt(s, nokkel, medTekst(s, nokkel, tekst), {
      ...innvilget(kroner(belop), begrunnelse, hjemmel),
      ...valg,
    }),
  ]

/** Avslår linjen, og skriver vurderingen etter § 19. */
export const avsla =
  (nokkel: string, tekst: string, begrunnelse: string, etter19: string): Handling =>
  s => {
    const linje = medTekst(s, nokkel, tekst)
    return [
      beslutt(s, nokkel, linje, { utfall: 'avslatt', begrunnelse }),
      {
        type: 'vurderParagraf19',
        soknadId: s.soknad(nokkel),
        linjeId: linje.linjeId,
        vurdering: etter19,
        // Avslaget er den forrige endringen; en livsoppholdslinje blir også satt av det.
        settVersjon: Math.max(linje.versjon, 1) + 1,
      },
    ]
  }

/** Vurderingen etter § 19 for en linje som er dekket helt eller delvis. */
export const etter19 =
  (nokkel: string, tekst: string, vurdering: string): Handling =>
  s => {
    const { linjeId, versjon } = medTekst(s, nokkel, tekst)
    return [
      { type: 'vurderParagraf19', soknadId: s.soknad(nokkel), linjeId, vurdering, settVersjon: versjon },
    ]
  }

export const regnMed =
  (nokkel: string, tekst: string, belop: number, begrunnelse = ''): Handling =>
  s => [
    beslutt(s, nokkel, medTekst(s, nokkel, tekst), {
      utfall: 'medregnet',
      belop: kroner(belop),
      begrunnelse,
    }),
  ]

/** De har ikke søkt om det. */
export const fjernLivsopphold =
  (nokkel: string, fornavn: string, grunn: string): Handling =>
  s => {
    const { linjeId, versjon: settVersjon } = livsopphold(s, nokkel, fornavn)
    const soknadId = s.soknad(nokkel)
    return [{ type: 'fjernLinje', soknadId, linjeId, grunn, fordi: 'ikke-sokt', settVersjon }]
  }

/** Barnets avsnitt i vedtaket. */
export const vurder =
  (nokkel: string, fornavn: string, vurdere: string, vekte: string, vise: string): Handling =>
  s => {
    const [soknadId, personId] = [s.soknad(nokkel), s.person(fornavn)]
    const forrige = finnVurdering(s.sak.vurderinger, soknadId).barn.find(b => b.personId === personId)
    return [
      { type: 'vurderBarn', soknadId, personId, vurdere, vekte, vise, settVersjon: forrige?.versjon ?? 0 },
    ]
  }

function innvilget(
  belop: Belop,
  begrunnelse: string,
  hjemmel: '18' | '19',
  erDetNok?: string,
): Extract<Linjebeslutning, { utfall: 'innvilget' }> {
  return {
    utfall: 'innvilget',
    belop,
    hjemmel,
    begrunnelse,
    form: { slag: 'bidrag' },
    ...(erDetNok ? { erDetNok } : {}),
  }
}

const beslutt = (s: Scene, nokkel: string, linje: Linje, beslutning: Linjebeslutning): SakKommando => ({
  type: 'besluttLinje',
  soknadId: s.soknad(nokkel),
  linjeId: linje.linjeId,
  beslutning,
  settVersjon: linje.versjon,
})

function medTekst(s: Scene, nokkel: string, tekst: string): Linje {
  const treff = vurderingslinjer(s.sak, s.soknad(nokkel)).filter(l => l.innhold.tekst.startsWith(tekst))
  if (treff.length !== 1 || !treff[0])
    throw new Error(`Fant ${treff.length} linjer som begynner med «${tekst}»`)
  return treff[0]
}

function livsopphold(s: Scene, nokkel: string, fornavn: string): Linje {
  const personId = s.person(fornavn)
  const linje = vurderingslinjer(s.sak, s.soknad(nokkel)).find(
    l => l.innhold.slag === 'utgift' && l.innhold.post === 'livsopphold' && l.innhold.gjelder === personId,
  )
  if (!linje) throw new Error(`${fornavn} har ingen livsoppholdslinje`)
  return linje
}

/** Beløpet i kommunens norm. Går historien lenger tilbake enn normen, er den første utgaven det nærmeste kontoret har. */
function norm(s: Scene, nokkel: string, linje: Linje): { readonly belop: Belop; readonly kjent: boolean } {
  const maned = finnVurdering(s.sak.vurderinger, s.soknad(nokkel)).periode?.fra
  const kategori =
    maned && linje.innhold.gjelder
      ? kategoriFor(s.sak, s.soknad(nokkel), linje.innhold.gjelder, maned, s)
      : undefined
  const gjeldende = maned ? normFor(s.policy.normer, maned) : undefined
  const belop = kategori ? (gjeldende ?? s.policy.normer[0])?.satser[kategori] : undefined
  if (belop === undefined) throw new Error(`Ingen norm for ${linje.innhold.tekst}`)
  return { belop, kjent: gjeldende !== undefined }
}
