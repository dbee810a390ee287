/* SPDX-License-Identifier: MIT */
#ifndef EXAMPLES_KNOWN_H
#define EXAMPLES_KNOWN_H

#include <newsclaim/newsclaim.h>

/*
 * The encoding among the JSON files of a folder that is of just this text, with the text put in;
 * `name`, of `size` bytes, becomes the name of its file. NULL: there is none.
 */
nclaim_doc *known_encoding(const char *folder, const char *text, char *name, size_t size);

#endif
