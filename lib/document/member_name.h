/* SPDX-License-Identifier: MIT */
/* The name of a JSON member as it stands in the source, compared with a segment of a JSON Pointer
 * without a copy of either. */
#ifndef NCL_DOCUMENT_MEMBER_NAME_H
#define NCL_DOCUMENT_MEMBER_NAME_H

#include <stddef.h>

/* What is between the quotation marks, or the digits of an index. A backslash is never the last
 * byte. */
typedef struct ncl_member_name {
    const char *at;
    const char *end;
} ncl_member_name;

/*
 * `rest` is what of a pointer is left: empty, or a "/" and at least one segment. Below 0, 0 or
 * above 0 as its first segment comes before, is, or comes after the name in the order of
 * ncl_pointer_compare; an empty rest comes before all. Escapes that are none, and lone surrogates,
 * count as U+FFFD. O(length of the shorter).
 */
int ncl_member_name_compare(const char *rest, ncl_member_name name);

#endif
