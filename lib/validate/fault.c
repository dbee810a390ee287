/* SPDX-License-Identifier: MIT */
/* From what a rule found to a finding in the report; one finding for each fault. */
#include "validate/judge.h"

#include <string.h>

/* The field at that place of a struct. */
static const nclaim_field *field_at(const nclaim_type *type, uint32_t offset) {
    for (uint32_t i = 0; i < type->field_count; i++) {
        if (type->fields[i].offset == offset) {
            return &type->fields[i];
        }
    }
    return &type->fields[0];
}

/* ---- blame: which fault follows from which ---- */

static uint64_t bit_of(const nclaim_type *type, uint32_t offset) {
    return (uint64_t)1 << ((uint32_t)(field_at(type, offset) - type->fields) & 63U);
}

static bool agrees(uint32_t left, uint32_t right) {
    return left == right || left == 0 || right == 0;
}

/* A record with more faults than that is broken anyway, and looking at all of them again for each
 * would take the square of their number. */
enum { LATEST = 64 };

/* The fault of the record in which these take part, or 0. What is graver does not follow from it.
 */
static uint32_t blame_for(const ncl_judge *judge, nclaim_ref ref, const ncl_blame *wanted) {
    uint32_t at = judge->traces[ncl_slot(ref)].blame;
    uint32_t found = 0;
    for (int i = 0; at != 0 && i < LATEST; i++) {
        const ncl_blame *blame = &judge->blames[at];
        if ((blame->fields & wanted->fields) != 0 && agrees(blame->item, wanted->item) &&
            agrees(blame->inner, wanted->inner) && blame->severity >= wanted->severity) {
            found = at;
        }
        at = blame->next;
    }
    return found;
}

uint32_t ncl_blame_of(const ncl_judge *judge, nclaim_ref ref, uint32_t field) {
    ncl_blame wanted = {bit_of(&ncl_types[NCLAIM_KIND(ref)], field), 0, 0, 0, 0, 0};
    return blame_for(judge, ref, &wanted);
}

void ncl_blame_fold(ncl_judge *judge, uint32_t blame) {
    if (blame != 0) {
        ncl_report_fold(judge->report, judge->blames[blame].finding);
    }
}

static uint32_t add_blame(ncl_judge *judge, nclaim_ref ref, ncl_blame blame) {
    void *blames = judge->blames;
    uint32_t count = judge->blame_count == 0 ? 1 : judge->blame_count;
    if (!ncl_memory_grow(&judge->memory, &blames, &judge->blame_capacity, count + 1,
                         sizeof(ncl_blame))) {
        judge->status = NCLAIM_NO_MEMORY;
        return 0;
    }
    judge->blames = blames;
    blame.next = judge->traces[ncl_slot(ref)].blame;
    judge->blames[count] = blame;
    judge->traces[ncl_slot(ref)].blame = count;
    judge->blame_count = count + 1;
    return count;
}

void ncl_blame_whole(ncl_judge *judge, nclaim_ref ref, uint32_t blame) {
    ncl_blame whole = {.fields = UINT64_MAX};
    if (blame != 0) {
        whole.finding = judge->blames[blame].finding;
        whole.severity = judge->blames[blame].severity;
        add_blame(judge, ref, whole);
    }
}

/* ---- words ---- */

const char *ncl_judge_id(const ncl_judge *judge, nclaim_ref ref) {
    const char *id = nclaim_id(judge->doc, ref);
    return id == NULL ? "" : id;
}

static const char *word_of(const nclaim_field *field, const char *member) {
    const nclaim_word *word = NULL;
    uint32_t number = 0;
    memcpy(&number, member, sizeof number);
    word = ncl_word_at(ncl_field_type(field), number);
    return word == NULL ? "" : word->name;
}

static const char *put_number(char *end, const char *member) {
    uint32_t number = 0;
    memcpy(&number, member, sizeof number);
    end += NCL_NUMBER_SIZE - 1;
    *end = '\0';
    do {
        *--end = (char)('0' + number % 10);
        number /= 10;
    } while (number > 0);
    return end;
}

/* What a member holds, as text; of a list, nothing. */
static const char *value_of(ncl_judge *judge, const nclaim_field *field, const char *member) {
    const char *text = NULL;
    nclaim_ref ref = 0;
    if (field->type == NCLAIM_TYPE_NUMBER) {
        return put_number(judge->number, member);
    }
    if (field->type == NCLAIM_TYPE_CHOICE) {
        return word_of(field, member);
    }
    if (field->type == NCLAIM_TYPE_REF) {
        memcpy(&ref, member, sizeof ref);
        return ncl_judge_id(judge, ref);
    }
    if (ncl_is_text(field)) {
        memcpy(&text, member, sizeof text);
    }
    return text == NULL ? "" : text;
}

static void put_quoted(ncl_judge *judge, const char *text) {
    ncl_line_quoted(&judge->message, text, text == NULL ? 0 : strlen(text));
}

/* What a field of the record being judged holds. Returns the end of its name. */
static const char *put_field(ncl_judge *judge, const char *name) {
    size_t length = (size_t)(strchr(name, '}') - name);
    const nclaim_field *field = ncl_field_named(judge->type, name, length, 0);
    const char *value = value_of(judge, field, (const char *)judge->record + field->offset);
    if (field->type == NCLAIM_TYPE_CHOICE || field->type == NCLAIM_TYPE_NUMBER) {
        ncl_line_text(&judge->message, value);
    } else {
        put_quoted(judge, value);
    }
    return name + length;
}

static void put_message(ncl_judge *judge, const ncl_fault *fault) {
    const char *const *word = fault->words;
    ncl_line_init(&judge->message);
    for (const char *at = fault->message; *at != '\0'; at++) {
        char letter[2] = {*at, '\0'};
        if (*at == '%') {
            ncl_line_text(&judge->message, *word++);
        } else if (*at == '#') {
            put_quoted(judge, *word++);
        } else if (*at == '{') {
            at = put_field(judge, at + 1);
        } else {
            ncl_line_text(&judge->message, letter);
        }
    }
}

/* ---- the place ---- */

/* Where a walk along the path of a fault has come. */
typedef struct place {
    const nclaim_type *type;
    const nclaim_field *field; /* NULL: the record as a whole */
    const char *member;
    bool is_whole; /* a list, and no entry of it */
} place;

static void put_step(ncl_judge *judge, const place *at, uint32_t item) {
    ncl_line_segment(&judge->pointer, at->field->name, at->field->length);
    if (item != 0) {
        ncl_line_index(&judge->pointer, item - 1);
    }
}

/* One step further; `shown` tells whether the pointer goes along. */
static void enter(ncl_judge *judge, place *at, ncl_step step, bool shown) {
    at->field = field_at(at->type, step.field);
    at->member += step.field;
    at->is_whole = ncl_is_list(at->field) && step.item == 0;
    if (shown) {
        put_step(judge, at, step.item);
    }
    if (step.item != 0) {
        const nclaim_string_list *list = (const nclaim_string_list *)(const void *)at->member;
        at->member = (const char *)list->items + (size_t)(step.item - 1) * ncl_item_size(at->field);
    }
    at->type = ncl_field_type(at->field);
}

static void put_record(ncl_judge *judge, nclaim_ref ref) {
    const nclaim_type *type = &ncl_types[NCLAIM_KIND(ref)];
    ncl_line_init(&judge->pointer);
    if (ref != NCLAIM_SELF) {
        ncl_line_segment(&judge->pointer, type->plural, strlen(type->plural));
        ncl_line_index(&judge->pointer, ncl_doc_position(judge->doc, ref));
    }
}

static place find_place(ncl_judge *judge, nclaim_ref ref, const ncl_fault *fault) {
    place at = {&ncl_types[NCLAIM_KIND(ref)], NULL, ncl_doc_record(judge->doc, ref), false};
    put_record(judge, ref);
    if (fault->path[0].field != 0) {
        enter(judge, &at, fault->path[0], !fault->is_absent || fault->nested > 0);
    }
    for (uint32_t i = 1; i <= fault->nested; i++) {
        enter(judge, &at, fault->path[i], !fault->is_absent || fault->nested > i);
    }
    return at;
}

/* ---- the finding ---- */

static void make_finding(ncl_judge *judge, nclaim_ref ref, const ncl_fault *fault,
                         uint32_t severity) {
    const nclaim_rule *rule = &ncl_rules[fault->rule];
    nclaim_finding finding = {
        .code = rule->code, .slug = rule->slug, .record = ref, .severity = severity};
    place at = find_place(judge, ref, fault);
    put_message(judge, fault);
    finding.message = judge->message.text;
    finding.hint = fault->hint == NULL ? rule->fix : fault->hint;
    if (at.field != NULL && !at.is_whole && !fault->is_absent) {
        finding.value = value_of(judge, at.field, at.member);
    }
    finding.id = ncl_judge_id(judge, ref);
    finding.field = at.field == NULL ? "" : at.field->name;
    finding.pointer = judge->pointer.text;
    if (ncl_report_add(judge->report, &finding) != NCLAIM_OK) {
        judge->status = NCLAIM_NO_MEMORY;
    }
}

static uint32_t severity_of(const ncl_judge *judge, const ncl_fault *fault) {
    uint32_t severity = judge->severity[fault->rule];
    return fault->severity != 0 && fault->severity < severity ? fault->severity : severity;
}

static ncl_blame blame_of(const ncl_judge *judge, const nclaim_type *type, const ncl_fault *fault) {
    ncl_blame blame = {.fields = bit_of(type, fault->path[0].field),
                       .finding = ncl_report_mark(judge->report),
                       .severity = severity_of(judge, fault),
                       .item = fault->path[0].item,
                       .inner = fault->nested > 0 ? 1 + fault->path[1].field : 0};
    for (int i = 0; i < 2; i++) {
        blame.fields |= fault->with[i] == 0 ? 0 : bit_of(type, fault->with[i]);
    }
    return blame;
}

uint32_t ncl_judge_say(ncl_judge *judge, const ncl_fault *fault) {
    nclaim_ref ref = fault->record == 0 ? judge->ref : fault->record;
    ncl_blame blame = blame_of(judge, &ncl_types[NCLAIM_KIND(ref)], fault);
    uint32_t cause = 0;
    if (blame.severity == 0 || judge->status != NCLAIM_OK) {
        return 0;
    }
    cause = blame_for(judge, ref, &blame);
    if (cause != 0) {
        ncl_blame_fold(judge, cause);
        return cause;
    }
    make_finding(judge, ref, fault, blame.severity);
    return judge->status == NCLAIM_OK ? add_blame(judge, ref, blame) : 0;
}

uint32_t ncl_judge_odd(ncl_judge *judge, uint32_t rule, uint32_t field, uint32_t with,
                       const char *message) {
    return ncl_judge_say(
        judge,
        &(ncl_fault){.rule = rule, .path = {{field, 0}}, .with = {with}, .message = message});
}

uint32_t ncl_judge_lacks(ncl_judge *judge, uint32_t field, uint32_t with, const char *message) {
    return ncl_judge_say(judge, &(ncl_fault){.rule = NCL_RULE_S03,
                                             .path = {{field, 0}},
                                             .with = {with},
                                             .is_absent = true,
                                             .message = message});
}
