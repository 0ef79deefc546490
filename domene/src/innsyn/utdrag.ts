import type { Dato } from '../felles/dato.ts'
import type { PersonId } from '../felles/id.ts'
import { slaOpp } from '../felles/oppslag.ts'
import { type BarnIHusstanden, barnIHusstanden, erBarnPaa, type Husstand } from '../husstand/tilstand.ts'
import type { Innsynsmerke } from '../journal/typer.ts'
import { gjeldendeSvar, type Opplysning } from '../kartlegging/svar.ts'
import { TEMA, type Tema } from '../kartlegging/tema.ts'
import { type BarnetsSyn, finnCelle, type Kartlegging, synet } from '../kartlegging/tilstand.ts'
import type { Personfakta } from '../sak/omgivelse.ts'
import { kanSkrivesUt } from '../utskrift/kartleggingsark.ts'

/**
 * Hvem et utdrag av kartleggingen er for. `delt`: en utskrift eller noe som vises utenfor kontoret, med barna et menneske har valgt.
 * `forelder`: det én voksen kan lese på en dag (`paa`), på papir og siden på Min side. `ungdom`: det en ung som har fylt 15, kan lese om seg selv.
 */
export type Utdragsleser =
  | { readonly slag: 'delt'; readonly barn?: readonly PersonId[] }
  | { readonly slag: 'forelder'; readonly personId: PersonId; readonly paa: Dato }
  | { readonly slag: 'ungdom'; readonly personId: PersonId }

/** Feltene som slipper ut, og ingen andre. Aldri hvem som skrev det, hvilken samtale, grunnlaget for å spørre andre, eller merkene. */
export type Utdragssvar = {
  readonly tema: Tema
  readonly svar: Opplysning['svar']
  readonly sagtAv: Opplysning['sagtAv']
  readonly dato: Opplysning['dato']
}
export type Utdragsbarn = {
  readonly personId: PersonId
  readonly svar: readonly Utdragssvar[]
  readonly syn?: Pick<BarnetsSyn, 'maate' | 'ord' | 'dato'>
}

export type Utdragssak = { readonly husstand: Husstand; readonly kartlegging: Kartlegging }
export type Utdragspersoner = Readonly<Record<PersonId, Pick<Personfakta, 'gradering' | 'fodselsdato'>>>

/**
 * Et utdrag av kartleggingen: barna leseren kan se, og for hvert av dem svarene som kan vises (sikkerhet K2, forvaltningsloven §§ 18–19).
 * Det som er utelatt, finnes ikke i svaret: ingen tom plass, ikke noe antall, og ingen eldre utgave av et svar som er holdt tilbake.
 *
 * Overlatt til skjønn: hva en part har rett til å se. Merket er et menneskes vurdering da svaret ble skrevet; den som ber om innsyn,
 * får sin sak vurdert for seg.
 */
export function kartleggingsutdrag(
  sak: Utdragssak,
  leser: Utdragsleser,
  personer: Utdragspersoner,
): readonly Utdragsbarn[] {
  return barnIHusstanden(sak.husstand)
    .filter(b => kanSeBarnet(b, leser, personer))
    .map(({ personId }): Utdragsbarn => {
      const syn = synet(sak.kartlegging, personId).at(-1)
      return {
        personId,
        svar: svarene(sak, personId, leser),
        ...(syn && merketKanVises(syn.innsyn, leser)
          ? { syn: { maate: syn.maate, ord: syn.ord, dato: syn.dato } }
          : {}),
      }
    })
}

/** Det en voksen har fortalt om seg selv, og det andre har fortalt om henne når et menneske har sagt at det kan vises. */
export const egetUtdrag = (
  sak: Utdragssak,
  leser: Extract<Utdragsleser, { personId: PersonId }>,
): Utdragsbarn => ({ personId: leser.personId, svar: svarene(sak, leser.personId, leser) })

const svarene = (sak: Utdragssak, personId: PersonId, leser: Utdragsleser): readonly Utdragssvar[] =>
  TEMA.flatMap(tema => {
    const o = gjeldendeSvar(finnCelle(sak.kartlegging, personId, tema))
    return o && kanVises(o, leser) ? [{ tema, svar: o.svar, sagtAv: o.sagtAv, dato: o.dato }] : []
  })

/**
 * En forelder ser barna hun er registrert som forelder til, til de fyller 18, og ikke et barn som er gradert. Er graderingen ukjent, ser
 * hun det ikke. Om den som er fylt 18, har vi taushetsplikt også overfor foreldrene
 * (sosialtjenesteloven § 44); ber en part om mer, avgjøres det for seg. Den unge ser seg selv og ingen søsken.
 */
export function kanSeBarnet(b: BarnIHusstanden, leser: Utdragsleser, personer: Utdragspersoner): boolean {
  if (leser.slag === 'delt') return leser.barn === undefined || leser.barn.includes(b.personId)
  if (leser.slag === 'ungdom') return b.personId === leser.personId
  const p = slaOpp(personer, b.personId)
  return (
    b.foreldre.includes(leser.personId) && p?.gradering === 'ugradert' && erBarnPaa(p.fodselsdato, leser.paa)
  )
}

/**
 * Om svaret kan stå i utdraget. Skjermede svar (vold og trygghet) står aldri der, for ingen vet hvem som leser over skulderen. En
 * forelders fortrolige svar er hennes egne: hun ser dem, den andre forelderen aldri. Umerket er ikke tatt stilling til.
 */
export function kanVises(
  o: Pick<Opplysning, 'skjermet' | 'sagtAvPerson' | 'innsyn'>,
  leser: Utdragsleser,
): boolean {
  if (o.skjermet) return false
  if (leser.slag === 'forelder' && o.sagtAvPerson === leser.personId) return true
  return merketKanVises(o.innsyn, leser)
}

/** På papir er det utskriftens egen regel; for en forelder eller en ung må noen ha sagt at det kan vises. */
export const merketKanVises = (m: Innsynsmerke | undefined, leser: Utdragsleser): boolean =>
  leser.slag === 'delt' ? kanSkrivesUt(m ? { innsyn: m } : {}) : m?.merke === 'kan-vises'
