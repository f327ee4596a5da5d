// As much of JSON Schema (draft 2020-12) as the schemas of assets/schema use. A keyword that is not
// known here is a fault: nothing of a schema may go unread.

/**
 * @typedef {any} Json
 * @typedef {{ [keyword: string]: any }} Schema
 * @typedef {{ root: Schema, closed: boolean }} Reading
 * @typedef {(wanted: any, value: Json, where: string, reading: Reading, schema: Schema) => string[]} Keyword
 */

/** @param {Json} value */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** @type {Record<string, (value: Json) => boolean>} */
const kTypes = {
  array: Array.isArray,
  boolean: (value) => typeof value === 'boolean',
  integer: Number.isInteger,
  null: (value) => value === null,
  object: isObject,
  string: (value) => typeof value === 'string',
};

/** @param {string} where @param {string | number} member as a JSON pointer writes it */
const below = (where, member) => `${where}/${String(member).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** @type {Keyword} */
const isOnlyForPeople = () => [];

/** @type {Record<string, Keyword>} */
const kKeywords = {
  $schema: isOnlyForPeople,
  $comment: isOnlyForPeople,
  $defs: isOnlyForPeople, // read where they are referred to
  title: isOnlyForPeople,
  description: isOnlyForPeople,

  $ref(pointer, value, where, reading) {
    const name = /^#\/\$defs\/(\w+)$/.exec(pointer)?.[1] ?? '';
    const definition = reading.root.$defs?.[name];
    if (!definition) throw new Error(`The schema refers to ${pointer}, which is not there.`);
    return faults(definition, value, where, reading);
  },
  type(name, value, where) {
    if (!kTypes[name]) throw new Error(`The schema has the unknown type ${name}.`);
    return kTypes[name](value) ? [] : [`${where}: is not of the type ${name}`];
  },
  const: (wanted, value, where) => (value === wanted ? [] : [`${where}: is not ${wanted}`]),
  pattern(pattern, value, where) {
    const fits = typeof value !== 'string' || new RegExp(pattern, 'u').test(value);
    return fits ? [] : [`${where}: does not match ${pattern}`];
  },
  maxLength(most, value, where) {
    const fits = typeof value !== 'string' || [...value].length <= most;
    return fits ? [] : [`${where}: is longer than ${most}`];
  },
  anyOf(ways, value, where, reading) {
    const fits = ways.some((/** @type {Schema} */ way) => faults(way, value, where, reading).length === 0);
    return fits ? [] : [`${where}: is none of the kinds that it may be`];
  },

  items(schema, value, where, reading) {
    if (!Array.isArray(value)) return [];
    return value.flatMap((item, index) => faults(schema, item, below(where, index), reading));
  },
  uniqueItems(wanted, value, where) {
    if (!wanted || !Array.isArray(value)) return [];
    const isTwice = new Set(value.map((item) => JSON.stringify(item))).size < value.length;
    return isTwice ? [`${where}: names something twice`] : [];
  },

  properties(described, value, where, reading, schema) {
    if (!isObject(value)) return [];
    return Object.entries(value).flatMap(([name, member]) => {
      if (Object.hasOwn(described, name)) return faults(described[name], member, below(where, name), reading);
      const isUnknown = reading.closed && schema.additionalProperties === undefined;
      return isUnknown ? [`${below(where, name)}: is not described`] : [];
    });
  },
  required(names, value, where) {
    if (!isObject(value)) return [];
    const missing = names.filter((/** @type {string} */ name) => !Object.hasOwn(value, name));
    return missing.map((/** @type {string} */ name) => `${where}: has no ${name}`);
  },
  additionalProperties(rest, value, where, reading, schema) {
    if (!isObject(value)) return [];
    const others = Object.entries(value).filter(([name]) => !Object.hasOwn(schema.properties ?? {}, name));
    return others.flatMap(([name, member]) => faults(rest, member, below(where, name), reading));
  },
};

/** @param {Schema | boolean} schema @param {Json} value @param {string} where @param {Reading} reading @returns {string[]} */
function faults(schema, value, where, reading) {
  if (typeof schema === 'boolean') return schema ? [] : [`${where}: may not be there`];
  return Object.entries(schema).flatMap(([keyword, wanted]) => {
    const check = Object.hasOwn(kKeywords, keyword) ? kKeywords[keyword] : undefined;
    if (!check) throw new Error(`The schema has the unknown keyword ${keyword}.`);
    return check(wanted, value, where, reading, schema);
  });
}

/**
 * All that is wrong with a value, each fault with its JSON pointer; none when it fits the schema.
 * @param {Schema} schema
 * @param {Json} value
 * @param {{ closed?: boolean }} [options] closed: a member that the schema does not describe is a
 *   fault, though the schema lets later versions add some
 */
export function schemaFaults(schema, value, options = {}) {
  return faults(schema, value, '', { root: schema, closed: options.closed === true });
}

/**
 * Every keyword of a schema, also of parts that no value has reached.
 * @param {Schema | boolean} schema
 * @returns {string[]} those that are not known here
 */
export function unknownKeywords(schema) {
  if (typeof schema === 'boolean') return [];
  const named = [schema.properties, schema.$defs].flatMap((each) => Object.values(each ?? {}));
  const parts = [schema.items, schema.additionalProperties, ...(schema.anyOf ?? []), ...named];
  return [
    ...Object.keys(schema).filter((keyword) => !Object.hasOwn(kKeywords, keyword)),
    ...parts.filter((part) => part !== undefined).flatMap(unknownKeywords),
  ];
}
