/* SPDX-License-Identifier: MIT */
/* Gives every file of the named folders to a fuzz target, each in a block of its exact size. */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static int replay_file(const char *path) {
    FILE *file = fopen(path, "rb");
    uint8_t *bytes;
    long size;
    if (file == NULL || fseek(file, 0, SEEK_END) != 0 || (size = ftell(file)) < 0) {
        fprintf(stderr, "cannot read %s\n", path);
        if (file != NULL) {
            fclose(file);
        }
        return 0;
    }
    rewind(file);
    bytes = malloc(size > 0 ? (size_t)size : 1);
    if (bytes == NULL || fread(bytes, 1, (size_t)size, file) != (size_t)size) {
        fprintf(stderr, "cannot read %s\n", path);
        free(bytes);
        fclose(file);
        return 0;
    }
    fclose(file);
    LLVMFuzzerTestOneInput(bytes, (size_t)size);
    free(bytes);
    return 1;
}

static int replay_folder(const char *folder, int *failed) {
    char path[4096];
    int passed = 0;
    struct dirent *entry;
    DIR *open_folder = opendir(folder);
    if (open_folder == NULL) {
        fprintf(stderr, "cannot open %s\n", folder);
        *failed += 1;
        return 0;
    }
    while ((entry = readdir(open_folder)) != NULL) {
        if (entry->d_name[0] != '.') {
            snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
            if (replay_file(path)) {
                passed++;
            } else {
                *failed += 1;
            }
        }
    }
    closedir(open_folder);
    return passed;
}

int main(int argc, char **argv) {
    int passed = 0, failed = 0, i;
    for (i = 1; i < argc; i++) {
        passed += replay_folder(argv[i], &failed);
    }
    printf("%d passed, %d failed\n", passed, failed);
    return failed == 0 && passed > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
