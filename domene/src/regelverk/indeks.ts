import { hjemmel as fvl6 } from './forvaltningsloven/paragraf-6-habilitet.ts'
import { hjemmel as fvl7 } from './forvaltningsloven/paragraf-7-forelopig-avgjorelse.ts'
import { hjemmel as fvl11 } from './forvaltningsloven/paragraf-11-veiledningsplikt.ts'
import { hjemmel as fvl11a } from './forvaltningsloven/paragraf-11a-forelopig-svar.ts'
import { hjemmel as fvl11d } from './forvaltningsloven/paragraf-11d-muntlige-konferanser.ts'
import { hjemmel as fvl12 } from './forvaltningsloven/paragraf-12-fullmektig.ts'
import { hjemmel as fvl16 } from './forvaltningsloven/paragraf-16-forhandsvarsling.ts'
import { hjemmel as fvl17 } from './forvaltningsloven/paragraf-17-utredning.ts'
import { hjemmel as fvl18 } from './forvaltningsloven/paragraf-18-partsinnsyn.ts'
import { hjemmel as fvl19 } from './forvaltningsloven/paragraf-19-unntak-fra-innsyn.ts'
import { hjemmel as fvl24 } from './forvaltningsloven/paragraf-24-begrunnelse.ts'
import { hjemmel as fvl25 } from './forvaltningsloven/paragraf-25-begrunnelsens-innhold.ts'
import { hjemmel as fvl27 } from './forvaltningsloven/paragraf-27-underretning.ts'
import { hjemmel as fvl28 } from './forvaltningsloven/paragraf-28-klagerett.ts'
import { hjemmel as fvl29 } from './forvaltningsloven/paragraf-29-klagefrist.ts'
import { hjemmel as fvl30 } from './forvaltningsloven/paragraf-30-nar-klagen-er-fremsatt.ts'
import { hjemmel as fvl31 } from './forvaltningsloven/paragraf-31-oversitting-av-klagefristen.ts'
import { hjemmel as fvl33 } from './forvaltningsloven/paragraf-33-saksforberedelse-i-klagesak.ts'
import { hjemmel as fvl35 } from './forvaltningsloven/paragraf-35-omgjoring-uten-klage.ts'
import { hjemmel as fvl36 } from './forvaltningsloven/paragraf-36-sakskostnader.ts'
import { hjemmel as fvl42 } from './forvaltningsloven/paragraf-42-utsatt-iverksetting.ts'
import type { Hjemmel } from './hjemmel.ts'
import { hjemmel as sotjl1 } from './sosialtjenesteloven/paragraf-1-lovens-formal.ts'
import { forskriften, hjemmel as sotjl2 } from './sosialtjenesteloven/paragraf-2-lovens-virkeomrade.ts'
import { hjemmel as sotjl4 } from './sosialtjenesteloven/paragraf-4-krav-til-forsvarlighet.ts'
import { hjemmel as sotjl13 } from './sosialtjenesteloven/paragraf-13-samarbeid-og-samordning.ts'
import { hjemmel as sotjl17 } from './sosialtjenesteloven/paragraf-17-opplysning-rad-og-veiledning.ts'
import { hjemmel as sotjl18 } from './sosialtjenesteloven/paragraf-18-stonad-til-livsopphold.ts'
import { hjemmel as sotjl19 } from './sosialtjenesteloven/paragraf-19-stonad-i-saerlige-tilfeller.ts'
import { hjemmel as sotjl20 } from './sosialtjenesteloven/paragraf-20-vilkar.ts'
import { hjemmel as sotjl20a } from './sosialtjenesteloven/paragraf-20a-vilkar-under-30.ts'
import { hjemmel as sotjl21 } from './sosialtjenesteloven/paragraf-21-stonadsformer.ts'
import { hjemmel as sotjl22 } from './sosialtjenesteloven/paragraf-22-utbetaling.ts'
import { hjemmel as sotjl25 } from './sosialtjenesteloven/paragraf-25-refusjon-i-underholdsbidrag.ts'
import { hjemmel as sotjl26 } from './sosialtjenesteloven/paragraf-26-refusjon-i-folketrygd.ts'
import { hjemmel as sotjl27 } from './sosialtjenesteloven/paragraf-27-midlertidig-botilbud.ts'
import { hjemmel as sotjl28 } from './sosialtjenesteloven/paragraf-28-individuell-plan.ts'
import { hjemmel as sotjl41 } from './sosialtjenesteloven/paragraf-41-anvendelse-av-forvaltningsloven.ts'
import { hjemmel as sotjl42 } from './sosialtjenesteloven/paragraf-42-plikt-til-a-radfore-seg.ts'
import { hjemmel as sotjl43 } from './sosialtjenesteloven/paragraf-43-innhenting-av-opplysninger.ts'
import { hjemmel as sotjl44 } from './sosialtjenesteloven/paragraf-44-taushetsplikt.ts'
import { hjemmel as sotjl45 } from './sosialtjenesteloven/paragraf-45-opplysningsplikt-til-barnevernet.ts'

export type Regel = {
  readonly fil: string
  readonly hjemmel: Hjemmel
  /** Andre paragrafer filen også er hjemmet til. */
  readonly ogsa?: readonly Hjemmel[]
}

/** Alle reglene i huset, i lovens rekkefølge: filen og hjemmelen. En test finner regelfiler som mangler her. */
export const REGLER: readonly Regel[] = [
  { fil: 'sosialtjenesteloven/paragraf-1-lovens-formal.ts', hjemmel: sotjl1 },
  {
    fil: 'sosialtjenesteloven/paragraf-2-lovens-virkeomrade.ts',
    hjemmel: sotjl2,
    ogsa: Object.values(forskriften),
  },
  { fil: 'sosialtjenesteloven/paragraf-4-krav-til-forsvarlighet.ts', hjemmel: sotjl4 },
  { fil: 'sosialtjenesteloven/paragraf-13-samarbeid-og-samordning.ts', hjemmel: sotjl13 },
  { fil: 'sosialtjenesteloven/paragraf-17-opplysning-rad-og-veiledning.ts', hjemmel: sotjl17 },
  { fil: 'sosialtjenesteloven/paragraf-18-stonad-til-livsopphold.ts', hjemmel: sotjl18 },
  { fil: 'sosialtjenesteloven/paragraf-19-stonad-i-saerlige-tilfeller.ts', hjemmel: sotjl19 },
  { fil: 'sosialtjenesteloven/paragraf-20-vilkar.ts', hjemmel: sotjl20 },
  { fil: 'sosialtjenesteloven/paragraf-20a-vilkar-under-30.ts', hjemmel: sotjl20a },
  { fil: 'sosialtjenesteloven/paragraf-21-stonadsformer.ts', hjemmel: sotjl21 },
  { fil: 'sosialtjenesteloven/paragraf-22-utbetaling.ts', hjemmel: sotjl22 },
  { fil: 'sosialtjenesteloven/paragraf-25-refusjon-i-underholdsbidrag.ts', hjemmel: sotjl25 },
  { fil: 'sosialtjenesteloven/paragraf-26-refusjon-i-folketrygd.ts', hjemmel: sotjl26 },
  { fil: 'sosialtjenesteloven/paragraf-27-midlertidig-botilbud.ts', hjemmel: sotjl27 },
  { fil: 'sosialtjenesteloven/paragraf-28-individuell-plan.ts', hjemmel: sotjl28 },
  { fil: 'sosialtjenesteloven/paragraf-41-anvendelse-av-forvaltningsloven.ts', hjemmel: sotjl41 },
  { fil: 'sosialtjenesteloven/paragraf-42-plikt-til-a-radfore-seg.ts', hjemmel: sotjl42 },
  { fil: 'sosialtjenesteloven/paragraf-43-innhenting-av-opplysninger.ts', hjemmel: sotjl43 },
  { fil: 'sosialtjenesteloven/paragraf-44-taushetsplikt.ts', hjemmel: sotjl44 },
  { fil: 'sosialtjenesteloven/paragraf-45-opplysningsplikt-til-barnevernet.ts', hjemmel: sotjl45 },
  { fil: 'forvaltningsloven/paragraf-6-habilitet.ts', hjemmel: fvl6 },
  { fil: 'forvaltningsloven/paragraf-7-forelopig-avgjorelse.ts', hjemmel: fvl7 },
  { fil: 'forvaltningsloven/paragraf-11-veiledningsplikt.ts', hjemmel: fvl11 },
  { fil: 'forvaltningsloven/paragraf-11a-forelopig-svar.ts', hjemmel: fvl11a },
  { fil: 'forvaltningsloven/paragraf-11d-muntlige-konferanser.ts', hjemmel: fvl11d },
  { fil: 'forvaltningsloven/paragraf-12-fullmektig.ts', hjemmel: fvl12 },
  { fil: 'forvaltningsloven/paragraf-16-forhandsvarsling.ts', hjemmel: fvl16 },
  { fil: 'forvaltningsloven/paragraf-17-utredning.ts', hjemmel: fvl17 },
  { fil: 'forvaltningsloven/paragraf-18-partsinnsyn.ts', hjemmel: fvl18 },
  { fil: 'forvaltningsloven/paragraf-19-unntak-fra-innsyn.ts', hjemmel: fvl19 },
  { fil: 'forvaltningsloven/paragraf-24-begrunnelse.ts', hjemmel: fvl24 },
  { fil: 'forvaltningsloven/paragraf-25-begrunnelsens-innhold.ts', hjemmel: fvl25 },
  { fil: 'forvaltningsloven/paragraf-27-underretning.ts', hjemmel: fvl27 },
  { fil: 'forvaltningsloven/paragraf-28-klagerett.ts', hjemmel: fvl28 },
  { fil: 'forvaltningsloven/paragraf-29-klagefrist.ts', hjemmel: fvl29 },
  { fil: 'forvaltningsloven/paragraf-30-nar-klagen-er-fremsatt.ts', hjemmel: fvl30 },
  { fil: 'forvaltningsloven/paragraf-31-oversitting-av-klagefristen.ts', hjemmel: fvl31 },
  { fil: 'forvaltningsloven/paragraf-33-saksforberedelse-i-klagesak.ts', hjemmel: fvl33 },
  { fil: 'forvaltningsloven/paragraf-35-omgjoring-uten-klage.ts', hjemmel: fvl35 },
  { fil: 'forvaltningsloven/paragraf-36-sakskostnader.ts', hjemmel: fvl36 },
  { fil: 'forvaltningsloven/paragraf-42-utsatt-iverksetting.ts', hjemmel: fvl42 },
]
