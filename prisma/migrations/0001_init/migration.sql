-- CreateTable
CREATE TABLE "Committee" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameFolded" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "seat" TEXT NOT NULL DEFAULT '',
    "parentId" TEXT,
    "validFrom" TEXT,
    "validTo" TEXT,
    CONSTRAINT "Committee_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Committee" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CommitteeSuccession" (
    "predecessorId" TEXT NOT NULL,
    "successorId" TEXT NOT NULL,
    "on" TEXT NOT NULL,

    PRIMARY KEY ("predecessorId", "successorId"),
    CONSTRAINT "CommitteeSuccession_predecessorId_fkey" FOREIGN KEY ("predecessorId") REFERENCES "Committee" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CommitteeSuccession_successorId_fkey" FOREIGN KEY ("successorId") REFERENCES "Committee" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "username" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameFolded" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "disabledAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "Membership" (
    "committeeId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "role" TEXT NOT NULL,

    PRIMARY KEY ("committeeId", "personId", "role"),
    CONSTRAINT "Membership_committeeId_fkey" FOREIGN KEY ("committeeId") REFERENCES "Committee" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Membership_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" DATETIME NOT NULL,
    "revokedAt" DATETIME,
    "userAgent" TEXT NOT NULL DEFAULT '',
    "address" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RateLimiterFlexible" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "points" INTEGER NOT NULL,
    "expire" DATETIME
);

-- CreateTable
CREATE TABLE "Conference" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "committeeId" TEXT NOT NULL,
    "createdById" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "titleFolded" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "heldOn" TEXT,
    "session" TEXT,
    "place" TEXT NOT NULL DEFAULT '',
    "ordinal" INTEGER,
    "extended" BOOLEAN NOT NULL DEFAULT false,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "editedById" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Conference_committeeId_fkey" FOREIGN KEY ("committeeId") REFERENCES "Committee" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Conference_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Attendee" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "conferenceId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameFolded" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "editedById" TEXT,
    CONSTRAINT "Attendee_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Conference" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AttendeePosition" (
    "attendeeId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "title" TEXT NOT NULL,

    PRIMARY KEY ("attendeeId", "order"),
    CONSTRAINT "AttendeePosition_attendeeId_fkey" FOREIGN KEY ("attendeeId") REFERENCES "Attendee" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AttendeeRole" (
    "attendeeId" TEXT NOT NULL,
    "role" TEXT NOT NULL,

    PRIMARY KEY ("attendeeId", "role"),
    CONSTRAINT "AttendeeRole_attendeeId_fkey" FOREIGN KEY ("attendeeId") REFERENCES "Attendee" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PartyDocument" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "committeeId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "number" TEXT NOT NULL DEFAULT '',
    "symbol" TEXT NOT NULL DEFAULT '',
    "issuedOn" TEXT,
    "issuer" TEXT NOT NULL DEFAULT '',
    "subject" TEXT NOT NULL DEFAULT '',
    "identity" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    CONSTRAINT "PartyDocument_committeeId_fkey" FOREIGN KEY ("committeeId") REFERENCES "Committee" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Citation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "conferenceId" TEXT NOT NULL,
    "partyDocumentId" TEXT NOT NULL,
    "relation" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "editedById" TEXT,
    CONSTRAINT "Citation_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Conference" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Citation_partyDocumentId_fkey" FOREIGN KEY ("partyDocumentId") REFERENCES "PartyDocument" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Commendation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "conferenceId" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "track" TEXT NOT NULL,
    "collectiveCount" INTEGER,
    "individualCount" INTEGER,
    "reason" TEXT NOT NULL DEFAULT '',
    "decision" TEXT NOT NULL DEFAULT '',
    "order" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "editedById" TEXT,
    CONSTRAINT "Commendation_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Conference" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CommendationRecipient" (
    "commendationId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameFolded" TEXT NOT NULL,

    PRIMARY KEY ("commendationId", "order"),
    CONSTRAINT "CommendationRecipient_commendationId_fkey" FOREIGN KEY ("commendationId") REFERENCES "Commendation" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Figure" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "conferenceId" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "actual" REAL,
    "target" REAL,
    "percentPrinted" TEXT NOT NULL DEFAULT '',
    "unit" TEXT NOT NULL DEFAULT '',
    "order" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "editedById" TEXT,
    CONSTRAINT "Figure_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Conference" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Report" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "committeeId" TEXT NOT NULL,
    "conferenceId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "titleFolded" TEXT NOT NULL,
    "byline" TEXT NOT NULL DEFAULT '',
    "state" TEXT NOT NULL DEFAULT 'draft',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "authorId" TEXT NOT NULL,
    "submittedById" TEXT,
    "approvedById" TEXT,
    "editedById" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Report_committeeId_fkey" FOREIGN KEY ("committeeId") REFERENCES "Committee" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Report_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Conference" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Report_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Report_submittedById_fkey" FOREIGN KEY ("submittedById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Report_approvedById_fkey" FOREIGN KEY ("approvedById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReportWriter" (
    "reportId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,

    PRIMARY KEY ("reportId", "personId"),
    CONSTRAINT "ReportWriter_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ReportWriter_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReportBody" (
    "reportId" TEXT NOT NULL PRIMARY KEY,
    "state" BLOB NOT NULL,
    "json" TEXT NOT NULL,
    "plainText" TEXT NOT NULL,
    "wordCount" INTEGER NOT NULL DEFAULT 0,
    "updatedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "ReportBody_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "BodyUpdate" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "reportId" TEXT NOT NULL,
    "update" BLOB NOT NULL,
    CONSTRAINT "BodyUpdate_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReportVersion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "reportId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "cause" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "byline" TEXT NOT NULL DEFAULT '',
    "body" TEXT NOT NULL,
    "facts" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "previousHash" TEXT,
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "ReportVersion_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ReportVersion_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReportEvent" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "reportId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "versionId" TEXT,
    "action" TEXT NOT NULL,
    "fromState" TEXT NOT NULL,
    "toState" TEXT NOT NULL,
    "note" TEXT,
    "at" DATETIME NOT NULL,
    CONSTRAINT "ReportEvent_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ReportEvent_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ReportEvent_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "ReportVersion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReportSlug" (
    "committeeId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "reportId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("committeeId", "slug"),
    CONSTRAINT "ReportSlug_committeeId_fkey" FOREIGN KEY ("committeeId") REFERENCES "Committee" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ReportSlug_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Publication" (
    "reportId" TEXT NOT NULL PRIMARY KEY,
    "committeeId" TEXT NOT NULL,
    "versionId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "lead" TEXT NOT NULL,
    "byline" TEXT NOT NULL DEFAULT '',
    "heldOn" TEXT,
    "leadImageId" TEXT,
    "publishedAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "withdrawnAt" DATETIME,
    "withdrawnFor" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "Publication_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Publication_committeeId_fkey" FOREIGN KEY ("committeeId") REFERENCES "Committee" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Publication_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "ReportVersion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PublicationImage" (
    "reportId" TEXT NOT NULL,
    "imageId" TEXT NOT NULL,

    PRIMARY KEY ("reportId", "imageId"),
    CONSTRAINT "PublicationImage_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Publication" ("reportId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PublicationImage_imageId_fkey" FOREIGN KEY ("imageId") REFERENCES "Image" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PublicRevision" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "Image" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "committeeId" TEXT NOT NULL,
    "uploadedById" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "byteCount" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Image_committeeId_fkey" FOREIGN KEY ("committeeId") REFERENCES "Committee" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Image_uploadedById_fkey" FOREIGN KEY ("uploadedById") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Committee_slug_key" ON "Committee"("slug");

-- CreateIndex
CREATE INDEX "Committee_parentId_idx" ON "Committee"("parentId");

-- CreateIndex
CREATE INDEX "Committee_nameFolded_idx" ON "Committee"("nameFolded");

-- CreateIndex
CREATE INDEX "CommitteeSuccession_successorId_idx" ON "CommitteeSuccession"("successorId");

-- CreateIndex
CREATE UNIQUE INDEX "Person_username_key" ON "Person"("username");

-- CreateIndex
CREATE INDEX "Membership_personId_idx" ON "Membership"("personId");

-- CreateIndex
CREATE INDEX "Session_personId_revokedAt_idx" ON "Session"("personId", "revokedAt");

-- CreateIndex
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");

-- CreateIndex
CREATE INDEX "RateLimiterFlexible_expire_idx" ON "RateLimiterFlexible"("expire");

-- CreateIndex
CREATE INDEX "Conference_committeeId_heldOn_id_idx" ON "Conference"("committeeId", "heldOn", "id");

-- CreateIndex
CREATE INDEX "Conference_committeeId_updatedAt_idx" ON "Conference"("committeeId", "updatedAt");

-- CreateIndex
CREATE INDEX "Conference_committeeId_titleFolded_idx" ON "Conference"("committeeId", "titleFolded");

-- CreateIndex
CREATE INDEX "Attendee_conferenceId_order_idx" ON "Attendee"("conferenceId", "order");

-- CreateIndex
CREATE INDEX "Attendee_nameFolded_idx" ON "Attendee"("nameFolded");

-- CreateIndex
CREATE INDEX "PartyDocument_committeeId_folded_idx" ON "PartyDocument"("committeeId", "folded");

-- CreateIndex
CREATE UNIQUE INDEX "PartyDocument_committeeId_identity_key" ON "PartyDocument"("committeeId", "identity");

-- CreateIndex
CREATE INDEX "Citation_conferenceId_order_idx" ON "Citation"("conferenceId", "order");

-- CreateIndex
CREATE INDEX "Citation_partyDocumentId_idx" ON "Citation"("partyDocumentId");

-- CreateIndex
CREATE INDEX "Commendation_conferenceId_order_idx" ON "Commendation"("conferenceId", "order");

-- CreateIndex
CREATE INDEX "CommendationRecipient_nameFolded_idx" ON "CommendationRecipient"("nameFolded");

-- CreateIndex
CREATE INDEX "Figure_conferenceId_order_idx" ON "Figure"("conferenceId", "order");

-- CreateIndex
CREATE INDEX "Report_committeeId_state_updatedAt_idx" ON "Report"("committeeId", "state", "updatedAt");

-- CreateIndex
CREATE INDEX "Report_committeeId_updatedAt_idx" ON "Report"("committeeId", "updatedAt");

-- CreateIndex
CREATE INDEX "Report_committeeId_titleFolded_idx" ON "Report"("committeeId", "titleFolded");

-- CreateIndex
CREATE INDEX "Report_conferenceId_idx" ON "Report"("conferenceId");

-- CreateIndex
CREATE INDEX "BodyUpdate_reportId_id_idx" ON "BodyUpdate"("reportId", "id");

-- CreateIndex
CREATE INDEX "ReportVersion_hash_idx" ON "ReportVersion"("hash");

-- CreateIndex
CREATE UNIQUE INDEX "ReportVersion_reportId_number_key" ON "ReportVersion"("reportId", "number");

-- CreateIndex
CREATE INDEX "ReportEvent_reportId_at_idx" ON "ReportEvent"("reportId", "at");

-- CreateIndex
CREATE INDEX "ReportSlug_reportId_createdAt_idx" ON "ReportSlug"("reportId", "createdAt");

-- CreateIndex
CREATE INDEX "Publication_committeeId_withdrawnAt_publishedAt_idx" ON "Publication"("committeeId", "withdrawnAt", "publishedAt");

-- CreateIndex
CREATE INDEX "Publication_withdrawnAt_publishedAt_idx" ON "Publication"("withdrawnAt", "publishedAt");

-- CreateIndex
CREATE INDEX "PublicationImage_imageId_idx" ON "PublicationImage"("imageId");

-- CreateIndex
CREATE INDEX "Image_committeeId_sha256_idx" ON "Image"("committeeId", "sha256");
