import { alderPaa, type Dato, leggTilManeder } from '../felles/dato.ts'
import type { PersonId } from '../felles/id.ts'
import { slaOpp } from '../felles/oppslag.ts'
import { barnIHusstanden, ventedeBarn } from '../husstand/tilstand.ts'
import type { Begivenhetsslag } from './detaljer.ts'
import { LIVSHENDELSER } from './ferskhet/livshendelser.ts'
import { FRAM_MANEDER, innenEtAr, type SakensFelt } from './samlet.ts'
import { gjeldendeDetaljer } from './svar.ts'

/** Skolestartene regnes av fødselsåret. Konfirmasjon regnes aldri ut: det er familiens eget valg, og står når de har sagt det. */
export const SKOLESTARTER = ['skolestart', 'ungdomsskole', 'videregaende'] as const
export type Skolestart = (typeof SKOLESTARTER)[number]

export type Kommer = { readonly personId: PersonId } & (
  | { readonly slag: 'termin'; readonly dato: Dato }
  | { readonly slag: 'bursdag'; readonly dato: Dato; readonly fyller: number }
  | { readonly slag: 'skole'; readonly hva: Skolestart; readonly ar: number }
  | { readonly slag: 'betaling'; readonly dato: Dato; readonly navn: string }
  /** Uten dato når ingen har sagt når. */
  | {
      readonly slag: 'begivenhet'
      readonly hva: Begivenhetsslag
      readonly navn?: string
      readonly dato?: Dato
      readonly sagt: Dato
    }
)

/**
 * Det som skal skje for hvert barn det neste året (S-053): bursdagen og skolestarten regnes av fødselsdatoen, resten er det familien har
 * sagt. «Skal man noe i helgen? Er det barnebursdag?» Ingenting her er et krav eller et forslag om stønad.
 */
export function kommende(
  s: SakensFelt,
  fodt: (id: PersonId) => Dato | undefined,
  paa: Dato,
): readonly Kommer[] {
  const barna = barnIHusstanden(s.husstand).map(b => b.personId)
  return [
    ...ventedeBarn(s.husstand).flatMap(({ personId, termin }): Kommer[] =>
      termin && termin >= paa ? [{ personId, slag: 'termin', dato: termin }] : [],
    ),
    ...barna.flatMap(id => [...avFodselsdatoen(id, fodt(id), paa), ...avSvarene(s, id, paa)]),
  ].toSorted((a, b) => rang(a).localeCompare(rang(b)))
}

/** Høsten er ingen dag; skolestarten står der august er. Det ingen vet når er, står sist. */
const rang = (k: Kommer): string => (k.slag === 'skole' ? `${k.ar}-08-15` : (k.dato ?? '9'))

function avFodselsdatoen(personId: PersonId, fodt: Dato | undefined, paa: Dato): readonly Kommer[] {
  if (!fodt || fodt > paa) return []
  const fyller = alderPaa(fodt, paa) + (erBursdag(fodt, paa) ? 0 : 1)
  const dato = leggTilManeder(fodt, fyller * 12)
  const skole = SKOLESTARTER.flatMap((hva): Kommer[] => {
    const nar = LIVSHENDELSER.find(l => l.regel === hva)?.nar
    if (nar?.slag !== 'i-aret') return []
    const ar = Number(fodt.slice(0, 4)) + nar.aldersar
    return innenEtAr(`${ar}-08-15` as Dato, paa) ? [{ personId, slag: 'skole', hva, ar }] : []
  })
  return [{ personId, slag: 'bursdag', dato, fyller }, ...skole]
}

const erBursdag = (fodt: Dato, paa: Dato): boolean => leggTilManeder(fodt, alderPaa(fodt, paa) * 12) === paa

function avSvarene(s: SakensFelt, personId: PersonId, paa: Dato): readonly Kommer[] {
  return Object.values(slaOpp(s.kartlegging.celler, personId) ?? {})
    .flatMap(c => gjeldendeDetaljer(c))
    .flatMap(({ detalj: d, dato: sagt }): Kommer[] => {
      if (d.slag === 'aktivitet')
        return d.betalesInnen && innenEtAr(d.betalesInnen, paa)
          ? [{ personId, slag: 'betaling', dato: d.betalesInnen, navn: d.navn }]
          : []
      if (d.slag !== 'begivenhet') return []
      // Barnets egen bursdag står alt, regnet av fødselsdatoen; en bursdag med navn er en annens.
      if (d.hva === 'bursdag' && !d.navn) return []
      const med = d.dato ? innenEtAr(d.dato, paa) : leggTilManeder(sagt, FRAM_MANEDER) >= paa
      if (!med) return []
      return [
        {
          personId,
          slag: 'begivenhet',
          hva: d.hva,
          sagt,
          ...(d.navn ? { navn: d.navn } : {}),
          ...(d.dato ? { dato: d.dato } : {}),
        },
      ]
    })
}
