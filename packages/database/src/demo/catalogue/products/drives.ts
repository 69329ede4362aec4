import { type DemoProduct, type Listing, product } from './demo-product.ts';

type Row = readonly [
  listing: Listing,
  capacity: number,
  type: 'SSD' | 'HDD',
  formFactor: string,
  interface_: string,
];

const M2 = 'M.2-2280';
const GEN3 = 'M.2 PCIe 3.0 x4';
const GEN4 = 'M.2 PCIe 4.0 x4';
const GEN5 = 'M.2 PCIe 5.0 x4';
const SATA = 'SATA 6.0 Gb/s';
const SAS = 'SAS 12.0 Gb/s';
const SAS24 = 'SAS 24.0 Gb/s';
const U3 = 'U.3 PCIe 4.0 x4';

const ROWS: readonly Row[] = [
  [['STO-N256', 'Kingston', 'SNV3S/250G', 'Kingston NV3 250 GB', 29], 250, 'SSD', M2, GEN4],
  [['STO-N512', 'Kingston', 'SNV3S/500G', 'Kingston NV3 500 GB', 39], 500, 'SSD', M2, GEN4],
  [['STO-N1T', 'Kingston', 'SNV3S/1000G', 'Kingston NV3 1 TB', 64], 1000, 'SSD', M2, GEN4],
  [['STO-N512-PM', 'Samsung', 'MZVL2512HCJQ', 'Samsung PM9A1 512 GB', 59], 512, 'SSD', M2, GEN4],
  [['STO-N1T-PM', 'Samsung', 'MZVL21T0HCLR', 'Samsung PM9A1 1 TB', 94], 1000, 'SSD', M2, GEN4],
  [['STO-N2T-PM', 'Samsung', 'MZVL22T0HBLB', 'Samsung PM9A1 2 TB', 169], 2000, 'SSD', M2, GEN4],
  [['STO-N1T-990', 'Samsung', 'MZ-V9P1T0BW', 'Samsung 990 PRO 1 TB', 109], 1000, 'SSD', M2, GEN4],
  [['STO-N2T-990', 'Samsung', 'MZ-V9P2T0BW', 'Samsung 990 PRO 2 TB', 179], 2000, 'SSD', M2, GEN4],
  [['STO-N4T-990', 'Samsung', 'MZ-V9P4T0BW', 'Samsung 990 PRO 4 TB', 329], 4000, 'SSD', M2, GEN4],
  [['STO-N1T-SN', 'Western Digital', 'WDS100T2X0E', 'WD_BLACK SN850X 1 TB', 99], 1000, 'SSD', M2, GEN4],
  [['STO-N2T-SN', 'Western Digital', 'WDS200T2X0E', 'WD_BLACK SN850X 2 TB', 159], 2000, 'SSD', M2, GEN4],
  [['STO-N1T-T705', 'Crucial', 'CT1000T705SSD3', 'Crucial T705 1 TB', 159], 1000, 'SSD', M2, GEN5],
  [['STO-N2T-T705', 'Crucial', 'CT2000T705SSD3', 'Crucial T705 2 TB', 269], 2000, 'SSD', M2, GEN5],
  [['STO-N512-30', 'Western Digital', '', 'WD PC SN740 512 GB', 54], 512, 'SSD', 'M.2-2230', GEN4],
  [['STO-N1T-30', 'Western Digital', '', 'WD PC SN740 1 TB', 92], 1000, 'SSD', 'M.2-2230', GEN4],
  [['STO-N250-SED', 'Samsung', '', 'Samsung PM9B1 256 GB, self-encrypting', 42], 256, 'SSD', M2, GEN3],
  [['STO-S500', 'Crucial', 'CT500MX500SSD1', 'Crucial MX500 500 GB', 54], 500, 'SSD', '2.5"', SATA],
  [['STO-S1T', 'Crucial', 'CT1000MX500SSD1', 'Crucial MX500 1 TB', 84], 1000, 'SSD', '2.5"', SATA],
  [['STO-S2T', 'Samsung', 'MZ-77E2T0B', 'Samsung 870 EVO 2 TB', 149], 2000, 'SSD', '2.5"', SATA],
  [['STO-S4T', 'Samsung', 'MZ-77E4T0B', 'Samsung 870 EVO 4 TB', 289], 4000, 'SSD', '2.5"', SATA],
  [['STO-S480-DC', 'Kingston', 'SEDC600M/480G', 'Kingston DC600M 480 GB', 89], 480, 'SSD', '2.5"', SATA],
  [['STO-S960-DC', 'Kingston', 'SEDC600M/960G', 'Kingston DC600M 960 GB', 139], 960, 'SSD', '2.5"', SATA],
  [['STO-S1920-DC', 'Kingston', 'SEDC600M/1920G', 'Kingston DC600M 1.92 TB', 239], 1920, 'SSD', '2.5"', SATA],
  [['STO-S3840-DC', 'Kingston', 'SEDC600M/3840G', 'Kingston DC600M 3.84 TB', 439], 3840, 'SSD', '2.5"', SATA],
  [['STO-A1600', 'Kioxia', '', 'Kioxia PM7-V 1.6 TB', 649], 1600, 'SSD', '2.5"', SAS24],
  [['STO-A3200', 'Kioxia', '', 'Kioxia PM7-V 3.2 TB', 1099], 3200, 'SSD', '2.5"', SAS24],
  [['STO-U1920', 'Micron', '', 'Micron 7450 PRO 1.92 TB', 329], 1920, 'SSD', '2.5"', U3],
  [['STO-U3840', 'Micron', '', 'Micron 7450 PRO 3.84 TB', 549], 3840, 'SSD', '2.5"', U3],
  [['STO-U7680', 'Micron', '', 'Micron 7450 PRO 7.68 TB', 999], 7680, 'SSD', '2.5"', U3],
  [['STO-U15360', 'Micron', '', 'Micron 7450 PRO 15.36 TB', 1899], 15_360, 'SSD', '2.5"', U3],
  [['STO-H2T', 'Seagate', 'ST2000DM008', 'Seagate BarraCuda 2 TB', 64], 2000, 'HDD', '3.5"', SATA],
  [['STO-H4T', 'Western Digital', 'WD43PURZ', 'WD Purple 4 TB', 99], 4000, 'HDD', '3.5"', SATA],
  [['STO-H8T-EX', 'Seagate', 'ST8000NM017B', 'Seagate Exos 7E10 8 TB', 199], 8000, 'HDD', '3.5"', SATA],
  [['STO-H12T-EX', 'Seagate', 'ST12000NM002J', 'Seagate Exos X18 12 TB', 269], 12_000, 'HDD', '3.5"', SATA],
  [['STO-H18T-EX', 'Seagate', 'ST18000NM000J', 'Seagate Exos X18 18 TB', 349], 18_000, 'HDD', '3.5"', SATA],
  [['STO-H24T-EX', 'Seagate', 'ST24000NM002H', 'Seagate Exos X24 24 TB', 489], 24_000, 'HDD', '3.5"', SATA],
  [['STO-A2400', 'Seagate', 'ST2400MM0129', 'Seagate Exos 10E2400 2.4 TB', 289], 2400, 'HDD', '2.5"', SAS],
];

/** Drives. Capacities in GB. */
export const DRIVES: readonly DemoProduct[] = ROWS.map(([listing, capacity, type, formFactor, interface_]) =>
  product('storage', listing, {
    capacity,
    'storage-type': type,
    'form-factor': formFactor,
    interface: interface_,
    nvme: interface_.includes('PCIe'),
  }),
);
