-- CreateTable
CREATE TABLE "AgendaItem" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "conferenceId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "presenter" TEXT NOT NULL DEFAULT '',
    "conclusion" TEXT NOT NULL DEFAULT '',
    "order" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "editedById" TEXT,
    CONSTRAINT "AgendaItem_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Conference" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Speech" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "conferenceId" TEXT NOT NULL,
    "agendaItemId" TEXT,
    "attendeeId" TEXT,
    "speaker" TEXT NOT NULL DEFAULT '',
    "summary" TEXT NOT NULL DEFAULT '',
    "order" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "editedById" TEXT,
    CONSTRAINT "Speech_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Conference" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Speech_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "AgendaItem" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Speech_attendeeId_fkey" FOREIGN KEY ("attendeeId") REFERENCES "Attendee" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Vote" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "conferenceId" TEXT NOT NULL,
    "agendaItemId" TEXT,
    "subject" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "forCount" INTEGER NOT NULL,
    "againstCount" INTEGER NOT NULL DEFAULT 0,
    "otherCount" INTEGER NOT NULL DEFAULT 0,
    "order" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "editedById" TEXT,
    CONSTRAINT "Vote_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Conference" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Vote_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "AgendaItem" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Assignment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "conferenceId" TEXT NOT NULL,
    "agendaItemId" TEXT,
    "task" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "dueOn" TEXT,
    "order" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "editedById" TEXT,
    CONSTRAINT "Assignment_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Conference" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Assignment_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "AgendaItem" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CheckLevel" (
    "committeeId" TEXT NOT NULL,
    "check" TEXT NOT NULL,
    "level" TEXT NOT NULL,

    PRIMARY KEY ("committeeId", "check"),
    CONSTRAINT "CheckLevel_committeeId_fkey" FOREIGN KEY ("committeeId") REFERENCES "Committee" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "HouseStyle" (
    "committeeId" TEXT NOT NULL PRIMARY KEY,
    "tonePlacement" TEXT NOT NULL DEFAULT '',
    "quorumShare" TEXT NOT NULL DEFAULT 'moreThanHalf',
    "quorumBase" TEXT NOT NULL DEFAULT 'summoned',
    CONSTRAINT "HouseStyle_committeeId_fkey" FOREIGN KEY ("committeeId") REFERENCES "Committee" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "HousePhrase" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "committeeId" TEXT NOT NULL,
    "wrong" TEXT NOT NULL,
    "right" TEXT NOT NULL,
    CONSTRAINT "HousePhrase_committeeId_fkey" FOREIGN KEY ("committeeId") REFERENCES "Committee" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CheckDismissal" (
    "reportId" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "check" TEXT NOT NULL,
    "quote" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("reportId", "fingerprint"),
    CONSTRAINT "CheckDismissal_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CheckDismissal_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Term" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "committeeId" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "startsOn" TEXT NOT NULL,
    "endsOn" TEXT,
    CONSTRAINT "Term_committeeId_fkey" FOREIGN KEY ("committeeId") REFERENCES "Committee" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CommitteeSymbol" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "committeeId" TEXT NOT NULL,
    "symbol" TEXT NOT NULL,
    "superior" TEXT NOT NULL DEFAULT '',
    "issuer" TEXT NOT NULL,
    "seat" TEXT NOT NULL,
    "validFrom" TEXT NOT NULL,
    "validTo" TEXT,
    CONSTRAINT "CommitteeSymbol_committeeId_fkey" FOREIGN KEY ("committeeId") REFERENCES "Committee" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RegisterEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "committeeId" TEXT NOT NULL,
    "termId" TEXT NOT NULL,
    "typeSymbol" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "organSymbol" TEXT NOT NULL,
    "registeredOn" TEXT NOT NULL,
    "subject" TEXT NOT NULL DEFAULT '',
    "reportId" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "personId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "RegisterEntry_committeeId_fkey" FOREIGN KEY ("committeeId") REFERENCES "Committee" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "RegisterEntry_termId_fkey" FOREIGN KEY ("termId") REFERENCES "Term" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "RegisterEntry_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "RegisterEntry_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PaperDetails" (
    "reportId" TEXT NOT NULL PRIMARY KEY,
    "subject" TEXT NOT NULL DEFAULT '',
    "issuedOn" TEXT,
    "authority" TEXT NOT NULL DEFAULT '',
    "signerPosition" TEXT NOT NULL DEFAULT '',
    "signerName" TEXT NOT NULL DEFAULT '',
    "recorderName" TEXT NOT NULL DEFAULT '',
    "distribution" TEXT NOT NULL DEFAULT '',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "editedById" TEXT,
    CONSTRAINT "PaperDetails_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- Columns are added in place: making a table anew would drop what refers to it.
ALTER TABLE "Conference" ADD COLUMN "startsAt" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Conference" ADD COLUMN "endsAt" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Conference" ADD COLUMN "endedOn" TEXT;
ALTER TABLE "Conference" ADD COLUMN "materials" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Conference" ADD COLUMN "memberCount" INTEGER;
ALTER TABLE "Attendee" ADD COLUMN "standing" TEXT NOT NULL DEFAULT 'summoned';
ALTER TABLE "Attendee" ADD COLUMN "presence" TEXT NOT NULL DEFAULT 'inPerson';
ALTER TABLE "Attendee" ADD COLUMN "absenceReason" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Attendee" ADD COLUMN "substituteFor" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Attendee" ADD COLUMN "arrivedAtId" TEXT REFERENCES "AgendaItem" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Attendee" ADD COLUMN "leftAtId" TEXT REFERENCES "AgendaItem" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "ReportVersion" ADD COLUMN "checks" TEXT NOT NULL DEFAULT '[]';
CREATE INDEX "Attendee_arrivedAtId_idx" ON "Attendee"("arrivedAtId");
CREATE INDEX "Attendee_leftAtId_idx" ON "Attendee"("leftAtId");

-- CreateIndex
CREATE INDEX "AgendaItem_conferenceId_order_idx" ON "AgendaItem"("conferenceId", "order");

-- CreateIndex
CREATE INDEX "Speech_conferenceId_order_idx" ON "Speech"("conferenceId", "order");

-- CreateIndex
CREATE INDEX "Speech_agendaItemId_idx" ON "Speech"("agendaItemId");

-- CreateIndex
CREATE INDEX "Speech_attendeeId_idx" ON "Speech"("attendeeId");

-- CreateIndex
CREATE INDEX "Vote_conferenceId_order_idx" ON "Vote"("conferenceId", "order");

-- CreateIndex
CREATE INDEX "Vote_agendaItemId_idx" ON "Vote"("agendaItemId");

-- CreateIndex
CREATE INDEX "Assignment_conferenceId_order_idx" ON "Assignment"("conferenceId", "order");

-- CreateIndex
CREATE INDEX "Assignment_agendaItemId_idx" ON "Assignment"("agendaItemId");

-- CreateIndex
CREATE UNIQUE INDEX "HousePhrase_committeeId_wrong_key" ON "HousePhrase"("committeeId", "wrong");

-- CreateIndex
CREATE UNIQUE INDEX "Term_committeeId_startsOn_key" ON "Term"("committeeId", "startsOn");

-- CreateIndex
CREATE UNIQUE INDEX "CommitteeSymbol_committeeId_validFrom_key" ON "CommitteeSymbol"("committeeId", "validFrom");

-- CreateIndex
CREATE UNIQUE INDEX "RegisterEntry_reportId_key" ON "RegisterEntry"("reportId");

-- CreateIndex
CREATE INDEX "RegisterEntry_committeeId_registeredOn_idx" ON "RegisterEntry"("committeeId", "registeredOn");

-- CreateIndex
CREATE INDEX "RegisterEntry_personId_idx" ON "RegisterEntry"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "RegisterEntry_termId_typeSymbol_number_key" ON "RegisterEntry"("termId", "typeSymbol", "number");
