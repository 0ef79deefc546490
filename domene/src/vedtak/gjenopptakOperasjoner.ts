import { ok } from '../felles/resultat.ts'
import { kanOmgjores } from '../regelverk/forvaltningsloven/paragraf-35-omgjoring-uten-klage.ts'
import type { Avslagskode } from '../sak/avslag.ts'
import { erInhabil, erTom, kanIkke, type Omgivelse, type Utfort } from '../sak/omgivelse.ts'
import type { Sak } from '../sak/tilstand.ts'
import { finnSoknad } from '../soknad/tilstand.ts'
import {
  type Gjenopptatt,
  gikkUtForSent,
  kanUtelateVarsel,
  manglerVarsel,
  sikkertTilSkade,
} from './gjenopptak.ts'
import type { Vedtaksinnhold } from './hendelser.ts'
import type { VedtakKommando } from './kommandoer.ts'
import { apentForslag, apentGjenopptak, type FattetVedtak, finnVedtak, vedtakFor } from './tilstand.ts'
import { hvorforIkkeRedusere } from './vilkarsbrudd.ts'
import { bruddetI, vurderVilkarsbrudd } from './vilkarsbruddOperasjoner.ts'

type K<T extends VedtakKommando['type']> = Extract<VedtakKommando, { type: T }>

/** Vedtaket om stønad som gjelder i søknaden nå: det siste som er fattet. */
const gjeldende = (sak: Sak, soknadId: Gjenopptatt['soknadId']): FattetVedtak | undefined =>
  vedtakFor(sak.vedtak, soknadId).findLast(
    (v): v is FattetVedtak => v.status === 'fattet' && v.slag === 'ordinaert' && !v.innhold.annet,
  )

/**
 * Tar et vedtak opp igjen, uten klage. Vurderingen åpnes, og det gamle vedtaket gjelder til et nytt er fattet: pengene stopper aldri av
 * at noen har begynt å se på saken.
 */
function taOppVedtak(sak: Sak, k: K<'taOppVedtak'>, o: Omgivelse): Utfort {
  const v = finnVedtak(sak.vedtak, k.vedtakId)
  if (v?.status !== 'fattet') return kanIkke('vedtak-finnes-ikke')
  if (o.aktor.type !== 'ansatt') return kanIkke('ikke-menneske')
  if (erInhabil(sak, o)) return kanIkke('inhabil')
  const gjelder = gjeldende(sak, v.soknadId)
  if (gjelder?.vedtakId !== v.vedtakId) return kanIkke('vedtak-gjelder-ikke')
  if (finnSoknad(sak.soknader, v.soknadId)?.status !== 'ferdigbehandlet') return kanIkke('allerede-utfort')
  if (erTom(k.gjenopptak.begrunnelse)) return kanIkke('ma-begrunnes')
  if (k.gjenopptak.grunn === 'ikke-underrettet' && gjelder.utlevert) return kanIkke('vedtaket-er-utlevert')
  if (k.gjenopptak.slag === 'vilkarsbrudd') {
    const hvorforIkke = hvorforIkkeRedusere(sak, gjelder, k.gjenopptak.vilkarId, o.naa.dato)
    if (hvorforIkke) return kanIkke(hvorforIkke)
  }
  return ok([
    { type: 'VedtakTattOppIgjen', vedtakId: v.vedtakId, soknadId: v.soknadId, gjenopptak: k.gjenopptak },
  ])
}

/** Arbeidet avbrytes, og det gamle vedtaket gjelder som før. */
function avbrytGjenopptak(sak: Sak, k: K<'avbrytGjenopptak'>, o: Omgivelse): Utfort {
  const g = apentGjenopptak(sak.vedtak, k.soknadId)
  if (!g) return kanIkke('ikke-tatt-opp')
  if (o.aktor.type !== 'ansatt') return kanIkke('ikke-menneske')
  if (erTom(k.grunn)) return kanIkke('ma-begrunnes')
  const forslag = apentForslag(sak.vedtak, k.soknadId)
  return ok([
    ...(forslag ? [{ type: 'ForslagTrukket' as const, vedtakId: forslag.vedtakId, grunn: k.grunn }] : []),
    { type: 'GjenopptakAvbrutt', vedtakId: g.vedtakId, soknadId: k.soknadId, grunn: k.grunn },
  ])
}

/** Forhåndsvarselet: hva vi vurderer, og en frist til å svare. Brevet lages av det; et menneske får det ut. */
function varsleOmEndring(sak: Sak, k: K<'varsleOmEndring'>, o: Omgivelse): Utfort {
  const g = apentGjenopptak(sak.vedtak, k.soknadId)
  if (!g) return kanIkke('ikke-tatt-opp')
  if (o.aktor.type !== 'ansatt') return kanIkke('ikke-menneske')
  if (g.varsel && !gikkUtForSent(g.varsel)) return kanIkke('allerede-utfort')
  if (erTom(k.hva)) return kanIkke('tekst-mangler')
  if (k.frist <= o.naa.dato) return kanIkke('dato-for-tidlig')
  return ok([
    {
      type: 'ForhandsvarselSendt',
      vedtakId: g.vedtakId,
      soknadId: k.soknadId,
      hva: k.hva,
      frist: k.frist,
      dato: o.naa.dato,
    },
  ])
}

/** Fristen løper ikke for den som ikke har fått brevet: et menneske sier når det gikk ut. */
function merkVarselUtlevert(sak: Sak, k: K<'merkVarselUtlevert'>, o: Omgivelse): Utfort {
  const g = apentGjenopptak(sak.vedtak, k.soknadId)
  if (g?.varsel?.slag !== 'sendt') return kanIkke('ikke-tatt-opp')
  if (o.aktor.type !== 'ansatt') return kanIkke('ikke-menneske')
  if (g.varsel.utlevert) return kanIkke('allerede-utfort')
  if (k.dato > o.naa.dato) return kanIkke('dato-i-fremtiden')
  if (k.dato < g.varsel.dato) return kanIkke('for-varselet')
  return ok([{ ...k, type: 'ForhandsvarselUtlevert', vedtakId: g.vedtakId }])
}

/** Varsel kan bare utelates etter et av unntakene i loven, og med ord. */
function utelatVarsel(sak: Sak, k: K<'utelatVarsel'>, o: Omgivelse): Utfort {
  const g = apentGjenopptak(sak.vedtak, k.soknadId)
  if (!g) return kanIkke('ikke-tatt-opp')
  if (o.aktor.type !== 'ansatt') return kanIkke('ikke-menneske')
  if (g.varsel) return kanIkke('allerede-utfort')
  if (!kanUtelateVarsel(g.gjenopptak)) return kanIkke('varsel-kan-ikke-utelates')
  if (erTom(k.begrunnelse)) return kanIkke('ma-begrunnes')
  return ok([{ ...k, type: 'ForhandsvarselUtelatt', vedtakId: g.vedtakId }])
}

/** Det familien svarte. Et nytt svar erstatter ikke det første i loggen, men er det som gjelder. */
function forSvarPaVarsel(sak: Sak, k: K<'forSvarPaVarsel'>, o: Omgivelse): Utfort {
  const g = apentGjenopptak(sak.vedtak, k.soknadId)
  if (g?.varsel?.slag !== 'sendt') return kanIkke('ikke-tatt-opp')
  if (o.aktor.type !== 'ansatt') return kanIkke('ikke-menneske')
  if (erTom(k.svar)) return kanIkke('tekst-mangler')
  if (k.dato > o.naa.dato) return kanIkke('dato-i-fremtiden')
  if (k.dato < g.varsel.dato) return kanIkke('for-varselet')
  return ok([{ ...k, type: 'ForhandsvarselBesvart', vedtakId: g.vedtakId }])
}

/** Det nye vedtaket, med hva det erstatter, når søknaden er tatt opp igjen; ellers innholdet slik det er. */
export function medErstatning(
  sak: Sak,
  soknadId: Gjenopptatt['soknadId'],
  innhold: Vedtaksinnhold,
  o: Omgivelse,
): Vedtaksinnhold | Avslagskode {
  const g = apentGjenopptak(sak.vedtak, soknadId)
  const forrige = g && finnVedtak(sak.vedtak, g.vedtakId)
  if (!g || forrige?.status !== 'fattet' || forrige.slag !== 'ordinaert') return innhold
  const mangler = manglerVarsel(g, o.naa.dato)
  if (mangler) return mangler
  const { gjenopptak, varsel, svar } = g
  if (kanOmgjores(omgjoringen(gjenopptak, forrige.innhold, innhold)).utfall === 'ikke-oppfylt')
    return 'omgjoring-til-skade'
  return {
    ...innhold,
    erstatter: {
      vedtakId: forrige.vedtakId,
      dato: forrige.dato,
      gjenopptak,
      ...(varsel ? { varsel: utenBrev(varsel) } : {}),
      ...(svar ? { svar } : {}),
      ...bruddetI(sak, soknadId),
    },
  }
}

/**
 * § 35 slik grunnen viser til den. At familien ikke har fått vedtaket, sier den som tar det opp; at det er ugyldig eller at femte ledd åpner for
 * endringen, står med ordene hennes. Om en endring ingen tall avslører, er til skade, må et menneske svare på.
 */
const omgjoringen = (g: Gjenopptatt['gjenopptak'], forrige: Vedtaksinnhold, ny: Vedtaksinnhold) => ({
  tilSkade: sikkertTilSkade(forrige, ny) ? true : undefined,
  underretningKommetFram: g.grunn !== 'ikke-underrettet',
  ...(g.grunn === 'ugyldig' ? { ugyldigFordi: g.begrunnelse } : {}),
  ...(g.slag === 'omgjoring' ? {} : { annetGrunnlag: g.begrunnelse }),
})

function utenBrev(v: NonNullable<Gjenopptatt['varsel']>) {
  if (v.slag === 'utelatt') return v
  const { brev: _, ...resten } = v
  return resten
}

export const GJENOPPTAKSOPERASJONER = {
  avbrytGjenopptak,
  forSvarPaVarsel,
  merkVarselUtlevert,
  taOppVedtak,
  utelatVarsel,
  varsleOmEndring,
  vurderVilkarsbrudd,
} as const
