import type { MappeKommando } from '../../sak/mappe.ts'
import { ansattId, type Feltene, tekst } from './verdier.ts'

export const mappefelt: Feltene<MappeKommando['type']> = {
  taSak: {},
  tildelSak: { ansattId },
  fjernTildeling: { ansattId, grunn: tekst },
  meldInhabil: { grunn: tekst },
}
