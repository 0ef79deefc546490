import { inflateSync } from 'node:zlib'

/** Alle bytene i en PDF, med de pakkede strømmene pakket ut: det en nysgjerrig leser kan finne i filen. Bare til prøving. */
export function pakketUt(pdf: Uint8Array): string {
  const alt = Buffer.from(pdf).toString('latin1')
  const strommer = [...alt.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/gu)].map(([, innhold = '']) => {
    try {
      return inflateSync(Buffer.from(innhold, 'latin1')).toString('latin1')
    } catch {
      return ''
    }
  })
  return [alt, ...strommer].join('\n')
}
