/** One text in the two languages of the product. Chinese is the official wording, English a translation. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}
