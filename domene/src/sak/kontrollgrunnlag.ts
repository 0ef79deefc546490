import { erApent } from '../behov/tilstand.ts'
import type { Dato } from '../felles/dato.ts'
import type { NotatId, PersonId, SamtaleId } from '../felles/id.ts'
import type { Kanal } from '../husstand/hendelser.ts'
import { barnIHusstanden } from '../husstand/tilstand.ts'
import type { Notatslag } from '../journal/hendelser.ts'
import { type Notat, notatetGjelder, notatetsTema } from '../journal/tilstand.ts'
import { gjeldendeSvar, manglerNoe, type Opplysning } from '../kartlegging/svar.ts'
import { TEMA, type Tema } from '../kartlegging/tema.ts'
import { finnCelle, gjeldendeOmfang } from '../kartlegging/tilstand.ts'
import type { Kontrollcelle, Kontrollsamtale, Kontrollsvar } from '../kontroll/kartleggingForKontroll.ts'
import type { Sak } from './tilstand.ts'

/** Notatene som er skrevet av en samtale med familien, og stedene en samtale kan være. Et brev er ingen samtale. */
const SAMTALENOTATER: readonly Notatslag[] = ['kontor', 'telefon', 'hjemmebesok']
export const SAMTALESTEDER: readonly Kanal[] = ['kontor', 'telefon', 'hjemmebesok', 'digitalt']

/**
 * Samtalene og forsøkene som er skrevet ned i saken, eldst først, og barna hver av dem handlet om. Et møte med en annen tjeneste er
 * ingen samtale med familien.
 */
export function samtaleneTilKontroll(sak: Sak): readonly Kontrollsamtale[] {
  const spor = sporene(sak)
  return [...registrerte(sak, spor), ...notater(sak, spor)].toSorted((a, b) => a.dato.localeCompare(b.dato))
}

const registrerte = (sak: Sak, spor: readonly Spor[]): Kontrollsamtale[] =>
  sak.kontakt.samtaler
    .filter(s => SAMTALESTEDER.includes(s.sted) && !s.annenInstans)
    .map(s => ({
      dato: s.dato,
      slag: 'samtale',
      barn: barna(
        spor,
        [...s.deltakere, ...sak.journal.filter(n => n.samtaleId === s.samtaleId).flatMap(notatetGjelder)],
        b => b.samtaler.has(s.samtaleId),
      ),
    }))

/** Notatet fra en samtale i registeret er den samme samtalen; et notat som er ført i feil sak, teller ikke. */
const gjeldendeNotater = (sak: Sak): readonly Notat[] =>
  sak.journal.filter(
    n =>
      !n.merknader.some(m => m.slag === 'feilfort') &&
      !(n.samtaleId && sak.kontakt.samtaler.some(s => s.samtaleId === n.samtaleId)),
  )

const notater = (sak: Sak, spor: readonly Spor[]): Kontrollsamtale[] =>
  gjeldendeNotater(sak).flatMap((n): Kontrollsamtale[] => {
    if (n.slag === 'forsok') return [{ dato: n.dato, slag: 'forsok', barn: [] }]
    if (!SAMTALENOTATER.includes(n.slag)) return []
    const herfra = (b: Spor) => b.notater.has(n.notatId) || n.svarNr?.some(nr => b.svar.has(nr)) === true
    return [{ dato: n.dato, slag: 'samtale', barn: barna(spor, notatetGjelder(n), herfra) }]
  })

/** Hvor svarene om et barn kom fra. Trukne svar er ikke med. Regnes én gang: en lang sak har tusener av svar og mange samtaler. */
type Spor = {
  readonly personId: PersonId
  readonly samtaler: ReadonlySet<SamtaleId | undefined>
  readonly notater: ReadonlySet<NotatId | undefined>
  readonly svar: ReadonlySet<number>
}
const sporene = (sak: Sak): readonly Spor[] =>
  barnIHusstanden(sak.husstand).map(({ personId }) => {
    const svar = TEMA.flatMap(tema => finnCelle(sak.kartlegging, personId, tema)?.svar ?? []).filter(
      o => !o.trukket,
    )
    return {
      personId,
      samtaler: new Set(svar.map(o => o.samtaleId)),
      notater: new Set(svar.map(o => o.notatId)),
      svar: new Set(svar.map(o => o.nr)),
    }
  })

/** Barna som er nevnt, eller som har et svar derfra. */
const barna = (
  spor: readonly Spor[],
  nevnt: readonly PersonId[],
  derfra: (b: Spor) => boolean,
): readonly PersonId[] => spor.filter(b => nevnt.includes(b.personId) || derfra(b)).map(b => b.personId)

/** Det kontrollene ser av en celle, ved siden av tilstanden: hvem som sa det, om det står ord der, og hva som er valgt om den. */
export function celleTilKontroll(
  sak: Sak,
  personId: PersonId,
  tema: Tema,
  siden: Dato | undefined,
): Omit<Kontrollcelle, 'tema' | 'tilstand'> {
  const o = gjeldendeSvar(finnCelle(sak.kartlegging, personId, tema))
  const tasSiden = dagenTemaetTas(sak, tema)
  return {
    ...(o ? { svar: svarTilKontroll(sak, personId, tema, o) } : {}),
    ...(tasSiden ? { tasSiden } : {}),
    ...(erForklart(sak, personId, tema, siden) ? { ikkeUndersokt: true as const } : {}),
  }
}

/** Et notat sier hvorfor akkurat dette temaet ikke er undersøkt for akkurat dette barnet, skrevet for denne søknaden. */
const erForklart = (sak: Sak, id: PersonId, tema: Tema, siden: Dato | undefined): boolean =>
  gjeldendeNotater(sak).some(
    n =>
      n.slag === 'ikke-undersokt' &&
      (siden === undefined || n.dato >= siden) &&
      notatetGjelder(n).includes(id) &&
      notatetsTema(n).includes(tema),
  )

const svarTilKontroll = (sak: Sak, personId: PersonId, tema: Tema, o: Opplysning): Kontrollsvar => ({
  dato: o.dato,
  sagtAv: o.sagtAv,
  kanal: o.kanal,
  medOrd: o.svar.tekst.trim().length > 0,
  ...(manglerNoe(o.svar) ? { behov: ruting(sak, personId, tema, o) } : {}),
})

/** Behovet svaret ble til: det som peker på svaret, eller et på samme tema for samme menneske som er åpent eller besvart siden. */
function ruting(sak: Sak, personId: PersonId, tema: Tema, o: Opplysning): NonNullable<Kontrollsvar['behov']> {
  const av = sak.behov.filter(
    b =>
      (b.fra?.personId === personId && b.fra.tema === tema && b.fra.nr === o.nr) ||
      (b.innhold.gjelder === personId &&
        b.innhold.tema === tema &&
        (b.status === 'apent' || b.svar.dato >= o.dato)),
  )
  if (av.length === 0) return 'uten'
  return av.some(erApent) ? 'apent' : 'besvart'
}

const dagenTemaetTas = (sak: Sak, tema: Tema): Dato | undefined => {
  const valgt = gjeldendeOmfang(sak.kartlegging)
  return valgt?.senere.includes(tema) ? valgt.innen : undefined
}

/** Hvor mange tema noen har spurt den voksne om. */
export const antallSpurt = (sak: Sak, personId: PersonId): number =>
  TEMA.filter(tema => gjeldendeSvar(finnCelle(sak.kartlegging, personId, tema))).length
