import { z } from 'zod';

const pcieSlots = z.array(
  z.object({ gen: z.string().nullish(), lanes: z.number().nullish(), quantity: z.number().nullish() }),
);
const m2Slots = z.array(
  z.object({ size: z.string().nullish(), key: z.string().nullish(), interface: z.string().nullish() }),
);
const resolution = z.object({ horizontalRes: z.number().positive(), verticalRes: z.number().positive() });
const ethernet = z.array(z.object({ speed: z.string().nullish(), controller: z.string().nullish() }));

/** Reads expansion slots into lines such as `1 × PCIe 5.0 x16`. */
export function readPcieSlots(value: unknown): readonly string[] | undefined {
  return lines(pcieSlots.safeParse(value).data, (slot) =>
    slot.lanes ? `${slot.quantity ?? 1} × PCIe ${slot.gen ? `${slot.gen} ` : ''}x${slot.lanes}` : undefined,
  );
}

/** Reads M.2 slots into lines such as `M key, 2280, PCIe 4.0 x4`. */
export function readM2Slots(value: unknown): readonly string[] | undefined {
  return lines(m2Slots.safeParse(value).data, (slot) => {
    const said = [slot.key ? `${slot.key} key` : '', slot.size ?? '', slot.interface ?? ''];
    return said.filter((part) => part.trim() !== '').join(', ');
  });
}

/** Reads a resolution into words: `2560 × 1440`. */
export function readResolution(value: unknown): string | undefined {
  const pixels = resolution.safeParse(value).data;
  return pixels && `${pixels.horizontalRes} × ${pixels.verticalRes}`;
}

/** Counts the entries of a list: how many M.2 slots a board has. */
export function readLength(value: unknown): number | undefined {
  return Array.isArray(value) ? value.length : undefined;
}

/** Reads network ports into lines such as `2.5 Gb/s (Realtek)`. */
export function readEthernet(value: unknown): readonly string[] | undefined {
  return lines(ethernet.safeParse(value).data, (port) => {
    const maker = port.controller && port.controller !== 'Unknown' ? ` (${port.controller.trim()})` : '';
    return port.speed ? `${port.speed.trim()}${maker}` : undefined;
  });
}

/** Takes apart a text whose entries are parted by long runs of blanks: `2 x HDMI      1 x DisplayPort`. */
export function readSpacedList(value: unknown): readonly string[] | undefined {
  if (typeof value !== 'string') return undefined;
  const entries = value
    .split(/\s{3,}|\r?\n/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  return entries.length > 0 ? [...new Set(entries)] : undefined;
}

function lines<Entry>(
  entries: readonly Entry[] | undefined,
  toLine: (entry: Entry) => string | undefined,
): readonly string[] | undefined {
  const said = (entries ?? []).flatMap((entry) => toLine(entry) || []);
  return said.length > 0 ? said : undefined;
}
