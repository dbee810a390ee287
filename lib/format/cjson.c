/* SPDX-License-Identifier: MIT */
/* Documents as cJSON trees and back, and strict bytes as trees. */
#include "newsclaim/cjson.h"

#include "base/json.h"
#include "base/output.h"
#include "document/report.h"
#include "format/read_json.h"

/* ---- a document as a tree: a sink that grows it ---- */

/* document, list of records, record, list, value, list, value: one more for care */
enum { LEVELS = 8 };

typedef struct grower {
    cJSON *root;
    cJSON *open[LEVELS];
    uint32_t depth;
} grower;

/* Adds a value to what is open; a NULL one has found no memory. Names of the model are constant and
 * need no copy; NULL: an entry of a list, or one that has its name already. */
static nclaim_status attach(grower *g, const char *name, cJSON *item) {
    cJSON *parent = g->depth == 0 ? NULL : g->open[g->depth - 1];
    if (item == NULL) {
        return NCLAIM_NO_MEMORY;
    }
    if (parent == NULL) {
        g->root = item;
    } else if (name != NULL) {
        cJSON_AddItemToObjectCS(parent, name, item);
    } else {
        cJSON_AddItemToArray(parent, item);
    }
    return NCLAIM_OK;
}

static nclaim_status open_item(grower *g, const char *name, cJSON *item) {
    nclaim_status status = attach(g, name, item);
    if (status == NCLAIM_OK) {
        g->open[g->depth++] = item;
    }
    return status;
}

/* A string or raw text of characters that end in no NUL. */
static cJSON *make_text(int type, const char *text, size_t size) {
    cJSON *item = cJSON_CreateNull();
    char *copy = item == NULL ? NULL : cJSON_malloc(size + 1);
    if (copy == NULL) {
        cJSON_Delete(item);
        return NULL;
    }
    memcpy(copy, text, size);
    copy[size] = '\0';
    item->type = type;
    item->valuestring = copy;
    return item;
}

/* Members that the model does not define stay the text that they are. */
static nclaim_status attach_extra(grower *g, const char *text, size_t size) {
    ncl_json json = {text, text, text + size, NULL};
    nclaim_status status = NCLAIM_OK;
    ncl_json_slice name;
    ncl_json_slice value;
    while (status == NCLAIM_OK && ncl_json_next_member(&json, &name, &value)) {
        cJSON *item = make_text(cJSON_Raw, value.text, value.size);
        char *copy = item == NULL ? NULL : cJSON_malloc(name.size + 1);
        if (copy == NULL) {
            cJSON_Delete(item);
            return NCLAIM_NO_MEMORY;
        }
        copy[ncl_json_unescape(&name, copy)] = '\0';
        item->string = copy;
        status = attach(g, NULL, item);
    }
    return status;
}

static nclaim_status attach_text(grower *g, const nclaim_field *field, const char *name,
                                 ncl_words words) {
    if (words.text == NULL) {
        return NCLAIM_OK;
    }
    return field->type == NCLAIM_TYPE_EXTRA
               ? attach_extra(g, words.text, words.size)
               : attach(g, name, make_text(cJSON_String, words.text, words.size));
}

static nclaim_status attach_number(grower *g, const char *name, uint32_t number) {
    return attach(g, name, cJSON_CreateNumber((double)number));
}

static nclaim_status attach_span(grower *g, const char *name, const ncl_span *span) {
    const nclaim_field *fields = ncl_types[NCL_TYPE_SPAN].fields;
    nclaim_status status = open_item(g, name, cJSON_CreateObject());
    if (status != NCLAIM_OK) {
        return status;
    }
    if (span->end != 0) {
        status = attach_number(g, fields[0].name, span->start);
        if (status == NCLAIM_OK) {
            status = attach_number(g, fields[1].name, span->end);
        }
    }
    for (int i = 0; i < NCL_SPAN_WORDS && status == NCLAIM_OK; i++) {
        status = attach_text(g, &fields[2 + i], fields[2 + i].name, span->words[i]);
    }
    g->depth--;
    return status;
}

static nclaim_status attach_word(grower *g, const char *name, const ncl_event *event) {
    const nclaim_word *word = ncl_word_at(ncl_field_type(event->field), event->number);
    return attach(g, name, cJSON_CreateString(word->name));
}

/* The name of a member; an entry of a list has none. */
static const char *name_of(const ncl_event *event) {
    return ncl_is_list(event->field) ? NULL : event->field->name;
}

static nclaim_status grow(void *context, const ncl_event *event) {
    grower *g = context;
    ncl_words text = {event->text, event->size};
    switch (event->what) {
    case NCL_EVENT_DOCUMENT:
    case NCL_EVENT_RECORD:
        return open_item(g, NULL, cJSON_CreateObject());
    case NCL_EVENT_VALUE:
        return open_item(g, name_of(event), cJSON_CreateObject());
    case NCL_EVENT_RECORDS:
        return open_item(g, event->type->plural, cJSON_CreateArray());
    case NCL_EVENT_LIST:
        return open_item(g, event->field->name, cJSON_CreateArray());
    case NCL_EVENT_TEXT:
    case NCL_EVENT_REF:
        return attach_text(g, event->field, name_of(event), text);
    case NCL_EVENT_NUMBER:
        return attach_number(g, name_of(event), event->number);
    case NCL_EVENT_CHOICE:
        return attach_word(g, name_of(event), event);
    case NCL_EVENT_SPAN:
        return attach_span(g, name_of(event), event->span);
    default:
        g->depth--;
        return NCLAIM_OK;
    }
}

cJSON *nclaim_to_cjson(const nclaim_doc *doc) {
    grower g = {NULL, {NULL}, 0};
    ncl_events events = {grow, &g};
    if (doc == NULL || nclaim_doc_status(doc, NULL, 0) != NCLAIM_OK) {
        return NULL;
    }
    if (ncl_tell(doc, NULL, events) != NCLAIM_OK) {
        cJSON_Delete(g.root);
        return NULL;
    }
    return g.root;
}

/* ---- a tree as a document: as text, so that there is one reader with one set of rules ---- */

typedef struct printer {
    ncl_output output;
    ncl_stack open; /* const cJSON *: the lists and objects around an item */
    const nclaim_buffer *buffer;
    const nclaim_limits *limits;
} printer;

static bool is_object(const cJSON *item) {
    return (item->type & 0xFF) == cJSON_Object;
}

static bool is_open(const cJSON *item) {
    return is_object(item) || (item->type & 0xFF) == cJSON_Array;
}

static const cJSON **top(const printer *p) {
    return p->open.used == 0 ? NULL : (const cJSON **)(void *)(p->open.bytes + p->open.used) - 1;
}

static void put_string(ncl_output *output, const char *text) {
    ncl_output_char(output, '"');
    if (text != NULL) {
        ncl_output_json(output, text, strlen(text));
    }
    ncl_output_char(output, '"');
}

/* What is no value of JSON must not look like one: NaN, a type that does not exist. */
static void put_nothing(ncl_output *output) {
    ncl_output_char(output, '?');
}

/* As cJSON prints it. Most numbers are whole and small, for which it would take its time. */
static void put_number(ncl_output *output, const cJSON *item) {
    cJSON number = *item;
    char digits[64];
    if (item->valueint > 0 && item->valuedouble == (double)item->valueint) {
        ncl_output_number(output, (uint32_t)item->valueint);
        return;
    }
    if (!cJSON_PrintPreallocated(&number, digits, (int)sizeof digits, 0) || digits[0] == 'n') {
        put_nothing(output);
    } else {
        ncl_output_put(output, digits, strlen(digits));
    }
}

static void put_scalar(ncl_output *output, const cJSON *item) {
    switch (item->type & 0xFF) {
    case cJSON_String:
        put_string(output, item->valuestring);
        break;
    case cJSON_Number:
        put_number(output, item);
        break;
    case cJSON_True:
        ncl_output_put(output, "true", 4);
        break;
    case cJSON_False:
        ncl_output_put(output, "false", 5);
        break;
    case cJSON_NULL:
        ncl_output_put(output, "null", 4);
        break;
    case cJSON_Raw:
        if (item->valuestring != NULL) {
            ncl_output_put(output, item->valuestring, strlen(item->valuestring));
            break;
        }
        put_nothing(output);
        break;
    default:
        put_nothing(output);
        break;
    }
}

/* An item, or only its bracket; false when out of memory. Deeper than any reader goes it may end:
 * the reader has stopped before. */
static bool put_item(printer *p, const cJSON *item, bool *is_entered) {
    const cJSON **parent = top(p);
    size_t depth = p->open.used / sizeof(const cJSON *);
    *is_entered = false;
    if (parent != NULL && is_object(*parent)) {
        put_string(&p->output, item->string);
        ncl_output_char(&p->output, ':');
    }
    if (!is_open(item)) {
        put_scalar(&p->output, item);
        return true;
    }
    ncl_output_char(&p->output, is_object(item) ? '{' : '[');
    if (item->child != NULL && depth <= (size_t)p->limits->depth + NCL_READ_LEVELS) {
        const cJSON **entry = ncl_stack_push(&p->open, sizeof(void *));
        if (entry == NULL) {
            return false;
        }
        *entry = item;
        *is_entered = true;
        return true;
    }
    ncl_output_char(&p->output, is_object(item) ? '}' : ']');
    return true;
}

/* Behind an item and all that it ends; NULL: that was the whole tree. */
static const cJSON *next_item(printer *p, const cJSON *item) {
    while (p->open.used > 0 && item->next == NULL) {
        item = *top(p);
        p->open.used -= sizeof(void *);
        ncl_output_char(&p->output, is_object(item) ? '}' : ']');
    }
    if (p->open.used == 0) {
        return NULL;
    }
    ncl_output_char(&p->output, ',');
    return item->next;
}

/* Ends at the limit for input, over which the reader complains: a tree may share branches, or bite
 * its own tail. */
static nclaim_status print(printer *p, const cJSON *item) {
    bool is_entered = false;
    while (item != NULL && !p->output.has_failed && p->buffer->size <= p->limits->input) {
        if (!put_item(p, item, &is_entered)) {
            return NCLAIM_NO_MEMORY;
        }
        item = is_entered ? item->child : next_item(p, item);
    }
    return ncl_output_end(&p->output) == NCLAIM_OK ? NCLAIM_OK : NCLAIM_NO_MEMORY;
}

static nclaim_status print_tree(const nclaim_doc *doc, const cJSON *tree, nclaim_buffer *buffer) {
    nclaim_sink sink = {nclaim_buffer_write, buffer};
    nclaim_status status = NCLAIM_OK;
    ncl_memory memory;
    printer p;
    ncl_memory_init(&memory, ncl_doc_allocator(doc), 0);
    ncl_output_init(&p.output, &sink);
    ncl_stack_init(&p.open, &memory);
    p.buffer = buffer;
    p.limits = ncl_doc_limits(doc);
    status = print(&p, tree);
    ncl_stack_free(&p.open);
    return status;
}

nclaim_status nclaim_from_cjson(nclaim_doc *doc, const cJSON *tree,
                                const nclaim_read_options *options, nclaim_report *report) {
    nclaim_buffer buffer = {NULL, 0, 0, NULL};
    size_t mark = ncl_report_mark(report);
    nclaim_status status = NCLAIM_OK;
    if (doc == NULL || tree == NULL) {
        return NCLAIM_BAD_ARGUMENT;
    }
    buffer.allocator = ncl_doc_allocator(doc);
    status = print_tree(doc, tree, &buffer);
    if (status == NCLAIM_OK) {
        status = nclaim_read(doc, "json", buffer.bytes, buffer.size, options, report);
        ncl_report_unplace(report, mark);
    }
    nclaim_buffer_free(&buffer);
    return status;
}

/* ---- bytes as a tree ---- */

/* With a length and a NUL behind it: without the one cJSON overlooks what follows the value,
 * without the other versions before 1.7.18 read too far. */
static cJSON *parse(const char *bytes, size_t size) {
    ncl_memory memory;
    char *copy = NULL;
    cJSON *tree = NULL;
    ncl_memory_init(&memory, NULL, 0);
    copy = size == SIZE_MAX ? NULL : ncl_memory_resize(&memory, NULL, 0, size + 1);
    if (copy != NULL) {
        memcpy(copy, bytes, size);
        copy[size] = '\0';
        tree = cJSON_ParseWithLengthOpts(copy, size + 1, NULL, 1);
        ncl_memory_resize(&memory, copy, size + 1, 0);
    }
    return tree;
}

cJSON *nclaim_parse_cjson(const char *bytes, size_t size, const nclaim_limits *limits,
                          nclaim_report *report) {
    nclaim_limits filled;
    memset(&filled, 0, sizeof filled);
    if (limits != NULL) {
        filled = *limits;
    }
    ncl_limits_fill(&filled);
    if (bytes == NULL || ncl_check_json(bytes, size, &filled, report) != NCLAIM_OK) {
        return NULL;
    }
    return parse(bytes, size);
}
