import { INGENTING } from '../felles/belop.ts'
import { type Maned, manederMellom } from '../felles/dato.ts'
import { holdesUtenforEtter18 } from '../regelverk/sosialtjenesteloven/paragraf-18-stonad-til-livsopphold.ts'
import type { Vedtaksinnhold } from '../vedtak/hendelser.ts'
import { gjelderTidligere } from '../vurdering/holdesUtenfor.ts'
import type { Brevinntekt, Brevlinje, Linjevalg, Vedtaksbrevgrunnlag } from './grunnlag.ts'

type Fornavn = (personId: string | undefined) => string | undefined
type Linjer = Pick<Vedtaksbrevgrunnlag, 'linjer' | 'inntekter' | 'holdtUtenfor'>

/** Linjene i brevet, av det frosne innholdet i vedtaket: hver utgift, hver inntekt som er regnet med, og det loven holder utenfor. */
export const linjerFraVedtak = (i: Vedtaksinnhold, fornavn: Fornavn): Linjer => ({
  linjer: i.linjer.flatMap(l => brevlinje(l, fornavn)),
  inntekter: i.linjer.flatMap(brevinntekt),
  holdtUtenfor: i.linjer.flatMap(l => utenfor(l, i.periode)),
})

type Linje = Vedtaksinnhold['linjer'][number]

function brevlinje({ linjeId, innhold, beslutning: b, paragraf19 }: Linje, fornavn: Fornavn): Brevlinje[] {
  if (innhold.slag !== 'utgift' || b.utfall === 'medregnet') return []
  return [
    {
      ref: linjeId,
      tekst: innhold.tekst,
      gjelder: fornavn(innhold.gjelder) ?? null,
      ...(innhold.gjelder ? { gjelderRef: innhold.gjelder } : {}),
      hyppighet: innhold.hyppighet,
      sokt: innhold.faktisk ?? null,
      besluttet: b.utfall === 'innvilget' ? b.belop : INGENTING,
      utfall: b.utfall,
      hjemmel: b.utfall === 'innvilget' ? b.hjemmel : '18',
      begrunnelse: b.begrunnelse,
      erDetNok: (b.utfall === 'innvilget' && b.erDetNok) || '',
      vurdering19: paragraf19 ?? '',
      opplysninger: [],
      ...(b.utfall === 'innvilget' ? { valg: valgene(b) } : {}),
    },
  ]
}

const valgene = ({
  belopsvurdering,
  reduksjon,
  form,
  mottaker,
  maned,
  depositum,
}: Extract<Linje['beslutning'], { utfall: 'innvilget' }>): Linjevalg => ({
  ...(belopsvurdering ? { belopsvurdering } : {}),
  ...(reduksjon ? { reduksjon } : {}),
  ...(form ? { form } : {}),
  ...(mottaker ? { mottaker } : {}),
  ...(maned ? { maned } : {}),
  ...(depositum ? { depositum } : {}),
})

/** Måneden det som gis én gang, betales i, når alt kommer i den samme. */
export function engangManed(i: Vedtaksinnhold): Maned | null {
  const maneder = i.linjer.flatMap(({ innhold, beslutning: b }) =>
    b.utfall === 'innvilget' && innhold.hyppighet === 'engang' && b.form?.slag !== 'garanti'
      ? [b.maned ?? i.periode.fra]
      : [],
  )
  const [forste = i.periode.fra] = maneder
  return i.engang > 0 && maneder.every(m => m === forste) ? forste : null
}

const brevinntekt = ({ linjeId, innhold, beslutning: b }: Linje): Brevinntekt[] =>
  b.utfall === 'medregnet' && b.belop > 0
    ? [{ ref: linjeId, tekst: innhold.tekst, hyppighet: innhold.hyppighet, belop: b.belop }]
    : []

/** Det loven holder utenfor i noen av månedene, er ikke regnet med i noen (`holdesUtenforILinjen`). */
function utenfor(
  { linjeId, innhold }: Linje,
  { fra, til }: Vedtaksinnhold['periode'],
): Linjer['holdtUtenfor'][number][] {
  if (innhold.slag !== 'inntekt') return []
  const { inntektstype, tekst } = innhold
  if (inntektstype === 'barns-arbeidsinntekt') return [{ ref: linjeId, slag: inntektstype, tekst }]
  const regel = { inntektstype, gjelderBarn: false, gjelderTidligere: gjelderTidligere(innhold) }
  return manederMellom(fra, til).some(m => holdesUtenforEtter18({ ...regel, maned: m }).utfall === 'oppfylt')
    ? [{ ref: linjeId, slag: 'barnetrygd', tekst }]
    : []
}

/** Vilkårene i brevet. Et vilkår for en annen enn den brevet går til, står med navnet. */
export const vilkarFraVedtak = (
  i: Vedtaksinnhold,
  mottaker: string | undefined,
  fornavn: Fornavn,
): Pick<Vedtaksbrevgrunnlag, 'vilkar' | 'unntak20a'> => ({
  ...(i.vilkar
    ? {
        vilkar: i.vilkar.map(({ vilkarId, gjelder, ...v }) => ({
          ...v,
          ref: vilkarId,
          gjelder: gjelder === mottaker ? null : (fornavn(gjelder) ?? ''),
        })),
      }
    : {}),
  ...(i.unntak20a ? { unntak20a: i.unntak20a } : {}),
})

/** Vedtaket det erstatter, med navn der bruddet har id-er. */
export const erstattetFraVedtak = (
  i: Pick<Vedtaksinnhold, 'erstatter'>,
  mottaker: string | undefined,
  fornavn: Fornavn,
): Pick<Vedtaksbrevgrunnlag, 'erstatter'> => {
  if (!i.erstatter) return {}
  const { brudd, ...resten } = i.erstatter
  if (!brudd) return { erstatter: resten }
  const { vilkarId, gjelder, ...vilkar } = brudd.vilkar
  return {
    erstatter: {
      ...resten,
      brudd: {
        ...brudd,
        vilkar: { ...vilkar, ref: vilkarId, gjelder: gjelder === mottaker ? null : (fornavn(gjelder) ?? '') },
        barna: brudd.barna.map(b => ({ ref: b.personId, navn: fornavn(b.personId) ?? '', ord: b.ord })),
      },
    },
  }
}
