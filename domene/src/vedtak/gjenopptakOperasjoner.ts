import type { SoknadId, VedtakId } from '../felles/id.ts'
import { ok } from '../felles/resultat.ts'
import { erInhabil, erTom, kanIkke, type Omgivelse, type Utfort } from '../sak/omgivelse.ts'
import type { Sak } from '../sak/tilstand.ts'
import { finnSoknad } from '../soknad/tilstand.ts'
import { type Gjenopptatt, gikkUtForSent, kanUtelateVarsel } from './gjenopptak.ts'
import { type Avgjort, erstattetAv } from './kjede.ts'
import type { VedtakKommando } from './kommandoer.ts'
import { erUnderrettetLikevel } from './levering.ts'
import { apentGjenopptak, finnVedtak, forslagSomErstatter, gjenopptaketAv, vedtakFor } from './tilstand.ts'
import { HAR_EN_TID, svarerPaSoknaden, vedtaksslag } from './vedtaksslag.ts'
import { hvorforIkkeRedusere } from './vilkarsbrudd.ts'
import { vurderVilkarsbrudd } from './vilkarsbruddOperasjoner.ts'

type K<T extends VedtakKommando['type']> = Extract<VedtakKommando, { type: T }>

/**
 * Om vedtaket gjelder nå: ingen har erstattet det, og er det svaret på søknaden, er det det siste svaret.
 */
const gjelder = (sak: Sak, v: Avgjort): boolean =>
  !erstattetAv(sak.vedtak, v.vedtakId) &&
  (!svarerPaSoknaden(v) ||
    vedtakFor(sak.vedtak, v.soknadId).findLast(x => x.status === 'fattet' && svarerPaSoknaden(x))
      ?.vedtakId === v.vedtakId)

/** Arbeidet er alt i gang: vedtaket er tatt opp, eller søknaden det er svaret på, er ikke ferdig. */
const erIGang = (sak: Sak, v: Avgjort): boolean =>
  gjenopptaketAv(sak.vedtak, v.vedtakId) !== undefined ||
  (svarerPaSoknaden(v) && finnSoknad(sak.soknader, v.soknadId)?.status !== 'ferdigbehandlet')

/** Om vedtaket kan tas opp igjen nå: det gjelder, og ingen holder på med det. */
export const kanTasOpp = (sak: Sak, v: Avgjort): boolean => gjelder(sak, v) && !erIGang(sak, v)

/**
 * Tar et vedtak opp igjen, uten klage, hva det enn gjelder. Er det svaret på søknaden, åpnes vurderingen. Det gamle vedtaket gjelder til et nytt er
 * fattet: hjelpen stopper aldri av at noen har begynt å se på saken.
 */
function taOppVedtak(sak: Sak, k: K<'taOppVedtak'>, o: Omgivelse): Utfort {
  const v = finnVedtak(sak.vedtak, k.vedtakId)
  if (v?.status !== 'fattet') return kanIkke('vedtak-finnes-ikke')
  if (o.aktor.type !== 'ansatt') return kanIkke('ikke-menneske')
  if (erInhabil(sak, o)) return kanIkke('inhabil')
  if (!gjelder(sak, v)) return kanIkke('vedtak-gjelder-ikke')
  if (erIGang(sak, v)) return kanIkke('allerede-utfort')
  if (erTom(k.gjenopptak.begrunnelse)) return kanIkke('ma-begrunnes')
  if (erUnderrettetLikevel(sak.vedtak, k)) return kanIkke('vedtaket-er-utlevert')
  if (k.gjenopptak.grunn === 'perioden-utlopt' && !HAR_EN_TID.includes(vedtaksslag(v.innhold)))
    return kanIkke('vedtaket-har-ingen-tid')
  if (k.gjenopptak.slag === 'vilkarsbrudd') {
    if (v.slag === 'nodhjelp') return kanIkke('vilkar-finnes-ikke')
    const hvorforIkke = hvorforIkkeRedusere(sak, v, k.gjenopptak.vilkarId, o.naa.dato)
    if (hvorforIkke) return kanIkke(hvorforIkke)
  }
  return ok([
    { type: 'VedtakTattOppIgjen', vedtakId: v.vedtakId, soknadId: v.soknadId, gjenopptak: k.gjenopptak },
  ])
}

/** Det kommandoen gjelder: vedtaket den nevner, eller svaret på søknaden. */
const apnet = (
  sak: Sak,
  k: { readonly soknadId: SoknadId; readonly vedtakId?: VedtakId },
): Gjenopptatt | undefined => {
  const g = k.vedtakId ? gjenopptaketAv(sak.vedtak, k.vedtakId) : apentGjenopptak(sak.vedtak, k.soknadId)
  return g?.soknadId === k.soknadId ? g : undefined
}

/** Arbeidet avbrytes, og det gamle vedtaket gjelder som før. */
function avbrytGjenopptak(sak: Sak, k: K<'avbrytGjenopptak'>, o: Omgivelse): Utfort {
  const g = apnet(sak, k)
  if (!g) return kanIkke('ikke-tatt-opp')
  if (o.aktor.type !== 'ansatt') return kanIkke('ikke-menneske')
  if (erTom(k.grunn)) return kanIkke('ma-begrunnes')
  const forslag = forslagSomErstatter(sak.vedtak, g.vedtakId)
  return ok([
    ...(forslag ? [{ type: 'ForslagTrukket' as const, vedtakId: forslag.vedtakId, grunn: k.grunn }] : []),
    { type: 'GjenopptakAvbrutt', vedtakId: g.vedtakId, soknadId: k.soknadId, grunn: k.grunn },
  ])
}

/** Forhåndsvarselet: hva vi vurderer, og en frist til å svare. Brevet lages av det; et menneske får det ut. */
function varsleOmEndring(sak: Sak, k: K<'varsleOmEndring'>, o: Omgivelse): Utfort {
  const g = apnet(sak, k)
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
  const g = apnet(sak, k)
  if (g?.varsel?.slag !== 'sendt') return kanIkke('ikke-tatt-opp')
  if (o.aktor.type !== 'ansatt') return kanIkke('ikke-menneske')
  if (g.varsel.utlevert) return kanIkke('allerede-utfort')
  if (k.dato > o.naa.dato) return kanIkke('dato-i-fremtiden')
  if (k.dato < g.varsel.dato) return kanIkke('for-varselet')
  return ok([{ ...k, type: 'ForhandsvarselUtlevert', vedtakId: g.vedtakId }])
}

/** Varsel kan bare utelates etter et av unntakene i loven, og med ord. */
function utelatVarsel(sak: Sak, k: K<'utelatVarsel'>, o: Omgivelse): Utfort {
  const g = apnet(sak, k)
  if (!g) return kanIkke('ikke-tatt-opp')
  if (o.aktor.type !== 'ansatt') return kanIkke('ikke-menneske')
  if (g.varsel) return kanIkke('allerede-utfort')
  if (!kanUtelateVarsel(g.gjenopptak)) return kanIkke('varsel-kan-ikke-utelates')
  if (erTom(k.begrunnelse)) return kanIkke('ma-begrunnes')
  return ok([{ ...k, type: 'ForhandsvarselUtelatt', vedtakId: g.vedtakId }])
}

/** Det familien svarte. Et nytt svar erstatter ikke det første i loggen, men er det som gjelder. */
function forSvarPaVarsel(sak: Sak, k: K<'forSvarPaVarsel'>, o: Omgivelse): Utfort {
  const g = apnet(sak, k)
  if (g?.varsel?.slag !== 'sendt') return kanIkke('ikke-tatt-opp')
  if (o.aktor.type !== 'ansatt') return kanIkke('ikke-menneske')
  if (erTom(k.svar)) return kanIkke('tekst-mangler')
  if (k.dato > o.naa.dato) return kanIkke('dato-i-fremtiden')
  if (k.dato < g.varsel.dato) return kanIkke('for-varselet')
  return ok([{ ...k, type: 'ForhandsvarselBesvart', vedtakId: g.vedtakId }])
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
