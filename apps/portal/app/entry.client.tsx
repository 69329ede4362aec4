import { messagesUnderWay } from '@portico/messages';
import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { HydratedRouter } from 'react-router/dom';

/** Brings the page to life, in the language that the server wrote it in. */
async function start(): Promise<void> {
  await messagesUnderWay(document.documentElement.lang);
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <HydratedRouter />
      </StrictMode>,
    );
  });
}

// Without its words the page stays what the server sent, whose links and forms work by themselves.
void start();
