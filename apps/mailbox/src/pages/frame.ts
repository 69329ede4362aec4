import type { Translator } from '@portico/messages';

import { html } from '../markup.ts';
import type { Markup } from '../markup.ts';
import { STYLES } from './styles.ts';

/** The document around every page of the mailbox. */
export function framePage(text: Translator, title: string, content: Markup): string {
  return html`<!doctype html>
    <html lang="${text.locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>
          ${{ markup: STYLES }}
        </style>
      </head>
      <body>
        <main>${content}</main>
      </body>
    </html> `.markup;
}
