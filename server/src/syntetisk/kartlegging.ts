import { leggTilDager } from '@handlingsrom/domene/felles/dato'
import type { BehovId, NotatId, SamtaleId } from '@handlingsrom/domene/felles/id'
import { alleBarnaversjon } from '@handlingsrom/domene/husstand/tilstand'
import { celleversjon } from '@handlingsrom/domene/kartlegging/svar'
import { TEMA } from '@handlingsrom/domene/kartlegging/tema'
import { finnCelle } from '@handlingsrom/domene/kartlegging/tilstand'
import type { Soknadsgang } from './historie.ts'
import { grunn, kortSvar } from './ord.ts'
import type { Saksverden } from './verden.ts'

/** Temaene et menneske må spørre om. */
export const SPURTE = TEMA.filter(t => t !== 'antall-alder')

/** Samtalen, svarene om hvert barn, og behovet som eventuelt ble funnet. */
export function kartlegg(v: Saksverden, g: Soknadsgang): void {
  const { plan, familie, soknadId, av, slump } = g
  v.den(leggTilDager(plan.dato, 2))
  v.gjor(av, {
    type: 'besvarAlleBarna',
    svar: 'ja',
    kanal: 'kontor',
    dato: v.dag(),
    merknad: '',
    settVersjon: alleBarnaversjon(v.sak().husstand),
  })
  if (plan.samtale) samtale(v, g, 'kartlegging')
  familie.barn.forEach((b, i) => {
    // Alderen svarer registeret på; resten spørres det om.
    for (const tema of SPURTE.slice(0, plan.tema[i] ?? SPURTE.length)) {
      v.gjor(av, {
        type: 'registrerOpplysning',
        personId: b.personId,
        tema,
        svar: { tilstand: 'kartlagt', tekst: kortSvar(slump) },
        sagtAv: 'mor',
        kanal: plan.samtale ? 'kontor' : 'brev',
        dato: v.dag(),
        settVersjon: celleversjon(finnCelle(v.sak().kartlegging, b.personId, tema)),
      })
    }
  })
  if (plan.behov === 'ingen') return
  const behovId = v.nyId() as BehovId
  v.gjor(av, {
    type: 'meldBehov',
    behovId,
    soknadId,
    gjelder: 'familien',
    hva: 'Hjelp til å få oversikt',
    tema: 'nettverk',
    haster: 'kan-vente',
    kostnad: { slag: 'ukjent' },
    opphav: 'nav',
  })
  v.den(leggTilDager(plan.dato, 3))
  v.gjor(av, {
    type: 'besvarBehov',
    behovId,
    svar: plan.behov === 'stonad' ? 'familien-loser' : 'oppfolging-17',
    begrunnelse: grunn(slump),
    settVersjon: 1,
  })
  if (plan.behov === 'oppfolging-gjort') samtale(v, g, 'oppfolging')
}

function samtale(v: Saksverden, { familie, av, slump }: Soknadsgang, gjelder: 'kartlegging' | 'oppfolging') {
  const samtaleId = v.nyId() as SamtaleId
  const notatId = v.nyId() as NotatId
  const barna = familie.barn.map(b => b.personId)
  v.gjor(av, {
    type: 'startSamtale',
    samtaleId,
    dato: v.dag(),
    sted: 'kontor',
    slag: 'planlagt',
    gjelder,
    formal: 'Hvordan det går hjemme',
    deltakere: [familie.soker],
    andre: [],
    tolk: { behov: 'nei' },
  })
  v.gjor(av, {
    type: 'ferdigstillNotat',
    notatId,
    slag: 'kontor',
    dato: v.dag(),
    tekst: `Vi snakket om hvert av barna. ${kortSvar(slump)}`,
    gjelder: [familie.soker, ...barna],
    samtaleId,
    undersokt: { svar: 'ja' },
    innsyn: { merke: 'kan-vises' },
  })
  v.gjor(av, { type: 'avsluttSamtale', samtaleId, notatId, planlagtNeste: [] })
}
