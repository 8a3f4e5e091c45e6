import type { z } from 'zod';
import { isList, isMap } from './fields.ts';
import { nearest } from './nearest.ts';

export interface Words {
  readonly wrong: string;
  readonly right: string;
}

/** A value as it stands in a sentence: `text: "3,678"`. */
export function valueInWords(value: unknown): string {
  if (value === null) return 'nothing';
  if (isList(value)) return 'a list';
  if (isMap(value)) return 'a map';
  switch (typeof value) {
    case 'string':
      return 'text';
    case 'number':
      return 'a number';
    case 'boolean':
      return value ? 'true' : 'false';
    default:
      return 'nothing';
  }
}

function quoted(value: unknown): string {
  return typeof value === 'string' && value.trim() !== ''
    ? `: ${JSON.stringify(value)}`
    : typeof value === 'number'
      ? `: ${value}`
      : '';
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
  record: 'a map',
};

/** What each form of text is, for the editor who missed it. */
const formats: Readonly<Record<string, Words>> = {
  text: { wrong: 'an empty text', right: 'would be right: a text, or to leave the field out' },
  id: {
    wrong: 'no id',
    right: 'would be right: lower-case letters, digits and single hyphens, such as project-quest',
  },
  date: { wrong: 'no date', right: 'would be right: a day of the calendar as YYYY-MM-DD' },
  address: {
    wrong: 'an address that is not http(s)',
    right: 'would be right: an address that begins with https:// or http://',
  },
  source: {
    wrong: 'a source that is no http(s) address',
    right:
      'would be right: an address that begins with https:// or http://, or the words "seed article"',
  },
};

/** Puts what zod found into plain words. */
export function issueInWords(issue: z.core.$ZodIssue, value: unknown): Words {
  if (value === undefined || (value === null && issue.code !== 'invalid_type')) {
    return { wrong: 'missing', right: `would be right: ${expectedOf(issue)}` };
  }
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, value);
    case 'invalid_value': {
      const values = issue.values.map(String);
      const near = typeof value === 'string' ? nearest(value, values) : undefined;
      return {
        wrong: `unknown word${quoted(value)}`,
        right: near
          ? `did you mean ${near}? would be right: one of ${values.join(', ')}`
          : `would be right: one of ${values.join(', ')}`,
      };
    }
    case 'invalid_format': {
      const { wrong, right } = formats[issue.format] ?? { wrong: issue.message, right: '' };
      return { wrong: `${wrong}${quoted(value)}`, right };
    }
    case 'too_small':
    case 'too_big':
      return outOfBounds(issue, value);
    case 'invalid_key':
      return { wrong: 'no year', right: 'would be right: a year from 1900 to 2099' };
    case 'custom':
      return { wrong: String(issue.params?.wrong), right: String(issue.params?.right) };
    default:
      return { wrong: issue.message, right: '' };
  }
}

function expectedOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeWords[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return `one of ${issue.values.join(', ')}`;
    default:
      return 'a value';
  }
}

function wrongType(expected: string, value: unknown): Words {
  const belongs = typeWords[expected] ?? expected;
  if (value === null) {
    return { wrong: 'nothing stands here', right: `would be right: ${belongs}` };
  }
  const given =
    expected === 'int' && typeof value === 'number' ? 'a fraction' : valueInWords(value);
  return {
    wrong: `${given} where ${belongs} belongs${quoted(value)}`,
    right: `would be right: ${asType(expected, value) ?? belongs}`,
  };
}

/** The same value in the type that belongs there, where that is plain. */
function asType(expected: string, value: unknown): string | undefined {
  if (expected === 'string' && typeof value === 'number') {
    return `"${value}"`;
  }
  if (expected === 'array' && (typeof value === 'string' || typeof value === 'number')) {
    return `[${value}]`;
  }
  if ((expected === 'number' || expected === 'int') && typeof value === 'string') {
    const bare = value.replace(/[\s,$%]/g, '').replace('−', '-');
    return bare !== '' && Number.isFinite(Number(bare)) ? bare : undefined;
  }
  return undefined;
}

function outOfBounds(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  value: unknown,
): Words {
  const isSmall = issue.code === 'too_small';
  const bound = isSmall ? issue.minimum : issue.maximum;
  if (issue.origin === 'array') {
    return isList(value) && value.length === 0
      ? { wrong: 'an empty list', right: 'would be right: at least one source' }
      : {
          wrong: `a list of ${isList(value) ? value.length : 0}`,
          right: `would be right: a list of ${bound}`,
        };
  }
  const limit = issue.inclusive
    ? `at ${isSmall ? 'least' : 'most'}`
    : isSmall
      ? 'more than'
      : 'less than';
  return {
    wrong: `${isSmall ? 'too small' : 'too large'}${quoted(value)}`,
    right: `would be right: ${limit} ${bound}`,
  };
}
