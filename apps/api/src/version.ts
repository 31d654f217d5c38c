/** The program's version; package.json says the same, which a test holds to. */
export const version = '0.1.0';
