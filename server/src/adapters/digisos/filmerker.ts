import type { Spraak } from '@handlingsrom/domene/felles/spraak'
import { type Filtype, filtype } from './filtype.ts'

/** Reglene nav.no selv holder (kontrakten, a.3). */
export const MAKS_BYTES_PER_FIL = 10 * 1024 * 1024
export const MAKS_BYTES_SAMLET = 150 * 1024 * 1024
export const MAKS_ANTALL_FILER = 30

/** Det noen bør vite om en fil. Merker, aldri avslag: en kvittert søknad nektes ikke på grunn av et vedlegg. */
export type Filmerke = 'tom' | 'for-stor' | 'ukjent-type' | 'annet-enn-navnet-sier'
export type Samlemerke = 'for-mange-filer' | 'for-stort-samlet'

export const MERKETEKST = {
  tom: { nb: 'Filen er tom.', nn: 'Fila er tom.', en: 'The file is empty.' },
  'for-stor': {
    nb: 'Filen er større enn 10 MB.',
    nn: 'Fila er større enn 10 MB.',
    en: 'The file is larger than 10 MB.',
  },
  'ukjent-type': {
    nb: 'Vi kjenner ikke igjen filtypen. Filen kan bare lastes ned.',
    nn: 'Vi kjenner ikkje att filtypen. Fila kan berre lastast ned.',
    en: 'We do not recognise the file type. The file can only be downloaded.',
  },
  'annet-enn-navnet-sier': {
    nb: 'Innholdet er av en annen type enn filnavnet sier.',
    nn: 'Innhaldet er av ein annan type enn filnamnet seier.',
    en: 'The content is of another type than the file name says.',
  },
  'for-mange-filer': {
    nb: 'Det er flere enn 30 filer.',
    nn: 'Det er fleire enn 30 filer.',
    en: 'There are more than 30 files.',
  },
  'for-stort-samlet': {
    nb: 'Filene er til sammen større enn 150 MB.',
    nn: 'Filene er til saman større enn 150 MB.',
    en: 'The files together are larger than 150 MB.',
  },
} satisfies Record<Filmerke | Samlemerke, Record<Spraak, string>>

const ENDELSER: Readonly<Record<Filtype, readonly string[]>> = {
  pdf: ['pdf'],
  jpg: ['jpg', 'jpeg'],
  png: ['png'],
  docx: ['docx'],
  xlsx: ['xlsx'],
  pptx: ['pptx'],
  odf: ['odt', 'ods', 'odp'],
  'eldre-office': ['doc', 'xls', 'ppt'],
  ukjent: [],
}

export function merkerForFil(filnavn: string, bytes: Uint8Array): readonly Filmerke[] {
  if (bytes.length === 0) return ['tom']
  const type = filtype(bytes)
  const endelse = /\.([^.]+)$/u.exec(filnavn)?.[1]?.toLowerCase()
  const merker: Filmerke[] = []
  if (bytes.length > MAKS_BYTES_PER_FIL) merker.push('for-stor')
  if (type === 'ukjent') merker.push('ukjent-type')
  else if (endelse === undefined || !ENDELSER[type].includes(endelse)) merker.push('annet-enn-navnet-sier')
  return merker
}

export function merkerSamlet(storrelser: readonly number[]): readonly Samlemerke[] {
  const merker: Samlemerke[] = []
  if (storrelser.length > MAKS_ANTALL_FILER) merker.push('for-mange-filer')
  if (storrelser.reduce((a, b) => a + b, 0) > MAKS_BYTES_SAMLET) merker.push('for-stort-samlet')
  return merker
}
