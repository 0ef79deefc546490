import type { Aktor } from '@handlingsrom/domene/felles/aktor'
import type { KommandoId, PersonId } from '@handlingsrom/domene/felles/id'
import { forSammenligning } from '@handlingsrom/domene/felles/tekst'
import type { Gradering } from '@handlingsrom/domene/person/hendelser'
import type { Sak } from '@handlingsrom/domene/sak/tilstand'
import type { Soknadsperson } from '@handlingsrom/domene/soknad/soknadspersoner'
import type { Tx } from '../../adapters/database/database.ts'
import type { Avhengigheter } from '../avhengigheter.ts'
import { finnPerson, opprettPerson, rettPerson, skjerpGradering } from '../person/personer.ts'
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
    await fyllUtFodselsdato(tx, a, funnet, p, aktor)
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
export function graderingFra(p: Soknadsperson | undefined): Gradering {
  if (!p) return 'ukjent'
  if (p.adressebeskyttet === 'ja' || p.harDiskresjonskode) return 'strengt-fortrolig'
  return p.adressebeskyttet === 'mulig' ? 'ukjent' : 'ugradert'
}

/** En vi ikke visste alderen på, får den når søknaden sier den. En dato som står, rettes bare av et menneske. */
async function fyllUtFodselsdato(
  tx: Tx,
  a: Avhengigheter,
  personId: PersonId,
  p: Soknadsperson | undefined,
  aktor: Aktor,
): Promise<void> {
  const fakta = (await lesPersonfakta(tx, [personId]))[personId]
  if (!p?.fodselsdato || !fakta || fakta.fodselsdato) return
  const kilde = p.kilde === 'system' ? 'register' : 'soknad'
  const rettet = {
    navn: fakta.navn,
    fodselsdato: p.fodselsdato,
    grunn: 'Datoen sto i en ny søknad.',
    kilde,
  } as const
  await rettPerson(tx, a, personId, rettet, aktor, a.nyId() as KommandoId)
}

/**
 * En som alt er i saken, også en som er tatt ut: av riktig nummer, ellers av navn og fødselsdato. På papir mangler ofte mellomnavnet
 * eller fødselsdatoen; da er det den samme når bare én av samme slag passer. Passer flere, er det en ny, og et menneske ser dem.
 */
export async function finnISaken(tx: Tx, sak: Sak, p: Soknadsperson): Promise<PersonId | null> {
  const avNummer = await finnPerson(tx, p.ident)
  if (avNummer) return avNummer
  const barn = sak.husstand.barn.map(b => b.personId)
  const voksne = [
    ...sak.husstand.voksne.map(v => v.personId),
    ...(p.rolle === 'ektefelle' && sak.sokerPersonId ? [sak.sokerPersonId] : []),
  ]
  const fakta = await lesPersonfakta(tx, [...barn, ...voksne])
  const passer = (i: PersonId, likt: (a: string | undefined, b: string | undefined) => boolean): boolean => {
    const f = fakta[i]
    return (
      f !== undefined &&
      erLik(f.navn.fornavn, p.navn.fornavn) &&
      erLik(f.navn.etternavn, p.navn.etternavn) &&
      likt(f.navn.mellomnavn, p.navn.mellomnavn) &&
      likt(f.fodselsdato, p.fodselsdato)
    )
  }
  const presis = [...barn, ...voksne].find(i => passer(i, erLik))
  if (presis) return presis
  const slag = { barn, ektefelle: voksne, soker: [...barn, ...voksne] }[p.rolle]
  const [eneste, ...flere] = slag.filter(i => passer(i, motsierIkke))
  return flere.length === 0 ? (eneste ?? null) : null
}

const erLik = (a = '', b = ''): boolean => forSammenligning(a) === forSammenligning(b)
/** Det som bare står ett av stedene, sier ikke imot. */
const motsierIkke = (a = '', b = ''): boolean => a.trim() === '' || b.trim() === '' || erLik(a, b)
