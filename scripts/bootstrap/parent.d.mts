export function watchNpm(stop: () => void): () => void;
