import { finnBehov } from '../behov/tilstand.ts'
import type { BehovId, PersonId, SoknadId, VilkarId } from '../felles/id.ts'
import { ok } from '../felles/resultat.ts'
import { erTom, kanIkke, type Omgivelse, type Utfort } from '../sak/omgivelse.ts'
import { personerISaken, type Sak, vurderingslinjer } from '../sak/tilstand.ts'
import { finnSoknad } from '../soknad/tilstand.ts'
import { finnVilkar } from '../vilkar/tilstand.ts'
import { finnVurdering } from '../vurdering/tilstand.ts'
import { sammeFaktum, slaOppFaktum } from './fakta.ts'
import type { GrunnHendelse } from './hendelser.ts'
import type { GrunnKommando, Grunnkommando } from './kommandoer.ts'
import { faktaOm, koblingFor, uenighetOm, undersoktOm } from './tilstand.ts'

/** Sperren som gjelder alt her: søknaden finnes og er ikke ferdig, et menneske gjør det, og hun har sett det som står. */
function sperret(
  sak: Sak,
  k: GrunnKommando,
  o: Omgivelse,
  gjeldende: { readonly versjon: number } | undefined,
  gjelder?: string,
): Utfort | undefined {
  const s = finnSoknad(sak.soknader, k.soknadId)
  if (!s) return kanIkke('soknad-finnes-ikke')
  if (s.status === 'ferdigbehandlet' || s.status === 'behandles-ikke') return kanIkke('soknad-er-ferdig')
  if (o.aktor.type !== 'ansatt') return kanIkke('ikke-menneske')
  if ((gjeldende?.versjon ?? 0) !== k.settVersjon)
    return kanIkke('endret-av-andre', { ...(gjelder ? { gjelder } : {}), gjeldende })
  return undefined
}

const grunnene = (sak: Sak, id: SoknadId) => finnVurdering(sak.vurderinger, id).grunner

const erBarnet = (sak: Sak, id: PersonId): boolean => sak.husstand.barn.some(b => b.personId === id)

const skriv = (h: GrunnHendelse): Utfort => ok([h])

/** Plukker opplysningene som betyr noe for barnet. Ingenting er valgt på forhånd, og ingenting kopieres: bare pekeren står her. */
export function velgBarnefakta(sak: Sak, k: Grunnkommando<'velgBarnefakta'>, o: Omgivelse): Utfort {
  const { soknadId, personId, fakta } = k
  const nei = sperret(sak, k, o, faktaOm(grunnene(sak, soknadId), personId), personId)
  if (nei) return nei
  if (!erBarnet(sak, personId)) return kanIkke('barn-finnes-ikke')
  if (fakta.some(f => !slaOppFaktum(sak, f))) return kanIkke('svar-finnes-ikke')
  const enGang = fakta.filter((f, i) => fakta.findIndex(x => sammeFaktum(x, f)) === i)
  return skriv({ type: 'BarnefaktaValgt', soknadId, personId, fakta: enGang })
}

/** Det som vurderes én gang for hele familien. */
export function vurderSamlet(sak: Sak, k: Grunnkommando<'vurderSamlet'>, o: Omgivelse): Utfort {
  const nei = sperret(sak, k, o, grunnene(sak, k.soknadId).samlet)
  if (nei) return nei
  const { type: _, settVersjon: __, soknadId, ...samlet } = k
  if (Object.values(samlet).every(erTom)) return kanIkke('tekst-mangler')
  const { opphold = '', ...resten } = samlet
  // Et vedtak kan ikke hvile på et oppholdsgrunnlag ingen har vurdert.
  if (!erTom(opphold) && sak.opphold.length === 0) return kanIkke('opphold-ikke-vurdert')
  return skriv({ type: 'SamletVurdert', soknadId, ...resten, ...(erTom(opphold) ? {} : { opphold }) })
}

/** Saksbehandlerens svar på om barnets behov er tilstrekkelig undersøkt og vurdert. Et nei må si hva som mangler. */
export function svarUndersokt(sak: Sak, k: Grunnkommando<'svarUndersokt'>, o: Omgivelse): Utfort {
  const { soknadId, personId, svar, ord } = k
  const nei = sperret(sak, k, o, undersoktOm(grunnene(sak, soknadId), personId), personId)
  if (nei) return nei
  if (!erBarnet(sak, personId)) return kanIkke('barn-finnes-ikke')
  if (svar === 'nei' && erTom(ord)) return kanIkke('ma-begrunnes')
  const barn = finnVurdering(sak.vurderinger, soknadId).barn.find(b => b.personId === personId)
  return skriv({
    type: 'UndersoktBesvart',
    soknadId,
    personId,
    svar,
    ord,
    vurderingsversjon: barn?.versjon ?? 0,
  })
}

/** Sier hvilke behov en linje svarer på. Behovet er åpent til noen svarer på det; koblingen er ikke et svar. */
export function knyttLinje(sak: Sak, k: Grunnkommando<'knyttLinje'>, o: Omgivelse): Utfort {
  const { soknadId, linjeId, behov } = k
  const nei = sperret(sak, k, o, koblingFor(grunnene(sak, soknadId), linjeId), linjeId)
  if (nei) return nei
  if (!vurderingslinjer(sak, soknadId).some(l => l.linjeId === linjeId)) return kanIkke('linje-finnes-ikke')
  if (behov.some(b => !finnBehov(sak.behov, b))) return kanIkke('behov-finnes-ikke')
  return skriv({ type: 'LinjeKnyttetTilBehov', soknadId, linjeId, behov: [...new Set(behov)] })
}

/** Et menneske er uenig i en kontroll og sier hvorfor. Grunnen følger saken; en sperre løftes ikke av den. */
export function bestridKontroll(sak: Sak, k: Grunnkommando<'bestridKontroll'>, o: Omgivelse): Utfort {
  const forrige = uenighetOm(grunnene(sak, k.soknadId), k)
  const nei = sperret(sak, k, o, forrige)
  if (nei) return nei
  // En uenighet kan alltid trekkes; den kan ikke føres på noe som ikke er i saken.
  if (k.svar === 'uenig' && k.hvem !== undefined && !personerISaken(sak).includes(k.hvem))
    return kanIkke('person-finnes-ikke')
  if (k.svar === 'uenig' && k.linjeId !== undefined && !kanGjelde(sak, k.soknadId, k.linjeId))
    return kanIkke('linje-finnes-ikke', { gjelder: k.linjeId })
  if (k.svar === 'uenig' && erTom(k.grunn)) return kanIkke('ma-begrunnes')
  if (k.svar === 'trukket' && !forrige?.grunn) return kanIkke('allerede-utfort')
  const { type: _, settVersjon: __, ...resten } = k
  return skriv({ ...resten, type: 'KontrollBestridt' })
}

/** Det en kontroll kan peke på i `linjeId`: en linje, også en som er fjernet, et behov (§ 41) eller et vilkår. */
function kanGjelde(sak: Sak, soknadId: SoknadId, id: string): boolean {
  const v = finnVurdering(sak.vurderinger, soknadId)
  return (
    [...vurderingslinjer(sak, soknadId), ...v.linjer].some(l => l.linjeId === id) ||
    finnBehov(sak.behov, id as BehovId) !== undefined ||
    finnVilkar(v.vilkar, id as VilkarId) !== undefined
  )
}
