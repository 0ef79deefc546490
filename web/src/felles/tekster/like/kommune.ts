import type { Like } from './typer.ts'

export const kommune: Like = {
  nn: ['Endre regelen', 'Lagre regelen', 'Ny norm', 'Periode', 'Vedtak', 'Vedtaksreferanse', 'År'],
  en: [],
}
