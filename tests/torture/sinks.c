/* SPDX-License-Identifier: MIT */
/* A sink that fails after any number of bytes: every example in every format that can be written,
 * and reports. What came before the failure must be the beginning of what comes without one.
 *
 * The sink takes all bytes of a call or none, so that failing at any byte of a call is the same to
 * the library: one try for each call is one for each byte. */
#include "torture.h"

#include <stdio.h>
#include <string.h>

struct leaky {
    const nclaim_buffer *whole;
    size_t got;
    size_t room;
    bool differs;
    size_t next;      /* first byte after the call that was refused */
    unsigned refused; /* calls that were */
};

static int leak(void *context, const void *bytes, size_t size) {
    struct leaky *leaky = context;
    if (size > leaky->room - leaky->got) {
        leaky->refused++;
        leaky->next = leaky->got + size;
        return 1;
    }
    if (leaky->got + size > leaky->whole->size ||
        memcmp(leaky->whole->bytes + leaky->got, bytes, size) != 0) {
        leaky->differs = true;
    }
    leaky->got += size;
    return 0;
}

/* What is written: a document in a format, or a report in one. */
struct matter {
    const nclaim_doc *doc; /* NULL: the report */
    const nclaim_report *report;
    const char *format;
    unsigned indent;
};

static nclaim_status write_to(const struct matter *matter, const nclaim_sink *sink) {
    const nclaim_write_options options = {.indent = matter->indent};
    return matter->doc == NULL ? nclaim_report_write(matter->report, matter->format, sink)
                               : nclaim_write(matter->doc, matter->format, &options, sink, NULL);
}

/* Fails at the byte *at, and sets it to the first byte of the call after that. */
static const char *fail_at(const struct matter *matter, const nclaim_buffer *whole, size_t *at) {
    struct leaky leaky = {whole, 0, *at, false, 0, 0};
    const nclaim_sink sink = {leak, &leaky};
    nclaim_status status = write_to(matter, &sink);
    *at = leaky.next;
    if (status != NCLAIM_SINK_FAILED) {
        return "another status than SINK_FAILED";
    }
    if (leaky.differs) {
        return "other bytes than without the failure";
    }
    return leaky.refused == 1 ? NULL : "the sink was called again after it failed";
}

static bool check(const char *name, const struct matter *matter, unsigned long *points) {
    nclaim_buffer whole = {NULL, 0, 0, NULL};
    const nclaim_sink sink = {nclaim_buffer_write, &whole};
    const char *fault = NULL;
    if (write_to(matter, &sink) != NCLAIM_OK) {
        fault = "cannot be written";
    }
    for (size_t at = 0; fault == NULL && at < whole.size;) {
        size_t from = at;
        fault = fail_at(matter, &whole, &at);
        if (fault == NULL && at <= from) {
            fault = "other calls of the sink than without the failure";
        }
        *points += at - from;
    }
    if (fault != NULL) {
        printf("%s as %s: %s\n", name, matter->format, fault);
    }
    nclaim_buffer_free(&whole);
    return fault == NULL;
}

static void check_formats(const struct example *example, unsigned *passed, unsigned *failed,
                          unsigned long *points) {
    nclaim_doc *doc = nclaim_doc_new(NULL, NULL);
    nclaim_report *report = nclaim_report_new(NULL);
    const nclaim_format *format = NULL;
    unsigned *tally = NULL;
    if (nclaim_read(doc, "json", example->bytes, example->size, NULL, report) != NCLAIM_OK) {
        printf("%s: cannot be read\n", example->name);
        (*failed)++;
    }
    for (uint32_t i = 0; (format = nclaim_format_at(i)) != NULL; i++) {
        for (unsigned indent = 0; format->writes != 0 && indent < 3; indent += 2) {
            const struct matter matter = {doc, NULL, format->name, indent};
            tally = check(example->name, &matter, points) ? passed : failed;
            (*tally)++;
        }
    }
    (void)nclaim_validate(doc, "annotated", NULL, report);
    for (unsigned i = 0; i < 2; i++) {
        const struct matter matter = {NULL, report, i == 0 ? "text" : "json", 0};
        tally = check(example->name, &matter, points) ? passed : failed;
        (*tally)++;
    }
    nclaim_doc_free(doc);
    nclaim_report_free(report);
}

int main(void) {
    unsigned passed = 0;
    unsigned failed = 0;
    unsigned long points = 0;
    for (unsigned i = 0; i < example_count(); i++) {
        check_formats(example_at(i), &passed, &failed, &points);
    }
    examples_free();
    printf("bytes at which the sink failed: %lu\n%u passed, %u failed\n", points, passed, failed);
    return failed == 0 && points > 0 ? 0 : 1;
}
