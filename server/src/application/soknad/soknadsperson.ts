import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import type { KommandoId, PersonId } from '@handlingsrom/domene/felles/id'
import type { Gradering } from '@handlingsrom/domene/person/hendelser'
import type { Sak } from '@handlingsrom/domene/sak/tilstand'
import type { Soknadsperson } from '@handlingsrom/domene/soknad/soknadspersoner'
import type { Tx } from '../../adapters/database/database.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import { finnPerson, opprettPerson, skjerpGradering } from '../person/personer.ts'
import { lesPersonfakta } from '../sak/lesSak.ts'

/** Personen en søknad nevner: den nummeret alt hører til, ellers en ny. Sier søknaden at hun er skjermet, gjelder det straks. */
export async function finnEllerOpprett(
  tx: Tx,
  a: Avhengigheter,
  p: Soknadsperson | undefined,
  kommandoId: KommandoId,
  aktor: Aktor,
  navn?: { readonly fornavn: string; readonly etternavn: string },
  sak?: Sak,
): Promise<PersonId> {
  const funnet = sak && p ? await finnISaken(tx, sak, p) : await finnPerson(tx, p?.ident)
  if (funnet) {
    const oppgitt = graderingFra(p)
    if (oppgitt === 'strengt-fortrolig') await skjerpGradering(tx, a, funnet, oppgitt, aktor)
    return funnet
  }
  const adresse = p?.adresser.find(x => x.slag === 'opphold') ?? p?.adresser[0]
  return opprettPerson(
    tx,
    a,
    {
      navn: navn ? { ...navn, mellomnavn: '' } : (p?.navn ?? { fornavn: '', mellomnavn: '', etternavn: '' }),
      ...(p?.fodselsdato ? { fodselsdato: p.fodselsdato } : {}),
      ...(p?.ident ? { ident: p.ident } : {}),
      gradering: graderingFra(p),
      ...(adresse ? { adresse: adresse.linjer } : {}),
      ...(p?.telefon ? { telefon: p.telefon } : {}),
      kilde: p?.kilde === 'system' ? 'register' : 'soknad',
    },
    aktor,
    kommandoId,
  )
}

/**
 * Graderingen en digital søknad forteller om (ADR 0005): den nasjonale tjenesten slipper ikke graderte personer til, så den som
 * har navn og ikke er merket, er ugradert. Manglende navn eller merke behandles som strengt fortrolig.
 */
function graderingFra(p: Soknadsperson | undefined): Gradering {
  if (!p) return 'ukjent'
  if (p.adressebeskyttet === 'ja' || p.harDiskresjonskode) return 'strengt-fortrolig'
  return p.adressebeskyttet === 'mulig' ? 'ukjent' : 'ugradert'
}

/** Et barn eller en ektefelle som alt er i saken: av riktig nummer, ellers av navn og fødselsdato. */
async function finnISaken(tx: Tx, sak: Sak, p: Soknadsperson): Promise<PersonId | null> {
  const avNummer = await finnPerson(tx, p.ident)
  if (avNummer) return avNummer
  const ider = [...sak.husstand.barn.map(b => b.personId), ...sak.husstand.voksne.map(v => v.personId)]
  const fakta = await lesPersonfakta(tx, ider)
  const like = ider.find(i => {
    const f = fakta[i]
    return (
      f !== undefined &&
      f.fodselsdato === p.fodselsdato &&
      f.navn.fornavn === p.navn.fornavn &&
      f.navn.mellomnavn === p.navn.mellomnavn &&
      f.navn.etternavn === p.navn.etternavn
    )
  })
  return like ?? null
}
