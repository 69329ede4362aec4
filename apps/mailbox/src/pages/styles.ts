/** The look of the mailbox: the portal's scale and greys, without its packages, since this page must not need a build. */
export const STYLES = `
:root {
  color-scheme: light dark;
  --page: light-dark(#ffffff, #18181b);
  --quiet-page: light-dark(#fafaf9, #1f1f23);
  --text: light-dark(#1c1b1a, #f4f4f5);
  --quiet: light-dark(#5f5d59, #a8a8b0);
  --line: light-dark(#e5e3df, #37373d);
  --field: light-dark(#8a8781, #77777f);
  --accent: light-dark(#1d4ed8, #93b4ff);
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 14px/1.45 Inter, system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; }
main { max-width: 960px; margin: 0 auto; padding: 24px 16px 48px; }
h1 { margin: 0; font-size: 20px; line-height: 1.25; font-weight: 600; }
p { margin: 4px 0 0; }
a { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
.quiet { color: var(--quiet); }
.bar { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: end; margin: 24px 0 12px; }
.bar form { display: flex; flex-wrap: wrap; gap: 8px; align-items: end; }
.grow { flex: 1; }
label { display: grid; gap: 4px; font-size: 13px; font-weight: 500; }
input, button, .button { font: inherit; min-height: 36px; padding: 6px 12px; border: 1px solid var(--line); border-radius: 6px; background: var(--page); color: var(--text); }
input { border-color: var(--field); width: 16rem; max-width: 100%; }
button, .button { display: inline-flex; align-items: center; font-weight: 500; cursor: pointer; text-decoration: none; }
button:hover, .button:hover { background: var(--quiet-page); }
.mails { list-style: none; margin: 0; padding: 0; border-top: 1px solid var(--line); }
.mails li { border-bottom: 1px solid var(--line); }
.mails a { display: grid; grid-template-columns: minmax(0, 14rem) minmax(0, 1fr) auto; gap: 4px 16px; padding: 10px 8px; color: inherit; text-decoration: none; }
.mails a:hover { background: var(--quiet-page); }
.mails span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.subject { font-weight: 500; }
.time { font-variant-numeric: tabular-nums; }
.empty { padding: 48px 16px; text-align: center; border: solid var(--line); border-width: 1px 0; }
.empty h2 { margin: 0; font-size: 16px; font-weight: 600; }
dl { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 4px 16px; margin: 16px 0; }
dt { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }
nav.tabs { display: flex; gap: 16px; margin: 16px 0; border-bottom: 1px solid var(--line); }
nav.tabs a { padding: 8px 0; color: var(--quiet); text-decoration: none; border-bottom: 2px solid transparent; }
nav.tabs a[aria-current] { color: var(--text); font-weight: 500; border-color: var(--accent); }
iframe { display: block; width: 100%; height: 75vh; border: 1px solid var(--line); border-radius: 6px; background: var(--page); }
pre { margin: 0; padding: 16px; border: 1px solid var(--line); border-radius: 6px; white-space: pre-wrap; overflow-wrap: anywhere; font: 13px/1.45 'JetBrains Mono', ui-monospace, Menlo, Consolas, monospace; }
@media (max-width: 640px) {
  .mails a { grid-template-columns: minmax(0, 1fr) auto; }
  .mails .subject { grid-column: 1 / -1; grid-row: 2; }
  .bar form.search { width: 100%; }
  .bar form.search label { flex: 1; }
  input { width: 100%; }
}
`;
