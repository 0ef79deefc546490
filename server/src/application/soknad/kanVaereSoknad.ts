import { filtype } from '../../adapters/digisos/filtype.ts'

/** En søknad er tekst. Det som er en PDF, et bilde eller en Office-fil, er vedlegg uansett hva det heter. */
export const kanVaereSoknad = (innhold: Uint8Array): boolean => filtype(innhold) === 'ukjent'
