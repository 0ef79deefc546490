import { avviksoppgaver } from './oppgaver/avvik.ts'
import { barneoppgaver } from './oppgaver/barna.ts'
import { behovsoppgaver } from './oppgaver/behov.ts'
import { botilbudsoppgaver } from './oppgaver/botilbud.ts'
import { etterspurtoppgaver } from './oppgaver/etterspurt.ts'
import { journaloppgaver } from './oppgaver/journal.ts'
import { oppfolgingsoppgaver } from './oppgaver/oppfolging.ts'
import { ringeoppgaver } from './oppgaver/oppringning.ts'
import { samtaleoppgaver } from './oppgaver/samtale.ts'
import { samtykkeoppgaver } from './oppgaver/samtykke.ts'
import { soknadsoppgaver } from './oppgaver/soknad.ts'
import { vedtaksoppgaver } from './oppgaver/vedtak.ts'
import type { Oppgave } from './oppgavetyper.ts'
import type { Sak } from './tilstand.ts'

/** Oppgavene som følger av tilstanden. En oppgave forsvinner når det den ber om, er gjort; den kan ikke hukes av. */
export function oppgaver(sak: Sak): readonly Oppgave[] {
  return [
    ...soknadsoppgaver(sak),
    ...etterspurtoppgaver(sak),
    ...barneoppgaver(sak),
    ...behovsoppgaver(sak),
    ...avviksoppgaver(sak),
    ...vedtaksoppgaver(sak),
    ...ringeoppgaver(sak),
    ...botilbudsoppgaver(sak),
    ...journaloppgaver(sak),
    ...samtaleoppgaver(sak),
    ...samtykkeoppgaver(sak),
    ...oppfolgingsoppgaver(sak),
  ]
}
