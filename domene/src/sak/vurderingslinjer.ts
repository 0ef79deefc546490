import type { PersonId, SoknadId } from '../felles/id.ts'
import { barnIHusstanden, voksneIHusstanden } from '../husstand/tilstand.ts'
import { finnSoknad } from '../soknad/tilstand.ts'
import { livsoppholdId } from '../vurdering/linjerFraSoknad.ts'
import { finnVurdering, type Linje } from '../vurdering/tilstand.ts'
import type { Sak } from './tilstand.ts'

/** Den som søkte. I en felles sak kan det være medsøkeren; da er inntektene, brevet og innsynet hennes. */
export const soknadssoker = (sak: Sak, soknadId: SoknadId): PersonId | undefined =>
  finnSoknad(sak.soknader, soknadId)?.personer.find(p => p.nokkel === 'soker')?.personId ?? sak.sokerPersonId

/**
 * Linjene i en vurdering: dem som er registrert, og en livsoppholdslinje for den som søkte, sakens søker, medsøker og hvert barn
 * som ennå ikke har fått sin. Ingen av dem har et innvilget beløp før et menneske setter det.
 */
export function vurderingslinjer(sak: Sak, soknadId: SoknadId): readonly Linje[] {
  const v = finnVurdering(sak.vurderinger, soknadId)
  const mangler = medLivsopphold(sak, soknadId).filter(
    p => !v.linjer.some(l => l.linjeId === livsoppholdId(p)),
  )
  const livsopphold = mangler.map(
    (personId): Linje => ({
      linjeId: livsoppholdId(personId),
      innhold: {
        slag: 'utgift',
        post: 'livsopphold',
        tekst: 'Livsopphold',
        gjelder: personId,
        hyppighet: 'manedlig',
        kilde: 'ansatt',
      },
      versjon: 0,
    }),
  )
  return [...livsopphold, ...v.linjer.filter(l => l.fjernet === undefined)]
}

/** Livsopphold noen har tatt bort, for dem som ellers ville hatt en linje. */
export const livsoppholdTattBort = (sak: Sak, soknadId: SoknadId): readonly Linje[] =>
  medLivsopphold(sak, soknadId).flatMap(p =>
    finnVurdering(sak.vurderinger, soknadId).linjer.filter(
      l => l.linjeId === livsoppholdId(p) && l.fjernet !== undefined,
    ),
  )

function medLivsopphold(sak: Sak, soknadId: SoknadId): readonly PersonId[] {
  const sokerId = soknadssoker(sak, soknadId)
  return [
    ...new Set([
      ...(sokerId ? [sokerId] : []),
      ...(sak.sokerPersonId ? [sak.sokerPersonId] : []),
      ...voksneIHusstanden(sak.husstand)
        .filter(x => x.rolle === 'medsoker')
        .map(x => x.personId),
      ...barnIHusstanden(sak.husstand)
        .filter(b => b.bosted !== 'bor-ikke-her')
        .map(b => b.personId),
    ]),
  ]
}
