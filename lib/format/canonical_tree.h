/* SPDX-License-Identifier: MIT */
/* JSON text in the one form of RFC 8785: names in the order of their UTF-16 code units, strings
 * with no escape that is not needed, no space. Numbers must be whole and below 2^53. */
#ifndef NCL_FORMAT_CANONICAL_TREE_H
#define NCL_FORMAT_CANONICAL_TREE_H

#include "base/line.h"
#include "base/memory.h"
#include "base/output.h"

/* A value, in an array in the order of the text; 0 is the root, and for links none. */
typedef struct ncl_node {
    const char *name; /* without escapes; NULL: no member of an object */
    size_t name_size;
    const char *text; /* of a string without escapes, of a number in its final form */
    size_t size;
    uint32_t parent;
    uint32_t next;
    uint32_t first; /* entry */
    uint32_t last;  /* entry that was read last */
    uint32_t index; /* in its parent, before sorting */
    char kind;      /* { [ " 0, or the first letter of true, false, null */
} ncl_node;

typedef struct ncl_tree {
    ncl_stack nodes;
    ncl_arena texts; /* what had to be rewritten */
    /* Called with every number that has no canonical form; NCLAIM_OK: go on. */
    nclaim_status (*refuse)(void *context, const struct ncl_tree *tree, uint32_t node);
    void *context;
} ncl_tree;

void ncl_tree_init(ncl_tree *tree, ncl_memory *memory);
void ncl_tree_free(ncl_tree *tree);

/* Reads a text that was checked before, which must stay where it is; what was read last is gone.
 * NCLAIM_OK, NCLAIM_NO_MEMORY, or what `refuse` returns. O(n log n). */
nclaim_status ncl_tree_read(ncl_tree *tree, const char *text, size_t size);

static inline const ncl_node *ncl_tree_node(const ncl_tree *tree, uint32_t node) {
    return (const ncl_node *)(const void *)tree->nodes.bytes + node;
}

/* Writes a value with its name, if it has one, and what is inside. O(n). */
void ncl_tree_write(const ncl_tree *tree, uint32_t node, ncl_output *output);

/* Appends the path from the root to the node that is being read. */
void ncl_tree_pointer(const ncl_tree *tree, uint32_t node, ncl_line *line);

#endif
