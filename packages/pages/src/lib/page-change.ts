import type { PageSection } from './page-content.ts';

/** What in a section changed. A field of the section itself, or one of the things that it lists. */
export type ChangeSubject =
  | 'title'
  | 'text'
  | 'assortment'
  | 'configuration'
  | 'order'
  | 'agreement'
  | 'number'
  | 'name'
  | 'currency'
  | 'validFrom'
  | 'validUntil'
  | 'priceList'
  | 'discount'
  | 'contact'
  | 'link';

/**
 * One difference between two states of a page, for a person to read before it is released. `label` is what the
 * thing is called, or its identifier where only that is known (assortments, price lists); `before` and `after`
 * are the values of a changed field, empty text when it was or became blank.
 */
export type PageChange = {
  readonly section: PageSection;
  readonly subject: ChangeSubject;
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  readonly label?: string;
  readonly before?: string;
  readonly after?: string;
};
