import type { Choices, Model } from '../src/index.ts';

/** A small workstation: sockets must match, watts must fit, the second graphics card needs the large case. */
export const workstation: Model = {
  format: 1,
  name: 'Workstation',
  base: { productId: 'chassis' },
  attributes: [
    { key: 'socket', name: 'Socket', telling: true },
    { key: 'watts', name: 'Power draw', unit: 'W' },
    { key: 'supply', name: 'Power', unit: 'W', telling: true },
    { key: 'gigabytes', name: 'Capacity', unit: 'GB', telling: true },
  ],
  features: [
    {
      kind: 'one',
      key: 'processor',
      name: 'Processor',
      options: [
        { key: 'six', name: 'Six cores', productId: 'cpu-6', attributes: { socket: 'AM5', watts: 65 } },
        {
          key: 'sixteen',
          name: 'Sixteen cores',
          productId: 'cpu-16',
          attributes: { socket: 'AM5', watts: 170 },
        },
        { key: 'old', name: 'Four cores', productId: 'cpu-4', attributes: { socket: 'AM4', watts: 65 } },
      ],
    },
    {
      kind: 'one',
      key: 'board',
      name: 'Mainboard',
      options: [
        { key: 'am5', name: 'AM5 board', productId: 'board-am5', attributes: { socket: 'AM5', watts: 40 } },
        { key: 'am4', name: 'AM4 board', productId: 'board-am4', attributes: { socket: 'AM4', watts: 40 } },
      ],
    },
    {
      kind: 'quantity',
      key: 'memory',
      name: 'Memory modules',
      min: 1,
      max: 4,
      options: [
        {
          key: 'module',
          name: '16 GB module',
          productId: 'memory-16',
          attributes: { watts: 5, gigabytes: 16 },
        },
      ],
    },
    {
      kind: 'optional',
      key: 'graphics',
      name: 'Graphics card',
      options: [
        { key: 'small', name: 'Small card', productId: 'gpu-s', attributes: { watts: 120 } },
        { key: 'large', name: 'Large card', productId: 'gpu-l', attributes: { watts: 320 } },
      ],
    },
    {
      kind: 'one',
      key: 'power',
      name: 'Power supply',
      options: [
        { key: 'w400', name: '400 W', productId: 'psu-400', attributes: { supply: 400 } },
        { key: 'w650', name: '650 W', productId: 'psu-650', attributes: { supply: 650 } },
        { key: 'w850', name: '850 W', productId: 'psu-850', attributes: { supply: 850 } },
      ],
    },
    {
      kind: 'several',
      key: 'services',
      name: 'Services',
      min: 0,
      max: 2,
      options: [
        { key: 'onsite', name: 'On-site repair', productId: 'service-onsite', attributes: {} },
        { key: 'keep', name: 'Keep your drive', productId: 'service-keep', attributes: {} },
        { key: 'imaging', name: 'Imaging', attributes: {} },
      ],
    },
  ],
  rules: [
    {
      kind: 'compare',
      key: 'socket',
      left: { feature: 'processor', attribute: 'socket' },
      operator: '=',
      right: { feature: 'board', attribute: 'socket' },
    },
    {
      kind: 'sum',
      key: 'watts',
      terms: [
        { feature: 'processor', attribute: 'watts' },
        { feature: 'board', attribute: 'watts' },
        { feature: 'memory', attribute: 'watts' },
        { feature: 'graphics', attribute: 'watts' },
      ],
      plus: 50,
      atMost: { feature: 'power', attribute: 'supply' },
    },
    {
      kind: 'requires',
      key: 'keep-needs-onsite',
      when: { feature: 'services', options: ['keep'] },
      then: { feature: 'services', options: ['onsite'] },
    },
    {
      kind: 'excludes',
      key: 'no-large-card-with-old-board',
      when: { feature: 'graphics', options: ['large'] },
      then: { feature: 'board', options: ['am4'] },
    },
  ],
};

/** A complete, valid workstation. */
export const standard: Choices = {
  processor: 'six',
  board: 'am5',
  memory: 2,
  graphics: null,
  power: 'w400',
  services: [],
};
