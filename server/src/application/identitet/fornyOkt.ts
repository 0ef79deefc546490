import type { Ansatt, Bekreftelse, Sesjon } from '../porter/identitet.ts'
import { apneForsegling, forsegl } from './forsegling.ts'
import { tolkKrav } from './kravkart.ts'
import type { Innlogging } from './loggInn.ts'

/**
 * Spør innloggingstjenesten om økten fortsatt gjelder, og hva den ansatte har nå (T30). Svarer med den ansatte slik hun er etterpå,
 * eller `null` når økten er over. Kaster når tjenesten ikke svarer: da vises ingenting, og økten står til den svarer igjen.
 */
export type Oktfornyer = (sesjon: Sesjon) => Promise<Ansatt | null>

/** Ett spørsmål om gangen for hver økt: det vi spør med, kan være til engangsbruk. */
export function lagOktfornyer(a: Innlogging): Oktfornyer {
  const iGang = new Map<string, Promise<Ansatt | null>>()
  return sesjon => {
    const paagaar = iGang.get(sesjon.hash)
    if (paagaar) return paagaar
    const ny = forny(a, sesjon).finally(() => iGang.delete(sesjon.hash))
    iGang.set(sesjon.hash, ny)
    return ny
  }
}

async function forny(a: Innlogging, sesjon: Sesjon): Promise<Ansatt | null> {
  const naa = a.klokke().tidspunkt
  const medHva = sesjon.fornyelse === null ? null : apneForsegling(a.nokkel, sesjon.fornyelse)
  const svar: Bekreftelse | null = typeof medHva === 'string' ? await a.oidc.forny(medHva) : null
  if (svar === null)
    return avslutt(a, sesjon, typeof medHva === 'string' ? 'avvist-av-tjenesten' : 'kan-ikke-fornyes')
  const lest = tolkKrav(svar.krav, a.kravkart, a.ansattIdAv)
  if (!lest.ok || lest.verdi.id !== sesjon.ansattId) return avslutt(a, sesjon, 'ukjent-person')
  const ansatt = await a.ansatte.registrerInnlogging(lest.verdi, naa)
  if (ansatt.deaktivert !== null) return avslutt(a, sesjon, 'deaktivert')
  if (ansatt.roller.length === 0) return avslutt(a, sesjon, 'ingen-rolle')
  // Gir tjenesten ikke noe nytt å spørre med, gjelder det vi har.
  const fornyelse = svar.fornyelse === null ? sesjon.fornyelse : forsegl(a.nokkel, svar.fornyelse)
  await a.sesjoner.merkBekreftet(sesjon.kommune, sesjon.hash, naa, fornyelse)
  return ansatt
}

async function avslutt(a: Innlogging, sesjon: Sesjon, grunn: string): Promise<null> {
  await a.sesjoner.slett(sesjon.kommune, sesjon.hash)
  await a.sikkerhetslogg.skriv({
    kommune: sesjon.kommune,
    tidspunkt: a.klokke().tidspunkt,
    ansattId: sesjon.ansattId,
    hendelse: 'okt-avsluttet',
    regel: grunn,
    ressurs: null,
    data: {},
  })
  return null
}
