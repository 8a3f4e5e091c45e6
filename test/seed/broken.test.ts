import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readEvidence } from '../../seed/evidence.ts';
import { smallEvidence, writeEvidence } from './smallEvidence.ts';

test('broken YAML is a problem like others, and what others say of its items stands', async () => {
  const folder = await writeEvidence(
    smallEvidence({
      'bundles/broken.yaml': 'people:\n  - {id: ada, name: Ada}\n  - {id: bea, name: Bea\n',
      'bundles/sound.yaml':
        'publications: [{id: paper, title: Paper, authors: [ada, cleo], year: soon}]',
    }),
  );

  const { problems, dataset } = await readEvidence(folder);

  expect(problems).toEqual([
    `${join(folder, 'bundles/broken.yaml')}:4:1  broken  no valid YAML: Flow map in block collection must be sufficiently indented and end with a }  would be right: closed brackets and quotes, even indents, and quotes around a text that holds ": " or " #"`,
    `${join(folder, 'bundles/sound.yaml')}:1:57  paper  authors[1]: no file has a person "cleo"  would be right: the id of a person`,
    `${join(folder, 'bundles/sound.yaml')}:1:70  paper  year: text where a number belongs: "soon"  would be right: a number`,
  ]);
  expect(dataset).toBeNull();
});

test('an alias of nothing is said where it stands', async () => {
  const folder = await writeEvidence(
    smallEvidence({ 'bundles/case.yaml': 'people:\n  - *nobody\n' }),
  );

  const { problems } = await readEvidence(folder);

  expect(problems).toEqual([
    `${join(folder, 'bundles/case.yaml')}:2:6  case  no valid YAML: unidentified alias "nobody"  would be right: closed brackets and quotes, even indents, and quotes around a text that holds ": " or " #"`,
  ]);
});

test('a folder that is not there is a problem', async () => {
  const folder = join(await writeEvidence({}), 'nowhere');

  const { problems, dataset } = await readEvidence(folder);

  expect(problems).toEqual([
    `${folder}:1:1  evidence  the folder is missing  would be right: a folder as seed/evidence/FORMAT.md describes it`,
  ]);
  expect(dataset).toBeNull();
});

test('every file that is missing is named', async () => {
  const folder = await writeEvidence(
    smallEvidence({
      'bundles/base.yaml': '',
      'collection.yaml': '',
      'vocabulary/glossary.yaml': '',
      'vocabulary/colors.yaml': '[]',
    }),
  );

  const { problems } = await readEvidence(folder);

  expect(problems).toEqual([
    `${join(folder, 'bundles')}:1:1  bundles  the folder holds no bundle  would be right: at least one file that ends in .yaml`,
    `${join(folder, 'collection.yaml')}:1:1  collection  the file is missing  would be right: the file that FORMAT.md describes`,
    `${join(folder, 'vocabulary/colors.yaml')}:1:1  colors  no kind of term has this file  would be right: one of features.yaml, outcomes.yaml, sectors.yaml, populations.yaml, mechanisms.yaml, glossary.yaml`,
    `${join(folder, 'vocabulary/glossary.yaml')}:1:1  glossary  the file is missing  would be right: the file that FORMAT.md describes`,
  ]);
});

test('bundles may have any name and stand in folders of their own', async () => {
  const folder = await writeEvidence(
    smallEvidence({
      'bundles/more/People.yml': 'people: [{id: ada, name: Ada}]',
      'bundles/notes.txt': 'no evidence: [',
      'bundles/.hidden.yaml': 'no evidence: [',
      'drafts/later.yaml': 'no evidence: [',
    }),
  );

  const { problems, dataset } = await readEvidence(folder);

  expect(problems).toEqual([]);
  expect(dataset?.nodes.find(({ id }) => id === 'ada')?.bundle).toBe('bundles/more/People.yml');
});
