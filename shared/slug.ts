/** A short id made of a name: "Zaal A" becomes "zaal-a". Other scripts keep their letters. Never empty. */
export function slug(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? ['x']).join('-').slice(0, 64);
}

/** Ids for names, all different: a second "Zaal A" becomes "zaal-a-2". */
export function slugs(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const base = slug(name);
    let id = base;
    for (let n = 2; taken.has(id); n++) id = `${base.slice(0, 60)}-${n}`;
    taken.add(id);
    return id;
  });
}
