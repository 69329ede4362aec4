const COLOR = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;

/** A colour as `#rrggbb`, or neutral grey for any other text: what is stored goes into a style attribute. */
export function toHexColor(text: string): string {
  return COLOR.test(text) ? text.toLowerCase() : '#52525b';
}

/** White or near-black, whichever is easier to read on `color` (`#rrggbb`) by WCAG's contrast. */
export function readableOn(color: string): '#ffffff' | '#18181b' {
  const light = luminance(color);
  const onWhite = 1.05 / (light + 0.05);
  const onBlack = (light + 0.05) / (luminance('#18181b') + 0.05);
  return onWhite >= onBlack ? '#ffffff' : '#18181b';
}

function luminance(color: string): number {
  const [, red = '00', green = '00', blue = '00'] = COLOR.exec(color) ?? [];
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: string): number {
  const share = Number.parseInt(channel, 16) / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
