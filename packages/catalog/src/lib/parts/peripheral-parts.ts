import { readResolution, readSpacedList } from './list-readers.ts';
import { count, flag, measure, set, telling, text } from './part-attribute.ts';
import { LOOKS, VIDEO_OUTPUTS } from './shared-attributes.ts';

/** Displays. */
export const MONITOR = [
  ...telling(
    measure('screen_size', 'Screen', 'in'),
    text('resolution', 'Resolution', { read: readResolution }),
    measure('refresh_rate', 'Refresh rate', 'Hz'),
    text('panel_type', 'Panel'),
  ),
  text('aspect_ratio', 'Aspect ratio'),
  measure('response_time', 'Response time', 'ms'),
  measure('mprt_response_time', 'Moving picture response time', 'ms'),
  measure('max_brightness', 'Brightness', 'cd/m²'),
  text('hdr', 'High dynamic range'),
  text('adaptive_sync', 'Adaptive synchronization'),
  text('viewing_angle', 'Viewing angle'),
  set('connectors', 'Connectors', { read: readSpacedList }),
  ...VIDEO_OUTPUTS,
  ...LOOKS,
];

/** Keyboards. */
export const KEYBOARD = [
  ...telling(
    text('size', 'Size'),
    set('connectivity', 'Connection'),
    text('switch_type', 'Switch type'),
    text('switch', 'Switch'),
  ),
  text('size_other', 'Other size'),
  flag('hot_swappable', 'Exchangeable switches'),
  text('backlighting', 'Backlight'),
  set('features', 'Features'),
  text('keycap_material', 'Keycap material'),
  text('frame_material', 'Frame material'),
  measure('polling_rate', 'Polling rate', 'Hz'),
  measure('battery_capacity', 'Battery', 'mAh'),
  set('lighting', 'Lighting'),
];

/** Mice. */
export const MOUSE = [
  ...telling(
    set('connectivity', 'Connection'),
    text('shape', 'Shape'),
    text('size', 'Size'),
    measure('max_dpi', 'Resolution', 'dpi'),
    measure('weight', 'Weight', 'g'),
  ),
  measure('dimensions.length', 'Length', 'mm', { code: 'length' }),
  measure('dimensions.width', 'Width', 'mm', { code: 'width' }),
  measure('dimensions.height', 'Height', 'mm', { code: 'height' }),
  text('sensor', 'Sensor'),
  measure('polling_rate', 'Polling rate', 'Hz'),
  count('buttons', 'Buttons'),
  text('switches', 'Switches'),
  flag('onboard_memory', 'Memory on board'),
  flag('rgb', 'Lit'),
  measure('battery_life', 'Battery life', 'h'),
  text('battery_type', 'Battery'),
  set('grip_types', 'Grips'),
  flag('silent_clicks', 'Silent clicks'),
  set('lighting', 'Lighting'),
];

/** Headphones. The source states the range without a unit and the upper frequency in kHz. */
export const HEADPHONES = [
  ...telling(
    set('connection_types', 'Connection'),
    text('headphone_type', 'Construction'),
    text('ear_cup_type', 'Fit'),
    flag('has_microphone', 'Microphone'),
    measure('weight', 'Weight', 'g'),
  ),
  measure('driver_size', 'Driver', 'mm'),
  measure('frequency_response_low', 'Frequency from', 'Hz'),
  measure('frequency_response_high', 'Frequency to', 'kHz'),
  text('frame_material', 'Frame material'),
  set('ear_pad_material', 'Ear pads'),
  measure('battery_life', 'Battery life', 'h'),
  text('bluetooth_version', 'Bluetooth'),
  text('charging_port', 'Charging port'),
  count('wireless_range', 'Wireless range', { zeroIsUnknown: true }),
  measure('latency', 'Latency', 'ms'),
  text('microphone_type', 'Microphone type'),
  flag('noise_cancellation_mic', 'Noise-cancelling microphone'),
  set('features', 'Features'),
  set('use_cases', 'Uses'),
  set('platforms', 'Platforms'),
  set('lighting', 'Lighting'),
];

/** Microphones. */
export const MICROPHONE = [
  ...telling(set('connectivity_type', 'Connection'), set('polar_pattern', 'Polar pattern')),
  set('features', 'Features'),
  set('lighting', 'Lighting'),
];

/** Cameras. */
export const WEBCAM = [
  ...telling(
    text('resolution', 'Resolution'),
    text('frame_rate', 'Frame rate'),
    set('connectivity_type', 'Connection'),
  ),
  text('resolution_other', 'Other resolutions'),
  text('frame_rate_other', 'Other frame rates'),
  set('lighting', 'Lighting'),
];

/** Loudspeakers. */
export const SPEAKER = [set('lighting', 'Lighting')];
