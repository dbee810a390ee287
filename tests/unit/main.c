/* SPDX-License-Identifier: MIT */
/* Runs the named suites, or all of them; the last line printed is "N passed, M failed". */
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct suite_row {
    const char *name;
    Suite *(*make)(void);
} suite_row;

#define SUITE(name) {#name, suite_##name},
static const suite_row suites[] = {
#include "suites.def"
};
#undef SUITE

static const size_t suite_count = sizeof suites / sizeof suites[0];

static int wanted(const char *name, int argc, char **argv) {
    int i;
    for (i = 1; i < argc; i++) {
        if (strcmp(argv[i], name) == 0) {
            return 1;
        }
    }
    return argc < 2;
}

static int known(const char *name) {
    size_t i;
    for (i = 0; i < suite_count; i++) {
        if (strcmp(suites[i].name, name) == 0) {
            return 1;
        }
    }
    return 0;
}

static int list_suites(void) {
    size_t i;
    for (i = 0; i < suite_count; i++) {
        puts(suites[i].name);
    }
    return EXIT_SUCCESS;
}

int main(int argc, char **argv) {
    SRunner *runner = srunner_create(NULL);
    int run, failed, i;
    size_t row;
    if (argc == 2 && strcmp(argv[1], "--list") == 0) {
        srunner_free(runner);
        return list_suites();
    }
    for (i = 1; i < argc; i++) {
        if (!known(argv[i])) {
            fprintf(stderr, "no suite is called %s; --list shows them all\n", argv[i]);
            srunner_free(runner);
            return EXIT_FAILURE;
        }
    }
    for (row = 0; row < suite_count; row++) {
        if (wanted(suites[row].name, argc, argv)) {
            srunner_add_suite(runner, suites[row].make());
        }
    }
    srunner_run_all(runner, CK_ENV);
    run = srunner_ntests_run(runner);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    printf("%d passed, %d failed\n", run - failed, failed);
    return failed == 0 && run > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
