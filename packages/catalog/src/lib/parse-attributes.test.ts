import { expect, test } from 'vitest';
import { parseAttributes } from './parse-attributes.ts';

test('reads what an import wrote', () => {
  const attributes = { tdp: 65, socket: 'AM5', ecc: false, sockets: ['AM4', 'AM5'] };
  expect(parseAttributes(JSON.parse(JSON.stringify(attributes)))).toEqual(attributes);
});

test.each([null, [], 'text', { nested: { a: 1 } }, { list: [1] }])('refuses %j', (json) => {
  expect(parseAttributes(json)).toBeUndefined();
});
