import { KANALER } from '@handlingsrom/domene/husstand/hendelser'
import {
  FORSOKSRESULTATER,
  IKKE_UNDERSOKT_GRUNNER,
  MERKNADSLAG,
  NOTATSLAG,
  REFERATGRUNNLAG,
} from '@handlingsrom/domene/journal/hendelser'
import { INNSYNSMERKER } from '@handlingsrom/domene/journal/typer'
import { TEMA } from '@handlingsrom/domene/kartlegging/tema'
import { z } from 'zod'
import { dato, kortTekst, lengreTekst, tekst } from '../../felles/typer.ts'
import { settVersjon } from '../svar.ts'
import { notatId, personId, samtaleId } from './ider.ts'

const gjelder = z.array(personId).max(60)
const tema = z.array(z.enum(TEMA)).max(TEMA.length)
/** Merket kreves: et menneske tar stilling til innsyn mens hun skriver. */
export const merket = z.object(
  { merke: z.enum(INNSYNSMERKER), grunn: tekst().exactOptional() },
  {
    error: ({ input }) =>
      input === undefined
        ? 'Merk om notatet kan vises for den det gjelder (forvaltningsloven §§ 18 og 19).'
        : undefined,
  },
)
const klokkeslett = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Klokkeslettet finnes ikke. Skriv det som timer og minutter.')

/** Journalnotatene. */
export const journalkommandoer = {
  ferdigstillNotat: z.object({
    notatId,
    slag: z.enum(NOTATSLAG),
    dato,
    klokkeslett: klokkeslett.exactOptional(),
    tekst: lengreTekst,
    gjelder,
    tema: tema.exactOptional(),
    tilstede: z.object({ personer: gjelder, andre: tekst() }).exactOptional(),
    deler: z.object({ fakta: lengreTekst, vurdering: lengreTekst, konklusjon: lengreTekst }).exactOptional(),
    forsok: z
      .object({ kanal: z.enum(KANALER), hvem: kortTekst, resultat: z.enum(FORSOKSRESULTATER) })
      .exactOptional(),
    referat: z
      .object({
        instans: kortTekst,
        deltakere: tekst(),
        avtalt: lengreTekst,
        grunnlag: z.enum(REFERATGRUNNLAG),
      })
      .exactOptional(),
    ikkeUndersokt: z.object({ grunn: z.enum(IKKE_UNDERSOKT_GRUNNER) }).exactOptional(),
    undersokt: z
      .discriminatedUnion('svar', [
        z.object({ svar: z.literal('ja') }),
        z.object({ svar: z.literal('nei'), mangler: tekst() }),
      ])
      .exactOptional(),
    samtaleId: samtaleId.exactOptional(),
    svarNr: z.array(z.number().int().min(1)).max(500).exactOptional(),
    innsyn: merket,
    skjermet: z.literal(true).exactOptional(),
  }),
  rettNotat: z.object({ notatId, rettelse: lengreTekst, grunn: tekst() }),
  giMerknad: z.object({ notatId, slag: z.enum(MERKNADSLAG), tekst: lengreTekst }),
  knyttNotat: z.object({ notatId, tema, gjelder }),
  merkNotat: z.object({ notatId, innsyn: merket, settVersjon }),
  avklarNotat: z.object({ notatId, hvordan: tekst() }),
} as const
