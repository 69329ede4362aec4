import { expect, it } from 'vitest';

import { parseMarkup } from './parse-markup.ts';

it('reads elements, attributes, texts and scripts as React wrote them', () => {
  const html =
    '<!doctype html><html lang="en"><body><p class="a b" hidden="">Tea &amp; <!-- -->milk<br/>now</p><script>if (a < b) run("</p>");</script></body></html>';
  expect(parseMarkup(html)).toEqual([
    {
      tag: 'html',
      attributes: [['lang', 'en']],
      children: [
        {
          tag: 'body',
          attributes: [],
          children: [
            {
              tag: 'p',
              attributes: [
                ['class', 'a b'],
                ['hidden', ''],
              ],
              children: ['Tea & ', 'milk', { tag: 'br', attributes: [], children: [] }, 'now'],
            },
            { tag: 'script', attributes: [], children: ['if (a < b) run("</p>");'] },
          ],
        },
      ],
    },
  ]);
});
