import { count, set, text } from './part-attribute.ts';
import { readPartNumbers } from './read-part-numbers.ts';

/** How a part looks. */
export const LOOKS = [set('color', 'Colours'), set('lighting', 'Lighting')];

/** The sockets for displays on a card, and the inputs of a display. */
export const VIDEO_OUTPUTS = [
  count('video_outputs.hdmi_2_2', 'HDMI 2.2'),
  count('video_outputs.hdmi_2_1b', 'HDMI 2.1b'),
  count('video_outputs.hdmi_2_1a', 'HDMI 2.1a'),
  count('video_outputs.hdmi_2_1', 'HDMI 2.1'),
  count('video_outputs.hdmi_2_0b', 'HDMI 2.0b'),
  count('video_outputs.hdmi_2_0a', 'HDMI 2.0a'),
  count('video_outputs.hdmi_2_0', 'HDMI 2.0'),
  count('video_outputs.displayport_2_1_b', 'DisplayPort 2.1b'),
  count('video_outputs.displayport_2_1a', 'DisplayPort 2.1a'),
  count('video_outputs.displayport_2_1', 'DisplayPort 2.1'),
  count('video_outputs.displayport_1_4a', 'DisplayPort 1.4a'),
  count('video_outputs.usb_c', 'USB-C'),
  count('video_outputs.dvi_d', 'DVI-D'),
  count('video_outputs.vga', 'VGA'),
];

/** What a record says of itself in every category. */
export const ORIGIN = [
  text('metadata.series', 'Series', { code: 'series' }),
  text('metadata.variant', 'Variant', { code: 'variant' }),
  text('metadata.manufacturer_color', 'Maker’s colour', { code: 'makers-colour' }),
  count('metadata.releaseYear', 'Year of release', { code: 'release-year', zeroIsUnknown: true }),
  set('metadata.part_numbers', 'Part numbers', {
    code: 'part-numbers',
    read: (value) => {
      const numbers = readPartNumbers(value);
      return numbers.length > 1 ? numbers : undefined;
    },
  }),
];
