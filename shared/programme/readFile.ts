import { type Document, isMap, isNode, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { Step } from '../facts/programme.ts';
import { MAX_FILE_BYTES, type ProgrammeFile, programmeFile } from './file.ts';
import { type FileProblem, ProgrammeFileError } from './fileProblem.ts';
import { type Fault, faultOf } from './issues.ts';
import { type Known, type Path, unknownReferences } from './references.ts';

/** How often a file may point back at what it said before; more is no running order but a trap. */
const MOST_ALIASES = 50;

/**
 * Reads a running order from YAML, of which JSON is a part.
 * @param known what it may refer to; without it references are not looked at
 * @throws ProgrammeFileError with line and column of the first thing that is wrong
 */
export function readProgramme(text: string, known?: Known): ProgrammeFile {
  if (text.length > MAX_FILE_BYTES) throw new ProgrammeFileError(atStart('tooLarge'));
  const lines = new LineCounter();
  const tree = parsed(text, lines);
  const value = plain(tree, lines);
  if (value === null || value === undefined) throw new ProgrammeFileError(atStart('empty'));
  // The input goes with each complaint, so that what is missing can be told from what is wrong.
  const result = programmeFile.safeParse(value, { reportInput: true });
  const fail = (fault: Fault) => new ProgrammeFileError(placed(fault, tree, lines));
  if (!result.success) {
    const [issue] = result.error.issues;
    throw issue === undefined ? new ProgrammeFileError(atStart('badForm')) : fail(faultOf(issue));
  }
  const { $schema: _, ...file } = JSON.parse(JSON.stringify(result.data)) as ProgrammeFile & {
    $schema?: string;
  };
  const fault = known === undefined ? undefined : referenceFault(file.steps, known);
  if (fault !== undefined) throw fail(fault);
  return file;
}

const atStart = (reason: FileProblem['reason']): FileProblem => ({
  reason,
  line: 1,
  column: 1,
  params: { limit: MAX_FILE_BYTES / 1000 },
});

function parsed(text: string, lineCounter: LineCounter): Document {
  const tree = parseDocument(text, { lineCounter, prettyErrors: false, stringKeys: true });
  const [error] = tree.errors;
  if (error === undefined) return tree;
  const { line, col } = lineCounter.linePos(error.pos[0]);
  const isDouble = error.code === 'DUPLICATE_KEY';
  throw new ProgrammeFileError({
    reason: isDouble ? 'doubleKey' : 'notYaml',
    line,
    column: col,
    params: isDouble ? { key: text.slice(error.pos[0]).split(/[:\n]/, 1)[0]?.trim() ?? '' } : {},
  });
}

/** Without what points nowhere, or at more than a file can hold. */
function plain(tree: Document, lines: LineCounter): unknown {
  try {
    return tree.toJS({ maxAliasCount: MOST_ALIASES });
  } catch {
    let offset = 0;
    visit(tree, {
      Alias(_key, alias) {
        if (alias.resolve(tree) !== undefined) return undefined;
        offset = alias.range?.[0] ?? 0;
        return visit.BREAK;
      },
    });
    const { line, col } = lines.linePos(offset);
    throw new ProgrammeFileError({ reason: 'notYaml', line, column: col, params: {} });
  }
}

function referenceFault(steps: readonly Step[], known: Known): Fault | undefined {
  const [unknown] = unknownReferences(steps, known);
  if (unknown === undefined) return undefined;
  const { id, path } = unknown;
  const key = String(path.at(-1));
  const reason = id === '' ? 'noWords' : key === 'id' ? 'doubleId' : 'unknownName';
  return { reason, path: ['steps', ...path], params: { id, key } };
}

/** The fault with its line and column; where a node is missing, those of what should hold it. */
function placed({ reason, path, key, params }: Fault, tree: Document, lines: LineCounter): FileProblem {
  const offset = (key === undefined ? null : keyOffset(tree, path, key)) ?? nodeOffset(tree, path);
  const { line, col } = lines.linePos(offset);
  return { reason, line, column: col, params };
}

function nodeOffset(tree: Document, path: Path): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = nodeAt(tree, path.slice(0, depth));
    if (node?.range) return node.range[0];
  }
  return 0;
}

function keyOffset(tree: Document, path: Path, key: string): number | null {
  const map = nodeAt(tree, path);
  if (!isMap(map)) return null;
  const found = map.items.find((pair) => isNode(pair.key) && pair.key.toString() === key)?.key;
  return isNode(found) ? (found.range?.[0] ?? null) : null;
}

function nodeAt(tree: Document, path: Path): Node | null {
  const node = path.length === 0 ? tree.contents : tree.getIn(path, true);
  return isNode(node) ? node : null;
}
