// The plans and rounds that come with the workbook fit the schemas that we give to editors.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

import { schemaFaults, unknownKeywords } from './json_schema.mjs';

/** @param {string} file from the root of the repository */
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
/** @param {string} folder */
const filesOf = (folder) => readdirSync(folder).map((name) => `${folder}/${name}`);

const kKinds = [
  { what: 'plan', folder: 'assets/plans', schema: read('assets/schema/plan.schema.json') },
  { what: 'round', folder: 'assets/rounds', schema: read('assets/schema/round.schema.json') },
];
const [plan, round] = kKinds;

for (const { what, folder, schema } of kKinds) {
  test(`each keyword of the ${what} schema is one that these tests hold files to`, () => {
    assert.deepEqual(unknownKeywords(schema), []);
  });

  for (const file of filesOf(folder)) {
    test(`${file} fits the ${what} schema, and all its members are described there`, () => {
      assert.deepEqual(schemaFaults(schema, read(file), { closed: true }), []);
    });
  }
}

test('a keyword that is not known is a fault of the schema, not of the file', () => {
  assert.deepEqual(unknownKeywords({ anyOf: [{ minimum: 3 }] }), ['minimum']);
  assert.throws(() => schemaFaults({ minimum: 3 }, 4), /unknown keyword minimum/);
  assert.throws(() => schemaFaults({ $ref: '#/$defs/money' }, '4.00'), /not there/);
});

test('a plan with an amount in words, a row without an id and no version is refused at each place', () => {
  const broken = read('assets/plans/buckinghamshire-2019-20.bcplan.json');
  delete broken.version;
  delete broken.plan.partners[1].id;
  broken.plan.income[0].amount = 'about 3,000';
  assert.deepEqual(schemaFaults(plan.schema, broken).sort(), [
    '/plan/income/0/amount: is none of the kinds that it may be',
    '/plan/partners/1: has no id',
    ': has no version',
  ]);
});

test('a round that names a source twice, has a text for its revision and a field of its own is refused', () => {
  const broken = read('assets/rounds/2019-20.json');
  broken.about.revision = '2';
  broken.conditions[0].sources = ['buckinghamshire', 'buckinghamshire'];
  assert.deepEqual(schemaFaults(round.schema, broken), [
    '/about/revision: is none of the kinds that it may be',
    '/conditions/0/sources: names something twice',
  ]);
  broken.conditions[0].sources = ['buckinghamshire'];
  broken.about.revision = 2;
  broken.conditions[0].ask = 'One plan.';
  assert.deepEqual(schemaFaults(round.schema, broken), []);
  assert.deepEqual(schemaFaults(round.schema, broken, { closed: true }), ['/conditions/0/ask: is not described']);
});
