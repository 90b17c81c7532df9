import "server-only";
import { db } from "#lib/db/client";

/** Who may see a picture, and how wide it is. */
export interface ImageAccess {
  readonly width: number;
  readonly committeeSlug: string;
  /** Whether a report that citizens read now shows it; else it is for the committee's members. */
  readonly isPublic: boolean;
}

/** What is known of a picture, or null where there is none. */
export async function findImageAccess(imageId: string): Promise<ImageAccess | null> {
  const image = await db.image.findUnique({
    where: { id: imageId },
    select: {
      width: true,
      committee: { select: { slug: true } },
      publications: {
        where: { publication: { withdrawnAt: null } },
        select: { reportId: true },
        take: 1,
      },
    },
  });
  if (!image) return null;
  const { width, committee, publications } = image;
  return { width, committeeSlug: committee.slug, isPublic: publications.length > 0 };
}
