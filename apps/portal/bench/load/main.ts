import { Agent, get } from 'node:http';
import { parseArgs } from 'node:util';

import { sumUp } from './latencies.ts';

// A process of its own, so that measuring does not share the measured server's event loop. Bounded in time and count.

const MOST_REQUESTS = 500_000;

const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    cookie: { type: 'string', default: '' },
    connections: { type: 'string', default: '16' },
    warmup: { type: 'string', default: '2' },
    seconds: { type: 'string', default: '6' },
  },
});
const url = new URL(values.url ?? '');
if (url.hostname !== '127.0.0.1' && url.hostname !== 'localhost')
  throw new Error('Only this machine is measured.');

const agent = new Agent({ keepAlive: true, maxSockets: Number(values.connections) });

/** One request. Answers the length of its body; anything but 200 is an error. */
function request(): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { Cookie: values.cookie, Accept: 'text/html', 'User-Agent': 'portico-bench' };
    get(url, { agent, headers }, (response) => {
      let length = 0;
      response.on('data', (chunk: Buffer) => {
        length += chunk.length;
      });
      response.on('error', reject);
      response.on('end', () => {
        if (response.statusCode === 200) resolve(length);
        else reject(new Error(`${url.pathname} answered ${response.statusCode}`));
      });
    }).on('error', reject);
  });
}

/** Keeps every connection busy until the time is over. Answers latencies in milliseconds. */
async function load(seconds: number): Promise<number[]> {
  const latencies: number[] = [];
  const end = performance.now() + seconds * 1000;
  const client = async (): Promise<void> => {
    while (performance.now() < end && latencies.length < MOST_REQUESTS) {
      const began = performance.now();
      await request();
      latencies.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: Number(values.connections) }, client));
  return latencies;
}

const warmUp = await load(Number(values.warmup));
const bytes = await request();
const began = performance.now();
const latencies = await load(Number(values.seconds));
const result = sumUp(latencies, (performance.now() - began) / 1000);
agent.destroy();
process.stdout.write(`${JSON.stringify({ ...result, warmedUpWith: warmUp.length + 1, bytes })}\n`);
