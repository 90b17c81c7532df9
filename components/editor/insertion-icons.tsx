import type { Icon } from "@tabler/icons-react";
import {
  IconBlockquote,
  IconFileTypeDocx,
  IconFileText,
  IconH2,
  IconH3,
  IconLink,
  IconList,
  IconListNumbers,
  IconPhoto,
  IconPilcrow,
  IconTable,
  IconUser,
  IconVideo,
} from "@tabler/icons-react";

import type { InsertionId } from "#lib/editing/slash";

const icons = {
  paragraph: IconPilcrow,
  largeHeading: IconH2,
  smallHeading: IconH3,
  bulletList: IconList,
  orderedList: IconListNumbers,
  quote: IconBlockquote,
  table: IconTable,
  image: IconPhoto,
  wordFile: IconFileTypeDocx,
  video: IconVideo,
  link: IconLink,
  attendee: IconUser,
  citation: IconFileText,
} satisfies Record<InsertionId, Icon>;

/** The picture of everything that can be inserted. */
export const insertionIcons: Readonly<Record<string, Icon>> = icons;
