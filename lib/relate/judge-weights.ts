import type { Pairing } from './judge';
import type { Model } from './likelihood';

const none: Model = { bias: 0, weights: [], base: 0, trees: [] };
export const models: Record<Pairing, Model> = { 'text-text': none, 'text-title': none, title: none };
