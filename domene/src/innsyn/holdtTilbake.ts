import type { PersonId } from '../felles/id.ts'
import { slaOpp } from '../felles/oppslag.ts'
import { type BarnIHusstanden, barnIHusstanden, erBarnPaa } from '../husstand/tilstand.ts'
import type { Innsynsmerke } from '../journal/typer.ts'
import { gjeldendeSvar } from '../kartlegging/svar.ts'
import { TEMA, type Tema } from '../kartlegging/tema.ts'
import { finnCelle, synet } from '../kartlegging/tilstand.ts'
import {
  kanSeBarnet,
  kanVises,
  merketKanVises,
  type Utdragsleser,
  type Utdragspersoner,
  type Utdragssak,
} from './utdrag.ts'

/** Hvorfor et svar ikke er i utdraget: det handler om trygghet, det er merket slik, eller ingen har merket det. */
export const TILBAKEHOLDT_FORDI = ['skjermet', 'umerket', 'delvis', 'unntas'] as const
export type Tilbakeholdt = {
  readonly personId: PersonId
  /** `null`: barnets eget syn. */
  readonly tema: Tema | null
  readonly fordi: (typeof TILBAKEHOLDT_FORDI)[number]
  /** Det et menneske skrev da hun merket det. */
  readonly grunn?: string
}
export const UTELATT_FORDI = ['ikke-forelder', 'fylt-18', 'gradert'] as const
export type UtelattBarn = { readonly personId: PersonId; readonly fordi: (typeof UTELATT_FORDI)[number] }

type Leser = Extract<Utdragsleser, { personId: PersonId }>

/**
 * Det utdraget ikke har, til den som lager det. Aldri til papiret: der finnes det ikke. Listen gjelder dem utdraget handler om; søsken av
 * den unge, og det andre voksne har fortalt om seg selv, er ikke holdt tilbake – det er aldri hennes.
 */
export function holdtTilbake(
  sak: Utdragssak,
  leser: Leser,
  personer: Utdragspersoner,
): { readonly svar: readonly Tilbakeholdt[]; readonly barn: readonly UtelattBarn[] } {
  const barn = barnIHusstanden(sak.husstand)
  const med = barn.filter(b => kanSeBarnet(b, leser, personer)).map(b => b.personId)
  const utelatt = leser.slag === 'ungdom' ? [] : barn.filter(b => !kanSeBarnet(b, leser, personer))
  return {
    svar: [...new Set([leser.personId, ...med])].flatMap(p => [
      ...svarene(sak, p, leser),
      ...(med.includes(p) ? syn(sak, p, leser) : []),
    ]),
    barn: utelatt.map(b => ({
      personId: b.personId,
      fordi: utelattFordi(b, leser, personer),
    })),
  }
}

function utelattFordi(b: BarnIHusstanden, leser: Leser, personer: Utdragspersoner): UtelattBarn['fordi'] {
  if (!b.foreldre.includes(leser.personId)) return 'ikke-forelder'
  const fodt = slaOpp(personer, b.personId)?.fodselsdato
  return leser.slag === 'forelder' && !erBarnPaa(fodt, leser.paa) ? 'fylt-18' : 'gradert'
}

const svarene = (sak: Utdragssak, personId: PersonId, leser: Leser): readonly Tilbakeholdt[] =>
  TEMA.flatMap(tema => {
    const o = gjeldendeSvar(finnCelle(sak.kartlegging, personId, tema))
    return !o || kanVises(o, leser) ? [] : [{ personId, tema, ...fordi(o.skjermet === true, o.innsyn) }]
  })

function syn(sak: Utdragssak, personId: PersonId, leser: Leser): readonly Tilbakeholdt[] {
  const s = synet(sak.kartlegging, personId).at(-1)
  return !s || merketKanVises(s.innsyn, leser) ? [] : [{ personId, tema: null, ...fordi(false, s.innsyn) }]
}

function fordi(skjermet: boolean, m: Innsynsmerke | undefined): Pick<Tilbakeholdt, 'fordi' | 'grunn'> {
  const grunn = m?.grunn ? { grunn: m.grunn } : {}
  if (skjermet) return { fordi: 'skjermet', ...grunn }
  return m && m.merke !== 'kan-vises' ? { fordi: m.merke, ...grunn } : { fordi: 'umerket' }
}
