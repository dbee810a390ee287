/* SPDX-License-Identifier: MIT */
/* What stands around a piece of code of the manual that has no main of its own: `doc`, `report` and
 * `out`, and afterward the questions that every program should ask. */
#include <newsclaim/newsclaim.h>

#include <stdio.h>

static int print(void *stream, const void *bytes, size_t size) {
    return fwrite(bytes, 1, size, stream) != size;
}

static int complain(void *stream, const void *bytes, size_t size) {
    fflush(stdout);
    return print(stream, bytes, size);
}

/* The piece may show findings; where it shows none, its document must have no errors. */
static int judge(const nclaim_doc *doc, nclaim_report *report) {
    if (nclaim_doc_status(doc, NULL, 0) != NCLAIM_OK) {
        fputs("a call failed\n", stderr);
        return 1;
    }
    if (nclaim_report_count(report, NCLAIM_NOTE) > 0) {
        return 0;
    }
    nclaim_validate(doc, "core", NULL, report);
    if (nclaim_report_count(report, NCLAIM_ERROR) == 0) {
        return 0;
    }
    nclaim_report_write(report, "text", &(nclaim_sink){complain, stderr});
    return 1;
}

static void piece(nclaim_doc *doc, nclaim_report *report, const nclaim_sink *out) {
    (void)doc, (void)report, (void)out;
    /* clang-format off */
/* HERE */
    /* clang-format on */
}

int main(void) {
    nclaim_sink out = {print, stdout};
    nclaim_doc *doc = nclaim_doc_new(NULL, NULL);
    nclaim_report *report = nclaim_report_new(NULL);
    int wrong = 1;
    if (doc != NULL && report != NULL) {
        piece(doc, report, &out);
        wrong = judge(doc, report);
    }
    nclaim_report_free(report);
    nclaim_doc_free(doc);
    return wrong;
}
