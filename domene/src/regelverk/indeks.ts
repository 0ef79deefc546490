import { hjemmel as fvl6 } from './forvaltningsloven/paragraf-6-habilitet.ts'
import { hjemmel as fvl7 } from './forvaltningsloven/paragraf-7-forelopig-avgjorelse.ts'
import { hjemmel as fvl11a } from './forvaltningsloven/paragraf-11a-forelopig-svar.ts'
import { hjemmel as fvl17 } from './forvaltningsloven/paragraf-17-utredning.ts'
import { hjemmel as fvl24 } from './forvaltningsloven/paragraf-24-begrunnelse.ts'
import { hjemmel as fvl25 } from './forvaltningsloven/paragraf-25-begrunnelsens-innhold.ts'
import { hjemmel as fvl27 } from './forvaltningsloven/paragraf-27-underretning.ts'
import { hjemmel as fvl28 } from './forvaltningsloven/paragraf-28-klagerett.ts'
import { hjemmel as fvl29 } from './forvaltningsloven/paragraf-29-klagefrist.ts'
import type { Hjemmel } from './hjemmel.ts'
import { hjemmel as sotjl17 } from './sosialtjenesteloven/paragraf-17-opplysning-rad-og-veiledning.ts'
import { hjemmel as sotjl18 } from './sosialtjenesteloven/paragraf-18-stonad-til-livsopphold.ts'
import { hjemmel as sotjl19 } from './sosialtjenesteloven/paragraf-19-stonad-i-saerlige-tilfeller.ts'
import { hjemmel as sotjl20 } from './sosialtjenesteloven/paragraf-20-vilkar.ts'
import { hjemmel as sotjl27 } from './sosialtjenesteloven/paragraf-27-midlertidig-botilbud.ts'

/** Alle reglene i huset, i lovens rekkefølge: filen og hjemmelen. En test finner regelfiler som mangler her. */
export const REGLER: readonly { readonly fil: string; readonly hjemmel: Hjemmel }[] = [
  { fil: 'sosialtjenesteloven/paragraf-17-opplysning-rad-og-veiledning.ts', hjemmel: sotjl17 },
  { fil: 'sosialtjenesteloven/paragraf-18-stonad-til-livsopphold.ts', hjemmel: sotjl18 },
  { fil: 'sosialtjenesteloven/paragraf-19-stonad-i-saerlige-tilfeller.ts', hjemmel: sotjl19 },
  { fil: 'sosialtjenesteloven/paragraf-20-vilkar.ts', hjemmel: sotjl20 },
  { fil: 'sosialtjenesteloven/paragraf-27-midlertidig-botilbud.ts', hjemmel: sotjl27 },
  { fil: 'forvaltningsloven/paragraf-6-habilitet.ts', hjemmel: fvl6 },
  { fil: 'forvaltningsloven/paragraf-7-forelopig-avgjorelse.ts', hjemmel: fvl7 },
  { fil: 'forvaltningsloven/paragraf-11a-forelopig-svar.ts', hjemmel: fvl11a },
  { fil: 'forvaltningsloven/paragraf-17-utredning.ts', hjemmel: fvl17 },
  { fil: 'forvaltningsloven/paragraf-24-begrunnelse.ts', hjemmel: fvl24 },
  { fil: 'forvaltningsloven/paragraf-25-begrunnelsens-innhold.ts', hjemmel: fvl25 },
  { fil: 'forvaltningsloven/paragraf-27-underretning.ts', hjemmel: fvl27 },
  { fil: 'forvaltningsloven/paragraf-28-klagerett.ts', hjemmel: fvl28 },
  { fil: 'forvaltningsloven/paragraf-29-klagefrist.ts', hjemmel: fvl29 },
]
