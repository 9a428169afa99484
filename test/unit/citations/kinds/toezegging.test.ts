import { citationTable } from '../table';

citationTable(
  'toezegging',
  ['toezegging'],
  [
    ['TZ202403-081', [['TZ202403-081', 'search']]],
    ['toezegging TZ202403-081 is gedaan', [['TZ202403-081', 'search']]],
    ['(TZ202312-104)', [['TZ202312-104', 'search']]],
    [
      'TZ202312-104 en TZ202312-105',
      [
        ['TZ202312-104', 'search'],
        ['TZ202312-105', 'search'],
      ],
    ],
    ['zie TZ202312-7.', [['TZ202312-7', 'search']]],
    ['TZ202312-104;', [['TZ202312-104', 'search']]],
    ['toezegging: TZ202001-001', [['TZ202001-001', 'search']]],
    ['TZ2024-081', []],
    ['XTZ202403-081', []],
    ['TZ202403', []],
    ['TZ190203-081', []],
    ['TZ202403-081a', []],
  ],
);
