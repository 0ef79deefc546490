import type { Barneopplysning, Familieopplysninger, Sivilstatusopplysning } from './familieopplysninger.ts'
import { felt, finnes, jaNei, type Leser, rader, tall, tekstMedInnhold, uleselig, utenHull } from './json.ts'
import { erUtdatert, gjeldende, lesKilde, lesSvar } from './kilde.ts'
import type { Personnokkel } from './opplysninger.ts'

export type Barnerad = { readonly nokkel: Personnokkel; readonly ansvar: Leser; readonly barn: Leser }

export function lesFamilie(familie: Leser): Familieopplysninger {
  const plikt = felt(familie, 'forsorgerplikt')
  return utenHull<Familieopplysninger>({
    sivilstatus: lesSivilstatus(familie),
    harForsorgerplikt: lesSvar(felt(plikt, 'harForsorgerplikt'), jaNei),
    barnebidrag: lesSvar(felt(plikt, 'barnebidrag'), tekstMedInnhold),
    barn: barnerader(familie).map(lesBarn),
  })
}

/** Radene i `ansvar` som ikke er utdaterte. En rad uten navn og nummer er fortsatt et barn. */
export function barnerader(familie: Leser): readonly Barnerad[] {
  return rader(felt(felt(familie, 'forsorgerplikt'), 'ansvar')).flatMap((ansvar, nr) => {
    if (!finnes(ansvar)) return uleselig(ansvar) ?? []
    const barn = felt(ansvar, 'barn')
    return erUtdatert(barn) ? [] : [{ nokkel: `barn:${nr}` as const, ansvar, barn }]
  })
}

function lesBarn({ nokkel, ansvar, barn }: Barnerad): Barneopplysning {
  return utenHull<Barneopplysning>({
    barn: nokkel,
    kilde: lesKilde(barn),
    folkeregistrertSammen: lesSvar(felt(ansvar, 'erFolkeregistrertSammen'), jaNei),
    borSammenMed: lesSvar(felt(ansvar, 'borSammenMed'), jaNei),
    harDeltBosted: lesSvar(felt(ansvar, 'harDeltBosted'), jaNei),
    samvarsgrad: lesSvar(felt(ansvar, 'samvarsgrad'), tall),
  })
}

function lesSivilstatus(familie: Leser): Sivilstatusopplysning | undefined {
  const status = gjeldende(familie, 'sivilstatus')
  if (!finnes(status)) return status.json === undefined ? undefined : uleselig(status)
  return utenHull<Sivilstatusopplysning>({
    kilde: lesKilde(status),
    status: tekstMedInnhold(felt(status, 'status')),
    ektefelle: finnes(felt(status, 'ektefelle')) ? 'ektefelle' : undefined,
    folkeregistrertMedEktefelle: jaNei(felt(status, 'folkeregistrertMedEktefelle')),
    borSammenMed: jaNei(felt(status, 'borSammenMed')),
    borIkkeSammenMedBegrunnelse: tekstMedInnhold(felt(status, 'borIkkeSammenMedBegrunnelse')),
    avviksforklaring: tekstMedInnhold(
      felt(gjeldende(familie, 'folkeregistrertMedEktefelleAvviksforklaring'), 'verdi'),
    ),
  })
}
