import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { parseMarkup } from './parse-markup.ts';
import { makeTemplate } from './render-template.ts';

const page =
  '<ul class="list"><li data-id="1" style="color:red"><b>Tower</b><span>€10.00</span></li><li data-id="2"><b>Blade</b></li></ul><input type="text" value="x"/>';
const rows = [['Tower', '€10.00'], ['Blade']];

describe('makeTemplate', () => {
  it('renders the same markup for the same rows', () => {
    expect(renderToString(makeTemplate(parseMarkup(page), rows)(rows))).toBe(page);
  });

  it('renders what the query answers now', () => {
    const template = makeTemplate(parseMarkup(page), rows);
    expect(renderToString(template([['Server', '€12.00'], ['Blade']]))).toContain(
      '<b>Server</b><span>€12.00</span>',
    );
  });

  it('refuses a page on which a row is not to be found', () => {
    expect(() => makeTemplate(parseMarkup(page), [...rows, ['Rack']])).toThrow('Only 2 of 3 rows');
  });
});
