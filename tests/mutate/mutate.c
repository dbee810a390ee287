/* SPDX-License-Identifier: MIT */
/*
 * Injects faults into valid documents and looks whether the rule that is there for it finds each.
 *
 *   mutate [--full] [--seed N] [--code CODE] [--show]
 *
 * Without --full each fault is injected into a few places of each document, chosen by the seed. For
 * each rule it prints how many were injected and found ("killed": the code that is due, at the very
 * place), how many had more than one finding that is more than a note, the most findings of one,
 * and every one that survived. --code tells what was found beside, --show all that was found.
 */
#include "faults.h"
#include "garble.h"
#include "tally.h"
#include "verdict.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct original originals[MOST_ORIGINALS];
static unsigned original_count;
static unsigned most_places = 3;    /* of one document for one fault */
static unsigned most_mixtures = 60; /* of faults, for each number of them */
static const char *only_code;
static bool shows_all;

static const struct fault *const tables[] = {faults_of_form, faults_of_reference, faults_of_speech,
                                             faults_of_claims, faults_of_amounts};

static cJSON *tree_of(const struct original *original) {
    cJSON *tree = cJSON_ParseWithLength(original->bytes, original->size);
    if (tree == NULL) {
        printf("FAIL %s is not JSON\n", original->name);
        exit(2);
    }
    return tree;
}

/* ---- clean documents ---- */

static bool is_clean(const struct original *original, const char *profile) {
    const nclaim_report *report = judge(original->bytes, original->size, profile, false);
    return report != NULL && grave_findings(report) == 0;
}

static void show_findings(const nclaim_report *report) {
    for (size_t i = 0; i < nclaim_report_count(report, NCLAIM_NOTE); i++) {
        nclaim_finding finding = finding_at(report, i);
        printf("     %s %s: %s\n", finding.code, finding.pointer, finding.message);
    }
}

/* The strictest profile in which nothing is found; imported claims have none but the first two. */
static void check_clean(struct original *original) {
    static const char *const profiles[] = {"annotated", "grounded", "core"};
    for (size_t i = 0; i < 3 && original->profile == NULL; i++) {
        if (is_clean(original, profiles[i])) {
            original->profile = profiles[i];
        }
    }
    tally_check(original->profile != NULL && (strstr(original->name, "imported") != NULL ||
                                              strcmp(original->profile, "annotated") == 0));
    printf("%-24s clean in %s, %zu notes\n", original->name,
           original->profile == NULL ? "no profile" : original->profile,
           nclaim_report_count(judge(original->bytes, original->size, "annotated", false),
                               NCLAIM_NOTE));
    if (original->profile == NULL || strcmp(original->profile, "annotated") == 0) {
        show_findings(judge(original->bytes, original->size, "annotated", false));
    }
}

/* ---- one fault ---- */

/* The code that is due, at the very place where it is. */
static bool is_hit(const nclaim_finding *finding, const struct fault *fault,
                   const struct site *site) {
    return strcmp(finding->code, fault->code) == 0 && is_within(finding->pointer, site->at);
}

static void judge_fault(const struct original *original, const struct fault *fault,
                        const struct site *site) {
    const char *profile = fault->profile == NULL ? original->profile : fault->profile;
    char *bytes = cJSON_PrintUnformatted(site->root);
    const nclaim_report *report =
        judge(bytes, strlen(bytes), profile, (fault->flags & FAULT_DIGEST) != 0);
    struct outcome outcome = {fault->code, fault->name, false, 0};
    for (size_t i = 0; report != NULL && i < nclaim_report_count(report, NCLAIM_NOTE); i++) {
        nclaim_finding finding = finding_at(report, i);
        outcome.is_killed = outcome.is_killed || is_hit(&finding, fault, site);
    }
    outcome.findings = report == NULL ? 0 : grave_findings(report);
    if (strcmp(profile, "complete") == 0) {
        outcome.findings = 1; /* the documents are not complete before either */
    }
    tally_outcome(&outcome);
    if (!outcome.is_killed) {
        tally_survivor(original->name, site->at, fault->code, fault->name);
    }
    if (report != NULL && (shows_all || (outcome.findings > 1 && only_code != NULL))) {
        printf("   %s %s %s:\n", original->name, site->at, fault->name);
        show_findings(report);
    }
    cJSON_free(bytes);
}

static bool is_right_place(const struct fault *fault, const struct site *site) {
    return fault->kind == 0 || (site->field == NULL && site->holder == site->record &&
                                site->type == nclaim_type_at(fault->kind));
}

/* Tries places from a random one on. The documents are not the worse for a try that fails. */
static void inject(const struct original *original, const struct fault *fault) {
    cJSON *tree = tree_of(original);
    struct sites sites = {0};
    size_t start = 0;
    size_t step = 0;
    unsigned made = 0;
    find_sites(&sites, tree);
    start = tally_random() % sites.count;
    for (; step < sites.count && made < most_places; step++) {
        struct site site = sites.items[(start + step) % sites.count];
        if (is_right_place(fault, &site) && fault->make(&site)) {
            judge_fault(original, fault, &site);
            made++;
            cJSON_Delete(tree);
            tree = tree_of(original);
            find_sites(&sites, tree);
            /* Not all in one corner, where there are more than are wanted. */
            step += most_places < 100 ? tally_random() % 64 : 0;
        }
    }
    free(sites.items);
    cJSON_Delete(tree);
}

static bool runs_in(const struct fault *fault, const struct original *original) {
    bool is_meaning = fault->code[0] == 'M';
    if (only_code != NULL && strcmp(fault->code, only_code) != 0) {
        return false;
    }
    if (original->profile == NULL || (is_meaning && strcmp(original->profile, "core") == 0)) {
        return false;
    }
    return fault->profile == NULL || strcmp(original->profile, "annotated") == 0;
}

static void inject_all(void) {
    for (size_t t = 0; t < sizeof tables / sizeof tables[0]; t++) {
        for (const struct fault *fault = tables[t]; fault->code != NULL; fault++) {
            for (unsigned i = 0; i < original_count; i++) {
                if (runs_in(fault, &originals[i])) {
                    inject(&originals[i], fault);
                }
            }
        }
    }
}

/* ---- changes that are legal ---- */

static void change_all(void) {
    printf("Legal by themselves, so that only the text can tell (the rules of grounding):\n");
    for (const struct fault *change = legal_changes; change->code != NULL; change++) {
        unsigned made = 0;
        unsigned noticed = 0;
        for (unsigned i = 0; i < original_count; i++) {
            cJSON *tree = tree_of(&originals[i]);
            struct sites sites = {0};
            find_sites(&sites, tree);
            for (size_t at = tally_random() % 7; at < sites.count;
                 at += most_places < 100 ? 7 : 1) {
                struct site site = sites.items[at];
                if (is_right_place(change, &site) && change->make(&site)) {
                    char *bytes = cJSON_PrintUnformatted(tree);
                    made++;
                    noticed += grave_findings(
                                   judge(bytes, strlen(bytes), originals[i].profile, false)) > 0;
                    cJSON_free(bytes);
                    cJSON_Delete(tree);
                    tree = tree_of(&originals[i]);
                    find_sites(&sites, tree);
                }
            }
            free(sites.items);
            cJSON_Delete(tree);
        }
        printf("  %-40s %5u made, %5u break a rule of S, R or M\n", change->name, made, noticed);
    }
}

/* ---- several faults at once ---- */

enum { MOST_FAULTS = 8 };

struct mixture {
    cJSON *tree;
    const cJSON *used[MOST_FAULTS];
    const struct fault *faults[MOST_FAULTS];
    struct site sites[MOST_FAULTS];
    unsigned count;
};

static bool is_used(const struct mixture *mixture, const cJSON *record) {
    for (unsigned i = 0; i < mixture->count; i++) {
        if (mixture->used[i] == record) {
            return true;
        }
    }
    return strncmp(text_of(record, "id"), "fault-", 6) == 0;
}

static const struct fault *random_fault(void) {
    const struct fault *table = tables[tally_random() % (sizeof tables / sizeof tables[0])];
    size_t count = 0;
    while (table[count].code != NULL) {
        count++;
    }
    return &table[tally_random() % count];
}

/* One more fault in a record that has none yet. */
static bool mix_in(struct mixture *mixture, const struct fault *fault) {
    struct sites sites = {0};
    size_t start = 0;
    bool is_made = false;
    find_sites(&sites, mixture->tree);
    start = tally_random() % sites.count;
    for (size_t i = 0; i < sites.count && !is_made; i++) {
        struct site *site = &sites.items[(start + i) % sites.count];
        const cJSON *record = site->record;
        if (is_right_place(fault, site) && !is_used(mixture, record) && fault->make(site)) {
            mixture->used[mixture->count] = record;
            mixture->faults[mixture->count] = fault;
            mixture->sites[mixture->count] = *site;
            mixture->count++;
            is_made = true;
        }
    }
    free(sites.items);
    return is_made;
}

static bool can_mix(const struct fault *fault, const struct original *original, uint32_t reading) {
    return runs_in(fault, original) && (fault->flags & (FAULT_ALONE | FAULT_SEVERAL)) == 0 &&
           (fault->flags & FAULT_READING) == reading && severity_of(fault->code) >= NCLAIM_WARNING;
}

static void show_mixture(const struct mixture *mixture, const struct original *original,
                         const nclaim_report *report) {
    printf("   %s:\n", original->name);
    for (unsigned i = 0; i < mixture->count; i++) {
        printf("     injected %s %s: %s\n", mixture->faults[i]->code, mixture->sites[i].at,
               mixture->faults[i]->name);
    }
    show_findings(report);
}

static void mix(const struct original *original, unsigned wanted, uint32_t reading) {
    struct mixture mixture = {.tree = tree_of(original)};
    const nclaim_report *report = NULL;
    char *bytes = NULL;
    for (unsigned tries = 0; tries < 400 && mixture.count < wanted; tries++) {
        const struct fault *fault = random_fault();
        if (can_mix(fault, original, reading)) {
            mix_in(&mixture, fault);
        }
    }
    bytes = cJSON_PrintUnformatted(mixture.tree);
    report = judge(bytes, strlen(bytes), original->profile, false);
    if (mixture.count == wanted && report != NULL) {
        size_t found = grave_findings(report);
        tally_mixture(wanted, found);
        if (5 * found > 6 * wanted) {
            show_mixture(&mixture, original, report);
        }
    }
    cJSON_free(bytes);
    cJSON_Delete(mixture.tree);
}

static void mix_all(void) {
    for (unsigned wanted = 2; wanted <= MOST_FAULTS; wanted++) {
        for (unsigned i = 0; i < most_mixtures; i++) {
            const struct original *original = &originals[tally_random() % original_count];
            mix(original, wanted, i % 4 == 0 ? FAULT_READING : 0);
        }
    }
}

/* ---- the program ---- */

static void read_arguments(int argc, char **argv) {
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--full") == 0) {
            most_places = 1000000;
            most_mixtures = 3000;
        } else if (strcmp(argv[i], "--show") == 0) {
            shows_all = true;
        } else if (strcmp(argv[i], "--seed") == 0 && i + 1 < argc) {
            tally_seed((uint32_t)strtoul(argv[++i], NULL, 10));
        } else if (strcmp(argv[i], "--code") == 0 && i + 1 < argc) {
            only_code = argv[++i];
        } else {
            fprintf(stderr, "usage: mutate [--full] [--seed N] [--code CODE] [--show]\n");
            exit(2);
        }
    }
}

int main(int argc, char **argv) {
    read_arguments(argc, argv);
    original_count = load_originals(originals);
    for (unsigned i = 0; i < original_count; i++) {
        check_clean(&originals[i]);
    }
    inject_all();
    for (unsigned i = 0; i < original_count && only_code == NULL; i++) {
        garble_all(&originals[i], most_places < 100 ? 2 : 200);
    }
    tally_print_rules();
    if (only_code == NULL) {
        change_all();
        mix_all();
        tally_print_mixtures();
    }
    free_originals(originals, original_count);
    free_judge();
    return tally_end(only_code == NULL);
}
