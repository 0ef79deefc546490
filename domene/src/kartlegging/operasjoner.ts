import type { PersonId } from '../felles/id.ts'
import { ok } from '../felles/resultat.ts'
import { manglerInnsynsgrunn } from '../journal/typer.ts'
import type { Avslagskode } from '../sak/avslag.ts'
import { erTom, kanIkke, type Omgivelse, type Utfort } from '../sak/omgivelse.ts'
import { personerISaken, type Sak } from '../sak/tilstand.ts'
import { finnSamtykke } from '../samtykke/tilstand.ts'
import type { Detaljer } from './detaljer.ts'
import { FAMILIEN, type Svar, type Svaropplysninger, TAS_SIDEN } from './hendelser.ts'
import type { Kartleggingskommando } from './kommandoer.ts'
import { skjemaFor } from './skjema/skjema.ts'
import { skjermingen } from './skjerming.ts'
import { type Celle, celleversjon } from './svar.ts'
import { TEMA, type Tema } from './tema.ts'
import { finnCelle, gjeldendeOmfang, synet } from './tilstand.ts'

/**
 * Registrerer et svar for ett menneske og ett tema. Et nytt svar står ved siden av det gamle; datoen flyttes aldri.
 * «Ikke relevant» krever grunnen, «kartlagt» krever ord, et valg eller en opplysning i et felt.
 */
export function registrerOpplysning(
  sak: Sak,
  k: Kartleggingskommando<'registrerOpplysning'>,
  o: Omgivelse,
): Utfort {
  if (!personerISaken(sak).includes(k.personId)) return kanIkke('person-finnes-ikke')
  const celle = finnCelle(sak.kartlegging, k.personId, k.tema)
  if (celleversjon(celle) !== k.settVersjon) return endretCelle(k.personId, k.tema, celle)
  const feil = feilISvaret(k.svar, k, o) ?? feilISamtykket(sak, k, [k.personId])
  if (feil) return kanIkke(feil)
  const { settVersjon: _, ...resten } = k
  return ok([{ ...resten, ...utgaven(k, o), ...skjermingen(k.svar), type: 'OpplysningRegistrert' }])
}

/** Et svar som ikke skulle stått der, trekkes med grunn. Det blir stående, og det forrige svaret gjelder igjen. */
export function trekkOpplysning(sak: Sak, k: Kartleggingskommando<'trekkOpplysning'>): Utfort {
  const celle = finnCelle(sak.kartlegging, k.personId, k.tema)
  const svaret = celle?.svar.find(s => s.nr === k.nr)
  if (!svaret) return kanIkke('svar-finnes-ikke')
  if (celleversjon(celle) !== k.settVersjon) return endretCelle(k.personId, k.tema, celle)
  if (svaret.trukket) return kanIkke('allerede-utfort')
  if (erTom(k.grunn)) return kanIkke('ma-begrunnes')
  const { personId, tema, nr, grunn } = k
  return ok([{ type: 'OpplysningTrukket', personId, tema, nr, grunn }])
}

/** At familien fikk vite at andre er spurt, eller at opplysningen ble lagt fram for dem (fvl. § 17), kan føres til siden. */
export function oppdaterGrunnlag(
  sak: Sak,
  k: Kartleggingskommando<'oppdaterGrunnlag'>,
  o: Omgivelse,
): Utfort {
  const svaret = finnCelle(sak.kartlegging, k.personId, k.tema)?.svar.find(s => s.nr === k.nr)
  if (!svaret?.grunnlag) return kanIkke('svar-finnes-ikke')
  const { familienVarslet, forelagt } = k
  if (!familienVarslet && !forelagt) return kanIkke('tekst-mangler')
  if (forelagt && erTom(forelagt.hvordan)) return kanIkke('tekst-mangler')
  if ([familienVarslet, forelagt?.dato].some(d => d !== undefined && d > o.naa.dato))
    return kanIkke('dato-i-fremtiden')
  return ok([{ ...k, type: 'GrunnlagOppdatert' }])
}

/**
 * Ett svar for familien, og bekreftelsen for hvert barn det er spurt om. Det teller bare for barna som er nevnt ved navn: et svar om
 * «barna» er ikke et svar om Jonas (S-040, S-266).
 */
export function registrerFellessvar(
  sak: Sak,
  k: Kartleggingskommando<'registrerFellessvar'>,
  o: Omgivelse,
): Utfort {
  if (Object.values(sak.kartlegging.felles).some(f => f.some(s => s.fellesId === k.fellesId)))
    return kanIkke('finnes-allerede')
  const barna = new Set(k.gjelderFor.map(b => b.personId))
  if (barna.size !== k.gjelderFor.length) return kanIkke('finnes-allerede')
  for (const { personId, settVersjon } of k.gjelderFor) {
    if (!erBarnISaken(sak, personId)) return kanIkke('barn-finnes-ikke')
    const celle = finnCelle(sak.kartlegging, personId, k.tema)
    if (celleversjon(celle) !== settVersjon) return endretCelle(personId, k.tema, celle)
  }
  const feil = feilISvaret(k.svar, k, o) ?? feilISamtykket(sak, k, [...barna])
  if (feil) return kanIkke(feil)
  const { type: _, gjelderFor, ...kroppen } = k
  const felles = { ...kroppen, ...utgaven(k, o), ...skjermingen(k.svar) }
  return ok([
    { ...felles, type: 'FellessvarRegistrert' },
    ...gjelderFor.map(({ personId }) => ({ ...felles, type: 'OpplysningRegistrert' as const, personId })),
  ])
}

/** Bekrefter et svar for familien for ett barn til. Det blir barnets eget, daterte svar. */
export function bekreftFellessvar(
  sak: Sak,
  k: Kartleggingskommando<'bekreftFellessvar'>,
  o: Omgivelse,
): Utfort {
  const funnet = TEMA.flatMap(tema =>
    (sak.kartlegging.felles[tema] ?? []).filter(f => f.fellesId === k.fellesId).map(f => ({ tema, f })),
  )[0]
  if (!funnet) return kanIkke('svar-finnes-ikke')
  if (!erBarnISaken(sak, k.personId)) return kanIkke('barn-finnes-ikke')
  const { tema, f } = funnet
  const feil = feilISamtykket(sak, f, [k.personId])
  if (feil) return kanIkke(feil)
  const celle = finnCelle(sak.kartlegging, k.personId, tema)
  if (celleversjon(celle) !== k.settVersjon) return endretCelle(k.personId, tema, celle)
  if (k.dato > o.naa.dato) return kanIkke('dato-i-fremtiden')
  const { skrevetAv: _, tidspunkt: __, nr: ___, ...svaret } = f
  return ok([{ ...svaret, type: 'OpplysningRegistrert', personId: k.personId, tema, dato: k.dato }])
}

/**
 * Barnets eget syn (Grunnloven § 104, barnekonvensjonen art. 12). Ordene er skrevet av et menneske og sier hvem de kommer fra.
 * Overlatt til skjønn: om, når og hvordan barnet skal høres.
 */
export function registrerBarnetsSyn(
  sak: Sak,
  k: Kartleggingskommando<'registrerBarnetsSyn'>,
  o: Omgivelse,
): Utfort {
  if (!erBarnISaken(sak, k.personId)) return kanIkke('barn-finnes-ikke')
  const foer = synet(sak.kartlegging, k.personId)
  if (foer.length !== k.settVersjon) {
    return kanIkke('endret-av-andre', {
      gjelder: `${k.personId}/syn`,
      gjeldende: { ...foer.at(-1), versjon: foer.length },
    })
  }
  const hort = k.maate === 'direkte' || k.maate === 'gjennom-foreldre'
  if (hort && erTom(k.ord)) return kanIkke('tekst-mangler')
  if (!hort && erTom(k.grunn ?? '')) return kanIkke('ma-begrunnes')
  if (k.dato > o.naa.dato) return kanIkke('dato-i-fremtiden')
  if (manglerInnsynsgrunn(k.innsyn)) return kanIkke('innsynsgrunn-mangler')
  const { settVersjon: _, ...resten } = k
  return ok([{ ...resten, type: 'BarnetsSynRegistrert' }])
}

/**
 * Omfanget av kartleggingen er et valg med grunn (S-065, S-066): hvilke tema som spørres nå, og hvilke som tas siden, innen en dag.
 * Alle tretten står i en av listene, så ingen hoppes over i stillhet. Overlatt til skjønn: hva situasjonen tilsier.
 */
export function velgOmfang(sak: Sak, k: Kartleggingskommando<'velgOmfang'>, o: Omgivelse): Utfort {
  if (sak.kartlegging.omfang.length !== k.settVersjon) {
    return kanIkke('endret-av-andre', {
      gjelder: 'omfang',
      gjeldende: { ...gjeldendeOmfang(sak.kartlegging), versjon: sak.kartlegging.omfang.length },
    })
  }
  const alle = [...k.naa, ...k.senere]
  if (new Set(alle).size !== alle.length || alle.length !== TEMA.length) return kanIkke('tema-glemt')
  if (erTom(k.begrunnelse)) return kanIkke('ma-begrunnes')
  if (k.senere.length > 0 && !k.innen) return kanIkke('dato-for-tidlig')
  if (k.innen && k.innen <= o.naa.dato) return kanIkke('dato-for-tidlig')
  if (k.soknadId && !sak.soknader.some(s => s.soknadId === k.soknadId)) return kanIkke('soknad-finnes-ikke')
  const { settVersjon: _, ...resten } = k
  return ok([{ ...resten, type: 'OmfangValgt', dato: o.naa.dato }])
}

/**
 * En kodet grunn til at et barn ikke er kartlagt ennå. Den gjelder for søknadene som er kommet: i den neste må barnet kartlegges
 * eller få en ny grunn. «Kartlegges etterpå» har en dato, og den blir en oppgave som står til noen har spurt.
 */
export function utelatKartlegging(
  sak: Sak,
  k: Kartleggingskommando<'utelatKartlegging'>,
  o: Omgivelse,
): Utfort {
  if (!erBarnISaken(sak, k.personId)) return kanIkke('barn-finnes-ikke')
  if (erTom(k.tekst)) return kanIkke('ma-begrunnes')
  if (TAS_SIDEN.includes(k.grunn) ? !k.innen || k.innen <= o.naa.dato : k.innen && k.innen <= o.naa.dato)
    return kanIkke('dato-for-tidlig')
  return ok([{ ...k, type: 'KartleggingUtelatt', dato: o.naa.dato }])
}

/** Utgaven svaret er spurt etter: den samtalen sier, ellers den som gjelder den dagen det skrives (S-251). Et svar uten utgave finnes ikke. */
const utgaven = (k: Svaropplysninger, o: Omgivelse): { readonly skjemaversjon: string } => ({
  skjemaversjon: k.skjemaversjon ?? skjemaFor(o.naa.dato, o.policy.kartlegging.skjema).versjon,
})

const erBarnISaken = (sak: Sak, id: PersonId): boolean => sak.husstand.barn.some(b => b.personId === id)

const endretCelle = (personId: PersonId, tema: Tema, celle: Celle | undefined): Utfort =>
  kanIkke('endret-av-andre', { gjelder: `${personId}/${tema}`, gjeldende: celle })

/** Hva som mangler før svaret kan stå: ordene, datoen, grunnlaget for å spørre andre, eller grunnen til å holde noe tilbake. */
function feilISvaret(svar: Svar, s: Svaropplysninger, o: Omgivelse): Avslagskode | undefined {
  const tomt =
    svar.tilstand === 'kartlagt'
      ? erTom(svar.tekst) && !svar.valg && !svar.detaljer?.length && !svar.delsvar?.length
      : svar.tilstand === 'ikke-relevant' && erTom(svar.tekst)
  if (tomt) return 'tekst-mangler'
  if (s.dato > o.naa.dato) return 'dato-i-fremtiden'
  if (svar.tilstand === 'kartlagt' && svar.detaljer?.some(d => kjoptEtter(d, o))) return 'dato-i-fremtiden'
  if (!FAMILIEN.includes(s.sagtAv) && (!s.grunnlag || erTom(s.grunnlag.spurtOm))) return 'grunnlag-mangler'
  const { familienVarslet, forelagt } = s.grunnlag ?? {}
  if ([familienVarslet, forelagt?.dato].some(d => d !== undefined && d > o.naa.dato))
    return 'dato-i-fremtiden'
  return manglerInnsynsgrunn(s.innsyn) ? 'innsynsgrunn-mangler' : undefined
}

/**
 * Et samtykke som er valgt, må finnes, handle om dem svaret gjelder, og åpne for at de forteller. Er det utløpt eller trukket, avvises
 * svaret ikke: det som er sagt, er sagt. Da står det ved svaret at samtykket ikke gjaldt den dagen.
 */
function feilISamtykket(
  sak: Sak,
  { grunnlag }: Pick<Svaropplysninger, 'grunnlag'>,
  om: readonly PersonId[],
): Avslagskode | undefined {
  if (grunnlag?.samtykkeNr === undefined) return undefined
  const s = finnSamtykke(sak, grunnlag.samtykkeNr)
  if (!s || grunnlag.grunnlag !== 'samtykke') return 'samtykke-finnes-ikke'
  return s.retning !== 'nav-forteller' && om.every(p => s.om.includes(p)) ? undefined : 'samtykke-om-andre'
}

const kjoptEtter = (d: Detaljer, o: Omgivelse): boolean =>
  d.slag === 'utstyr' && d.sistKjopt !== undefined && d.sistKjopt > o.naa.dato
