import type { Sakkommandokropp } from '@handlingsrom/kontrakt/sak/kommandoer'
import { harTilstede, lesKlokkeslett, spor } from './notatfeil.ts'
import type { Notatord, Notatvalg } from './notatutkast.ts'

type Kropp = Sakkommandokropp<'ferdigstillNotat'>
type Rundt = { readonly samtaleId?: string | undefined; readonly svarNr?: readonly number[] | undefined }

/** Notatet slik det sendes, eller `undefined` når noe mangler. Bare feltene som hører til typen notat, er med. */
export function tilKommando(v: Notatvalg, ord: Notatord, rundt: Rundt = {}): Kropp | undefined {
  const { slag, dato, merke } = v
  if (!slag || !dato || !merke) return undefined
  const klokkeslett = v.klokkeslett ? lesKlokkeslett(v.klokkeslett) : undefined
  const { kanal, resultat, referatgrunnlag, grunn, undersokt } = v
  const noenVarDer = v.tilstede.length > 0 || ord.andre.trim() !== ''
  return {
    notatId: v.notatId,
    slag,
    dato,
    ...(klokkeslett ? { klokkeslett } : {}),
    tekst: slag === 'vurdering' ? '' : ord.tekst,
    gjelder: [...v.gjelder],
    ...(v.tema.length > 0 ? { tema: [...v.tema] } : {}),
    ...(harTilstede(slag) && noenVarDer ? { tilstede: { personer: [...v.tilstede], andre: ord.andre } } : {}),
    ...(slag === 'vurdering'
      ? { deler: { fakta: ord.fakta, vurdering: ord.vurdering, konklusjon: ord.konklusjon } }
      : {}),
    ...(slag === 'forsok' && kanal && resultat ? { forsok: { kanal, hvem: ord.hvem, resultat } } : {}),
    ...(slag === 'referat' && referatgrunnlag
      ? {
          referat: {
            instans: ord.instans,
            deltakere: ord.deltakere,
            avtalt: ord.avtalt,
            grunnlag: referatgrunnlag,
          },
        }
      : {}),
    ...(slag === 'ikke-undersokt' && grunn ? { ikkeUndersokt: { grunn } } : {}),
    ...(spor(slag) && undersokt
      ? { undersokt: undersokt === 'ja' ? { svar: 'ja' } : { svar: 'nei', mangler: ord.mangler } }
      : {}),
    ...(rundt.samtaleId ? { samtaleId: rundt.samtaleId } : {}),
    ...(rundt.svarNr?.length ? { svarNr: [...rundt.svarNr] } : {}),
    innsyn: { merke, ...(merke === 'kan-vises' ? {} : { grunn: ord.innsynsgrunn }) },
    ...(v.skjermet ? { skjermet: true } : {}),
  }
}
