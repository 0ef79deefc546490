import { barnIHusstanden } from '@handlingsrom/domene/husstand/tilstand'
import { FERSKHET, TEMA, TEMAVERSJON } from '@handlingsrom/domene/kartlegging/tema'
import {
  celleversjon,
  finnCelle,
  gjeldendeSvar,
  sporresPaNytt,
  utelattFor,
} from '@handlingsrom/domene/kartlegging/tilstand'
import { fulltNavn } from '@handlingsrom/domene/person/tilstand'
import { barnetsCeller } from '@handlingsrom/domene/sak/tilKontroll'
import { soknadenNa } from '@handlingsrom/domene/soknad/tilstand'
import type { Kartleggingsvisning } from '@handlingsrom/kontrakt/sak/visning'
import { hvem } from '../ansatte.ts'
import { alder, utelatelse, type Visningsgrunnlag } from './felles.ts'

export function visKartlegging(g: Visningsgrunnlag): Kartleggingsvisning {
  const { sak, dagens } = g
  const o = { personer: g.personer, naa: { dato: dagens } }
  const aktuell = soknadenNa(sak.soknader)
  return {
    dagens,
    temaversjon: TEMAVERSJON,
    tema: TEMA.map(tema => ({ tema, ...FERSKHET[tema] })),
    barn: barnIHusstanden(sak.husstand)
      .toSorted((a, b) =>
        (g.personer[a.personId]?.fodselsdato ?? '9').localeCompare(
          g.personer[b.personId]?.fodselsdato ?? '9',
        ),
      )
      .map(b => {
        const f = g.personer[b.personId]
        const tilstander = new Map(barnetsCeller(sak, b.personId, o).map(c => [c.tema, c.tilstand]))
        return {
          personId: b.personId,
          navn: f ? fulltNavn(f.navn) : '',
          fornavn: f?.navn.fornavn ?? '',
          alder: alder(f, dagens),
          bosted: b.bosted,
          utelatt: utelatelse(aktuell && utelattFor(sak.kartlegging, b.personId, aktuell)),
          celler: TEMA.map(tema => {
            const celle = finnCelle(sak.kartlegging, b.personId, tema)
            return {
              tema,
              tilstand: tilstander.get(tema) ?? 'ikke-spurt',
              versjon: celleversjon(celle),
              sporresIgjen: sporresPaNytt(tema, gjeldendeSvar(celle)) ?? null,
              svar: (celle?.svar ?? []).map(s => ({
                nr: s.nr,
                tilstand: s.svar.tilstand,
                tekst: s.svar.tekst,
                sagtAv: s.sagtAv,
                kanal: s.kanal,
                dato: s.dato,
                skrevetAv: hvem(g.navn, s.skrevetAv),
                tidspunkt: s.tidspunkt,
              })),
            }
          }),
        }
      }),
    kanSkrive: g.kanSkrive,
  }
}
