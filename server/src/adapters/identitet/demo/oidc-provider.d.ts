/** Det vi bruker av oidc-provider 9, som ikke har egne typer. Gå rett på klassen: indeksen skriver en advarsel om Node 20. */
declare module 'oidc-provider/lib/provider.js' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  export type Interaction = { readonly uid: string; readonly params: Readonly<Record<string, unknown>> }
  export type Grantmodell = { addOIDCScope(scope: string): void; save(): Promise<string> }
  export type Kontekst = {
    readonly oidc: {
      readonly client: { readonly clientId: string }
      readonly session: { readonly accountId: string }
      readonly provider: Provider
    }
    body: unknown
    type: string
  }
  export class Provider {
    constructor(issuer: string, oppsett: object)
    readonly Grant: new (felt: {
      accountId: string
      clientId: string
    }) => Grantmodell
    callback(): (foresporsel: IncomingMessage, svar: ServerResponse) => void
    interactionDetails(foresporsel: IncomingMessage, svar: ServerResponse): Promise<Interaction>
    interactionResult(
      foresporsel: IncomingMessage,
      svar: ServerResponse,
      resultat: object,
      valg?: { mergeWithLastSubmission?: boolean },
    ): Promise<string>
    on(hendelse: string, fn: (...args: unknown[]) => void): this
  }
}
