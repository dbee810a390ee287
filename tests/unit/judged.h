/* SPDX-License-Identifier: MIT */
/* What the validator finds in a document, in short. */
#ifndef NEWSCLAIM_TESTS_JUDGED_H
#define NEWSCLAIM_TESTS_JUDGED_H

#include "files.h"

/* Each finding as "CODE pointer", with " +n" where consequences were folded, in lines. */
static inline void put_findings(const nclaim_report *report, char *text, size_t size) {
    size_t used = 0;
    text[0] = '\0';
    for (size_t i = 0; i < nclaim_report_count(report, NCLAIM_NOTE) && used < size; i++) {
        nclaim_finding finding = finding_at(report, i);
        used += (size_t)snprintf(text + used, size - used, "%s%s %s", i == 0 ? "" : "\n",
                                 finding.code, finding.pointer);
        if (finding.folded > 0 && used < size) {
            used += (size_t)snprintf(text + used, size - used, " +%u", (unsigned)finding.folded);
        }
    }
}

/* The document, given by its members, has these findings. */
static inline void expect(const char *members, const char *profile, const char *findings) {
    char text[4096];
    char found[4096];
    nclaim_report *report = nclaim_report_new(NULL);
    nclaim_doc *doc = NULL;
    snprintf(text, sizeof text, "{\"newsclaim\":\"1.0\",%s}", members);
    doc = doc_of(text);
    ck_assert_uint_eq(nclaim_validate(doc, profile, NULL, report), NCLAIM_OK);
    put_findings(report, found, sizeof found);
    ck_assert_str_eq(found, findings);
    nclaim_report_free(report);
    nclaim_doc_free(doc);
}

#endif
