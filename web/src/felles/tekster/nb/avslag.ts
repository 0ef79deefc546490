/** Tjeneren svarer på bokmål, så her trengs ingenting. På nynorsk og engelsk står hver kode den kan svare med. */
export const avslag: Readonly<Record<string, string>> = {}
