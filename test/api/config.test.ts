import { expect, test } from 'vitest';
import { readConfig } from '../../api/config.ts';
import { CallerError } from '../../api/errors.ts';

test('without a word from the environment the shipped evidence is served on port 4000, to this machine alone', () => {
  expect(readConfig({})).toEqual({ port: 4000, host: '127.0.0.1', evidence: 'seed/evidence' });
});

test('the environment names port, host and evidence', () => {
  expect(readConfig({ PORT: '0', HOST: '::', EVIDENCE_DIR: '/data/evidence' })).toEqual({
    port: 0,
    host: '::',
    evidence: '/data/evidence',
  });
});

test.each(['65536', '-1', 'http', '80.5'])('PORT=%s is refused by name', (port) => {
  expect(() => readConfig({ PORT: port })).toThrow(
    new CallerError(
      'BAD_USER_INPUT',
      `PORT is "${port}"; it should be a port from 0 to 65535, such as 4000.`,
    ),
  );
});

test('a Neo4j that this version cannot read is refused rather than passed over', () => {
  expect(() => readConfig({ NEO4J_URI: 'bolt://localhost:7687' })).toThrow(
    /^NEO4J_URI is set, but this version keeps the graph in the process/,
  );
});
