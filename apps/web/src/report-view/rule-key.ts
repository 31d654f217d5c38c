/** Rules of the reader that have words of their own in the message files. */
const known = [
  'unnamedBesideNewMedia',
  'firstOfSeveral',
  'allAnswered',
  'noneInWords',
  'andOtherChannels',
  'applicationsForWhat',
  'applicationsWithoutReceipt',
  'brokenLine',
  'channelNamedBefore',
  'includesCarriedIn',
  'lessThanAPart',
  'oneKindOfItem',
  'oneOfSeveral',
  'onePlatform',
  'partOfApplications',
  'relatedInformation',
  'reviewsOfWhat',
  'someChannelsTogether',
  'strangeMarks',
  'upToNow',
];

/** Name of the message that says which rule decided. */
export function ruleKey(rule: string | undefined): string {
  return `rule.${rule !== undefined && known.includes(rule) ? rule : 'other'}`;
}
