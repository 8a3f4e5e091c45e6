import { describe, expect, test } from 'vitest';
import { csvFile } from '../../../web/export/csvFile.ts';
import { jsonFile } from '../../../web/export/jsonFile.ts';
import { fileName, type Provenance } from '../../../web/export/provenance.ts';
import { svgFile } from '../../../web/export/svgFile.ts';
import { tableOf } from '../../../web/export/table.ts';

const provenance: Provenance = {
  title: 'Screening × earnings <all>',
  filters: '19 to 36 months AND randomized only',
  collection: {
    title: 'Evidence',
    released: '2026-11-20',
    license: 'CC BY 4.0.',
    dataVersion: 'abc123',
  },
  link: 'https://explorer.example/map?row=x',
  saved: '2026-11-24',
};

const text = (words: string) => ({ text: words, isNumber: false });
const number = (digits: string) => ({ text: digits, isNumber: true });

describe('a table on screen', () => {
  test('keeps rows and order; printed numbers become numbers, groups and links columns', () => {
    const table = tableOf({
      caption: 'Arms',
      headers: ['Program', 'People', 'People'],
      rows: [
        {
          group: 'Large',
          cells: [text('B'), number('12,345'), number('−3.5')],
          link: 'https://explorer.example/programs/b',
        },
        { group: 'Small', cells: [text('A'), number('not recorded'), number('')], link: null },
      ],
    });

    expect(table).toEqual({
      caption: 'Arms',
      columns: ['Group', 'Program', 'People', 'People (2)', 'Link'],
      rows: [
        ['Large', 'B', 12345, -3.5, 'https://explorer.example/programs/b'],
        ['Small', 'A', 'not recorded', null, null],
      ],
    });
  });
});

describe('a table as CSV', () => {
  test('has its record above it, in lines that begin with #', () => {
    const table = { caption: 'Arms', columns: ['Program', 'People'], rows: [['A, "one"', 3]] };

    expect(csvFile([table], provenance).split('\r\n')).toEqual([
      '\uFEFF# Title,Screening × earnings <all>',
      '# Filters,19 to 36 months AND randomized only',
      '# Data,"released 2026-11-20, version abc123"',
      '# License,CC BY 4.0.',
      '# Cite as,"Evidence (released 2026-11-20, data version abc123). Screening × earnings <all>. https://explorer.example/map?row=x"',
      '# Link,https://explorer.example/map?row=x',
      '# Saved,2026-11-24',
      '# Table,Arms',
      'Program,People',
      '"A, ""one""",3',
      '',
    ]);
  });

  test.each(['=HYPERLINK("x")', '+1', '-cmd', '@SUM(A1)', '\tx', '＝1'])(
    'lets no spreadsheet run %j',
    (words) => {
      const table = { caption: '', columns: ['A', 'B'], rows: [[words, -2]] };

      const last = csvFile([table], provenance).split('\r\n').at(-2);

      expect(last?.replaceAll('""', '"')).toContain(`'${words}`);
      expect(last?.endsWith(',-2')).toBe(true);
    },
  );
});

test('a table as JSON has its record beside it, and a row by the names of its columns', () => {
  const table = { caption: 'Arms', columns: ['Program', 'People'], rows: [['A', null]] };

  expect(JSON.parse(jsonFile([table], provenance))).toEqual({
    title: 'Screening × earnings <all>',
    filters: '19 to 36 months AND randomized only',
    data: 'released 2026-11-20, version abc123',
    license: 'CC BY 4.0.',
    cite_as:
      'Evidence (released 2026-11-20, data version abc123). Screening × earnings <all>. https://explorer.example/map?row=x',
    link: 'https://explorer.example/map?row=x',
    saved: '2026-11-24',
    tables: [
      {
        caption: 'Arms',
        columns: ['Program', 'People'],
        rows: [{ Program: 'A', People: null }],
      },
    ],
  });
});

test('a saved chart says what it is and whence it comes, in the colors of paper', () => {
  const file = svgFile({
    svg: '<svg width="10"><a href="/findings/x" class="active" style="text-decoration: none;"><text fill="var(--ink)">A</text></a><rect fill="light-dark(#8a5a00, #e3b04b)"/></svg>',
    width: 700,
    height: 50,
    provenance,
    origin: 'https://explorer.example',
  });

  expect(file.split('\n')).toEqual([
    '<svg xmlns="http://www.w3.org/2000/svg" width="732" height="218" viewBox="-16 0 732 218" font-family="system-ui, sans-serif">',
    '<title>Screening × earnings &lt;all&gt;</title>',
    '<desc>19 to 36 months AND randomized only</desc>',
    '<rect x="-16" width="100%" height="100%" fill="#ffffff"/>',
    '<text x="0" y="24" font-size="16" font-weight="600" fill="#1c1e21">Screening × earnings &lt;all&gt;</text>',
    '<text x="0" y="41" font-size="12" fill="#1c1e21">19 to 36 months AND randomized only</text>',
    '<svg y="58" width="10"><a href="https://explorer.example/findings/x"><text fill="#1c1e21">A</text></a><rect fill="#8a5a00"/></svg>',
    '<text x="0" y="129" font-size="11" fill="#53585e">Data: released 2026-11-20, version abc123</text>',
    '<text x="0" y="144" font-size="11" fill="#53585e">License: CC BY 4.0.</text>',
    '<text x="0" y="159" font-size="11" fill="#53585e">Cite as: Evidence (released 2026-11-20, data version abc123). Screening × earnings &lt;all&gt;.</text>',
    '<text x="0" y="174" font-size="11" fill="#53585e">https://explorer.example/map?row=x</text>',
    '<text x="0" y="189" font-size="11" fill="#53585e">Link: https://explorer.example/map?row=x</text>',
    '<text x="0" y="204" font-size="11" fill="#53585e">Saved: 2026-11-24</text>',
    '</svg>',
  ]);
});

test('a file is named by its title', () => {
  expect(fileName({ title: 'Screening × earnings, 19–36 months' }, 'csv')).toBe(
    'screening-earnings-19-36-months.csv',
  );
});
