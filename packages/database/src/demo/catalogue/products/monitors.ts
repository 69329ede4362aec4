import { type DemoProduct, type Listing, product } from './demo-product.ts';

type Row = readonly [
  listing: Listing,
  inches: number,
  across: number,
  down: number,
  hertz: number,
  panel: string,
  connectors: readonly string[],
];

const OFFICE = ['1 × HDMI', '1 × DisplayPort'];
const HUB = ['1 × HDMI', '1 × DisplayPort', '1 × USB-C 90 W', '1 × RJ45'];
const THUNDERBOLT = ['1 × HDMI', '1 × DisplayPort', '1 × Thunderbolt 4 140 W', '1 × RJ45'];

const ROWS: readonly Row[] = [
  [['MON-P2225H', 'Dell', 'DELL-P2225H', 'Dell P2225H', 149], 21.5, 1920, 1080, 100, 'IPS', OFFICE],
  [['MON-P2425H', 'Dell', 'DELL-P2425H', 'Dell P2425H', 179], 23.8, 1920, 1080, 100, 'IPS', OFFICE],
  [['MON-P2425HE', 'Dell', 'DELL-P2425HE', 'Dell P2425HE', 249], 23.8, 1920, 1080, 100, 'IPS', HUB],
  [['MON-P2425E', 'Dell', 'DELL-P2425E', 'Dell P2425E', 269], 24.1, 1920, 1200, 60, 'IPS', HUB],
  [['MON-P2725HE', 'Dell', 'DELL-P2725HE', 'Dell P2725HE', 289], 27, 1920, 1080, 100, 'IPS', HUB],
  [['MON-P2725D', 'Dell', 'DELL-P2725D', 'Dell P2725D', 279], 27, 2560, 1440, 100, 'IPS', OFFICE],
  [
    ['MON-U2424HE', 'Dell', 'DELL-U2424HE', 'Dell UltraSharp U2424HE', 309],
    23.8,
    1920,
    1080,
    120,
    'IPS',
    HUB,
  ],
  [
    ['MON-U2724DE', 'Dell', 'DELL-U2724DE', 'Dell UltraSharp U2724DE', 459],
    27,
    2560,
    1440,
    120,
    'IPS',
    THUNDERBOLT,
  ],
  [['MON-U2723QE', 'Dell', 'DELL-U2723QE', 'Dell UltraSharp U2723QE', 519], 27, 3840, 2160, 60, 'IPS', HUB],
  [['MON-U3223QE', 'Dell', 'DELL-U3223QE', 'Dell UltraSharp U3223QE', 749], 31.5, 3840, 2160, 60, 'IPS', HUB],
  [
    ['MON-U3425WE', 'Dell', 'DELL-U3425WE', 'Dell UltraSharp U3425WE', 829],
    34,
    3440,
    1440,
    120,
    'IPS',
    THUNDERBOLT,
  ],
  [
    ['MON-U4025QW', 'Dell', 'DELL-U4025QW', 'Dell UltraSharp U4025QW', 1749],
    40,
    5120,
    2160,
    120,
    'IPS',
    THUNDERBOLT,
  ],
  [['MON-E24G5', 'HP', '6N6E9AA', 'HP E24 G5', 179], 23.8, 1920, 1080, 75, 'IPS', OFFICE],
  [['MON-E27G5', 'HP', '6N4E2AA', 'HP E27 G5', 219], 27, 1920, 1080, 75, 'IPS', OFFICE],
  [['MON-524PF', 'HP', '9D9L6AA', 'HP Series 5 Pro 524pf', 169], 23.8, 1920, 1080, 100, 'IPS', OFFICE],
  [['MON-727PU', 'HP', '', 'HP Series 7 Pro 727pu', 549], 27, 3840, 2160, 60, 'IPS', HUB],
  [['MON-B2420', 'Eizo', 'EV2490-BK', 'EIZO FlexScan EV2490', 429], 23.8, 1920, 1080, 60, 'IPS', HUB],
  [['MON-EV2795', 'Eizo', 'EV2795-BK', 'EIZO FlexScan EV2795', 849], 27, 2560, 1440, 60, 'IPS', HUB],
  [['MON-CS2740', 'Eizo', 'CS2740-BK', 'EIZO ColorEdge CS2740', 1599], 26.9, 3840, 2160, 60, 'IPS', HUB],
  [
    ['MON-XUB2493', 'iiyama', 'XUB2493HSU-B6', 'iiyama ProLite XUB2493HSU', 139],
    23.8,
    1920,
    1080,
    100,
    'IPS',
    OFFICE,
  ],
  [
    ['MON-XUB2792', 'iiyama', 'XUB2792QSU-B6', 'iiyama ProLite XUB2792QSU', 239],
    27,
    2560,
    1440,
    100,
    'IPS',
    OFFICE,
  ],
  [
    ['MON-XCB3494', 'iiyama', 'XCB3494WQSN-B5', 'iiyama ProLite XCB3494WQSN', 449],
    34,
    3440,
    1440,
    120,
    'VA',
    HUB,
  ],
  [['MON-27BL650', 'LG', '27BA750-B', 'LG 27BA750', 259], 27, 1920, 1080, 100, 'IPS', HUB],
  [['MON-32UN880', 'LG', '32UN880K-B', 'LG UltraFine Ergo 32UN880K', 549], 31.5, 3840, 2160, 60, 'IPS', HUB],
  [['MON-PA279', 'ASUS', '90LM0BI0-B01K70', 'ASUS ProArt PA279CRV', 469], 27, 3840, 2160, 60, 'IPS', HUB],
  [['MON-PA32UCX', 'ASUS', '', 'ASUS ProArt PA32UCXR', 2299], 32, 3840, 2160, 60, 'IPS', THUNDERBOLT],
  [['MON-S27B800', 'Samsung', '', 'Samsung ViewFinity S8 27"', 429], 27, 3840, 2160, 60, 'IPS', HUB],
  [
    ['MON-TOUCH24', 'iiyama', 'T2455MSC-B1', 'iiyama ProLite T2455MSC touch', 329],
    23.8,
    1920,
    1080,
    60,
    'IPS',
    OFFICE,
  ],
];

/** Displays. Screens in inches, refresh rates in Hz. */
export const MONITORS: readonly DemoProduct[] = ROWS.map(
  ([listing, inches, across, down, hertz, panel, connectors]) =>
    product('monitor', listing, {
      'screen-size': inches,
      resolution: `${across} × ${down}`,
      'refresh-rate': hertz,
      'panel-type': panel,
      connectors,
    }),
);
