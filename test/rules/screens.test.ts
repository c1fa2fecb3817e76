import { test } from 'vitest';
import { director, organiser } from '../support/actors.ts';
import { given } from '../support/given.ts';

test('showScene shows it; a message stays with the scene that needs one', () => {
  given()
    .when(director, { type: 'showScene', scene: { kind: 'calm', message: { nl: 'weg' } } })
    .decides({ type: 'sceneShown', scene: { kind: 'calm' } });
  given()
    .when(director, { type: 'showScene', scene: { kind: 'message', message: { nl: 'Koffie' } } })
    .decides({ type: 'sceneShown', scene: { kind: 'message', message: { nl: 'Koffie' } } });
});

test('showScene never shows an empty message', () => {
  given()
    .when(director, { type: 'showScene', scene: { kind: 'message' } })
    .refuses('empty-text');
  given()
    .when(director, { type: 'showScene', scene: { kind: 'message', message: { nl: '' } } })
    .refuses('empty-text');
});

test('recordExport leaves a trace of what was taken out', () => {
  given()
    .when(organiser, { type: 'recordExport', what: 'ideas', format: 'csv', rows: 12 })
    .decides({ type: 'dataExported', what: 'ideas', format: 'csv', rows: 12 });
});
