import { readSpacedList } from './list-readers.ts';
import { count, flag, measure, set, telling, text } from './part-attribute.ts';
import { readSockets } from './read-socket.ts';
import { LOOKS } from './shared-attributes.ts';

/** Cases. The weight is stated in pounds by the source. */
export const CASE = [
  ...telling(
    text('form_factor', 'Form factor'),
    set('supported_motherboard_form_factors', 'Boards', { code: 'board-form-factors' }),
    measure('max_video_card_length', 'Graphics card up to', 'mm'),
    measure('max_cpu_cooler_height', 'CPU cooler up to', 'mm'),
  ),
  measure('max_psu_length', 'Power supply up to', 'mm'),
  set('supported_power_supply_form_factors', 'Power supply form factors'),
  text('power_supply', 'Power supply'),
  flag('power_supply_included', 'Power supply included'),
  flag('power_supply_shroud', 'Power supply shroud'),
  text('side_panel', 'Side panel'),
  flag('has_transparent_side_panel', 'Transparent side panel'),
  set('front_usb_ports', 'Front ports'),
  set('front_panel_usb', 'Front USB', { read: readSpacedList }),
  count('internal_3_5_bays', 'Internal 3.5-inch bays'),
  count('internal_2_5_bays', 'Internal 2.5-inch bays'),
  count('external_3_5_bays', 'External 3.5-inch bays'),
  count('external_5_25_bays', 'External 5.25-inch bays'),
  count('expansion_slots', 'Expansion slots', { zeroIsUnknown: true }),
  count('riser_expansion_slots', 'Riser expansion slots'),
  flag('supports_rear_connecting_motherboard', 'Rear-connecting boards'),
  text('dimensions', 'Dimensions'),
  measure('dimensions_mm.depth', 'Depth', 'mm', { code: 'depth' }),
  measure('dimensions_mm.width', 'Width', 'mm', { code: 'width' }),
  measure('dimensions_mm.height', 'Height', 'mm', { code: 'height' }),
  measure('volume', 'Volume', 'l'),
  measure('weight', 'Weight', 'lb'),
  ...LOOKS,
];

/** Power supplies. */
export const POWER_SUPPLY = [
  ...telling(
    measure('wattage', 'Power', 'W'),
    text('form_factor', 'Form factor'),
    text('efficiency_rating', 'Efficiency'),
    text('modular', 'Cables'),
    measure('length', 'Length', 'mm'),
  ),
  text('cybernetics_efficiency_rating', 'Cybenetics efficiency'),
  text('cybernetics_noise_rating', 'Cybenetics noise'),
  flag('fanless', 'Fanless'),
  count('connectors.atx_24_pin', 'ATX 24-pin connectors'),
  count('connectors.eps_8_pin', 'EPS 8-pin connectors'),
  count('connectors.pcie_12vhpwr', '12VHPWR connectors', { code: 'connectors-12vhpwr' }),
  count('connectors.pcie_6_plus_2_pin', 'PCIe 6+2-pin connectors'),
  count('connectors.sata', 'SATA connectors'),
  count('connectors.molex_4_pin', 'Molex connectors'),
  count('connectors.floppy_4_pin', 'Floppy connectors'),
  ...LOOKS,
];

/** Coolers for processors. */
export const CPU_COOLER = [
  ...telling(
    flag('water_cooled', 'Water cooled'),
    measure('radiator_size', 'Radiator', 'mm'),
    measure('height', 'Height', 'mm'),
    set('cpu_sockets', 'Sockets', { read: readSockets }),
  ),
  measure('min_fan_rpm', 'Least fan speed', 'rpm'),
  measure('max_fan_rpm', 'Greatest fan speed', 'rpm'),
  measure('min_noise_level', 'Least noise', 'dB'),
  measure('max_noise_level', 'Greatest noise', 'dB'),
  flag('fanless', 'Fanless'),
  measure('fan_size', 'Fan size', 'mm'),
  count('fan_quantity', 'Fans'),
  ...LOOKS,
];

/** Fans for cases. */
export const CASE_FAN = [
  ...telling(
    measure('size', 'Size', 'mm'),
    count('quantity', 'Fans in the pack'),
    flag('pwm', 'Pulse width control'),
    measure('min_airflow', 'Airflow', 'CFM'),
    measure('min_noise_level', 'Noise', 'dB'),
  ),
  measure('max_airflow', 'Greatest airflow', 'CFM'),
  measure('max_noise_level', 'Greatest noise', 'dB'),
  measure('static_pressure', 'Static pressure', 'mmH₂O'),
  text('flow_direction', 'Flow direction'),
  text('connector', 'Connector'),
  text('controller', 'Controller'),
  text('led', 'Light'),
  flag('isOEM', 'Only sold with cases', { code: 'is-oem' }),
  ...LOOKS,
];
