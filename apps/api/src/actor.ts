/** Who acts, and in which regions; the database shows and takes nothing outside them. */
export interface Actor {
  readonly name: string;
  readonly regions: 'all' | readonly number[];
}

/** Until accounts exist, whoever reaches the loopback address is the disclosure office (县政务公开办) itself. */
export const office: Actor = { name: 'office', regions: 'all' };
