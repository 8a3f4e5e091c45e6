import { evidenceOfSize } from './cache.ts';
import { writeEvidence } from './evidence/write.ts';

const [size, folder] = process.argv.slice(2);
const nodes = Number(size);
if (!Number.isInteger(nodes) || nodes < 500) {
  console.error(
    'Usage: npx tsx test/bench/generate.ts <nodes> [folder], with 500 nodes or more, such as 2500.',
  );
  process.exit(1);
}
const written = folder ? writeEvidence({ folder, nodes }) : evidenceOfSize(nodes);
const megabytes = (written.bytes / 1e6).toFixed(1);
console.log(
  `${written.nodes} nodes in ${written.bundles} bundles (${megabytes} MB of YAML) are in ${written.folder}.`,
);
