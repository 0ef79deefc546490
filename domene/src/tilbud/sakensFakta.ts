import { apneBehov } from '../behov/tilstand.ts'
import { type Dato, helManederMellom } from '../felles/dato.ts'
import type { PersonId } from '../felles/id.ts'
import { barnIHusstanden, voksneIHusstanden } from '../husstand/tilstand.ts'
import type { Svar } from '../kartlegging/hendelser.ts'
import { gjeldendeSvar } from '../kartlegging/svar.ts'
import { TEMA, type Tema } from '../kartlegging/tema.ts'
import { fellessvarOm, finnCelle } from '../kartlegging/tilstand.ts'
import type { Grunnlag as Saksgrunnlag } from '../sak/omgivelse.ts'
import type { Sak } from '../sak/tilstand.ts'
import type { Personfakta, Svarfakta, Tilbudsfakta } from './fakta.ts'

type Grunnlag = Pick<Saksgrunnlag, 'personer' | 'naa'>

/**
 * Det saken vet i dag, slik det kan ligne på et vilkår i katalogen. Bare registrerte svar og husstanden; søknadens fritekst og
 * økonomien leses ikke.
 */
export function tilbudsfakta(sak: Sak, g: Grunnlag): Tilbudsfakta {
  const voksne = [
    ...(sak.sokerPersonId ? [sak.sokerPersonId] : []),
    ...voksneIHusstanden(sak.husstand).map(v => v.personId),
  ]
  const par = voksneIHusstanden(sak.husstand).filter(v => v.rolle !== 'annen-voksen')
  const barn = barnIHusstanden(sak.husstand).filter(b => b.bosted !== 'bor-ikke-her')
  return {
    personer: [
      {
        rolle: 'familien',
        svar: svarene(tema => fellessvarOm(sak.kartlegging, tema).at(-1)),
        behov: behovene(sak),
      },
      ...[...new Set(voksne)].map(id => personfakta(sak, g, id, 'voksen')),
      ...barn.map(b => personfakta(sak, g, b.personId, 'barn')),
    ],
    voksne: (sak.sokerPersonId ? 1 : 0) + par.filter(v => v.personId !== sak.sokerPersonId).length,
  }
}

function personfakta(sak: Sak, g: Grunnlag, personId: PersonId, rolle: 'barn' | 'voksen'): Personfakta {
  const fodt = g.personer[personId]?.fodselsdato
  return {
    personId,
    rolle,
    ...(fodt ? { alderManeder: helManederMellom(fodt, g.naa.dato) } : {}),
    svar: svarene(tema => gjeldendeSvar(finnCelle(sak.kartlegging, personId, tema))),
    behov: behovene(sak, personId),
  }
}

type Lest = { readonly svar: Svar; readonly dato: Dato; readonly skjermet?: true }

/** Et skjermet svar (vold, trygghet) brukes aldri som grunn: kortet kan vises og skrives ut. Det står som et svar som må leses. */
function svarene(finn: (tema: Tema) => Lest | undefined): Personfakta['svar'] {
  const ut: Partial<Record<Tema, Svarfakta>> = {}
  for (const tema of TEMA) {
    const o = finn(tema)
    if (o)
      ut[tema] = {
        svar: o.skjermet ? { tilstand: 'kartlagt', tekst: '' } : o.svar,
        dato: o.dato,
      }
  }
  return ut
}

/** Behovene som ikke har fått svar. Et besvart behov er avklart, og er ingen grunn til å fortelle om mer. */
const behovene = (sak: Sak, gjelder: PersonId | 'familien' = 'familien'): Personfakta['behov'] =>
  apneBehov(sak.behov)
    .filter(b => b.innhold.gjelder === gjelder)
    .map(b => ({ tema: b.innhold.tema, dato: b.meldt }))
