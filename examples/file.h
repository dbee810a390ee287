/* SPDX-License-Identifier: MIT */
#ifndef EXAMPLES_FILE_H
#define EXAMPLES_FILE_H

#include <newsclaim/newsclaim.h>

/* The bytes of a file with a NUL behind them, to be freed; NULL: it cannot be read. `size` may be
 * NULL. */
char *file_read(const char *path, size_t *size);

/* "folder/name", to be freed; NULL: out of memory. */
char *file_path(const char *folder, const char *name);

/* Reads a document in native JSON; what is wrong with it goes to `report`. NULL: it is none. */
nclaim_doc *file_read_document(const char *path, nclaim_report *report);

#endif
