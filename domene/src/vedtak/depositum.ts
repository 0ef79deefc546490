import { type Belop, erGyldigBelop, INGENTING } from '../felles/belop.ts'
import { manedFor } from '../felles/dato.ts'
import { barnIHusstanden } from '../husstand/tilstand.ts'
import { erTom, kanIkke, type Omgivelse, type Utfort } from '../sak/omgivelse.ts'
import type { Sak } from '../sak/tilstand.ts'
import { manglerIDepositumet, manglerIFormen } from '../stonadsform/krav.ts'
import type { Linjebeslutning } from '../vurdering/hendelser.ts'
import type { AnnetVedtak } from './annet.ts'
import type { Vedtaksinnhold } from './hendelser.ts'

export type Depositumsvedtak = Extract<AnnetVedtak, { slag: 'depositum' }>

/**
 * Det som må være skrevet før et depositum kan foreslås: formen med vilkårene sine (§ 21), hva det dekker og hva som skjer siden, hvem som
 * får pengene (§ 22), og hva boligen betyr for hvert barn (§ 42). Om det skal gis, og hvor mye, er menneskets.
 */
export function kanIkkeGiDepositum(sak: Sak, d: Depositumsvedtak, o: Omgivelse): Utfort | undefined {
  if (!erGyldigBelop(d.belop) || d.belop === 0) return kanIkke('ugyldig-belop')
  const mangler = manglerIFormen(beslutningen(d, ''), o.naa.dato) ?? manglerIDepositumet(d.form, d.vilkar)
  if (mangler) return kanIkke(mangler)
  const barna = barnIHusstanden(sak.husstand)
  if (d.barna.some(b => !barna.some(x => x.personId === b.personId))) return kanIkke('barn-finnes-ikke')
  const uten = barna.find(x => !d.barna.some(b => b.personId === x.personId && !erTom(b.ord)))
  return uten ? kanIkke('barn-ikke-vurdert', { gjelder: uten.personId }) : undefined
}

/** Vedtaket som en linje, så betalingsplanen blir til på samme måte som ellers. En garanti er et løfte, og betales ikke ut. */
export function depositumsinnhold(d: Depositumsvedtak, begrunnelse: string, o: Omgivelse): Vedtaksinnhold {
  const maned = manedFor(o.naa.dato)
  const engang: Belop = d.form.slag === 'garanti' ? INGENTING : d.belop
  return {
    periode: { fra: maned, til: maned },
    utfall: 'innvilget',
    begrunnelse,
    linjer: [
      {
        linjeId: 'depositum',
        innhold: {
          slag: 'utgift',
          post: 'depositum',
          tekst: 'Depositum',
          hyppighet: 'engang',
          kilde: 'ansatt',
        },
        // Begrunnelsen står i vedtaket, én gang.
        beslutning: beslutningen(d, ''),
      },
    ],
    barn: [],
    perManed: INGENTING,
    engang,
    annet: d,
  }
}

const beslutningen = (
  { belop, hjemmel, form, mottaker, vilkar }: Depositumsvedtak,
  begrunnelse: string,
): Extract<Linjebeslutning, { utfall: 'innvilget' }> => ({
  utfall: 'innvilget',
  belop,
  hjemmel,
  begrunnelse,
  form,
  depositum: vilkar,
  ...(mottaker ? { mottaker } : {}),
})
