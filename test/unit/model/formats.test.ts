import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { toJSONSchema, type $ZodType } from 'zod/v4/core';
import { backupHeader, backupLines, backupVersion } from '../../../lib/model/backup';
import { canonical } from '../../../lib/model/canonical';
import { packLine, packVersion } from '../../../lib/model/pack';
import { z } from '../../../lib/model/schema';
import { syncFile, syncVersion } from '../../../lib/model/sync';

/** The form that a schema asks for, without what numbers it: the version itself. */
function fingerprint(...schemas: $ZodType[]): string {
  const forms = schemas.map((schema) => toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }));
  const sorted: unknown = JSON.parse(JSON.stringify(forms), (name, value: unknown) =>
    name === 'required' && Array.isArray(value) ? value.toSorted() : value,
  );
  return createHash('sha256').update(canonical(sorted)).digest('hex').slice(0, 16);
}

const header = z.omit(backupHeader, { version: true });
const file = z.omit(syncFile, { version: true });

/**
 * What leaves Naslag, its version, and the form that this version has. Where this fails a form has changed: raise the
 * version (in the model and here), so that whoever knows the earlier one only refuses the file, and see that the files of
 * every earlier version are still read. Only then write the new fingerprint beside the new version.
 */
const formats: [string, number, number, string, string][] = [
  ['a backup', backupVersion, 3, fingerprint(header, ...Object.values(backupLines)), '92f3f515b5242bd6'],
  ['a pack', packVersion, 2, fingerprint(packLine), '721624ba123753d3'],
  ['a file of the sync folder', syncVersion, 3, fingerprint(file), 'ad455464eed12e9b'],
];

describe('the form of what leaves Naslag', () => {
  it.each(formats)('%s has its version’s (%i)', (_, version, known, form, recorded) => {
    expect({ version, form }).toEqual({ version: known, form: recorded });
  });

  const item = z.object({ note: z.string(), place: z.object({ part: z.enum(['a', 'b']) }) });
  it.each<[string, $ZodType]>([
    ['a new field', z.extend(item, { colour: z.string() })],
    ['a new field that may be left out', z.extend(item, { colour: z.optional(z.string()) })],
    ['a new value', z.extend(item, { place: z.object({ part: z.enum(['a', 'b', 'c']) }) })],
    ['a field further in', z.extend(item, { place: z.extend(item.shape.place, { row: z.number() }) })],
    ['a field that may be null now', z.extend(item, { note: z.nullable(z.string()) })],
    ['a field that is gone', z.omit(item, { note: true })],
    ['another kind of value', z.extend(item, { note: z.array(z.string()) })],
    ['another name', z.object({ remark: z.string(), place: item.shape.place })],
    ['a measure', z.extend(item, { note: z.string().check(z.maxLength(5)) })],
    ['a usual value', z.extend(item, { note: z._default(z.string(), '') })],
  ])('is another one with %s', (_, changed) => {
    expect(fingerprint(changed)).not.toBe(fingerprint(item));
    expect(fingerprint(z.array(changed))).not.toBe(fingerprint(z.array(item)));
  });

  it('is the same in another order', () => {
    const { note, place } = item.shape;
    expect(fingerprint(z.object({ place, note }))).toBe(fingerprint(item));
  });
});
