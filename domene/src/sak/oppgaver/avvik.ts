import { soknadsavvik } from '../../husstand/soknadenSier.ts'
import type { Oppgave } from '../oppgavetyper.ts'
import type { Sak } from '../tilstand.ts'

/** Søknaden sier noe annet om et barn. Det som står, blir stående til et menneske har spurt og skrevet hva som gjelder. */
export const avviksoppgaver = (sak: Sak): readonly Oppgave[] =>
  soknadsavvik(sak.husstand, sak.soknader).map(a => ({
    oppgaveId: `sier-annet/${a.soknadId}/${a.personId}`,
    type: 'soknad-sier-annet',
    for: 'saksbehandler',
    fra: a.mottattDato,
    soknadId: a.soknadId,
    personId: a.personId,
  }))
