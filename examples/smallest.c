/* SPDX-License-Identifier: MIT */
#include <newsclaim/newsclaim.h>
#include <stdio.h>

static int print(void *stream, const void *bytes, size_t size) {
    return fwrite(bytes, 1, size, stream) != size;
}

/* "The bridge is closed, the mayor says. It reopens in five days." */
int main(void) {
    nclaim_doc *doc = nclaim_doc_new(NULL, NULL);
    nclaim_report *report = nclaim_report_new(NULL);
    nclaim_add_actor(doc, &(nclaim_actor){.id = "mayor", .name = "the mayor"});
    nclaim_ref speaker = nclaim_refer(doc, NCLAIM_ACTOR, "major"); /* a slip */
    nclaim_quote says = {.sources = NCLAIM_REFS(speaker), .mode = NCLAIM_MODE_INDIRECT};
    nclaim_ref quote = nclaim_add_quote(doc, &says);
    nclaim_add_claim(doc, &(nclaim_claim){.quote = quote, .text = "The bridge is closed."});
    nclaim_add_claim(doc, &(nclaim_claim){.text = "The bridge reopens in five days."});
    if (nclaim_doc_status(doc, NULL, 0) == NCLAIM_OK) {
        nclaim_validate(doc, "core", NULL, report);
        nclaim_report_write(report, "text", &(nclaim_sink){print, stdout});
    }
    nclaim_report_free(report);
    nclaim_doc_free(doc);
    return 0;
}
