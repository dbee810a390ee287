#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""schema_compare.py IN.jsonl VERDICTS JUDGE=OUT...: where the library and the judges differ.

Prints how many lines agree, how many differ for a reason listed here (each a limit of JSON Schema
or of a judge), and every other one. The last line is "N passed, M failed".
"""
import collections
import datetime
import json
import re
import sys

# What the library refuses on grounds that are a matter of form. S01 as a warning (no normal form),
# S02 (hidden characters) and S13 (byte order mark) are for people; R and M for the validator alone.
STRUCTURE = {"S01", "S03", "S04", "S05", "S06", "S07", "S08", "S09", "S10", "S11", "S12"}
WARNINGS_THAT_COUNT = {"S09"}
ERROR = 3


def at_pointer(document, pointer):
    for part in pointer.split("/")[1:]:
        part = part.replace("~1", "/").replace("~0", "~")
        try:
            document = document[int(part) if isinstance(document, list) else part]
        except (KeyError, IndexError, ValueError, TypeError):
            return None
    return document


def is_no_day(text):
    """Whether a date has the right shape, but there is no such day, or its ends are mixed up."""
    if "/" in text or ":60" in text or "-0000" in text or "W53" in text:
        return True
    if re.search(r"-(0[2469]|11|X[469])[?~%]?-[?~%]?3[01X]", text):
        return True
    match = re.search(r"(\d{4})-(\d\d)-(\d\d)", text)
    if not match:
        return False
    try:
        datetime.date(*map(int, match.groups()))
    except ValueError:
        return True
    return False


def repeats_subtag(text):
    parts = [p for p in text.lower().split("-x-")[0].split("-")]
    return len(set(parts)) < len(parts)


def strings(node):
    if isinstance(node, str):
        yield node
    elif isinstance(node, (dict, list)):
        for key, value in (node.items() if isinstance(node, dict) else enumerate(node)):
            if isinstance(key, str):
                yield key
            yield from strings(value)


def in_extra(pointer):
    return any(part.startswith("x-") for part in pointer.split("/"))


class Case:
    def __init__(self, line, verdict, judges):
        self.document, self.judges = json.loads(line), judges
        self.status = verdict["status"]
        self.findings = [f for f in verdict["findings"] if f[0] in STRUCTURE
                         and (f[1] >= ERROR or f[0] in WARNINGS_THAT_COUNT)]
        self.others = [f for f in verdict["findings"] if f not in self.findings and f[1] >= ERROR]

    def ids(self):
        return [r["id"] for l in self.document.values() if isinstance(l, list)
                for r in l if isinstance(r, dict) and "id" in r]

    def refused(self):
        return self.status != "OK" or bool(self.findings)

    def every(self, codes, holds):
        """Whether all findings are of these codes and their values are such."""
        return bool(self.findings) and all(
            code in codes and holds(at_pointer(self.document, pointer), pointer)
            for code, _, pointer, _ in self.findings)


# Each: name, whether the library is the one that refuses, and what must hold.
EXPLAINED = [
    ("a day, an order of ends, a leap second: no expression knows the calendar", True,
     lambda c: c.every({"S08"}, lambda v, _: isinstance(v, str) and is_no_day(v))),
    ("a subtag or singleton of a language tag twice: no expression without look-back", True,
     lambda c: c.every({"S08"}, lambda v, _: isinstance(v, str) and repeats_subtag(v))),
    ("an IP address that is none: too long an expression", True,
     lambda c: c.every({"S08"}, lambda v, _: isinstance(v, str) and "//[" in v.replace("@", "//"))),
    ("an id twice: JSON Schema compares no members of different objects", True,
     lambda c: c.every({"S05"}, lambda v, _: isinstance(v, dict)
                       and c.ids().count(v.get("id")) > 1)),
    ("an integer written 1.0 or 1e3: to JSON Schema an integer", True,
     lambda c: c.every({"S12"}, lambda v, _: isinstance(v, float) and v == int(v))),
    ("members that begin with x-: the schema does not look into them", True,
     lambda c: c.every({"S01", "S10", "S11"}, lambda _, pointer: in_extra(pointer))),
    ("U+0000 or half a surrogate in the name or value of an x- member", True,
     lambda c: c.every({"S11"}, lambda *_: any("\0" in s or re.search("[\ud800-\udfff]", s)
                                              for s in strings(c.document)))),
    ("a reference that is wrong keeps the reader from handing on the document", True,
     lambda c: not c.findings and bool(c.others) and all(f[0][0] == "R" for f in c.others)),
    ("a line feed at the end: in Python $ holds before it too", True,
     lambda c: {j for j, v in c.judges.items() if v == "ok"} == {"jsonschema"}
     and any(s.endswith("\n") for s in strings(c.document))),
]


def explain(case):
    for name, library_refuses, holds in EXPLAINED:
        if case.refused() == library_refuses and holds(case):
            return name
    return None


def compare(case, counts, reasons):
    refused = case.refused()
    if all((verdict != "ok") == refused for verdict in case.judges.values()):
        counts["both refuse" if refused else "both accept"] += 1
        return True
    reason = explain(case)
    if reason is not None:
        reasons[reason] += 1
    return reason is not None


def show(number, kind, line, case):
    print(f"line {number} ({kind}): the library says {case.status} {case.findings + case.others}")
    for judge, verdict in case.judges.items():
        print(f"    {judge}: {verdict}")
    print("    " + line[:300].rstrip())


def main():
    lines_path, verdicts_path = sys.argv[1:3]
    outs = dict(a.split("=", 1) for a in sys.argv[3:])
    counts, reasons, kinds = (collections.Counter() for _ in range(3))
    wrong = 0
    rows = []
    for path in (lines_path, lines_path + ".kinds", verdicts_path, *outs.values()):
        with open(path, encoding="utf-8") as file:
            rows.append(file.read().split("\n")[:-1])
    if len({len(r) for r in rows}) != 1:
        sys.exit("a judge has left out lines: " + str([len(r) for r in rows]))
    for number, (line, kind, verdict, *judged) in enumerate(zip(*rows), 1):
        case = Case(line, json.loads(verdict), dict(zip(outs, judged)))
        kinds[kind, "refused" if case.refused() else "accepted"] += 1
        # A case that was made to hold and is refused by all tells of a hole in what is tried.
        if not compare(case, counts, reasons) or (kind == "valid" and case.refused()):
            wrong += 1
            show(number, kind, line, case)
    for kind in sorted({k for k, _ in kinds}):
        accepted, refused = kinds[kind, "accepted"], kinds[kind, "refused"]
        print(f"{kind:24} {accepted:6} accepted {refused:6} refused by the library")
    for name, count in [*counts.items(), *reasons.items()]:
        print(f"{count:6} {name}")
    # Where one side is nearly empty, agreement means nothing.
    if min(counts["both accept"], counts["both refuse"]) < len(rows[0]) // 4:
        print("fewer than a quarter are on one of the sides")
        wrong += 1
    print(f"{len(rows[0]) - wrong} passed, {wrong} failed")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
