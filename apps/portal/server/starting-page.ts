/** What a browser sees while the portal is being made ready: it says so and tries again by itself. */
export function startingPage(missing: readonly string[]): Response {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="refresh" content="2">
<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
<title>Starting</title><body style="font:16px/1.45 system-ui;margin:20vh auto;max-width:32rem;padding:0 16px">
<h1 style="font-size:20px">The portal is starting</h1>
<p>Still missing: ${missing.join(', ')}. This page reloads by itself.</p>`;
  return new Response(html, {
    status: 503,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Retry-After': '2', 'Cache-Control': 'no-store' },
  });
}
