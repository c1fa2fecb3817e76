#!/usr/bin/env node
/*
 * The one door behind every npm script. A fresh machine has Node and this checkout, nothing else, so this file
 * and its folder are plain JavaScript on Node's own modules: they bring in the libraries, build, and hand over.
 */
import { nodeProblem } from './bootstrap/node.mjs';

const problem = nodeProblem(process.versions.node);

if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  // Imported late, so that an old Node reaches the sentence above before it meets modules it cannot read.
  import('./bootstrap/verbs.mjs')
    .then(({ main }) => main(process.argv.slice(2)))
    .then((code) => {
      process.exitCode = code;
    });
}
