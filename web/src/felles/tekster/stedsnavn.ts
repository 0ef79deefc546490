export type Tall = Readonly<Record<string, string | number>>
type Ord = { readonly steder: Readonly<Record<string, string>>; readonly ellers: string; readonly og: string }

/** Hvor et funn står: barnet eller linjen, og feltene. Funn fra før feltene ble skilt, har bare navnet. */
export function stedsnavn({ sted, deler }: Tall, { steder, ellers, og }: Ord): string {
  const felt = String(deler ?? '')
    .split(',')
    .flatMap(d => steder[d] || [])
  const feltene = [felt.slice(0, -1).join(', '), ...felt.slice(-1)].filter(x => x !== '').join(` ${og} `)
  const navn = [String(sted ?? ''), feltene].filter(x => x !== '').join(', ') || ellers
  return `${navn.charAt(0).toUpperCase()}${navn.slice(1)}: `
}
