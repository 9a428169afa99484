/**
 * Is this change of the page only a card, a chip or an unfolded list of ours that came or went? These come and go long
 * after the page was annotated, and are no reason to read it anew.
 */
export function isOwnChange({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  const nodes = [...addedNodes, ...removedNodes];
  return type === 'childList' && nodes.length > 0 && nodes.every((node) => /^naslag-/i.test(node.nodeName));
}
