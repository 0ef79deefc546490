import { randomUUID } from 'node:crypto'

export type Del = { readonly filnavn: string; readonly type: string; readonly innhold: Uint8Array }

/** En multipart-kropp slik en klient sender den. */
export function flerdelt(deler: readonly Del[]): { kropp: Buffer; type: string } {
  const skille = `bench${randomUUID()}`
  const kropp = Buffer.concat([
    ...deler.flatMap(d => [
      Buffer.from(
        `--${skille}\r\ncontent-disposition: form-data; name="fil"; filename="${d.filnavn.replaceAll('"', '%22')}"\r\ncontent-type: ${d.type}\r\n\r\n`,
      ),
      d.innhold,
      Buffer.from('\r\n'),
    ]),
    Buffer.from(`--${skille}--\r\n`),
  ])
  return { kropp, type: `multipart/form-data; boundary=${skille}` }
}
