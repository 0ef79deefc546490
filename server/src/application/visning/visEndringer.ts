import { visKroner } from '@handlingsrom/domene/felles/belop'
import type { Opplysning } from '@handlingsrom/domene/kartlegging/svar'
import { gjeldendeSvar } from '@handlingsrom/domene/kartlegging/svar'
import { finnCelle, synet } from '@handlingsrom/domene/kartlegging/tilstand'
import { vurderingeneAv } from '@handlingsrom/domene/opphold/tilstand'
import { normFor } from '@handlingsrom/domene/regelverk/satser/norm'
import { vurderingslinjer } from '@handlingsrom/domene/sak/tilstand'
import { type EndretFaktum, endredeFakta, pekPa } from '@handlingsrom/domene/vedtak/lesing/fakta'
import type { Linjeinnhold } from '@handlingsrom/domene/vurdering/hendelser'
import type { Endringsvisning } from '@handlingsrom/kontrakt/sak/lesing'
import { hvem } from '../ansatte.ts'
import { fornavn, type Visningsgrunnlag } from './felles.ts'

type Lest = Parameters<typeof endredeFakta>[1]
type Utenom = Omit<Endringsvisning, 'ref' | 'versjon' | 'svar'>

/** Opplysningene som er endret etter forslaget, med det som sto, det som står, hvem som endret det og når. */
export const endringer = (g: Visningsgrunnlag, v: Lest): Endringsvisning[] =>
  endredeFakta(g.sak, v, g.policy).map(f => ({
    ref: f.ref,
    versjon: f.til,
    ...ordene(g, v, f),
    svar: f.svar
      ? {
          svar: f.svar.svar,
          grunn: f.svar.grunn,
          av: hvem(g.navn, f.svar.av),
          tidspunkt: f.svar.tidspunkt,
        }
      : null,
  }))

function ordene(g: Visningsgrunnlag, v: Lest, f: EndretFaktum): Utenom {
  const pekt = pekPa(f.ref)
  switch (pekt.slag) {
    case 'svar': {
      const celle = finnCelle(g.sak.kartlegging, pekt.personId, pekt.tema)
      const [da, naa] = [celle?.svar.find(s => s.nr === f.versjon), gjeldendeSvar(celle)]
      // Er svaret trukket og ikke erstattet, er det den som trakk det, som endret det.
      const endretAv =
        naa && naa.nr > f.versjon ? { av: naa.skrevetAv, tidspunkt: naa.tidspunkt } : da?.trukket
      return {
        slag: 'svar',
        navn: pekt.tema,
        fornavn: fornavn(g, pekt.personId),
        gammel: svarord(da),
        ny: svarord(naa),
        av: endretAv ? hvem(g.navn, endretAv.av) : null,
        tidspunkt: endretAv?.tidspunkt ?? null,
      }
    }
    case 'syn': {
      const alle = synet(g.sak.kartlegging, pekt.personId)
      const [da, naa] = [alle.find(s => s.nr === f.versjon), alle.at(-1)]
      return {
        slag: 'syn',
        navn: null,
        fornavn: fornavn(g, pekt.personId),
        gammel: da ? da.ord || (da.grunn ?? null) : null,
        ny: naa ? naa.ord || (naa.grunn ?? null) : null,
        av: naa ? hvem(g.navn, naa.skrevetAv) : null,
        tidspunkt: naa?.tidspunkt ?? null,
      }
    }
    case 'opphold': {
      const alle = vurderingeneAv(g.sak.opphold, pekt.personId)
      const [da, naa] = [alle.find(s => s.nr === f.versjon), alle.at(-1)]
      return {
        slag: 'opphold',
        navn: null,
        fornavn: fornavn(g, pekt.personId),
        gammel: da?.begrunnelse ?? null,
        ny: naa?.begrunnelse ?? null,
        av: naa ? hvem(g.navn, naa.av) : null,
        tidspunkt: naa?.tidspunkt ?? null,
      }
    }
    case 'norm': {
      const norm = normFor(g.policy.normer, pekt.maned)
      return {
        slag: 'norm',
        navn: null,
        fornavn: null,
        gammel: g.policy.normer[f.versjon - 1]?.kilde ?? null,
        ny: norm?.kilde ?? null,
        av: null,
        tidspunkt: null,
      }
    }
    case 'linje': {
      const da = v.innhold.linjer.find(l => l.linjeId === pekt.linjeId)?.innhold
      const naa = vurderingslinjer(g.sak, v.soknadId).find(l => l.linjeId === pekt.linjeId)?.innhold
      const siste = g.hendelser.findLast(
        ({ hendelse: h }) =>
          (h.type === 'LinjeSatt' || h.type === 'LinjeFjernet') &&
          h.soknadId === v.soknadId &&
          h.linjeId === pekt.linjeId,
      )
      return {
        slag: 'linje',
        navn: da?.tekst ?? null,
        fornavn: da?.gjelder ? fornavn(g, da.gjelder) : null,
        gammel: linjeord(da),
        ny: linjeord(naa),
        av: siste ? hvem(g.navn, siste.aktor) : null,
        tidspunkt: siste?.tidspunkt ?? null,
      }
    }
    default:
      return pekt satisfies never
  }
}

const svarord = (o: Opplysning | undefined): string | null => o?.svar.tekst ?? null

const linjeord = (i: Linjeinnhold | undefined): string | null =>
  i ? [i.tekst, i.faktisk === undefined ? '' : visKroner(i.faktisk)].filter(Boolean).join(', ') : null
