import { type DemoProduct, type Listing, product } from './demo-product.ts';

type CardRow = readonly [listing: Listing, ports: number, speed: string, connector: string];
type SwitchRow = readonly [
  listing: Listing,
  ports: number,
  speed: string,
  uplinks: string,
  power: number,
  managed: boolean,
];
type RadioRow = readonly [listing: Listing, standard: string, speed: string];
type CableRow = readonly [listing: Listing, kind: string, speed: string, metres: number];

const CARDS: readonly CardRow[] = [
  [['NIC-I210', 'Intel', 'I210T1', 'Intel I210-T1', 59], 1, '1 Gb/s', 'RJ45'],
  [['NIC-I226', 'Intel', '', 'Intel I226-T1', 49], 1, '2.5 Gb/s', 'RJ45'],
  [['NIC-I350T2', 'Intel', 'I350T2V2', 'Intel I350-T2', 129], 2, '1 Gb/s', 'RJ45'],
  [['NIC-I350T4', 'Intel', 'I350T4V2', 'Intel I350-T4', 189], 4, '1 Gb/s', 'RJ45'],
  [['NIC-X710T2', 'Intel', 'X710T2L', 'Intel X710-T2L', 299], 2, '10 Gb/s', 'RJ45'],
  [['NIC-X710DA2', 'Intel', 'X710DA2', 'Intel X710-DA2', 259], 2, '10 Gb/s', 'SFP+'],
  [['NIC-E810XXV', 'Intel', 'E810XXVDA2', 'Intel E810-XXVDA2', 349], 2, '25 Gb/s', 'SFP28'],
  [['NIC-E810C', 'Intel', 'E810CQDA2', 'Intel E810-CQDA2', 649], 2, '100 Gb/s', 'QSFP28'],
  [['NIC-CX6LX', 'NVIDIA', 'MCX631102AN-ADAT', 'NVIDIA ConnectX-6 Lx', 329], 2, '25 Gb/s', 'SFP28'],
  [['NIC-CX6DX', 'NVIDIA', 'MCX623106AN-CDAT', 'NVIDIA ConnectX-6 Dx', 899], 2, '100 Gb/s', 'QSFP56'],
  [['NIC-BE200', 'Intel', '', 'Intel BE200 Wi-Fi 7 card', 34], 1, 'Wi-Fi 7', 'Antenna'],
  [['NIC-AX210', 'Intel', '', 'Intel AX210 Wi-Fi 6E card', 24], 1, 'Wi-Fi 6E', 'Antenna'],
];

const SWITCHES: readonly SwitchRow[] = [
  [['SWI-GS308', 'Netgear', 'GS308-300PES', 'Netgear GS308', 24], 8, '1 Gb/s', 'None', 0, false],
  [['SWI-GS316EP', 'Netgear', 'GS316EP-100PES', 'Netgear GS316EP', 229], 16, '1 Gb/s', '1 × SFP', 180, true],
  [['SWI-C1300-8', 'Cisco', 'C1300-8T-E-2G', 'Cisco Catalyst 1300-8T', 229], 8, '1 Gb/s', '2 × SFP', 0, true],
  [
    ['SWI-C1300-24P', 'Cisco', 'C1300-24P-4X', 'Cisco Catalyst 1300-24P-4X', 899],
    24,
    '1 Gb/s',
    '4 × SFP+',
    195,
    true,
  ],
  [
    ['SWI-C1300-48P', 'Cisco', 'C1300-48P-4X', 'Cisco Catalyst 1300-48P-4X', 1499],
    48,
    '1 Gb/s',
    '4 × SFP+',
    375,
    true,
  ],
  [
    ['SWI-C9200L-24P', 'Cisco', 'C9200L-24P-4G-E', 'Cisco Catalyst 9200L-24P', 2399],
    24,
    '1 Gb/s',
    '4 × SFP',
    370,
    true,
  ],
  [['SWI-CX6100-24', 'HPE Aruba', 'JL678A', 'HPE Aruba CX 6100 24G', 899], 24, '1 Gb/s', '4 × SFP+', 0, true],
  [
    ['SWI-CX6100-48P', 'HPE Aruba', 'JL675A', 'HPE Aruba CX 6100 48G PoE', 1999],
    48,
    '1 Gb/s',
    '4 × SFP+',
    370,
    true,
  ],
  [
    ['SWI-CX6300-24', 'HPE Aruba', 'JL664A', 'HPE Aruba CX 6300M 24G', 3499],
    24,
    '1 Gb/s',
    '4 × SFP56',
    0,
    true,
  ],
  [
    ['SWI-USW24P', 'Ubiquiti', 'USW-PRO-24-POE', 'Ubiquiti UniFi Pro 24 PoE', 659],
    24,
    '1 Gb/s',
    '2 × SFP+',
    400,
    true,
  ],
  [
    ['SWI-USWAGG', 'Ubiquiti', 'USW-AGGREGATION', 'Ubiquiti UniFi Aggregation', 259],
    8,
    '10 Gb/s',
    '8 × SFP+',
    0,
    true,
  ],
  [['SWI-SN2010', 'NVIDIA', '', 'NVIDIA Spectrum SN2010', 6499], 18, '25 Gb/s', '4 × QSFP28', 0, true],
];

const RADIOS: readonly RadioRow[] = [
  [['WAP-U6LITE', 'Ubiquiti', 'U6-LITE', 'Ubiquiti UniFi U6 Lite', 99], 'Wi-Fi 6', '1.5 Gb/s'],
  [['WAP-U6PRO', 'Ubiquiti', 'U6-PRO', 'Ubiquiti UniFi U6 Pro', 159], 'Wi-Fi 6', '5.3 Gb/s'],
  [['WAP-U7PRO', 'Ubiquiti', 'U7-PRO', 'Ubiquiti UniFi U7 Pro', 189], 'Wi-Fi 7', '9.3 Gb/s'],
  [['WAP-AP22', 'HPE Aruba', 'R4W02A', 'HPE Aruba Instant On AP22', 149], 'Wi-Fi 6', '1.7 Gb/s'],
  [['WAP-AP25', 'HPE Aruba', 'R9B28A', 'HPE Aruba Instant On AP25', 229], 'Wi-Fi 6', '5.3 Gb/s'],
  [['WAP-C9105', 'Cisco', 'C9105AXI-E', 'Cisco Catalyst 9105AX', 399], 'Wi-Fi 6', '1.5 Gb/s'],
  [['WAP-C9136', 'Cisco', 'C9136I-ROW', 'Cisco Catalyst 9136', 1199], 'Wi-Fi 6E', '10.2 Gb/s'],
];

const CABLES: readonly CableRow[] = [
  [['TRX-SFP-SX', 'Cisco', 'GLC-SX-MMD', 'Cisco 1000BASE-SX SFP', 119], 'SFP module', '1 Gb/s', 550],
  [['TRX-SFPP-SR', 'Intel', 'E10GSFPSR', 'Intel SFP+ SR optics', 149], 'SFP+ module', '10 Gb/s', 300],
  [['TRX-SFP28-SR', 'NVIDIA', 'MMA2P00-AS', 'NVIDIA SFP28 SR optics', 179], 'SFP28 module', '25 Gb/s', 100],
  [
    ['TRX-DAC10-1', 'Ubiquiti', 'UC-DAC-SFP+', 'Direct-attach cable SFP+ 1 m', 16],
    'Direct-attach cable',
    '10 Gb/s',
    1,
  ],
  [['TRX-DAC10-3', 'Ubiquiti', '', 'Direct-attach cable SFP+ 3 m', 24], 'Direct-attach cable', '10 Gb/s', 3],
  [
    ['TRX-DAC25-2', 'NVIDIA', 'MCP2M00-A002', 'Direct-attach cable SFP28 2 m', 54],
    'Direct-attach cable',
    '25 Gb/s',
    2,
  ],
  [
    ['TRX-DAC100-2', 'NVIDIA', 'MCP1600-C002', 'Direct-attach cable QSFP28 2 m', 89],
    'Direct-attach cable',
    '100 Gb/s',
    2,
  ],
  [['TRX-CAT6-2', 'Arvenholt', '', 'Patch cable Cat. 6A 2 m', 5], 'Patch cable', '10 Gb/s', 2],
  [['TRX-CAT6-5', 'Arvenholt', '', 'Patch cable Cat. 6A 5 m', 8], 'Patch cable', '10 Gb/s', 5],
  [['TRX-CAT6-10', 'Arvenholt', '', 'Patch cable Cat. 6A 10 m', 13], 'Patch cable', '10 Gb/s', 10],
];

/** Network cards, switches, access points, modules and cables. */
export const NETWORK_DEVICES: readonly DemoProduct[] = [
  ...CARDS.map(([listing, ports, speed, connector]) =>
    product('network-card', listing, { ports, speed, connector }),
  ),
  ...SWITCHES.map(([listing, ports, speed, uplinks, power, managed]) =>
    product('switch', listing, {
      ports,
      speed,
      uplinks,
      ...(power > 0 ? { 'poe-budget': power } : {}),
      managed,
    }),
  ),
  ...RADIOS.map(([listing, standard, speed]) => product('access-point', listing, { standard, speed })),
  ...CABLES.map(([listing, kind, speed, metres]) =>
    product('transceiver', listing, { kind, speed, reach: metres }),
  ),
];
