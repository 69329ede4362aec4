import type { ReactNode } from 'react';

/** One place of the navigation. */
export interface NavItem {
  key: string;
  label: string;
  href: string;
  /** A 20 px icon. */
  icon: ReactNode;
  current?: boolean | undefined;
  /** How much waits there; drawn when above zero. */
  count?: number | undefined;
}

/** A link with a count in the top bar. */
export interface CountLink {
  href: string;
  /** Its name with the count in words: "Cart, 3 lines". */
  label: string;
  count: number;
}

/** Who is signed in, and where that leads. */
export interface ShellPerson {
  name: string;
  email: string;
  /** What the menu holds besides its head: links, and the form that signs out. */
  links: readonly { key: string; label: string; href: string; icon?: ReactNode }[];
  signOut: ReactNode;
}

/** The organization and unit that the page is for. */
export interface ShellOrganization {
  name: string;
  unit?: string | undefined;
  /** Other places that this person may work for. */
  switchTo?: readonly { key: string; label: string; detail?: string | undefined; href: string }[] | undefined;
  /** Forms instead of links, when switching changes the session. */
  switchContent?: ReactNode;
}

/** Whose eyes these are, and how to leave. */
export interface ShellFrame {
  /** `preview` looks at a page as its customer would; `acting` does something in somebody's name. */
  kind: 'preview' | 'acting';
  text: ReactNode;
  /** The link or form that leads back. */
  leave: ReactNode;
}

/** Words of a shell. */
export interface ShellLabels {
  skip: string;
  navigation: string;
  collapse: string;
  expand: string;
  more: string;
  personMenu: string;
  organizationMenu: string;
}

/** What both shells are given. */
export interface ShellProps {
  labels: ShellLabels;
  /** The seller's mark: a picture or its name. */
  mark: ReactNode;
  /** A square form of the mark for the folded rail and phones. */
  markSmall?: ReactNode;
  homeHref: string;
  /** Read out after the mark: "Home". */
  homeLabel: string;
  nav: readonly NavItem[];
  organization?: ShellOrganization | undefined;
  /** A search form with a SearchField; `/` and Ctrl-K bring the focus to its input. */
  search?: ReactNode;
  cart?: CountLink | undefined;
  waiting?: CountLink | undefined;
  person: ShellPerson;
  frame?: ShellFrame | undefined;
  footer?: ReactNode;
  /** Folded rail, as remembered for this person. */
  railFolded?: boolean | undefined;
  onRailFold?: ((folded: boolean) => void) | undefined;
  /** `reading` holds the page at 1,280 px, `full` is for tables. */
  width?: 'reading' | 'full' | undefined;
  children: ReactNode;
}
