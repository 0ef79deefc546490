import type { Dato } from '../felles/dato.ts'
import type { PersonId, SoknadId } from '../felles/id.ts'
import type { Barneopplysning } from '../soknad/familieopplysninger.ts'
import type { Soknader } from '../soknad/tilstand.ts'
import type { Bosted } from './hendelser.ts'
import { type BarnIHusstanden, barnIHusstanden, type Husstand } from './tilstand.ts'

/** Hvor barnet bor, slik søknaden sier det. `ukjent` når den ikke sier noe. */
export type Sagtbosted = { readonly bosted: Bosted; readonly samvarsgrad?: number }

export function bostedISoknaden(b: Barneopplysning | undefined): Sagtbosted {
  const grad = b?.samvarsgrad?.verdi
  return {
    bosted: b?.bosted?.verdi ?? bostedAvSvarene(b),
    ...(grad === undefined ? {} : { samvarsgrad: Math.min(100, Math.max(0, Math.round(grad))) }),
  }
}

function bostedAvSvarene(b: Barneopplysning | undefined): Bosted {
  if (b?.harDeltBosted?.verdi === true) return 'delt'
  if (b?.samvarsgrad !== undefined) return 'samvar'
  if (b?.folkeregistrertSammen?.verdi === true || b?.borSammenMed?.verdi === true) return 'fast'
  return b?.borSammenMed?.verdi === false ? 'bor-ikke-her' : 'ukjent'
}

export type Soknadsavvik = Sagtbosted & {
  readonly personId: PersonId
  readonly soknadId: SoknadId
  readonly mottattDato: Dato
  /** Registeret sier at barnet ikke har samme adresse, og søknaden sier ikke mer. */
  readonly ikkeRegistrertHer?: true
}

/**
 * Barn der den siste søknaden sier noe annet om bosted eller samvær enn det som står i saken. Det som står, endres aldri av en
 * søknad; et menneske spør og retter, eller skriver at det som sto, fortsatt gjelder. Begge deler er en ny oppføring om barnet,
 * og da er avviket borte.
 */
export function soknadsavvik(h: Husstand, soknader: Soknader): readonly Soknadsavvik[] {
  return barnIHusstanden(h).flatMap((barn): readonly Soknadsavvik[] => {
    const siste = soknader
      .filter(s => s.status !== 'behandles-ikke')
      .flatMap(s => {
        const nokkel = s.personer.find(p => p.personId === barn.personId)?.nokkel
        const b = s.opplysninger.familie.barn.find(x => x.barn === nokkel)
        return b && sierNoe(b) ? [{ s, b }] : []
      })
      .at(-1)
    if (!siste || siste.s.nr < barn.settNr || !sierNoeAnnet(barn, siste.b)) return []
    const { s, b } = siste
    const felles = { personId: barn.personId, soknadId: s.soknadId, mottattDato: s.mottattDato }
    const sagt = bostedISoknaden(b)
    return [{ ...felles, ...sagt, ...(sagt.bosted === 'ukjent' ? { ikkeRegistrertHer: true as const } : {}) }]
  })
}

const sierNoe = (b: Barneopplysning): boolean =>
  bostedISoknaden(b).bosted !== 'ukjent' || b.folkeregistrertSammen?.verdi === false

function sierNoeAnnet(kjent: BarnIHusstanden, b: Barneopplysning): boolean {
  const sagt = bostedISoknaden(b)
  if (sagt.samvarsgrad !== undefined && sagt.samvarsgrad !== kjent.samvarsgrad) return true
  if (sagt.bosted === 'ukjent') return kjent.bosted === 'fast'
  // Samme adresse i registeret er ikke et svar: et barn med delt bosted står på én av dem.
  const bareRegisteret = sagt.bosted === 'fast' && b.bosted === undefined && b.borSammenMed === undefined
  if (bareRegisteret && b.harDeltBosted === undefined && kjent.bosted === 'delt') return false
  return sagt.bosted !== kjent.bosted
}
