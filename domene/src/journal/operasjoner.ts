import type { PersonId } from '../felles/id.ts'
import { ok } from '../felles/resultat.ts'
import { TEMA } from '../kartlegging/tema.ts'
import type { Avslagskode } from '../sak/avslag.ts'
import { erTom, kanIkke, type Omgivelse, type Utfort } from '../sak/omgivelse.ts'
import { personerISaken, type Sak } from '../sak/tilstand.ts'
import type { Notatinnhold, Notatslag } from './hendelser.ts'
import type { Journalkommando } from './kommandoer.ts'
import {
  finnNotat,
  innsynsmerke,
  merkeversjon,
  notatetGjelder,
  notatetsTema,
  staarApent,
} from './tilstand.ts'
import { manglerInnsynsgrunn } from './typer.ts'

/**
 * Notatene der den som skriver, må svare på «Er dette tilstrekkelig undersøkt?» (S-087). Svaret er hennes; et «nei» stopper ingenting,
 * men står åpent til noen har sett på det som mangler.
 */
export const SPOR_OM_UNDERSOKT: readonly Notatslag[] = ['vurdering', 'kontor']

/** Gjør et utkast til et ferdig notat med navn og dato. Det ferdige kan ikke endres; det som kommer til, står ved siden av. */
export function ferdigstillNotat(sak: Sak, k: Journalkommando<'ferdigstillNotat'>, o: Omgivelse): Utfort {
  if (finnNotat(sak.journal, k.notatId)) return kanIkke('finnes-allerede')
  const mangler = detSomMangler(k)
  if (mangler) return kanIkke(mangler)
  if (k.dato > o.naa.dato) return kanIkke('dato-i-fremtiden')
  if (!alleErISaken(sak, [...k.gjelder, ...(k.tilstede?.personer ?? [])]))
    return kanIkke('person-finnes-ikke')
  if (k.svarNr?.some(nr => !svarFinnes(sak, nr))) return kanIkke('svar-finnes-ikke')
  if (manglerInnsynsgrunn(k.innsyn)) return kanIkke('innsynsgrunn-mangler')
  return ok([{ ...k, type: 'NotatFerdigstilt' }])
}

/** Den som ser en feil i et ferdig notat, skriver hva som er riktig ved siden av det. Ordene som sto der, står. */
export function rettNotat(sak: Sak, k: Journalkommando<'rettNotat'>): Utfort {
  if (!finnNotat(sak.journal, k.notatId)) return kanIkke('notat-finnes-ikke')
  if (erTom(k.rettelse)) return kanIkke('tekst-mangler')
  if (erTom(k.grunn)) return kanIkke('ma-begrunnes')
  return ok([{ ...k, type: 'NotatRettet' }])
}

/** En annens merknad til notatet, eller at det er ført i feil sak. Den retter ingenting og tar ingenting bort. */
export function giMerknad(sak: Sak, k: Journalkommando<'giMerknad'>): Utfort {
  if (!finnNotat(sak.journal, k.notatId)) return kanIkke('notat-finnes-ikke')
  if (erTom(k.tekst)) return kanIkke('tekst-mangler')
  return ok([{ ...k, type: 'MerknadGitt' }])
}

/** Knytter et ferdig notat til temaene og menneskene det handler om. Bare det som ikke sto der fra før, føres. */
export function knyttNotat(sak: Sak, k: Journalkommando<'knyttNotat'>): Utfort {
  const notat = finnNotat(sak.journal, k.notatId)
  if (!notat) return kanIkke('notat-finnes-ikke')
  if (!alleErISaken(sak, k.gjelder)) return kanIkke('person-finnes-ikke')
  const tema = TEMA.filter(t => k.tema.includes(t) && !notatetsTema(notat).includes(t))
  const gjelder = [...new Set(k.gjelder)].filter(p => !notatetGjelder(notat).includes(p))
  if (tema.length === 0 && gjelder.length === 0) return kanIkke('allerede-utfort')
  return ok([{ type: 'NotatKnyttet', notatId: k.notatId, tema, gjelder }])
}

/** Tar stilling til innsyn på nytt, eller for første gang i et eldre notat. Hvert merke står med navn og tid. */
export function merkNotat(sak: Sak, k: Journalkommando<'merkNotat'>): Utfort {
  const notat = finnNotat(sak.journal, k.notatId)
  if (!notat) return kanIkke('notat-finnes-ikke')
  if (merkeversjon(notat) !== k.settVersjon)
    return kanIkke('endret-av-andre', { gjelder: k.notatId, gjeldende: innsynsmerke(notat) })
  if (manglerInnsynsgrunn(k.innsyn)) return kanIkke('innsynsgrunn-mangler')
  return ok([{ type: 'NotatMerket', notatId: k.notatId, innsyn: k.innsyn }])
}

/** Det som manglet i et notat, er undersøkt: noen skriver hvordan, og linjen og oppgaven faller bort. */
export function avklarNotat(sak: Sak, k: Journalkommando<'avklarNotat'>): Utfort {
  const notat = finnNotat(sak.journal, k.notatId)
  if (!notat) return kanIkke('notat-finnes-ikke')
  if (!staarApent(notat)) return kanIkke('allerede-utfort')
  if (erTom(k.hvordan)) return kanIkke('tekst-mangler')
  return ok([{ ...k, type: 'NotatAvklart' }])
}

const alleErISaken = (sak: Sak, personer: readonly PersonId[]): boolean => {
  const kjente = personerISaken(sak)
  return personer.every(p => kjente.includes(p))
}

const svarFinnes = ({ kartlegging: { celler, felles } }: Sak, nr: number): boolean =>
  Object.values(celler).some(c => Object.values(c).some(celle => celle.svar.some(s => s.nr === nr))) ||
  Object.values(felles).some(f => f.some(s => s.nr === nr))

/** Det denne typen notat må si for at en fremmed skal forstå det. Hva som er nok, er overlatt til den som skriver. */
function detSomMangler(n: Notatinnhold): Avslagskode | undefined {
  const { deler, forsok, referat, ikkeUndersokt, undersokt } = n
  switch (n.slag) {
    case 'vurdering':
      if (!deler || [deler.fakta, deler.vurdering, deler.konklusjon].some(erTom))
        return 'vurderingsdel-mangler'
      break
    case 'forsok':
      if (!forsok || erTom(forsok.hvem)) return 'forsok-ufullstendig'
      if (forsok.resultat === 'annet' && erTom(n.tekst)) return 'tekst-mangler'
      break
    case 'ikke-undersokt':
      if (!ikkeUndersokt || n.gjelder.length === 0 || !n.tema?.length) return 'ikke-undersokt-ufullstendig'
      break
    case 'referat':
      if (!referat || [referat.instans, referat.deltakere, referat.avtalt].some(erTom))
        return 'referat-ufullstendig'
      break
    default:
      break
  }
  const kanVaereTom = n.slag === 'vurdering' || n.slag === 'forsok' || n.slag === 'referat'
  if (!kanVaereTom && erTom(n.tekst)) return 'tekst-mangler'
  if (referat?.grunnlag === 'annet' && erTom(n.tekst)) return 'tekst-mangler'
  if (!SPOR_OM_UNDERSOKT.includes(n.slag)) return undefined
  return !undersokt || (undersokt.svar === 'nei' && erTom(undersokt.mangler))
    ? 'undersokt-ubesvart'
    : undefined
}
