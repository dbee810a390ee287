/* SPDX-License-Identifier: MIT */
/*
 * Prints the rules of the validator as docs/rules.md, from the table that the library itself uses.
 *
 *     rules >docs/rules.md
 */
#include <newsclaim/newsclaim.h>

#include <stdio.h>

static const char *const severities[] = {"", "note", "warning", "error"};

static const char *profiles_of(const nclaim_rule *rule) {
    if (rule->profiles == 0) {
        return "while reading and writing";
    }
    if ((rule->profiles & NCLAIM_PROFILE_CORE) != 0) {
        return "from core on";
    }
    return (rule->profiles & NCLAIM_PROFILE_GROUNDED) != 0 ? "from grounded on" : "in annotated";
}

static void print_heading(char letter) {
    switch (letter) {
    case 'S':
        puts("\n## Structure");
        break;
    case 'R':
        puts("\n## References");
        break;
    case 'M':
        puts("\n## Meaning");
        break;
    case 'G':
        puts("\n## Grounding");
        break;
    default:
        puts("\n## Completeness");
        break;
    }
}

static void print_rule(const nclaim_rule *rule) {
    printf("\n### %s %s\n\n", rule->code, rule->slug);
    printf("%s\n\n", rule->meaning);
    printf("- %s, %s\n", severities[rule->severity], profiles_of(rule));
    printf("- broken by: %s\n", rule->example);
    printf("- fix: %s\n", rule->fix);
}

static const char introduction[] =
    "<!-- SPDX-License-Identifier: MIT -->\n"
    "<!-- Printed by examples/rules.c; change lib/document/rule.def and run it. -->\n"
    "# Rules\n"
    "\n"
    "What the validator checks. Each finding has a code that never changes and a slug that\n"
    "says it in words. `nclaim_validate` runs the rules of a profile; single rules can be\n"
    "switched off or get another severity: `\"M16=off R09=error\"`.\n"
    "- **A rule never fires on what is absent or `unknown`.** S03 alone asks for fields,\n"
    "  those that the [model](model.md) marks for the profile. But what one field says\n"
    "  about another counts: `cue_kind` verb says that there is a cue.\n"
    "- **One fault, one finding.** What follows from a fault that is reported already is\n"
    "  counted in its `folded` and not listed: a missing id is reported once however often\n"
    "  it is used, and a field that one rule objects to is no evidence for the next, unless\n"
    "  that is graver.\n"
    "- **A reference that leads nowhere** is a fault of its own (R01) and absent for all\n"
    "  other rules.\n"
    "\n"
    "Where a rule has to be read in one way of several:\n"
    "- M04 goes by the place in the text where both quotes are located, and else asks only\n"
    "  for another quote of that source in the article.\n"
    "- M08 compares the words that `source_anchor` states, word by word up to their\n"
    "  endings, without words of three letters or less; an anchor without `exact` is not\n"
    "  compared.\n"
    "- M18 compares claims that relations `same_as` join, directly or not, of each source\n"
    "  of their quotes, or of the article.\n"
    "- M20 compares the times of a claim with that of its utterance, or else of the\n"
    "  publication.\n"
    "- M22 allows for a day, for clocks differ around the globe; so do M20, M24 and M25\n"
    "  where only one of the two dates says its offset.\n"
    "- R09 takes `mentions` of an actor and the `anchor` of a quantity or time for a\n"
    "  mention.";

int main(void) {
    const nclaim_rule *rule = NULL;
    char letter = 0;
    puts(introduction);
    for (uint32_t i = 0; (rule = nclaim_rule_at(i)) != NULL; i++) {
        if (rule->code[0] != letter) {
            letter = rule->code[0];
            print_heading(letter);
        }
        print_rule(rule);
    }
    return 0;
}
