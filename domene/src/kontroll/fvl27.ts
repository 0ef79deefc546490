import { klageOgInnsyn } from '../brev/rettigheter.ts'
import { opplysningerIAlle } from '../brev/underretning.ts'
import type { Malform } from '../felles/spraak.ts'
import { harPaakrevdeOpplysninger } from '../regelverk/forvaltningsloven/paragraf-27-underretning.ts'
import type { Kontrollresultat } from './resultat.ts'
import type { SakForKontroll } from './sakForKontroll.ts'

/**
 * Forvaltningsloven § 27: brevet sier at det kan klages, hvor lenge, til hvem og hvordan, at parten kan se dokumentene, og at
 * gjennomføringen kan utsettes når noe er avslått eller redusert.
 *
 * Hviler på setningene malen har i delen om klage og innsyn, på bokmål og nynorsk: en opplysning teller bare når den står på begge. Hvilken
 * opplysning en setning gir, kjennes på paragrafen den viser til; ordene leses ikke. Andre opplysninger leses ikke.
 *
 * Overlatt til skjønn: om den som får brevet, forstår dem, og om forholdene gir grunn til å si noe om fritt rettsråd.
 */
export function fvl27(s: SakForKontroll): readonly Kontrollresultat[] {
  if (!s.linjer.some(l => l.utfall)) return [{ utfall: 'ikke-aktuelt', kode: 'fvl-27.ingenting-bestemt' }]
  const med = opplysningerIAlle(MALFORMER.map(malform => klageOgInnsyn({ ...DELEN, malform })))
  const svar = harPaakrevdeOpplysninger({
    med,
    kanGjennomforesTilSkade:
      s.gjenopptatt !== undefined ||
      s.linjer.some(l => l.utfall === 'avslatt' || l.delvisAvslatt || l.reduksjon !== undefined),
    aktuelle: ['veiledning'],
  })
  return svar.utfall === 'oppfylt'
    ? [{ utfall: 'ingen-mangel-funnet', kode: 'fvl-27.star-der', tall: { antall: med.length } }]
    : [{ utfall: 'mangler', kode: 'fvl-27.mangler', tall: { antall: svar.fakta.length } }]
}

/** Brevet skrives på den målformen familien vil ha. */
const MALFORMER = ['nb', 'nn'] as const satisfies readonly Malform[]

/** Setningene er de samme for alle kontor; navnene i dem er ikke det kontrollen ser på. */
const DELEN = {
  kontor: { kommune: '', navn: '', telefon: null, skjermet: false },
  klageinstans: '',
} as const
