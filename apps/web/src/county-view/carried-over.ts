import { type CarryOver, carryOver, type CountyFigures } from '@gongkai/figures';

/** A link of a chain of carried-over applications that asks for a look. */
export interface CarriedLink {
  readonly name: string;
  readonly carry: CarryOver<number>;
}

/** Whether something of it was carried over twice, or it does not take over what was handed on. */
function remarkable({ carriedTwice, link }: CarryOver<number>): boolean {
  return (carriedTwice ?? 0) > 0 || link.state === 'differs';
}

/** How many bodies carried applications over a second time in a year. */
export function carriedTwice(county: CountyFigures<number>, year: number): number {
  return carriedLinks(county, year).filter(({ carry }) => (carry.carriedTwice ?? 0) > 0).length;
}

/** Bodies whose chain asks for a look in a year: those that carried over most a second time first, then those that do not meet. */
export function carriedLinks(county: CountyFigures<number>, year: number): CarriedLink[] {
  return county.agencies
    .flatMap(({ id, name }) => {
      const carry = carryOver(county, id).find((each) => each.year === year);
      return carry?.agencyId === id && remarkable(carry) ? [{ name, carry }] : [];
    })
    .sort((a, b) => (b.carry.carriedTwice ?? 0) - (a.carry.carriedTwice ?? 0));
}
