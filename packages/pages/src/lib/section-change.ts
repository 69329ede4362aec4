import type {
  AgreementTerms,
  ApprovedConfiguration,
  PageContact,
  PageLink,
  Welcome,
} from './page-content.ts';

/**
 * One saved step of editing a page: a section as a whole, or one approved configuration. A configuration without
 * a key is new; `move` shifts one place in the list.
 */
export type SectionChange =
  | { readonly section: 'welcome'; readonly welcome: Welcome }
  | { readonly section: 'assortments'; readonly assortmentIds: readonly string[] }
  | { readonly section: 'agreement'; readonly agreement: AgreementTerms }
  | { readonly section: 'contacts'; readonly contacts: readonly PageContact[] }
  | { readonly section: 'links'; readonly links: readonly PageLink[] }
  | { readonly section: 'configurations'; readonly step: ConfigurationStep };

/** What can be done to the list of approved configurations. */
export type ConfigurationStep =
  | { readonly kind: 'add'; readonly configuration: Omit<ApprovedConfiguration, 'key' | 'modelVersion'> }
  | {
      readonly kind: 'change';
      readonly key: string;
      readonly configuration: Omit<ApprovedConfiguration, 'key' | 'modelVersion'>;
    }
  | { readonly kind: 'remove'; readonly key: string }
  | { readonly kind: 'move'; readonly key: string; readonly by: -1 | 1 };
