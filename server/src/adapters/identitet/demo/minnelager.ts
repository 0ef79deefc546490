type Innhold = Record<string, unknown> & { uid?: string; grantId?: string; consumed?: number }

/** Lageret oidc-provider krever, i minnet: en demoinnlogging skal ikke overleve en omstart. */
export function lagMinnelager(): new (navn: string) => object {
  const poster = new Map<string, { innhold: Innhold; utloper: number }>()
  const les = (nokkel: string): Innhold | undefined => {
    const post = poster.get(nokkel)
    if (post && post.utloper > Date.now()) return post.innhold
    poster.delete(nokkel)
    return undefined
  }
  return class Minnelager {
    readonly navn: string
    constructor(navn: string) {
      this.navn = navn
    }
    #nokkel(id: string): string {
      return `${this.navn}:${id}`
    }
    async upsert(id: string, innhold: Innhold, sekunder: number | undefined): Promise<void> {
      // En demo som står lenge, skal ikke vokse: de eldste går ut først.
      if (poster.size > 5000) poster.delete(poster.keys().next().value ?? '')
      poster.set(this.#nokkel(id), { innhold, utloper: Date.now() + (sekunder ?? 3600) * 1000 })
    }
    async find(id: string): Promise<Innhold | undefined> {
      return les(this.#nokkel(id))
    }
    async findByUid(uid: string): Promise<Innhold | undefined> {
      return this.#alle().find(i => i.uid === uid)
    }
    async findByUserCode(): Promise<undefined> {
      return undefined
    }
    async consume(id: string): Promise<void> {
      const innhold = les(this.#nokkel(id))
      if (innhold) innhold.consumed = Math.floor(Date.now() / 1000)
    }
    async destroy(id: string): Promise<void> {
      poster.delete(this.#nokkel(id))
    }
    async revokeByGrantId(grantId: string): Promise<void> {
      for (const [nokkel, post] of poster) if (post.innhold.grantId === grantId) poster.delete(nokkel)
    }
    #alle(): Innhold[] {
      return [...poster.keys()]
        .filter(n => n.startsWith(`${this.navn}:`))
        .map(les)
        .filter(i => i !== undefined)
    }
  }
}
