'use client';
import { createContext, useContext, useMemo } from 'react';
import type { ComponentPropsWithRef, ComponentType, ReactNode } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';

/** What a link component is given: the attributes of an anchor, `href` always set. */
export type LinkComponentProps = ComponentPropsWithRef<'a'> & { href: string };
/** What a form component is given: the attributes of a form. */
export type FormComponentProps = ComponentPropsWithRef<'form'>;

interface UiSettings {
  Link: ComponentType<LinkComponentProps>;
  Form: ComponentType<FormComponentProps>;
}

const PlainLink = (props: LinkComponentProps) => <a {...props} />;
const PlainForm = (props: FormComponentProps) => <form {...props} />;

const UiContext = createContext<UiSettings>({ Link: PlainLink, Form: PlainForm });

/** Props of {@link UiProvider}. */
export interface UiProviderProps {
  /** Renders every link of the library, so that a router can take the click. A plain anchor by default. */
  link?: ComponentType<LinkComponentProps> | undefined;
  /** Renders the library's own GET forms (filters, search). A plain form by default. */
  form?: ComponentType<FormComponentProps> | undefined;
  /** Follows a link chosen in a menu or a list box; without it the browser loads the address. */
  navigate?: ((href: string) => void) | undefined;
  /** BCP 47 tag, for what React Aria sorts, filters and announces. */
  locale: string;
  children: ReactNode;
}

/** Stands once at the root of an application: gives the library its router and its language. */
export function UiProvider({ link, form, navigate, locale, children }: UiProviderProps) {
  const settings = useMemo(() => ({ Link: link ?? PlainLink, Form: form ?? PlainForm }), [link, form]);
  const tree = <UiContext value={settings}>{children}</UiContext>;
  return (
    <I18nProvider locale={locale}>
      {navigate ? <RouterProvider navigate={navigate}>{tree}</RouterProvider> : tree}
    </I18nProvider>
  );
}

/** The settings given to the nearest {@link UiProvider}. */
export const useUi = (): UiSettings => useContext(UiContext);
