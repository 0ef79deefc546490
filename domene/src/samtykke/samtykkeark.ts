import type { Dato } from '../felles/dato.ts'
import { dagMedOrd } from '../felles/manedsnavn.ts'
import type { Spraak, Trespraak } from '../felles/spraak.ts'
import { UTEN_STED } from '../utskrift/ord.ts'
import type { Arkdel, Kartleggingsark } from '../utskrift/typer.ts'
import { RETNINGER } from './hendelser.ts'
import { ARKORD, MOTTAKERNAVN, RETNINGSNAVN } from './samtykkeord.ts'
import type { Samtykke } from './tilstand.ts'

export type Samtykkearkgrunnlag = {
  readonly spraak: Spraak
  readonly dato: Dato
  readonly saksnummer: string
  /** Uten samtykke er arket tomt, til å fylle ut for hånd sammen med familien. */
  readonly samtykke?: Samtykke
  readonly navn: (personId: Samtykke['av']) => string
}

/** Samtykket på papir, til å lese og skrive under på. Det sier først at det er frivillig, og hvordan det trekkes. */
export function samtykkeark(g: Samtykkearkgrunnlag): Kartleggingsark {
  const i = (t: Trespraak): string => t[g.spraak]
  return {
    spraak: g.spraak,
    tittel: i(ARKORD.tittel),
    ingress: i(ARKORD.ingress),
    dato: g.dato,
    datotekst: dagMedOrd(g.dato, g.spraak),
    avsender: UTEN_STED,
    bunntekst: g.saksnummer,
    deler: [
      ...[ARKORD.frivillig, ARKORD.trekke, ARKORD.allerede, ARKORD.uten].map(
        (t): Arkdel => ({ slag: 'sporsmal', tekst: i(t) }),
      ),
      { slag: 'overskrift', niva: 2, tekst: i(ARKORD.dette) },
      ...(g.samtykke ? utfylt(g, g.samtykke, i) : tomt(i)),
      { slag: 'overskrift', niva: 2, tekst: i(ARKORD.underskrift) },
      { slag: 'hjelp', tekst: i(ARKORD.underskriftHjelp) },
      felt(i(ARKORD.stedOgDato), 1),
      felt(i(ARKORD.denSomSamtykker), 1),
      felt(i(ARKORD.denUnge), 1),
      { slag: 'overskrift', niva: 2, tekst: i(ARKORD.trukket) },
      { slag: 'hjelp', tekst: i(ARKORD.trukketHjelp) },
      felt(i(ARKORD.stedOgDato), 1),
    ],
  }
}

type Paa = (t: Trespraak) => string

const felt = (etikett: string, linjer: number, valg: readonly string[] = []): Arkdel => ({
  slag: 'felt',
  etikett,
  valg,
  linjer,
})
const svar = (navn: string, tekst: string): Arkdel => ({ slag: 'svar', navn, tilstand: '', tekst, kilde: '' })

const tomt = (i: Paa): readonly Arkdel[] => [
  felt(i(ARKORD.hvem), 1),
  felt(i(ARKORD.om), 1),
  felt(i(ARKORD.mottaker), 1),
  felt(
    i(ARKORD.retning),
    0,
    RETNINGER.map(r => i(RETNINGSNAVN[r])),
  ),
  felt(i(ARKORD.hva), 2),
  felt(i(ARKORD.formal), 2),
  felt(i(ARKORD.til), 1),
  felt(i(ARKORD.barnetSier), 2),
]

const utfylt = (g: Samtykkearkgrunnlag, s: Samtykke, i: Paa): readonly Arkdel[] => [
  svar(i(ARKORD.hvem), g.navn(s.av)),
  svar(i(ARKORD.om), s.om.map(g.navn).join(', ')),
  svar(i(ARKORD.mottaker), `${s.mottaker.navn} (${i(MOTTAKERNAVN[s.mottaker.slag])})`),
  svar(i(ARKORD.retning), i(RETNINGSNAVN[s.retning])),
  svar(i(ARKORD.hva), s.hva),
  svar(i(ARKORD.formal), s.formal),
  svar(i(ARKORD.til), dagMedOrd(s.til, g.spraak)),
  ...s.barnetSier.map(b => svar(`${i(ARKORD.sier)} ${g.navn(b.personId)}`, b.ord)),
]
