import { keyOf, type ShownScene } from './scene.ts';

/** One picture on the screen, or one that is being made ready behind it. */
export interface Layer {
  id: number;
  scene: ShownScene;
  /** Laid out, with its letters and images: it may be seen. */
  ready: boolean;
  /** The screen began with it. */
  late: boolean;
}

/** At most one is seen and one is on its way, so that a hundred takes in a second leave two. From back to front. */
export type Layers = readonly Layer[];

export const firstLayer = (scene: ShownScene): Layers => [{ id: 1, scene, ready: true, late: true }];

const seen = (layers: Layers): Layer | undefined => layers.findLast(({ ready }) => ready);

/** Asks for a scene: what was on its way and not seen yet is forgotten; what stands there already stays as it is. */
export function take(layers: Layers, scene: ShownScene): Layers {
  const front = seen(layers);
  if (front === undefined) return firstLayer(scene);
  const shown = layers.filter(({ ready }) => ready);
  if (keyOf(front.scene) === keyOf(scene)) return shown.length === layers.length ? layers : shown;
  const waits = layers.at(-1);
  if (waits !== undefined && !waits.ready && keyOf(waits.scene) === keyOf(scene)) return layers;
  const id = Math.max(...layers.map((layer) => layer.id)) + 1;
  return [...shown, { id, scene, ready: false, late: false }];
}

/** The layer may be seen from now on. */
export const reveal = (layers: Layers, id: number): Layers =>
  layers.map((layer) => (layer.id === id ? { ...layer, ready: true } : layer));

/** The layer covers everything: what is behind it goes. What came after it stays. */
export const covered = (layers: Layers, id: number): Layers => layers.filter((layer) => layer.id >= id);
