import qrcode from 'qrcode-generator'
import stil from './Undersokelse.module.css'

/**
 * Adressen med koden som en rute telefonen kan lese. Tegnes her i nettleseren: koden går aldri ut for å bli til et bilde. Koden står etter `#`, som ikke
 * sendes til tjeneren, og står også med bokstaver ved siden av, så bildet sier ikke noe en skjermleser mangler.
 */
export function Rute({ adresse, kode }: { adresse: string; kode: string }) {
  const { sti, storrelse } = ruten(`${adresse}#${kode}`)
  return (
    <svg className={stil.rute} viewBox={`0 0 ${storrelse} ${storrelse}`} aria-hidden="true">
      <rect width={storrelse} height={storrelse} fill="white" />
      <path d={sti} fill="black" shapeRendering="crispEdges" />
    </svg>
  )
}

/** Den hvite kanten leseren trenger rundt ruten, i moduler. */
const KANT = 4

export function ruten(tekst: string): { readonly sti: string; readonly storrelse: number } {
  const kode = qrcode(0, 'M')
  kode.addData(tekst)
  kode.make()
  const antall = kode.getModuleCount()
  const plasser = Array.from({ length: antall }, (_, i) => i)
  const sti = plasser
    .flatMap(y => plasser.filter(x => kode.isDark(y, x)).map(x => `M${x + KANT} ${y + KANT}h1v1h-1z`))
    .join('')
  return { sti, storrelse: antall + 2 * KANT }
}
