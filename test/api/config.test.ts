import { expect, test } from 'vitest';
import { readConfig } from '../../api/config.ts';
import { CallerError } from '../../api/errors.ts';

test('without a word from the environment the shipped evidence is served on port 4000, to this machine alone', () => {
  expect(readConfig({})).toEqual({
    port: 4000,
    host: '127.0.0.1',
    evidence: 'seed/evidence',
    neo4j: null,
  });
});

test('the environment names port, host and evidence', () => {
  expect(readConfig({ PORT: '0', HOST: '::', EVIDENCE_DIR: '/data/evidence' })).toEqual({
    port: 0,
    host: '::',
    evidence: '/data/evidence',
    neo4j: null,
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

test.each([
  'bolt://localhost:7687',
  'bolt+s://db.example.org',
  'neo4j://[::1]:7687',
  'neo4j+s://1a2b3c.databases.neo4j.io',
])('NEO4J_URI=%s names the store to read from', (uri) => {
  const { neo4j } = readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: 'secret word' });

  expect(neo4j).toEqual({ uri, username: 'neo4j', password: 'secret word', database: null });
});

test('user and database of the store can be named, and what is empty counts as left out', () => {
  const store = { NEO4J_URI: 'bolt://h', NEO4J_PASSWORD: 'secret word' };

  expect(
    readConfig({ ...store, NEO4J_USERNAME: 'reader', NEO4J_DATABASE: 'evidence' }).neo4j,
  ).toMatchObject({ username: 'reader', database: 'evidence' });
  expect(readConfig({ ...store, NEO4J_USERNAME: '', NEO4J_DATABASE: '' }).neo4j).toMatchObject({
    username: 'neo4j',
    database: null,
  });
  expect(readConfig({ NEO4J_URI: '', NEO4J_PASSWORD: 'secret word' }).neo4j).toBe(null);
});

test.each(['http://localhost:7474', 'localhost:7687', 'bolt+ssc://h', 'bolt://', 'bolt://a b'])(
  'NEO4J_URI=%s is refused by name',
  (uri) => {
    expect(() => readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: 'secret word' })).toThrow(
      new CallerError(
        'BAD_USER_INPUT',
        `NEO4J_URI is "${uri}"; it should be an address such as neo4j://localhost:7687. The schemes are bolt, bolt+s, neo4j and neo4j+s.`,
      ),
    );
  },
);

test('a password in NEO4J_URI is refused and not repeated', () => {
  expect(() => readConfig({ NEO4J_URI: 'bolt://neo4j:hunter22@localhost:7687' })).toThrow(
    new CallerError(
      'BAD_USER_INPUT',
      'NEO4J_URI names a user or a password; it should be an address alone, such as neo4j://localhost:7687. Give them in NEO4J_USERNAME and NEO4J_PASSWORD.',
    ),
  );
});

test('a store without a password is refused by the name of the variable', () => {
  expect(() => readConfig({ NEO4J_URI: 'bolt://localhost:7687' })).toThrow(
    new CallerError(
      'BAD_USER_INPUT',
      'NEO4J_URI is set and NEO4J_PASSWORD is not; it should be the password of "neo4j" at bolt://localhost:7687.',
    ),
  );
});
