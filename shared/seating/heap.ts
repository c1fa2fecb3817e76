/** A binary heap of (key, node). */
export class Heap {
  private readonly keys: number[] = [];
  private readonly nodes: number[] = [];

  get size(): number {
    return this.keys.length;
  }

  get least(): number {
    return this.keys[0]!;
  }

  push(key: number, node: number): void {
    let k = this.keys.push(key) - 1;
    this.nodes.push(node);
    for (let up = (k - 1) >> 1; k > 0 && this.keys[up]! > key; up = (k - 1) >> 1) {
      this.keys[k] = this.keys[up]!;
      this.nodes[k] = this.nodes[up]!;
      k = up;
    }
    this.keys[k] = key;
    this.nodes[k] = node;
  }

  pop(): number {
    const top = this.nodes[0]!;
    const key = this.keys.pop()!;
    const node = this.nodes.pop()!;
    const n = this.keys.length;
    if (n === 0) return top;
    let k = 0;
    for (;;) {
      let down = 2 * k + 1;
      if (down >= n) break;
      if (down + 1 < n && this.keys[down + 1]! < this.keys[down]!) down++;
      if (this.keys[down]! >= key) break;
      this.keys[k] = this.keys[down]!;
      this.nodes[k] = this.nodes[down]!;
      k = down;
    }
    this.keys[k] = key;
    this.nodes[k] = node;
    return top;
  }
}
