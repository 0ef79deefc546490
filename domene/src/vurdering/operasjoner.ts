import { erGyldigBelop } from '../felles/belop.ts'
import { type Maned, manederMellom } from '../felles/dato.ts'
import type { LinjeId, PersonId, SoknadId } from '../felles/id.ts'
import { ok } from '../felles/resultat.ts'
import { erTom, kanIkke, type Omgivelse, type Utfort } from '../sak/omgivelse.ts'
import { personerISaken, type Sak, vurderingslinjer } from '../sak/tilstand.ts'
import { finnSoknad } from '../soknad/tilstand.ts'
import type { Linjebeslutning, Linjeinnhold, Utgangspunkt } from './hendelser.ts'
import { holdesUtenforILinjen } from './holdesUtenfor.ts'
import { finnVurdering, type Linje } from './tilstand.ts'
import { utgangspunktFor } from './utgangspunkt.ts'

export type VurderingKommando =
  | {
      readonly type: 'settPeriode'
      readonly soknadId: SoknadId
      readonly fra: Maned
      readonly til: Maned
      readonly settVersjon: number
    }
  | {
      readonly type: 'velgUtgangspunkt'
      readonly soknadId: SoknadId
      readonly utgangspunkt: Utgangspunkt
      readonly settVersjon: number
    }
  | {
      readonly type: 'settLinje'
      readonly soknadId: SoknadId
      readonly linjeId: LinjeId
      readonly linje: Linjeinnhold
      readonly settVersjon: number
    }
  | {
      readonly type: 'fjernLinje'
      readonly soknadId: SoknadId
      readonly linjeId: LinjeId
      readonly grunn: string
      readonly settVersjon: number
    }
  | {
      readonly type: 'besluttLinje'
      readonly soknadId: SoknadId
      readonly linjeId: LinjeId
      readonly beslutning: Linjebeslutning
      readonly settVersjon: number
    }
  | {
      readonly type: 'vurderParagraf19'
      readonly soknadId: SoknadId
      readonly linjeId: LinjeId
      readonly vurdering: string
      readonly settVersjon: number
    }
  | {
      readonly type: 'vurderBarn'
      readonly soknadId: SoknadId
      readonly personId: PersonId
      readonly vurdere: string
      readonly vekte: string
      readonly vise: string
      readonly settVersjon: number
    }

type K<T extends VurderingKommando['type']> = Extract<VurderingKommando, { type: T }>

/** Sperren som gjelder hele vurderingen: søknaden finnes og er ikke ferdig. */
function sperret(sak: Sak, soknadId: SoknadId): Utfort | undefined {
  const s = finnSoknad(sak.soknader, soknadId)
  if (!s) return kanIkke('soknad-finnes-ikke')
  if (s.status === 'ferdigbehandlet' || s.status === 'behandles-ikke') return kanIkke('soknad-er-ferdig')
  return undefined
}

export function settPeriode(sak: Sak, k: K<'settPeriode'>): Utfort {
  const nei = sperret(sak, k.soknadId)
  if (nei) return nei
  const { periode, periodeversjon } = finnVurdering(sak.vurderinger, k.soknadId)
  if (periodeversjon !== k.settVersjon)
    return kanIkke('endret-av-andre', { gjeldende: { ...periode, versjon: periodeversjon } })
  const antall = manederMellom(k.fra, k.til).length
  if (antall < 1 || antall > 12) return kanIkke('ugyldig-periode')
  return ok([{ type: 'PeriodeSatt', soknadId: k.soknadId, fra: k.fra, til: k.til }])
}

export function velgUtgangspunkt(sak: Sak, k: K<'velgUtgangspunkt'>): Utfort {
  const nei = sperret(sak, k.soknadId)
  if (nei) return nei
  const { utgangspunkt, utgangspunktversjon } = finnVurdering(sak.vurderinger, k.soknadId)
  if (utgangspunktversjon !== k.settVersjon)
    return kanIkke('endret-av-andre', { gjeldende: { utgangspunkt, versjon: utgangspunktversjon } })
  return ok([{ type: 'UtgangspunktValgt', soknadId: k.soknadId, utgangspunkt: k.utgangspunkt }])
}

/** Legger til eller retter en linje. Rettes den, må beløpet bestemmes på nytt. */
export function settLinje(sak: Sak, k: K<'settLinje'>): Utfort {
  const nei = sperret(sak, k.soknadId)
  if (nei) return nei
  const linje = finnLinje(sak, k.soknadId, k.linjeId)
  if ((linje?.versjon ?? 0) !== k.settVersjon)
    return kanIkke('endret-av-andre', { gjelder: k.linjeId, gjeldende: linje })
  if (erTom(k.linje.tekst)) return kanIkke('tekst-mangler')
  if (k.linje.faktisk !== undefined && !erGyldigBelop(k.linje.faktisk)) return kanIkke('ugyldig-belop')
  if (k.linje.gjelder && !personerISaken(sak).includes(k.linje.gjelder)) return kanIkke('person-finnes-ikke')
  return ok([{ type: 'LinjeSatt', soknadId: k.soknadId, linjeId: k.linjeId, linje: k.linje }])
}

export function fjernLinje(sak: Sak, k: K<'fjernLinje'>): Utfort {
  const nei = sperret(sak, k.soknadId)
  if (nei) return nei
  // Også en linje en annen har fjernet: da skal grunnen hun skrev, vises ved siden av den nye.
  const linje =
    finnLinje(sak, k.soknadId, k.linjeId) ??
    finnVurdering(sak.vurderinger, k.soknadId).linjer.find(l => l.linjeId === k.linjeId)
  if (!linje) return kanIkke('linje-finnes-ikke')
  if (linje.versjon !== k.settVersjon)
    return kanIkke('endret-av-andre', { gjelder: k.linjeId, gjeldende: linje })
  if (linje.fjernet !== undefined) return kanIkke('linje-finnes-ikke')
  if (erTom(k.grunn)) return kanIkke('ma-begrunnes')
  const fjernet = { soknadId: k.soknadId, linjeId: k.linjeId, grunn: k.grunn }
  return ok([...registrertLinje(k.soknadId, linje), { ...fjernet, type: 'LinjeFjernet' }])
}

/**
 * Et menneske bestemmer én linje. Beløpet starter tomt og settes aldri i bunt. Er beløpet likt normen eller satsen, må
 * «er det nok for akkurat denne personen?» besvares (S-101, S-104).
 */
export function besluttLinje(sak: Sak, k: K<'besluttLinje'>, o: Omgivelse): Utfort {
  const nei = sperret(sak, k.soknadId)
  if (nei) return nei
  if (o.aktor.type !== 'ansatt') return kanIkke('ikke-menneske')
  const linje = finnLinje(sak, k.soknadId, k.linjeId)
  if (!linje) return kanIkke('linje-finnes-ikke')
  if (linje.versjon !== k.settVersjon)
    return kanIkke('endret-av-andre', { gjelder: k.linjeId, gjeldende: linje })
  const feil =
    linje.innhold.slag === 'inntekt' ? kanMedregnes(sak, k, linje, o) : kanInnvilges(sak, k, linje, o)
  if (feil) return feil
  const { settVersjon: _, ...resten } = k
  return ok([...registrertLinje(k.soknadId, linje), { ...resten, type: 'LinjeBesluttet' }])
}

function kanMedregnes(sak: Sak, k: K<'besluttLinje'>, linje: Linje, o: Omgivelse): Utfort | undefined {
  if (k.beslutning.utfall !== 'medregnet' || linje.innhold.slag !== 'inntekt')
    return kanIkke('feil-slag-linje')
  if (!erGyldigBelop(k.beslutning.belop)) return kanIkke('ugyldig-belop')
  const periode = finnVurdering(sak.vurderinger, k.soknadId).periode
  if (!periode) return kanIkke('periode-mangler')
  if (k.beslutning.belop > 0 && holdesUtenforILinjen(linje, periode.fra, o.personer)) {
    return kanIkke('holdes-utenfor', { gjelder: k.linjeId })
  }
  if (linje.innhold.inntektstype === 'nav-ukjent') return kanIkke('uavklart-inntekt', { gjelder: k.linjeId })
  return undefined
}

function kanInnvilges(sak: Sak, k: K<'besluttLinje'>, linje: Linje, o: Omgivelse): Utfort | undefined {
  const b = k.beslutning
  if (b.utfall === 'medregnet') return kanIkke('feil-slag-linje')
  if (b.utfall === 'avslatt') return erTom(b.begrunnelse) ? kanIkke('ma-begrunnes') : undefined
  if (!erGyldigBelop(b.belop)) return kanIkke('ugyldig-belop')
  const v = finnVurdering(sak.vurderinger, k.soknadId)
  const maneder = v.periode ? manederMellom(v.periode.fra, v.periode.til) : []
  if (maneder.some(m => utgangspunktFor(v, linje, m, o, sak) === b.belop)) {
    return erTom(b.erDetNok ?? '') ? kanIkke('er-det-nok-mangler', { gjelder: k.linjeId }) : undefined
  }
  return erTom(b.begrunnelse) ? kanIkke('ma-begrunnes') : undefined
}

export function vurderParagraf19(sak: Sak, k: K<'vurderParagraf19'>, o: Omgivelse): Utfort {
  const nei = sperret(sak, k.soknadId)
  if (nei) return nei
  if (o.aktor.type !== 'ansatt') return kanIkke('ikke-menneske')
  const linje = finnLinje(sak, k.soknadId, k.linjeId)
  if (!linje) return kanIkke('linje-finnes-ikke')
  if (linje.versjon !== k.settVersjon)
    return kanIkke('endret-av-andre', { gjelder: k.linjeId, gjeldende: linje })
  if (erTom(k.vurdering)) return kanIkke('tekst-mangler')
  const { settVersjon: _, ...resten } = k
  return ok([...registrertLinje(k.soknadId, linje), { ...resten, type: 'Paragraf19Vurdert' }])
}

/** Vurdere – vekte – vise, for ett barn. Tekstene blir barnets avsnitt i brevet. */
export function vurderBarn(sak: Sak, k: K<'vurderBarn'>, o: Omgivelse): Utfort {
  const nei = sperret(sak, k.soknadId)
  if (nei) return nei
  if (o.aktor.type !== 'ansatt') return kanIkke('ikke-menneske')
  if (!sak.husstand.barn.some(b => b.personId === k.personId)) return kanIkke('barn-finnes-ikke')
  const forrige = finnVurdering(sak.vurderinger, k.soknadId).barn.find(b => b.personId === k.personId)
  if ((forrige?.versjon ?? 0) !== k.settVersjon) {
    return kanIkke('endret-av-andre', { gjelder: k.personId, gjeldende: forrige })
  }
  if (erTom(k.vurdere) && erTom(k.vekte) && erTom(k.vise)) return kanIkke('tekst-mangler')
  const { settVersjon: _, ...resten } = k
  return ok([{ ...resten, type: 'BarnVurdert' }])
}

const finnLinje = (sak: Sak, soknadId: SoknadId, id: LinjeId): Linje | undefined =>
  vurderingslinjer(sak, soknadId).find(l => l.linjeId === id)

/** En livsoppholdslinje blir til første gang noen gjør noe med den. */
function registrertLinje(soknadId: SoknadId, l: Linje) {
  return l.versjon === 0
    ? [{ type: 'LinjeSatt' as const, soknadId, linjeId: l.linjeId, linje: l.innhold }]
    : []
}
