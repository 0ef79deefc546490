import {
  ALLE_BARNA_SVAR,
  BARNERELASJONER,
  BOSTEDER,
  KANALER,
  VOKSENROLLER,
} from '@handlingsrom/domene/husstand/hendelser'
import { ADRESSESPERRESVAR } from '@handlingsrom/domene/person/hendelser'
import { z } from 'zod'
import { antall, dato, kortTekst, tekst } from '../../felles/typer.ts'
import { personId, soknadId } from './ider.ts'

const barneopplysninger = z.object({
  relasjon: z.enum(BARNERELASJONER),
  bosted: z.enum(BOSTEDER),
  samvarsgrad: z.number().int().min(0).max(100).exactOptional(),
  foreldre: z.array(personId).max(4),
  termin: dato.exactOptional(),
})

/** En person som legges til av et menneske. Navn og nummer går til personstrømmen, aldri til saken. */
const nyPerson = z.object({
  fornavn: kortTekst,
  mellomnavn: kortTekst.default(''),
  etternavn: kortTekst,
  fodselsdato: dato.exactOptional(),
  identitetsnummer: z.string().max(20).exactOptional(),
})

/** Et menneske som ikke er i saken fra før. Ikke spurt om adressesperre er ikke et nei. */
const nyttMenneske = nyPerson.extend({ adressebeskyttelse: z.enum(ADRESSESPERRESVAR).exactOptional() })

/** Menneskene i husstanden. */
export const husstandkommandoer = {
  leggTilBarn: z.object({ person: nyttMenneske, barn: barneopplysninger }),
  leggTilVoksen: z.object({ person: nyttMenneske, rolle: z.enum(VOKSENROLLER) }),
  rettBarneopplysninger: z.object({
    personId,
    barn: barneopplysninger,
    grunn: tekst(),
    settVersjon: antall,
    /** Rettet navn eller fødselsdato; det gamle blir stående i personens historikk. */
    person: nyPerson.exactOptional(),
  }),
  taUtAvHusstanden: z.object({ personId, fra: dato, grunn: tekst(), settVersjon: antall }),
  besvarAlleBarna: z.object({
    svar: z.enum(ALLE_BARNA_SVAR),
    kanal: z.enum(KANALER),
    dato,
    merknad: tekst(),
    settVersjon: antall,
  }),
  avklarManglendeBarn: z.object({ personId, soknadId, merknad: tekst() }),
} as const
