interface Box {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}
interface Size {
  readonly width: number;
  readonly height: number;
}

const gap = 6;
const margin = 8;

/** Where a floating box goes, in pixels of the window: at the anchor on its preferred side, the other where there is no room, never outside. */
export function placeBeside(anchor: Box, box: Size, page: Size, prefers: "above" | "below") {
  const above = anchor.top - gap - box.height;
  const below = anchor.bottom + gap;
  const fitsAbove = above >= margin;
  const fitsBelow = below + box.height <= page.height - margin;
  const goesAbove = prefers === "above" ? fitsAbove || !fitsBelow : fitsAbove && !fitsBelow;
  return {
    left: Math.max(margin, Math.min(anchor.left, page.width - box.width - margin)),
    top: Math.max(margin, goesAbove ? above : below),
  };
}
