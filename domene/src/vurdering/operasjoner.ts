import { erGyldigBelop } from '../felles/belop.ts'
import { type Maned, manederMellom } from '../felles/dato.ts'
import type { LinjeId, PersonId, SoknadId } from '../felles/id.ts'
import { ok } from '../felles/resultat.ts'
import { erTom, kanIkke, type Omgivelse, type Utfort } from '../sak/omgivelse.ts'
import { personerISaken, type Sak } from '../sak/tilstand.ts'
import { dokumentene } from '../soknad/tilstand.ts'
import { manglerIBeslutningen } from './beslutningskrav.ts'
import { feilIForeldresynet } from './foreldresyn.ts'
import type {
  Barnetekst,
  Deltid,
  Linjebeslutning,
  Linjeinnhold,
  TattBortFordi,
  Utgangspunkt,
  Utgiftspost,
  Utgiftssvar,
} from './hendelser.ts'
import { holdesUtenforILinjen, regelForInntekt } from './holdesUtenfor.ts'
import { finnLinje, registrertLinje } from './linjen.ts'
import { sperret } from './sperret.ts'
import { finnVurdering, type Linje } from './tilstand.ts'
import { satsgrunnlag, utgangspunktFor } from './utgangspunkt.ts'

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
      readonly fordi?: TattBortFordi
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
      readonly type: 'sjekkUtgift'
      readonly soknadId: SoknadId
      readonly post: Utgiftspost
      readonly gjelder?: PersonId
      readonly svar: Utgiftssvar
      readonly settVersjon: number
    }
  | ({
      readonly type: 'vurderBarn'
      readonly soknadId: SoknadId
      readonly personId: PersonId
      readonly settVersjon: number
    } & Barnetekst)

type K<T extends VurderingKommando['type']> = Extract<VurderingKommando, { type: T }>

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

const erGyldigDeltid = ({ dagerHer, avDager }: Deltid): boolean =>
  Number.isSafeInteger(dagerHer) &&
  Number.isSafeInteger(avDager) &&
  dagerHer >= 0 &&
  avDager >= 1 &&
  dagerHer <= avDager &&
  avDager <= 366

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
  if (k.linje.dokument !== undefined && !dokumentene(sak.soknader).some(d => d.sha256 === k.linje.dokument))
    return kanIkke('dokument-finnes-ikke')
  if (k.linje.deltid && !erGyldigDeltid(k.linje.deltid)) return kanIkke('ugyldig-deltid')
  return ok([{ type: 'LinjeSatt', soknadId: k.soknadId, linjeId: k.linjeId, linje: k.linje }])
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
  const grunnlag = satsgrunnlag(sak, k.soknadId, linje, o)
  return ok([
    ...registrertLinje(k.soknadId, linje),
    { ...resten, type: 'LinjeBesluttet', ...(grunnlag ? { grunnlag } : {}) },
  ])
}

/**
 * Regnes det med et annet beløp enn det de faktisk har, eller vet ingen hva de har, må grunnen stå der: for hver krone som regnes med,
 * får familien en krone mindre. Det samme gjelder når loven overlater til skjønn om inntekten skal telle.
 */
function kanMedregnes(sak: Sak, k: K<'besluttLinje'>, linje: Linje, o: Omgivelse): Utfort | undefined {
  if (k.beslutning.utfall !== 'medregnet' || linje.innhold.slag !== 'inntekt')
    return kanIkke('feil-slag-linje')
  if (!erGyldigBelop(k.beslutning.belop)) return kanIkke('ugyldig-belop')
  const periode = finnVurdering(sak.vurderinger, k.soknadId).periode
  if (!periode) return kanIkke('periode-mangler')
  if (holdesUtenforILinjen(linje, periode, o.personer))
    return k.beslutning.belop > 0 ? kanIkke('holdes-utenfor', { gjelder: k.linjeId }) : undefined
  if (linje.innhold.inntektstype === 'nav-ukjent') return kanIkke('uavklart-inntekt', { gjelder: k.linjeId })
  const skjonn = regelForInntekt(linje.innhold, periode.fra, o.personer).utfall === 'krever-skjonn'
  const avviker = k.beslutning.belop !== linje.innhold.faktisk
  return (skjonn || avviker) && erTom(k.beslutning.begrunnelse)
    ? kanIkke('ma-begrunnes', { gjelder: k.linjeId })
    : undefined
}

function kanInnvilges(sak: Sak, k: K<'besluttLinje'>, linje: Linje, o: Omgivelse): Utfort | undefined {
  const b = k.beslutning
  if (b.utfall === 'medregnet') return kanIkke('feil-slag-linje')
  if (b.utfall === 'avslatt') return erTom(b.begrunnelse) ? kanIkke('ma-begrunnes') : undefined
  if (!erGyldigBelop(b.belop)) return kanIkke('ugyldig-belop')
  const v = finnVurdering(sak.vurderinger, k.soknadId)
  const maneder = v.periode ? manederMellom(v.periode.fra, v.periode.til) : []
  const utgangspunkter = maneder.map(m => utgangspunktFor(v, linje, m, o, sak))
  const mangler = manglerIBeslutningen(b, { linje, utgangspunkter, maneder, sak, soknadId: k.soknadId, o })
  return mangler && kanIkke(mangler, { gjelder: k.linjeId })
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
  if (!harOrd(k)) return kanIkke('tekst-mangler')
  // En motvekt uten ord om hvordan den er veid, er ikke veid; og ingen skal ha sagt noe som ikke står der.
  if (k.mot?.some(m => erTom(m.hensyn) || erTom(m.veid))) return kanIkke('tekst-mangler')
  const feil = feilIForeldresynet(sak, k.foreldresyn, o)
  if (feil) return kanIkke(feil)
  const { settVersjon: _, ...resten } = k
  return ok([{ ...resten, type: 'BarnVurdert' }])
}

const harOrd = (k: Barnetekst): boolean =>
  [k.vurdere, k.vekte, k.vise, k.barnetsSyn?.telte ?? '', k.foreldresyn?.mener ?? ''].some(t => !erTom(t)) ||
  (k.mot ?? []).length > 0
