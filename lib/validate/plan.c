/* SPDX-License-Identifier: MIT */
#include "validate/plan.h"

static bool is_nested_worth(const ncl_judge *judge, const nclaim_type *type,
                            const nclaim_field *field) {
    const ncl_visits *inside = &judge->visits_of[field->target];
    /* What a value holds in turn is a span, which has nothing to look at. */
    return type->sort == NCLAIM_SORT_RECORD && inside->begin < inside->end;
}

/* What to do with a field, apart from seeing that it is there. */
static uint8_t action_for(const ncl_judge *judge, const nclaim_type *type,
                          const nclaim_field *field) {
    bool is_list = ncl_is_list(field);
    switch (field->type) {
    case NCLAIM_TYPE_REF:
        return is_list ? NCL_VISIT_REFS : NCL_VISIT_REF;
    case NCLAIM_TYPE_NESTED:
        if (!is_nested_worth(judge, type, field)) {
            return NCL_VISIT_NEED;
        }
        return is_list ? NCL_VISIT_VALUES : NCL_VISIT_VALUE;
    case NCLAIM_TYPE_STRING:
        return (field->flags & NCLAIM_FIELD_SET) != 0 ? NCL_VISIT_FORMS : NCL_VISIT_NEED;
    case NCLAIM_TYPE_ID:
    case NCLAIM_TYPE_EXTRA:
    case NCLAIM_TYPE_NUMBER:
    case NCLAIM_TYPE_CHOICE:
        return NCL_VISIT_NEED;
    default:
        return is_list ? NCL_VISIT_FORMS : NCL_VISIT_FORM;
    }
}

static ncl_visit plan_field(const ncl_judge *judge, const nclaim_type *type,
                            const nclaim_field *field) {
    const uint32_t either = NCLAIM_NEED_ANY_CORE | NCLAIM_NEED_ANY_ANNOTATED;
    uint32_t needs = field->needs & judge->needs;
    ncl_visit visit = {field, field->offset, action_for(judge, type, field), 0, 0, 0};
    visit.is_needed = (needs & ~either) != 0 ? 1 : 0;
    visit.either = (uint8_t)(needs & either);
    return visit;
}

/* An id is always there. */
static bool is_visited(const ncl_visit *visit) {
    return visit->field->type != NCLAIM_TYPE_ID &&
           (visit->action != NCL_VISIT_NEED || visit->is_needed != 0 || visit->either != 0);
}

static uint32_t plan_type(ncl_judge *judge, uint32_t number, uint32_t next) {
    const nclaim_type *type = &ncl_types[number];
    ncl_visits *of = &judge->visits_of[number];
    of->begin = next;
    of->either = 0;
    for (int nested = 0; nested < 2; nested++) {
        of->nested = next;
        for (uint32_t i = 0; i < type->field_count; i++) {
            ncl_visit visit = plan_field(judge, type, &type->fields[i]);
            if (is_visited(&visit) && (visit.action >= NCL_VISIT_VALUE) == (nested == 1)) {
                judge->visits[next++] = visit;
                of->either |= visit.either;
            }
        }
    }
    of->end = next;
    return next;
}

uint32_t ncl_plan_most(void) {
    uint32_t count = 0;
    for (uint32_t number = 1; number < ncl_type_count; number++) {
        count += ncl_types[number].field_count;
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
