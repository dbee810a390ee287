/* SPDX-License-Identifier: MIT */
/* misuse: makes the calls; misuse --names: prints the functions that have a row. */
#include "misuse.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>

static const struct misuse *const tables[] = {misuse_look, misuse_change, misuse_bytes,
                                              misuse_cjson};

nclaim_doc *doc_value(struct world *world, unsigned index) {
    nclaim_doc *const docs[DOCS] = {NULL, world->empty, world->doc, world->broken};
    return docs[index];
}

/* None; of each kind; the head; unresolved; foreign; stale; of kinds that do not exist; huge. */
nclaim_ref ref_value(const struct world *world, unsigned index) {
    static const nclaim_ref odd[] = {0,          NCLAIM_SELF, 1,          0x00FFFFFF, 0x01000001,
                                     0x0B000001, 0x7F000001,  0xFF000001, UINT32_MAX, INT32_MAX,
                                     0x80000000, 0x02FFFFFF,  0x02000000, 0x04000000};
    const unsigned odds = sizeof odd / sizeof odd[0];
    if (index < odds) {
        return odd[index];
    }
    index -= odds;
    if (index < NCLAIM_PRODUCER) {
        return first_of(world->doc, 1 + index);
    }
    index -= NCLAIM_PRODUCER;
    if (index < NCLAIM_PRODUCER) { /* of the right kind, but from another document */
        nclaim_ref ref = first_of(world->large, 1 + index);
        for (int i = 0; i < 20 && nclaim_next(world->large, 1 + index, ref) != 0; i++) {
            ref = nclaim_next(world->large, 1 + index, ref);
        }
        return ref;
    }
    index -= NCLAIM_PRODUCER;
    if (index == 0) {
        return nclaim_find(world->doc, 0, "weber");
    }
    return (index % NCLAIM_PRODUCER) << 24 | 11U; /* the slot of a record, under every kind */
}

uint32_t number_value(unsigned index) {
    static const uint32_t numbers[NUMBERS] = {
        0,   1,   2,       3,           7,         NCLAIM_PRODUCER, NCLAIM_PRODUCER + 1,
        255, 256, INT_MAX, 0x80000000U, UINT32_MAX};
    return numbers[index];
}

const char *text_value(unsigned index) {
    static char long_text[3000];
    static const char *const texts[TEXTS] = {
        NULL,        "",          "bridge",    "nobody",
        "json",      "canonical", "core",      "M16=off R09=warning",
        "M16=maybe", "\xFF\xFE",  "../..%s%n", long_text};
    memset(long_text, 'a', sizeof long_text - 1);
    return texts[index];
}

void made(struct world *world, nclaim_status status) {
    world->calls++;
    if (status > NCLAIM_BUSY) {
        blame(world, "a status that does not exist");
    }
    if (status == NCLAIM_NO_MEMORY) {
        blame(world, "NO_MEMORY, and there is enough");
    }
}

void blame(struct world *world, const char *what) {
    if (world->fault == NULL) {
        world->fault = what;
    }
}

static void write_doc(const nclaim_doc *doc, nclaim_buffer *buffer) {
    const nclaim_sink sink = {nclaim_buffer_write, buffer};
    buffer->size = 0;
    (void)nclaim_write(doc, "json", NULL, &sink, NULL);
}

void check_unchanged(struct world *world) {
    nclaim_buffer now = {NULL, 0, 0, NULL};
    nclaim_doc_resume(world->doc);
    write_doc(world->doc, &now);
    if (now.size != world->before.size || memcmp(now.bytes, world->before.bytes, now.size) != 0) {
        blame(world, "a call that failed changed the document");
        free_world(world);
        make_world(world);
    }
    nclaim_buffer_free(&now);
}

void make_world(struct world *world) {
    world->doc = nclaim_doc_new(NULL, NULL);
    world->empty = nclaim_doc_new(NULL, NULL);
    world->broken = nclaim_doc_new(NULL, NULL);
    world->large = nclaim_doc_new(NULL, NULL);
    world->report = nclaim_report_new(NULL);
    for (int i = 0; i < 200; i++) {
        nclaim_add_actor(world->large, &(nclaim_actor){.name = "somebody"});
    }
    if (!fill_small(world->doc) || !fill_small(world->broken) || !fill_small(world->large) ||
        nclaim_refer(world->doc, NCLAIM_ACTOR, "unresolved") == 0) {
        blame(world, "the documents cannot be made");
    }
    (void)nclaim_add(world->broken, NCLAIM_QUOTE, NULL, 0);
    write_doc(world->doc, &world->before);
}

void free_world(struct world *world) {
    nclaim_doc_free(world->doc);
    nclaim_doc_free(world->empty);
    nclaim_doc_free(world->broken);
    nclaim_doc_free(world->large);
    nclaim_report_free(world->report);
    nclaim_buffer_free(&world->before);
}

static bool run(const struct misuse *misuse, unsigned long *calls) {
    struct world world;
    memset(&world, 0, sizeof world);
    make_world(&world);
    misuse->run(&world);
    check_unchanged(&world);
    free_world(&world);
    if (world.fault != NULL) {
        printf("%s: %s\n", misuse->name, world.fault);
    }
    *calls += world.calls;
    return world.fault == NULL && world.calls > 0;
}

int main(int argc, char **argv) {
    bool is_list = argc > 1 && strcmp(argv[1], "--names") == 0;
    unsigned passed = 0;
    unsigned failed = 0;
    unsigned long calls = 0;
    for (unsigned i = 0; i < sizeof tables / sizeof tables[0]; i++) {
        for (const struct misuse *row = tables[i]; row->name != NULL; row++) {
            if (is_list) {
                printf("%s\n", row->name);
            } else if (run(row, &calls)) {
                passed++;
            } else {
                failed++;
            }
        }
    }
    if (!is_list) {
        printf("calls: %lu\n%u passed, %u failed\n", calls, passed, failed);
    }
    return failed == 0 ? 0 : 1;
}
