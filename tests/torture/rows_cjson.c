/* SPDX-License-Identifier: MIT */
/* The bridge to cJSON, which allocates with functions for the whole process: the same memory fails
 * for both. */
#include "torture.h"

#if NCLAIM_HAVE_CJSON

#include "newsclaim/cjson.h"

static const char bytes[] = "{\"newsclaim\":\"1.0\",\"actors\":[{\"id\":\"a\",\"name\":\"A\","
                            "\"aliases\":[\"b\",\"c\"],\"x-n\":{\"y\":[1,2.5,null,true]}}],"
                            "\"claims\":[{\"id\":\"c\",\"text\":\"\\u00e9 is.\"}]}";

static void prepare(struct trial *trial) {
    cJSON_Hooks hooks = {memory_malloc, memory_free};
    cJSON_InitHooks(&hooks);
    if (trial->variant == 0) {
        (void)fill_small(trial->doc);
    }
}

static void undo(struct trial *trial) {
    cJSON_Delete(trial->made);
}

static nclaim_status to_cjson(struct trial *trial) {
    trial->made = nclaim_to_cjson(trial->doc);
    return trial->made == NULL ? NCLAIM_NO_MEMORY : NCLAIM_OK;
}

static void prepare_tree(struct trial *trial) {
    trial->variant++;
    prepare(trial);
    trial->variant--;
    trial->made = cJSON_Parse(bytes);
}

static nclaim_status from_cjson(struct trial *trial) {
    return nclaim_from_cjson(trial->doc, trial->made, NULL, trial->report);
}

static nclaim_status parse_cjson(struct trial *trial) {
    trial->made = nclaim_parse_cjson(bytes, sizeof bytes - 1, NULL, trial->report);
    return trial->made == NULL ? NCLAIM_NO_MEMORY : NCLAIM_OK;
}

const struct row rows_cjson[] = {
    {"nclaim_to_cjson", 2, ROW_KEEPS, prepare, to_cjson, undo},
    {"nclaim_from_cjson", 1, ROW_KEEPS, prepare_tree, from_cjson, undo},
    {"nclaim_parse_cjson", 1, ROW_KEEPS, prepare, parse_cjson, undo},
    {NULL, 0, 0, NULL, NULL, NULL},
};

#else

const struct row rows_cjson[] = {
    {NULL, 0, 0, NULL, NULL, NULL},
};

#endif
