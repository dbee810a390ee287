/* SPDX-License-Identifier: MIT */
#include "file.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *read_all(FILE *stream, size_t *size) {
    size_t capacity = 1 << 16;
    char *bytes = malloc(capacity);
    *size = 0;
    while (bytes != NULL) {
        size_t got = fread(bytes + *size, 1, capacity - *size - 1, stream);
        *size += got;
        if (got == 0) {
            bytes[*size] = '\0';
            break;
        }
        if (*size + 1 == capacity) {
            char *larger = realloc(bytes, capacity *= 2);
            if (larger == NULL) {
                free(bytes);
            }
            bytes = larger;
        }
    }
    return bytes;
}

char *file_read(const char *path, size_t *size) {
    size_t count = 0;
    FILE *stream = fopen(path, "rb");
    if (stream == NULL) {
        return NULL;
    }
    char *bytes = read_all(stream, &count);
    if (ferror(stream)) {
        free(bytes);
        bytes = NULL;
    }
    fclose(stream);
    if (size != NULL) {
        *size = count;
    }
    return bytes;
}

char *file_path(const char *folder, const char *name) {
    size_t size = strlen(folder) + strlen(name) + 2;
    char *path = malloc(size);
    if (path != NULL) {
        snprintf(path, size, "%s/%s", folder, name);
    }
    return path;
}

nclaim_doc *file_read_document(const char *path, nclaim_report *report) {
    size_t size = 0;
    char *bytes = file_read(path, &size);
    nclaim_doc *doc = bytes == NULL ? NULL : nclaim_doc_new(NULL, NULL);
    nclaim_read_options options = {.file = path};
    if (doc != NULL && nclaim_read(doc, "json", bytes, size, &options, report) != NCLAIM_OK) {
        nclaim_doc_free(doc);
        doc = NULL;
    }
    free(bytes);
    return doc;
}
