#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""schema_cases.py SCHEMA COUNT OUT.jsonl [DOCUMENT...]: documents, one in a line.

Valid ones: pieces of the documents given, and invented ones that use every member of the schema;
then mutants of both. Beside OUT.jsonl lies OUT.jsonl.kinds with the name of the mutation of each
line. The same arguments give the same bytes.
"""
import copy
import json
import random
import sys

from schema_make import Maker, Schema
from schema_mutate import Mutator

def pieces(path, rng, count):
    """Small valid documents out of a large one: a few records, whatever they point to."""
    with open(path, encoding="utf-8") as file:
        whole = json.load(file)
    records = {r["id"]: (n, r) for n, l in whole.items() if isinstance(l, list) for r in l}

    def mentioned(node):
        entries = node.values() if isinstance(node, dict) else node
        for entry in entries if isinstance(node, (dict, list)) else []:
            if isinstance(entry, str) and entry in records:
                yield entry
            yield from mentioned(entry)

    for _ in range(count):
        wanted, waiting = set(), rng.sample(sorted(records), 2)
        while waiting:
            at = waiting.pop()
            if at not in wanted:
                wanted.add(at)
                waiting.extend(mentioned(records[at][1]))
        piece = {n: v for n, v in whole.items() if not isinstance(v, list)}
        for name, value in whole.items():
            records_here = value if isinstance(value, list) else []
            kept = [copy.deepcopy(r) for r in records_here if r["id"] in wanted]
            for record in kept:
                for long in ("text", "blocks", "mentions", "markings"):
                    if len(str(record.get(long, ""))) > 2000:
                        record[long] = record[long][:300] if long == "text" else record[long][:2]
            if kept:
                piece[name] = kept
        if len(json.dumps(piece)) < 12000:
            yield piece


def odd_lines(good):
    """What no mutation of a tree makes: other roots, and text that is no JSON."""
    yield from ([], "x", 1, None, True, {}, [good])
    yield from ({"newsclaim": "1.0"}, {"x-a": 1}, {"articles": []})


def main():
    schema_path, count, out = sys.argv[1], int(sys.argv[2]), sys.argv[3]
    rng = random.Random(20230913)
    with open(schema_path, encoding="utf-8") as file:
        schema = Schema(json.load(file))
    maker, mutator = Maker(schema, rng), Mutator(schema, rng)
    share = count // 8 // max(1, len(sys.argv) - 4)
    valid = [p for path in sys.argv[4:] for p in pieces(path, rng, share)]
    print(f"{len(valid)} pieces of {len(sys.argv) - 4} documents")
    valid += [maker.document() for _ in range(count // 4)]
    lines = [("valid", document) for document in valid]
    lines += [("odd", odd) for odd in odd_lines(valid[0])]
    helpers = ("choose", "form", "is_text", "objects", "replace")
    mutations = [n for n in vars(Mutator) if n[0] != "_" and n not in helpers]
    while len(lines) < count:
        document = copy.deepcopy(rng.choice(valid))
        name = mutations[len(lines) % len(mutations)]
        if getattr(mutator, name)(document):
            lines.append((name, document))
    with open(out, "w", encoding="ascii") as file:
        file.writelines(json.dumps(d, separators=(",", ":")) + "\n" for _, d in lines)
    with open(out + ".kinds", "w", encoding="ascii") as file:
        file.writelines(kind + "\n" for kind, _ in lines)


if __name__ == "__main__":
    main()
