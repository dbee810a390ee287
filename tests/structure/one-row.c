/* SPDX-License-Identifier: MIT */
/* Reads a document, prints the member MEMBER of its first quote, and writes the document back. */
#include <newsclaim/newsclaim.h>

#include <stdio.h>

static int print(nclaim_doc *doc, nclaim_report *report) {
    nclaim_buffer buffer = {0};
    nclaim_sink sink = {nclaim_buffer_write, &buffer};
    const nclaim_quote *quote = nclaim_get_quote(doc, nclaim_next(doc, NCLAIM_QUOTE, 0));
    int failed = quote == NULL || nclaim_write(doc, "json", NULL, &sink, report) != NCLAIM_OK;
    if (!failed) {
        printf("%s\n%.*s\n", quote->MEMBER, (int)buffer.size, buffer.bytes);
    }
    nclaim_buffer_free(&buffer);
    return failed;
}

int main(void) {
    char bytes[4096];
    size_t size = fread(bytes, 1, sizeof bytes, stdin);
    nclaim_doc *doc = nclaim_doc_new(NULL, NULL);
    nclaim_report *report = nclaim_report_new(NULL);
    nclaim_status status = nclaim_read(doc, "json", bytes, size, NULL, report);
    int failed = status != NCLAIM_OK ? 1 : print(doc, report);
    if (failed) {
        puts(nclaim_status_name(status));
    }
    nclaim_report_free(report);
    nclaim_doc_free(doc);
    return failed;
}
