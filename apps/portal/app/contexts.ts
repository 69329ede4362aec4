import type { Viewer } from '@portico/access';
import type { Translator } from '@portico/messages';
import { createContext } from 'react-router';

import type { Services } from './composition.server.ts';

/** What is known of a request before anybody looks into it. */
export type RequestFacts = {
  /** Where it came from: an IP address, or `unknown`. */
  readonly address: string;
  readonly userAgent: string;
  /** Fresh for every response; the only scripts that may run carry it. */
  readonly nonce: string;
  /** The one instant that everything in this request is decided at. */
  readonly now: Date;
  /** Quoted on error pages and in the log, so that a report can be found again. */
  readonly reference: string;
};

/** The facts of the request at hand. */
export const requestContext = createContext<RequestFacts>();

/** Who asks: found once per request by the viewer middleware. */
export const viewerContext = createContext<Viewer>();

/** Words, figures and dates for whoever asks. */
export const textContext = createContext<Translator>();

/** The services that the composition built. */
export const servicesContext = createContext<Services>();
