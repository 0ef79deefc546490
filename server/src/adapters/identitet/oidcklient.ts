import * as oidc from 'openid-client'
import type { Bekreftelse, Oidcklient } from '../../application/porter/identitet.ts'

export type Oidcoppsett = {
  readonly issuer: string
  readonly klientId: string
  readonly klientHemmelighet: string
  /** Adressen brukerne ser; returadressen er `<url>/oidc/retur`. */
  readonly url: string
  readonly scope: string
  /** Demo: velgeren vises hver gang. Ellers bestemmer innloggingstjenesten. */
  readonly alltidPaaNytt: boolean
  /** Demo: kaller den innebygde tjenesten uten nettverk. */
  readonly hent?: oidc.CustomFetch
}

/** Tjenesten slås opp ved første innlogging og så hver time, slik at en treg innloggingstjeneste ikke hindrer oppstart. */
export function lagOidcklient(oppsett: Oidcoppsett, naaMs: () => number = Date.now): Oidcklient {
  let lest: { oppsett: Promise<oidc.Configuration>; ved: number } | null = null
  const konfig = (): Promise<oidc.Configuration> => {
    if (lest && naaMs() - lest.ved < 3_600_000) return lest.oppsett
    const ny = slaOpp(oppsett)
    lest = { oppsett: ny, ved: naaMs() }
    ny.catch(() => {
      lest = null
    })
    return ny
  }
  return {
    start: async (til, naa, spraak) => {
      const verifier = oidc.randomPKCECodeVerifier()
      const paabegynt = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier, til, startet: naa }
      const adresse = oidc.buildAuthorizationUrl(await konfig(), {
        redirect_uri: `${oppsett.url}/oidc/retur`,
        scope: oppsett.scope,
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state: paabegynt.state,
        nonce: paabegynt.nonce,
        ...(oppsett.alltidPaaNytt ? { prompt: 'login' } : {}),
        ...(spraak ? { ui_locales: spraak } : {}),
      })
      return { adresse: adresse.href, paabegynt }
    },
    fullfor: async (retur, paabegynt) => {
      const svar = await oidc.authorizationCodeGrant(await konfig(), retur, {
        pkceCodeVerifier: paabegynt.verifier,
        expectedState: paabegynt.state,
        expectedNonce: paabegynt.nonce,
        idTokenExpected: true,
      })
      return somBekreftelse(svar)
    },
    forny: async fornyelse => {
      try {
        const svar = await oidc.refreshTokenGrant(await konfig(), fornyelse)
        // Uten nytt ID-token vet vi ikke hva den ansatte har nå.
        return svar.claims() ? somBekreftelse(svar) : null
      } catch (feil) {
        if (feil instanceof oidc.ResponseBodyError && feil.error === 'invalid_grant') return null
        throw feil
      }
    },
    utlogging: async () => {
      const k = await konfig()
      if (!k.serverMetadata().end_session_endpoint) return null
      return oidc.buildEndSessionUrl(k, { post_logout_redirect_uri: `${oppsett.url}/` }).href
    },
  }
}

const somBekreftelse = (
  svar: oidc.TokenEndpointResponse & oidc.TokenEndpointResponseHelpers,
): Bekreftelse => ({ krav: svar.claims() ?? {}, fornyelse: svar.refresh_token ?? null })

async function slaOpp(o: Oidcoppsett): Promise<oidc.Configuration> {
  const lokal = new URL(o.issuer).protocol === 'http:'
  const k = await oidc.discovery(
    new URL(o.issuer),
    o.klientId,
    undefined,
    oidc.ClientSecretBasic(o.klientHemmelighet),
    {
      timeout: 10,
      // Bare localhost kan være uten TLS; oppsettet er avvist ellers.
      ...(lokal ? { execute: [oidc.allowInsecureRequests] } : {}),
      ...(o.hent ? { [oidc.customFetch]: o.hent } : {}),
    },
  )
  // Signaturen sjekkes alltid, også når tokenet kom rett fra tjenesten.
  oidc.enableNonRepudiationChecks(k)
  return k
}
