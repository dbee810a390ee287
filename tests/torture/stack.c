/* SPDX-License-Identifier: MIT */
/* Nothing in the library needs more of the stack the deeper its input is: all of this runs on a
 * thread whose stack is far smaller than any nesting here. */
#include "torture.h"

#include <limits.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#if defined(__SANITIZE_ADDRESS__)
#define SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SANITIZED 1
#endif
#endif
#ifdef SANITIZED
enum { STACK = 64 * 1024 }; /* the sanitizers put red zones between the variables */
#else
enum { STACK = 16 * 1024 };
#endif

enum { DEEP = 2000000, QUOTES = 5000 };

static unsigned passed;
static unsigned failed;

static void expect(bool is_right, const char *what) {
    if (is_right) {
        passed++;
    } else {
        failed++;
        printf("wrong: %s\n", what);
    }
}

/* The bytes that all of the work is done on: made before, so that the thread has only that work. */
static char *opened;
static char *nested;
static size_t nested_size;

static nclaim_status read_all(nclaim_doc *doc, const char *bytes, size_t size,
                              nclaim_report *report) {
    const nclaim_read_options tolerant = {.tolerant = 1};
    nclaim_status status = NCLAIM_OK;
    nclaim_doc_clear(doc);
    status = nclaim_read(doc, "json", bytes, size, &tolerant, report);
    expect(nclaim_count(doc, 0) == 0 || status == NCLAIM_OK,
           "records of a document that is refused");
    return status;
}

static void read_deep(nclaim_doc *doc, nclaim_report *report) {
    expect(read_all(doc, opened, DEEP, report) != NCLAIM_OK, "2,000,000 brackets are accepted");
    memset(opened, '{', DEEP);
    expect(read_all(doc, opened, DEEP, report) != NCLAIM_OK, "2,000,000 braces are accepted");
    expect(read_all(doc, nested, nested_size, report) != NCLAIM_OK,
           "2,000,000 brackets in a member are accepted");
}

/* A chain as long as its limit, a circle, and what follows from them. */
static void walk_chain(nclaim_doc *doc) {
    nclaim_ref quote = nclaim_refer(doc, NCLAIM_QUOTE, "last");
    nclaim_ref claim = 0;
    size_t count = 0;
    for (int i = 0; i < QUOTES; i++) {
        quote =
            nclaim_add_quote(doc, &(nclaim_quote){.mode = NCLAIM_MODE_INDIRECT, .parent = quote});
    }
    claim = nclaim_add_claim(doc, &(nclaim_claim){.text = "It is.", .quote = quote});
    expect(nclaim_chain(doc, claim, NULL, 0, &count) == NCLAIM_OK && count == QUOTES + 1,
           "a long chain is not followed");
    expect(nclaim_claim_say(doc, claim, NULL, 0) > QUOTES * 20, "a long chain is not said");
    expect(nclaim_add_quote(doc, &(nclaim_quote){.id = "last", .parent = quote}) != 0,
           "a circle cannot be made");
    expect(nclaim_chain(doc, claim, NULL, 0, &count) == NCLAIM_LIMIT, "a circle is a chain");
}

static void work_on(nclaim_doc *doc, nclaim_report *report) {
    nclaim_buffer buffer = {NULL, 0, 0, NULL};
    const nclaim_sink sink = {nclaim_buffer_write, &buffer};
    const nclaim_format *format = NULL;
    char digest[NCLAIM_DIGEST_SIZE];
    for (uint32_t i = 0; (format = nclaim_format_at(i)) != NULL; i++) {
        buffer.size = 0;
        if (format->writes != 0) {
            nclaim_status status = nclaim_write(doc, format->name, NULL, &sink, report);
            expect(status == NCLAIM_OK || status == NCLAIM_BAD_RECORD, format->name);
        }
    }
    expect(nclaim_validate(doc, "annotated", NULL, report) == NCLAIM_OK, "validate");
    expect(nclaim_digest(doc, NCLAIM_SELF, digest, report) == NCLAIM_OK, "digest");
    expect(nclaim_report_write(report, "text", &sink) == NCLAIM_OK, "report as text");
    expect(nclaim_report_write(report, "json", &sink) == NCLAIM_OK, "report as json");
    nclaim_buffer_free(&buffer);
}

static void *work(void *context) {
    const nclaim_limits limits = {.chain = UINT32_MAX};
    nclaim_doc *doc = nclaim_doc_new(NULL, &limits);
    nclaim_report *report = nclaim_report_new(NULL);
    (void)context;
    read_deep(doc, report);
    nclaim_report_clear(report);
    nclaim_doc_clear(doc);
    walk_chain(doc);
    work_on(doc, report);
    for (unsigned i = 0; i < example_count(); i++) {
        const struct example *example = example_at(i);
        nclaim_report_clear(report);
        expect(read_all(doc, example->bytes, example->size, report) == NCLAIM_OK, example->name);
        work_on(doc, report);
    }
    nclaim_doc_free(doc);
    nclaim_report_free(report);
    return NULL;
}

static void make_input(void) {
    static const char start[] = "{\"newsclaim\":\"1.0\",\"x-deep\":";
    opened = malloc(DEEP);
    nested_size = sizeof start - 1 + DEEP;
    nested = malloc(nested_size);
    if (opened == NULL || nested == NULL) {
        exit(2);
    }
    memset(opened, '[', DEEP);
    memcpy(nested, start, sizeof start - 1);
    memset(nested + sizeof start - 1, '[', DEEP);
    (void)example_count();
}

int main(void) {
    pthread_attr_t attributes;
    pthread_t thread;
    size_t stack = STACK;
    make_input();
    pthread_attr_init(&attributes);
    if (stack < (size_t)PTHREAD_STACK_MIN) {
        stack = (size_t)PTHREAD_STACK_MIN;
    }
    if (pthread_attr_setstacksize(&attributes, stack) != 0 ||
        pthread_create(&thread, &attributes, work, NULL) != 0) {
        printf("SKIP: no thread with a stack of %lu bytes\n", (unsigned long)stack);
        return 77;
    }
    pthread_join(thread, NULL);
    pthread_attr_destroy(&attributes);
    free(opened);
    free(nested);
    examples_free();
    printf("stack of %lu bytes\n%u passed, %u failed\n", (unsigned long)stack, passed, failed);
    return failed == 0 ? 0 : 1;
}
