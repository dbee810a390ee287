/* SPDX-License-Identifier: MIT */
#include "validate/plan.h"

/* What to do with one value of a field, apart from seeing that it is there. */
static uint8_t action_for(const ncl_judge *judge, const nclaim_field *field) {
    static const uint8_t actions[NCLAIM_TYPE_NESTED] = {
        [NCLAIM_TYPE_DECIMAL] = NCL_VISIT_FORM, [NCLAIM_TYPE_FRACTION] = NCL_VISIT_FORM,
        [NCLAIM_TYPE_SHARE] = NCL_VISIT_FORM,   [NCLAIM_TYPE_DATE] = NCL_VISIT_FORM,
        [NCLAIM_TYPE_PERIOD] = NCL_VISIT_FORM,  [NCLAIM_TYPE_LANGUAGE] = NCL_VISIT_FORM,
        [NCLAIM_TYPE_URI] = NCL_VISIT_FORM,     [NCLAIM_TYPE_SHA256] = NCL_VISIT_FORM,
        [NCLAIM_TYPE_OPEN] = NCL_VISIT_FORM,    [NCLAIM_TYPE_REF] = NCL_VISIT_REF};
    if (field->type != NCLAIM_TYPE_NESTED) {
        return (field->flags & NCLAIM_FIELD_SET) != 0 && field->type == NCLAIM_TYPE_STRING
                   ? NCL_VISIT_FORM
                   : actions[field->type];
    }
    if (field->target == NCL_SPAN_TYPE) {
        return NCL_VISIT_SPAN;
    }
    return judge->visits_of[field->target].begin < judge->visits_of[field->target].flat
               ? NCL_VISIT_VALUE
               : NCL_VISIT_NEED;
}

static ncl_visit plan_field(const ncl_judge *judge, const nclaim_field *field) {
    const uint32_t either = NCLAIM_NEED_ANY_CORE | NCLAIM_NEED_ANY_ANNOTATED;
    uint32_t needs = field->needs & judge->needs;
    ncl_visit visit = {field, field->offset, action_for(judge, field), 0, 0, 0, false};
    /* Each action but the first is followed by the one for lists. */
    if (visit.action != NCL_VISIT_NEED && ncl_is_list(field)) {
        visit.action++;
    }
    visit.is_wide = ncl_is_list(field) || ncl_is_text(field) ? 1 : 0;
    visit.is_needed = (needs & ~either) != 0 ? 1 : 0;
    visit.either = (uint8_t)(needs & either);
    visit.excludes = (field->flags & NCLAIM_FIELD_EITHER) != 0;
    return visit;
}

/* Structs come after the others, and one that is needed is among those as well; both in the order
 * of the table, for which they are filled in from their ends. */
static uint32_t plan_type(ncl_judge *judge, uint32_t number, uint32_t next) {
    const nclaim_type *type = &ncl_types[number];
    ncl_visits *of = &judge->visits_of[number];
    ncl_visit *flat = judge->visits + next + type->field_count;
    ncl_visit *nested = flat + type->field_count;
    of->flat = next + type->field_count;
    of->end = of->flat + type->field_count;
    of->either = 0;
    for (uint32_t i = type->field_count; i > 0; i--) {
        ncl_visit visit = plan_field(judge, &type->fields[i - 1]);
        of->either |= visit.either;
        if (visit.action >= NCL_VISIT_VALUE) {
            *--nested = visit;
            visit.action = NCL_VISIT_NEED;
        }
        if (visit.action != NCL_VISIT_NEED || (visit.is_needed | visit.either) != 0 ||
            visit.excludes) {
            *--flat = visit;
        }
    }
    of->begin = (uint32_t)(flat - judge->visits);
    of->nested = (uint32_t)(nested - judge->visits);
    return of->end;
}

uint32_t ncl_plan_most(void) {
    uint32_t count = 0;
    for (uint32_t number = 1; number < ncl_type_count; number++) {
        count += 2 * ncl_types[number].field_count;
    }
    return count;
}

/* Values before records, which ask whether there is anything to see in them. */
void ncl_plan_make(ncl_judge *judge) {
    uint32_t next = 0;
    for (uint32_t number = NCL_KIND_END; number < ncl_type_count; number++) {
        next = plan_type(judge, number, next);
    }
    for (uint32_t number = NCL_KIND_FIRST; number < NCL_KIND_END; number++) {
        next = plan_type(judge, number, next);
    }
}
