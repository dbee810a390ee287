/* SPDX-License-Identifier: MIT */
#include "format/canonical_tree.h"

#include "base/json.h"
#include "format/canonical_number.h"

static ncl_node *node_at(const ncl_tree *tree, uint32_t node) {
    return (ncl_node *)(void *)tree->nodes.bytes + node;
}

void ncl_tree_init(ncl_tree *tree, ncl_memory *memory) {
    ncl_stack_init(&tree->nodes, memory);
    ncl_arena_init(&tree->texts, memory);
    tree->refuse = NULL;
    tree->context = NULL;
}

void ncl_tree_free(ncl_tree *tree) {
    ncl_stack_free(&tree->nodes);
    ncl_arena_free(&tree->texts);
}

/* ---- order ---- */

/* UTF-16 has the same order as the bytes of UTF-8, but that the surrogates of what is beyond U+FFFF
 * (bytes from F0 on) come before U+E000 to U+FFFF (EE and EF). */
static bool is_before(const ncl_node *a, const ncl_node *b) {
    const unsigned char *left = (const unsigned char *)a->name;
    const unsigned char *right = (const unsigned char *)b->name;
    size_t size = a->name_size < b->name_size ? a->name_size : b->name_size;
    size_t at = 0;
    while (at < size && left[at] == right[at]) {
        at++;
    }
    if (at == size) {
        return a->name_size < b->name_size;
    }
    if (left[at] >= 0xEE && right[at] >= 0xEE && (left[at] >= 0xF0) != (right[at] >= 0xF0)) {
        return left[at] >= 0xF0;
    }
    return left[at] < right[at];
}

static uint32_t merge(const ncl_tree *tree, uint32_t left, uint32_t right) {
    uint32_t first = 0;
    uint32_t *link = &first;
    while (left != 0 && right != 0) {
        uint32_t *from = is_before(node_at(tree, right), node_at(tree, left)) ? &right : &left;
        *link = *from;
        link = &node_at(tree, *from)->next;
        *from = *link;
    }
    *link = left != 0 ? left : right;
    return first;
}

/* Merge sort from below: runs[i] is empty or a chain of 2^i members. */
static uint32_t sort(const ncl_tree *tree, uint32_t first) {
    uint32_t runs[32] = {0};
    uint32_t chain = 0;
    uint32_t run = 0;
    while (first != 0) {
        chain = first;
        first = node_at(tree, chain)->next;
        node_at(tree, chain)->next = 0;
        for (run = 0; runs[run] != 0; run++) {
            chain = merge(tree, runs[run], chain);
            runs[run] = 0;
        }
        runs[run] = chain;
    }
    for (chain = 0, run = 0; run < 32; run++) {
        chain = merge(tree, runs[run], chain);
    }
    return chain;
}

/* ---- reading ---- */

/* The characters of a string, which are copied where it has escapes; false when out of memory. */
static bool resolve(ncl_tree *tree, ncl_json_slice *slice) {
    char *plain = NULL;
    if (!slice->has_escapes) {
        return true;
    }
    plain = ncl_arena_take(&tree->texts, slice->size);
    if (plain == NULL) {
        return false;
    }
    slice->size = ncl_json_unescape(slice, plain);
    slice->text = plain;
    return true;
}

static nclaim_status read_number(ncl_tree *tree, ncl_json *json, uint32_t number) {
    char digits[NCL_CANONICAL_ROOM];
    ncl_json_slice slice;
    size_t size = 0;
    ncl_json_number(json, &slice);
    size = ncl_canonical_number(slice.text, slice.size, digits);
    node_at(tree, number)->text = slice.text;
    node_at(tree, number)->size = slice.size;
    if (size == 0) {
        return tree->refuse(tree->context, tree, number);
    }
    if (size == slice.size && memcmp(slice.text, digits, size) == 0) {
        return NCLAIM_OK;
    }
    node_at(tree, number)->text = ncl_arena_text(&tree->texts, digits, size);
    node_at(tree, number)->size = size;
    return node_at(tree, number)->text == NULL ? NCLAIM_NO_MEMORY : NCLAIM_OK;
}

static nclaim_status read_scalar(ncl_tree *tree, ncl_json *json, uint32_t scalar) {
    ncl_node *node = node_at(tree, scalar);
    ncl_json_slice slice = {json->at, 0, 0, false, false};
    if (node->kind == '0') {
        return read_number(tree, json, scalar);
    }
    if (node->kind == '"') {
        ncl_json_string(json, &slice);
        if (!resolve(tree, &slice)) {
            return NCLAIM_NO_MEMORY;
        }
    } else {
        ncl_json_literal(json);
        slice.size = (size_t)(json->at - slice.text);
    }
    node->text = slice.text;
    node->size = slice.size;
    return NCLAIM_OK;
}

/* Behind the last entry of a list or object; 0 when out of memory, else its number plus 1. */
static uint32_t add_node(ncl_tree *tree, uint32_t parent, char first) {
    size_t count = tree->nodes.used / sizeof(ncl_node);
    ncl_node *node = count >= UINT32_MAX - 1 ? NULL : ncl_stack_push(&tree->nodes, sizeof *node);
    uint32_t number = (uint32_t)count;
    if (node == NULL) {
        return 0;
    }
    memset(node, 0, sizeof *node);
    node->kind = first == '-' || (first >= '0' && first <= '9') ? '0' : first;
    node->parent = parent;
    if (number != 0) {
        ncl_node *list = node_at(tree, parent);
        if (list->last == 0) {
            list->first = number;
        } else {
            node_at(tree, list->last)->next = number;
            node->index = node_at(tree, list->last)->index + 1;
        }
        list->last = number;
    }
    return number + 1;
}

/* A value, or only the beginning of one that has entries; *open is then that. */
static nclaim_status read_value(ncl_tree *tree, ncl_json *json, const ncl_json_slice *name,
                                uint32_t *open) {
    char first = ncl_json_peek(json);
    uint32_t number = add_node(tree, *open, first);
    ncl_node *node = number == 0 ? NULL : node_at(tree, number - 1);
    if (node == NULL) {
        return NCLAIM_NO_MEMORY;
    }
    node->name = name->text;
    node->name_size = name->size;
    if (first == '{' || first == '[') {
        *open = number - 1;
        json->at++;
        return NCLAIM_OK;
    }
    return read_scalar(tree, json, number - 1);
}

static nclaim_status read_entry(ncl_tree *tree, ncl_json *json, uint32_t *open) {
    ncl_json_slice name = {NULL, 0, 0, false, false};
    json->at += ncl_json_peek(json) == ',' ? 1 : 0;
    if (node_at(tree, *open)->kind == '{') {
        ncl_json_peek(json);
        ncl_json_string(json, &name);
        if (!resolve(tree, &name)) {
            return NCLAIM_NO_MEMORY;
        }
        ncl_json_peek(json);
        json->at++;
    }
    return read_value(tree, json, &name, open);
}

static void close(const ncl_tree *tree, ncl_json *json, uint32_t *open) {
    ncl_node *node = node_at(tree, *open);
    if (node->kind == '{') {
        node->first = sort(tree, node->first);
    }
    *open = node->parent;
    json->at++;
}

nclaim_status ncl_tree_read(ncl_tree *tree, const char *text, size_t size) {
    ncl_json json = {text, text, text + size, text};
    ncl_json_slice none = {NULL, 0, 0, false, false};
    nclaim_status status = NCLAIM_OK;
    uint32_t open = 0;
    tree->nodes.used = 0;
    ncl_arena_clear(&tree->texts);
    status = read_value(tree, &json, &none, &open);
    for (char next = ncl_json_peek(&json); status == NCLAIM_OK && next != '\0';
         next = ncl_json_peek(&json)) {
        if (next == '}' || next == ']') {
            close(tree, &json, &open);
        } else {
            status = read_entry(tree, &json, &open);
        }
    }
    return status;
}

/* ---- writing ---- */

static void put_string(ncl_output *output, const char *text, size_t size) {
    ncl_output_char(output, '"');
    ncl_output_json(output, text, size);
    ncl_output_char(output, '"');
}

/* A scalar, or what a list or object begins with. */
static void put_start(const ncl_node *node, ncl_output *output) {
    if (node->name != NULL) {
        put_string(output, node->name, node->name_size);
        ncl_output_char(output, ':');
    }
    if (node->kind == '"') {
        put_string(output, node->text, node->size);
    } else if (node->kind == '{' || node->kind == '[') {
        ncl_output_char(output, node->kind);
    } else {
        ncl_output_put(output, node->text, node->size);
    }
}

static void put_end(const ncl_node *node, ncl_output *output) {
    if (node->kind == '{' || node->kind == '[') {
        ncl_output_char(output, node->kind == '{' ? '}' : ']');
    }
}

void ncl_tree_write(const ncl_tree *tree, uint32_t start, ncl_output *output) {
    uint32_t at = start;
    for (;;) {
        const ncl_node *node = ncl_tree_node(tree, at);
        put_start(node, output);
        if (node->first != 0) {
            at = node->first;
            continue;
        }
        put_end(node, output);
        while (at != start && node->next == 0) {
            at = node->parent;
            node = ncl_tree_node(tree, at);
            put_end(node, output);
        }
        if (at == start) {
            return;
        }
        ncl_output_char(output, ',');
        at = node->next;
    }
}

void ncl_tree_pointer(const ncl_tree *tree, uint32_t node, ncl_line *line) {
    for (uint32_t at = 0; at != node;) {
        const ncl_node *entry = NULL;
        at = ncl_tree_node(tree, at)->last;
        entry = ncl_tree_node(tree, at);
        if (entry->name != NULL) {
            ncl_line_segment(line, entry->name, entry->name_size);
        } else {
            ncl_line_index(line, entry->index);
        }
    }
}
